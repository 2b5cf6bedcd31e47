-- Kinds of field that name what a customer had before.  Whether it is there, and theirs, is found
-- out before facts() is asked (lib.recall).
--
--     reading "reading_id" { … }   the id of one of their readings, of any service: world.context
--     session "session_id" { … }   the id of a conversation, in which this message is the next
--
--     earlier.path(fields, kind)   where such a field is, as a list of names; nil when there is
--                                  none, or nil and why when there is more than one
--     earlier.at(input, path)      the value there; nil when there is none, or no path
--     earlier.expect(nouns)        true, or nil and what a service lacks to converse; the nouns
--                                  then have session_path and reading_path

local wire = require "lib.schema.wire"

local earlier = { kinds = {} }

-- UUIDs are told in small letters, and the same one is to be the same request.
local function check(field, value, at, report)
  local id = wire.uuid.check(field, value, at, report)
  return id and id:lower()
end

for _, name in ipairs { "reading", "session" } do
  earlier.kinds[name] = { options = {}, check = check, shape = wire.uuid.shape,
                          describe = wire.uuid.describe }
end

local function add_paths(fields, kind, before, found)
  for _, field in ipairs(fields) do
    local path = table.move(before, 1, #before, 1, {})
    path[#path + 1] = field.name
    if field.kind == kind then found[#found + 1] = path end
    if field.kind == "group" then add_paths(field.fields, kind, path, found) end
    if field.kind == "list" and #add_paths({ field.item }, kind, path, {}) > 0 then
      found.is_many = true
    end
  end
  return found
end

function earlier.path(fields, kind)
  local found = add_paths(fields, kind, {}, {})
  if found.is_many then return nil, ("a list may have no '%s'; an input has one"):format(kind) end
  if #found <= 1 then return found[1] end
  return nil, ("input has %d fields of the kind '%s'; it may have one"):format(#found, kind)
end

-- What is in the input at that path, or nil.
function earlier.at(input, path)
  local value = input
  for _, name in ipairs(path or {}) do value = type(value) == "table" and value[name] or nil end
  return path and value
end

local function has_field(fields, name, kind)
  for _, field in ipairs(fields) do
    if field.name == name and field.kind == kind then return field end
  end
end

-- What a conversation is made of, by name.
local function expect_conversation(nouns)
  local session = has_field(nouns.input, "session_id", "session")
  if not session or not session.optional then
    return nil, "a conversation has in input: session \"session_id\" { optional = true }"
  elseif not has_field(nouns.input, "message", "text") then
    return nil, "a conversation has in input: text \"message\" { … }"
  elseif nouns.provable then
    return nil, "a service is a conversation or provable, not both"
  end
  local answers = nouns.output and has_field(nouns.output, "reply", "text")
  if answers or not nouns.output and nouns.format ~= "image" then return true end
  return nil, "a conversation has in output: text \"reply\" { … }"
end

function earlier.expect(nouns)
  for kind in pairs(earlier.kinds) do
    local path, why = earlier.path(nouns.input, kind)
    if why then return nil, why end
    nouns[kind .. "_path"] = path
  end
  if nouns.conversation then return expect_conversation(nouns) end
  if not nouns.session_path then return true end
  return nil, "a session is for a service with conversation = true"
end

return earlier
