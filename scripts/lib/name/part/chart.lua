-- What the birth chart asks for, and what the name brings.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local five = require "lib.name.five"
local saju = require "lib.saju.words.book"

local chart = {}

local PLACES = { "year", "month", "day", "hour" }

-- "년주 경오(庚午), …" with the names that a saju reading uses.
local function pillars(r)
  local names, ganji = {}, saju.open(r.lang).ganji
  for _, place in ipairs(PLACES) do
    local pillar = r.facts.saju.pillars[place]
    if pillar ~= null then
      local label = r.book.terms.label("pillar", place)
      names[#names + 1] = label:format(ganji[pillar.hanja])
    end
  end
  return draft.join(r, names)
end

local function counts(r)
  local said, words = {}, r.book.chart
  for i, element in ipairs(five.NAMES) do
    local n = r.facts.saju.count[element]
    said[i] = fill(n > 0 and words.count or words.count_none,
      { element = r.book.terms.label("element", element), n = n })
  end
  return draft.join(r, said)
end

-- The weak elements that neither sounds nor hanja bring.
local function rest(found)
  local has, left = {}, {}
  for _, from in ipairs { found.from_sound, found.from_jawon } do
    for _, element in ipairs(from) do has[element] = true end
  end
  for _, element in ipairs(found.weak) do
    if not has[element] then left[#left + 1] = element end
  end
  return left
end

-- What is to be known of the birth; that the hour is not known is said already.
local function remarks(r)
  local messages = {}
  for _, warning in ipairs(r.facts.warnings) do
    if warning.field:find("^birth") and warning.code ~= "TIME_UNKNOWN" then
      messages[#messages + 1] = warning.message
    end
  end
  return messages
end

local function opened(r, found)
  local words, terms = r.book.chart, r.book.terms
  local is_short = found.pillars.hour == null
  local said = draft.say(r, is_short and words.chart_short or words.chart, {
    pillars = pillars(r), counts = counts(r),
    day = terms.label("element", found.day_master.element),
    total = terms.label("total", found.total),
  })
  local told = remarks(r)
  table.insert(told, 1, said)
  table.insert(told, 2, fill(words[found.kind], { weak = draft.elements(r, found.weak) }))
  return table.concat(told, " ")
end

function chart.supplement(r)
  local found, words = r.facts.saju, r.book.chart
  if found == null then return nil end
  local lines, left = {}, rest(found)
  for _, from in ipairs { "sound", "jawon" } do
    local brought = found["from_" .. from]
    if #brought > 0 then
      lines[#lines + 1] = draft.say(r, words[from], { brought = draft.elements(r, brought) })
    end
  end
  lines[#lines + 1] = draft.say(r, words.level[found.level], { rest = draft.elements(r, left) })
  for _, element in ipairs(left) do lines[#lines + 1] = draft.say(r, words.habit[element]) end
  return opened(r, found) .. "\n" .. table.concat(lines, " ")
end

return chart
