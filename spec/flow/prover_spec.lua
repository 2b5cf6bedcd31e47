local births = require "flow.births"
local clock = require "clock"
local server = require "flow.server"
local workshop = require "flow.workshop"

local SIGHUP = 1

-- Lua cannot be interrupted inside of a pattern: this one takes longer than anybody waits.
local ENDLESS = [[
local FOUND = (("a"):rep(3000)):find(".-.-.-.-.-b$")
]]

describe("a service file that never ends its proof", function()
  local shop, aimix

  setup(function()
    shop = workshop.new()
    aimix = server.beside(shop:settings { AIMIX_WORKERS = "2", AIMIX_HEARTBEAT_MS = "1500" })
  end)
  teardown(function()
    assert.are.equal(0, aimix:stop())
    shop:remove()
  end)

  it("takes no worker with it: the reload is refused, and all goes on", function()
    local whole = shop:read "scripts/services/saju.lua"
    shop:write("scripts/services/saju.lua", ENDLESS .. whole)
    local before = table.concat(aimix:pids_of "worker", " ")
    aimix.child:kill(SIGHUP)
    server.eventually("the reload was refused", 20, function()
      return #aimix:events "reload-refused" == 1
    end)
    assert.are.equal(before, table.concat(aimix:pids_of "worker", " "))
    assert.are.equal(0, #aimix:events "child-silent")
    local answer = aimix:post("/v1/services/saju/readings", aimix:signup(), births.order())
    assert.are.equal(201, answer.status)
    shop:write("scripts/services/saju.lua", whole)
  end)

  it("is followed by a reload that is not refused, once it is mended", function()
    local before = #aimix:events "reloaded"
    aimix.child:kill(SIGHUP)
    clock.sleep(0.01)
    aimix.child:kill(SIGHUP)
    server.eventually("both workers had reloaded", 20, function()
      return #aimix:events "reloaded" >= before + 2
    end)
    assert.are.equal(1, #aimix:events "reload-refused")
  end)
end)
