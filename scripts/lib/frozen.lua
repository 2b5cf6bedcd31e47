-- Things that many share and nobody may change.
--
--     frozen.view(target, what)    an empty table that reads from `target`; writing to it fails
--     frozen.guard(value)          marks `value` and all in it: a new member fails on its line
--     frozen.watch(value)          a function that says what changed since, and puts it back
--
-- A view guards everything and costs a look-up; it is for few names, read
-- often.  A guard costs nothing to read, but Lua lets an existing member be
-- written; so who runs strange code also watches.  Tables that have a metatable
-- of their own (fields, JSON lists) are left as they are by guard().

local frozen = {}

local function refuse_writing(what)
  return function(_, name)
    error(("%s is shared and may not be written to ('%s')"):format(what, tostring(name)), 2)
  end
end

function frozen.view(target, what)
  return setmetatable({}, {
    __index = target, __newindex = refuse_writing(what), __metatable = false,
    __len = function() return #target end,
    __pairs = function() return next, target, nil end,
  })
end

-- From a table; not into what visit() says false of.
local function walk(value, seen, visit)
  if seen[value] then return end
  seen[value] = true
  if visit(value) == false then return end
  for key, member in next, value do
    if type(key) == "table" then walk(key, seen, visit) end
    if type(member) == "table" then walk(member, seen, visit) end
  end
end

function frozen.guard(value, what)
  if type(value) ~= "table" then return value end
  local guard = { __newindex = refuse_writing(what), __metatable = false }
  walk(value, {}, function(inner)
    local meta = getmetatable(inner)
    if meta == nil then setmetatable(inner, guard) end
    return meta                             -- false: guarded before, and so is all in it
  end)
  return value
end

-- Puts `t` back to what `copy` holds; the first member that differed, if any did.
local function restore(t, copy)
  local changed
  for key, value in next, t do
    if not rawequal(value, copy[key]) and value == value then
      changed = changed or key
      rawset(t, key, copy[key])
    end
  end
  for key, value in next, copy do
    if rawget(t, key) == nil then
      changed = changed or key
      rawset(t, key, value)
    end
  end
  return changed
end

function frozen.watch(value)
  local copies = {}
  walk(value, {}, function(t)
    local copy = {}
    for key, member in next, t do copy[key] = member end
    copies[t] = copy
  end)
  return function()
    local changed
    for t, copy in next, copies do
      local key = restore(t, copy)
      if key ~= nil then changed = changed or tostring(key) end
    end
    return changed
  end
end

return frozen
