local fakes = require "scripts.platform.fakes"
local config = require "config"

local function limits()
  local status, body = fakes.ask(fakes.platform(), "GET", "/v1/limits")
  assert.are.equal(200, status)
  return body
end

-- The rows of the README's table of budgets: { [what] = { cell, … } }.
local function told()
  local file <close> = assert(io.open "README.md")
  local rows, is_in = {}, false
  for line in file:lines() do
    is_in = is_in and line:find "^|" ~= nil or line:find "^| | a run of a service |" ~= nil
    local cells = {}
    for cell in (is_in and line or ""):gmatch "|%s*([^|]*)%f[%s|]%s*%f[|]" do
      cells[#cells + 1] = cell
    end
    if cells[1] then rows[cells[1]] = { table.unpack(cells, 2) } end
  end
  return rows
end

local function number(cell)
  local count, unit = (cell or ""):match "^(%d+)%s*([KM]?)"
  return count and tonumber(count) << ({ [""] = 0, K = 10, M = 20 })[unit]
end

describe("the limits", function()
  it("are those that the README has", function()
    local now, rows = limits(), told()
    for column, kind in ipairs { "run", "load", "turn" } do
      assert.are.equal(now[kind].cpu_ms, number(rows["CPU"][column]), kind)
      assert.are.equal(now[kind].memory_bytes, number(rows["memory it may add"][column]), kind)
      assert.are.equal(now[kind].block_bytes,
        number(rows["of that for one table, or calls within calls"][column]), kind)
      assert.are.equal(now[kind].calls,
        number(rows["calls of `world`, `almanac`, `json`"][column]), kind)
    end
    assert.are.equal(now.run.output_bytes, number(rows["JSON it returns: facts, reading"][1]))
    assert.are.equal(tonumber(config.get "AIMIX_SERVICE_READINGS"),
      number(rows["readings of it at once, in a worker"][1]))
  end)

  it("leave a run less than the turn it is in", function()
    local now = limits()
    assert.is_true(now.run.cpu_ms < now.turn.cpu_ms)
    assert.is_true(now.run.memory_bytes < now.turn.memory_bytes)
  end)
end)
