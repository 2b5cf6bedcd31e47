-- A story as Markdown: page.of(output, reading) -> text.
--
-- A reading does not carry its language, but its moral shows it: a title may hold a theme
-- in any script.

local markdown = require "lib.words.markdown"

local page = {}

-- The first bytes that hangul has in UTF-8.
local HANGUL = "[\xEA-\xED]"

local function paragraphs(text)
  return (markdown.text(text):gsub("\n", "\n\n"))
end

local function label_of(output, name, lang)
  for _, field in ipairs(output) do
    if field.name == name then return field[lang] end
  end
end

function page.of(output, reading)
  local lang = reading.moral:find(HANGUL) and "ko" or "en"
  local parts = { "# " .. markdown.text(reading.title) }
  for i, chapter in ipairs(reading.chapters) do
    parts[#parts + 1] = ("## %d. %s\n\n%s"):format(i, markdown.text(chapter.title),
      paragraphs(chapter.text))
  end
  parts[#parts + 1] = "> " .. markdown.text(reading.moral)
  parts[#parts + 1] = ("## %s\n\n%s"):format(label_of(output, "notes", lang),
    paragraphs(reading.notes))
  return table.concat(parts, "\n\n")
end

return page
