-- What is kept of a reading, said in the language of the turn.
--
--     relabel.facts(facts, lang) -> the same with labels in lang
--     relabel.card({ code, reversed, said_in }, lang) -> the same with label, detail, says, tip
--
-- A reading was worded in one language and may be talked about in another, so what has a code
-- is looked up again; what has none stays as it is and is marked `is_foreign`, and not told.

local dreams = require "lib.dream.words.book"
local faces = require "lib.face.words.book"
local months = require "lib.tojeong.words.labels"
local name_book = require "lib.name.words.book"
local names = require "lib.name.words.terms"
local pick = require "lib.chat.pick"
local stories = require "lib.story.words.book"
local tarot = require "lib.tarot.words.book"
local voices = require "lib.chat.words"

local relabel = {}

local DREAM_TERMS = { ko = require "lib.dream.words.ko.terms",
                      en = require "lib.dream.words.en.terms" }

local function looked_up(tree, ...)
  for _, key in ipairs { ... } do
    if type(tree) ~= "table" or key == nil then return nil end
    tree = tree[key]
  end
  return tree
end

local ways = {}

function ways.card(it, lang)
  local book = tarot.open(lang)
  local own = it.code and book.cards[it.code]
  if not own then return it.said_in == lang end
  local way = it.reversed and own.down or own.up
  it.says, it.tip = way.says, way.tip
  if it.said_in == lang and it.label then return true end
  local role = it.role and book.terms.positions[it.role]
  it.label = type(role) == "string" and role .. ": " .. own.name or own.name
  it.detail = table.concat(way.keywords, ", ")
  return true
end

ways.card_reversed = ways.card

function ways.dream_kind(it, lang)
  it.label = looked_up(DREAM_TERMS[lang], "kind", it.code) or it.label
  return it.said_in == lang or looked_up(DREAM_TERMS[lang], "kind", it.code) ~= nil
end

function ways.symbol(it, lang)
  if it.said_in == lang then return true end
  local words = it.code and dreams.symbols[lang][it.code]
  if not words then return false end
  it.label, it.detail = words[1], words[3]
  it.says = it.act and pick.text(words[it.act]) or words[4]
  return true
end

function ways.name(it, lang)
  local name = lang == "ko" and it.hangul or it.roman
  if not name then return it.said_in == lang end
  local joint = lang == "ko" and "(" or " ("
  it.label = it.hanja and name .. joint .. it.hanja .. ")" or name
  return true
end

-- What the number of a name is likened to.
local function image_of(it, lang)
  local image, gift = name_book.open(lang).number(it.n)
  return image and gift and voices.common(lang).number:format(image, gift) or nil
end

function ways.grade(it, lang)
  local terms = names.open(lang)
  local period, grade = looked_up(terms, "period", it.code), looked_up(terms, "grade", it.grade)
  if not period or not grade then return it.said_in == lang end
  it.label, it.detail = period, grade
  it.says = it.n and it.n >= 1 and it.n <= 81 and image_of(it, lang) or nil
  return true
end

function ways.sound(it, lang)
  local grade = it.code and names.open(lang).sound_grade[it.code]
  it.label = grade or it.label
  return grade ~= nil or it.said_in == lang
end

function ways.char(it, lang)
  local theme = it.code and names.open(lang).theme[it.code]
  if not theme then return false end
  it.detail = theme
  if lang == "en" and it.roman and it.hanja then
    it.label = ("%s (%s)"):format(it.roman:gsub("^%l", string.upper), it.hanja)
  end
  return lang == "ko" and it.said_in == "ko" or it.roman ~= nil
end

function ways.part(it, lang)
  local book = faces.open(lang)
  local shape = it.part and it.code and looked_up(book.terms.shape, it.part, it.code)
  if not shape then return it.said_in == lang end
  local traits = {}
  for i, code in ipairs(it.impressions) do traits[i] = book.terms.trait[code] end
  it.label, it.detail = shape, traits[1] and table.concat(traits, ", ") or nil
  it.says = pick.text(looked_up(book.parts, it.part, it.code))
  return true
end

-- The words of a story for one of its motifs; nil for what is not listed.
local function of_story(it, words)
  local code = it.code
  if it.role == "protagonist" then
    return it.stem and looked_up(words.nature.stem, it.stem, "name")
  end
  if it.role == "quest" then return looked_up(words.genre.quests, code) end
  if it.role == "obstacle" then return looked_up(words.genre.obstacles, code, "name") end
  if it.role == "season" then return looked_up(words.nature.season, code, "name") end
  if it.role == "lesson" then return looked_up(words.lessons, code, "label") end
  if it.role == "charm" then return looked_up(words.nature.animal, code) end
end

local function with_article(text, lang)
  if lang ~= "en" or text:find "^an? " or text:find "^the " then return text end
  return (text:find "^[aeiou]" and "an " or "a ") .. text
end

function ways.motif(it, lang)
  local own = it.genre and stories.open(lang, it.genre)
  local text = own and it.code and of_story(it, own)
  if type(text) ~= "string" then return it.said_in == lang end
  it.label = it.role == "charm" and with_article(text, lang) or text
  return true
end

-- A card that was drawn here.
function relabel.card(it, lang)
  ways.card(it, lang)
  return it
end

local function relabelled(items, lang)
  local told = list {}
  for _, item in ipairs(items) do
    local it = {}
    for key, value in pairs(item) do it[key] = value end
    it.tip = voices.common(lang).tip[it.kind == "motif" and it.role or it.kind]
    it.is_foreign = not ways[it.kind](it, lang) or nil
    if not it.is_foreign then it.said_in = lang end
    told[#told + 1] = it
  end
  return told
end

-- A gwae and its months.
local function add_year(told, facts, lang)
  local g = pick.text(facts.gwae)
  local upper, middle, lower = (g or ""):match "^([1-8])([1-6])([1-3])$"
  if upper and facts.said_in ~= lang then
    told.title = months.title(lang, tonumber(upper), tonumber(middle), tonumber(lower))
  end
  if not facts.months then return end
  told.months = list {}
  for i, month in ipairs(facts.months) do
    local copy = {}
    for key, value in pairs(month) do copy[key] = value end
    copy.label = months.month(lang, copy, facts.year):gsub("^%u", string.lower)
    told.months[i] = copy
  end
end

function relabel.facts(facts, lang)
  local told = {}
  for key, value in pairs(facts) do told[key] = value end
  if facts.items then told.items = relabelled(facts.items, lang) end
  add_year(told, facts, lang)
  told.said_in = lang
  return told
end

return relabel
