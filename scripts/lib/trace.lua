-- What was raised, for whoever catches it.
--
-- An err passes as it is.  Anything else is a bug, { bug = text with traceback }:
-- it is logged once, by the one who turns it into an answer.

local problem = require "lib.problem"

local trace = {}

-- As the message handler of xpcall.
function trace.of(raised)
  if problem.is_err(raised) then return raised end
  return { bug = debug.traceback(tostring(raised), 2) }
end

-- What xpcall gives beside false.  Lua calls no handler where memory is wanting or the
-- handler has failed: what comes then is a bare text.
function trace.caught(raised)
  if type(raised) == "table" then return raised end
  return { bug = tostring(raised) }
end

return trace
