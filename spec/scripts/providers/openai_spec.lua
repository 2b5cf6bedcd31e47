-- The chat-completions provider against a vendor that behaves as it is told to.

local clock = require "clock"
local fetch = require "fetch"
local json = require "json"
local model = require "lib.model"
local node = require "flow.node"
local provider = require "lib.provider"

local SCHEMA = {
  type = "object", additionalProperties = false, required = json.list { "title", "lines" },
  properties = {
    title = { type = "string" },
    lines = { type = "array", items = { type = "string" }, description = "at least 2 items" },
  },
}

local function check(value)
  if type(value.title) == "string" and #(value.lines or {}) >= 2 then return value end
  return nil, { { pointer = "/reading", detail = "needs a title and two lines" } }
end

-- The file as the loader opens it, with settings of our own.
local function load_provider(settings)
  local fake = { get = function(name) return settings[name] end }
  local env = setmetatable({
    provider = provider.define,
    require = function(name) return name == "config" and fake or require(name) end,
  }, { __index = _G })
  return assert(loadfile("scripts/providers/openai.lua", "t", env))("openai")
end

local function question_of(name, more)
  local question = {
    model = name, format = "json", schema = SCHEMA, name = "a reading", check = check,
    messages = { { role = "system", content = "S" }, { role = "user", content = "카드" } },
  }
  for key, value in pairs(more or {}) do question[key] = value end
  return question
end

describe("a chat-completions vendor", function()
  local vendor, openai

  setup(function()
    vendor = node.start "aimock.mjs"
    openai = load_provider { AIMIX_OPENAI_URL = vendor.url .. "/v1/", AIMIX_OPENAI_KEY = "sk-1" }
  end)
  teardown(function() vendor:stop() end)

  local function ask(name, more, timeout)
    return model.ask(question_of(name, more), {
      provider = openai, clock = clock, chance = function() return 0 end, timeout = timeout or 20,
    })
  end

  local function last_request()
    local journal = assert(fetch.get(vendor.url .. "/__aimock/journal"))
    local entries = json.decode(journal.body)
    return entries[#entries]
  end

  it("answers with JSON of the schema", function()
    local said = assert(ask "good")
    assert.are.equal("A word about title.", said.value.title)
    assert.are.equal(2, #said.value.lines)
    assert.are.equal("good-2026", said.model)
    assert.are.equal(100, said.tokens)
    assert.are.equal(1, said.attempts)
  end)

  it("is asked in its own words", function()
    local messages = {
      { role = "system", content = "S" }, { role = "model", content = "M" },
      { role = "user", content = { { text = "Look" }, { media = { url = "data:image/png;,x" } } } },
    }
    assert(ask("good", { messages = messages,
                         config = { temperature = 0.5, maxOutputTokens = 99 } }))
    local body = last_request().body
    assert.are.equal("good", body.model)
    assert.are.equal(0.5, body.temperature)
    assert.are.equal(99, body.max_tokens)
    assert.are.equal("json_schema", body.response_format.type)
    assert.are.equal("a_reading", body.response_format.json_schema.name)
    assert.is_true(body.response_format.json_schema.strict)
    assert.are.same(SCHEMA, body.response_format.json_schema.schema)
    assert.are.same({ role = "assistant", content = "M" }, body.messages[2])
    assert.are.same({
      { type = "text", text = "Look" },
      { type = "image_url", image_url = { url = "data:image/png;,x" } },
    }, body.messages[3].content)
  end)

  it("is understood through fences and after a repair", function()
    assert.are.equal(1, assert(ask "fenced").attempts)
    assert.are.equal(2, assert(ask "repaired").attempts)
  end)

  it("that answers wrongly twice has failed", function()
    for _, name in ipairs { "wrong", "text", "truncated" } do
      local said, why = ask(name)
      assert.is_nil(said)
      assert.are.equal("model-failed", why.code)
      assert.is_true(why.is_invalid, name)
    end
  end)

  it("that is overrun is asked again when it says so", function()
    local began = clock.monotonic()
    local said = assert(ask "once-429-a")
    assert.are.equal(2, said.attempts)
    assert.is_true(clock.monotonic() - began >= 1)
    assert.are.equal(2, assert(ask "once-500-a").attempts)
    assert.are.equal(2, assert(ask "once-503-a").attempts)
  end)

  it("that stays broken is given up", function()
    local began = clock.monotonic()
    for _, name in ipairs { "error-500", "malformed", "dropped" } do
      local said, why = ask(name, nil, 5)
      assert.is_nil(said)
      assert.is_nil(why.is_invalid)
    end
    assert.is_true(clock.monotonic() - began < 15)
  end)

  it("that refuses us is not asked again", function()
    for _, number in ipairs { 400, 401, 403, 404 } do
      local began = clock.monotonic()
      local _, why = ask("error-" .. number)
      assert.are.equal(number, why.vendor_status)
      assert.is_true(clock.monotonic() - began < 0.5)
      assert.is_nil(why.text:find("sk-1", 1, true))
    end
  end)

  it("that is slow has until the end and no longer", function()
    assert(ask("slow-300", nil, 2))
    local began = clock.monotonic()
    local said, why = ask("slow-5000", nil, 1.5)
    assert.is_nil(said)
    assert.are.equal("timed-out", why.code)
    assert.is_true(clock.monotonic() - began < 2.5)
  end)
end)

describe("a vendor that breaks off", function()
  local peer

  setup(function() peer = node.start "broken.mjs" end)
  teardown(function() peer:stop() end)

  local function complete(how, timeout)
    local url = peer.url .. "/" .. how
    local openai = load_provider { AIMIX_OPENAI_URL = url, AIMIX_OPENAI_KEY = "" }
    local request = question_of "m"
    request.timeout = timeout or 5
    return openai.complete(request)
  end

  it("has not answered", function()
    for _, how in ipairs { "half", "chunk", "reset", "empty", "large", "echo" } do
      local said, why = complete(how)
      assert.is_nil(said)
      assert.are.equal("upstream-failed", why.code, how)
    end
    local said, why = complete("drip", 0.3)
    assert.is_nil(said)
    assert.are.equal("timed-out", why.code)
    said, why = complete "html"
    assert.is_nil(said)
    assert.are.equal(502, why.vendor_status)
    said, why = complete "moved"
    assert.is_nil(said)
    assert.are.equal(302, why.vendor_status)
  end)
end)
