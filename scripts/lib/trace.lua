-- What was raised, for whoever catches it.
--
-- An err passes as it is.  Anything else is a bug, { bug = text with traceback }:
-- it is logged once, by the one who turns it into an answer.

local problem = require "lib.problem"

local trace = {}

local Bug = { __name = "bug" }

-- By name: after a reload there may be two of this module.
local function is_bug(value)
  local meta = type(value) == "table" and getmetatable(value)
  return type(meta) == "table" and meta.__name == Bug.__name
end

-- As the message handler of xpcall.  What was caught before, and raised again, passes too.
function trace.of(raised)
  if problem.is_err(raised) or is_bug(raised) then return raised end
  return setmetatable({ bug = debug.traceback(tostring(raised), 3) }, Bug)
end

-- What xpcall gives beside false.  Lua calls no handler where memory is wanting or the
-- handler has failed: what comes then is a bare text.
function trace.caught(raised)
  if type(raised) == "table" then return raised end
  return { bug = tostring(raised) }
end

return trace
