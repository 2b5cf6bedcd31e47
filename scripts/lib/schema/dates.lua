-- Days of the Gregorian calendar, as a form asks for them.

local dates = {}

local DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

function dates.days_in(year, month)
  local leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month == 2 and leap and 29 or DAYS[month]
end

-- The numbers in "1990-05-15", or nil when it is not written so.
function dates.parse(text)
  local year, month, day = text:match("^(%d%d%d%d)%-(%d%d)%-(%d%d)$")
  if year then return tonumber(year), tonumber(month), tonumber(day) end
end

function dates.is_real(year, month, day)
  return month >= 1 and month <= 12 and day >= 1 and day <= dates.days_in(year, month)
end

-- Year, month and day of a day counted from 1970-01-01.  A year is taken to begin
-- in March, so that the leap day is its last.
local function from_days(days)
  local shifted = days + 719468
  local era = shifted // 146097
  local day_of_era = shifted % 146097
  local year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524
                       - day_of_era // 146096) // 365
  local day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
  local month = (5 * day_of_year + 2) // 153
  local year = year_of_era + era * 400 + (month >= 10 and 1 or 0)
  return year, month < 10 and month + 3 or month - 9, day_of_year - (153 * month + 2) // 5 + 1
end

-- The date in Korea at a moment in unix seconds.
function dates.korean(seconds)
  local days = (seconds // 1 | 0) + 9 * 3600
  return ("%04d-%02d-%02d"):format(from_days(days // 86400))
end

return dates
