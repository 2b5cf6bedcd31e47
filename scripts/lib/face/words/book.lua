-- A book of face reading: its names and phrases in one language, ready to be filled.
--
-- book.open(lang) gives `terms`, `parts`, `mountains` and `palaces` as they are, and `whole`,
-- `zones` and `people` with every sentence a function of the values for its holes.
--
-- NAMES is the list of holes a phrase may have; one that asks for another does not
-- load.  A "term" may be followed by a Korean particle, a "value" by none.

local josa = require "lib.words.josa"
local phrase = require "lib.words.phrase"

local book = {}

local NAMES = {
  first = "term", second = "term", third = "term", social = "term", element = "term",
  upper = "term", middle = "term", lower = "term", image = "value", unsure = "value",
  unread = "value", where = "value", duties = "value", count = "value", width = "value",
  height = "value", look = "value", speak = "value", choose = "value", finish = "value",
}

local SOURCES = {
  ko = {
    terms = require "lib.face.words.ko.terms", parts = require "lib.face.words.ko.parts",
    mountains = require "lib.face.words.ko.mountains",
    palaces = require "lib.face.words.ko.palaces", whole = require "lib.face.words.ko.whole",
    zones = require "lib.face.words.ko.zones", people = require "lib.face.words.ko.people",
  },
  en = {
    terms = require "lib.face.words.en.terms", parts = require "lib.face.words.en.parts",
    mountains = require "lib.face.words.en.mountains",
    palaces = require "lib.face.words.en.palaces", whole = require "lib.face.words.en.whole",
    zones = require "lib.face.words.en.zones", people = require "lib.face.words.en.people",
  },
}

local PHRASED = { "whole", "zones", "people" }

local function bind(source)
  local ends = josa.listen(source.terms, {})
  local bound = { terms = source.terms, parts = source.parts, mountains = source.mountains,
                  palaces = source.palaces }
  for _, name in ipairs(PHRASED) do
    bound[name] = phrase.read_all(source[name], NAMES, ends)
  end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko), en = bind(SOURCES.en) }

-- The book of `lang`; of Korean when there is none.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
