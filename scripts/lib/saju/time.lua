-- From what the clock on the wall said to the instant, and to the hour that the
-- chart is read by.
--
-- The instant (UTC) decides year and month.  Day and hour go by 'basis' time: the
-- clock's own, the clock without summer time, or the Sun's, mean or apparent, at the
-- place of birth.

local almanac = require "almanac"
local birth = require "lib.saju.birth"
local places = require "lib.saju.places"

local time = {}

local DAY = 86400
local JDN_1970 = 2440588
local KOREA_EAST = 127.5 -- what everybody takes who says "minus 30 minutes"
local IN_KOREA = { ["Asia/Seoul"] = true, ["Asia/Pyongyang"] = true }
local SECONDS_PER_DEGREE = 240

local WHY = {
  tz = {
    ko = "알려진 시간대가 아닙니다. 예: Asia/Seoul, America/New_York",
    en = "is no known time zone; like Asia/Seoul or America/New_York",
  },
  gap = {
    ko = "시계를 앞당겨 %s부터 %s까지는 없던 시각입니다 (NONEXISTENT_LOCAL_TIME)",
    en = "clocks were set forward: there was no time from %s to %s (NONEXISTENT_LOCAL_TIME)",
  },
  longitude = {
    ko = "한국 밖에서 태어났으면 경도가 필요합니다. 또는 time_basis를 civil이나 standard로 하세요",
    en = "is needed for a birth outside Korea, or choose time_basis civil or standard",
  },
}

-- The local midnight of a day, in seconds.
function time.midnight(jdn)
  return (jdn - JDN_1970) * DAY
end

local midnight = time.midnight

-- ---- where --------------------------------------------------------------------------

-- Degrees east or nil, and whether a place was named that nobody knows.
local function longitude(b)
  if b.longitude then return b.longitude, false end
  local east = b.place and places.longitude(b.place)
  if east then return east, false end
  return IN_KOREA[b.tz] and KOREA_EAST or nil, b.place ~= nil
end

-- Seconds that the Sun at a place is ahead of UTC.
local function sun_ahead(basis, utc, east)
  local ahead = east * SECONDS_PER_DEGREE
  if basis == "apparent_solar" then ahead = ahead + almanac.equation_of_time(utc) end
  return ahead
end

-- ---- when ---------------------------------------------------------------------------

local function refuse_gap(b, lang, jump, before, after)
  local from, to = almanac.minute_text(jump + before), almanac.minute_text(jump + after)
  local _, bad = birth.refuse(b.hour and "hour" or "day", WHY.gap, lang, from, to)
  bad.code = "NONEXISTENT_LOCAL_TIME"
  return nil, bad
end

-- A clock time; noon when the hour is not known.
local function from_clock(b, lang)
  local seconds = b.hour and b.hour * 3600 + (b.minute or 0) * 60 or DAY // 2
  local fit, utc, offset, dst, utc2, offset2, dst2 =
    almanac.resolve(b.tz, midnight(b.jdn) + seconds)
  if not fit then return birth.refuse("tz", WHY.tz, lang) end
  if fit == "gap" then return refuse_gap(b, lang, utc, offset, offset2) end
  local m = { utc = utc, offset = offset, dst = dst }
  if fit == "fold" then
    local second = { utc = utc2, offset = offset2, dst = dst2 }
    if b.fold == 1 then return second end
    if not b.fold and b.hour then m.other = second end
  end
  return m
end

-- The local seconds that day and hour go by.
function time.basis(b, m)
  local basis = b.time_basis
  if basis == "civil" then return m.utc + m.offset end
  if basis == "standard" then return m.utc + m.offset - m.dst end
  return math.floor(m.utc + sun_ahead(basis, m.utc, m.longitude))
end

-- Only the two hours are known: the middle of them, in basis time, whatever the basis.
local function from_sijin(b, lang)
  local middle = midnight(b.jdn) + birth.SIJIN[b.sijin] * 7200
  local fit, utc, offset, dst = almanac.resolve(b.tz, middle)
  if not fit then return birth.refuse("tz", WHY.tz, lang) end
  local m = { basis = middle, longitude = longitude(b) }
  if b.time_basis == "civil" then
    m.utc = fit == "gap" and middle - offset or utc
  elseif b.time_basis == "standard" or not m.longitude then
    m.utc = middle - offset + dst
  else
    m.utc = middle - math.floor(sun_ahead(b.time_basis, middle - offset, m.longitude))
  end
  m.offset, m.dst = almanac.clock(b.tz, m.utc)
  return m
end

local function needs_sun(b)
  return b.time_basis == "mean_solar" or b.time_basis == "apparent_solar"
end

-- The moment of a checked birth: { utc, offset, dst, basis (local seconds), precision =
-- "minute" | "sijin" | "day", longitude?, place_unknown?, other? (the same for the second
-- time of a fold, when nobody said which) };
-- or nil and the refusal.
function time.moment(b, lang)
  if not b.hour and b.sijin then
    local m, bad = from_sijin(b, lang)
    if m then m.precision = "sijin" end
    return m, bad
  end
  local m, bad = from_clock(b, lang)
  if not m then return nil, bad end
  m.longitude, m.place_unknown = longitude(b)
  if not b.hour then
    m.precision, m.basis = "day", m.utc + m.offset
    return m
  end
  if needs_sun(b) and not m.longitude then
    return birth.refuse("longitude", WHY.longitude, lang)
  end
  m.precision, m.basis = "minute", time.basis(b, m)
  return m
end

-- ---- as a reading shows it --------------------------------------------------------------

-- Minutes with one decimal; whole ones are integers, which print shorter.
function time.minutes(seconds)
  local tenths = (seconds + 3) // 6
  if tenths % 10 == 0 then return tenths // 10 end
  return tenths / 10
end

local ASSUMED = { sijin = "sijin", day = "noon" }

function time.shown(b, m)
  local civil = m.utc + m.offset
  return {
    civil = almanac.minute_text(civil),
    utc = almanac.utc_text(m.utc),
    offset_min = time.minutes(m.offset),
    dst_min = m.dst // 60,
    basis = b.time_basis,
    basis_time = almanac.minute_text(m.basis),
    correction_min = math.floor((m.basis - civil) / 60 + 0.5),
    longitude = needs_sun(b) and m.longitude or b.longitude,
    place = b.place,
    assumed = ASSUMED[m.precision],
  }
end

return time
