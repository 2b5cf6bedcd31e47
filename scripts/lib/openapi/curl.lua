-- A request as a line for the shell: curl(method, path, words) -> text.
--
-- $AIMIX is where the server is, $TOKEN an access token, and what stands in { } in the
-- path a variable of that name.

local text = require "lib.openapi.text"

-- Within single quotes all is itself but the quote.
local function quoted(value)
  return "'" .. value:gsub("'", "'\\''") .. "'"
end

return function(method, path, words, body)
  local line = { ('curl -s "$AIMIX%s"'):format(path:gsub("{(.-)}", function(name)
    return "$" .. name:upper()
  end)) }
  if method ~= "GET" and not (method == "POST" and body) then line[2] = "-X " .. method end
  if words.bearer then line[#line + 1] = '-H "Authorization: Bearer $TOKEN"' end
  if body then line[#line + 1] = "--json " .. quoted(text(body, math.maxinteger)) end
  return table.concat(line, " ")
end
