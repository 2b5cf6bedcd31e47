-- Plain data as one text: the same data gives the same text, in any process.
--
-- JSON with sorted keys; it is what is hashed to know a request again.  Whatever is
-- not plain data (a function, NaN, a table that is both list and object or holds itself)
-- is refused by where it is.

local json = require "json"

local canonical = {}

-- True when both would give the same text; quicker, and never raises.
function canonical.same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return rawequal(a, b) end
  for key, value in next, a do
    if not canonical.same(value, b[key]) then return false end
  end
  for key in next, b do
    if a[key] == nil then return false end
  end
  return true
end

-- Raises a string that begins with `what` when the value is not plain data.
function canonical.text(value, what)
  return json.sorted(value, what or "the value")
end

return canonical
