-- A book of face reading: its names and phrases in one language, ready to be filled.
--
-- book.open(lang) gives `terms` and `parts` as they are, and `whole` with every sentence a
-- function of the values for its holes.
--
-- NAMES is the list of holes a phrase may have; one that asks for another does not
-- load.  A "term" may be followed by a Korean particle, a "value" by none.

local josa = require "lib.words.josa"
local phrase = require "lib.words.phrase"

local book = {}

local NAMES = {
  first = "term", second = "term", third = "term", social = "term", trait = "term",
  zone = "term", element = "term", image = "value", unsure = "value", count = "value",
  width = "value", height = "value",
}

local SOURCES = {
  ko = {
    terms = require "lib.face.words.ko.terms", parts = require "lib.face.words.ko.parts",
    whole = require "lib.face.words.ko.whole",
  },
  en = {
    terms = require "lib.face.words.en.terms", parts = require "lib.face.words.en.parts",
    whole = require "lib.face.words.en.whole",
  },
}

local function listen(tree, ends)
  for _, value in pairs(tree) do
    if type(value) == "table" then listen(value, ends) end
    if type(value) == "string" then ends[value] = josa.final(value) end
  end
end

local function bind(source)
  local ends = {}
  listen(source.terms, ends)
  return { terms = source.terms, parts = source.parts,
           whole = phrase.read_all(source.whole, NAMES, ends) }
end

local BOUND = { ko = bind(SOURCES.ko), en = bind(SOURCES.en) }

-- The book of `lang`; of Korean when there is none.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
