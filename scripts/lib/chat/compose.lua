-- A reply without a model: compose.of(facts) -> { reply, suggestions, sources }.
--
-- Rules choose what is said from the facts, the persona how.  Who speaks of danger gets help, in
-- one plain voice and with no word of fortune.

local following = require "lib.chat.following"
local holes = require "lib.chat.holes"
local talk = require "lib.chat.talk"
local words = require "lib.chat.words"

local compose = {}

local QUIET = { greeting = true, thanks = true, who = true, menu = true, bye = true,
  feeling = true }

-- Constants of the 64-bit FNV-1a hash.
local BASIS, PRIME = 0xCBF29CE484222325, 0x100000001B3

local function hash_of(key)
  local h = BASIS
  for i = 1, #key do h = (h ~ key:byte(i)) * PRIME end
  return h
end

-- Whom the conversation is about, as a text.
local function person(facts)
  local about = facts.about ~= null and facts.about.facts or {}
  local item = about.items and about.items[1]
  return about.birth and about.birth.solar or about.title or item and item.label or ""
end

-- A die that falls for the same facts in the same way.
local function die(facts, codes)
  local h = hash_of(table.concat({ facts.persona.code, facts.now.date, tostring(facts.turn),
    person(facts), table.concat(codes, " ") }, "|"))
  return function(sides)
    h = (h ~ (h >> 29)) * PRIME + 1
    return (h >> 33) % sides + 1
  end
end

local function codes_of(facts)
  local codes = {}
  for i, topic in ipairs(facts.topics) do codes[i] = topic.code end
  return codes
end

local function begin(facts, lang, codes)
  return {
    facts = facts, voice = words.voice(lang, facts.persona.code), common = words.common(lang),
    v = holes.of(facts, lang), gods = holes.gods(lang), said = {}, used = list {},
    roll = die(facts, codes), first = (hash_of(person(facts)) >> 33) % (97 * 89),
  }
end

local function only_small(codes)
  for _, code in ipairs(codes) do
    if not QUIET[code] then return false end
  end
  return true
end

local function say_all(r, codes)
  if r.facts.is_no_day then talk.no_day(r) end
  for _, code in ipairs(codes) do
    if code ~= "more" then talk.of(r, code) end
  end
  if not r.said[1] and not r.facts.experts[1] then talk.menu(r) end
  for _, expert in ipairs(r.facts.experts) do talk.expert(r, expert.code) end
end

-- One after the other, so that no two turns begin or end alike.
local function in_turn(r, texts, first)
  return texts[(r.facts.turn + first) % #texts + 1]
end

-- "응", with nothing before that it could be about.
local function is_vague(r)
  return r.facts.is_more and r.facts.depth == 0
end

local function reply_of(r, codes)
  local body = table.concat(r.said, "\n")
  if only_small(codes) and not r.facts.experts[1] or is_vague(r) then return body end
  local opens = r.facts.is_more and r.voice.again or r.voice.open
  local open, close = in_turn(r, opens, r.first), in_turn(r, r.voice.close, r.first // 97)
  return open .. "\n\n" .. body .. "\n\n" .. close
end

local function help(r)
  return { reply = r.common.safety[r.facts.safety.code], suggestions = following.of(r, {}),
           sources = list { "safety" } }
end

function compose.of(facts)
  local codes = codes_of(facts)
  local r = begin(facts, facts.lang, codes)
  if facts.safety ~= null then return help(r) end
  say_all(r, codes)
  return { reply = reply_of(r, codes), suggestions = following.of(r, codes), sources = r.used }
end

return compose
