-- The query of an address, checked as a body is.
--
--     local page = query.fields(request, FIELDS, lang)
--
-- A parameter nobody asks for is ignored, as links gather them.

local body = require "lib.body"

local query = {}

-- Digits, as people write them: Lua would read 0x10, 1e1 and spaces around it as well.
local function number_of(field, text)
  local is_number = text:find(field.integer and "^%-?%d+$" or "^%-?%d+%.?%d*$")
  return is_number and tonumber(text) or text
end

local function value_of(field, text)
  if field.kind == "number" then return number_of(field, text) end
  if field.kind == "flag" then return text == "true" or text ~= "false" and text end
  return text
end

function query.fields(request, fields, lang)
  local values = {}
  for _, field in ipairs(fields) do
    local text = request:argument(field.name)
    if text ~= nil and text ~= "" then values[field.name] = value_of(field, text) end
  end
  return body.check(fields, values, lang)
end

return query
