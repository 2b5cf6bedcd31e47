-- The words that a service, and a library it requires, can say: the language
-- without its doors, and ours.
--
-- No clock, dice, files, coroutines, metatables or code made from text, so what
-- a service says depends on its input and its world alone.  Keys come in one
-- order, because Lua's own differs from one process to the next and a retry may
-- run in another.  A table has no text: it would be its address, which is chance
-- by another name.
--
--     vocabulary.words()        a table of words, to be shared by all services
--     vocabulary.env(words, own) the environment of one file; `own` are words of its own
--     vocabulary.expect(chunk, path, words, own)   raises a refusal at the first name in the
--                               compiled file that is none of these, tried or not

local frozen = require "lib.frozen"
local globals = require "lib.globals"
local json = require "json"
local nearest = require "lib.nearest"
local refusal = require "lib.refusal"
local schema = require "lib.schema"

local vocabulary = {}

local TABLES = "use plain tables"
local TEXT = "code is not made from text"
local REQUIRE = "use require \"lib.…\""
local FAILS = "let it fail; the reading is refunded"
local CHANCE = "chance is world.pick, world.draw, world.chance"

local INSTEAD = {
  os = "the time is world.now, the date in Korea is world.today",
  io = "a service reads no files",
  print = "return what there is to say", warn = "return what there is to say",
  pcall = FAILS, xpcall = FAILS,
  coroutine = "a service does not wait",
  load = TEXT, loadstring = TEXT, dump = TEXT,
  dofile = REQUIRE, loadfile = REQUIRE, package = REQUIRE, module = REQUIRE,
  setmetatable = TABLES, getmetatable = TABLES, rawset = TABLES, rawget = TABLES,
  rawlen = "the length is #list",
  debug = "what fails is logged with its line",
  _G = "there are no globals", getfenv = "there are no globals",
  setfenv = "there are no globals",
  collectgarbage = "memory is the host's affair",
  random = CHANCE, randomseed = CHANCE,
  unpack = "say table.unpack",
}

-- What the verbs of a service are given, by the names that everybody gives them.
local GIVEN = { "world", "input", "facts", "reading" }

-- What to say in place of a name that is not there: `sets` are tables with names that are.
local function hint(name, ...)
  if INSTEAD[name] then return "; " .. INSTEAD[name] end
  local known = {}
  for _, set in ipairs { ... } do
    for word in next, set do
      if type(word) == "string" then known[#known + 1] = word end
    end
  end
  table.sort(known)
  table.move(GIVEN, 1, #GIVEN, #known + 1, known)
  return nearest.hint(name, known)
end

local function unknown(what, names)
  return function(_, name)
    name = tostring(name)
    error(("%s '%s'%s"):format(what, name, hint(name, names)), 2)
  end
end

local function is_before(a, b)
  local kind_a, kind_b = type(a), type(b)
  if kind_a ~= kind_b then return kind_a < kind_b end
  if kind_a == "boolean" then return not a and b end
  return a < b
end

local function ordered_keys(t)
  local keys, count, in_order = {}, 0, true
  for key in next, t do
    count = count + 1
    keys[count] = key
    if key ~= count then in_order = false end
  end
  if not in_order then table.sort(keys, is_before) end
  return keys
end

local function ordered_pairs(t)
  if type(t) ~= "table" then error("pairs() needs a table, not " .. type(t), 2) end
  local keys, i = ordered_keys(t), 0
  return function()
    i = i + 1
    local key = keys[i]
    if key ~= nil then return key, t[key] end
  end
end

local function first(t, key)
  if type(t) ~= "table" then error("next() needs a table, not " .. type(t), 2) end
  if key ~= nil then error("next() gives the first member only; use pairs()", 2) end
  if next(t) == nil then return nil end
  key = ordered_keys(t)[1]
  return key, t[key]
end

local function plain_tostring(value)
  local kind = type(value)
  if kind == "table" or kind == "function" then error("a " .. kind .. " has no text", 2) end
  return tostring(value)
end

-- refuse("birth/month", "why") or refuse("birth/month", { ko = …, en = … }): the
-- customer's input cannot be read; what is wrong, and at which field.
local Refusal = { __name = "refusal" }

local function refuse(field, why, code)
  if type(field) ~= "string" or type(why) ~= "string" and type(why) ~= "table" then
    error("refuse(\"field\", \"why\") says at which field, and why", 2)
  end
  return setmetatable({ field = field, why = why, code = code }, Refusal)
end

function vocabulary.is_refusal(value)
  return getmetatable(value) == Refusal
end

-- `list "name" { … }` is a field; list { … } marks a table as a list.
local function list(value)
  if type(value) == "string" then return schema.list(value) end
  return json.list(value)
end

-- A library without some of its functions.
local function library(name, source, without)
  local copy = {}
  for key, value in pairs(source) do
    if not without[key] then copy[key] = value end
  end
  setmetatable(copy, { __index = unknown(name .. " has no", copy) })
  return frozen.view(copy, name)
end

local function language()
  return {
    assert = assert, error = error, ipairs = ipairs, pairs = ordered_pairs, next = first,
    rawequal = rawequal, select = select, tonumber = tonumber, tostring = plain_tostring,
    type = type,
    math = library("math", math, { random = true, randomseed = true }),
    string = library("string", string, { dump = true }),
    table = library("table", table, {}), utf8 = library("utf8", utf8, {}),
  }
end

function vocabulary.words()
  local words = language()
  words.refuse, words.null, words.list = refuse, json.null, list
  words.constant = json.constant
  for name, kind in pairs(schema.kinds) do
    if not kind.is_internal then words[name] = words[name] or schema[name] end
  end
  return setmetatable(words, { __index = unknown("there is no", words) })
end

local function would_be_global(name)
  return ("'%s' would be a global; say local %s"):format(name, name)
end

-- What a name of the file's environment is wrong with, or nil.
local function fault_of(use, words, own, locals)
  if use.is_written then return would_be_global(use.name) end
  if rawget(words, use.name) ~= nil or rawget(own, use.name) ~= nil then return nil end
  return ("there is no '%s'%s"):format(use.name, hint(use.name, words, own, locals))
end

function vocabulary.expect(chunk, path, words, own)
  local uses, locals = globals.of(chunk)
  for _, use in ipairs(uses) do
    local fault = fault_of(use, words, own, locals)
    if fault then refusal.raise(path, use.line, fault) end
  end
end

function vocabulary.env(words, own)
  return setmetatable(own, {
    __index = words, __metatable = false,
    __newindex = function(_, name)
      error(would_be_global(name), 2)
    end,
  })
end

return vocabulary
