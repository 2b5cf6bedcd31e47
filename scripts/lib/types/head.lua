-- What the comment at the head of a file says of its functions.
--
--     head.read(text, indent) -> entries, prose
--
--     entry = { owner = "crypto", name = "hex", call = ".", ":" or "{" for owner.name{ … },
--               args = "bytes" or nil when it is no function, returns = "text" or nil,
--               lines = the lines as they stand there, waits = boolean }
--
-- A line that begins, after `indent`, with owner.name or owner:name begins an entry; the lines
-- below belong to it while they are further in.  Two spaces part it from another of the same
-- owner.  It is how the heads of core/script/lib_*.c and scripts/lib/world.lua are written.

local head = {}

-- The lines of the first comment, without what makes them one.
local function comment_of(text)
  local lines = {}
  if text:find "^/%*" then
    for line in text:match "^/%*(.-)%*/":gmatch "[^\n]*" do
      lines[#lines + 1] = (line:gsub("^ %* ?", ""))
    end
    return lines
  end
  for line in text:gmatch "([^\n]*)\n" do
    local body = line:match "^%-%- ?(.*)$"
    if not body then break end
    lines[#lines + 1] = body
  end
  return lines
end

local START = "^([%a_][%w_]*)([.:])([%a_][%w_]*)"

-- The places in a line where something of this owner begins.
local function starts_of(line, owner)
  local places, at = { 1 }, 1
  while true do
    local from = line:find("  " .. owner .. "[.:]%a", at)
    if not from then return places end
    places[#places + 1], at = from + 2, from + 2
  end
end

-- What stands in the brackets, and what follows them.
local function call_of(rest)
  local args, after = rest:match "^(%b())(.*)$"
  if args then return args:sub(2, -2), after end
  args, after = rest:match "^(%b{})(.*)$"
  if args then return args, after, "{" end
end

local function returns_of(after)
  local said = after and after:match "^%s*%->%s*(.*)$"
  return said and said:gsub("%s%s+.*$", ""):gsub("%s*;.*$", "")
end

local function entry_of(piece, lines)
  local owner, call, name = piece:match(START)
  local rest, all = piece:sub(#owner + #name + 2), table.concat(lines, "\n")
  if rest:find "^[({]" and not rest:find "^%b()" and not rest:find "^%b{}" then
    rest = all:sub(#owner + #name + 2):gsub("\n%s+", " ")
  end
  local args, after, brace = call_of(rest)
  return {
    owner = owner, name = name, call = brace or call, args = args, lines = lines,
    returns = returns_of(after) or args and all:match "\n%s*%->%s*([^\n]-)%s*%f[\n\0]",
    waits = all:find "%f[%w]waits%f[%W]" ~= nil and args ~= nil,
  }
end

-- "password.bytes_min, .bytes_max": names that share an owner and what is said of them.
local function add_siblings(entries, entry, piece)
  for name in piece:match("^[^ ]*(.*)$"):gsub("%s%s.*$", ""):gmatch ",? ?%.([%a_][%w_]*)" do
    entries[#entries + 1] = { owner = entry.owner, name = name, call = ".", lines = entry.lines }
  end
end

local function add_line(entries, lines)
  local line = lines[1]
  local owner = line:match(START)
  local places = starts_of(line, owner)
  for i, at in ipairs(places) do
    local piece = line:sub(at, (places[i + 1] or #line + 1) - 1)
    local entry = entry_of(piece, lines)
    entries[#entries + 1] = entry
    if not entry.args then add_siblings(entries, entry, piece) end
  end
  -- log.debug(event, fields?)   log.info   log.warn: what is said of the first is said of all.
  local first = entries[#entries - #places + 1]
  for i = 2, #places do
    local other = entries[#entries - #places + i]
    if first.args and not other.args and not line:find(other.name .. "%s*[({%-]") then
      other.args, other.returns, other.waits = first.args, first.returns, first.waits
    end
  end
end

function head.read(text, indent)
  local entries, prose, block = {}, {}, nil
  for _, line in ipairs(comment_of(text)) do
    local inner = line:sub(1, #indent) == indent and line:sub(#indent + 1)
    if inner and inner:find(START) then
      block = { inner }
      entries[#entries + 1] = block
    elseif block and inner and inner:find "^%s%s+%S" then
      block[#block + 1] = inner
    else
      block = nil
      prose[#prose + 1] = line
    end
  end
  local found = {}
  for _, lines in ipairs(entries) do add_line(found, lines) end
  return found, table.concat(prose, "\n")
end

return head
