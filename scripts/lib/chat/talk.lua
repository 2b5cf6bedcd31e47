-- What is said of one topic: talk.of(r, code) adds its sentences to r.said and what they were
-- said from to r.used.
--
--     r = { facts, voice, common, v = values for holes, gods = names of the ten gods,
--           said = list, used = list }; see lib.chat.say
--
-- What there is no fact for is not said: who gave no birth is asked for it.

local earlier = require "lib.chat.earlier"
local holes = require "lib.chat.holes"
local romance = require "lib.chat.romance"
local say = require "lib.chat.say"
local signs = require "lib.saju.words.signs"

local talk = {}

local SERVICE_OF = { name = "name-analysis", dream = "dream-interpretation", tarot = "tarot",
  tojeong = "tojeong", face = "face-reading", story = "story" }

local SMALL = { greeting = true, thanks = true, who = true, menu = true, bye = true }

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

local function of_time(place, name)
  return function(r)
    local god = r.facts.now[place].ten_god
    say(r, r.voice[name or place][signs.group_of[god]], "now." .. place, r.v.of[place])
    explain(r, god, "now." .. place)
    local meets = r.facts.now[place].meets
    if meets then say(r, r.voice.meets[meets], "now." .. place, r.v.of[place]) end
  end
end

of_chart.today, of_chart.tomorrow = of_time "day", of_time("tomorrow", "day")
of_chart.month, of_chart.year = of_time "month", of_time "year"
of_chart.next_year = of_time("next_year", "year")
of_chart.next_month = of_time("next_month", "month")

-- Before the first decade, or of a chart whose direction is not known, the year is told.
function of_chart.decade(r)
  if not r.facts.now.decade then return of_chart.year(r) end
  say(r, r.voice.decade, "now.decade")
  explain(r, r.facts.now.decade.ten_god, "now.decade")
end

local STRENGTH = { very_strong = "strong", strong = "strong", balanced = "balanced",
  weak = "weak", very_weak = "weak" }

local TOUCHED = { love = true, wealth = true, career = true, study = true, health = true,
  people = true }

-- What stands behind all that a chart says: its elements, and how strong it is.
local function say_ground(r, it, code)
  local topic = TOUCHED[code] and r.common.labels.topic[code] or r.common.daily
  say(r, r.voice.ground[STRENGTH[it.strength] or "balanced"], "about.facts.elements",
      { topic = topic })
end

-- What the year brings to a topic, unless the year is told anyway.
local function say_touch(r, code)
  for _, topic in ipairs(r.facts.topics) do
    if topic.code == "year" then return end
  end
  local god = r.facts.now.year.ten_god
  say(r, r.voice.touch[signs.group_of[god]], "now.year", { topic = r.common.labels.topic[code] })
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

function of_chart.lucky(r, it)
  if r.v.lucky_color then return say(r, r.voice.lucky, "about.facts.yongsin") end
  say_ground(r, it, "lucky")
end

function of_chart.reading(r, it)
  of_chart.self(r, it)
  say_ground(r, it, "self")
end

function of_chart.health(r, it)
  say(r, r.voice.health[holes.least(it.elements.weighted)], "about.facts.elements")
end

-- The same once more: what lies under it, and the month.
local function say_deep(r, it, code)
  say_ground(r, it, code)
  local god = r.facts.now.month.ten_god
  local place = code == "month" and "year" or "month"
  if place == "year" then god = r.facts.now.year.ten_god end
  say(r, r.voice[place][signs.group_of[god]], "now." .. place, r.v.of[place])
  explain(r, god, "now." .. place)
end

-- ---- from another reading, or from nothing ---------------------------------------------------

-- Of a day or a year what the calendar says is told; of a month, today.
local TIMES = { today = "day", month = "day", year = "year", tomorrow = "tomorrow",
  next_month = "day", next_year = "next_year" }
local SOURCE_OF = { today = "now.day", month = "now.day", year = "now.year",
  tomorrow = "now.tomorrow", next_month = "now.day", next_year = "now.next_year" }

local function ask_birth(r, code)
  if r.has_asked then return end
  r.has_asked = true
  if TIMES[code] then say(r, r.voice.now_only, SOURCE_OF[code], r.v.of[TIMES[code]]) end
  say(r, r.voice.need_birth, "persona")
end

local function say_drawn(r)
  if r.has_drawn then return end
  r.has_drawn = true
  local it = r.facts.drawn
  if r.facts.is_minor and romance.find(table.concat({ it.label, it.detail, it.says, it.tip })) then
    return say(r, r.voice.young, "persona")
  end
  if r.facts.depth > 0 then return say(r, r.voice.tip, "drawn", { tip = it.tip }) end
  say(r, r.voice[it.reversed and "drawn_reversed" or "drawn"], "drawn",
      { label = it.label, detail = it.detail })
  say(r, r.voice.card_says, "drawn", { says = it.says })
end

local function of_service(r, code)
  if r.facts.drawn ~= null and (code == "draw" or code == "tarot") then return say_drawn(r) end
  local about = r.facts.about
  if about ~= null and about.service == SERVICE_OF[code] and about.facts.items then
    return earlier.whole(r, about.facts)
  end
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

local function of_birth(r, it, code)
  introduce(r)
  if it.months and r.facts.depth == 0 then earlier.year(r, it, code) end
  if r.facts.depth % 2 == 1 and code ~= "decade" then
    if not r.is_deep then say_deep(r, it, code) end
    r.is_deep = true
    return
  end
  of_chart[code](r, it)
  if TOUCHED[code] then say_touch(r, code) end
end

local function of_topic(r, code)
  local it = r.facts.about ~= null and r.facts.about.facts
  if it and it.items and code == "reading" then return earlier.whole(r, it) end
  if it and it.pillars then return of_birth(r, it, code) end
  if it and it.months and TIMES[code] then return earlier.year(r, it, code) end
  if it and not TIMES[code] then return earlier.topic(r, it, code) end
  if code == "compat" then return say(r, r.voice.compat_ask, "persona") end
  ask_birth(r, code)
  if it and it.items[1] then earlier.thought(r, it) end
end

-- One of several ways to say it, so that it is not said twice alike.
local function one_of(r, texts)
  return texts[r.facts.turn % #texts + 1]
end

function talk.of(r, code)
  if code == "feeling" then return say(r, one_of(r, r.voice.feeling), "persona") end
  if code == "term" then return explain(r, r.facts.term.code, "persona") end
  if SMALL[code] then return say(r, r.voice[code], "persona") end
  if SERVICE_OF[code] or code == "draw" then return of_service(r, code) end
  if r.facts.is_minor and ROMANCE[code] then
    if not r.has_declined then say(r, r.voice.young, "persona") end
    r.has_declined = true
    return
  end
  of_topic(r, code)
end

-- What no fortune can tell; said once, whatever else is.
function talk.expert(r, code)
  say(r, r.voice.expert[code], "persona")
end

-- The birth that was told is on no day of the calendar.
function talk.no_day(r)
  say(r, r.voice.no_day, "persona")
end

-- Nothing was understood: what can be asked.
function talk.menu(r)
  if not r.facts.is_more then say(r, r.voice.unclear, "persona") end
  say(r, r.voice.menu, "persona")
end

return talk
