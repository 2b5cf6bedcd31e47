-- Fields as JSON Schema 2020-12.
--
--     document(fields, lang)  for people and their tools: every bound, titles in one language
--     part(fields, lang)      the same, to stand inside another document
--     one(field, lang)        of one value
--     fields_of(shape)        the fields that an object of part() or document() was made from
--     strict(fields, lang)    for a model's structured output: every member required, what is
--                             optional may be null, and no keyword that vendors refuse
--
-- The properties of an object are in the order of its fields (lib.ordered).

local json = require "json"
local kinds = require "lib.schema.kinds"
local ordered = require "lib.ordered"

local shapes = {}

local DIALECT = "https://json-schema.org/draft/2020-12/schema"

local made_of = setmetatable({}, { __mode = "k" })

local to_object

local function title(field, lang)
  local label = lang == "en" and field.en or lang ~= "en" and field.ko or field.en or field.ko
  return label or field.name
end

local function to_json(field, lang)
  local shape = kinds[field.kind].shape(field, lang, to_json, to_object)
  shape.title = title(field, lang)
  shape.description = lang == "en" and field.help_en or lang ~= "en" and field.help_ko or nil
  shape.default = field.default
  return shape
end

local function accept_null(shape)
  if not shape.type then return shape end
  shape.type = json.list { shape.type, "null" }
  if shape.enum then shape.enum[#shape.enum + 1] = json.null end
  return shape
end

-- A member left out and a member that is null are the same to check().
function to_object(fields, lang)
  local properties, required, names = {}, json.list(), json.list()
  for i, field in ipairs(fields) do
    local shape = to_json(field, lang)
    names[i] = field.name
    if field.optional or field.default ~= nil then
      accept_null(shape)
    else
      required[#required + 1] = field.name
    end
    properties[field.name] = shape
  end
  local object = { type = "object", additionalProperties = false, required = required,
                   properties = ordered.set(properties, names) }
  made_of[object] = fields
  return object
end

shapes.part, shapes.one = to_object, to_json

function shapes.fields_of(shape)
  return made_of[shape]
end

function shapes.document(fields, lang)
  local shape = to_object(fields, lang)
  shape["$schema"] = DIALECT
  return shape
end

local REFUSED = { "title", "default", "minLength", "maxLength", "minimum", "maximum", "multipleOf",
                  "minItems", "maxItems", "pattern", "format", "contentEncoding" }

-- What a refused keyword said, in words that a model reads.
local function bounds_in_words(shape)
  local words = {}
  local function say(pattern, value)
    if value then words[#words + 1] = pattern:format(value) end
  end
  say("%s", shape.title)
  say("%s", shape.description)
  say("at most %d characters", not shape.enum and shape.maxLength or nil)
  say("at least %s", shape.minimum)
  say("at most %s", shape.maximum)
  say("at least %d items", shape.minItems ~= 0 and shape.minItems or nil)
  say("at most %d items", shape.maxItems)
  return #words > 0 and table.concat(words, "; ") or nil
end

local function tighten(shape)
  shape.description = bounds_in_words(shape)
  for _, keyword in ipairs(REFUSED) do shape[keyword] = nil end
  if shape.items then tighten(shape.items) end
  if not shape.properties then return shape end

  for _, property in pairs(shape.properties) do tighten(property) end
  shape.required = json.list(ordered.names(shape.properties))
  return shape
end

function shapes.strict(fields, lang)
  return tighten(to_object(fields, lang))
end

return shapes
