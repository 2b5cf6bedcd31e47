-- A schema as a table for people: a row for each member, those of objects below theirs.
--
--     fields.table(document, schema, lang) -> HTML, "" when there is nothing to say
--     fields.resolve(document, value)      what a $ref stands for

local html = require "lib.html"
local json = require "json"
local ordered = require "lib.ordered"

local fields = {}

local DEPTH_MAX = 6

local WORDS = {
  ko = { name = "이름", kind = "값", words = "설명", optional = "없어도 됨", list = "목록",
         characters = "자", any = "무엇이든", default = "없으면" },
  en = { name = "Name", kind = "Value", words = "What it is", optional = "optional",
         list = "list of", characters = "characters", any = "anything", default = "default" },
}

function fields.resolve(document, value)
  local path = value["$ref"]
  if not path then return value end
  local found = document
  for step in path:sub(3):gmatch("[^/]+") do found = found[step] end
  return found
end

-- What a place holds, without what it says of null.
local function value_of(document, place)
  return fields.resolve(document, place.anyOf and place.anyOf[1] or place)
end

local function type_of(schema)
  return type(schema.type) == "table" and schema.type[1] or schema.type
end

local function span(low, high, unit)
  if not low and not high then return "" end
  return (" %s–%s%s"):format(low or "", high or "", unit and " " .. unit or "")
end

local function choices(enum)
  local shown = {}
  for _, value in ipairs(enum) do
    if value ~= json.null then shown[#shown + 1] = tostring(value) end
  end
  return table.concat(shown, " | ")
end

local function kind_of(document, schema, words)
  if schema.const then return schema.const end
  if schema.enum then return choices(schema.enum) end
  local kind = type_of(schema)
  if kind == "array" then
    return words.list .. " " .. kind_of(document, value_of(document, schema.items), words)
  elseif kind == "string" then
    if schema.format then return schema.format end
    return kind .. span(schema.minLength, schema.maxLength, schema.maxLength and words.characters)
  elseif kind == "integer" or kind == "number" then
    return kind .. span(schema.minimum, schema.maximum)
  end
  return kind or words.any
end

local function is_in(list, value)
  for _, one in ipairs(list or {}) do
    if one == value then return true end
  end
end

local function words_of(place, schema, words)
  local said = {}
  said[#said + 1] = place.title or schema.title
  said[#said + 1] = place.description or schema.description
  if place.default ~= nil then
    said[#said + 1] = ("%s: %s"):format(words.default, tostring(place.default))
  end
  return table.concat(said, ". ")
end

local ROW = "<tr><td><code>%s</code>%s</td><td>%s</td><td>%s</td></tr>\n"

local function add_rows(rows, document, schema, words, prefix, depth)
  if depth > DEPTH_MAX then return end
  for _, name in ipairs(ordered.names(schema.properties or {})) do
    local place = schema.properties[name]
    local value = value_of(document, place)
    local optional = not is_in(schema.required, name)
      and (" <i>%s</i>"):format(words.optional) or ""
    rows[#rows + 1] = ROW:format(html.escape(prefix .. name), optional,
      html.escape(kind_of(document, value, words)), html.escape(words_of(place, value, words)))
    local inside, dots = value, prefix .. name .. "."
    if type_of(value) == "array" then
      inside, dots = value_of(document, value.items), prefix .. name .. "[]."
    end
    add_rows(rows, document, inside, words, dots, depth + 1)
  end
end

local TABLE = "<table><thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n%s"
  .. "</tbody></table>\n"

local function whole(rows, words)
  if #rows == 0 then return "" end
  return TABLE:format(words.name, words.kind, words.words, table.concat(rows))
end

function fields.table(document, schema, lang)
  local rows, words = {}, WORDS[lang]
  add_rows(rows, document, value_of(document, schema), words, "", 1)
  return whole(rows, words)
end

-- The same for the parameters of a request.
function fields.parameters(document, list, lang)
  local rows, words = {}, WORDS[lang]
  for _, each in ipairs(list or {}) do
    local parameter = fields.resolve(document, each)
    local optional = not parameter.required and (" <i>%s</i>"):format(words.optional) or ""
    local name = parameter["in"] == "path" and "{" .. parameter.name .. "}"
      or parameter["in"] == "query" and "?" .. parameter.name or parameter.name
    rows[#rows + 1] = ROW:format(html.escape(name), optional,
      html.escape(kind_of(document, parameter.schema, words)),
      html.escape(words_of({ description = parameter.description,
                             default = parameter.schema.default }, {}, words)))
  end
  return whole(rows, words)
end

return fields
