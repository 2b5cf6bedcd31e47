-- A book: all words of one language.
--
-- book.open(lang) gives `terms`, the chapters of phrases, and of each card by its id
-- { name, up, down }, each way { keywords = list, shows, says, tip }.

local deck = require "lib.tarot.cards"

local book = {}

local SOURCES = {
  ko = {
    terms = require "lib.tarot.words.ko.terms", places = require "lib.tarot.words.ko.places",
    phrases = require "lib.tarot.words.ko.phrases", counsel = require "lib.tarot.words.ko.counsel",
    angles = require "lib.tarot.words.ko.angles", care = require "lib.tarot.words.ko.care",
    majors = require "lib.tarot.words.ko.majors", wands = require "lib.tarot.words.ko.wands",
    cups = require "lib.tarot.words.ko.cups", swords = require "lib.tarot.words.ko.swords",
    pentacles = require "lib.tarot.words.ko.pentacles",
  },
  en = {
    terms = require "lib.tarot.words.en.terms", places = require "lib.tarot.words.en.places",
    phrases = require "lib.tarot.words.en.phrases", counsel = require "lib.tarot.words.en.counsel",
    angles = require "lib.tarot.words.en.angles", care = require "lib.tarot.words.en.care",
    majors = require "lib.tarot.words.en.majors", wands = require "lib.tarot.words.en.wands",
    cups = require "lib.tarot.words.en.cups", swords = require "lib.tarot.words.en.swords",
    pentacles = require "lib.tarot.words.en.pentacles",
  },
}

local function split(keywords)
  local words = list {}
  for word in (keywords .. ", "):gmatch("(.-), ") do words[#words + 1] = word end
  return words
end

local function one_way(row)
  return { keywords = split(row[1]), shows = row[2], says = row[3], tip = row[4] }
end

local function bind(source)
  local bound = { terms = source.terms, places = source.places, phrases = source.phrases,
                  counsel = source.counsel, angles = source.angles, care = source.care,
                  cards = {} }
  for index = 0, deck.size.full - 1 do
    local card = deck.at(index)
    local words = source[card.suit or "majors"][card.key]
    local name = card.suit and source.terms.minor(card.suit, card.rank)
      or source.terms.majors[card.key]
    bound.cards[card.id] = { name = name, up = one_way(words.up), down = one_way(words.down) }
  end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko), en = bind(SOURCES.en) }

-- The book of `lang`; of Korean when there is none.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
