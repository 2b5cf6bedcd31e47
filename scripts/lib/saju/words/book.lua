-- A book: all names and phrases of one language, ready to be filled.
--
-- book.open(lang) gives `terms` as they are, the phrases of each file as
-- functions, and tables of names that are made here: `ganji` and `short` (of all
-- sixty pillars), `relation` (by kind and letters), `several` (of sets of elements).

local holes = require "lib.saju.words.holes"
local josa = require "lib.words.josa"
local phrase = require "lib.words.phrase"
local signs = require "lib.saju.words.signs"

local book = {}

local SOURCES = {
  ko = {
    terms = require "lib.saju.words.ko.terms", character = require "lib.saju.words.ko.character",
    balance = require "lib.saju.words.ko.balance", love = require "lib.saju.words.ko.love",
    work = require "lib.saju.words.ko.work", time = require "lib.saju.words.ko.time",
    counsel = require "lib.saju.words.ko.counsel", pair = require "lib.saju.words.ko.pair",
  },
  en = {
    terms = require "lib.saju.words.en.terms", character = require "lib.saju.words.en.character",
    balance = require "lib.saju.words.en.balance", love = require "lib.saju.words.en.love",
    work = require "lib.saju.words.en.work", time = require "lib.saju.words.en.time",
    counsel = require "lib.saju.words.en.counsel", pair = require "lib.saju.words.en.pair",
  },
}
local CHAPTERS = { "character", "balance", "love", "work", "time", "counsel", "pair" }

-- By hanja: "경오(庚午)", and without the hanja.
local function ganji_names(terms)
  local names, short = {}, {}
  for i = 0, 59 do
    local stem, branch = signs.STEMS[i % 10 + 1], signs.BRANCHES[i % 12 + 1]
    local hanja = stem .. branch
    short[hanja] = terms.stem_sound[stem] .. terms.joint .. terms.branch_sound[branch]
    names[hanja] = short[hanja] .. terms.before_hanja .. "(" .. hanja .. ")"
  end
  return names, short
end

local function letters_of(word)
  local letters = {}
  for _, code in utf8.codes(word) do letters[#letters + 1] = utf8.char(code) end
  return letters
end

-- Every order in which two or three letters can stand.
local function orders(letters)
  local a, b, c = letters[1], letters[2], letters[3]
  if not c then return { a .. b, b .. a } end
  return { a .. b .. c, a .. c .. b, b .. a .. c, b .. c .. a, c .. a .. b, c .. b .. a }
end

-- names[kind][letters] for the letters in any order.
local function relation_names(terms)
  local names = {}
  for kind, words in pairs(signs.RELATIONS) do
    local of_kind = {}
    for _, word in ipairs(words) do
      local letters, sounds = letters_of(word), {}
      for i, letter in ipairs(letters) do
        sounds[i] = terms.stem_sound[letter] or terms.branch_sound[letter]
      end
      local name = terms.relation_name(sounds, word, terms.relation[kind])
      for _, order in ipairs(orders(letters)) do of_kind[order] = name end
    end
    names[kind] = of_kind
  end
  return names
end

-- Names of sets of elements, by a mask with bit i - 1 for the i-th element.
local function several_names(terms)
  local names = {}
  for mask = 1, 31 do
    local parts = {}
    for i, element in ipairs(signs.ELEMENTS) do
      if mask >> (i - 1) & 1 == 1 then parts[#parts + 1] = terms.element[element] end
    end
    names[mask] = terms.join(parts)
  end
  return names
end

local function bind(source)
  local terms = source.terms
  local ganji, short = ganji_names(terms)
  local bound = {
    terms = terms, ganji = ganji, short = short, relation = relation_names(terms),
    several = several_names(terms),
  }
  local ends = josa.listen(bound, {})
  for _, chapter in ipairs(CHAPTERS) do
    bound[chapter] = phrase.read_all(source[chapter], holes.NAMES, ends)
  end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko), en = bind(SOURCES.en) }

-- The book of `lang`; of Korean when there is none.
function book.open(lang)
  return BOUND[lang] or BOUND.ko
end

return book
