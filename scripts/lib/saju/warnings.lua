-- What a careful person would be told about a chart: that it is close to a boundary,
-- that the clocks were odd, that something was assumed.
--
-- A warning is a code with what it needs; the words are for whoever writes the reading.
-- An alternative is a pillar that would be another one: { pillar, hanja, hangul }.

local almanac = require "almanac"
local cycle = require "lib.saju.cycle"
local luck = require "lib.saju.luck"
local pillars = require "lib.saju.pillars"
local time = require "lib.saju.time"

local warnings = {}

local NEAR_TERM_S = 600
local NEAR_HOUR_S = 300
local TWO_HOURS = 7200
local HALF_DAY = 43200
local E830 = 30600
local FIRST_STANDARD_TIME = -1948782472 -- 1908-04-01 in Seoul
local NAMES = { "year", "month", "day", "hour" }

local OTHER_ZI = { yaja = "jasi23", jasi23 = "yaja" }

local function add(list, warning)
  list[#list + 1] = warning
end

-- The pillars among four pairs that differ from the chart's.
local function differing(c, year, month, day, hour)
  local pairs_now, list = c.pairs, {}
  for place, pair in ipairs { year, month, day, hour } do
    if pair ~= pairs_now[place] then
      list[#list + 1] =
        { pillar = NAMES[place], hanja = cycle.hanja[pair], hangul = cycle.hangul[pair] }
    end
  end
  return list
end

-- Day and hour at another basis time, year and month as they are.
local function at_basis(c, basis, zi)
  local day, hour = pillars.day_and_hour(basis, zi)
  return differing(c, c.pairs[1], c.pairs[2], day, hour)
end

local function in_month(c, month)
  local now = c.pairs
  return differing(c, pillars.year_of_month(month), pillars.of_month(month), now[3], now[4])
end

-- ---- terms ---------------------------------------------------------------------------

-- The month begins or ends within 'margin' seconds of the birth: which month it would
-- be on the other side, and how far away that is.
local function other_month(c, margin)
  local since, left = c.moment.utc - c.month.began, c.month.ends - c.moment.utc
  if since <= margin and since <= left then return c.month.number - 1, since, c.month.began end
  if left <= margin then return c.month.number + 1, left, c.month.ends end
end

local function term(list, c)
  local day_only = c.moment.precision == "day"
  local margin = day_only and HALF_DAY
    or c.moment.precision == "sijin" and TWO_HOURS // 2 or NEAR_TERM_S
  local month, seconds, at = other_month(c, margin)
  if not month then return end
  if day_only and (at + c.moment.offset) // 86400 ~= c.moment.basis // 86400 then return end
  add(list, {
    code = day_only and "TERM_ON_DATE" or "NEAR_TERM",
    field = c.field .. (day_only and "/day" or "/hour"),
    minutes = not day_only and time.minutes(seconds) or nil,
    at = almanac.utc_text(at),
    alternatives = in_month(c, month),
  })
end

-- ---- hours ----------------------------------------------------------------------------

local function near_hour(list, c)
  local into = (c.moment.basis + 3600) % TWO_HOURS
  local shift
  if into <= NEAR_HOUR_S then shift = -into - 1 end
  if TWO_HOURS - into <= NEAR_HOUR_S then shift = TWO_HOURS - into end
  if not shift then return end
  add(list, {
    code = "NEAR_HOUR_BOUNDARY",
    field = c.field .. "/minute",
    minutes = time.minutes(math.min(into, TWO_HOURS - into)),
    alternatives = at_basis(c, c.moment.basis + shift, c.birth.zi),
  })
end

-- Between 23:00 and midnight the schools differ about the day.  Who only knows that it
-- was the hour of the rat may have been born before midnight.
local function zi_hour(list, c)
  local basis, zi = c.moment.basis, c.birth.zi
  local alternatives
  if c.moment.precision == "minute" and basis % 86400 >= 23 * 3600 then
    zi = OTHER_ZI[zi]
    alternatives = at_basis(c, basis, zi)
  elseif c.moment.precision == "sijin" and c.birth.sijin == "ja" then
    alternatives = at_basis(c, basis + 86400 - 1800, zi)
  else
    return
  end
  add(list, { code = "ZI_HOUR", field = c.field .. "/zi", zi = zi, alternatives = alternatives })
end

-- ---- clocks ------------------------------------------------------------------------------

local function clocks(list, c)
  local moment, tz = c.moment, c.birth.tz
  if moment.dst ~= 0 and moment.precision == "minute" then
    add(list, {
      code = "DST_APPLIED",
      field = c.field .. "/hour",
      minutes = c.birth.time_basis == "civil" and 0 or -moment.dst // 60,
    })
  end
  if tz ~= "Asia/Seoul" then return end
  if moment.utc < FIRST_STANDARD_TIME then
    add(list, { code = "PRE_1908_LMT", field = c.field .. "/hour" })
  elseif moment.offset - moment.dst == E830 then
    add(list, { code = "ZONE_0830", field = c.field .. "/hour", minutes = 30 })
  end
end

-- The time came twice and nobody said which: the chart of the second time.
local function ambiguous(list, c)
  local other = c.moment.other
  if not other then return end
  other.longitude = c.moment.longitude
  local month = pillars.month_at(other.utc)
  local day, hour = pillars.day_and_hour(time.basis(c.birth, other), c.birth.zi)
  add(list, {
    code = "AMBIGUOUS_LOCAL_TIME",
    field = c.field .. "/fold",
    at = almanac.utc_text(other.utc),
    alternatives =
      differing(c, pillars.year_of_month(month), pillars.of_month(month), day, hour),
  })
end

-- What the clock on the wall, as it stood, would have given instead; nil if no other
-- pillar.  Who knows their chart from an uncorrected source sees why it differs.
function warnings.by_clock(c)
  local civil = c.moment.utc + c.moment.offset
  if c.moment.precision ~= "minute" or civil == c.moment.basis then return end
  local others = at_basis(c, civil, c.birth.zi)
  return others[1] and others or nil
end

-- ---- all -----------------------------------------------------------------------------------

-- Appends to the list what there is to say about a chart (facts.lua).
function warnings.add(list, c)
  if c.moment.precision == "day" then
    add(list, { code = "TIME_UNKNOWN", field = c.field .. "/hour" })
  end
  term(list, c)
  if c.moment.precision == "minute" then near_hour(list, c) end
  zi_hour(list, c)
  clocks(list, c)
  ambiguous(list, c)
  if c.moment.place_unknown then
    add(list, { code = "PLACE_UNKNOWN", field = c.field .. "/place" })
  end
end

-- And about its decades, which only the person themselves has.
function warnings.add_decades(list, c)
  local age = luck.age_by_days(c)
  if age then
    add(list, { code = "DAEWOON_ROUNDING", alternatives = { { start_age = age } } })
  end
end

return warnings
