-- HTML: text that is safe in a page.
--
--     html.escape(text)     as the text of an element, or in a quoted attribute
--     html.prose(text)      paragraphs, lists of lines that begin with "- ", and `code`

local html = {}

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;",
                   ["'"] = "&#39;" }

function html.escape(text)
  return (tostring(text):gsub("[&<>\"']", ENTITIES))
end

local function inline(text)
  return (html.escape(text):gsub("`([^`\n]+)`", "<code>%1</code>"))
end

local function list(text)
  local items = {}
  for line in (text .. "\n"):gmatch("%- (.-)\n") do
    items[#items + 1] = "<li>" .. inline(line) .. "</li>"
  end
  return "<ul>" .. table.concat(items) .. "</ul>\n"
end

function html.prose(text)
  local blocks = {}
  for block in (text .. "\n\n"):gmatch("(.-)\n\n+") do
    local is_list = block:find("^%- ")
    blocks[#blocks + 1] = is_list and list(block) or "<p>" .. inline(block) .. "</p>\n"
  end
  return table.concat(blocks)
end

return html
