-- The query of an address, checked as a body is.
--
--     local page = query.fields(request, FIELDS, lang)
--
-- A parameter nobody asks for is ignored, as links gather them.

local body = require "lib.body"

local query = {}

local function value_of(field, text)
  if field.kind == "number" then return tonumber(text) or text end
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
