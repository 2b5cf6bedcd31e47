-- What a model may not do: name a card that was not drawn, or turn one over.
--
--     check.of(reading, facts) -> true | nil, why
--
-- Each row of `cards` must be the card that lies in its place; elsewhere a card is known by the
-- marks that lib.tarot.mentions looks for.

local english = require "lib.tarot.mentions.en"
local korean = require "lib.tarot.mentions.ko"

local check = {}

local FIELDS = { "title", "summary", "overall", "answer", "advice" }

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

local function check_rows(rows, cards)
  if #rows ~= #cards then
    return nil, ("has %d cards where %d were drawn"):format(#rows, #cards)
  end
  for i, card in ipairs(cards) do
    if not rows[i].card:find(card.name, 1, true) then
      return nil, ("card %d is '%s', where '%s' lies"):format(i, rows[i].card, card.name)
    end
  end
  return true
end

local function check_mentions(found, drawn)
  for _, it in ipairs(found) do
    local card = drawn[it.id]
    if not card then
      return nil, ("speaks of '%s' (%s), which was not drawn"):format(it.name, it.id)
    elseif it.way and (it.way == "reversed") ~= card.reversed then
      return nil, ("says that '%s' is %s, which it is not"):format(it.name, it.way)
    end
  end
  return true
end

local function check_answer(reading, facts)
  local is_asked = facts.yes_no ~= null and facts.yes_no ~= nil
  if is_asked and not reading.answer then return nil, "has no answer to a question of yes or no" end
  if not is_asked and reading.answer then return nil, "has an answer where none was asked for" end
  return true
end

function check.of(reading, facts)
  local ok, why = check_rows(reading.cards, facts.cards)
  if ok then ok, why = check_answer(reading, facts) end
  if not ok then return nil, why end
  local drawn = {}
  for _, card in ipairs(facts.cards) do drawn[card.id] = card end
  local text = all_text(reading)
  ok, why = check_mentions(korean.find(text), drawn)
  if ok then ok, why = check_mentions(english.find(text), drawn) end
  return ok, why
end

return check
