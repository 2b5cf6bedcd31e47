-- Plain data as one text: the same data gives the same text, in any process.
--
-- JSON with sorted keys; it is what is hashed to know a request again.  Whatever is
-- not plain data (a function, NaN, a table that is both list and object or holds itself)
-- is refused by where it is.

local json = require "json"

local canonical = {}

local DEPTH_MAX = 64

local put

local function put_list(out, value, at, depth)
  out[#out + 1] = "["
  for i = 1, #value do
    if i > 1 then out[#out + 1] = "," end
    put(out, value[i], at .. "/" .. i - 1, depth)
  end
  out[#out + 1] = "]"
end

local function sorted_keys(value, at)
  local keys = {}
  for key in next, value do
    if type(key) ~= "string" then
      error(("%s has the key %s, and is no list"):format(at, tostring(key)), 0)
    end
    keys[#keys + 1] = key
  end
  table.sort(keys)
  return keys
end

local function put_object(out, value, at, depth)
  out[#out + 1] = "{"
  for i, key in ipairs(sorted_keys(value, at)) do
    if i > 1 then out[#out + 1] = "," end
    out[#out + 1] = json.encode(key)
    out[#out + 1] = ":"
    put(out, value[key], at .. "/" .. key, depth)
  end
  out[#out + 1] = "}"
end

-- A list has the keys 1 to n and no other.
local function is_list(value, at)
  if #value == 0 then return json.is_list(value) end
  local count = 0
  for _ in next, value do count = count + 1 end
  if count == #value then return true end
  error(at .. " is both a list and an object, or has a hole", 0)
end

function put(out, value, at, depth)
  local kind = type(value)
  if math.type(value) == "integer" or kind == "boolean" then
    out[#out + 1] = tostring(value)
  elseif value == json.null then
    out[#out + 1] = "null"
  elseif kind == "table" then
    if depth > DEPTH_MAX then error(at .. " is too deep, or holds itself", 0) end
    local put_table = is_list(value, at) and put_list or put_object
    put_table(out, value, at, depth + 1)
  elseif kind == "number" and (value ~= value or value - value ~= 0) then
    error(at .. " is not a number that JSON has", 0)
  elseif kind == "string" or kind == "number" then
    out[#out + 1] = json.encode(value)
  else
    error(("%s is a %s, which is no data"):format(at, kind), 0)
  end
end

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
  local out = {}
  put(out, value, what or "the value", 1)
  return table.concat(out)
end

return canonical
