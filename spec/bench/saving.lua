-- How soon a saved file is on sale, and what a reload costs, among two hundred services.
-- Runs inside the program, `aimix test spec/bench/saving.lua`, which `make bench` does: a client
-- of its own per question would take longer than what is measured.

local clock = require "clock"
local rune = require "flow.rune"
local server = require "flow.server"
local workshop = require "flow.workshop"

local SERVICES, SAVES = 200, 100
local LAB = [[
  local answer, shop = require "lib.answer", require "shop"
  return routes { ["GET /lab"] = function()
    return answer.json(200, { version = (shop.find "rune-1" or {}).version })
  end }
]]

local function edition(number)
  local words = 'local words = require "lib.rune.words"\n'
  return words .. rune.SERVICE:gsub("title = facts.mind",
    ('title = words .. "edition %d"'):format(number))
end

local function new_shop()
  local shop = workshop.new {
    ["scripts/platform/lab.lua"] = LAB, ["scripts/lib/rune/words.lua"] = 'return "a"',
  }
  for i = 1, SERVICES do
    shop:write(("prompts/rune-%d/1.0.prompt"):format(i), rune.PROMPT)
    shop:write(("scripts/services/rune-%d.lua"):format(i), edition(i))
  end
  return shop
end

local function version(aimix) return aimix:get "/lab".json.version end

-- From the rename that ends a save to the first answer of the new version, in ms.
local function time_save(aimix, shop, number)
  local before = version(aimix)
  shop:write("scripts/services/rune-1.lua", edition(1000 + number))
  local began = clock.monotonic()
  repeat clock.sleep(0.001) until version(aimix) ~= before
  return (clock.monotonic() - began) * 1000
end

local function spread(list)
  table.sort(list)
  return list[#list // 2 + 1], list[#list]
end

-- What the workers' log says of the reloads since `first`: built files and ms.
local function reloads(aimix, first)
  local times, built, rows = {}, 0, aimix:events "reloaded"
  for i = first, #rows do
    times[#times + 1], built = rows[i].ms, math.max(built, rows[i].built)
  end
  return built, spread(times)
end

local function settle(aimix, seconds)
  clock.sleep(seconds)
  return #aimix:events "reloaded" + 1
end

describe("saving", function()
  it("is timed", function()
    local shop = new_shop()
    local aimix = server.beside(shop:settings { AIMIX_WORKERS = "1" })
    local first, times = settle(aimix, 2), {}
    for i = 1, SAVES do
      times[i] = time_save(aimix, shop, i)
      clock.sleep(0.05)
    end
    local middle, worst = spread(times)
    print(("saved to served: median %.0f ms, worst %.0f ms of %d saves   (under 100 and 1000)")
      :format(middle, worst, SAVES))
    local built, ms, most = reloads(aimix, first)
    print(("one service of %d saved: %d built, %d ms (worst %d)"):format(SERVICES, built, ms, most))
    first = settle(aimix, 1)
    shop:write("scripts/lib/rune/words.lua", 'return "b"')
    settle(aimix, 3)
    built, ms = reloads(aimix, first)
    print(("a library of all of them saved: %d built, %d ms, requests served meanwhile")
      :format(built, ms))
    aimix:sql "update services set is_active = false where service_type like 'rune%'"
    aimix:stop()
    shop:remove()
  end)
end)
