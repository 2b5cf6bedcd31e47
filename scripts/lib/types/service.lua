-- LuaCATS for one service: what its verbs are given and give, so that
--
--     ---@type rune.Service
--     local rune = service { … }
--
-- completes its own fields.  Input and output are said by their fields; the facts are those of
-- the example.
--
--     types.text(service, facts) -> text

local json = require "json"
local ordered = require "lib.ordered"
local shapes = require "lib.schema.json"

local types = {}

local function sorted(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = tostring(name) end
  table.sort(names)
  return names
end

-- A class for each table within, named by the path to it.
local Writer = {}
Writer.__index = Writer

function Writer:class(name, rows)
  local lines = { "---@class " .. name }
  table.move(rows, 1, #rows, 2, lines)
  self.classes[#self.classes + 1] = table.concat(lines, "\n")
  return name
end

local PLAIN = { string = "string", integer = "integer", number = "number", boolean = "boolean",
                null = "nil" }

local function choices_of(enum)
  local words = {}
  for _, word in ipairs(enum) do
    if word ~= json.null then words[#words + 1] = json.encode(word) end
  end
  return table.concat(words, "|")
end

-- Of a JSON Schema, where what may be left out is of two types: its own and null.
function Writer:shape(name, shape)
  local kind = type(shape.type) == "table" and shape.type[1] or shape.type
  if shape.enum then return choices_of(shape.enum) end
  if kind == "array" then return self:shape(name, shape.items or {}) .. "[]" end
  if kind ~= "object" or not shape.properties then return PLAIN[kind] or "any" end
  local rows, needed = {}, {}
  for _, key in ipairs(shape.required or {}) do needed[key] = true end
  for _, key in ipairs(ordered.names(shape.properties)) do
    local member = shape.properties[key]
    local is_there = needed[key] or member.default ~= nil
    rows[#rows + 1] = ("---@field %s%s %s"):format(key, is_there and "" or "?",
      self:shape(name .. "." .. key, member))
  end
  return self:class(name, rows)
end

-- Of a value, as it stands there.
function Writer:value(name, value)
  if math.type(value) == "integer" then return "integer" end
  if value == json.null then return "nil" end
  if type(value) ~= "table" then return type(value) end
  if json.is_list(value) then
    return (value[1] ~= nil and self:value(name, value[1]) or "any") .. "[]"
  end
  local rows = {}
  for _, key in ipairs(sorted(value)) do
    local label = key:find "^[%a_][%w_]*$" and key or ("[%q]"):format(key)
    rows[#rows + 1] = ("---@field %s %s"):format(label, self:value(name .. "." .. key, value[key]))
  end
  return self:class(name, rows)
end

function types.text(service, facts)
  local writer = setmetatable({ classes = {} }, Writer)
  local name = service.type:gsub("-", "_")
  local input = writer:shape(name .. ".Input", shapes.document(service.input, "en"))
  local output = service.output
    and writer:shape(name .. ".Output", shapes.document(service.output, "en")) or "string"
  local found = writer:value(name .. ".Facts", facts)
  writer:class(name .. ".Service: Service", {
    ("---@field facts fun(input: %s, world: World): %s?, Refusal?"):format(input, found),
    ("---@field compose fun(facts: %s, world: World): %s"):format(found, output),
    ("---@field check fun(reading: %s, facts: %s): true?, string?"):format(output, found),
    ("---@field render fun(reading: %s): string"):format(output),
  })
  return "---@meta\n\n" .. table.concat(writer.classes, "\n\n") .. "\n"
end

return types
