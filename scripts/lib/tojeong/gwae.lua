-- 작괘(作卦): how Tojeong Bigyeol gets one of its 144 gwae from a birth and a year.
--
-- Every ganji is one of the year that is asked about, never of the year of birth, and
-- months are those of the Korean lunar calendar by number (the first is 寅), not those
-- between solar terms.
--
--   upper  = (age + taese) mod 8        taese   中天 of stem and branch of the year
--   middle = (days + wolgeon) mod 6     wolgeon 先天 of stem and branch of the birth month
--   lower  = (day + iljin) mod 3        iljin   先天 of the stem, 中天 of the branch of the birthday
--
-- where nothing left over counts as the divisor itself, age is counted from the lunar
-- year of birth, which is one, and days are those of the month in that year, 29 or 30.
--
-- Where practice differs the common way is taken: a leap month counts as the ordinary
-- one of its number, and a 30th that the month lacks in that year as its 29th.

local almanac = require "almanac"
local pillars = require "lib.saju.pillars"

local gwae = {}

gwae.UPPER, gwae.MIDDLE, gwae.LOWER = 8, 6, 3
gwae.COUNT = gwae.UPPER * gwae.MIDDLE * gwae.LOWER

-- 先天數: 甲己子午 9, 乙庚丑未 8, 丙辛寅申 7, 丁壬卯酉 6, 戊癸辰戌 5, 巳亥 4.
local function before_heaven_stem(pair) return 9 - pair % 10 % 5 end
local function before_heaven_branch(pair) return 9 - pair % 12 % 6 end

-- 中天數: 甲己辰戌丑未 11, 乙庚申酉 10, 丙辛亥子 9, 丁壬寅卯 8, 戊癸巳午 7.
local MIDDLE_HEAVEN = { [0] = 9, 11, 8, 8, 11, 7, 7, 11, 10, 10, 11, 9 }
local function middle_heaven_stem(pair) return 11 - pair % 10 % 5 end
local function middle_heaven_branch(pair) return MIDDLE_HEAVEN[pair % 12] end

-- The three numbers of a pair, 0 to 59 (lib.saju.cycle).
function gwae.taese(pair) return middle_heaven_stem(pair) + middle_heaven_branch(pair) end
function gwae.wolgeon(pair) return before_heaven_stem(pair) + before_heaven_branch(pair) end
function gwae.iljin(pair) return before_heaven_stem(pair) + middle_heaven_branch(pair) end

-- What is left over, counting 1 to `divisor`.
local function left(sum, divisor)
  return (sum - 1) % divisor + 1
end

-- The code 111 to 863, and which of the 144 it is.
function gwae.code(upper, middle, lower)
  return ("%d%d%d"):format(upper, middle, lower)
end
function gwae.number(upper, middle, lower)
  return (upper - 1) * gwae.MIDDLE * gwae.LOWER + (middle - 1) * gwae.LOWER + lower
end

-- Upper, middle and lower of a number 1 to 144.
function gwae.parts(number)
  local rest = number - 1
  return rest // (gwae.MIDDLE * gwae.LOWER) + 1, rest // gwae.LOWER % gwae.MIDDLE + 1,
    rest % gwae.LOWER + 1
end

-- From a lunar birth { year, month, day } and a lunar year not before it:
-- { upper, middle, lower, code, number, age, month_days, day (as counted), is_clamped,
--   year_pair, month_pair, day_pair, taese, wolgeon, iljin }, or nil when the calendar
-- does not reach to that year.
function gwae.cast(lunar, year)
  local first, days = almanac.lunar_month(year, lunar.month, false)
  if not first then return nil end
  local day = math.min(lunar.day, days)
  local it = {
    age = year - lunar.year + 1, month_days = days, day = day, is_clamped = day < lunar.day,
    year_pair = (year - 4) % 60, month_pair = pillars.of_month(year * 12 + lunar.month - 1),
    day_pair = pillars.of_day(first + day - 1),
  }
  it.taese, it.wolgeon = gwae.taese(it.year_pair), gwae.wolgeon(it.month_pair)
  it.iljin = gwae.iljin(it.day_pair)
  it.upper = left(it.age + it.taese, gwae.UPPER)
  it.middle = left(days + it.wolgeon, gwae.MIDDLE)
  it.lower = left(day + it.iljin, gwae.LOWER)
  it.code = gwae.code(it.upper, it.middle, it.lower)
  it.number = gwae.number(it.upper, it.middle, it.lower)
  return it
end

return gwae
