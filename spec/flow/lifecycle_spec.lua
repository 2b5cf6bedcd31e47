local births = require "flow.births"
local clock = require "clock"
local config = require "config"
local node = require "flow.node"
local process = require "process"
local rune = require "flow.rune"
local server = require "flow.server"
local task = require "task"
local tcp = require "tcp"
local workshop = require "flow.workshop"

local READINGS = "/v1/services/saju/readings"
local SIGHUP, SIGKILL, SIGTERM, SIGCONT, SIGSTOP = 1, 9, 15, 18, 19

-- A route that takes its time, and one that says who answers.
local LAB = [[
  local answer, clock, host = require "lib.answer", require "clock", require "host"

  return routes {
    ["GET /lab/slow"] = function(request)
      clock.sleep(tonumber(request:argument "s"))
      return answer.json(200, { pid = host.metrics().pid })
    end,
    ["GET /lab/pid"] = function() return answer.json(200, { pid = host.metrics().pid }) end,
  }
]]

local shop

setup(function() shop = workshop.new { ["scripts/platform/lab.lua"] = LAB } end)
teardown(function() shop:remove() end)

local function start(settings)
  return server.beside(shop:settings(settings))
end

local function signal(number, pid)
  assert(os.execute(("kill -%d %d"):format(number, pid)))
end

local function is_running(pid)
  local file <close> = io.open("/proc/" .. pid .. "/stat")
  return file and not file:read("a"):match "%) Z" or false
end

-- The worker's process, once there is one that is not `other`.
local function worker_of(aimix, other)
  return server.eventually("there was a worker", 10, function()
    local pid = aimix:pids_of("worker 1")[1]
    return pid ~= other and pid
  end)
end

local function status_of(aimix, path)
  local answer = aimix:try("GET", path)
  return answer and answer.status
end

-- One request on a connection of its own, not yet answered.
local function ask(aimix, path, more)
  local connection = assert(tcp.connect("127.0.0.1", aimix.port))
  connection:send(("GET %s HTTP/1.1\r\nHost: x\r\n%s\r\n"):format(path, more or ""))
  return connection
end

describe("a start", function()
  it("with a wrong setting ends at once and names it", function()
    for name, value in pairs { AIMIX_WORKERS = "many", AIMIX_LISTEN = "nowhere",
                               AIMIX_MIGRATE = "sometimes", AIMIX_TOKEN_KEY = "short",
                               DATABASE_URL = "nonsense://" } do
      local settings = { DATABASE_URL = config.get "DATABASE_URL" }
      settings[name] = value
      local aimix = server.launch(settings)
      local code = aimix.child:wait(5)
      assert.is_true(code == 1 or code == 2, name)
      assert.matches(name, aimix:log_text(), 1, true)
      aimix:ended()
    end
  end)

  it("on a port that is taken ends at once and says so", function()
    local one = start()
    local other = server.launch { AIMIX_LISTEN = "127.0.0.1:" .. one.port,
                                  DATABASE_URL = config.get "DATABASE_URL" }
    assert.are.equal(1, other.child:wait(5))
    assert.matches("in use", other:log_text())
    other:ended()
    assert.are.equal(200, status_of(one, "/readyz"))
    assert.are.equal(0, one:stop())
  end)

  it("without standard input puts nothing of its own in its place", function()
    local aimix = start()
    aimix.child:kill(SIGTERM)
    assert.are.equal(0, aimix.child:wait(10))
    aimix.child = process.start {
      "sh", "-c", 'exec "$0" serve <&-', server.program(), env = aimix.env,
    }
    aimix:until_ready()
    local pipe <close> = assert(io.popen(("readlink /proc/%d/fd/0"):format(aimix.child.pid)))
    assert.are.equal("/dev/null", pipe:read "l")
    assert.are.equal(0, aimix:stop())
  end)

  it("without a database waits for it, and outlives its end", function()
    local folder = os.tmpname()
    assert(os.remove(folder) and os.execute("mkdir -m 755 " .. folder))
    local aimix = server.launch {
      DATABASE_URL = ("postgresql://aimix@/aimix?host=%s/postgres/run"):format(folder),
      AIMIX_DB_WAIT_MS = "300",
    }
    server.eventually("it served", 10, function() return status_of(aimix, "/livez") == 200 end)
    local answer = aimix:get "/readyz"
    assert.are.equal(503, answer.status)
    assert.is_false(answer.json.checks.database)
    assert.is_true(tonumber(answer.headers["retry-after"]) > 0)
    local refused = aimix:post("/v1/auth/signup", nil,
      { email = "a@example.com", password = "correct horse" })
    assert.are.equal(503, refused.status)
    assert.are.equal("/problems/busy", refused.json.type)

    for _ = 1, 2 do
      local owner = server.launch { AIMIX_DATA = folder }
      aimix:until_ready(30)
      assert.are.equal(201, aimix:post(READINGS, aimix:signup(), births.order()).status)
      owner.child:kill(SIGTERM)
      assert.are.equal(0, owner.child:wait(20))
      server.eventually("readyz said so", 10, function()
        return status_of(aimix, "/readyz") == 503
      end)
    end
    assert.are.equal(0, aimix:stop())
    os.execute("rm -rf " .. folder)
  end)
end)

