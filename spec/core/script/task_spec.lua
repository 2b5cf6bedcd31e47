local clock = require "clock"
local err = require "err"
local task = require "task"

describe("a task", function()
  it("waits without holding others up", function()
    local began = clock.monotonic()
    local both = task.together {
      a = function() clock.sleep(0.05) return "a" end,
      b = function() clock.sleep(0.05) return "b" end,
    }
    assert.are.same({ a = "a", b = "b" }, both)
    assert.is_true(clock.monotonic() - began < 0.09)
  end)

  it("may wait inside pcall, iterators and metamethods", function()
    local ok, text = pcall(function() clock.sleep(0.001) error("after", 0) end)
    assert.is_false(ok)
    assert.are.equal("after", text)

    local sum = 0
    local function slow_next(_, last)
      clock.sleep(0.001)
      if last < 3 then return last + 1 end
    end
    for n in slow_next, nil, 0 do sum = sum + n end
    assert.are.equal(6, sum)

    local slow = setmetatable({}, {
      __index = function(_, key) clock.sleep(0.001) return key .. "!" end,
      __add = function() clock.sleep(0.001) return 7 end,
    })
    assert.are.equal("x!", slow.x)
    assert.are.equal(7, slow + slow)
  end)

  it("keeps what it waits with while the collector runs", function()
    task.together {
      function() for _ = 1, 20 do clock.sleep(0.001) end end,
      function() for _ = 1, 20 do collectgarbage() clock.sleep(0.001) end end,
    }
  end)

  it("raises the first error of a group after all have ended", function()
    local ended = false
    local ok, why = pcall(task.together, {
      function() error(err.new("busy", "too much"), 0) end,
      function() clock.sleep(0.01) ended = true end,
    })
    assert.is_false(ok)
    assert.are.equal("busy", why.code)
    assert.are.equal(503, why.status)
    assert.is_true(ended)
  end)

  it("is not to be had in a coroutine that a script made", function()
    local ok, why = coroutine.resume(coroutine.create(function() clock.sleep(0.001) end))
    assert.is_false(ok)
    assert.matches("no task to wait in", why)
  end)
end)

describe("a turn", function()
  it("that does not end is stopped, even around pcall", function()
    local ok, why = pcall(task.together, { function()
      while true do pcall(function() while true do end end) end
    end })
    assert.is_false(ok)
    assert.matches("used more than %d+ ms of CPU", tostring(why))
  end)

  it("that does not end is stopped after one that was, too", function()
    local running = 0
    local function endless()
      running = running + 1
      while true do end
    end
    for _ = 1, 2 do
      task.spawn(endless)
      clock.sleep(0.01)
    end
    assert.are.equal(2, running)
  end)

  it("that takes too much memory is stopped, and the next one has it again", function()
    local ok, why = pcall(task.together, { function() return ("x"):rep(200 << 20) end })
    assert.is_false(ok)
    assert.matches("not enough memory", tostring(why))
    assert.are.equal(1 << 20, #("x"):rep(1 << 20))
  end)
end)
