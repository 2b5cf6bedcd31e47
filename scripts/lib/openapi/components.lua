-- Components: the schemas of a document that have a name, each said once.
--
--     local parts = components.new(lang)
--     parts:name(fields, "Result")      from now on these fields are $refs to Result
--     parts:schema(fields)              the schema of an object of these fields, or its $ref
--     parts:inline(fields)              the same, never a $ref itself
--     parts:one(field)                  the schema of one value
--     parts:open(fields), parts:open_inline(fields)    of an answer, which may get new members
--                                       one day that clients do not know yet
--     parts:add(name, shape)            a shape under a name; its $ref
--     parts.schemas                     { [name] = schema }, those that were needed

local json = require "json"
local shapes = require "lib.schema.json"

local components = {}

local Components = {}
Components.__index = Components

function components.new(lang)
  return setmetatable({ lang = lang, names = {}, schemas = {} }, Components)
end

function Components:name(fields, name)
  self.names[fields] = name
end

local function ref(name)
  return { ["$ref"] = "#/components/schemas/" .. name }
end

-- What a place says of the value that is there goes with the place.
local OWN = { "title", "description", "default" }

-- A shape in its place, as a $ref to the name it has; also where it may be null.
local function refer(self, shape, name)
  local place, is_nullable = ref(name), type(shape.type) == "table"
  if is_nullable then place = { anyOf = json.list { place, { type = "null" } } } end
  for _, word in ipairs(OWN) do place[word], shape[word] = shape[word], nil end
  shape.type = "object"
  self.schemas[name] = self.schemas[name] or shape
  return place
end

local shorten

-- A title that is only the name again says nothing.
local function shorten_inside(self, shape)
  if shape.items then shape.items = shorten(self, shape.items) end
  for name, property in pairs(shape.properties or {}) do
    if property.title == name then property.title = nil end
    shape.properties[name] = shorten(self, property)
  end
  return shape
end

-- The same shape with all that has a name, in it and itself, as $refs.
function shorten(self, shape)
  shorten_inside(self, shape)
  local name = self.names[shapes.fields_of(shape)]
  return name and refer(self, shape, name) or shape
end

local function loosen(shape)
  shape.additionalProperties = nil
  if shape.items then loosen(shape.items) end
  for _, property in pairs(shape.properties or {}) do loosen(property) end
  return shape
end

function Components:schema(fields)
  return shorten(self, shapes.part(fields, self.lang))
end

function Components:inline(fields)
  return shorten_inside(self, shapes.part(fields, self.lang))
end

function Components:open(fields)
  return shorten(self, loosen(shapes.part(fields, self.lang)))
end

function Components:open_inline(fields)
  return shorten_inside(self, loosen(shapes.part(fields, self.lang)))
end

function Components:one(field)
  return shorten(self, shapes.one(field, self.lang))
end

function Components:add(name, shape)
  self.schemas[name] = shape
  return ref(name)
end

return components
