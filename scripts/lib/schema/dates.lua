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

-- The date in Korea at a moment in unix seconds.
function dates.korean(seconds)
  return os.date("!%Y-%m-%d", seconds // 1 + 9 * 3600)
end

return dates
