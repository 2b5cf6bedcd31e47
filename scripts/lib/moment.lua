-- A moment as a person writes it.
--
--     moment.parse(text) -> seconds since 1970 | nil
--
-- "2026-01-15T12:00:00Z", "2026-01-15T21:00+09:00", "2026-01-15 21:00" on Korean clocks,
-- "2026-01-15" (noon in Korea), or seconds since 1970.

local almanac = require "almanac"

local moment = {}

local EPOCH = almanac.day(1970, 1, 1)
local KOREA = 9 * 3600

local function offset_of(zone)
  if zone == "Z" or zone == "z" then return 0 end
  if zone == "" then return KOREA end
  local sign, hours, minutes = zone:match "^([+-])(%d%d):?(%d%d)$"
  if not sign or tonumber(hours) > 14 or tonumber(minutes) > 59 then return nil end
  return (sign == "-" and -1 or 1) * (tonumber(hours) * 3600 + tonumber(minutes) * 60)
end

local function seconds_of(clock)
  if clock == "" then return 12 * 3600, "" end
  local hour, minute, rest = clock:match "^[T ](%d%d):(%d%d)(.*)$"
  if not hour then return nil end
  local second, zone = rest:match "^:(%d%d)(.*)$"
  second, zone = tonumber(second or 0), zone or rest
  if tonumber(hour) > 23 or tonumber(minute) > 59 or second > 59 then return nil end
  return tonumber(hour) * 3600 + tonumber(minute) * 60 + second, zone
end

function moment.parse(text)
  if text:find "^%d+$" and #text <= 12 then return math.tointeger(tonumber(text)) end
  local year, month, day, clock = text:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$"
  local date = year and almanac.day(tonumber(year), tonumber(month), tonumber(day))
  if not date then return nil end
  local seconds, zone = seconds_of(clock)
  local offset = seconds and offset_of(zone)
  return offset and (date - EPOCH) * 86400 + seconds - offset
end

return moment
