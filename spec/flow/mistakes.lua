-- Every way in which an input can break its published JSON Schema, one at a time.
--
--     mistakes.of(schema, base) -> { { input, pointer, what }, … }    `base` is a valid input;
--                                  `pointer` is where the refusal has to point
--     mistakes.texts(schema, base) -> { { input, pointer }, … }    one for each place where a
--                                  text may stand, in which MARK stands there
--     mistakes.MARK

local json = require "json"

local mistakes = { MARK = "here" }

local STRANGE = "strange_member"
local OF_EACH_TYPE = { string = "text", integer = 5, number = 1.5, boolean = true,
                       array = json.list { "text" }, object = { [STRANGE] = 1 } }

local function copy(value)
  if type(value) ~= "table" or value == json.null then return value end
  local made = json.is_list(value) and json.list() or {}
  for key, member in pairs(value) do made[key] = copy(member) end
  return made
end

local function types_of(schema)
  local types = {}
  for _, name in ipairs(type(schema.type) == "table" and schema.type or { schema.type }) do
    types[name] = true
  end
  return types
end

local function kind_of(schema)
  for _, name in ipairs { "object", "array", "string", "integer", "number", "boolean" } do
    if types_of(schema)[name] then return name end
  end
end

-- The smallest value that a schema allows.
local function sample(schema)
  local kind = kind_of(schema)
  if schema.enum then return schema.enum[1] end
  if kind == "string" then return schema.format == "date" and "2026-01-15" or "x" end
  if kind == "boolean" then return true end
  if kind == "array" then return json.list { sample(schema.items) } end
  if kind ~= "object" then return schema.minimum or 0 end
  local made = {}
  for _, name in ipairs(schema.required or {}) do made[name] = sample(schema.properties[name]) end
  return made
end

local function of_types(schema, add)
  local types = types_of(schema)
  for name, value in pairs(OF_EACH_TYPE) do
    local fits = types[name] or name == "integer" and types.number
    if not fits then add(value, "of type " .. name) end
  end
  if not types.null then add(json.null, "null") end
end

local OF_KIND = {}

function OF_KIND.string(schema, add)
  local letter = schema.contentEncoding and "x" or "가"
  add(letter:rep((schema.maxLength or 100) + 1), "too long")
  if (schema.minLength or 0) > 0 then add("", "empty") end
  if schema.enum then add("no_such_choice", "no choice") end
  if schema.pattern then add("\n", "against its pattern") end
end

function OF_KIND.number(schema, add)
  if schema.minimum then add(schema.minimum - 1, "too small") end
  if schema.maximum then add(schema.maximum + 1, "too large") end
  add(1e300, "too large by far")
end

function OF_KIND.integer(schema, add)
  OF_KIND.number(schema, add)
  add((schema.minimum or 0) + 0.5, "not whole")
end

function OF_KIND.array(schema, add)
  local many = json.list()
  for i = 1, (schema.maxItems or 0) + 1 do many[i] = sample(schema.items) end
  if schema.maxItems then add(many, "too many") end
  if schema.minItems then add(json.list(), "too few") end
end

-- In an object a mistake is a member's, so these bring their own pointers.
local function of_object(schema, value, pointer, add)
  local more = copy(value)
  more[STRANGE] = 1
  add(more, "with an unknown member", pointer .. "/" .. STRANGE)
  for _, name in ipairs(schema.required or {}) do
    local less = copy(value)
    less[name] = nil
    add(less, "without a member", pointer .. "/" .. name)
  end
end

local walk

local function walk_members(schema, value, pointer, visit)
  for name, member in pairs(schema.properties) do
    local own = value[name] ~= nil and value[name] or sample(member)
    walk(member, own, pointer .. "/" .. name, function(changed, what, at)
      local whole = copy(value)
      whole[name] = changed
      visit(whole, what, at)
    end)
  end
end

local function walk_item(schema, value, pointer, visit)
  walk(schema.items, value[1] or sample(schema.items), pointer .. "/0", function(changed, what, at)
    local whole = copy(value)
    whole[1] = changed
    visit(whole, what, at)
  end)
end

-- visit(value with a mistake, what, pointer) for each mistake in or below this place.
function walk(schema, value, pointer, visit)
  local kind = kind_of(schema)
  local function add(changed, what, at) visit(changed, what, at or pointer) end
  of_types(schema, add)
  if OF_KIND[kind] then OF_KIND[kind](schema, add) end
  if kind == "string" and not schema.enum then add(mistakes.MARK, mistakes.MARK) end
  if kind == "array" then walk_item(schema, value, pointer, visit) end
  if kind ~= "object" then return end
  of_object(schema, value, pointer, add)
  walk_members(schema, value, pointer, visit)
end

local function collect(schema, base, is_wanted)
  local list = {}
  walk(schema, base, "/input", function(input, what, pointer)
    if is_wanted(what) then
      list[#list + 1] = { input = input, what = what, pointer = pointer }
    end
  end)
  return list
end

function mistakes.of(schema, base)
  return collect(schema, base, function(what) return what ~= mistakes.MARK end)
end

function mistakes.texts(schema, base)
  return collect(schema, base, function(what) return what == mistakes.MARK end)
end

return mistakes
