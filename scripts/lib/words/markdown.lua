-- Plain text in a Markdown page (CommonMark): what a customer typed, or a model said, is shown
-- as it is and makes no heading, quotation, link, picture or HTML.
--
--     markdown.text(text) -> the same, as it has to stand in Markdown
--
-- Lists are left alone: a line that begins with "- " or "1. " is one.

local markdown = {}

-- A backslash before any of these makes it itself.
local SPECIAL = "[\\`*_%[%]<&]"

-- What says something of a line only at its beginning.
local function line(text)
  return (text:gsub("^(%s*)([#>=+])", "%1\\%2"))
end

function markdown.text(text)
  return (text:gsub(SPECIAL, "\\%0"):gsub("~~", "\\~\\~"):gsub("[^\n]+", line))
end

return markdown
