-- A schema as a table for people: a row for each member, those of objects below theirs.
--
--     fields.table(document, schema, lang, is_answer) -> HTML, "" when there is nothing to say
--     fields.parameters(document, list, lang)         the same of a request's parameters
--     fields.resolve(document, value)                 what a $ref stands for

local html = require "lib.html"
local json = require "json"
local ordered = require "lib.ordered"

local fields = {}

local DEPTH_MAX = 6

local WORDS = {
  ko = { name = "이름", kind = "값", words = "설명", optional = "없어도 됨", absent = "없을 수 있음",
         list = "목록", characters = "자", any = "무엇이든", default = "없으면" },
  en = { name = "Name", kind = "Value", words = "What it is", optional = "optional",
         absent = "may be absent or null", list = "list of", characters = "characters",
         any = "anything", default = "default" },
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
  local bounds = low and high and ("%s–%s"):format(low, high)
    or low and ("≥ %s"):format(low) or high and ("≤ %s"):format(high)
  return bounds and (" %s%s"):format(bounds, unit and " " .. unit or "") or ""
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

local add_rows

local function add_member(page, schema, name, prefix, depth)
  local document, words, place = page.document, page.words, schema.properties[name]
  local value = value_of(document, place)
  local absent = not is_in(schema.required, name) and (" <i>%s</i>"):format(page.absent) or ""
  page.rows[#page.rows + 1] = ROW:format(html.escape(prefix .. name), absent,
    html.escape(kind_of(document, value, words)), html.escape(words_of(place, value, words)))
  if type_of(value) == "array" then
    add_rows(page, value_of(document, value.items), prefix .. name .. "[].", depth + 1)
  else
    add_rows(page, value, prefix .. name .. ".", depth + 1)
  end
end

function add_rows(page, schema, prefix, depth)
  if depth > DEPTH_MAX then return end
  for _, name in ipairs(ordered.names(schema.properties or {})) do
    add_member(page, schema, name, prefix, depth)
  end
end

local TABLE = "<table><thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n%s"
  .. "</tbody></table>\n"

local function whole(rows, words)
  if #rows == 0 then return "" end
  return TABLE:format(words.name, words.kind, words.words, table.concat(rows))
end

function fields.table(document, schema, lang, is_answer)
  local words = WORDS[lang]
  local page = { document = document, words = words, rows = {},
                 absent = is_answer and words.absent or words.optional }
  add_rows(page, value_of(document, schema), "", 1)
  return whole(page.rows, words)
end

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
