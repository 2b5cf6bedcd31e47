-- YAML for front matter: names, lists and plain values, as Lua has them.
--
--     load(text, line) -> value         `line` is where the text begins
--
-- The parser is libyaml; what its words mean is said here, as YAML 1.2 has it: true,
-- false, null, numbers, and everything else is text (so "no" is a word and not false).
-- Anchors, tags and names that come twice are refused.  Raises { line, text }.

local json = require "json"
local yaml = require "yaml"

local DEPTH_MAX = 32
local STRING = "tag:yaml.org,2002:str"

local WORDS = { [""] = json.null, ["~"] = json.null, null = json.null, Null = json.null,
                NULL = json.null, ["true"] = true, True = true, TRUE = true,
                ["false"] = false, False = false, FALSE = false }

local Reader = {}
Reader.__index = Reader

local function fail(line, text, ...)
  error({ line = line, text = text:format(...) }, 0)
end

-- The parser raises where the text is no YAML, with the line in its words.
function Reader:next()
  local ok, event = pcall(self.source)
  if not ok then
    local why = tostring(event):gsub("%s+", " ")
    local line = tonumber(why:match("line: (%d+)")) or 1
    fail(self.line + line - 1, "%s", why:match("^(.-) at document") or why)
  end
  event.line = self.line + event.start_mark.line
  if event.type == "ALIAS" or event.anchor then fail(event.line, "anchors are not read here") end
  if event.tag and event.tag ~= STRING then fail(event.line, "tags are not read here") end
  return event
end

local function number(text)
  if not text:find("^[-+]?%d") and not text:find("^[-+]?%.%d") then return nil end
  local value = tonumber((text:gsub("^%+", "")))
  if text:find("^[-+]?0%d") then return nil end          -- as in a telephone number
  return value
end

local function scalar(event)
  local text = event.value
  if not event.plain_implicit or event.tag then return text end
  local word = WORDS[text]
  if word ~= nil then return word end
  local value = number(text)
  if value ~= nil then return value end
  return text
end

function Reader:list(depth)
  local list = json.list {}
  while true do
    local event = self:next()
    if event.type == "SEQUENCE_END" then return list end
    list[#list + 1] = self:value(event, depth)
  end
end

function Reader:map(depth)
  local map = json.object {}
  while true do
    local event = self:next()
    if event.type == "MAPPING_END" then return map end
    if event.type ~= "SCALAR" then fail(event.line, "a name is one word or text") end
    if map[event.value] ~= nil then fail(event.line, "'%s' is said twice", event.value) end
    map[event.value] = self:value(self:next(), depth)
  end
end

function Reader:value(event, depth)
  if depth > DEPTH_MAX then fail(event.line, "more than %d levels", DEPTH_MAX) end
  if event.type == "SCALAR" then return scalar(event) end
  if event.type == "SEQUENCE_START" then return self:list(depth + 1) end
  return self:map(depth + 1)
end

return function(text, line)
  local reader = setmetatable({ source = yaml.parser(text), line = line }, Reader)
  reader:next()                         -- the stream begins
  local event = reader:next()
  if event.type == "STREAM_END" then return json.null end
  local value = reader:value(reader:next(), 1)
  reader:next()                         -- the document ends
  event = reader:next()
  if event.type ~= "STREAM_END" then fail(event.line, "a second document") end
  return value
end
