-- What a model may not do: name a card that was not drawn, or turn one over.
--
--     check.of(reading, facts) -> true | nil, why
--
-- Each row of `cards` must be the card that lies in its place, and say so when it is reversed;
-- elsewhere a card is known by the marks that lib.tarot.mentions looks for.  A card that the
-- customer asked about may be spoken of, drawn or not, and a score is the one in the facts.

local english = require "lib.tarot.mentions.en"
local korean = require "lib.tarot.mentions.ko"

local check = {}

local FIELDS = { "title", "summary", "overall", "answer", "advice" }

local function is_given(value)
  return value ~= nil and value ~= null
end

local function all_text(reading)
  local parts = {}
  for _, name in ipairs(FIELDS) do parts[#parts + 1] = reading[name] end
  for _, card in ipairs(reading.cards) do
    parts[#parts + 1] = card.position
    parts[#parts + 1] = card.card
    parts[#parts + 1] = card.text
  end
  for _, question in ipairs(reading.follow_ups) do parts[#parts + 1] = question end
  return table.concat(parts, "\n")
end

local function says_reversed(heading)
  return heading:find("역방향", 1, true) or heading:lower():find("reversed", 1, true)
end

local function check_rows(rows, cards)
  if #rows ~= #cards then
    return nil, ("has %d cards where %d were drawn"):format(#rows, #cards)
  end
  for i, card in ipairs(cards) do
    if not rows[i].card:find(card.name, 1, true) then
      return nil, ("card %d is '%s', where '%s' lies"):format(i, rows[i].card, card.name)
    elseif card.reversed and not says_reversed(rows[i].card) then
      return nil, ("card %d is '%s', which is reversed"):format(i, rows[i].card)
    end
  end
  return true
end

-- The cards that the customer's own words name, by id.
local function asked_about(facts)
  local options, asked = is_given(facts.options) and facts.options or {}, {}
  for _, words in pairs { q = facts.question, a = options.a, b = options.b } do
    if is_given(words) then
      for _, it in ipairs(korean.find(words)) do asked[it.id] = true end
      for _, it in ipairs(english.find(words)) do asked[it.id] = true end
    end
  end
  return asked
end

local function check_mentions(found, drawn, asked)
  for _, it in ipairs(found) do
    local card = drawn[it.id]
    if not card and not asked[it.id] then
      return nil, ("speaks of '%s' (%s), which was not drawn"):format(it.name, it.id)
    elseif card and not asked[it.id] and it.way and (it.way == "reversed") ~= card.reversed then
      return nil, ("says that '%s' is %s, which it is not"):format(it.name, it.way)
    end
  end
  return true
end

local SCORES = { "점수[^%d\n-]*(%-?%d+)", "[Ss]core[^%d\n-]*(%-?%d+)" }

local function check_score(answer, score)
  for _, pattern in ipairs(SCORES) do
    for told in answer:gmatch(pattern) do
      if math.tointeger(tonumber(told)) ~= score then
        return nil, ("says a score of %s, where it is %d"):format(told, score)
      end
    end
  end
  return true
end

local function check_answer(reading, facts)
  local is_asked = is_given(facts.yes_no)
  if is_asked and not reading.answer then return nil, "has no answer to a question of yes or no" end
  if not is_asked and reading.answer then return nil, "has an answer where none was asked for" end
  if not is_asked then return true end
  return check_score(reading.answer, facts.yes_no.score)
end

function check.of(reading, facts)
  local ok, why = check_rows(reading.cards, facts.cards)
  if ok then ok, why = check_answer(reading, facts) end
  if not ok then return nil, why end
  local drawn = {}
  for _, card in ipairs(facts.cards) do drawn[card.id] = card end
  local text, asked = all_text(reading), asked_about(facts)
  ok, why = check_mentions(korean.find(text), drawn, asked)
  if ok then ok, why = check_mentions(english.find(text), drawn, asked) end
  return ok, why
end

return check
