-- `aimix types`: what editors are told, also of a service that is not kept with the source.

local command = require "flow.command"
local rune = require "flow.rune"
local workshop = require "flow.workshop"

describe("aimix types", function()
  local shop

  setup(function()
    shop = workshop.new {
      ["scripts/services/stone.lua"] = rune.SERVICE, ["prompts/stone/1.0.prompt"] = rune.PROMPT,
      ["scripts/types/words.lua"] = "old",
    }
  end)
  teardown(function() shop:remove() end)

  it("makes scripts/types anew, with a file for each service", function()
    local text, code = command(shop, "types")
    assert.matches("^%d+ files in scripts/types\n", text)
    assert.are.equal(0, code)
    assert.matches("---@class World", shop:read "scripts/types/words.lua", 1, true)
    assert.matches("---@class stone.Input\n---@field mind string",
      shop:read "scripts/types/services/stone.lua", 1, true)
  end)

  it("says what is wrong with a service, and makes the others", function()
    shop:write("scripts/services/stone.lua", "return {")
    local text, code = command(shop, "types")
    assert.matches("scripts/services/stone.lua:1: ", text)
    assert.are.equal(1, code)
    assert.matches("---@class saju.Service", shop:read "scripts/types/services/saju.lua", 1, true)
  end)
end)
