-- A book: all names and sentences of one language.
--
-- book.open(lang) gives `terms` (words/terms.lua), the sentences of each file, and
-- number(n) -> image, gift, of the 81 numbers.

local terms = require "lib.name.words.terms"

local book = {}

local SOURCES = {
  ko = {
    opening = require "lib.name.words.ko.opening", gyeok = require "lib.name.words.ko.gyeok",
    sound = require "lib.name.words.ko.sound", balance = require "lib.name.words.ko.balance",
    chart = require "lib.name.words.ko.chart", offer = require "lib.name.words.ko.offer",
    advice = require "lib.name.words.ko.advice", numbers = require "lib.name.words.ko.numbers",
  },
  en = {
    opening = require "lib.name.words.en.opening", gyeok = require "lib.name.words.en.gyeok",
    sound = require "lib.name.words.en.sound", balance = require "lib.name.words.en.balance",
    chart = require "lib.name.words.en.chart", offer = require "lib.name.words.en.offer",
    advice = require "lib.name.words.en.advice", numbers = require "lib.name.words.en.numbers",
  },
}

local function bind(source, lang)
  local bound, images, gifts = { terms = terms.open(lang), lang = lang }, {}, {}
  for n, image, gift in source.numbers:gmatch("(%d+) ([^|]+)|([^\n]+)\n") do
    images[tonumber(n)], gifts[tonumber(n)] = image, gift
  end
  for key, value in pairs(source) do bound[key] = value end
  function bound.number(n) return images[n], gifts[n] end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko, "ko"), en = bind(SOURCES.en, "en") }

-- Korean when there is no such language.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
