-- A face reading as Markdown: what was seen is for programs, and each part of the face stands
-- under its name.
--
--     page.of(fields, reading) -> text

local words = require "lib.words.page"

local page = {}

local PART = { fields = { { name = "name" }, { name = "text" } } }

local function chapter(field)
  local is_parts = field.name == "parts"
  return { name = field.name, ko = field.ko, en = field.en, kind = is_parts and "list" or "text",
           item = is_parts and PART or nil }
end

function page.of(fields, reading)
  local chapters, shown = {}, {}
  for _, field in ipairs(fields) do
    if field.name ~= "features" then
      chapters[#chapters + 1], shown[field.name] = chapter(field), reading[field.name]
    end
  end
  shown.impression = table.concat(reading.impression, ", ")
  return words.of(chapters, shown)
end

return page
