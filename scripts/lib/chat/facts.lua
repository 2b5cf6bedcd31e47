-- The facts of a turn: who speaks, what is asked, and what there is to answer it from.
--
--     facts.of(input, world) -> facts | nil, { field = "context/birth/month", why, code? }
--
-- What the conversation is about (a birth, or an earlier reading) stays for its later turns: it is
-- in the facts of the turn before.  The message itself is no fact.

local birth_facts = require "lib.saju.facts"
local chart = require "lib.chat.chart"
local kept = require "lib.chat.kept"
local listen = require "lib.chat.listen"
local messages = require "lib.saju.words.messages"
local safety = require "lib.chat.safety"
local sources = require "lib.chat.sources"
local topics = require "lib.chat.topics"
local words = require "lib.chat.words"

local facts = {}

local GROWN_UP = 19 -- years, as Korean law counts who is young
local ROMANCE = { love = true, compat = true }

local WHY_BOTH = {
  ko = "reading_id와 birth 가운데 하나만 보내 주세요.", en = "has reading_id or birth, not both.",
}

local function given(value)
  if value ~= nil and value ~= null then return value end
end

-- The warnings of a birth, at the field where it is here.
local function warnings_of(found, lang)
  local told = list {}
  for i, warning in ipairs(found.warnings) do
    warning.message = messages.of(warning, lang)
    warning.field = "context/" .. (warning.field or "birth")
    told[i] = warning
  end
  return told
end

local function of_birth(birth, world)
  local found, wrong = birth_facts.of({ birth = birth }, world)
  if found then
    return { service = "saju", facts = chart.keep(found) }, warnings_of(found, world.lang)
  end
  wrong.field = "context/" .. wrong.field
  return nil, nil, wrong
end

-- What another conversation was about is what this one is about now.
local function of_reading(context)
  local earlier = context.facts
  if type(earlier) == "table" and type(earlier.about) == "table" then return earlier.about end
  return kept.of(context)
end

-- What the conversation is about from now on, and the warnings of that; nil when it is nothing.
local function about(input, world)
  local context = given(input.context) or {}
  local birth = given(context.birth)
  if birth and given(context.reading_id) then
    return nil, nil, { field = "context", why = WHY_BOTH }
  end
  if birth then return of_birth(birth, world) end
  if world.context then return of_reading(world.context) end
  return world.before and given(world.before.about)
end

local function persona(input, before)
  local said = before.persona
  local code = given(input.persona) or type(said) == "table" and said.code
  return words.PERSONAS[code] and code or "friend"
end

local function labelled(codes, kind, lang)
  local rows = list {}
  for i, code in ipairs(codes) do rows[i] = words.coded(lang, kind, code) end
  return rows
end

local function codes_of(rows)
  local codes = list {}
  for i, row in ipairs(type(rows) == "table" and rows or {}) do codes[i] = row.code end
  return codes
end

-- "더 자세히" speaks of what was asked before.
local function asked(plain, before)
  local codes = topics.find(plain)
  local earlier = codes_of(before.topics)
  if codes[1] == "more" and earlier[1] then return topics.deeper(earlier), true end
  return codes, codes[1] == "more"
end

-- Who spoke of danger and says nothing else now is still listened to.
local function danger(plain, before, codes)
  local code = safety.find(plain)
  if code then return code end
  local was = type(before.safety) == "table"
  return was and (not codes[1] or codes[1] == "more" or codes[1] == "thanks") and "support" or nil
end

local function is_young(plain, before, now)
  local is_child = now.age ~= nil and now.age < GROWN_UP
  return topics.is_young(plain) or before.is_minor == true or is_child
end

local function speaks_of_romance(codes)
  for _, code in ipairs(codes) do
    if ROMANCE[code] then return true end
  end
  return false
end

local function turn_of(before)
  return (math.tointeger(before.turn) or 0) + 1
end

function facts.of(input, world)
  local lang, before = world.lang, world.before or {}
  local on, told, wrong = about(input, world)
  if wrong then return nil, wrong end
  local plain = listen.plain(input.message)
  local codes, is_more = asked(plain, before)
  local hurt = danger(plain, before, codes)
  local now = chart.now(on and on.facts.pillars and on.facts, world.today)
  local found = {
    persona = words.coded(lang, "persona", persona(input, before)), turn = turn_of(before),
    ai = { is_ai = true, label = words.label(lang, "ai", "label") },
    topics = labelled(codes, "topic", lang), is_more = is_more,
    experts = labelled(topics.experts(plain), "expert", lang),
    safety = hurt and words.coded(lang, "safety", hurt) or null,
    is_minor = is_young(plain, before, now),
    about = on or null, is_new = given(input.context) ~= nil, now = now, warnings = told or list {},
  }
  local is_declined = found.is_minor and speaks_of_romance(codes)
  found.by_rule = hurt ~= nil or is_declined
  found.sources = sources.of(found)
  return found
end

return facts
