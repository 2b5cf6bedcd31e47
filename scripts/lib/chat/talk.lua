-- What is said of one topic: talk.of(r, code) adds its sentences to r.said and what they were
-- said from to r.used.
--
--     r = { facts, voice, common, v = values for holes, gods = names of the ten gods,
--           said = list, used = list }
--
-- What there is no fact for is not said: who gave no birth is asked for it.

local holes = require "lib.chat.holes"
local signs = require "lib.saju.words.signs"

local talk = {}

local ITEMS_MAX = 4

local SERVICE_OF = { name = "name-analysis", dream = "dream-interpretation", tarot = "tarot",
  tojeong = "tojeong", face = "face-reading", story = "story" }

local SMALL = { greeting = true, thanks = true, who = true, menu = true }

local function say(r, text, source, more)
  local values = r.v
  if more then
    values = {}
    for key, value in pairs(r.v) do values[key] = value end
    for key, value in pairs(more) do values[key] = value end
  end
  r.said[#r.said + 1] = holes.fill(text, values)
  for _, known in ipairs(r.used) do
    if known == source then return end
  end
  r.used[#r.used + 1] = source
end

local function few(count)
  return count == 0 and "none" or count <= 2 and "some" or "many"
end

-- ---- from a chart -----------------------------------------------------------------------

local of_chart = {}

-- What a ten god is, in plain words; once in a reply.
local function explain(r, god, source)
  r.explained = r.explained or {}
  if r.explained[god] then return end
  r.explained[god] = true
  say(r, r.voice.term, source, { god = r.gods[god], meaning = r.common.meaning[god] })
end

local function of_time(place)
  return function(r)
    local god = r.facts.now[place].ten_god
    say(r, r.voice[place][signs.group_of[god]], "now." .. place)
    explain(r, god, "now." .. place)
  end
end

local of_day = of_time "day"

function of_chart.today(r)
  of_day(r)
  say(r, r.voice.meets[r.facts.now.day.meets], "now.day")
end

of_chart.month, of_chart.year = of_time "month", of_time "year"

-- Before the first decade, or of a chart whose direction is not known, the year is told.
function of_chart.decade(r)
  if not r.facts.now.decade then return of_chart.year(r) end
  say(r, r.voice.decade, "now.decade")
  explain(r, r.facts.now.decade.ten_god, "now.decade")
end

function of_chart.self(r, it)
  say(r, r.voice.self, "about.facts.day_master")
  say(r, r.voice.group[holes.largest(it.groups)], "about.facts.groups")
end

function of_chart.love(r, it)
  say(r, r.voice.love[signs.group_of[it.palace.ten_god]], "about.facts.palace")
  explain(r, it.palace.ten_god, "about.facts.palace")
end

function of_chart.compat(r, it)
  if it.compat then return say(r, r.voice.compat, "about.facts.compat") end
  say(r, r.voice.compat_ask, "persona")
end

local function of_count(topic, group)
  return function(r, it)
    say(r, r.voice[topic][few(it.groups[group])], "about.facts.groups")
  end
end

of_chart.wealth, of_chart.study = of_count("wealth", "wealth"), of_count("study", "resource")
of_chart.people = of_count("people", "peer")

function of_chart.career(r, it)
  say(r, r.voice.career[holes.largest(it.groups)], "about.facts.groups")
end

function of_chart.health(r, it)
  say(r, r.voice.health[holes.least(it.elements.weighted)], "about.facts.elements")
end

-- ---- from another reading, or from nothing ---------------------------------------------------

-- Some are told in a way of their own.
local function item_of(r, item)
  if r.voice[item.key] then return item.key end
  return "item" .. (item.reversed and "_reversed" or "") .. (item.detail and "_detail" or "")
end

local function say_items(r, it)
  if r.has_items then return end
  r.has_items = true
  if it.title then say(r, r.voice.title, "about.facts.title") end
  if not it.items[1] then
    if not it.title then say(r, r.voice.nothing, "persona") end
    return
  end
  if not it.title then say(r, r.voice.items, "about.facts.items") end
  local first = r.facts.is_more and it.items[ITEMS_MAX + 1] and ITEMS_MAX + 1 or 1
  for i = first, math.min(#it.items, first + ITEMS_MAX - 1) do
    local item = it.items[i]
    say(r, r.voice[item_of(r, item)], "about.facts.items",
        { label = item.label, detail = item.detail })
  end
end

local TIMES = { today = true, month = true, year = true }

local function ask_birth(r, code)
  if r.has_asked then return end
  r.has_asked = true
  if TIMES[code] then say(r, r.voice.now_only, "now.day") end
  say(r, r.voice.need_birth, "persona")
end

local function of_service(r, code)
  local about = r.facts.about
  if about ~= null and about.service == SERVICE_OF[code] then return say_items(r, about.facts) end
  local service = r.common.services[SERVICE_OF[code]]
  say(r, r.voice.elsewhere, "persona", { topic = r.common.labels.topic[code], service = service })
end

-- Whose chart it is, where it has just been shown.
local function introduce(r)
  if r.facts.is_new and not r.is_introduced then
    say(r, r.voice.chart, "about.facts.birth")
  end
  r.is_introduced = true
end

local ROMANCE = { love = true, compat = true }

local function of_topic(r, code)
  local it = r.facts.about ~= null and r.facts.about.facts
  if it and it.pillars then
    introduce(r)
    return of_chart[code](r, it)
  end
  if it and not TIMES[code] then return say_items(r, it) end
  if code == "compat" then return say(r, r.voice.compat_ask, "persona") end
  ask_birth(r, code)
end

function talk.of(r, code)
  if SMALL[code] then return say(r, r.voice[code], "persona") end
  if SERVICE_OF[code] then return of_service(r, code) end
  if r.facts.is_minor and ROMANCE[code] then
    if not r.has_declined then say(r, r.voice.young, "persona") end
    r.has_declined = true
    return
  end
  of_topic(r, code)
end

function talk.expert(r, code)
  say(r, r.voice.expert[code], "persona")
end

-- Nothing was understood: what can be asked.
function talk.menu(r)
  say(r, r.voice.unclear, "persona")
  say(r, r.voice.menu, "persona")
end

return talk
