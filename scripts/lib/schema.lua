-- Fields: one description of a value, put to many uses.
--
-- A list of fields is at once the form a customer fills in, the check on what
-- came back, the JSON Schema in the API document, and the shape the model is
-- held to.  So it is said once, in the service, in the order it is shown.
--
--     text "question" { ko = "질문", en = "Your question", max = 280 }
--     choice "mood" { ko = "말투", en = "Tone", "gentle", "frank", default = "gentle" }
--
-- Every field is required unless it has a default or is said to be optional.
--
--     schema.expect(fields)             true, or nil and what is wrong with the description
--     schema.check(fields, value, lang) the clean value, or nil and every problem at once
--     schema.strange(fields)            what is said of a member that is none of these, ko, en
--     schema.describe(fields)           the form: fields in order, both languages
--     schema.options(kind)              what may be said of such a field, and of which type
--     schema.storable(fields, clean)    what may be kept of it
--     schema.identity(fields, clean)    what it is known again by
--     schema.photos(fields, clean)      its pictures, for a prompt
--     schema.order(fields)              the names as json.encode takes their order

local json = require "json"
local kinds = require "lib.schema.kinds"
local nearest = require "lib.nearest"
local pointer = require "lib.schema.pointer"

local schema = {}

-- What may be said of a field of any kind.
local COMMON = {
  ko = "string", en = "string", help_ko = "string", help_en = "string",
  optional = "boolean", default = "any",
}

-- A body with ten thousand wrong members is told of the first few.
local ERRORS_MAX = 64

local Field = { __name = "field" }

-- What may be said of a field of this kind: { [option] = type }.
function schema.options(kind)
  local options = {}
  for _, set in ipairs { COMMON, kinds[kind].options } do
    for name, wanted in pairs(set) do options[name] = wanted end
  end
  return options
end

