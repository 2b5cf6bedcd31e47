-- A draft: one reading while it is being written.
--
--     draft.begin(facts, lang) -> { facts, words, terms, v, h, lang }
--     draft.say(r, wordings)   one of the wordings, filled
--     draft.pick(r, list)      one of the list
--
-- Which wording is taken hangs on a number that is a hash of the facts: other facts, other
-- words; the same facts, the same words.  NAMES are the holes that a phrase may have: a "term"
-- is a name whose ending is known and may be followed by a particle.

local book = require "lib.dream.words.book"
local josa = require "lib.words.josa"
local phrase = require "lib.words.phrase"

local draft = {}

local NAMES = {
  lead = "term", Lead = "value", the = "value", The = "value", the_second = "value",
  quote = "value", count = "value", score = "value", sense = "term", second = "term",
    alias = "value", topic = "value",
  scene = "value", emotion = "term", list = "value", list_i = "value", list_is = "value",
  other = "term", other_sense = "term", shared = "term", theme1 = "term", theme2 = "term",
    percent = "value",
  child = "value",
}

-- A name without what tells it from another of the same sound: 배(타는).
function draft.short(label)
  return (label:gsub("%(.-%)$", ""))
end

-- What takes no article, and who is the dreamer's own.
local BARE = { heaven = true, surgery = true, crush = true, affair = true, pregnancy = true,
  night = true, snow = true, rain = true, wind = true, fog = true, ice = true }
local YOURS = { mother = true, father = true, grandparent = true, sibling = true, spouse = true,
  lover = true, friend = true, boss = true, teacher = true, ex = true }
local NO_ARTICLE = { action = true, sign = true }

-- Korean words of a dreamer that a particle may follow: all that are one noun.
local IS_NOUN = {}
for _, words in pairs(book.symbols.ko) do
  for alias in words[2]:gmatch("%S+") do
    if not alias:find "=" then IS_NOUN[alias:gsub("%?$", ""):gsub("%.", " ")] = true end
  end
end

local OWN_WORD = { person = true, ancestor = true }

local function is_own(match, word)
  local category = match.category.code
  if category == "sign" or category == "action" or not IS_NOUN[word] then return false end
  return not word:find(" ", 1, true) or OWN_WORD[category] or OWN_WORD[match.symbol]
end

-- What a symbol is called: by the dreamer's own word where that can stand for it, "강아지",
-- "your grandfather", else by its name.
function draft.name(r, match)
  local word = match.alias:lower()
  if r.lang == "ko" then return is_own(match, word) and word or draft.short(match.label) end
  local is_yours = YOURS[match.symbol] and word:find("^[%l%- ]+$")
  return is_yours and "your " .. word or draft.short(match.label)
end

-- "the snake", "your mother", "falling".
function draft.definite(r, match)
  local name = draft.name(r, match)
  if r.lang == "ko" or BARE[match.symbol] or NO_ARTICLE[match.category.code] then return name end
  if name:find "^your " then return name end
  return "the " .. name:gsub("^an? ", ""):gsub("^the ", "")
end

local SOURCES = {
  ko = { phrases = require "lib.dream.words.ko.phrases",
    themes = require "lib.dream.words.ko.themes",
    terms = require "lib.dream.words.ko.terms" },
  en = { phrases = require "lib.dream.words.en.phrases",
    themes = require "lib.dream.words.en.themes",
    terms = (require "lib.dream.words.en.terms") },
}

local function each_alias(words, visit)
  for alias in words[2]:gmatch("%S+") do visit((alias:gsub("%?$", ""):gsub("%.", " "))) end
end

