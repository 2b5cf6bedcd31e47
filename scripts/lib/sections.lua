-- A reading as Markdown: each field of its output is a section under the field's label.
--
--     sections.of(fields, values, lang) -> Markdown

local markdown = require "lib.words.markdown"
local schema = require "lib.schema"

local sections = {}

local render_fields

local function render_value(field, value, lang, depth)
  if field.kind == "group" then return render_fields(field.fields, value, lang, depth + 1) end
  if field.kind ~= "list" then return markdown.text(tostring(value)) end
  local lines = {}
  for i, item in ipairs(value) do
    lines[i] = "- " .. render_value(field.item, item, lang, depth):gsub("\n", "\n  ")
  end
  return table.concat(lines, "\n")
end

function render_fields(fields, values, lang, depth)
  local page = {}
  for _, field in ipairs(fields) do
    local value = values[field.name]
    if value ~= nil then
      page[#page + 1] = ("%s %s\n\n%s"):format(("#"):rep(math.min(depth, 6)),
        schema.label(field, lang), render_value(field, value, lang, depth))
    end
  end
  return table.concat(page, "\n\n")
end

-- Beneath a title, which is not of the reading.
local FIRST = 2

function sections.of(fields, values, lang)
  return render_fields(fields, values, lang, FIRST)
end

return sections
