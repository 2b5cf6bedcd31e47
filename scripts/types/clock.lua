---@meta clock

---@class clock
local clock = {}

---clock.now()        -> seconds since 1970, a float
---@return number
function clock.now() end

---clock.monotonic()  -> seconds since some moment, for measuring; never goes back
---@return number
function clock.monotonic() end

---clock.iso(time?)   -> "2026-11-22T13:05:06Z"; without an argument, now
---@param time? number
---@return string
function clock.iso(time) end

---clock.sleep(seconds)                              waits
---@async
---@param seconds number
function clock.sleep(seconds) end

return clock
