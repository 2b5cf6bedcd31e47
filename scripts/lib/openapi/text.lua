-- A document as people read it: JSON with its members in the order they were said, and
-- each list and object on one line where it fits.  The same document is always the same
-- text, in any process.
--
--     text(document, width, breathe)     100 columns, if width is left out; breathe() is called
--                                        now and then, if it is there

local json = require "json"
local ordered = require "lib.ordered"

local BREATHE_DEPTH = 2

local put

local function is_list(value)
  if value[1] ~= nil then return true end
  return next(value) == nil and json.is_list(value)
end

-- { } or [ ] around the items: on one line if there is room, else one below the other.
local function wrap(open, items, close, place)
  if #items == 0 then return open .. close end
  local depth, length = place.depth, 2 * place.depth + place.room
  for _, item in ipairs(items) do
    length = length + #item + 2
    if item:find("\n", 1, true) then length = math.huge end
  end
  if length <= place.width then return open .. table.concat(items, ", ") .. close end
  local indent = "\n" .. ("  "):rep(depth)
  return open .. indent .. "  " .. table.concat(items, "," .. indent .. "  ") .. indent .. close
end

-- Where the next value stands: how deep, and behind how much on its line.
local function below(place, room)
  return { depth = place.depth + 1, room = room, width = place.width, breathe = place.breathe }
end

local function put_list(value, place)
  local items = {}
  for i = 1, #value do items[i] = put(value[i], below(place, 0)) end
  return wrap("[", items, "]", place)
end

local function put_object(value, place)
  local items = {}
  for i, name in ipairs(ordered.names(value)) do
    local key = json.encode(name) .. ": "
    items[i] = key .. put(value[name], below(place, #key))
    if place.breathe and place.depth <= BREATHE_DEPTH then place.breathe() end
  end
  return wrap("{", items, "}", place)
end

function put(value, place)
  if type(value) ~= "table" then return json.encode(value) end
  if is_list(value) then return put_list(value, place) end
  return put_object(value, place)
end

return function(document, width, breathe)
  return put(document, { depth = 0, room = 0, width = width or 100, breathe = breathe })
end