local function no_option(self, key)
  local names = {}
  for name in pairs(schema.options(self.kind)) do names[#names + 1] = name end
  table.sort(names)
  return ("%s \"%s\" has no '%s'; it knows %s%s"):format(self.kind, self.name, tostring(key),
    table.concat(names, ", "), nearest.hint(tostring(key), names))
end

local function set_option(self, key, value)
  local kind = kinds[self.kind]
  if math.type(key) == "integer" and kind.positional then
    self[key] = value
    return
  end
  local wanted = kind.options[key] or COMMON[key]
  if not wanted then
    error(no_option(self, key), 3)
  elseif wanted ~= "any" and type(value) ~= wanted then
    error(("%s \"%s\": '%s' must be a %s, not a %s")
      :format(self.kind, self.name, key, wanted, type(value)), 3)
  end
  self[key] = value
end

-- text "name" { ... }: the second call fills in what the first one began.
function Field:__call(options)
  if type(options) ~= "table" then
    error(("%s \"%s\" is followed by { what there is to say of it }")
      :format(self.kind, self.name), 2)
  end
  for key, value in pairs(options) do set_option(self, key, value) end
  return self
end

local function constructor(kind)
  return function(name)
    if type(name) ~= "string" or not name:find("^%l[%l%d_]*$") or #name > 60 then
      error(("%s needs a name in small letters, digits and _, such as %s \"mind\"")
        :format(kind, kind), 2)
    end
    return setmetatable({ kind = kind, name = name }, Field)
  end
end

for kind in pairs(kinds) do schema[kind] = constructor(kind) end
schema.kinds = kinds

function schema.is_field(value)
  return getmetatable(value) == Field
end

-- What is collected while a value is checked.
local Report = {}
Report.__index = Report

function Report:add(at, ko, en)
  local errors = self.errors
  if #errors < ERRORS_MAX then
    errors[#errors + 1] = { pointer = pointer.bounded(at), detail = self.lang == "en" and en or ko }
  end
end

local null, is_list = json.null, json.is_list

local function check_field(report, field, value, at)
  if value == null then value = nil end
  if value == nil then value = field.default end
  if value ~= nil then return kinds[field.kind].check(field, value, at, report) end
  if not field.optional then report:add(at, "값이 빠졌습니다.", "is missing.") end
end
Report.field = check_field

local function unknown_members(fields, value)
  local known, strange = {}, {}
  for _, field in ipairs(fields) do known[field.name] = true end
  for name in pairs(value) do
    if not known[name] then strange[#strange + 1] = tostring(name) end
  end
  table.sort(strange)
  return strange
end

local function has_more_than(value, count)
  for _ in next, value do
    count = count - 1
    if count < 0 then return true end
  end
  return false
end

function Report:members(fields, value, at)
  if type(value) ~= "table" or is_list(value) then
    return self:add(at, "객체({ })여야 합니다.", "must be an object ({ }).")
  end
  local clean, known = {}, 0
  for i = 1, #fields do
    local field = fields[i]
    local name = field.name
    local given = value[name]
    if given ~= nil then known = known + 1 end
    clean[name] = check_field(self, field, given, at .. "/" .. name)
  end
  if has_more_than(value, known) then self:strange(fields, value, at) end
  return clean
end

-- Of many members, so many are named.
local NAMED_MAX = 30

local function names_of(fields)
  local names = {}
  for i = 1, math.min(#fields, NAMED_MAX) do names[i] = fields[i].name end
  return table.concat(names, ", ") .. (#fields > NAMED_MAX and ", …" or "")
end

function schema.strange(fields)
  local names = names_of(fields)
  return ("여기에 없는 항목입니다. 여기에는 %s만 쓸 수 있습니다."):format(names),
    ("is not known here; known are: %s."):format(names)
end

function Report:strange(fields, value, at)
  local ko, en = schema.strange(fields)
  for _, name in ipairs(unknown_members(fields, value)) do
    self:add(pointer.join(at, name), ko, en)
  end
end

local function new_report(lang)
  return setmetatable({ lang = lang, errors = {} }, Report)
end

function schema.check(fields, value, lang, at)
  local report = new_report(lang)
  local clean = report:members(fields, value, at or "")
  if #report.errors > 0 then return nil, report.errors end
  return clean
end

-- One value of one field, for what is no object.
function schema.check_one(field, value, lang, at)
  local report = new_report(lang)
  local clean = report:field(field, value, at or "")
  if #report.errors > 0 then return nil, report.errors end
  return clean
end

local function default_is_sound(field)
  if field.default == nil then return true end
  local _, errors = schema.check_one(field, field.default, "en")
  if errors then
    return nil, ("%s \"%s\": its default %s"):format(field.kind, field.name, errors[1].detail)
  end
  return true
end

local function field_is_sound(field, what)
  if not schema.is_field(field) then return nil, what .. " is not a field" end
  local sound = kinds[field.kind].sound
  if sound then
    local ok, why = sound(field, schema.expect, field_is_sound)
    if not ok then return nil, ("%s \"%s\" %s"):format(field.kind, field.name, why) end
  end
  return default_is_sound(field)
end

function schema.expect(fields, what)
  if type(fields) ~= "table" or schema.is_field(fields) then
    return nil, what .. " must be a list of fields"
  end
  local seen, count = {}, 0
  for i, field in ipairs(fields) do
    local ok, why = field_is_sound(field, ("%s[%d]"):format(what, i))
    if not ok then return nil, why end
    if seen[field.name] then return nil, what .. " has two fields called " .. field.name end
    seen[field.name], count = true, count + 1
  end
  for key in pairs(fields) do
    if math.type(key) ~= "integer" or key > count then
      return nil, ("%s has '%s', which is not a field in the list"):format(what, tostring(key))
    end
  end
  if count == 0 then return nil, what .. " has no fields" end
  return true
end

-- The words a person reads above the field.
function schema.label(field, lang)
  local label = lang == "en" and field.en or lang ~= "en" and field.ko or field.en or field.ko
  return label or (field.name:gsub("_", " "):gsub("^%l", string.upper))
end

-- True when a caller may leave the field out.
function schema.is_optional(field)
  return field.optional or field.default ~= nil
end

local function both(ko, en)
  if ko or en then return { ko = ko or en, en = en or ko } end
end

local function describe_field(field)
  local row = {
    kind = field.kind, name = field.name, default = field.default,
    label = { ko = schema.label(field, "ko"), en = schema.label(field, "en") },
    help = both(field.help_ko, field.help_en),
    required = not schema.is_optional(field),
  }
  kinds[field.kind].describe(field, row, schema.describe)
  return row
end

function schema.describe(fields)
  local rows = json.list()
  for i, field in ipairs(fields) do rows[i] = describe_field(field) end
  return rows
end

-- Of a list it is the order of each item.
function schema.order(fields)
  local order = {}
  for i, field in ipairs(fields) do
    local inner = field
    while inner.item do inner = inner.item end
    order[i] = field.name
    order[field.name] = inner.fields and schema.order(inner.fields)
  end
  return order
end

-- What each kind makes of its value for one use; the value itself where it says nothing.
local function reducer(use)
  local function reduced(fields, clean)
    local kept = {}
    for _, field in ipairs(fields) do
      local value, reduce = clean[field.name], kinds[field.kind][use]
      if value ~= nil and reduce then value = reduce(field, value, reduced) end
      kept[field.name] = value
    end
    return kept
  end
  return reduced
end

-- What may be kept and shown of a clean value: a photo leaves only its measures.
schema.storable = reducer "storable"

-- What a clean value is known again by: a photo by the digest of its bytes.
schema.identity = reducer "identity"

-- The pictures of a clean value by their fields, as a prompt shows them: { url, contentType }.
function schema.photos(fields, clean)
  local shown = {}
  for _, field in ipairs(fields) do
    local value = clean[field.name]
    if field.kind == "photo" and value then shown[field.name] = kinds.photo.shown(value) end
  end
  return shown
end

return schema
