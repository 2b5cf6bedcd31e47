-- LuaCATS for the words that a service says: what its verbs are given, the kinds of field with
-- their options, `service` itself.  From the tables that check those words.
--
--     words.text(world) -> text; `world` are the entries of the head of lib/world.lua

local annotate = require "lib.types.annotate"
local schema = require "lib.schema"
local services = require "lib.service"
local vocabulary = require "lib.vocabulary"

local words = {}

local function sorted(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local VERBS = {
  facts = "fun(input: table, world: World): table?, Refusal?",
  compose = "fun(facts: table, world: World): any",
  check = "fun(reading: any, facts: table): true?, string?",
  render = "fun(reading: any): string",
  reveal = "fun(facts: table, server_seed: string): table",
}

local ABOUT = {
  category = { '"fortune"|"image"|"entertainment"|"utility"', "" },
  name = { "Words", "as customers see it" },
  about = { "Words", "a sentence or two for customers" },
  cost = { "integer", "credits, the first time; then the row in the database rules" },
  input = { "Field[]", "what it asks for, in the order of the form" },
  output = { "Field[]", "what a reading says" },
  format = { '"text"|"markdown"|"image"', "instead of output, for what is no JSON" },
  example = { "table", "one valid input" },
  conversation = { "boolean", "world.turns holds what was said before" },
  provable = { "boolean", "world.server_seed is what chance is made of; reveal() shows it" },
}

local function nouns()
  local needed, out = {}, { "---@class Service.Nouns" }
  for _, name in ipairs(services.needed) do needed[name] = true end
  for _, name in ipairs(sorted(services.nouns)) do
    local about = assert(ABOUT[name], "lib/types/words.lua does not know the noun " .. name)
    out[#out + 1] = ("---@field %s%s %s %s"):format(name, needed[name] and "" or "?", about[1],
      about[2]):gsub("%s+$", "")
  end
  return table.concat(out, "\n")
end

local function verbs()
  local out = { "---@class Service: Service.Nouns" }
  for _, name in ipairs(sorted(services.verbs)) do
    local kind = assert(VERBS[name], "lib/types/words.lua does not know the verb " .. name)
    out[#out + 1] = ("---@field %s %s"):format(name, kind)
  end
  return table.concat(out, "\n")
end

local OF_NAME = { item = "Field", fields = "Field[]" }

-- `list { … }` marks a table as a list.
local LIST_TOO = { list = "---@overload fun(t: table): table\n" }

-- The class of what may be said of a field of this kind, and the word itself.
local function kind_text(kind)
  local class = ("Options.%s"):format(kind)
  local out = { "---@class " .. class }
  local options = schema.options(kind)
  for _, name in ipairs(sorted(options)) do
    local wanted = options[name]
    out[#out + 1] = ("---@field %s? %s"):format(name, OF_NAME[name] or wanted)
  end
  if schema.kinds[kind].positional then
    out[#out + 1] = "---@field [integer] string|{ [1]: string, ko: string?, en: string? }"
  end
  return table.concat(out, "\n") .. ([[


%s---@param name string the member of the JSON
---@return fun(options: %s): Field
function %s(name) end]]):format(LIST_TOO[kind] or "", class, kind)
end

local HEAD = [[
---@meta

---@class Words
---@field ko string
---@field en string

---@class Field

---@class Refusal

---@class Err
---@field code string
---@field status integer
---@field text string

]]

local REST = [[

---@param nouns Service.Nouns
---@return Service
function service(nouns) end

---The customer's input cannot be read: at which field, and why, in both languages.
---@param field string "birth/month"
---@param why string|Words
---@param code? string
---@return Refusal
function refuse(field, why, code) end

---@type any
null = nil

---A table that never changes again: it is written to JSON once.
---@generic T
---@param t T
---@return T
function constant(t) end

---@param entry table<string, function|table>
---@return table
function routes(entry) end

---@param entry { every: number, run: fun() }
---@return table
function job(entry) end

---@param entry { name: string, models: string[], complete: function?, offline: boolean? }
---@return table
function provider(entry) end
]]

function words.text(world)
  local parts = { HEAD .. annotate.class("World", world):sub(1, -2), nouns(), verbs() }
  for _, name in ipairs(sorted(vocabulary.words())) do
    if schema.kinds[name] then parts[#parts + 1] = kind_text(name) end
  end
  return table.concat(parts, "\n\n") .. "\n" .. REST
end

return words
