-- A book: all names and sentences of one language.
--
-- book.open(lang) gives `terms` (words/terms.lua), the sentences of each file, and
-- number(n) -> image, gift, line, of the 81 numbers.

local terms = require "lib.name.words.terms"

local book = {}

local SOURCES = {
  ko = {
    opening = require "lib.name.words.ko.opening", meaning = require "lib.name.words.ko.meaning",
    gyeok = require "lib.name.words.ko.gyeok", numbers = require "lib.name.words.ko.numbers",
    sound = require "lib.name.words.ko.sound", balance = require "lib.name.words.ko.balance",
    chart = require "lib.name.words.ko.chart", offer = require "lib.name.words.ko.offer",
    advice = require "lib.name.words.ko.advice", glosses = require "lib.name.words.ko.glosses",
  },
  en = {
    opening = require "lib.name.words.en.opening", meaning = require "lib.name.words.en.meaning",
    gyeok = require "lib.name.words.en.gyeok", numbers = require "lib.name.words.en.numbers",
    sound = require "lib.name.words.en.sound", balance = require "lib.name.words.en.balance",
    chart = require "lib.name.words.en.chart", offer = require "lib.name.words.en.offer",
    advice = require "lib.name.words.en.advice", glosses = require "lib.name.words.en.glosses",
  },
}

local function bind(source, lang)
  local bound, numbers = { terms = terms.open(lang), lang = lang }, {}
  for n, image, gift, line in source.numbers:gmatch("(%d+) ([^|]+)|([^\n]+)\n  ([^\n]+)\n") do
    numbers[tonumber(n)] = { image, gift, line }
  end
  for key, value in pairs(source) do bound[key] = value end
  function bound.number(n)
    local found = numbers[n]
    if found then return table.unpack(found) end
  end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko, "ko"), en = bind(SOURCES.en, "en") }

-- Korean when there is no such language.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
