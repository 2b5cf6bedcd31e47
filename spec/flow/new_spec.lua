-- `aimix new`: what it makes passes `aimix check`, `try` and `test` at once.

local command = require "flow.command"
local workshop = require "flow.workshop"

local shop

setup(function()
  shop = workshop.new()
  assert(os.execute(("mkdir %s/spec && cp spec/runner.lua spec/kit.lua %s/spec")
    :format(shop.folder, shop.folder)))
end)
teardown(function() shop:remove() end)

describe("aimix new", function()
  it("makes three files that pass", function()
    local text, code = command(shop, "new night-star")
    assert.are.equal(0, code)
    assert.matches("^scripts/services/night%-star.lua\nprompts/night%-star/1.0.prompt\n"
      .. "spec/scripts/services/night%-star_spec.lua\n", text)
    text, code = command(shop, "check night-star prompts/night-star")
    assert.matches("^night%-star@%x+  fit to sell\n", text)
    assert.are.equal(0, code)
    text, code = command(shop, "try night-star --lang en")
    assert.matches("## Answer", text)
    assert.are.equal(0, code)
  end)

  it("makes a spec that needs no database", function()
    local text, code = command(shop, "test night-star", {
      folder = shop.folder, env = "AIMIX_POSTGRES_BIN=/nonexistent",
    })
    assert.matches("\n5 passed, 0 failed\n$", text)
    assert.are.equal(0, code)
  end)

  it("writes nothing over", function()
    shop:write("scripts/services/mine.lua", "-- mine")
    local text, code = command(shop, "new mine")
    assert.matches("scripts/services/mine.lua is there already, and nothing was made", text)
    assert.are.equal(1, code)
    assert.are.equal("-- mine", shop:read "scripts/services/mine.lua")
    shop:delete "scripts/services/mine.lua"
    shop:write("prompts/mine/1.0.prompt", "mine")
    assert.are.equal(1, select(2, command(shop, "new mine")))
    assert.are.equal("mine", shop:read "prompts/mine/1.0.prompt")
  end)
end)
