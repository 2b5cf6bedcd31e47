local err = require "err"
local json = require "json"
local model = require "lib.model"
local provider = require "lib.provider"

-- A provider that answers from a list, and a clock that only sleeping moves.
local function parts_of(answers, timeout)
  local parts = { asked = {}, slept = {}, timeout = timeout or 60, now = 0 }
  function parts.chance() return 1 end
  parts.clock = {
    monotonic = function() return parts.now end,
    sleep = function(seconds)
      parts.slept[#parts.slept + 1] = seconds
      parts.now = parts.now + seconds
    end,
  }
  parts.provider = { complete = function(request)
    parts.asked[#parts.asked + 1] = request
    local answer = answers[#parts.asked] or answers[#answers]
    if type(answer) == "function" then answer = answer(request, parts) end
    if type(answer) == "string" then return { text = answer, tokens = 10, model = "m-2026" } end
    if answer.text and not answer.code then return answer end
    return nil, answer
  end }
  return parts
end

local function status(number, retry_after)
  local why = err.new("model-failed", "HTTP " .. number)
  why.vendor_status, why.retry_after = number, retry_after
  return why
end

local function needs_title(value)
  if value.title then return { title = value.title } end
  return nil, { { pointer = "/reading/title", detail = "is missing" } }
end

local function ask(answers, more, timeout)
  local question = { model = "m", messages = { { role = "user", content = "?" } }, format = "json",
                     check = needs_title }
  for key, value in pairs(more or {}) do question[key] = value end
  local parts = parts_of(answers, timeout)
  local said, why = model.ask(question, parts)
  return said, why, parts
end

local GOOD = '{"title":"A {day}"}'

describe("a model's answer", function()
  it("is the value that passed the check, and what it took", function()
    local said, _, parts = ask { '{"title":"x","more":1}' }
    assert.are.same({ value = { title = "x" }, model = "m-2026", tokens = 10, attempts = 1 }, said)
    assert.are.equal("json", parts.asked[1].format)
    assert.are.equal(36, parts.asked[1].timeout)
  end)

  it("is found in whatever stands around it", function()
    for _, text in ipairs {
      GOOD, "\n" .. GOOD .. "\n", "```json\n" .. GOOD .. "\n```",
      "Sure! {smile}\n" .. GOOD .. "\nBye}",
      "```\n" .. GOOD .. "```", '{"title":"A {day}","x":"}\\"{"}', "{a} {b} " .. GOOD,
    } do
      local said = assert(ask { text })
      assert.are.equal("A {day}", said.value.title)
      assert.are.equal(1, said.attempts)
    end
  end)

  it("is sent back once with what is wrong, and then is right", function()
    local said, _, parts = ask { '{"titel":"x"}', GOOD }
    assert.are.equal("A {day}", said.value.title)
    assert.are.equal(2, said.attempts)
    assert.are.equal(20, said.tokens)
    local messages = parts.asked[2].messages
    assert.are.equal(3, #messages)
    assert.are.same({ role = "model", content = '{"titel":"x"}' }, messages[2])
    assert.is_truthy(messages[3].content:find("- /reading/title is missing", 1, true))
    assert.are.equal(1, #parts.asked[1].messages)
  end)

  it("that is wrong twice is an err that says so", function()
    for _, text in ipairs { '{"titel":"x"}', "no JSON", "[1]", '"x"', "{", '{"title":}', "",
                            '{"a":"' .. ("가"):rep(3000) } do
      local said, why, parts = ask { text }
      assert.is_nil(said)
      assert.are.equal("model-failed", why.code)
      assert.is_true(why.is_invalid)
      assert.is_truthy(utf8.len(why.text))
      assert.are.equal(2, #parts.asked)
    end
  end)

  it("may be plain text", function()
    local said = ask({ "  words \n" }, { format = "text", check = function(value)
      return value == "words"
    end })
    assert.are.equal("words", said.value)
    local _, why, parts = ask({ "words" }, { format = "text", check = function()
      return nil, "too short"
    end })
    assert.is_true(why.is_invalid)
    assert.is_truthy(parts.asked[2].messages[3].content:find("too short", 1, true))
  end)

  it("that was cut off is asked for again, shorter", function()
    local _, _, parts = ask { { text = '{"title":', finish = "length" }, GOOD }
    assert.is_truthy(parts.asked[2].messages[3].content:find("cut off", 1, true))
  end)

  it("tells the model no more than it can bear", function()
    local _, _, parts = ask({ GOOD, GOOD }, { check = function()
      local errors = {}
      for i = 1, 1000 do errors[i] = { pointer = "/" .. i, detail = ("글"):rep(500) } end
      return nil, errors
    end })
    local told = parts.asked[2].messages[3].content
    assert.is_true(#told < 5000)
    assert.is_truthy(json.encode(told))
  end)
end)

describe("a vendor that fails", function()
  it("is asked again, later each time", function()
    for _, why in ipairs { status(429), status(500), status(502), status(503), status(504),
                           err.new("upstream-failed", "reset"), err.new("timed-out", "slow"),
                           err.new("busy", "full") } do
      local said, _, parts = ask { why, why, GOOD }
      assert.are.equal(3, said.attempts)
      assert.are.same({ 0.5, 1 }, parts.slept)
    end
  end)

  it("is not asked again when that would not help", function()
    for _, number in ipairs { 400, 401, 403, 404, 422 } do
      local said, why, parts = ask { status(number), GOOD }
      assert.is_nil(said)
      assert.are.equal(number, why.vendor_status)
      assert.are.equal(1, #parts.asked)
    end
    local _, why, parts = ask { err.new("model-failed", "the model refuses"), GOOD }
    assert.are.equal("model-failed", why.code)
    assert.are.equal(1, #parts.asked)
  end)

  it("is given up after three tries", function()
    local said, why, parts = ask { status(500) }
    assert.is_nil(said)
    assert.are.equal(500, why.vendor_status)
    assert.is_nil(why.is_invalid)
    assert.are.equal(3, #parts.asked)
  end)

  it("is not asked before it wants to be, nor waited for beyond the end", function()
    local said, _, parts = ask { status(429, 7), GOOD }
    assert.are.equal(2, said.attempts)
    assert.is_true(parts.slept[1] >= 7 and parts.slept[1] < 8)
    local why
    said, why, parts = ask { status(429, 90), GOOD }
    assert.is_nil(said)
    assert.are.equal(90, why.retry_after)
    assert.are.equal(0, #parts.slept)
  end)

  it("has less time with each try, and never more than there is", function()
    local function slow(request, parts)
      parts.now = parts.now + request.timeout
      return err.new("timed-out", "slow")
    end
    local said, why, parts = ask({ slow }, nil, 20)
    assert.is_nil(said)
    assert.are.equal("timed-out", why.code)
    assert.is_true(parts.now <= 20)
    assert.are.equal(12, parts.asked[1].timeout)
    for i = 2, #parts.asked do
      assert.is_true(parts.asked[i].timeout < parts.asked[i - 1].timeout)
    end
  end)

  it("has no more time than the reading has", function()
    local _, _, parts = ask({ GOOD }, { deadline = 10 })
    assert.is_true(parts.asked[1].timeout < 6)
  end)

  it("leaves the repair what time is left", function()
    local function slow(_, parts)
      parts.now = parts.now + 59.8
      return "no JSON"
    end
    local said, why, parts = ask { slow, GOOD }
    assert.is_nil(said)
    assert.are.equal("timed-out", why.code)
    assert.are.equal(1, #parts.asked)
  end)
end)

describe("a question", function()
  it("takes the prompt's settings along", function()
    local _, _, parts = ask({ GOOD }, { config = { temperature = 0.7, maxOutputTokens = 900 },
                                        name = "saju", schema = { type = "object" } })
    local asked = parts.asked[1]
    assert.are.same({ 0.7, 900, "saju", { type = "object" } },
      { asked.temperature, asked.max_tokens, asked.name, asked.schema })
  end)

  it("that finds the input unreadable is not asked for again", function()
    local blurred = err.new("invalid-input", "too blurred")
    local said, why, parts = ask({ GOOD }, { check = function() return nil, blurred end })
    assert.is_nil(said)
    assert.are.equal(blurred, why)
    assert.are.equal(1, #parts.asked)
  end)

  it("may also be that after a repair", function()
    local blurred, turn = err.new("invalid-input", "too blurred"), 0
    local _, why, parts = ask({ GOOD }, { check = function()
      turn = turn + 1
      return nil, turn == 1 and "wrong" or blurred
    end })
    assert.are.equal(blurred, why)
    assert.are.equal(2, #parts.asked)
  end)

  it("needs a provider that can be asked", function()
    local offline = provider.define { name = "offline", models = { "offline" }, offline = true }
    for _, one in ipairs { offline, false } do
      local said, why = model.ask({ model = "m" }, { provider = one })
      assert.is_nil(said)
      assert.are.equal("model-failed", why.code)
    end
  end)
end)

describe("providers", function()
  local function define(entry) return provider.define(entry) end
  local function complete() end
  local all = {
    a = define { name = "A", models = { "gpt-" }, complete = complete },
    b = define { name = "B", models = { "gpt-image-", "o1" }, complete = complete },
    c = define { name = "C", models = { "*" }, complete = complete },
  }

  it("are chosen by how the model's name begins", function()
    for name, wanted in pairs { ["gpt-4o"] = "A", ["gpt-image-1"] = "B", o1 = "B", llama = "C" } do
      assert.are.equal(wanted, provider.choose(all, name).name)
    end
    assert.is_nil(provider.choose({ a = all.a }, "llama"))
  end)

  it("know which of their models see", function()
    local one = define { name = "D", models = { "*" }, vision = { "gpt-4o", "see" },
                         complete = complete }
    for name, sees in pairs { ["gpt-4o-mini"] = true, seeing = true, ["gpt-3.5"] = false } do
      assert.are.equal(sees, provider.sees(one, name), name)
    end
    assert.is_false(provider.sees(all.a, "gpt-4o"))
    assert.is_false(provider.sees(nil, "gpt-4o"))
  end)

  it("are what the word makes", function()
    assert.is_true(provider.is_provider(all.a))
    assert.is_false(provider.is_provider { name = "A" })
    for text, entry in pairs {
      ["provider is followed by"] = 1, ["a provider has no 'modles'"] = { modles = 1 },
      ["name must be"] = { models = { "a" } }, ["models must be"] = { name = "a", models = {} },
      ["complete must be"] = { name = "a", models = { "a" } },
      ["vision must be"] = { name = "a", models = { "a" }, vision = { 1 } },
    } do
      local ok, why = pcall(define, entry)
      assert.is_false(ok)
      assert.is_truthy(why:find(text, 1, true))
    end
  end)
end)
