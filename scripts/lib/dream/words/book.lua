-- The words of both languages, by symbol and by action.
--
--     book.symbols[lang][symbol]   { name, aliases, sense, meaning …, <action> = …, child, does }
--     book.actions[lang][action]   { name, verbs, scene, meaning … }
--     book.senses[lang][word]      the senses of a word that has several
--     book.rows[symbol]            { symbol, polarity, themes, taemong, variants, category, … }
--     book.order                   all symbols, as they stand in the dictionary

local symbols = require "lib.dream.symbols"

local book = { actions = {}, senses = {}, symbols = { ko = {}, en = {} }, rows = {}, order = {} }

local FILES = {
  ko = { require "lib.dream.words.ko.animal", require "lib.dream.words.ko.person",
    require "lib.dream.words.ko.nature", require "lib.dream.words.ko.thing",
    (require "lib.dream.words.ko.place") },
  en = { require "lib.dream.words.en.animal", require "lib.dream.words.en.person",
    require "lib.dream.words.en.nature", require "lib.dream.words.en.thing",
    (require "lib.dream.words.en.place") },
}

book.actions.ko = require "lib.dream.words.ko.actions"
book.actions.en = require "lib.dream.words.en.actions"
book.senses.ko = require "lib.dream.words.ko.senses"
book.senses.en = require "lib.dream.words.en.senses"

for lang, files in pairs(FILES) do
  for _, file in ipairs(files) do
    for symbol, words in pairs(file) do book.symbols[lang][symbol] = words end
  end
end

local function tone_of(polarity)
  return polarity > 0 and "auspicious" or polarity < 0 and "inauspicious" or "neutral"
end

local function variants_of(text)
  local variants = {}
  for action, polarity in (text or ""):gmatch("([%l_]+)=(%-?%d)") do
    variants[action] = tonumber(polarity)
  end
  return variants
end

local function themes_of(text)
  local themes = {}
  for theme in text:gmatch("%l+") do themes[#themes + 1] = theme end
  return themes
end

local function read(category, row)
  local of_mind = row[2] == "0p"
  local polarity = of_mind and 0 or row[2]
  return {
    symbol = row[1], category = category, polarity = polarity, themes = themes_of(row[3]),
    tone = of_mind and "psychological" or tone_of(polarity), taemong = row[4] or 0,
    variants = variants_of(row[5]),
  }
end

for _, group in ipairs(symbols) do
  for i = 2, #group do
    local row = read(group[1], group[i])
    book.rows[row.symbol] = row
    book.order[#book.order + 1] = row.symbol
  end
end

book.tone_of = tone_of

return book
