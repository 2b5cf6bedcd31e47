-- What a service may use while it makes a reading, and how many are made at once.

local pipeline = require "scripts.lib.pipeline"
local problem = require "lib.problem"
local reading = require "lib.reading"
local slots = require "lib.slots"

local new_ledger, new_parts, order = pipeline.ledger, pipeline.parts, pipeline.order
local run, ends = pipeline.run, pipeline.ends

describe("a service that will not stop", function()
  it("is stopped, the reading refunded, and the turn goes on", function()
    for mind, why_not in pairs {
      loop = "stopped: used more than 250 ms of CPU", heap = "used more than 32 MiB of memory",
      ask = "rune.lua:23: stopped: called the host more than 20000 times",
    } do
      local made, why, ledger, parts = run(mind)
      assert.is_nil(made)
      assert.are.equal("internal", why.code)
      assert.are.equal("0 done, 1 refunded", ends(ledger))
      assert.is_truthy(parts.lines[1].fields.traceback:find(why_not, 1, true),
        parts.lines[1].fields.traceback)
    end
    assert(run "job")
  end)

  it("is not paid for what stops in its facts", function()
    for _, mind in ipairs { "facts loop", "facts wide", "facts twice" } do
      local ledger = new_ledger()
      local ok, raised = pcall(reading.begin, new_parts(ledger), order(mind))
      assert.is_false(ok)
      assert.is_string(raised.bug)
      assert.are.equal(0, #ledger.begun)
    end
  end)
end)

describe("readings of one service", function()
  local function parts_of(most, now)
    local parts = new_parts(new_ledger())
    parts.slots = slots.new(most, 180, { monotonic = function() return now.s end })
    return parts
  end

  it("are so many at once, and one more is told to come again, and not charged", function()
    local parts = parts_of(2, { s = 5 })
    local first = assert(reading.begin(parts, order "a"))
    assert(reading.begin(parts, order "b"))
    local _, why = reading.begin(parts, order "c")
    assert.are.equal("busy", why.code)
    assert.are.equal(503, why.status)
    local _, _, headers = problem.reply(why, "en")
    assert.are.equal("2", headers["retry-after"])
    assert.are.equal(2, #parts.ledger.begun)
    assert(reading.finish(parts, first))
    assert(reading.begin(parts, order "c"))
  end)

  it("leave their place however they end", function()
    local parts = parts_of(1, { s = 5 })
    for _ = 1, 3 do
      pcall(reading.begin, parts, order "bug")
      assert.is_nil((reading.begin(parts, order "no")))
      local ticket = assert(reading.begin(parts, order "mute"))
      assert.is_nil((reading.finish(parts, ticket)))
    end
    parts.ledger.begin = function(entry) return { outcome = "running", id = "x", charged = 0,
      balance = 1, created_at = entry.id, expires_at = entry.id } end
    assert.is_nil((reading.begin(parts, order "a")))
    assert(reading.begin(parts, order("a", { listens = true })).is_replay)
    assert(parts.slots:take "rune")
  end)

  it("that were forgotten leave it when they would be refunded", function()
    local now = { s = 5 }
    local parts = parts_of(1, now)
    assert(reading.begin(parts, order "a"))
    now.s = 100
    assert.is_nil((reading.begin(parts, order "b")))
    now.s = 190
    assert(reading.begin(parts, order "b"))
  end)
end)
