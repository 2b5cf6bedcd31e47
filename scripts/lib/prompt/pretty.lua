-- JSON as people write it: pretty(text, indent), for text that is JSON already.

return function(text, indent)
  local out, depth, at = {}, 0, 1
  local function break_line()
    out[#out + 1] = "\n" .. (" "):rep(depth * indent)
  end
  while at <= #text do
    local c = text:sub(at, at)
    local is_empty = text:find("^[%[{][%]}]", at)
    if c == '"' then
      local last = at + 1
      while text:sub(last, last) ~= '"' do
        last = last + (text:sub(last, last) == "\\" and 2 or 1)
      end
      out[#out + 1] = text:sub(at, last)
      at = last
    elseif is_empty then
      out[#out + 1] = text:sub(at, at + 1)
      at = at + 1
    elseif c == "{" or c == "[" then
      out[#out + 1], depth = c, depth + 1
      break_line()
    elseif c == "}" or c == "]" then
      depth = depth - 1
      break_line()
      out[#out + 1] = c
    elseif c == "," then
      out[#out + 1] = c
      break_line()
    else
      out[#out + 1] = c == ":" and ": " or c
    end
    at = at + 1
  end
  return table.concat(out)
end
