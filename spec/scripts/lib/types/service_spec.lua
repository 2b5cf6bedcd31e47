local kit = require "kit"
local json = require "json"
local types = require "lib.types.service"

local FILES = {
  ["scripts/services/night-star.lua"] = [[
local star = service {
  category = "fortune", name = { ko = "별", en = "Star" }, about = { ko = "별", en = "Star" },
  cost = 5, example = { mind = "x" },
  input = { text "mind" {}, choice "tone" { "soft", "plain", default = "soft" },
            number "many" { integer = true, optional = true },
            list "tags" { item = text "tag" {}, optional = true } },
  output = { text "word" {}, group "lucky" { fields = { number "number" {}, flag "is_so" {} } } },
}
function star.facts() return { deep = { { name = "a", at = 1.5 } }, none = list {}, ok = true } end
function star.compose() return { word = "x", lucky = { number = 1, is_so = true } } end
return star]],
  ["prompts/night-star/1.0.prompt"] = "{{json facts}}",
}

describe("the types of a service", function()
  local star = kit.service("night-star", FILES)
  local text = types.text(star.service, star.facts())

  local function has(part) assert(text:find(part, 1, true), text .. "\nhas no\n" .. part) end

  it("are those of its fields", function()
    has "---@class night_star.Input\n---@field mind string\n---@field tone \"soft\"|\"plain\"\n"
    has "---@field many? integer\n---@field tags? string[]\n"
    has "---@class night_star.Output.lucky\n---@field number number\n---@field is_so boolean\n"
  end)

  it("are those of the facts of its example", function()
    has "---@class night_star.Facts.deep\n---@field at number\n---@field name string\n"
    has "---@class night_star.Facts\n---@field deep night_star.Facts.deep[]\n"
    has "---@field none any[]\n---@field ok boolean\n"
  end)

  it("are what its verbs are given", function()
    has "---@class night_star.Service: Service\n"
    has "---@field facts fun(input: night_star.Input, world: World): night_star.Facts?, Refusal?\n"
    has "---@field render fun(reading: night_star.Output): string\n"
  end)

  it("are Lua that does nothing", function()
    assert(load(text, "types", "t", {}))()
    assert.are.equal("---@meta", text:sub(1, 8))
  end)

  it("take names that no variable may have", function()
    local odd = types.text(star.service, { ["a b"] = 1, gone = json.null })
    assert.matches('---@field ["a b"] integer\n---@field gone nil', odd, 1, true)
  end)
end)
