---@meta almanac

---The calendar, the clocks and the sky.  Pure; nothing waits.
---
---A day is a Julian day number; seconds count from 1970-01-01 00:00, on UTC or on
---a clock ('local').  What is out of reach is nil; an unknown zone is nil, err.

---@class almanac
local almanac = {}

---almanac.day(year, month, day)      -> jdn | nil        no such date
---@param year integer
---@param month integer
---@param day integer
---@return integer?
function almanac.day(year, month, day) end

---almanac.date(jdn)                  -> year, month, day
---@param jdn integer
---@return integer
---@return integer
---@return integer
function almanac.date(jdn) end

---almanac.month_days(year, month)    -> 28..31, or 0
---@param year integer
---@param month integer
---@return integer
function almanac.month_days(year, month) end

---almanac.date_text(seconds)         -> "1990-05-15"
---@param seconds number
---@return string
function almanac.date_text(seconds) end

---almanac.minute_text(seconds)       -> "1990-05-15T14:30"
---@param seconds number
---@return string
function almanac.minute_text(seconds) end

---almanac.utc_text(seconds)          -> "1990-05-15T05:30:00Z"
---@param seconds number
---@return string
function almanac.utc_text(seconds) end

---almanac.resolve(zone, local)       -> fit, utc, offset_s, dst_s [, utc, offset_s, dst_s]
---    fit is "once"; "fold" with both times it was; or "gap" with the instant the
---    clocks were moved, twice: as they were set before, and after
---@param zone string
---@param local_time number
---@return string
---@return number
---@return number
---@return number
function almanac.resolve(zone, local_time) end

---almanac.clock(zone, utc)           -> offset_s, dst_s
---@param zone string
---@param utc number
---@return number
---@return number
function almanac.clock(zone, utc) end

---almanac.term_at(utc)               -> number, utc, utc of the next | nil
---@param utc number
---@return integer?
---@return number
---@return number
function almanac.term_at(utc) end

---almanac.term(number)               -> utc | nil
---    number is year * 24 + index; index 0 is sohan, 2 ipchun, 23 dongji
---@param number integer
---@return number?
function almanac.term(number) end

---almanac.equation_of_time(utc)      -> seconds, apparent minus mean
---@param utc number
---@return number
function almanac.equation_of_time(utc) end

---almanac.lunar(jdn)                 -> year, month, day, leap, days in the month | nil
---@param jdn integer
---@return integer?
---@return integer
---@return integer
---@return boolean
---@return integer
function almanac.lunar(jdn) end

---almanac.lunar_month(year, month, leap) -> jdn, days | nil      its first day, and how many
---@param year integer
---@param month integer
---@param leap boolean
---@return integer?
---@return integer
function almanac.lunar_month(year, month, leap) end

---almanac.leap_month(year)           -> 1..12 | nil      which month comes twice
---@param year integer
---@return integer?
function almanac.leap_month(year) end

return almanac
