-- What cards say together: counts, the leading suit, and patterns of three and more.
--
--     patterns.counts(cards)     { cards, majors, minors, courts, reversed, suits = { … } }
--     patterns.leading(count_of) the key with the largest count, of two or more and without an
--                                equal; nil
--     patterns.find(cards, counts, order)
--                                { { code, count, suit?, number? }, … }, the strongest first;
--                                order = { allow_reversed, deck_mode }
--
-- Codes: majors, same_suit, same_number, courts (three or more of a kind), many_reversed (three or
-- more, and half of all), all_upright (of five or more that could have been reversed).  Majors say
-- nothing by their number where the deck has nothing else.  The
-- thresholds are ours; that like cards speak louder together is common to all books on tarot.

local deck = require "lib.tarot.cards"

local patterns = {}

local MANY = 3
local UPRIGHT_FROM = 5

function patterns.counts(drawn)
  local counts = { cards = #drawn, majors = 0, minors = 0, courts = 0, reversed = 0,
                   suits = { wands = 0, cups = 0, swords = 0, pentacles = 0 } }
  for _, card in ipairs(drawn) do
    if card.arcana == "major" then
      counts.majors = counts.majors + 1
    else
      counts.minors = counts.minors + 1
      counts.suits[card.suit.code] = counts.suits[card.suit.code] + 1
      if card.number > 10 then counts.courts = counts.courts + 1 end
    end
    if card.reversed then counts.reversed = counts.reversed + 1 end
  end
  return counts
end

function patterns.leading(count_of)
  local best, most, is_alone = nil, 1, false
  for key, n in pairs(count_of) do
    if n > most then
      best, most, is_alone = key, n, true
    elseif n == most then
      is_alone = false
    end
  end
  return is_alone and best or nil
end

local function same_numbers(drawn, found)
  local of = {}
  for _, card in ipairs(drawn) do
    if card.arcana == "minor" then of[card.number] = (of[card.number] or 0) + 1 end
  end
  for number = 1, #deck.ranks do
    if (of[number] or 0) >= MANY then
      found[#found + 1] = { code = "same_number", count = of[number], number = number }
    end
  end
end

function patterns.find(drawn, counts, order)
  local found = {}
  if counts.majors >= MANY and order.deck_mode ~= "major" then
    found[1] = { code = "majors", count = counts.majors }
  end
  same_numbers(drawn, found)
  for _, suit in ipairs(deck.suits) do
    if counts.suits[suit] >= MANY then
      found[#found + 1] = { code = "same_suit", count = counts.suits[suit], suit = suit }
    end
  end
  if counts.courts >= MANY then found[#found + 1] = { code = "courts", count = counts.courts } end
  if counts.reversed >= MANY and counts.reversed * 2 >= counts.cards then
    found[#found + 1] = { code = "many_reversed", count = counts.reversed }
  elseif order.allow_reversed and counts.cards >= UPRIGHT_FROM and counts.reversed == 0 then
    found[#found + 1] = { code = "all_upright", count = counts.cards }
  end
  return found
end

return patterns
