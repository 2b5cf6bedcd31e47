-- The kind `birth`: when, where and as what calendar somebody was born.
--
-- Korean records name a birth in many ways: solar or lunar, to the minute, to
-- the two-hour slot (sijin), or the day alone.  All of them come through here,
-- so every service asks alike.  What needs the sky or a table of time zones
-- (does this lunar month exist, did this local time happen) is left to facts().

local dates = require "lib.schema.dates"
local json = require "json"

local SOLAR_FIRST, SOLAR_LAST, LUNAR_LAST = 1900, 2100, 2050

local SIJIN = { "ja", "chuk", "in", "myo", "jin", "sa", "o", "mi", "sin", "yu", "sul", "hae" }
local SIJIN_KO = { "자시", "축시", "인시", "묘시", "진시", "사시",
                   "오시", "미시", "신시", "유시", "술시", "해시" }

local function field(kind, name, ko, en, options)
  options.kind, options.name, options.ko, options.en = kind, name, ko, en
  return options
end

local function sijin_choices(options)
  for i, word in ipairs(SIJIN) do
    options[i] = { word, ko = SIJIN_KO[i], en = ("%s (%02d:30)"):format(word, (2 * i + 21) % 24) }
  end
  return options
end

local FIELDS = {
  field("choice", "calendar", "달력", "Calendar", {
    { "solar", ko = "양력", en = "Solar" }, { "lunar", ko = "음력", en = "Lunar" },
    default = "solar" }),
  field("number", "year", "년", "Year", { integer = true, min = SOLAR_FIRST, max = SOLAR_LAST }),
  field("number", "month", "월", "Month", { integer = true, min = 1, max = 12 }),
  field("number", "day", "일", "Day", { integer = true, min = 1, max = 31 }),
  field("flag", "leap", "윤달", "Leap month", { default = false }),
  field("number", "hour", "시", "Hour", { integer = true, min = 0, max = 23, optional = true,
    help_ko = "모르면 비워 두세요.", help_en = "Leave it out when it is not known." }),
  field("number", "minute", "분", "Minute", { integer = true, min = 0, max = 59, optional = true }),
  field("choice", "sijin", "시진", "Two-hour slot", sijin_choices { optional = true,
    help_ko = "두 시간 단위만 알 때 시 대신 고르세요.",
    help_en = "When only the two-hour slot is known; instead of the hour." }),
  field("choice", "gender", "성별", "Gender", {
    { "male", ko = "남성", en = "Male" }, { "female", ko = "여성", en = "Female" },
    { "unknown", ko = "모름", en = "Unknown" }, default = "unknown" }),
  field("text", "place", "태어난 곳", "Birth place", { max = 80, optional = true }),
  field("number", "longitude", "경도", "Longitude", { min = -180, max = 180, optional = true }),
  field("text", "tz", "시간대", "Time zone", { max = 64, default = "Asia/Seoul",
    help_ko = "IANA 이름, 예: Asia/Seoul", help_en = "IANA name, such as Asia/Seoul" }),
  field("number", "fold", "겹친 시각", "Which of two", { integer = true, min = 0, max = 1,
    optional = true, help_ko = "서머타임이 끝나 두 번 있었던 시각이면 0은 처음, 1은 나중",
    help_en = "For a time that happened twice: 0 the first, 1 the second" }),
  field("choice", "time_basis", "시각 기준", "Time basis", {
    { "mean_solar", ko = "지방 평균태양시", en = "Local mean solar time" },
    { "civil", ko = "시계 그대로", en = "Clock time" },
    { "standard", ko = "표준시(서머타임 제외)", en = "Standard time, without DST" },
    { "apparent_solar", ko = "진태양시", en = "Apparent solar time" },
    default = "mean_solar" }),
  field("choice", "zi", "자시 기준", "Midnight hour", {
    { "yaja", ko = "야자시 (자정에 날이 바뀜)", en = "The day changes at midnight" },
    { "jasi23", ko = "정자시 (23시에 날이 바뀜)", en = "The day changes at 23:00" },
    default = "yaja" }),
}

local birth = { options = {}, fields = FIELDS }

-- The rules that need two members at once.  Each looks at what has passed by
-- itself; a member that failed is nil here, and has been reported.

local function check_solar(value, at, report)
  if value.leap then
    report:add(at .. "/leap", "윤달은 음력에만 있습니다.", "is for the lunar calendar only.")
  end
  local year, month, day = value.year, value.month, value.day
  if not (year and month and day) then return end
  local last = dates.days_in(year, month)
  if day > last then
    report:add(at .. "/day",
      ("양력 %d년 %d월은 %d일까지입니다."):format(year, month, last),
      ("%04d-%02d has %d days."):format(year, month, last))
  end
end

local function check_lunar(value, at, report)
  if value.year and value.year > LUNAR_LAST then
    report:add(at .. "/year",
      ("음력은 %d년부터 %d년까지입니다."):format(SOLAR_FIRST, LUNAR_LAST),
      ("of a lunar date must be from %d to %d."):format(SOLAR_FIRST, LUNAR_LAST))
  end
  if value.day and value.day > 30 then
    report:add(at .. "/day", "음력 한 달은 30일까지입니다.", "A lunar month has at most 30 days.")
  end
end

local function check_time(value, raw, at, report)
  local no_hour = raw.hour == nil or raw.hour == json.null
  if value.minute and no_hour then
    report:add(at .. "/minute", "시 없이 분만 있을 수 없습니다.", "needs an hour beside it.")
  end
  if value.hour and value.sijin then
    report:add(at .. "/sijin", "시와 시진 가운데 하나만 적으세요.", "Give the hour or the slot, not both.")
  end
  if value.hour and not value.minute then value.minute = 0 end
end

local function check_zone(value, at, report)
  local tz = value.tz
  if not tz or tz == "Asia/Seoul" then return end
  for part in (tz .. "/"):gmatch("([^/]*)/") do
    if not part:find("^%a[%w_+-]*$") then
      return report:add(at .. "/tz", "Asia/Seoul과 같은 IANA 시간대 이름이어야 합니다.",
                        "must be an IANA time zone such as Asia/Seoul.")
    end
  end
end

function birth.check(_, raw, at, report)
  local value = report:members(FIELDS, raw, at)
  if not value then return end
  if value.calendar == "solar" then check_solar(value, at, report) end
  if value.calendar == "lunar" then check_lunar(value, at, report) end
  check_time(value, raw, at, report)
  check_zone(value, at, report)
  return value
end

function birth.shape(_, lang, _, to_object)
  local shape = to_object(FIELDS, lang)
  shape.properties.tz.pattern = "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*$"
  return shape
end

function birth.describe(_, row, describe)
  row.fields = describe(FIELDS)
end

return birth
