-- What a model may not do in a conversation: name what the facts do not have.
--
--     check.of(reading, facts) -> true | nil, why
--
-- A source that is no key of the facts, a pillar, a tarot card or a gwae that is not there;
-- romance to who is young; a promise where only a doctor, a lawyer or nobody at all could tell.

local cards = require "lib.chat.cards"
local cycle = require "lib.saju.cycle"
local romance = require "lib.chat.romance"
local strange = require "lib.saju.strange"

local check = {}

-- All texts in a value, so that what an earlier reading said is known whatever its shape.
local function gather(value, texts)
  if type(value) == "string" then texts[#texts + 1] = value end
  if type(value) == "table" then
    for _, member in pairs(value) do gather(member, texts) end
  end
  return texts
end

local function strange_source(reading, facts)
  local known = {}
  for _, key in ipairs(facts.sources) do known[key] = true end
  for _, key in ipairs(reading.sources) do
    if not known[key] then return key end
  end
end

local function pairs_of(facts, said)
  local known = { any = {}, year = {}, month = {}, day = {}, hour = {}, decade = {} }
  for pair = 0, 59 do
    local hanja = cycle.hanja[pair]
    if said:find(hanja, 1, true) then known.any[hanja] = true end
  end
  local function add(place, it)
    if type(it) == "table" and it.hanja then known[place][it.hanja] = true end
  end
  for _, place in ipairs { "day", "month", "year", "decade" } do add(place, facts.now[place]) end
  add("day", facts.now.tomorrow)
  add("month", facts.now.next_month)
  add("year", facts.now.next_year)
  local own = facts.about ~= null and facts.about.facts.pillars
  if own then
    for _, place in ipairs { "year", "month", "day", "hour" } do add(place, own[place]) end
    for _, it in ipairs(facts.about.facts.daewoon or {}) do add("decade", it) end
  end
  return known
end

local function strange_gwae(text, said)
  for _, pattern in ipairs { "(%d%d%d) ?괘", "[Gg]wae (%d%d%d)" } do
    for number in text:gmatch(pattern) do
      if not said:find(number, 1, true) then return number end
    end
  end
end

local PROMISES = { "반드시 오르", "반드시 오릅", "무조건 오르", "무조건 오릅", "확실히 오르", "틀림없이", "100% 오",
  "100% 이", "장담해요", "장담합니다", "보장합니다", "꼭 이깁", "완치됩", "완치돼", "guaranteed to",
  "i guarantee", "will definitely", "definitely rise", "definitely win", "will certainly",
  "certainly win", "will surely" }

local function first_in(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return word end
  end
end

local function text_of(reading)
  return table.concat({ reading.reply, table.concat(reading.suggestions, "\n") }, "\n")
end

-- What is quoted from the facts is in them, whatever its syllables sound like.
local QUOTE_MIN = 30 -- bytes

local function without(text, quotes)
  for _, quote in ipairs(quotes) do
    local from, to
    if #quote >= QUOTE_MIN then from, to = text:find(quote, 1, true) end
    if from then text = text:sub(1, from - 1) .. text:sub(to + 1) end
  end
  return text
end

local function wrong(pattern, ...)
  return nil, pattern:format(...)
end

function check.of(reading, facts)
  local source = strange_source(reading, facts)
  if source then return wrong("names the source '%s', which is none of FACTS.sources", source) end
  local text = text_of(reading)
  local texts = gather({ facts.about, facts.now, facts.drawn }, {})
  local said = table.concat(texts, "\n")
  local hanja, name = strange.find(without(text, texts), pairs_of(facts, said))
  if hanja then return wrong("speaks of %s (%s), which is not in FACTS", name, hanja) end
  local card = cards.strange(text, said)
  if card then return wrong("speaks of the card '%s', which is not in FACTS", card) end
  local gwae = strange_gwae(text, said)
  if gwae then return wrong("speaks of the gwae %s, which is not in FACTS", gwae) end
  local tender = facts.is_minor and not facts.by_rule and romance.find(text)
  if tender then return wrong("speaks of romance ('%s') to somebody young", tender) end
  local promise = facts.experts[1] and first_in(text:lower(), PROMISES)
  if promise then return wrong("promises ('%s') what nobody can", promise) end
  return true
end

return check
