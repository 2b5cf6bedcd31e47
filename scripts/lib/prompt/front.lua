-- The front matter of a prompt: what stands between the first two lines of dashes.
--
--     front(text, schemas?) -> fields, template text, the line it begins in
--
-- Without front matter all is template.  Names that the format does not know are
-- kept in `ext` when they have a dot ("app.color" is ext.app.color), and in `raw`
-- as they are.  Schemas may be short (picoschema); they come out as JSON Schema.
-- Raises { line, text }.

local json = require "json"
local load_yaml = require "lib.prompt.yaml"
local picoschema = require "lib.prompt.picoschema"

local KNOWN = { config = true, description = true, ext = true, input = true, model = true,
                name = true, output = true, toolDefs = true, tools = true, variant = true,
                version = true, raw = true }

local FRONT_MAX = 64 * 1024             -- bytes

local function fail(line, text, ...)
  error({ line = line, text = text:format(...) }, 0)
end

local function count_lines(text)
  local _, count = text:gsub("\n", "")
  return count
end

-- Comments may stand before it, as licences do.
local function split(text)
  local at = 1
  while true do
    local opened = text:match("^%-%-%-[ \t]*\r?\n()", at)
    if opened then
      local last, after = text:match("()\r?\n%-%-%-[ \t\r]*\n()", opened - 1)
      if not last then
        last, after = text:match("()\r?\n%-%-%-[ \t\r]*()$", opened - 1)
      end
      if last then return text:sub(opened, last - 1), opened, after end
      fail(1 + count_lines(text:sub(1, at - 1)), "the front matter is never closed by ---")
    end
    at = text:match("^#[^\n]*\n()", at) or text:match("^[ \t\r]*\n()", at)
    if not at then return nil end
  end
end

local function read(text, line)
  if #text > FRONT_MAX then fail(line, "the front matter has more than %d bytes", FRONT_MAX) end
  local value = load_yaml(text, line)
  if value == json.null then return {} end
  if type(value) ~= "table" or json.is_list(value) then
    fail(line, "the front matter is names and values")
  end
  return value
end

local function sort_out(raw)
  local fields = { raw = raw, ext = {} }
  for key, value in pairs(raw) do
    local space, name = tostring(key):match("^(.*)%.([^.]+)$")
    if KNOWN[key] then
      fields[key] = value
    elseif space then
      fields.ext[space] = fields.ext[space] or {}
      fields.ext[space][name] = value
    end
  end
  return fields
end

local function expand(fields, name, schemas, line)
  local part = fields[name]
  if part == nil then return end
  if type(part) ~= "table" then fail(line, "'%s' is names and values", name) end
  if part.schema == nil then return end
  local copy = {}
  for key, value in pairs(part) do copy[key] = value end
  copy.schema = picoschema(part.schema, schemas, function(...) fail(line, ...) end)
  fields[name] = copy
end

return function(text, schemas)
  local yaml, opened, after = split(text)
  if not yaml then return { ext = {} }, text, 1 end

  local line = 1 + count_lines(text:sub(1, opened - 1))
  local fields = sort_out(read(yaml, line))
  expand(fields, "input", schemas, line)
  expand(fields, "output", schemas, line)
  local blank = text:match("^%s*", after)
  local body = text:sub(after + #blank):match("^(.-)%s*$")
  return fields, body, 1 + count_lines(text:sub(1, after + #blank - 1))
end
