-- JSON Schema, as far as our documents use it; an unknown keyword is a mistake.
--
--     validator.check(document, schema, value)    nil, or where and why not

local json = require "json"

local validator = {}

-- What says nothing that a value could break.
local SILENT = { title = true, description = true, default = true, format = true, pattern = true,
                 contentEncoding = true, examples = true, ["$schema"] = true }

local function type_of(value)
  if value == json.null then return "null" end
  if type(value) == "table" then
    return (json.is_list(value) or value[1] ~= nil) and "array" or "object"
  end
  return math.type(value) == "integer" and "integer" or type(value)
end

local function is_of(wanted, value)
  local kind = type_of(value)
  return kind == wanted or wanted == "number" and kind == "integer"
end

local function contains(list, value)
  for _, one in ipairs(list) do
    if one == value then return true end
  end
end

local words = {}

function words.type(_, types, value)
  for _, wanted in ipairs(type(types) == "table" and types or { types }) do
    if is_of(wanted, value) then return end
  end
  return "is no " .. (type(types) == "table" and table.concat(types, " or ") or types)
end

function words.enum(_, enum, value)
  if not contains(enum, value) then return "is none of the choices" end
end

function words.const(_, const, value)
  if value ~= const then return "is not " .. const end
end

words["$ref"] = function(document, ref, value)
  return validator.check(document, validator.resolve(document, ref), value)
end

function words.anyOf(document, schemas, value)
  local why
  for _, schema in ipairs(schemas) do
    why = validator.check(document, schema, value)
    if not why then return end
  end
  return why
end

local function bound(kind, measure, test, text)
  return function(_, limit, value)
    if is_of(kind, value) and not test(measure(value), limit) then return text .. limit end
  end
end

local function same(value) return value end
local function length(value) return #value end
local function at_least(value, limit) return value >= limit end
local function at_most(value, limit) return value <= limit end

words.minLength = bound("string", utf8.len, at_least, "is shorter than ")
words.maxLength = bound("string", utf8.len, at_most, "is longer than ")
words.minimum = bound("number", same, at_least, "is below ")
words.maximum = bound("number", same, at_most, "is above ")
words.minItems = bound("array", length, at_least, "has fewer items than ")
words.maxItems = bound("array", length, at_most, "has more items than ")
words.multipleOf = bound("number", same, function(value, step) return value % step == 0 end,
                         "is no multiple of ")

function words.items(document, schema, value)
  if not is_of("array", value) then return end
  for i, item in ipairs(value) do
    local why = validator.check(document, schema, item)
    if why then return ("/%d%s"):format(i - 1, why) end
  end
end

function words.properties(document, properties, value)
  if not is_of("object", value) then return end
  for name, schema in pairs(properties) do
    local why = value[name] ~= nil and validator.check(document, schema, value[name])
    if why then return "/" .. name .. why end
  end
end

function words.required(_, names, value)
  if not is_of("object", value) then return end
  for _, name in ipairs(names) do
    if value[name] == nil then return "/" .. name .. " is missing" end
  end
end

function words.additionalProperties(_, allowed, value, schema)
  assert(allowed == false)
  if not is_of("object", value) then return end
  for name in pairs(value) do
    if not schema.properties[name] then return "/" .. name .. " is not known" end
  end
end

function validator.resolve(document, ref)
  local found = document
  assert(ref:sub(1, 2) == "#/", ref)
  for step in ref:sub(3):gmatch("[^/]+") do
    found = assert(found[step:gsub("~1", "/"):gsub("~0", "~")], ref .. " leads nowhere")
  end
  return found
end

function validator.check(document, schema, value)
  for word, argument in pairs(schema) do
    if not SILENT[word] then
      local test = words[word] or error("no such keyword in JSON Schema: " .. word)
      local why = test(document, argument, value, schema)
      if why then return why:sub(1, 1) == "/" and why or " " .. why end
    end
  end
end

return validator
