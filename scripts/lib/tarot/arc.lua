-- The line that runs through a spread: arc.of(r) -> a sentence, or "".
--
-- Two roads are weighed against each other, two people beside each other; of days and months the
-- lightest and the heaviest are named; where time passes, the first card and the last are.  How
-- much a card weighs is lib.tarot.together's.

local draft = require "lib.tarot.draft"
local together = require "lib.tarot.together"

local arc = {}

local say, said = draft.say, draft.said

local FLOWS = { three = true, horseshoe = true, celtic_cross = true }

local function weights(cards)
  local of = {}
  for _, card in ipairs(cards) do of[card.position.code] = together.weight(card) end
  return of
end

local function compare(one, other)
  return one > other and "first" or one < other and "second" or "even"
end

local function roads(r)
  local of, options = weights(r.facts.cards), draft.given(r.facts.options) or {}
  local terms = r.book.terms
  local function name(text) return draft.given(text) and terms.option(text) or "" end
  local code = compare(of.option_a + of.outcome_a, of.option_b + of.outcome_b)
  return say(r, r.book.phrases.roads[code], { a = name(options.a), b = name(options.b) })
end

local function pair(r)
  local of = weights(r.facts.cards)
  return say(r, r.book.phrases.pair[compare(of.me, of.you)], {})
end

-- The first of those that weigh the least, and the first of those that weigh the most.
local function peaks(r)
  local light, heavy
  for _, card in ipairs(r.facts.cards) do
    local own = together.weight(card)
    if card.position.date ~= null and card.position.date ~= nil then
      if not light or own > together.weight(light) then light = card end
      if not heavy or own < together.weight(heavy) then heavy = card end
    end
  end
  if light == heavy then return "" end
  return say(r, r.book.phrases.peaks, { light = light.position.label, light_card = said(r, light),
    heavy = heavy.position.label, heavy_card = said(r, heavy) })
end

function arc.of(r)
  local spread, cards = r.facts.spread.code, r.facts.cards
  if spread == "choice" then return roads(r) end
  if spread == "relationship" then return pair(r) end
  if spread == "week" or spread == "year" then return peaks(r) end
  if not FLOWS[spread] then return "" end
  return say(r, r.book.phrases.flow, { first = said(r, cards[1]), last = said(r, cards[#cards]) })
end

return arc
