-- A reading as Markdown: page.of(fields, reading).
--
-- Each card is a heading with its place and its name; headings are in the language that the
-- title is in.

local markdown = require "lib.words.markdown"

local page = {}

local HANGUL = "[\xEA-\xED]"

local function cards(rows)
  local parts = {}
  for i, row in ipairs(rows) do
    parts[i] = ("### %s: %s\n\n%s"):format(markdown.text(row.position),
      markdown.text(row.card), markdown.text(row.text))
  end
  return table.concat(parts, "\n\n")
end

local function lines(rows)
  local parts = {}
  for i, row in ipairs(rows) do parts[i] = "- " .. markdown.text(row) end
  return table.concat(parts, "\n")
end

-- One line of text is a paragraph of its own.
local function paragraphs(text)
  return (markdown.text(text):gsub("\n+", "\n\n"))
end

local WAYS = { cards = cards, follow_ups = lines }

function page.of(fields, reading)
  local lang = reading.title:find(HANGUL) and "ko" or "en"
  local parts = { "# " .. markdown.text(reading.title) }
  for i = 2, #fields do
    local field = fields[i]
    local value = reading[field.name]
    if value ~= nil then
      local way = WAYS[field.name] or paragraphs
      parts[#parts + 1] = ("## %s\n\n%s"):format(field[lang], way(value))
    end
  end
  return table.concat(parts, "\n\n")
end

return page
