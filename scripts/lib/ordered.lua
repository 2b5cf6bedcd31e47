-- The order in which the members of an object were said, which a table forgets.
--
--     ordered.object("b", 1, "a", 2)   { a = 2, b = 1 }, whose names are b, a; a nil is left out
--     ordered.set(object, names)       the object, with this order from now on
--     ordered.names(object)            its names in order; sorted, when nobody said one
--
-- An order is no part of the object: it is equal to another that has none.

local ordered = {}

local orders = setmetatable({}, { __mode = "k" })

function ordered.set(object, names)
  orders[object] = names
  return object
end

function ordered.object(...)
  local object, names = {}, {}
  for i = 1, select("#", ...), 2 do
    local name, value = select(i, ...)
    if value ~= nil then
      object[name] = value
      names[#names + 1] = name
    end
  end
  return ordered.set(object, names)
end

local function sorted(object, but)
  local names = {}
  for name in pairs(object) do
    if not (but and but[name]) then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function count(object)
  local members = 0
  for _ in pairs(object) do members = members + 1 end
  return members
end

-- What was added since comes last, and what was taken away is left out.
function ordered.names(object)
  local said = orders[object]
  if not said then return sorted(object) end
  local names = {}
  for _, name in ipairs(said) do
    if object[name] ~= nil then names[#names + 1] = name end
  end
  if #names == count(object) then return names end
  local seen = {}
  for _, name in ipairs(said) do seen[name] = true end
  local rest = sorted(object, seen)
  return table.move(rest, 1, #rest, #names + 1, names)
end

return ordered
