-- A book of Tojeong Bigyeol: its names and phrases in one language, ready to be filled.
--
-- book.open(lang) gives `terms` and `titles` as they are, the phrases of each chapter as
-- functions, and `saju`, the book of the names of pairs, ten gods and relations.
--
-- NAMES is the list of holes a phrase may have; one that asks for another does not
-- load.  A "term" may be followed by a Korean particle, a "value" by none.

local josa = require "lib.words.josa"
local phrase = require "lib.words.phrase"
local saju = require "lib.saju.words.book"

local book = {}

local NAMES = {
  -- the person and the year
  year = "value", age = "value", birth = "value", animal = "value",
  one_animal = "value", code = "value",
  year_pillar = "value", upper = "term", image = "term", middle = "term", lower = "term",
  easy = "value", gentle = "value", best = "value", slow = "value",
  months = "value", charm = "value", direction = "value",
  -- how the gwae was found
  taese = "term", wolgeon = "term", iljin = "term", month_days = "term", day = "term",
  upper_sum = "term", middle_sum = "term", lower_sum = "term", upper_number = "term",
  middle_number = "term", lower_number = "term", birth_month = "value",
  month_pillar = "value", day_pillar = "value", animal_letter = "term", day_stem = "term",
  -- a month
  month = "term", god = "term", letter = "term", own = "term", rel = "term", star = "term",
}

local CHAPTERS = { "pictures", "year", "meeting", "areas", "months", "messages" }

local SOURCES = {
  ko = {
    terms = require "lib.tojeong.words.ko.terms", titles = require "lib.tojeong.words.ko.titles",
    year = require "lib.tojeong.words.ko.year", areas = require "lib.tojeong.words.ko.areas",
    months = require "lib.tojeong.words.ko.months",
    meeting = require "lib.tojeong.words.ko.meeting",
    messages = require "lib.tojeong.words.ko.messages",
    pictures = require "lib.tojeong.words.ko.pictures",
  },
  en = {
    terms = require "lib.tojeong.words.en.terms", titles = require "lib.tojeong.words.en.titles",
    year = require "lib.tojeong.words.en.year", areas = require "lib.tojeong.words.en.areas",
    months = require "lib.tojeong.words.en.months",
    meeting = require "lib.tojeong.words.en.meeting",
    messages = require "lib.tojeong.words.en.messages",
    pictures = require "lib.tojeong.words.en.pictures",
  },
}

-- The largest sum: somebody of 202 years and a taese of 22.
local NUMBER_MAX = 300

-- How each term ends, so that its particle is known.
local function endings(terms, names)
  local ends = josa.listen(terms, {})
  for _, key in ipairs { "ganji", "relation" } do josa.listen(names[key], ends) end
  for _, key in ipairs { "branch", "stem", "god", "sinsal" } do
    josa.listen(names.terms[key], ends)
  end
  for _, key in ipairs { "middle", "lower" } do
    for _, name in ipairs(terms[key]) do ends[terms.quote:format(name)] = josa.final(name) end
  end
  for number = 0, NUMBER_MAX do ends[tostring(number)] = josa.final(tostring(number)) end
  for month = 1, 12 do
    for _, is_leap in ipairs { false, true } do
      local name = terms.month(month, is_leap)
      ends[name] = josa.final(name)
    end
  end
  return ends
end

local function bind(source, names)
  local bound = { terms = source.terms, titles = source.titles, saju = names }
  local ends = endings(source.terms, names)
  for _, chapter in ipairs(CHAPTERS) do
    bound[chapter] = phrase.read_all(source[chapter], NAMES, ends)
  end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko, saju.open "ko"), en = bind(SOURCES.en, saju.open "en") }

-- The book of `lang`; of Korean when there is none.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
