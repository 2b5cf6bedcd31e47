-- What a person says about a birth, checked: every answer is either a birth that the
-- rest can rely on, or nil and which field needs another look and what is allowed.

local almanac = require "almanac"

local birth = {}

birth.SIJIN = {
  ja = 0, chuk = 1, ["in"] = 2, myo = 3, jin = 4, sa = 5,
  o = 6, mi = 7, sin = 8, yu = 9, sul = 10, hae = 11,
}

local CALENDARS = { solar = true, lunar = true }
local GENDERS = { male = true, female = true, unknown = true }
local TIME_BASES = { mean_solar = true, civil = true, standard = true, apparent_solar = true }
local ZI = { yaja = true, jasi23 = true }

local WHY = {
  calendar = { ko = "solar(양력) 또는 lunar(음력)입니다", en = "is solar or lunar" },
  year = { ko = "1900년부터 2100년까지입니다", en = "is from 1900 to 2100" },
  month = { ko = "1월부터 12월까지입니다", en = "is from 1 to 12" },
  day = { ko = "%d년 %d월은 1일부터 %d일까지입니다", en = "%d-%02d has days 1 to %d" },
  leap = { ko = "true 또는 false입니다", en = "is true or false" },
  no_leap = { ko = "음력 %d년에는 윤달이 없습니다", en = "the lunar year %d has no leap month" },
  other_leap = {
    ko = "음력 %d년의 윤달은 윤%d월입니다",
    en = "the leap month of the lunar year %d is month %d",
  },
  solar_leap = { ko = "윤달은 음력에만 있습니다", en = "only lunar dates have leap months" },
  lunar_day = {
    ko = "음력 %d년 %s%d월은 1일부터 %d일까지입니다",
    en = "lunar %d, %smonth %d has days 1 to %d",
  },
  hour = { ko = "0시부터 23시까지이고, 모르면 null입니다", en = "is 0 to 23, or null if unknown" },
  minute = { ko = "0분부터 59분까지입니다", en = "is 0 to 59" },
  minute_alone = { ko = "시(hour)와 함께 적어 주세요", en = "needs the hour beside it" },
  sijin = {
    ko = "ja chuk in myo jin sa o mi sin yu sul hae 가운데 하나입니다",
    en = "is one of ja chuk in myo jin sa o mi sin yu sul hae",
  },
  gender = { ko = "male, female, unknown 가운데 하나입니다", en = "is male, female or unknown" },
  longitude = { ko = "-180도부터 180도까지입니다", en = "is from -180 to 180 degrees east" },
  fold = { ko = "0(먼저) 또는 1(나중)입니다", en = "is 0 (the first time) or 1 (the second)" },
  time_basis = {
    ko = "mean_solar, civil, standard, apparent_solar 가운데 하나입니다",
    en = "is mean_solar, civil, standard or apparent_solar",
  },
  zi = { ko = "yaja 또는 jasi23입니다", en = "is yaja or jasi23" },
  text = { ko = "글자로 적어 주세요", en = "is a text" },
}

-- The refusal of one field; further arguments fill the text.
function birth.refuse(field, why, lang, ...)
  local text = why[lang] or why.ko
  return nil, { field = field, why = select("#", ...) > 0 and text:format(...) or text }
end

local refuse = birth.refuse

local function is_whole(value, min, max)
  return math.type(value) == "integer" and value >= min and value <= max
end

-- JSON's null and a missing field are the same thing here.
local function given(value)
  if value ~= null then return value end
end

local function check_solar(b, lang)
  if b.leap then return refuse("leap", WHY.solar_leap, lang) end
  local jdn = math.type(b.day) == "integer" and almanac.day(b.year, b.month, b.day)
  if jdn then return jdn end
  local last = almanac.month_days(b.year, b.month)
  return refuse("day", WHY.day, lang, b.year, b.month, last)
end

local function check_lunar(b, lang)
  local jdn, days = almanac.lunar_month(b.year, b.month, b.leap)
  if not jdn then
    local leap = almanac.leap_month(b.year)
    if not leap then return refuse("leap", WHY.no_leap, lang, b.year) end
    return refuse("leap", WHY.other_leap, lang, b.year, leap)
  end
  if is_whole(b.day, 1, days) then return jdn + b.day - 1 end
  local mark = b.leap and (lang == "en" and "leap " or "윤") or ""
  return refuse("day", WHY.lunar_day, lang, b.year, mark, b.month, days)
end

local function check_date(b, lang)
  if not CALENDARS[b.calendar] then return refuse("calendar", WHY.calendar, lang) end
  if not is_whole(b.year, 1900, 2100) then return refuse("year", WHY.year, lang) end
  if not is_whole(b.month, 1, 12) then return refuse("month", WHY.month, lang) end
  if type(b.leap) ~= "boolean" then return refuse("leap", WHY.leap, lang) end
  if b.calendar == "lunar" then return check_lunar(b, lang) end
  return check_solar(b, lang)
end

local function check_hour(b, lang)
  if b.hour and not is_whole(b.hour, 0, 23) then return refuse("hour", WHY.hour, lang) end
  if b.minute and not is_whole(b.minute, 0, 59) then return refuse("minute", WHY.minute, lang) end
  if b.minute and not b.hour then return refuse("minute", WHY.minute_alone, lang) end
  if b.sijin and not birth.SIJIN[b.sijin] then return refuse("sijin", WHY.sijin, lang) end
  if b.fold and not is_whole(b.fold, 0, 1) then return refuse("fold", WHY.fold, lang) end
  return true
end

local function check_rest(b, lang)
  local east = b.longitude
  if not GENDERS[b.gender] then return refuse("gender", WHY.gender, lang) end
  if not TIME_BASES[b.time_basis] then return refuse("time_basis", WHY.time_basis, lang) end
  if not ZI[b.zi] then return refuse("zi", WHY.zi, lang) end
  if type(b.tz) ~= "string" then return refuse("tz", WHY.text, lang) end
  if b.place and type(b.place) ~= "string" then return refuse("place", WHY.text, lang) end
  if east and not (math.type(east) and east >= -180 and east <= 180) then
    return refuse("longitude", WHY.longitude, lang)
  end
  return true
end

-- The birth with every field there, nil where nothing was said, and jdn, its day by the
-- solar calendar; or nil and { field = "day", why = "…" }.
function birth.check(input, lang)
  local b = {
    calendar = given(input.calendar) or "solar",
    year = given(input.year),
    month = given(input.month),
    day = given(input.day),
    leap = given(input.leap) or false,
    hour = given(input.hour),
    minute = given(input.minute),
    sijin = given(input.sijin),
    gender = given(input.gender) or "unknown",
    tz = given(input.tz) or "Asia/Seoul",
    place = given(input.place),
    longitude = given(input.longitude),
    fold = given(input.fold),
    time_basis = given(input.time_basis) or "mean_solar",
    zi = given(input.zi) or "yaja",
  }
  local jdn, bad = check_date(b, lang)
  if not jdn then return nil, bad end
  b.jdn = jdn
  local ok
  ok, bad = check_hour(b, lang)
  if not ok then return nil, bad end
  ok, bad = check_rest(b, lang)
  if not ok then return nil, bad end
  return b
end

return birth
