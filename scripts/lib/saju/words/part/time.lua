-- The times: the ten years, this year and the next; the month or the day when
-- they were asked for.

local draft = require "lib.saju.words.draft"
local holes = require "lib.saju.words.holes"
local months = require "lib.saju.words.part.months"
local relate = require "lib.saju.words.relate"
local signs = require "lib.saju.words.signs"

local time = {}

local say = draft.say

local function fill_decade(r, pillar)
  local v = r.v
  v.decade, v.decade_age = r.book.ganji[pillar.hanja], pillar.age
  v.decade_from, v.decade_until = pillar.year, pillar.age + 9
  v.decade_god = r.book.terms.god[pillar.stem_ten_god]
end

local function at_target(r, pillars)
  local year, found = r.facts.seun[1].year, pillars[1]
  for _, pillar in ipairs(pillars) do
    if pillar.year <= year then found = pillar end
  end
  return found
end

-- Gender is not known, so neither is the direction: both are told.
local function say_both_ways(r, daewoon)
  local words, v = r.book.time, r.v
  local ahead, back = daewoon, daewoon.alternative
  if ahead.direction ~= "forward" then ahead, back = back, ahead end
  fill_decade(r, at_target(r, back.pillars))
  v.decade2, v.decade2_age = v.decade, v.decade_age
  fill_decade(r, at_target(r, ahead.pillars))
  return say(r, words.decade_two)
end

local function say_decade(r)
  local words, daewoon = r.book.time, r.facts.daewoon
  if type(daewoon.alternative) == "table" then return say_both_ways(r, daewoon) end
  local current = math.tointeger(daewoon.current)
  local pillar = daewoon.pillars[current or 1]
  fill_decade(r, pillar)
  if current then
    return say(r, words.decade_name) .. " " .. say(r, words.decade[pillar.stem_ten_god])
  end
  local is_before = r.facts.seun[1].year <= pillar.year
  return say(r, is_before and words.decade_before or words.decade_after)
end

local function fill_meeting(r, hanja, relation, place)
  local v, terms = r.v, r.book.terms
  v.meet = relate.passing_name(r.book, relation, hanja, r.facts.pillars[place])
  v.meet_place, v.meet_area = relate.place_name(terms, relation, place), terms.area[place]
end

-- The one or two relations of the year with the chart that matter most.
local function say_meetings(r)
  local words, year = r.book.time.meet, r.facts.seun[1]
  local first, place = relate.with_natal(year.relations)
  if not first then return words.none(r.v) end
  fill_meeting(r, year.hanja, first, place)
  local text = words.intro(r.v) .. " " .. words[first.type](r.v)
  local second, second_place = relate.with_natal(year.relations, first, place)
  if not second then return text end
  fill_meeting(r, year.hanja, second, second_place)
  return text .. " " .. words[second.type](r.v)
end

local function say_void(r)
  local branch = r.facts.seun[1].hanja:sub(4)
  local void = r.facts.void.day
  if branch ~= void[1] and branch ~= void[2] then return "" end
  return " " .. r.book.time.void(r.v)
end

local more = {}

-- The months whose stem brings the proposed element.
local function say_months(r)
  r.v.months = months.of_group(r, signs.group(r.facts.day_master.element, r.yong))
  return " " .. say(r, r.book.time.months)
end

function more.year(r)
  local words = r.book.time
  r.v.slack_month = months.of_clash(r)
  return " " .. words.slack(r.v) .. " " .. words.more_year[r.year_group](r.v)
end

function more.month(r)
  local words = r.book.time
  local group = signs.group_of[r.month.stem_ten_god]
  return " " .. words.month(r.v) .. " " .. say(r, words.moment[group])
end

function more.today(r)
  local words, today = r.book.time, r.facts.today
  local text = " " .. words.today(r.v) .. " "
    .. say(r, words.moment[signs.group_of[today.stem_ten_god]])
  local relation, place = relate.with_natal(today.relations)
  if not relation then return text end
  fill_meeting(r, today.hanja, relation, place)
  return text .. " " .. words.today_meet(r.v)
end

-- What month and day it is, for the parts that speak of them.
function time.look(r)
  local facts, v, terms = r.facts, r.v, r.book.terms
  local focus = facts.focus
  v.target_date = holes.date(terms, facts.today.date)
  if focus ~= "month" and focus ~= "today" then return end
  if focus == "month" then
    r.month = months.at(facts.monthly, facts.today.date)
    v.month_pillar, v.month_stage = r.book.ganji[r.month.hanja], terms.stage[r.month.stage]
    v.month_flow = terms.god[r.month.stem_ten_god]
  else
    v.today_pillar, v.today_stage = r.book.ganji[facts.today.hanja], terms.stage[facts.today.stage]
    v.today_god = terms.god[facts.today.stem_ten_god]
  end
end

-- The year of the date by the calendar is one ahead until ipchun.
local function say_year(r)
  local words, year = r.book.time, r.facts.seun[1]
  local text = say(r, words.year[year.stem_ten_god])
  if tonumber(r.facts.today.date:sub(1, 4)) == year.year then return text end
  return words.still(r.v) .. " " .. text
end

function time.current(r)
  local words, seun = r.book.time, r.facts.seun
  local text = say_decade(r) .. " " .. say_year(r)
    .. " " .. say_meetings(r) .. say_void(r) .. say_months(r)
  local extra = more[r.facts.focus]
  if extra then text = text .. extra(r) end
  return text .. " " .. words.next[signs.group_of[seun[2].stem_ten_god]](r.v)
end

return time
