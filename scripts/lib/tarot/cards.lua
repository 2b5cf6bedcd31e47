-- The deck: 78 cards in one order, which a verifiable draw counts by.
--
--     cards.at(index)    index 0 to 77: { index, id, arcana, key, suit?, rank?, number, element,
--                        polarity }; majors 0 to 21, then wands, cups, swords, pentacles
--     cards.size         of each deck mode: full 78, major 22
--     cards.find(id)     the same by id
--
-- Names, order and numbers are those of the Rider-Waite-Smith deck (Strength 8, Justice 11).
-- The element of a suit is Waite's; that of a major is the one the Golden Dawn gave its letter's
-- planet or sign.  Polarity is ours, from -2 (heavy) to 2 (light), upright.

local cards = {}

cards.size = { full = 78, major = 22 }

-- key, id behind the number, element, polarity
local MAJORS = {
  { "fool", "fool", "air", 1 }, { "magician", "magician", "air", 2 },
  { "high_priestess", "high-priestess", "water", 0 }, { "empress", "empress", "earth", 2 },
  { "emperor", "emperor", "fire", 1 }, { "hierophant", "hierophant", "earth", 1 },
  { "lovers", "lovers", "air", 2 }, { "chariot", "chariot", "water", 2 },
  { "strength", "strength", "fire", 2 }, { "hermit", "hermit", "earth", 0 },
  { "wheel", "wheel-of-fortune", "fire", 1 }, { "justice", "justice", "air", 0 },
  { "hanged_man", "hanged-man", "water", -1 }, { "death", "death", "water", -1 },
  { "temperance", "temperance", "fire", 1 }, { "devil", "devil", "earth", -2 },
  { "tower", "tower", "fire", -2 }, { "star", "star", "air", 2 }, { "moon", "moon", "water", -1 },
  { "sun", "sun", "fire", 2 }, { "judgement", "judgement", "fire", 1 },
  { "world", "world", "earth", 2 },
}

local SUITS = { "wands", "cups", "swords", "pentacles" }
local ELEMENTS = { wands = "fire", cups = "water", swords = "air", pentacles = "earth" }
local RANKS = { "ace", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  "page", "knight", "queen", "king" }

local POLARITY = {
  wands     = { 2, 1, 2, 2, -1, 2, 0, 2, 0, -1, 1, 1, 2, 2 },
  cups      = { 2, 2, 2, -1, -2, 1, 0, -1, 2, 2, 1, 1, 1, 1 },
  swords    = { 1, 0, -2, 0, -2, 1, -1, -1, -2, -2, 0, 0, 1, 1 },
  pentacles = { 2, 0, 2, 0, -2, 1, 0, 1, 2, 2, 1, 1, 2, 2 },
}

local FIRST_COURT = 11

local deck, by_id = {}, {}

local function add(index, card)
  card.index = index
  deck[index], by_id[card.id] = card, card
end

for i, major in ipairs(MAJORS) do
  add(i - 1, {
    id = ("major-%02d-%s"):format(i - 1, major[2]), arcana = "major", key = major[1],
    number = i - 1, element = major[3], polarity = major[4],
  })
end

for s, suit in ipairs(SUITS) do
  for number, rank in ipairs(RANKS) do
    add(#MAJORS + (s - 1) * #RANKS + number - 1, {
      id = ("%s-%02d-%s"):format(suit, number, rank), arcana = "minor", key = rank, suit = suit,
      rank = rank, number = number, element = ELEMENTS[suit], polarity = POLARITY[suit][number],
      is_court = number >= FIRST_COURT,
    })
  end
end

cards.suits, cards.ranks = SUITS, RANKS

function cards.at(index)
  return deck[index]
end

function cards.find(id)
  return by_id[id]
end

return cards
