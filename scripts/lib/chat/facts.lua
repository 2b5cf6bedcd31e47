-- The facts of a turn: who speaks, what is asked, and what there is to answer it from.
--
--     facts.of(input, world) -> facts | nil, { field = "context/birth/month", why, code? }
--
-- What the conversation is about (a birth, or an earlier reading) stays for its later turns: it is
-- in the facts of the turn before, and so are the topics that were asked.  The message itself is
-- no fact, but a birth that it tells is one.  A reply is in the language that is wished for; else
-- in that of the message where it shows, else in that of the turn before, else in that of the
-- order.  Only, English is never the default: who ordered it is not answered in Korean until the
-- conversation is in Korean.

local birth_facts = require "lib.saju.facts"
local born = require "lib.chat.born"
local cards = require "lib.tarot.cards"
local chart = require "lib.chat.chart"
local holes = require "lib.chat.holes"
local kept = require "lib.chat.kept"
local listen = require "lib.chat.listen"
local messages = require "lib.saju.words.messages"
local relabel = require "lib.chat.relabel"
local safety = require "lib.chat.safety"
local sources = require "lib.chat.sources"
local topics = require "lib.chat.topics"
local words = require "lib.chat.words"

local facts = {}

local GROWN_UP = 19 -- years, as Korean law counts who is young
local ROMANCE = { love = true, compat = true }

local ASKED_MAX = 12
local LANGS = { ko = "ko", en = "en" }

local INDICES = {}
for i = 1, cards.size.full do INDICES[i] = i - 1 end

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
local function of_reading(context, world)
  local earlier = context.facts
  if type(earlier) == "table" and type(earlier.about) == "table" then return earlier.about end
  return kept.of(context, world)
end

-- What the conversation is about from now on, the warnings of that, what is wrong with the input,
-- and "told" when the message told a birth, or "no_day" when there is none such.
local function about(input, world)
  local context = given(input.context) or {}
  local birth = given(context.birth)
  if birth and given(context.reading_id) then
    return nil, nil, { field = "context", why = WHY_BOTH }
  end
  if birth then return of_birth(birth, world) end
  if world.context then return of_reading(world.context, world) end
  local told_birth = born.find(input.message, world.today)
  local on, told = nil, nil
  if told_birth then on, told = of_birth(told_birth, world) end
  if on then return on, told, nil, "told" end
  return world.before and given(world.before.about), nil, nil, told_birth and "no_day"
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

-- "더 자세히" goes into what was asked before; said again, on to what stands near it.
local function asked(plain, before, is_told)
  local codes = topics.find(plain)
  local earlier = topics.large(codes_of(before.topics))
  if is_told and not topics.large(codes)[1] then
    return earlier[1] and earlier or list { "self" }, false, 0
  end
  if codes[1] ~= "more" then return codes, false, 0 end
  local asked_before = codes_of(before.asked)
  if not earlier[1] then earlier = list { asked_before[#asked_before] } end
  if not earlier[1] then return codes, true, 0 end
  local depth = (math.tointeger(before.depth) or 0) + 1
  return depth % 2 == 0 and topics.deeper(earlier) or earlier, true, depth
end

local CALM = { more = true, thanks = true, feeling = true, bye = true, who = true,
  greeting = true }

-- Who spoke of danger and says nothing else now is still listened to.
local function danger(plain, before, codes)
  local code = safety.find(plain)
  if code then return code end
  local was = type(before.safety) == "table"
  return was and (not codes[1] or CALM[codes[1]]) and "support" or nil
end

local function is_young(plain, before, now, on)
  local is_child = now.age ~= nil and now.age < GROWN_UP or on and on.facts.is_minor
  return topics.is_young(plain) or before.is_minor == true or is_child == true
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

-- The topics of the conversation so far, the last of them: what a summary would say.
local function asked_so_far(before)
  local codes, seen = list {}, {}
  local function add(rows)
    for _, code in ipairs(topics.large(codes_of(rows))) do
      if not seen[code] then codes[#codes + 1] = code end
      seen[code] = true
    end
  end
  add(before.asked)
  add(before.topics)
  while #codes > ASKED_MAX do table.remove(codes, 1) end
  return codes
end

-- A card is drawn for who asks for one, and for who asks for tarot and has no reading of it.
local function drawn(codes, on, lang, world, depth)
  local is_asked, last = false, world.before and world.before.drawn
  for _, code in ipairs(codes) do
    is_asked = is_asked or code == "draw"
      or code == "tarot" and not (on and on.service == "tarot")
  end
  if not is_asked then return null end
  if depth > 0 and type(last) == "table" and cards.find(last.code) then
    return relabel.card({ code = last.code, reversed = last.reversed }, lang)
  end
  local number = world.draw(INDICES, 1)[1]
  return relabel.card({ code = cards.at(number).id, reversed = world.chance(1, 3),
                        said_in = lang }, lang)
end

local function tools_of(found, is_computed)
  local codes = { is_computed and "compute_saju" or nil }
  if found.drawn ~= null then codes[#codes + 1] = "draw_tarot" end
  codes[#codes + 1] = "calendar"
  return labelled(codes, "tool", found.lang)
end

local function told_in(on, lang)
  return on and { service = on.service, facts = relabel.facts(on.facts, lang) } or nil
end

local function language(plain, input, world)
  local last = world.before and LANGS[world.before.lang]
  local own = listen.language(input.message)
  if own == "ko" and world.lang == "en" and last ~= "ko" then own = nil end
  return listen.wish(plain) or own or last or world.lang
end

-- All but what depends on other facts.
local function gathered(input, world, on, birth)
  local is_told = birth == "told"
  local before, plain = world.before or {}, listen.plain(input.message)
  local lang = language(plain, input, world)
  local codes, is_more, depth = asked(plain, before, is_told)
  local now = chart.now(on and on.facts.pillars and on.facts, world.today)
  local hurt, god = danger(plain, before, codes), topics.god(plain)
  return {
    lang = lang, persona = words.coded(lang, "persona", persona(input, before)),
    turn = turn_of(before), ai = { is_ai = true, label = words.label(lang, "ai", "label") },
    term = god and { code = god, label = holes.gods(lang)[god] } or null,
    topics = labelled(codes, "topic", lang), is_more = is_more, depth = depth,
    asked = labelled(asked_so_far(before), "topic", lang),
    experts = labelled(topics.experts(plain), "expert", lang),
    safety = hurt and words.coded(lang, "safety", hurt) or null,
    is_minor = is_young(plain, before, now, on), about = told_in(on, lang) or null,
    is_new = is_told or given(input.context) ~= nil, now = now,
    is_no_day = birth == "no_day",
    drawn = hurt and null or drawn(codes, on, lang, world, depth),
  }, codes
end

function facts.of(input, world)
  local on, told, wrong, birth = about(input, world)
  if wrong then return nil, wrong end
  local found, codes = gathered(input, world, on, birth)
  found.warnings = told or list {}
  found.tools = tools_of(found, told ~= nil)
  local is_declined = found.is_minor and speaks_of_romance(codes)
  found.by_rule = found.safety ~= null or is_declined
  found.sources = sources.of(found)
  return found
end

return facts
