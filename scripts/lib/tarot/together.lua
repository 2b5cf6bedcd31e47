-- What the cards of a reading say together, in words.
--
--     together.weight(card)  from -2 (heavy) to 2 (light): its polarity as it lies
--     together.lean(card)    light, mixed or deep: the same in a word
--     together.mood(r)       a sentence on how all of them do
--     together.overall(r)    the paragraph about patterns, suits and how the cards were drawn
--
-- The mood is the mean of the cards' polarities.  A reversed card counts half of its own the other
-- way: what is light upright weighs a little, what is heavy is easing.

local deck = require "lib.tarot.cards"
local draft = require "lib.tarot.draft"
local patterns = require "lib.tarot.patterns"

local together = {}

local say, fill = draft.say, draft.fill

local LIGHT, DEEP = 0.75, -0.25
local COMMIT_SHOWN = 12
local TOLD = 3

function together.weight(card)
  local polarity = deck.find(card.id).polarity
  return card.reversed and -polarity / 2 or polarity
end

function together.lean(card)
  local own = together.weight(card)
  return own >= 1 and "light" or own <= -0.5 and "deep" or "mixed"
end

function together.mood(r)
  local sum = 0
  for _, card in ipairs(r.facts.cards) do sum = sum + together.weight(card) end
  local mean = sum / #r.facts.cards
  local code = mean >= LIGHT and "light" or mean <= DEEP and "deep" or "mixed"
  return say(r, r.book.phrases.mood[code], {})
end

local function say_pattern(r, found)
  local phrases, terms = r.book.phrases, r.book.terms
  local n = terms.counts[found.count]
  local values = { n = n, N = draft.capital(n) }
  if found.number then
    values.number, values.theme = terms.number_names[found.number], terms.numbers[found.number]
  end
  local wordings = phrases[found.code]
  if found.suit then wordings = wordings[found.suit] end
  return say(r, wordings, values)
end

-- A single card has no company; its suit, number and element speak for it.
local function alone(r, card)
  local phrases, terms = r.book.phrases, r.book.terms
  local said = { phrases.single[card.arcana == "major" and "major" or card.suit.code] }
  if card.arcana == "minor" and card.number <= 10 then
    said[2] = fill(phrases.number, { number = terms.number_names[card.number],
                                     theme = terms.numbers[card.number] })
  end
  said[#said + 1] = phrases.element[card.element.code][card.arcana == "major" and "major" or "suit"]
  return said
end

-- One major, or none, in company; three and more are a pattern.
local function say_majors(r)
  local phrases, count = r.book.phrases, r.facts.counts.majors
  if count == 0 then return say(r, phrases.no_major, {}) end
  if count > 1 then return nil end
  for _, card in ipairs(r.facts.cards) do
    if card.arcana == "major" then
      local name = draft.said(r, card)
      return say(r, phrases.one_major, { card = name, Card = draft.capital(name) })
    end
  end
end

-- The element that has more cards than any other; of two or more.
local function leading_element(cards)
  local counts = {}
  for _, card in ipairs(cards) do
    local code = card.element.code
    counts[code] = (counts[code] or 0) + 1
  end
  return patterns.leading(counts)
end

-- Majors have no suits: their elements speak instead.
local function among_majors(r)
  local phrases, said = r.book.phrases, { say(r, r.book.phrases.only_majors, {}) }
  local element = leading_element(r.facts.cards)
  if element then said[2] = phrases.by_element[element] end
  for _, found in ipairs(r.facts.combinations) do said[#said + 1] = say_pattern(r, found) end
  return said
end

local function in_company(r)
  if r.facts.draw.deck_mode == "major" then return among_majors(r) end
  local phrases, said, told_suit = r.book.phrases, {}, false
  for i, found in ipairs(r.facts.combinations) do
    if i > TOLD then break end
    said[i] = say_pattern(r, found)
    told_suit = told_suit or found.code == "same_suit"
  end
  local suit = draft.given(r.facts.dominant_suit)
  if suit and not told_suit then said[#said + 1] = phrases.dominant[suit.code] end
  if #said == 0 then said[1] = say(r, phrases.no_pattern, {}) end
  said[#said + 1] = say_majors(r)
  return said
end

function together.overall(r)
  local drawn, phrases = r.facts.cards, r.book.phrases
  local said = #drawn == 1 and alone(r, drawn[1]) or in_company(r)
  local stamp = #drawn == 1 and phrases.stamp_one or phrases.stamp
  said[#said + 1] = fill(stamp, { commit = r.facts.draw.commit:sub(1, COMMIT_SHOWN) })
  return table.concat(said, " ")
end

return together
