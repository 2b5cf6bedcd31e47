-- The first reading of a template: text, and what stands between {{ and }}.
--
--     scan(text, line) -> { { kind = "text", text, line },
--                           { kind = "tag", sign, body, line }, … }
--
-- `sign` is "#", "^", "/", ">" or "".  White space is settled here: comments are
-- gone, "~" has eaten what was around it, and a line with nothing but a block,
-- an else or a comment on it is no line at all.  Raises { line, text }.

local function fail(line, text, ...)
  error({ line = line, text = text:format(...) }, 0)
end

-- The ways a tag can open, the longest first; how each closes, and what is in it.
local FORMS = {
  { "^{{~?!%-%-", "%-%-~?}}", "comment" },
  { "^{{~?!", "~?}}", "comment" },
  { "^{{~?{", "}~?}}", "value" },
  { "^{{~?", "~?}}", "tag" },
}

local function form_at(text, at)
  for _, form in ipairs(FORMS) do
    local _, last = text:find(form[1], at)
    if last then return form, last end
  end
end

local function tag_at(text, at, line)
  local form, opened = form_at(text, at)
  local closing, closed = text:find(form[2], opened + 1)
  if not closing then fail(line, "'{{' is never closed") end
  local whole = text:sub(at, closed)
  local sign, body = "", text:sub(opened + 1, closing - 1)
  if form[3] == "tag" then sign, body = body:match("^%s*([#^/>&]?)%s*(.*)$") end
  return {
    kind = form[3] == "comment" and "comment" or "tag", sign = sign == "&" and "" or sign,
    body = body:match("^%s*(.-)%s*$"), line = line,
    eats_left = whole:find("^{{~") ~= nil, eats_right = whole:find("~}}$") ~= nil,
  }, closed + 1
end

local function count_lines(text)
  local _, count = text:gsub("\n", "")
  return count
end

-- "\{{" is written to say "{{".
local function split(text, line)
  local tokens, at, before = {}, 1, ""
  while true do
    local found = text:find("{{", at, true)
    local piece = text:sub(at, (found or 0) - 1)
    local is_plain = found and piece:sub(-1) == "\\"
    if is_plain then piece = piece:sub(1, -2) .. "{{" end
    before = before .. piece
    if not is_plain then
      tokens[#tokens + 1] = { kind = "text", text = before, whole = before, line = line }
      before = ""
    end
    if not found then return tokens end
    line = line + count_lines(text:sub(at, found - 1))
    if is_plain then
      at = found + 2
    else
      local after
      tokens[#tokens + 1], after = tag_at(text, found, line)
      line = line + count_lines(text:sub(found, after - 1))
      at = after
    end
  end
end

-- Text and tags take turns, so a tag has text on both sides.
local function stands_alone(tokens, i)
  local tag = tokens[i]
  if tag.kind ~= "comment" and tag.sign == "" and not tag.body:find("^else%f[%W]") then
    return false
  end
  local left, right = tokens[i - 1].whole, tokens[i + 1].whole
  local begins = left:find("\n[ \t]*$") or i == 2 and left:find("^[ \t]*$")
  return begins and (right:find("^[ \t]*\r?\n") or i == #tokens - 1 and right:find("^[ \t]*$"))
end

local function settle(tokens, i)
  local tag, left, right = tokens[i], tokens[i - 1], tokens[i + 1]
  if stands_alone(tokens, i) then
    left.text = left.text:gsub("[ \t]*$", "")
    right.text = right.text:gsub("^[ \t]*\r?\n?", "")
  end
  if tag.eats_left then left.text = left.text:gsub("%s+$", "") end
  if tag.eats_right then right.text = right.text:gsub("^%s+", "") end
end

return function(text, line)
  local tokens, kept = split(text, line), {}
  for i = 2, #tokens, 2 do settle(tokens, i) end
  for _, token in ipairs(tokens) do
    if token.kind == "tag" or token.kind == "text" and token.text ~= "" then
      kept[#kept + 1] = token
    end
  end
  return kept
end
