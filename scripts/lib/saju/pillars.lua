-- The four pillars, as numbers of pairs (cycle.lua).

local almanac = require "almanac"

local pillars = {}

local DAY = 86400
local JDN_1970 = 2440588
local ELEVEN_AT_NIGHT = 23 * 3600

-- The months of the pillars run on without a break, twelve to a year from ipchun:
-- year * 12 + 0 for 寅.  'jeol' is the number of the term that begins one.
function pillars.year_of_month(month)
  return (month // 12 - 4) % 60
end

function pillars.of_month(month)
  return (month + 14) % 60
end

function pillars.jeol_of_month(month)
  return 2 * month + 2
end

-- month, when it began and ends (UTC seconds), then the number of the latest of all 24
-- terms, and when that began and ends.
function pillars.month_at(utc)
  local term, began, ends = almanac.term_at(utc)
  local month = term // 2 - 1
  if term % 2 == 0 then return month, began, almanac.term(term + 2), term, began, ends end
  return month, almanac.term(term - 1), ends, term, began, ends
end

function pillars.of_day(jdn)
  return (jdn + 49) % 60
end

-- The hour of a branch in a day, by the five rats: 子 of a 甲 or 己 day is 甲子.
function pillars.of_hour(day, branch)
  return day % 5 * 12 + branch
end

-- Day and hour by basis time.  From 23:00 on the hour's stem is that of the next day;
-- whether the day itself has changed is what the two schools differ in.
function pillars.day_and_hour(basis, zi)
  local day = (basis // DAY + JDN_1970 + 49) % 60
  local second = basis % DAY
  local stem_day = day
  if second >= ELEVEN_AT_NIGHT then
    stem_day = (day + 1) % 60
    if zi == "jasi23" then day = stem_day end
  end
  return day, pillars.of_hour(stem_day, (second + 3600) // 7200 % 12)
end

return pillars