describe("SIGTERM", function()
  it("says 503 first, then refuses, finishes what is in flight, and ends with 0", function()
    local aimix = start { AIMIX_DRAIN_DELAY_MS = "600", AIMIX_WORKERS = "2" }
    local slow = {}
    for i = 1, 8 do slow[i] = ask(aimix, "/lab/slow?s=1.5") end
    clock.sleep(0.1)
    aimix.child:kill(SIGTERM)
    server.eventually("readyz said 503", 0.5, function()
      return status_of(aimix, "/readyz") == 503
    end)
    assert.are.equal(200, status_of(aimix, "/lab/pid"))
    assert.is_false(aimix:get "/readyz".json.checks.accepting)
    server.eventually("connections were refused", 1, function()
      return not tcp.connect("127.0.0.1", aimix.port)
    end)
    for i = 1, 8 do
      assert.matches("^HTTP/1.1 200 ", slow[i]:receive(4096, 5))
    end
    assert.are.equal(0, aimix:ended(5))
  end)

  it("lets readings end that a model takes its time for", function()
    local vendor = node.start "aimock.mjs"
    local aimix = start {
      AIMIX_MODEL = "slow-1200", AIMIX_OPENAI_URL = vendor.url .. "/v1", AIMIX_WORKERS = "2",
    }
    local asks = {}
    for i = 1, 8 do
      local user = aimix:signup()
      asks[i] = function()
        local answer = aimix:post(READINGS, user, births.order(births.number(i)))
        return { user = user, answer = answer }
      end
    end
    asks[9] = function()
      clock.sleep(0.5)
      aimix.child:kill(SIGTERM)
    end
    for i, got in pairs(task.together(asks)) do
      if i <= 8 then
        assert.are.equal(201, got.answer.status)
        assert.are.equal("done", aimix:sql(("select status from service_results where id = '%s'")
          :format(got.answer.json.id)))
      end
    end
    assert.are.equal(0, aimix:ended(5))
    vendor:stop()
  end)

  it("that goes to every process leaves the database to those who still need it", function()
    local vendor = node.start "aimock.mjs"
    local aimix = server.start {
      AIMIX_MODEL = "slow-1200", AIMIX_OPENAI_URL = vendor.url .. "/v1",
    }
    local user = aimix:signup()
    local both = task.together {
      answer = function() return aimix:post(READINGS, user, births.order()) end,
      code = function()
        server.eventually("it was paid", 5, function() return aimix:credits(user) == 975 end)
        for _, pid in ipairs(aimix:pids_of "") do signal(SIGTERM, pid) end
        aimix.child:kill(SIGTERM)
        return aimix.child:wait(10)
      end,
    }
    assert.are.equal(201, both.answer.status)
    assert.are.equal(0, both.code)
    vendor:stop()
  end)

  it("is not held up by clients who say nothing more", function()
    local aimix = start()
    local idle = ask(aimix, "/lab/pid")
    assert.matches("^HTTP/1.1 200 ", idle:receive())
    local silent = assert(tcp.connect("127.0.0.1", aimix.port))
    local began = clock.monotonic()
    aimix.child:kill(SIGTERM)
    assert.are.equal(0, aimix:ended(10))
    assert.is_true(clock.monotonic() - began < 5)
    silent:close()
  end)

  it("waits no longer than the grace period", function()
    local aimix = start { AIMIX_GRACE = "1" }
    local slow = ask(aimix, "/lab/slow?s=60")
    clock.sleep(0.1)
    local began = clock.monotonic()
    aimix.child:kill(SIGTERM)
    assert.are.equal(0, aimix.child:wait(8))
    assert.is_true(clock.monotonic() - began < 5)
    assert.are.equal(1, #aimix:events "grace-over")
    aimix:ended()
    slow:close()
  end)

  it("that comes twice ends at once, and what was cut off is paid back by the next", function()
    local vendor = node.start "aimock.mjs"
    local settings = { AIMIX_MODEL = "slow-60000", AIMIX_OPENAI_URL = vendor.url .. "/v1",
                       AIMIX_READING_DEADLINE = "1" }
    local aimix = start(settings)
    local user = aimix:signup()
    local began
    local both = task.together {
      cut = function() return aimix:try("POST", READINGS, user, births.order()) or "cut" end,
      code = function()
        server.eventually("it was paid", 5, function() return aimix:credits(user) == 975 end)
        aimix.child:kill(SIGTERM)
        server.eventually("it drained", 5, function() return #aimix:events "draining" == 1 end)
        began = clock.monotonic()
        aimix.child:kill(SIGTERM)
        return aimix.child:wait(5)
      end,
    }
    assert.are.same({ cut = "cut", code = 1 }, both)
    assert.is_true(clock.monotonic() - began < 2)
    local key <close> = assert(io.open(aimix.folder .. "/token.key"))
    local next_one = start { AIMIX_TOKEN_KEY = key:read "l" }
    server.eventually("it was paid back", 12, function() return next_one:credits(user) == 1000 end)
    assert.are.equal(0, next_one:stop())
    aimix:ended()
    vendor:stop()
  end)

  it("in the middle of the start ends with 0 too", function()
    for _, moment in ipairs { 0, 0.02, 0.05, 0.1 } do
      local aimix = server.launch(shop:settings { DATABASE_URL = config.get "DATABASE_URL" })
      server.eventually("it had begun", 5, function() return aimix:pids_of("jobs")[1] end)
      clock.sleep(moment)
      aimix.child:kill(SIGTERM)
      assert.are.equal(0, aimix.child:wait(10), aimix:log_text())
      aimix:ended()
    end
  end)
end)

describe("a worker", function()
  it("that is killed is replaced, and whoever waited to be let in is served", function()
    local aimix = start()
    local pid = worker_of(aimix)
    signal(SIGSTOP, pid)
    local waiting = {}
    for i = 1, 20 do waiting[i] = ask(aimix, "/lab/pid") end
    signal(SIGKILL, pid)
    for i = 1, 20 do
      local answer = waiting[i]:receive(4096, 5)
      assert.matches("^HTTP/1.1 200 ", answer)
      assert.is_nil(answer:find('"pid":' .. pid, 1, true))
    end
    assert.are.equal(9, aimix:events "child-ended"[1].signal)
    assert.are.equal(0, aimix:stop())
  end)

  it("that is silent is killed and replaced, and the other serves on", function()
    local aimix = start { AIMIX_WORKERS = "2", AIMIX_HEARTBEAT_MS = "3000" }
    local pid, other = worker_of(aimix), aimix:pids_of("worker 2")[1]
    signal(SIGSTOP, pid)
    worker_of(aimix, pid)
    assert.is_false(is_running(pid))
    local event = aimix:events "child-silent"[1]
    assert.are.same({ "worker 1", pid }, { event.child, event.pid })
    for _ = 1, 20 do assert.are.equal(200, status_of(aimix, "/lab/pid")) end
    assert.is_true(is_running(other))
    assert.are.equal(0, aimix:stop())
  end)

  it("that keeps dying is started less and less often, until what ails it is mended", function()
    local ill = workshop.new { ["scripts/platform/lab.lua"] = "return routes {\n  oh no\n}\n" }
    local aimix = server.launch(ill:settings { DATABASE_URL = config.get "DATABASE_URL" })
    local function deaths()
      local count = 0
      for _, row in ipairs(aimix:events "child-ended") do
        if row.child == "worker 1" then count = count + 1 end
      end
      return count
    end
    clock.sleep(2)
    assert.is_true(deaths() <= 7, tostring(deaths()))
    server.eventually("it had been tried again", 20, function() return deaths() >= 3 end)
    assert.matches("scripts/platform/lab.lua:2", aimix:events "main-failed"[1].error, 1, true)
    ill:write("scripts/platform/lab.lua", LAB)
    aimix:until_ready(10)
    assert.are.equal(0, aimix:stop())
    ill:remove()
  end)

  it("ends with its supervisor, however that ends", function()
    local aimix = start { AIMIX_WORKERS = "2" }
    local pids = { worker_of(aimix), aimix:pids_of("worker 2")[1], aimix:pids_of("jobs")[1] }
    aimix.child:kill(SIGKILL)
    for i = 1, 3 do
      server.eventually("it was gone", 5, function() return not is_running(pids[i]) end)
    end
    aimix:ended()
  end)
end)

describe("requests in flight", function()
  it("of a worker that stands still for a moment are all answered", function()
    local aimix = start { AIMIX_HEARTBEAT_MS = "3000" }
    local pid, asks = worker_of(aimix), {}
    for i = 1, 10 do
      asks[i] = function() return aimix:get("/lab/slow?s=0." .. i % 3).json.pid end
    end
    asks[11] = function()
      signal(SIGSTOP, pid)
      clock.sleep(0.5)
      signal(SIGCONT, pid)
    end
    for i, answered in pairs(task.together(asks)) do
      if i <= 10 then assert.are.equal(pid, answered) end
    end
    assert.are.equal(0, aimix:stop())
  end)
end)

describe("a reload", function()
  it("puts on sale what was dropped in, at its own price", function()
    local aimix = start { AIMIX_WORKERS = "2" }
    local user = aimix:signup()
    shop:write("prompts/rune-dropped/1.0.prompt", rune.PROMPT)
    shop:write("scripts/services/rune-dropped.lua", rune.SERVICE)
    signal(SIGHUP, aimix.child.pid)
    local sold = server.eventually("it was on sale", 5, function()
      local answer = aimix:post("/v1/services/rune-dropped/readings", user,
        { input = { mind = "job" } })
      return answer.status == 201 and answer.json
    end)
    assert.are.equal("job", sold.reading.title)
    assert.are.same({ charged = 7, balance = 993 }, sold.credits)
    shop:delete("scripts/services/rune-dropped.lua")
    aimix:sql "update services set is_active = false where service_type = 'rune-dropped'"
    assert.are.equal(0, aimix:stop())
  end)
end)
