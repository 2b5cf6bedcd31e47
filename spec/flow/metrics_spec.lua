-- Whichever worker answers at /metrics, it says the numbers of all.

local births = require "flow.births"
local db = require "db"
local server = require "flow.server"

local aimix, reader

setup(function()
  assert(db.exec "delete from job_runs where name = 'audit'") -- or it was done just now
  aimix = server.beside { AIMIX_WORKERS = "3" }
  reader = aimix:signup()
end)
teardown(function() aimix:stop() end)

-- What all processes together say of a number, and how many of them speak of it.
local function sum_of(text, name, label)
  local sum, count = 0, 0
  for labels, value in text:gmatch("\naimix_" .. name .. "(%b{}) ([%d.]+)") do
    if not label or labels:find(label, 1, true) then
      sum, count = sum + tonumber(value), count + 1
    end
  end
  return sum, count
end

local function metrics()
  local answer = aimix:get "/metrics"
  assert.are.equal(200, answer.status)
  return answer.body
end

describe("/metrics", function()
  it("has the numbers of every process, one process a line", function()
    server.eventually("all have spoken", 10, function()
      return select(2, sum_of(metrics(), "pid")) == 4
    end)
    for _, name in ipairs { "worker 1", "worker 2", "worker 3", "jobs" } do
      assert.are.equal(1, select(2, sum_of(metrics(), "tasks", ('process="%s"'):format(name))))
    end
  end)

  it("counts a reading once, whoever did it and whoever answers", function()
    local READINGS = "/v1/services/saju/readings"
    for n = 1, 6 do
      local answer = aimix:post(READINGS, reader, births.order(births.number(n)))
      assert.are.equal(201, answer.status, answer.body)
    end
    local function counted()
      return sum_of(metrics(), "readings_total", 'outcome="done",service="saju"') == 6
    end
    server.eventually("all readings were counted", 10, counted)
    for _ = 1, 12 do assert.is_true(counted()) end
  end)

  it("has what a job found", function()
    server.eventually("the books were looked at", 10, function()
      return select(2, sum_of(metrics(), "audit_broken_rows", 'process="jobs"')) == 1
    end)
  end)

  it("is in groups, a type before each", function()
    local seen, open = {}, nil
    for line in metrics():gmatch("[^\n]+") do
      local typed = line:match("^# TYPE ([%w_]+) ")
      if typed then
        assert.is_nil(seen[typed], typed)
        seen[typed], open = true, typed
      else
        assert.are.equal(open, line:match("^[%w_]+"))
        assert.matches('^[%w_]+{process="[%w ]+"[^}]*} %d', line)
      end
    end
  end)
end)
