-- A reading as Markdown, under the labels of the service's own output fields.
--
--     page.of(fields, reading) -> text
--
-- Groups are told as a list; of a list of groups, each under its first member as a
-- heading.  A reading does not carry its language, but its title shows it.

local markdown = require "lib.words.markdown"

local page = {}

-- The first bytes that hangul has in UTF-8; hanja and Latin letters have others.
local HANGUL = "[\xEA-\xED]"

-- Group members as a list of label and value.
local function list_of(field, value, lang)
  local lines = {}
  for _, member in ipairs(field.fields) do
    lines[#lines + 1] = ("- %s: %s"):format(member[lang], markdown.text(value[member.name]))
  end
  return table.concat(lines, "\n")
end

local function paragraphs(text)
  return (markdown.text(text):gsub("\n", "\n\n"))
end

local function chapters(field, items)
  local parts, members = {}, field.item.fields
  for _, item in ipairs(items) do
    parts[#parts + 1] = "### " .. markdown.text(item[members[1].name])
    for i = 2, #members do parts[#parts + 1] = paragraphs(item[members[i].name]) end
  end
  return table.concat(parts, "\n\n")
end

local BODY = { group = list_of, list = chapters }

function page.of(fields, reading)
  local lang = reading.title:find(HANGUL) and "ko" or "en"
  local parts = { "# " .. markdown.text(reading.title) }
  for _, field in ipairs(fields) do
    local value, body = reading[field.name], BODY[field.kind]
    if field.name ~= "title" and value ~= nil then
      local text = body and body(field, value, lang) or paragraphs(value)
      parts[#parts + 1] = ("## %s\n\n%s"):format(field[lang], text)
    end
  end
  return table.concat(parts, "\n\n")
end

return page