-- How every name ends that a particle may follow.
local function listen(lang)
  local ends = {}
  local function hear(text) ends[text] = josa.final(text) end
  for _, words in pairs(book.symbols[lang]) do
    hear(words[1])
    hear(draft.short(words[1]))
    if lang == "ko" then each_alias(words, hear) end
    hear(words[3])
  end
  for _, words in pairs(book.actions[lang]) do hear(words[1]) end
  for _, senses in pairs(book.senses[lang]) do
    for _, one in ipairs(senses) do hear(one[2]) end
  end
  hear "다른 뜻"
  for _, name in pairs(SOURCES[lang].terms.emotion) do hear(name) end
  local themes = SOURCES[lang].terms.theme
  for _, first in pairs(themes) do
    hear(first)
    for _, second in pairs(themes) do
      hear((lang == "ko" and josa.with(first, "과") or first .. " and") .. " " .. second)
    end
  end
  return ends
end

-- Words that are no phrases.
local PLAIN = { lucky = true, time = true }

local function bind(source, lang)
  local bound, ends = {}, listen(lang)
  for _, words in ipairs { source.phrases, source.themes } do
    for key, value in pairs(words) do
      bound[key] = PLAIN[key] and value or phrase.read_all(value, NAMES, ends)
    end
  end
  return bound
end

local BOUND = { ko = bind(SOURCES.ko, "ko"), en = bind(SOURCES.en, "en") }

local EXCEPTIONS = { ko = require "lib.dream.words.ko.scenes",
  en = (require "lib.dream.words.en.scenes") }

-- Scenes by language and action, filled with a symbol.
local SCENES = { ko = {}, en = {} }
for lang, actions in pairs(book.actions) do
  local ends = listen(lang)
  for action, words in pairs(actions) do
    SCENES[lang][action] = phrase.read(words[3], { symbol = "term" }, ends)
  end
  SCENES[lang]["person die"] = phrase.read(EXCEPTIONS[lang]["person die"],
    { symbol = "term" }, ends)
end

function draft.scene(r, match)
  local action = match.variant.code
  local of_anybody = SCENES[r.lang][match.category.code .. " " .. action]
  if of_anybody then return of_anybody { symbol = draft.name(r, match) } end
  return EXCEPTIONS[r.lang][match.symbol .. " " .. action]
    or SCENES[r.lang][action] { symbol = draft.name(r, match) }
end

-- ---- the number that words are chosen by ----------------------------------------------

-- Constants of the 64-bit linear congruential generator of Knuth's MMIX.
local FACTOR, STEP = 6364136223846793005, 1442695040888963407

local function mix(h, number)
  h = (h ~ number) * FACTOR + STEP
  return h ~ (h >> 29)
end

local function mix_text(h, text)
  for at = 1, #text do h = (h ~ text:byte(at)) * FACTOR + STEP end
  return h ~ (h >> 31)
end

local function mix_spans(h, rows)
  for _, row in ipairs(rows) do
    h = mix_text(mix(h, row.span.start << 16 | row.span["end"]), row.label .. row.alias)
    local variant = row.variant
    if variant and variant ~= null then h = mix_text(mix(h, variant.span.start), variant.code) end
  end
  return h
end

local function hash_of(facts)
  local h = mix(1, facts.taemong.likelihood << 8 | (facts.recurring and 1 or 0))
  h = mix_spans(mix_spans(h, facts.matches), facts.negated)
  if facts.emotion ~= null then
    h = mix_text(h, facts.emotion.code .. facts.emotion.source)
  end
  if facts.date ~= null then h = mix_text(h, facts.date) end
  return mix_text(h, facts.dreamer.gender .. tostring(facts.dreamer.pregnant_family))
end

function draft.begin(facts, lang)
  lang = lang == "en" and "en" or "ko"
  return { facts = facts, lang = lang, words = BOUND[lang], terms = SOURCES[lang].terms, v = {},
    h = hash_of(facts) }
end

function draft.pick(r, list)
  local h = r.h * FACTOR + STEP
  r.h = h
  return list[(h >> 33) % #list + 1]
end

function draft.say(r, wordings)
  return draft.pick(r, wordings)(r.v)
end

return draft
