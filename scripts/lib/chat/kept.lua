-- What a conversation keeps of an earlier reading that it is about.
--
--     kept.of { service, facts } -> { service, facts }
--         facts are those of lib.chat.chart for saju; else { items, title?, gwae? }, with items
--         { { key, label, detail?, reversed? }, … }: what may be told, each with the key that it
--         has in the facts of that reading
--
-- The facts are whatever the service that made them said at that time, so nothing in them is
-- taken for granted: what has another shape than is known here is passed over.

local chart = require "lib.chat.chart"

local kept = {}

local ITEMS_MAX, LABEL_MAX, DETAIL_MAX = 12, 80, 200

local function is_table(value)
  return type(value) == "table"
end

-- No half letter at the end.
local function cut(text, most)
  local length = utf8.len(text)
  if not length or length <= most then return text end
  return text:sub(1, utf8.offset(text, most + 1) - 1)
end

-- What a thing is called: a text, or the label, name, symbol or hangul of a table.
local function name_of(value, most)
  if type(value) == "string" and value:find "%S" then return cut(value, most or LABEL_MAX) end
  if not is_table(value) then return nil end
  return name_of(value.label) or name_of(value.name) or name_of(value.symbol)
    or name_of(value.hangul)
end

local function joined(values, most)
  local names = {}
  for i, value in ipairs(is_table(values) and values or {}) do
    if i > most then break end
    names[#names + 1] = name_of(value)
  end
  return names[1] and cut(table.concat(names, ", "), DETAIL_MAX) or nil
end

-- The tables at the beginning of a list.
local function rows_of(value)
  local rows = {}
  for i, row in ipairs(is_table(value) and value or {}) do
    if not is_table(row) then break end
    rows[i] = row
  end
  return rows
end

local function adder()
  local items = list {}
  return items, function(key, label, detail)
    label = name_of(label, DETAIL_MAX)
    if label and #items < ITEMS_MAX then
      items[#items + 1] = { key = key, label = label, detail = name_of(detail, DETAIL_MAX) }
    end
  end
end

local ways = {}

-- "현재: 별", and what it speaks of.  Each voice has its own word for upside down.
function ways.tarot(facts)
  local items, add = adder()
  for i, card in ipairs(rows_of(facts.cards)) do
    local name, place, count = name_of(card.name), name_of(card.position), #items
    add("cards/" .. i - 1, name and place and place .. ": " .. name or name,
        joined(card.keywords, 3))
    if #items > count then items[#items].reversed = card.reversed == true end
  end
  return items
end

function ways.tojeong(facts)
  local items, add = adder()
  local months, easy = rows_of(facts.months), {}
  for _, place in ipairs(is_table(facts.easy_months) and facts.easy_months or {}) do
    easy[#easy + 1] = months[place]
  end
  add("easy_months", joined(easy, 4))
  return items
end

ways["dream-interpretation"] = function(facts)
  local items, add = adder()
  add("kind", facts.kind)
  for i, match in ipairs(rows_of(facts.matches)) do
    local meaning = name_of(match.stands_for, DETAIL_MAX) or joined(match.themes, 3)
    add("matches/" .. i - 1, name_of(match.label) or name_of(match), meaning)
  end
  return items
end

ways["name-analysis"] = function(facts)
  local items, add = adder()
  local name = is_table(facts.name) and facts.name or {}
  local hangul, hanja = name_of(name.hangul), name_of(name.hanja)
  add("name", hangul and hanja and ("%s(%s)"):format(hangul, hanja) or hangul)
  for _, code in ipairs { "won", "hyeong", "i", "jeong" } do
    local it = is_table(facts.gyeok) and facts.gyeok[code]
    if is_table(it) then add("gyeok/" .. code, it.period or it, it.grade) end
  end
  return items
end

-- Of a service that is not known here: its title is all.
local function any()
  return list {}
end

function kept.of(context)
  local facts = is_table(context.facts) and context.facts or {}
  local own = chart.keep(facts)
  if own then return { service = context.service, facts = own } end
  local items = (ways[context.service] or any)(facts)
  return { service = context.service, facts = {
    items = items, title = name_of(facts.title), gwae = name_of(facts.gwae),
  } }
end

return kept
