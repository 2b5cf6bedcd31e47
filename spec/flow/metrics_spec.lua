-- Whichever worker answers at /metrics, it says the numbers of all.

local births = require "flow.births"
local clock = require "clock"
local db = require "db"
local exposition = require "flow.exposition"
local node = require "flow.node"
local rune = require "flow.rune"
local server = require "flow.server"
local workshop = require "flow.workshop"

local SIGHUP = 1
local READINGS = "/v1/services/saju/readings"

local aimix, shop

setup(function()
  assert(db.exec "delete from job_runs where name = 'audit'") -- or it was done just now
  shop = workshop.new()
  aimix = server.beside(shop:settings { AIMIX_WATCH = "0", AIMIX_WORKERS = "3" })
end)
teardown(function()
  assert.are.equal(0, aimix:stop())
  shop:remove()
end)

local function metrics(of)
  local answer = (of or aimix):get "/metrics"
  assert.are.equal(200, answer.status)
  assert.are.equal("text/plain; version=0.0.4; charset=utf-8", answer.headers["content-type"])
  return exposition.parse(answer.body)
end

local function kill(pid)
  assert(os.execute("kill -9 " .. pid))
end

-- Waits until all processes have said so: what another counts is up to a second old.
local function until_sum(wanted, name, labels, of)
  local page
  server.eventually(("%s was %d"):format(name, wanted), 10, function()
    page = metrics(of)
    return (page:sum(name, labels)) == wanted
  end)
  return page
end

describe("/metrics", function()
  it("has what is so in every process, one process a line", function()
    until_sum(4, "aimix_pid", nil, {
      get = function(_, path)                       -- how many speak of it, not what they say
        local answer = aimix:get(path)
        answer.body = answer.body:gsub("(aimix_pid%b{}) %d+", "%1 1")
        return answer
      end })
    local page = metrics()
    for _, name in ipairs { "worker 1", "worker 2", "worker 3", "jobs" } do
      for _, gauge in ipairs { "tasks", "lua_memory_bytes", "db_connections", "db_waiting",
                               "db_ledger_waiting", "cpu_jobs_waiting", "fetch_in_flight" } do
        assert(page:value("aimix_" .. gauge, { process = name }))
      end
    end
  end)

  it("counts a reading once, whoever did it and whoever answers", function()
    local reader = aimix:signup()
    for n = 1, 6 do
      local answer = aimix:post(READINGS, reader, births.order(births.number(n)))
      assert.are.equal(201, answer.status, answer.body)
    end
    local version = aimix:get("/v1/services/saju").json.version
    local done = { outcome = "done", service = "saju", version = version }
    until_sum(6, "aimix_readings_total", done)
    for _ = 1, 12 do assert.are.equal(6, metrics():value("aimix_readings_total", done)) end
    until_sum(150, "aimix_credits_spent_total", { service = "saju" })
  end)

  it("counts what is refused, given again and not to be had", function()
    local reader = aimix:signup()
    local function outcomes(name) return (metrics():sum("aimix_readings_total",
                                                        { outcome = name })) end
    assert.are.equal(422, aimix:post(READINGS, reader, { input = {} }).status)
    local key = { ["Idempotency-Key"] = "once" }
    for _ = 1, 2 do
      assert.are.equal(201, aimix:post(READINGS, reader, births.order(), key).status)
    end
    aimix:sql("update users set credits = 0 where id = '" .. reader.id .. "'")
    assert.are.equal(402, aimix:post(READINGS, reader, births.order(births.number(9))).status)
    until_sum(1, "aimix_readings_total", { outcome = "not-enough-credits" })
    until_sum(1, "aimix_readings_total", { outcome = "invalid-input" })
    until_sum(1, "aimix_readings_total", { outcome = "replay" })
    assert.are.equal(7, outcomes "done")
    aimix:sql("update users set credits = 975 where id = '" .. reader.id .. "'")
  end)

  it("has how long each route took, and what it answered", function()
    local before = metrics()
    local ROUTE = { method = "GET", route = "/v1/results/{id}" }
    for _ = 1, 5 do
      assert.are.equal(401, aimix:get("/v1/results/00000000-0000-4000-8000-000000000000").status)
    end
    assert.are.equal(404, aimix:get("/nowhere/at/all").status)
    until_sum(5, "aimix_http_request_seconds_count", ROUTE)
    local page = until_sum(before:sum("aimix_http_answers_total", { route = "none" }) + 1,
                           "aimix_http_answers_total", { route = "none" })
    assert.are.equal(5, page:value("aimix_http_answers_total",
      { method = "GET", route = "/v1/results/{id}", status = "4xx" }))
    assert.is_true(page:value("aimix_http_request_seconds_sum", ROUTE) < 5)
    local readings = { method = "POST", route = "/v1/services/{type}/readings" }
    assert.is_true(page:value("aimix_http_request_seconds_count", readings) >= 10)
    assert.are.equal(0, select(2, page:sum("aimix_http_answers_total", { route = "/nowhere" })))
  end)

  it("has what a job found", function()
    server.eventually("the books were looked at", 10, function()
      return select(2, metrics():sum("aimix_audit_broken_rows", { process = "jobs" })) == 1
    end)
  end)

  it("counts reloads, and files that are refused, by their folder", function()
    local before = #aimix:events "reloaded"
    local function reload()
      before = before + 3
      aimix.child:kill(SIGHUP)
      server.eventually("the scripts were read", 5, function()
        return #aimix:events "reloaded" >= before
      end)
    end
    shop:write("scripts/services/rune.lua", "return service {\n  oh no\n}\n")
    shop:write("prompts/rune/1.0.prompt", rune.PROMPT)
    reload()
    local page = until_sum(3, "aimix_reloads_total", { outcome = "refused" })
    assert.are.equal(3, (page:sum("aimix_script_refusals_total", { kind = "services" })))
    assert.are.equal(3, (page:sum("aimix_scripts_refused", { kind = "services" })))
    assert.are.equal(0, (page:sum("aimix_scripts_refused", { kind = "platform" })))
    shop:write("scripts/services/rune.lua", rune.SERVICE)
    reload()
    page = until_sum(3, "aimix_reloads_total", { outcome = "changed" })
    assert.are.equal(0, (page:sum("aimix_scripts_refused", { kind = "services" })))
    assert.are.equal(3, (page:sum("aimix_script_refusals_total", { kind = "services" })))
  end)

  it("never falls when a worker is replaced, and says that it was", function()
    until_sum(0, "aimix_process_restarts_total")
    clock.sleep(1.2)                                -- by then all have said what they counted
    local before = metrics():growing()
    local victims = { aimix:pids_of "worker 1"[1], aimix:pids_of "worker 2"[1],
                      aimix:pids_of "worker 3"[1] }
    for i, pid in ipairs(victims) do
      kill(pid)
      until_sum(i, "aimix_process_restarts_total")
      for _ = 1, 5 do
        for series, value in pairs(metrics():growing()) do
          assert.is_true(value >= (before[series] or 0), series)
          before[series] = value
        end
      end
    end
    server.eventually("three new ones are there", 10, function()
      return select(2, metrics():sum "aimix_pid") == 4
    end)
    local page = metrics()
    for series in pairs(before) do assert(page:growing()[series], series) end
    assert.are.equal(1, page:value("aimix_process_restarts_total", { process = "worker 2" }))
    assert.are.equal(7, (page:sum("aimix_readings_total", { outcome = "done" })))
  end)
end)

