-- The second reading of a template: what is in what.
--
--     parse(text, line) -> a list of nodes
--
--     { kind = "text", text }
--     { kind = "value", of, line }                          {{facts.rune}}
--     { kind = "call", name, args, named, line }            {{json facts indent=2}}
--     { kind = "block", name, args, body, other, line }     {{#each facts.cards}}
--     { kind = "partial", name, args, named, line }         {{> card of=this}}
--
-- An argument is { literal } or { path = { "facts", "rune" }, up, data, text }.
-- Names are known here, so a template that parses has no unknown helper in it.
-- Raises { line, text }.

local json = require "json"
local scan = require "lib.prompt.scan"

-- How many arguments each takes.
local HELPERS = { json = 1, role = 1, history = 0, media = 0, section = 1 }
local BLOCKS = { ["if"] = 1, unless = 1, each = 1, with = 1, ifEquals = 2, unlessEquals = 2 }

local LITERALS = { ["true"] = true, ["false"] = false, null = json.null, undefined = json.null }

local DEPTH_MAX = 32

local function fail(line, text, ...)
  error({ line = line, text = text:format(...) }, 0)
end

local function parse_path(word, line)
  local at, rest, up = word:sub(1, 1) == "@", word, 0
  if at then rest = word:sub(2) end
  while rest:find("^%.%./") or rest == ".." do
    up, rest = up + 1, rest:sub(4)
  end
  rest = rest:gsub("^this$", ""):gsub("^this[./]", ""):gsub("^%./", ""):gsub("^%.$", "")
  local path = {}
  for part in rest:gmatch("[^./]+") do
    path[#path + 1] = part:match("^%[(.*)%]$") or part
  end
  if rest:find("[(){}|=!;,`<>^&*+'\"%%]") or rest:find("[./][./]") or rest:find("[./]$") then
    fail(line, "'%s' is no name", word)
  end
  return { path = path, up = up, data = at, text = word }
end

local function parse_operand(word, line)
  local quote = word:match("^([\"'])")
  if quote then return { literal = word:sub(2, -2) } end
  if tonumber(word) and word:find("^%-?%d") then
    return { literal = math.tointeger(tonumber(word)) or tonumber(word) }
  end
  if LITERALS[word] ~= nil then return { literal = LITERALS[word] } end
  return parse_path(word, line)
end

-- "a 'b c' d=e" as { a, b c } and { d = e }.
local function parse_words(text, line)
  local args, named, at = {}, {}, 1
  while true do
    at = text:find("%S", at)
    if not at then return args, named end
    local name, value = text:match("^([%a_][%w_-]*)=()", at)
    at = value or at
    local _, last = text:find("^[\"']", at)
    if last then
      last = text:find(text:sub(at, at), at + 1, true)
      if not last then fail(line, "a text is never closed") end
    else
      _, last = text:find("^[^%s\"']+", at)
      if not last then fail(line, "'%s=' is followed by nothing", name) end
    end
    local operand = parse_operand(text:sub(at, last), line)
    if name then named[name] = operand else args[#args + 1] = operand end
    at = last + 1
  end
end

local function known(names)
  local list = {}
  for name in pairs(names) do list[#list + 1] = name end
  table.sort(list)
  return table.concat(list, ", ")
end

local function check_call(kind, names, name, args, line)
  if not names[name] then
    fail(line, "there is no %s '%s'; there are %s", kind, name, known(names))
  elseif #args ~= names[name] then
    fail(line, "'%s' takes %d arguments, not %d", name, names[name], #args)
  end
end

local function parse_inline(tag)
  local name, rest = tag.body:match("^(%S+)%s*(.*)$")
  if not name then fail(tag.line, "{{}} says nothing") end
  local args, named = parse_words(rest, tag.line)
  if HELPERS[name] or #args > 0 or next(named) then
    check_call("helper", HELPERS, name, args, tag.line)
    return { kind = "call", name = name, args = args, named = named, line = tag.line }
  end
  return { kind = "value", of = parse_operand(name, tag.line), line = tag.line }
end

local function parse_partial(tag)
  local name, rest = tag.body:match("^([%w_.-]+)%s*(.*)$")
  if not name then fail(tag.line, "{{>}} needs a name") end
  local args, named = parse_words(rest, tag.line)
  return { kind = "partial", name = name, args = args, named = named, line = tag.line }
end

local Parser = {}
Parser.__index = Parser

function Parser:block(tag, words, depth)
  if depth > DEPTH_MAX then fail(tag.line, "more than %d blocks in one another", DEPTH_MAX) end
  local name, rest = words:match("^(%S+)%s*(.*)$")
  if not name then fail(tag.line, "{{#}} needs a name") end
  local args = parse_words(rest, tag.line)
  check_call("block", BLOCKS, name, args, tag.line)
  local block = { kind = "block", name = name, args = args, line = tag.line }
  local ended
  block.body, ended = self:nodes(tag, name, depth)
  if ended.body == "else" then
    block.other, ended = self:nodes(tag, name, depth)
    if ended.body:find("^else") then fail(ended.line, "a second else of '%s'", name) end
  elseif ended.body:find("^else%s") then
    block.other = { self:block(ended, ended.body:match("^else%s+(.*)$"), depth + 1) }
    if tag.sign == "#" then self:ending(tag, name, self.tokens[self.at]) end
  end
  return block
end

-- Up to what ends the block `name` that `opened` began: its close or an else.  After
-- "else if" there is one close for all of them, which stays for the others.
function Parser:nodes(opened, name, depth)
  local nodes = {}
  while self.tokens[self.at] do
    local token = self.tokens[self.at]
    local is_else = token.kind == "tag" and token.sign == "" and token.body:find("^else%f[%W]")
    if is_else or token.sign == "/" then
      if not opened then fail(token.line, "'%s' ends nothing", token.body) end
      return nodes, self:ending(opened, name, token, is_else)
    end
    self.at = self.at + 1
    nodes[#nodes + 1] = self:node(token, depth)
  end
  if opened then fail(opened.line, "'%s' is never closed", name) end
  return nodes
end

function Parser:ending(opened, name, token, is_else)
  local is_chained = opened.sign == ""      -- an "else if" is closed with the first of them
  if not is_else and not is_chained and token.body ~= name then
    fail(token.line, "'/%s' where '/%s' should be", token.body, name)
  end
  if is_else or not is_chained then self.at = self.at + 1 end
  return token
end

function Parser:node(token, depth)
  if token.kind == "text" then return token end
  if token.sign == "#" then return self:block(token, token.body, depth + 1) end
  if token.sign == ">" then return parse_partial(token) end
  if token.sign == "^" then fail(token.line, "say {{else}} or {{#unless}} instead of {{^}}") end
  return parse_inline(token)
end

return function(text, line)
  local parser = setmetatable({ tokens = scan(text, line), at = 1 }, Parser)
  return (parser:nodes(nil, nil, 0))
end
