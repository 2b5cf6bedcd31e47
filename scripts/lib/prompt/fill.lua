-- A parsed template and values become pieces of text and the marks between them.
--
--     fill(nodes, values, options) -> pieces
--
--     { text = … }, { role = … }, { history = true }, { media = { url, contentType } },
--     { section = … }
--
--     options = { context = { … } for @names, partials = { [name] = nodes } }
--
-- Marks are pieces of their own, so nothing that a customer typed can be taken for
-- one: values are data and never read again.  A value that is not there is an error
-- where it is written out, and plainly absent where it is asked for.
-- Raises { line, text }.

local canonical = require "lib.canonical"
local json = require "json"
local nearest = require "lib.nearest"
local pretty = require "lib.prompt.pretty"

local TEXT_MAX = 1 << 20                -- bytes in all
local DEPTH_MAX = 16                    -- partials in one another

local function fail(line, text, ...)
  error({ line = line, text = text:format(...) }, 0)
end

-- A scope is { this, data = { index, key, first, last, … }, up }.

local function step(value, name)
  if type(value) ~= "table" or value == json.null then return nil end
  local found = value[name]
  if found == nil and tonumber(name) then found = value[math.tointeger(tonumber(name)) + 1] end
  return found
end

local function walk(value, path, from)
  for i = from, #path do
    value = step(value, path[i])
    if value == nil then return nil end
  end
  return value
end

local function look_up(scope, of)
  if of.literal ~= nil then return of.literal end
  for _ = 1, of.up do scope = scope and scope.up end
  if not scope then return nil end
  if not of.data then return walk(scope.this, of.path, 1) end

  local first = of.path[1]
  while scope.up and scope.data[first] == nil do scope = scope.up end
  return walk(scope.data[first], of.path, 2)
end

