-- Readings worded by a model that may do anything: each ends in a stored valid result
-- or exactly one refund.

local births = require "flow.births"
local clock = require "clock"
local node = require "flow.node"
local server = require "flow.server"
local task = require "task"
local tcp = require "tcp"

local READINGS = "/v1/services/saju/readings"
local PRICE = 25

local mood_path = os.tmpname()
local asked = 0

local function be(mood)
  local file <close> = assert(io.open(mood_path, "w"))
  file:write(mood)
end

local function start(vendor, more)
  local settings = {
    AIMIX_MODEL = "as-told", AIMIX_OPENAI_URL = vendor.url .. "/v1", AIMIX_OPENAI_KEY = "sk-flow",
    AIMIX_MODEL_TIMEOUT = "5",
  }
  for name, value in pairs(more or {}) do settings[name] = value end
  return server.start(settings)
end

local function read(aimix, user)
  asked = asked + 1
  return aimix:post(READINGS, user, births.order(births.number(asked), "en"))
end

local function stop(aimix)
  local code, text = aimix:audit()
  assert.are.equal(0, code, text)
  assert.is_nil(aimix:log_text():find("sk-flow", 1, true))
  assert.are.equal(0, aimix:stop())
end

describe("a reading worded by a model", function()
  local aimix, vendor

  setup(function()
    be "good"
    vendor = node.start("aimock.mjs", mood_path)
    aimix = start(vendor)
  end)
  teardown(function()
    stop(aimix)
    vendor:stop()
    os.remove(mood_path)
  end)

  it("is the model's where it passes the check, sooner or later", function()
    local moods = { "good", "fenced", "repaired", "once-429-x", "once-500-x", "slow-400" }
    for _, mood in ipairs(moods) do
      be(mood)
      local user = aimix:signup()
      local answer = read(aimix, user)
      assert.are.equal(201, answer.status, mood .. " " .. answer.body)
      assert.are.equal("A word about summary.", answer.json.reading.summary, mood)
      assert.are.not_equal("offline", answer.json.ai_model)
      assert.are.equal(1000 - PRICE, aimix:credits(user))
      local again = aimix:get(answer.headers.location, user)
      assert.are.same(answer.json.reading, again.json.reading)
    end
  end)

  it("is refunded once where the model fails, and its result says why", function()
    local moods = { "wrong", "text", "truncated", "malformed", "dropped", "error-401", "error-500",
                    "slow-9000" }
    for _, mood in ipairs(moods) do
      be(mood)
      local user = aimix:signup()
      local answer = read(aimix, user)
      assert.are.equal(502, answer.status, mood)
      assert.are.equal("/problems/model-failed", answer.json.type)
      assert.are.equal(1000, aimix:credits(user), mood)
      assert.are.equal("1", aimix:sql(("select count(*) from transactions where user_id = '%s' "
        .. "and type = 'refund'"):format(user.id)))
      assert.are.equal("failed", aimix:get(answer.headers.location, user).json.status)
    end
  end)

  it("is there for a client that hung up", function()
    be "slow-700"
    local user = aimix:signup()
    local body = '{"input":{"birth":{"calendar":"solar","year":1984,"month":2,"day":3,"hour":4,'
      .. '"minute":5,"gender":"male"}},"lang":"en"}'
    local connection = assert(tcp.connect("127.0.0.1", aimix.port))
    connection:send(("POST %s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n"
      .. "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
      :format(READINGS, user.token, #body, body))
    clock.sleep(0.3)
    connection:close()
    local found = server.eventually("the reading was stored", 10, function()
      local list = aimix:get("/v1/results", user).json
      local first = (list.results or list.items or list.data)[1]
      return first and first.status == "done" and first
    end)
    assert.are.equal(1000 - PRICE, aimix:credits(user))
    assert.are.equal("A word about summary.",
      aimix:get("/v1/results/" .. found.id, user).json.reading.summary)
  end)
end)

describe("a reading that somebody else listens to", function()
  local aimix, vendor, user, ask

  setup(function()
    vendor = node.start("aimock.mjs", mood_path)
    aimix = start(vendor, { AIMIX_WORKERS = "2" })
  end)
  teardown(function()
    stop(aimix)
    vendor:stop()
  end)
  before_each(function()
    user, asked = aimix:signup(), asked + 1
    local order = births.order(births.number(asked), "en")
    function ask(more)
      local headers = { ["Idempotency-Key"] = "both" }
      for name, value in pairs(more or {}) do headers[name] = value end
      return aimix:post(READINGS, user, order, headers)
    end
  end)

  local LISTEN = { Accept = "text/event-stream" }

  -- The answers to the first, and to those who come while it is being made.
  local function crowd(...)
    local asks = { ask }
    for i, headers in ipairs { ... } do
      asks[i + 1] = function()
        clock.sleep(0.2)
        return ask(headers)
      end
    end
    return task.together(asks)
  end

  it("is told to its end, whoever makes it", function()
    be "slow-900"
    local heard = crowd(LISTEN, LISTEN, LISTEN, {}, { Accept = LISTEN.Accept,
      Prefer = "respond-async" })
    assert.are.equal(201, heard[1].status)
    for i = 2, 4 do
      local steps = server.steps(heard[i])
      assert.are.equal(4, #steps)
      assert.are.equal("status", steps[1].event)
      assert.are.equal("done", steps[4].event)
      assert.are.equal(heard[1].json.id, steps[4].data.id)
      assert.are.same(heard[1].json.reading, steps[4].data.reading)
    end
    assert.are.equal(409, heard[5].status)
    assert.are.equal(409, heard[6].status)
    assert.are.equal(1000 - PRICE, aimix:credits(user))
  end)

  it("fails for all of them", function()
    be "slow-9000"
    local heard = crowd(LISTEN)
    assert.are.equal(502, heard[1].status)
    local steps = server.steps(heard[2])
    assert.are.equal("problem", steps[2].event)
    assert.are.equal("/problems/model-failed", steps[2].data.type)
    assert.are.equal(heard[1].json.result, "/v1/results/" .. steps[1].data.id)
    assert.are.same(steps, server.steps(ask(LISTEN)))
    assert.are.equal(1000, aimix:credits(user))
  end)
end)

describe("a reading whose model fails", function()
  it("is the standard one where the operator allows it", function()
    be "wrong"
    local vendor = node.start("aimock.mjs", mood_path)
    local aimix = start(vendor, { AIMIX_FALLBACK = "offline" })
    local user = aimix:signup()
    local answer = read(aimix, user)
    assert.are.equal(201, answer.status)
    assert.are.equal("offline", answer.json.ai_model)
    local codes = {}
    for _, warning in ipairs(answer.json.warnings) do codes[warning.code] = true end
    assert.is_true(codes.LLM_INVALID)
    be "error-500"
    for _, warning in ipairs(read(aimix, user).json.warnings) do codes[warning.code] = true end
    assert.is_true(codes.MODEL_FAILED)
    stop(aimix)
    vendor:stop()
    os.remove(mood_path)
  end)
end)
