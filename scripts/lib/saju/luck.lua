-- What time brings: decades (대운), years (세운), months (월운), a day (일운); and the hours
-- that a birth of unknown hour may have.

local almanac = require "almanac"
local birth = require "lib.saju.birth"
local cycle = require "lib.saju.cycle"
local pillars = require "lib.saju.pillars"
local relations = require "lib.saju.relations"
local sinsal = require "lib.saju.sinsal"

local luck = {}

local DECADES, YEARS, MONTHS = 10, 10, 12
local THREE_DAYS = 3 * 86400 -- are a year, so that six hours are a month and 720 s a day
local MONTH_S, DAY_S = 21600, 720

-- ---- decades ------------------------------------------------------------------------

-- Seconds to the term that is counted to: the next one forward, the last one back.
local function distance(moment, month, forward)
  return forward and month.ends - moment.utc or moment.utc - month.began
end

local function start_age(seconds)
  return math.max(1, (2 * seconds + THREE_DAYS) // (2 * THREE_DAYS))
end

local function precisely(seconds)
  local rest = seconds % THREE_DAYS
  local hundredths = (rest % MONTH_S * 200 + DAY_S) // (2 * DAY_S)
  return {
    years = seconds // THREE_DAYS,
    months = rest // MONTH_S,
    days = hundredths % 100 == 0 and hundredths // 100 or hundredths / 100,
  }
end

-- A solar date, some years, months and days on; the 31st of a shorter month is its last.
local function later(date, span)
  local months = date.month - 1 + span.months
  local year, month = date.year + span.years + months // 12, months % 12 + 1
  local day = math.min(date.day, almanac.month_days(year, month))
  local jdn = almanac.day(year, month, day) + span.days // 1 | 0
  return almanac.date_text((jdn - 2440588) * 86400)
end

local function decades(day_stem, month, step, first_age, birth_year)
  local list = {}
  local gods, branch_gods = cycle.stem_gods[day_stem], cycle.branch_gods[day_stem]
  local stages = cycle.stages[day_stem]
  for i = 1, DECADES do
    local pair = pillars.of_month(month + i * step)
    local age = first_age + 10 * (i - 1)
    list[i] = {
      age = age,
      year = birth_year + age,
      hanja = cycle.hanja[pair],
      hangul = cycle.hangul[pair],
      stem_ten_god = gods[pair % 10],
      branch_ten_god = branch_gods[pair % 12],
      stage = stages[pair % 12],
    }
  end
  return list
end

local function age_at(born, date)
  local before = date.month < born.month or (date.month == born.month and date.day < born.day)
  return date.year - born.year - (before and 1 or 0)
end

local function current(first_age, age)
  local decade = (age - first_age) // 10 + 1
  if decade < 1 or decade > DECADES then return null end
  return decade
end

local function one_way(c, forward, target)
  local seconds = distance(c.moment, c.month, forward)
  local first_age = start_age(seconds)
  local precise = precisely(seconds)
  return {
    direction = forward and "forward" or "reverse",
    start_age = first_age,
    start_age_international = first_age,
    start_precise = precise,
    start_date = later(c.born, precise),
    pillars =
      decades(c.stems[3], c.month.number, forward and 1 or -1, first_age, c.born.year),
    current = current(first_age, age_at(c.born, target)),
  }
end

-- When only the day is known: the ages that its first and its last minute would give.
local HALF_DAY = 43200

local function age_at_end(c, forward, shift)
  local utc = c.moment.utc + shift
  local _, began, ends = pillars.month_at(utc)
  return start_age(forward and ends - utc or utc - began)
end

local function age_range(c, forward)
  local morning, night = age_at_end(c, forward, -HALF_DAY), age_at_end(c, forward, HALF_DAY - 60)
  return { math.min(morning, night), math.max(morning, night) }
end

local function is_forward(c, gender)
  return (c.stems[1] % 2 == 0) == (gender == "male")
end

-- For a chart (facts.lua) and the solar date that is asked about.
function luck.decades(c, target)
  local forward = c.birth.gender == "unknown" or is_forward(c, c.birth.gender)
  local shown = one_way(c, forward, target)
  if c.moment.precision == "day" then shown.start_age_range = age_range(c, forward) end
  if c.birth.gender == "unknown" then
    shown.alternative = one_way(c, false, target)
    if c.moment.precision == "day" then
      shown.alternative.start_age_range = age_range(c, false)
    end
  end
  return shown
end

-- The age that counting whole calendar days would give, if it is another one.
function luck.age_by_days(c)
  if c.birth.gender == "unknown" or c.moment.precision == "day" then return end
  local forward = is_forward(c, c.birth.gender)
  local term = (forward and c.month.ends or c.month.began) + c.moment.offset
  local days = math.abs(term // 86400 - (c.moment.utc + c.moment.offset) // 86400)
  local age = start_age(days * 86400)
  if age ~= start_age(distance(c.moment, c.month, forward)) then return age end
end

-- ---- years, months, a day ------------------------------------------------------------------

function luck.years(c, year, nothing)
  local list = {}
  local day_stem = c.stems[3]
  local gods, branch_gods = cycle.stem_gods[day_stem], cycle.branch_gods[day_stem]
  local stages = cycle.stages[day_stem]
  for i = 1, YEARS do
    local pair = (year + i - 5) % 60
    list[i] = {
      year = year + i - 1,
      hanja = cycle.hanja[pair],
      hangul = cycle.hangul[pair],
      stem_ten_god = gods[pair % 10],
      branch_ten_god = branch_gods[pair % 12],
      stage = stages[pair % 12],
      relations = relations.with(pair, c, nothing),
      samjae = sinsal.samjae(c.branches[1], pair % 12),
    }
  end
  return list
end

-- When the months of the year that was asked about last begin: nearly always the year we
-- live in.
local starts, known_year = nil, nil

local function starts_of(year)
  if year == known_year then return starts end
  known_year, starts = year, {}
  for i = 1, MONTHS do
    local jeol = pillars.jeol_of_month(year * 12 + i - 1)
    starts[i] = almanac.utc_text(almanac.term(jeol))
  end
  return starts
end

-- The twelve months from ipchun of a year on.
function luck.months(c, year, nothing)
  local list, begins = {}, starts_of(year)
  local day_stem = c.stems[3]
  local gods, branch_gods = cycle.stem_gods[day_stem], cycle.branch_gods[day_stem]
  local stages = cycle.stages[day_stem]
  for i = 1, MONTHS do
    local pair = pillars.of_month(year * 12 + i - 1)
    list[i] = {
      month = i,
      start = begins[i],
      hanja = cycle.hanja[pair],
      hangul = cycle.hangul[pair],
      stem_ten_god = gods[pair % 10],
      branch_ten_god = branch_gods[pair % 12],
      stage = stages[pair % 12],
      relations = relations.with(pair, c, nothing),
    }
  end
  return list
end

function luck.day(c, date, nothing)
  local pair = pillars.of_day(date.jdn)
  local day_stem = c.stems[3]
  return {
    date = date.text,
    hanja = cycle.hanja[pair],
    hangul = cycle.hangul[pair],
    stem_ten_god = cycle.stem_gods[day_stem][pair % 10],
    branch_ten_god = cycle.branch_gods[day_stem][pair % 12],
    stage = cycle.stages[day_stem][pair % 12],
    relations = relations.with(pair, c, nothing),
  }
end

local SIJIN = {} -- [branch]
for name, branch in pairs(birth.SIJIN) do SIJIN[branch] = name end

-- The twelve hour pillars that a day of unknown hour may have; the hour of the rat as it
-- is after midnight.
function luck.hours(c)
  local list = {}
  local day_stem = c.stems[3]
  for branch = 0, 11 do
    local pair = pillars.of_hour(c.pairs[3], branch)
    list[branch + 1] = {
      sijin = SIJIN[branch],
      hanja = cycle.hanja[pair],
      hangul = cycle.hangul[pair],
      stem_ten_god = cycle.stem_gods[day_stem][pair % 10],
      branch_ten_god = cycle.branch_gods[day_stem][branch],
      stage = cycle.stages[day_stem][branch],
    }
  end
  return list
end

return luck
