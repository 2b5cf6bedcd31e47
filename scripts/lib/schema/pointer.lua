-- JSON pointers (RFC 6901): which member of a body is meant.

local pointer = {}

-- A member's name may be as long as the body; what we say of it may not.
local POINTER_MAX = 200

local function escape(name)
  return (tostring(name):gsub("~", "~0"):gsub("/", "~1"))
end

function pointer.join(at, name)
  return at .. "/" .. escape(name)
end

-- "birth.month", "birth/month" and "/birth/month" all mean /birth/month.
function pointer.from_path(at, path)
  for name in tostring(path):gmatch("[^./]+") do at = pointer.join(at, name) end
  return at
end

-- Cut to a length fit for an answer, between two characters.
function pointer.bounded(at)
  if #at <= POINTER_MAX then return at end
  local last = POINTER_MAX
  while last > 0 and at:byte(last + 1) & 0xC0 == 0x80 do last = last - 1 end
  return at:sub(1, last) .. "…"
end

return pointer
