-- What a conversation keeps of a birth chart, and what now is to it.
--
--     chart.keep(facts)        -> what is kept of saju facts, computed or stored; nil when they
--                                 are none
--     chart.now(kept?, today)  -> day, tomorrow, month, next_month, year and next_year of that
--                                 date, with their ten gods where there is a chart, and then the
--                                 age and the decade (대운) as well
--
-- Kept is little, since it goes with every turn: { birth, day_master, pillars, elements, strength,
-- yongsin, groups, palace, daewoon?, compat? }.

local almanac = require "almanac"
local cycle = require "lib.saju.cycle"
local pillars = require "lib.saju.pillars"
local relations = require "lib.saju.relations"
local signs = require "lib.saju.words.signs"

local chart = {}

local NOON_IN_KOREA = 3 * 3600 -- UTC
local JDN_1970 = 2440588
local PLACES = { "year", "month", "day", "hour" }

local function is_table(value)
  return type(value) == "table"
end

local function is_pillar(it)
  return is_table(it) and cycle.index[it.hanja] and is_table(it.stem) and is_table(it.branch)
end

-- Of another version, or of another service: it may be anything.
local function is_chart(facts)
  if not is_table(facts) or not is_table(facts.pillars) or not is_table(facts.birth) then
    return false
  end
  for i = 1, 3 do
    if not is_pillar(facts.pillars[PLACES[i]]) then return false end
  end
  local elements = facts.elements
  return type(facts.birth.solar) == "string" and is_table(elements) and is_table(elements.count)
    and is_table(elements.weighted) and is_table(facts.strength) and is_table(facts.day_master)
end

local function count_groups(all)
  local groups = { peer = 0, output = 0, wealth = 0, officer = 0, resource = 0 }
  local function add(god)
    local group = signs.group_of[god]
    if group then groups[group] = groups[group] + 1 end
  end
  for _, place in ipairs(PLACES) do
    local it = all[place]
    if is_pillar(it) then
      add(it.stem.ten_god)
      add(it.branch.ten_god)
    end
  end
  return groups
end

local function kept_pillars(all)
  local kept = {}
  for _, place in ipairs(PLACES) do
    local it = all[place]
    kept[place] = is_pillar(it) and { hanja = it.hanja, hangul = it.hangul } or null
  end
  return kept
end

-- Who gave no gender has two rows of decades, and neither is told as theirs.
local function kept_decades(facts)
  local luck = facts.daewoon
  if not is_table(luck) or not is_table(luck.pillars) or is_table(luck.alternative) then return end
  local rows = {}
  for i, it in ipairs(luck.pillars) do
    if not is_table(it) or not cycle.index[it.hanja] or not it.age then return end
    rows[i] = { age = it.age, hanja = it.hanja, hangul = it.hangul,
                ten_god = it.stem_ten_god }
  end
  return rows[1] and rows
end

local function kept_compat(facts)
  local score = is_table(facts.compat) and facts.compat.score
  return math.type(score) and { score = score } or nil
end

function chart.keep(facts)
  if not is_chart(facts) then return nil end
  local birth, day = facts.birth, facts.pillars.day
  local first = is_table(facts.yongsin) and facts.yongsin[1]
  return {
    birth = { solar = birth.solar, gender = birth.gender, animal = birth.animal },
    day_master = { hanja = day.stem.hanja, hangul = day.stem.hangul, element = day.stem.element },
    pillars = kept_pillars(facts.pillars),
    elements = { count = facts.elements.count, weighted = facts.elements.weighted },
    strength = facts.strength.label,
    yongsin = is_table(first) and first.element or null,
    groups = count_groups(facts.pillars),
    palace = { hanja = day.branch.hanja, ten_god = day.branch.ten_god },
    daewoon = kept_decades(facts), compat = kept_compat(facts),
  }
end

-- ---- now --------------------------------------------------------------------------------

local function date_of(text)
  local year, month, day = text:match "^(%d+)-(%d+)-(%d+)"
  return tonumber(year), tonumber(month), tonumber(day)
end

local function shown(pair, day_stem)
  return { hanja = cycle.hanja[pair], hangul = cycle.hangul[pair],
           ten_god = day_stem and cycle.stem_gods[day_stem][pair % 10] or nil }
end

local function age_at(solar, today)
  local year, month, day = date_of(solar)
  local to_year, to_month, to_day = date_of(today)
  local before = to_month < month or to_month == month and to_day < day
  return to_year - year - (before and 1 or 0)
end

-- The decade of that age; nil before the first, and after the last.
local function decade_at(rows, age)
  for _, it in ipairs(rows or {}) do
    if age >= it.age and age < it.age + 10 then
      return { hanja = it.hanja, hangul = it.hangul, ten_god = it.ten_god, age = it.age,
               last_age = it.age + 9 }
    end
  end
end

-- What the branch of the day is to the branch under the day master: "harmony", "clash" or "calm".
local function meeting(pair, kept)
  local own = cycle.index[kept.pillars.day.hanja] % 12
  for _, kind in ipairs(relations.branch_kinds[12 * (pair % 12) + own] or {}) do
    if kind.type == "six_harmony" or kind.type == "half_trine" then return "harmony" end
    if kind.type == "clash" then return "clash" end
  end
  return "calm"
end

function chart.now(kept, today)
  local jdn = almanac.day(date_of(today))
  local month = pillars.month_at((jdn - JDN_1970) * 86400 + NOON_IN_KOREA)
  local stem = kept and cycle.index[kept.pillars.day.hanja] % 10
  local now = {
    date = today, day = shown(pillars.of_day(jdn), stem),
    month = shown(pillars.of_month(month), stem),
    year = shown(pillars.year_of_month(month), stem),
    next_month = shown(pillars.of_month(month + 1), stem),
    tomorrow = shown(pillars.of_day(jdn + 1), stem),
    next_year = shown(pillars.year_of_month(month + 12), stem),
  }
  now.year.year, now.next_year.year = month // 12, month // 12 + 1
  if kept then
    now.day.meets = meeting(pillars.of_day(jdn), kept)
    now.tomorrow.meets = meeting(pillars.of_day(jdn + 1), kept)
    now.age = age_at(kept.birth.solar, today)
    now.decade = decade_at(kept.daewoon, now.age)
  end
  return now
end

return chart