-- What there is where the path of a name leads nowhere: "facts has mind, rune".
local function what_is_there(scope, of)
  if of.data then return "" end
  for _ = 1, of.up do scope = scope and scope.up end
  local value, at = scope and scope.this, 1
  while type(value) == "table" and step(value, of.path[at]) ~= nil do
    value, at = step(value, of.path[at]), at + 1
  end
  if type(value) ~= "table" or value == json.null or json.is_list(value) then return "" end
  local names = {}
  for name in pairs(value) do names[#names + 1] = tostring(name) end
  table.sort(names)
  local whose = table.concat(of.path, ".", 1, at - 1)
  if #names == 0 then return whose ~= "" and ("; %s is empty"):format(whose) or "" end
  return ("; %s %s%s"):format(whose == "" and "here are" or whose .. " has",
    table.concat(names, ", "), nearest.hint(of.path[at], names))
end

local function fail_missing(scope, of, line)
  fail(line, "there is no '%s'%s", of.text, what_is_there(scope, of))
end

local function is_nothing(value)
  return value == nil or value == json.null
end

-- Truth as templates have it: nothing, false, 0, no text and no items are false.
local function is_true(value)
  if is_nothing(value) or value == false or value == 0 or value == "" then return false end
  if type(value) ~= "table" then return true end
  local step_on, state, from = pairs(value)
  return step_on(state, from) ~= nil
end

local function words(value)
  if math.type(value) == "float" and math.tointeger(value) then value = math.tointeger(value) end
  return tostring(value)
end

local Filler = {}
Filler.__index = Filler

function Filler:add(text, line)
  self.size = self.size + #text
  if self.size > TEXT_MAX then fail(line, "the prompt has more than %d bytes", TEXT_MAX) end
  local last = self.pieces[#self.pieces]
  if last and last.texts then
    last.texts[#last.texts + 1] = text
  else
    self:mark { texts = { text } }
  end
end

function Filler:mark(piece)
  self.pieces[#self.pieces + 1] = piece
end

function Filler:value(scope, node)
  local of = node.of
  local value = look_up(scope, of)
  if value == nil and not of.data then fail_missing(scope, of, node.line) end
  if is_nothing(value) then return end
  if type(value) == "table" then
    fail(node.line, "'%s' is a table; say {{json %s}} or {{#each %s}}", of.text, of.text, of.text)
  end
  self:add(words(value), node.line)
end

local function text_of(scope, of, node)
  local value = look_up(scope, of)
  if type(value) == "string" then return value end
  fail(node.line, "'%s' takes a text", node.name)
end

local CALLS = {}

function CALLS.json(self, scope, node)
  local value = look_up(scope, node.args[1])
  if value == nil then fail_missing(scope, node.args[1], node.line) end
  local indent = node.named.indent and look_up(scope, node.named.indent)
  local text = canonical.text(value, node.args[1].text)
  self:add(math.type(indent) == "integer" and pretty(text, indent) or text, node.line)
end

function CALLS.role(self, scope, node)
  self:mark { role = text_of(scope, node.args[1], node) }
end

function CALLS.history(self)
  self:mark { history = true }
end

function CALLS.section(self, scope, node)
  self:mark { section = text_of(scope, node.args[1], node) }
end

function CALLS.media(self, scope, node)
  local named = node.named
  if not named.url then fail(node.line, "'media' needs url=") end
  self:mark { media = {
    url = text_of(scope, named.url, node),
    contentType = named.contentType and text_of(scope, named.contentType, node),
  } }
end

local function inner(scope, this, data)
  return { this = this, data = data or {}, up = scope }
end

local function sorted_keys(value)
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

local BLOCKS = {}

BLOCKS["if"] = function(self, scope, node, value)
  if is_true(value) then self:nodes(scope, node.body) else self:nodes(scope, node.other) end
end

function BLOCKS.unless(self, scope, node, value)
  if is_true(value) then self:nodes(scope, node.other) else self:nodes(scope, node.body) end
end

BLOCKS["with"] = function(self, scope, node, value)
  if is_true(value) then
    self:nodes(inner(scope, value), node.body)
  else
    self:nodes(scope, node.other)
  end
end

function BLOCKS.each(self, scope, node, value)
  if not is_true(value) then return self:nodes(scope, node.other) end
  if type(value) ~= "table" then fail(node.line, "'%s' is no list", node.args[1].text) end
  local is_list = json.is_list(value)
  local keys = is_list and value or sorted_keys(value)
  for i = 1, #keys do
    local key = not is_list and keys[i] or nil
    local item = is_list and value[i] or value[key]
    self:nodes(inner(scope, item, {
      index = i - 1, key = key or i - 1, first = i == 1, last = i == #keys,
    }), node.body)
  end
end

function BLOCKS.ifEquals(self, scope, node, value, other)
  if value == other then self:nodes(scope, node.body) else self:nodes(scope, node.other) end
end

function BLOCKS.unlessEquals(self, scope, node, value, other)
  if value ~= other then self:nodes(scope, node.body) else self:nodes(scope, node.other) end
end

function Filler:block(scope, node)
  local a, b = node.args[1], node.args[2]
  BLOCKS[node.name](self, scope, node, look_up(scope, a), b and look_up(scope, b))
end

function Filler:call(scope, node)
  CALLS[node.name](self, scope, node)
end

-- What it is given by name stands beside what is there already.
function Filler:partial(scope, node)
  local nodes = self.partials[node.name]
  if not nodes then fail(node.line, "there is no partial '%s'", node.name) end
  self.depth = self.depth + 1
  if self.depth > DEPTH_MAX then fail(node.line, "'%s' holds itself", node.name) end
  local this = node.args[1] and look_up(scope, node.args[1]) or scope.this
  if next(node.named) then
    local values = {}
    for key, value in pairs(type(this) == "table" and this or {}) do values[key] = value end
    for key, of in pairs(node.named) do values[key] = look_up(scope, of) end
    this = values
  end
  self:nodes(inner(scope, this), nodes)
  self.depth = self.depth - 1
end

function Filler:text(_, node)
  self:add(node.text, node.line)
end

function Filler:nodes(scope, nodes)
  for _, node in ipairs(nodes or {}) do self[node.kind](self, scope, node) end
end

return function(nodes, values, options)
  local filler = setmetatable({
    pieces = {}, size = 0, depth = 0, partials = options.partials or {},
  }, Filler)
  local data = { root = values }
  for name, value in pairs(options.context or {}) do data[name] = value end
  filler:nodes({ this = values, data = data }, nodes)
  for _, piece in ipairs(filler.pieces) do
    if piece.texts then piece.text, piece.texts = table.concat(piece.texts), nil end
  end
  return filler.pieces
end
