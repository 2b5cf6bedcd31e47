-- Plain data as one text: the same data gives the same text, in any process.
--
-- JSON with sorted keys; it is what is hashed to know a request again.  Whatever is
-- not plain data (a function, NaN, a table that is both list and object or holds itself)
-- is refused by where it is.

local json = require "json"
local pointer = require "lib.schema.pointer"

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

local function keys_of(a, b)
  local keys = {}
  for key in next, a do keys[#keys + 1] = key end
  for key in next, b do
    if a[key] == nil then keys[#keys + 1] = key end
  end
  table.sort(keys, function(x, y) return tostring(x) < tostring(y) end)
  return keys
end

-- Where two values differ first, as a pointer, and what stands there in each; nothing when
-- they are the same.
function canonical.difference(a, b, at)
  at = at or ""
  if canonical.same(a, b) then return nil end
  if type(a) ~= "table" or type(b) ~= "table" then return at, a, b end
  for _, key in ipairs(keys_of(a, b)) do
    local name = math.type(key) == "integer" and key - 1 or key
    local where, one, other = canonical.difference(a[key], b[key], pointer.join(at, name))
    if where then return where, one, other end
  end
end

-- Raises a string that begins with `what` when the value is not plain data.
function canonical.text(value, what)
  return json.sorted(value, what or "the value")
end

return canonical
