local births = require "flow.births"
local clock = require "clock"
local rune = require "flow.rune"
local server = require "flow.server"
local workshop = require "flow.workshop"

local SIGHUP = 1
local READINGS = "/v1/services/%s/readings"

-- Lua cannot be interrupted inside of a pattern: this one takes longer than anybody waits.
local ENDLESS = 'local _ = (("a"):rep(3000)):find(".-.-.-.-.-b$")\n'

local STUCK = rune.SERVICE:gsub("compose%(facts%) ", "%0" .. ENDLESS:gsub("%%", "%%%%"))

local function put(shop, kind, text)
  shop:write(("prompts/%s/1.0.prompt"):format(kind), rune.PROMPT)
  shop:write(("scripts/services/%s.lua"):format(kind), text)
end

local function withdraw(aimix)
  aimix:sql "update services set is_active = false where service_type like 'rune-%'"
end

local function buy(aimix, kind, order)
  return aimix:post(READINGS:format(kind), aimix:signup(), order or { input = { mind = "job" } })
end

local function pids(aimix) return table.concat(aimix:pids_of "worker", " ") end

-- Tells it to read its scripts anew, and waits until both workers have.
local function reload(aimix)
  local before = #aimix:events "reloaded"
  aimix.child:kill(SIGHUP)
  server.eventually("both workers had reloaded", 20, function()
    return #aimix:events "reloaded" >= before + 2
  end)
end

-- Which files were refused, and how often.
local function refusals(aimix)
  local times = {}
  for _, row in ipairs(aimix:events "script-refused") do
    times[row.file] = (times[row.file] or 0) + 1
  end
  return times
end

-- How many processes were killed for their silence; one may be told of twice.
local function silent(aimix)
  local seen, count = {}, 0
  for _, row in ipairs(aimix:events "child-silent") do
    if not seen[row.pid] then seen[row.pid], count = true, count + 1 end
  end
  return count
end

describe("a service file that never ends its proof", function()
  local shop, aimix

  setup(function()
    shop = workshop.new()
    aimix = server.beside(shop:settings { AIMIX_WORKERS = "2", AIMIX_HEARTBEAT_MS = "1500" })
  end)
  teardown(function()
    withdraw(aimix)
    assert.are.equal(0, aimix:stop())
    shop:remove()
  end)

  it("takes no worker with it, and no other file: it is refused, and all goes on", function()
    local whole, before = shop:read "scripts/services/saju.lua", pids(aimix)
    shop:write("scripts/services/saju.lua", ENDLESS .. whole)
    put(shop, "rune-beside", rune.SERVICE)
    reload(aimix)
    assert.are.same({ ["scripts/services/saju.lua"] = 2 }, refusals(aimix))
    assert.are.equal(before, pids(aimix))
    assert.are.equal(0, #aimix:events "child-silent")
    assert.are.equal(201, buy(aimix, "saju", births.order()).status)
    server.eventually("the other was on sale", 5, function()
      return buy(aimix, "rune-beside").status == 201
    end)
    shop:write("scripts/services/saju.lua", whole)
  end)

  it("is read again at the next reload, also when two come at once", function()
    aimix.child:kill(SIGHUP)
    clock.sleep(0.01)
    reload(aimix)
    assert.are.same({ ["scripts/services/saju.lua"] = 2 }, refusals(aimix))
    assert.are.equal(0, #aimix:events "reload-refused")
  end)

  it("is not blamed for what the host itself needs: then the reload is refused", function()
    local whole, before = shop:read "scripts/lib/dispatch.lua", pids(aimix)
    shop:write("scripts/lib/dispatch.lua", ENDLESS .. whole)
    aimix.child:kill(SIGHUP)
    server.eventually("the reload was refused", 20, function()
      return #aimix:events "reload-refused" == 1
    end)
    assert.are.equal(before, pids(aimix))
    shop:write("scripts/lib/dispatch.lua", whole)
    reload(aimix)
    assert.are.same({ ["scripts/services/saju.lua"] = 2 }, refusals(aimix))
  end)
end)

describe("service files that never end, and are there at the start,", function()
  local shop, aimix
  local RUNES = { ["rune-endless"] = ENDLESS .. rune.SERVICE, ["rune-stuck"] = STUCK }

  setup(function()
    shop = workshop.new()
    for kind, text in pairs(RUNES) do put(shop, kind, text) end
    aimix = server.beside(shop:settings { AIMIX_WORKERS = "2", AIMIX_HEARTBEAT_MS = "1000" })
  end)
  teardown(function()
    withdraw(aimix)
    assert.are.equal(0, aimix:stop())
    shop:remove()
  end)

  it("take themselves away and nothing more, and the log names them", function()
    assert.are.equal(201, buy(aimix, "saju", births.order()).status)
    for kind in pairs(RUNES) do assert.are.equal(404, buy(aimix, kind).status) end
    server.eventually("both workers served", 5, function()
      return #aimix:events "serving" == 2
    end)
    assert.are.same({
      ["scripts/services/rune-endless.lua"] = 2, ["scripts/services/rune-stuck.lua"] = 2,
    }, refusals(aimix))
    assert.are.equal(2, silent(aimix))
    assert.are.equal(2, #aimix:events "prover-died")
  end)

  it("stay away from a worker that is replaced", function()
    local pid = aimix:pids_of("worker 1")[1]
    assert(os.execute("kill -9 " .. pid))
    server.eventually("there was another", 5, function()
      return #aimix:events "serving" == 3
    end)
    assert.are.equal(2, silent(aimix))
  end)

  it("are on sale after a reload, once they are mended", function()
    for kind in pairs(RUNES) do put(shop, kind, rune.SERVICE) end
    reload(aimix)
    for kind in pairs(RUNES) do
      server.eventually(kind .. " was on sale", 5, function()
        return buy(aimix, kind).status == 201
      end)
    end
  end)
end)