describe("/metrics of a model", function()
  it("counts its calls and tokens, and what is refunded when it fails", function()
    local vendor = node.start "aimock.mjs"
    local one = server.beside { AIMIX_MODEL = "wrong", AIMIX_OPENAI_URL = vendor.url .. "/v1" }
    local reader = one:signup()
    assert.are.equal(502, one:post(READINGS, reader, births.order()).status)
    assert.are.equal(1000, one:credits(reader))
    local page = until_sum(25, "aimix_credits_refunded_total", { service = "saju" }, one)
    assert.are.equal(25, page:value("aimix_credits_spent_total", { service = "saju" }))
    assert.are.equal(1, (page:sum("aimix_readings_total", { outcome = "model-failed" })))
    local calls = page:value("aimix_model_calls_total", { model = "wrong", outcome = "answered" })
    assert.are.equal(2, calls)
    assert.are.equal(2, page:value("aimix_model_call_seconds_count", { model = "wrong" }))
    assert.is_true(page:value("aimix_model_tokens_total", { model = "wrong" }) > 0)
    assert.are.equal(0, one:stop())
    vendor:stop()
  end)

  it("counts what the deadline has refunded", function()
    local vendor = node.start "aimock.mjs"
    -- With a database of its own: any node may find what is overdue, and counts it.
    local one = server.start { AIMIX_MODEL = "slow-60000", AIMIX_READING_DEADLINE = "2",
                               AIMIX_OPENAI_URL = vendor.url .. "/v1" }
    local reader = one:signup()
    local answer = one:post(READINGS, reader, births.order(), { Prefer = "respond-async" })
    assert.are.equal(202, answer.status)
    kill(one:pids_of "worker 1"[1])
    local page = until_sum(25, "aimix_credits_refunded_total", { service = "saju" }, one)
    assert.are.equal(1, (page:sum("aimix_readings_total", { outcome = "timed-out" })))
    assert.are.equal(1000, one:credits(reader))
    assert.are.equal(0, one:stop())
    vendor:stop()
  end)
end)
