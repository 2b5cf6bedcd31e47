-- Every word that a dream is searched for, in two trees of characters: one for each language,
-- as a dream may be told in either, or in both.
--
--     index.ko, index.en   roots for lib.dream.trie
--
-- An entry is { kind = "symbol", code, sense?, does?, is_loose? }, { kind = "action", code,
-- form, noun? } or { kind = "other" }, a word that begins like one of these and is not.  `sense`
-- is the key of a word with several senses; is_loose says that anything may follow in the word;
-- `noun`, { code, length }, is the symbol that a form begins with (불이 났다).

local book = require "lib.dream.words.book"
local english = require "lib.dream.english"
local hangul = require "lib.dream.hangul"
local others_en = require "lib.dream.words.en.others"
local others_ko = require "lib.dream.words.ko.others"
local spelling = require "lib.dream.spelling"
local trie = require "lib.dream.trie"

local index = { ko = trie.new(), en = trie.new() }

local function add(root, text, entry)
  trie.add(root, spelling.codes(text), entry)
end

-- "낯선.사람" is found with its blank and without.
local function add_dotted(root, text, entry)
  add(root, (text:gsub("%.", " ")), entry)
  if text:find(".", 1, true) then add(root, (text:gsub("%.", "")), entry) end
end

-- ---- Korean ---------------------------------------------------------------------------

-- By alias of one word, without its mark, the symbol.
local SYMBOL_OF = {}
for code, words in pairs(book.symbols.ko) do
  for alias in words[2]:gmatch("%S+") do
    if not alias:find("[.=]") then SYMBOL_OF[alias:gsub("%?$", "")] = code end
  end
end

local function literal(root, text, entry)
  local form, kind = text:match("^=(.-):(%l+)$")
  if not form then error("a form without its kind: " .. text, 0) end
  local noun, rest = form:match("^(.-)%+(.*)$")
  if noun then
    entry.noun = { code = SYMBOL_OF[noun], length = utf8.len(noun) }
    form = noun .. rest
  end
  entry.form = kind
  add_dotted(root, form, entry)
end

local function add_noun(code, alias, words)
  local category = book.rows[code].category
  local entry = { kind = "symbol", code = code, does = words.does or category == "event" }
  if alias:sub(1, 1) == "=" then return literal(index.ko, alias, entry) end
  local text, mark = alias:match("^(.-)(%??)$")
  if mark == "?" then entry.sense = text end
  local last = text:match("%.([^.]+)$")
  entry.is_loose = last ~= nil and not SYMBOL_OF[last]
  add_dotted(index.ko, text, entry)
end

local function add_verb(code, stem)
  if stem:sub(1, 1) == "=" then
    return literal(index.ko, stem, { kind = "action", code = code })
  end
  for _, base in ipairs(hangul.bases(stem)) do
    add_dotted(index.ko, base[1], { kind = "action", code = code, form = base[2] })
  end
end

-- Last, as what is both is a symbol.
local function add_others()
  for word in others_ko:gmatch("%S+") do
    add_dotted(index.ko, (word:gsub("~", "")),
      { kind = "other", is_loose = word:find("~", 1, true) ~= nil, does = false })
  end
  for _, phrase in ipairs(others_en) do add(index.en, phrase, { kind = "other" }) end
end

-- ---- English --------------------------------------------------------------------------

local function add_english(code, alias)
  local text, mark = alias:match("^(.-)(%??)$")
  local entry = { kind = "symbol", code = code, sense = mark == "?" and text or nil }
  local one, many = table.unpack(english.nouns(text))
  add(index.en, one, entry)
  if many and mark == "" then add(index.en, many, entry) end
end

local function add_english_verb(code, verb)
  local entry = { kind = "action", code = code }
  if verb:sub(1, 1) == "=" then return add(index.en, (verb:sub(2):gsub("%.", " ")), entry) end
  for _, form in ipairs(english.verbs(verb)) do add(index.en, form, entry) end
end

-- ---- all ------------------------------------------------------------------------------

local function each_word(text, visit)
  for word in text:gmatch("%S+") do visit(word) end
end

for _, code in ipairs(book.order) do
  local ko, en = book.symbols.ko[code], book.symbols.en[code]
  each_word(ko[2], function(alias) add_noun(code, alias, ko) end)
  each_word(en[2], function(alias) add_english(code, alias) end)
end
-- In order, as of two verbs that sound alike the first is taken.
local codes = {}
for code in pairs(book.actions.ko) do codes[#codes + 1] = code end
table.sort(codes)
for _, code in ipairs(codes) do
  each_word(book.actions.ko[code][2], function(stem) add_verb(code, stem) end)
  each_word(book.actions.en[code][2], function(verb) add_english_verb(code, verb) end)
end
add_others()

return index
