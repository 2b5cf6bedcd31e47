-- Short schemas as JSON Schema: { "title?": "string, what it is called" } and so on.
--
--     picoschema(schema, schemas, fail) -> JSON Schema
--
-- What is JSON Schema already stays as it is.  `schemas` are schemas by name;
-- `fail` is called with what is wrong, and does not return.

local json = require "json"

local SCALARS = { string = true, boolean = true, null = true, number = true, integer = true,
                  any = true }
local TYPES = { object = true, array = true }

local function split_words(text)
  local name, about = text:match("^%s*([^,]-)%s*,%s*(.-)%s*$")
  if name then return name, about end
  return text:match("^%s*(.-)%s*$")
end

local function named(schemas, name, about)
  local copy = {}
  for key, value in pairs(schemas[name]) do copy[key] = value end
  copy.description = about or copy.description
  return copy
end

local function scalar(text, schemas, fail)
  local name, about = split_words(text)
  if schemas[name] then return named(schemas, name, about) end
  if not SCALARS[name] then fail("there is no type '%s'", name) end
  return { type = name ~= "any" and name or nil, description = about }
end

local function accept_null(shape)
  if type(shape.type) == "string" then shape.type = json.list { shape.type, "null" } end
  return shape
end

local expand

-- What stands in parentheses behind a name: "tags(array, list of tags)".
local function property(kind, value, is_optional, schemas, fail)
  if kind == "array" then
    return { type = "array", items = expand(value, schemas, fail) }
  elseif kind == "object" then
    return expand(value, schemas, fail)
  elseif kind == "enum" then
    local choices = json.list()
    for i, choice in ipairs(value) do choices[i] = choice end
    if is_optional then choices[#choices + 1] = json.null end
    return { enum = choices }
  end
  fail("there is no type '%s'", kind)
end

local function add_property(object, key, value, schemas, fail)
  local name, inside = key:match("^([^(]-)%s*%((.*)%)$")
  name = name or key
  local is_optional = name:sub(-1) == "?"
  if is_optional then name = name:sub(1, -2) else object.required[#object.required + 1] = name end

  local shape
  if inside then
    local kind, about = split_words(inside)
    shape = property(kind, value, is_optional, schemas, fail)
    shape.description = about or shape.description
  else
    shape = expand(value, schemas, fail)
  end
  object.properties[name] = is_optional and accept_null(shape) or shape
end

function expand(schema, schemas, fail)
  if type(schema) == "string" then return scalar(schema, schemas, fail) end
  if type(schema) ~= "table" then fail("a schema is a type or a table of them") end
  local object = { type = "object", properties = json.object {}, required = json.list(),
                   additionalProperties = false }
  for key, value in pairs(schema) do
    if type(key) ~= "string" then fail("a schema has names, and no list") end
    if key == "(*)" then
      object.additionalProperties = expand(value, schemas, fail)
    else
      add_property(object, key, value, schemas, fail)
    end
  end
  table.sort(object.required)
  if #object.required == 0 then object.required = nil end
  return object
end

return function(schema, schemas, fail)
  schemas = schemas or {}
  if type(schema) ~= "table" then return expand(schema, schemas, fail) end
  if SCALARS[schema.type] or TYPES[schema.type] then return schema end
  if type(schema.properties) == "table" then
    local copy = { type = "object" }
    for key, value in pairs(schema) do copy[key] = value end
    return copy
  end
  return expand(schema, schemas, fail)
end
