-- LuaCATS, the annotations that editors read, of what lib/types/head.lua has found.
--
--     annotate.module(name, entries, prose) -> text of a file that describes `require name`
--     annotate.object(entries)              -> the same, for what is no module but is given out
--     annotate.class(name, entries)         -> text that describes one class, with fields only
--
-- Signatures are those of the head, letter for letter; types are guessed from its words, and
-- what they do not say is `any`.

local annotate = {}

-- The first of these words in what a head says decides.
local TYPES = {
  { "string", "text bytes string name url path sql code key hash plain event hex UUID line fit "
    .. "folder zone host level method id user address query lang today server_seed" },
  { "boolean", "boolean leap" },
  { "integer", "n jdn year month day number credits many most limit port days seed pid signal "
    .. "status exit_code of before bytes_min bytes_max" },
  { "number", "seconds time utc local offset_s dst_s now" },
  { "string[]", "names" },
  { "table[]", "rows turns" },
  { "any[]", "list" },
  { "true", "true" },
  { "Err", "err why" },
  { "table", "table row claims answer options fields headers t order public tallies" },
  { "function", "f work" },
}

local OF_WORD = {}
for _, row in ipairs(TYPES) do
  for word in row[2]:gmatch "%S+" do OF_WORD[word] = row[1] end
end

-- Things with methods of their own, described in the same file as who makes them.
local CLASSES = { stream = true, connection = true, child = true }

local function type_of(words)
  if words:find '^"' then return "string" end
  if words:find "^%w+ bytes%f[%W]" then return "string" end
  if words:find "^%d" then return "integer" end
  if words:find "^list of" then return "table[]" end
  if words:find "^{ {" then return "table[]" end
  if words:find "^{" then return "table" end
  for word in words:gmatch "[%a_]+" do
    if CLASSES[word] then return word end
    if OF_WORD[word] then return OF_WORD[word] end
  end
  return "any"
end

local function split(text, pattern)
  local parts = {}
  for part in (text .. "\0"):gsub(pattern, "\0"):gmatch "([^\0]*)\0" do
    parts[#parts + 1] = part:match "^%s*(.-)%s*$"
  end
  return parts
end

-- "year, month, day" are three; "32 bytes, HMAC-SHA-256" is one and what is said of it.
local function values_of(alternative)
  local parts = split(alternative:gsub("%s*%[.*$", ""), ",")
  for i = 1, math.min(#parts, 2) do
    if not parts[i]:find "^[%a_]+$" then return { alternative } end
  end
  return parts
end

local function add_value(types, i, one)
  if one == "nil" then
    types[i].may_lack = true
  else
    types[i] = types[i] or { type = type_of(one), may_lack = i > 1 and types.is_later }
  end
end

-- "text | nil, err" are two values, either of which may be missing.
local function returns_of(said)
  local types = {}
  for _, alternative in ipairs(split(said, "%s*|%s*")) do
    local values = alternative:find "^{" and { alternative } or values_of(alternative)
    if values[1]:find "^nil%f[%W]" and #values == 1 then values = { "nil" } end
    if alternative:find "^nil," then values = { "nil", alternative:match "^nil,%s*(.*)$" } end
    for i, one in ipairs(values) do
      if types[i] or one ~= "nil" then add_value(types, i, one) end
    end
    types.is_later = true
  end
  return types
end

local function params_of(entry)
  local args = entry.args
  if entry.call == "{" then return { { name = "order", type = "table" } } end
  if args:find "^function" then return { { name = "work", type = "function" } } end
  local params = {}
  for _, arg in ipairs(args ~= "" and split(args:gsub("[%[%]]", ""), ",") or {}) do
    local name, mark = arg:match "^([%w_.]+)(%??)$"
    local is_late = args:find("[, " .. arg, 1, true)
    params[#params + 1] = { name = name == "local" and "local_time" or name,
                            is_optional = mark == "?" or is_late ~= nil,
                            type = name == "..." and "any" or type_of(name) }
  end
  return params
end

local function add_doc(out, lines)
  for _, line in ipairs(lines) do out[#out + 1] = ("---%s"):format(line):gsub("%s+$", "") end
end

local function add_function(out, entry, previous)
  local names = {}
  out[#out + 1] = ""
  add_doc(out, entry.lines)
  if entry.waits then out[#out + 1] = "---@async" end
  for i, param in ipairs(params_of(entry)) do
    names[i] = param.name
    out[#out + 1] = ("---@param %s%s %s"):format(param.name, param.is_optional and "?" or "",
      param.type)
  end
  local said = entry.returns == "the same" and previous and previous.returns or entry.returns
  for _, value in ipairs(said and returns_of(said) or {}) do
    local may_lack = value.may_lack and value.type ~= "any"
    out[#out + 1] = ("---@return %s%s"):format(value.type, may_lack and "?" or "")
  end
  out[#out + 1] = ("function %s%s%s(%s) end"):format(entry.owner,
    entry.call == "{" and "." or entry.call, entry.name, table.concat(names, ", "))
end

local function add_member(out, entry)
  out[#out + 1] = ""
  add_doc(out, entry.lines)
  out[#out + 1] = ("---@type %s"):format(type_of(entry.name))
  out[#out + 1] = ("%s.%s = nil"):format(entry.owner, entry.name)
end

local function add_owner(out, owner)
  out[#out + 1] = ""
  out[#out + 1] = ("---@class %s"):format(owner)
  out[#out + 1] = ("local %s = {}"):format(owner)
end

local function add_all(out, entries)
  local owners, previous = {}, nil
  for _, entry in ipairs(entries) do
    if not owners[entry.owner] then add_owner(out, entry.owner) end
    owners[entry.owner] = true
    if entry.args then add_function(out, entry, previous) else add_member(out, entry) end
    previous = entry
  end
  return owners
end

-- "All of them wait" in the prose of a head.
local function note_waits(entries, prose)
  if not prose:find "All of them wait" then return end
  for _, entry in ipairs(entries) do entry.waits = entry.args ~= nil end
end

function annotate.module(name, entries, prose)
  local out = { "---@meta " .. name }
  prose = prose:match "^%s*(.-)%s*$"
  if prose ~= "" then
    out[#out + 1] = ""
    add_doc(out, split(prose, "\n"))
  end
  note_waits(entries, prose)
  add_all(out, entries)
  out[#out + 1] = ""
  out[#out + 1] = "return " .. name
  return table.concat(out, "\n") .. "\n"
end

function annotate.object(entries)
  local out = { "---@meta" }
  add_all(out, entries)
  return table.concat(out, "\n") .. "\n"
end

function annotate.class(name, entries)
  local out = { "---@class " .. name }
  for _, entry in ipairs(entries) do
    local said = entry.lines[1]:match "%s%s+(.*)$" or ""
    if not entry.args then
      out[#out + 1] = ("---@field %s %s %s"):format(entry.name, type_of(entry.name), said)
    else
      local params = {}
      for i, param in ipairs(params_of(entry)) do
        params[i] = ("%s: %s"):format(param.name, param.type)
      end
      out[#out + 1] = ("---@field %s fun(%s): %s %s"):format(entry.name, table.concat(params, ", "),
        returns_of(entry.returns)[1].type, said)
    end
  end
  return table.concat(out, "\n") .. "\n"
end

return annotate
