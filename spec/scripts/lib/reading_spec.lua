-- The pipeline with fakes for the ledger and the model: whatever happens after the
-- money is taken, there is one result or one refund.

local crypto = require "crypto"
local err = require "err"
local json = require "json"
local pipeline = require "scripts.lib.pipeline"
local problem = require "lib.problem"
local reading = require "lib.reading"

local new_ledger, new_parts, order = pipeline.ledger, pipeline.parts, pipeline.order
local run, ends, rune = pipeline.run, pipeline.ends, pipeline.rune

local BUSY = err.new("busy", "no connection")

describe("input that is not right", function()
  it("never touches the ledger", function()
    for _, case in ipairs {
      { "no", "/input/mind", "no" }, { "", "/input/mind", "must not be empty." },
      { ("x"):rep(21), "/input/mind", "must be at most 20 characters." },
    } do
      local ledger = new_ledger()
      local ticket, why = reading.begin(new_parts(ledger), order(case[1]))
      assert.is_nil(ticket)
      assert.are.equal("invalid-input", why.code)
      assert.are.equal(case[2], why.errors[1].pointer)
      assert.are.equal(case[3], why.errors[1].detail)
      assert.are.equal(0, #ledger.begun)
    end
  end)
  it("nor does a bug in facts()", function()
    local ledger = new_ledger()
    assert.has_error(function() reading.begin(new_parts(ledger), order "bug") end)
    assert.are.equal(0, #ledger.begun)
  end)
  it("is told of as input when it is no object", function()
    local _, why = reading.begin(new_parts(new_ledger()), order("x", { input = "text" }))
    assert.are.equal("/input", why.errors[1].pointer)
  end)
end)

describe("a reading begins", function()
  local function begun(more)
    local ledger = new_ledger()
    assert(reading.begin(new_parts(ledger), order("job", more)))
    return ledger.begun[1]
  end

  it("with all that the ledger keeps", function()
    local entry = begun { key = "k1" }
    assert.are.equal("u", entry.user)
    assert.are.equal("rune", entry.service)
    assert.are.equal(rune.version, entry.version)
    assert.are.equal("k1", entry.key)
    assert.are.equal(180, entry.deadline)
    assert.are.equal('{"mind":"job"}', entry.input)
    assert.matches("^%x+$", entry.hash)
    assert.are.equal(64, #entry.hash)
  end)
  it("with a hash that is the request's own", function()
    assert.are.equal(begun().hash, begun().hash)
    assert.are_not.equal(begun().id, begun().id)
    assert.are_not.equal(begun().hash, begun({ lang = "ko" }).hash)
    assert.are_not.equal(begun().hash, begun({ input = { mind = "other" } }).hash)
    assert.are_not.equal(begun().hash,
      begun({ options = { tone = "fun", length = "normal" } }).hash)
  end)
  it("without storing a photo, but telling two apart", function()
    local photo = require "lib.schema.photo"
    local function shown(pixels)
      local png = require "scripts.lib.schema.pictures".png(300, 300, pixels)
      return { mind = "a", face = photo.upload("image/png", png) }
    end
    local one, two = begun { input = shown "one" }, begun { input = shown "two" }
    assert.are.equal(one.hash, begun({ input = shown "one" }).hash)
    assert.is_nil(one.input:find("PNG"))
    assert.is_nil(one.input:find("digest"))
    assert.are_not.equal(one.hash, two.hash)
  end)
  it("not, when the ledger will not", function()
    local poor = problem.err("not-enough-credits", { ko = "부족", en = "short" },
      { cost = 5, balance = 1 })
    local ledger = new_ledger { begin = { poor } }
    local ticket, why = reading.begin(new_parts(ledger), order "x")
    assert.is_nil(ticket)
    assert.are.equal(poor, why)
    assert.are.equal("0 done, 0 refunded", ends(ledger))
  end)
end)

describe("a request that was seen before", function()
  local function again(paid)
    return reading.begin(new_parts(new_ledger { begin = { paid } }), order "x")
  end
  it("is answered with what was stored", function()
    local ticket = assert(again { outcome = "replay", id = "old", status = "done", charged = 5 })
    assert.is_true(ticket.is_replay)
    assert.are.equal("old", ticket.id)
    assert.is_true(assert(again { outcome = "replay", id = "old", status = "failed" }).is_replay)
  end)
  it("is sent to where it is being worked on", function()
    local ticket, why = again { outcome = "running", id = "old", status = "pending" }
    assert.is_nil(ticket)
    assert.are.equal(409, why.status)
    assert.are.equal("/v1/results/old", why.headers.location)
    assert.are.equal(2, why.retry_after)
  end)
  it("is our own when only the answer to begin() was lost", function()
    local ledger = new_ledger()
    local begin = ledger.begin
    function ledger.begin(entry)
      local paid = begin(entry)
      paid.outcome, paid.status = "repeat", "pending"
      return paid
    end
    local parts = new_parts(ledger)
    assert(reading.finish(parts, assert(reading.begin(parts, order "x"))))
    assert.are.equal("1 done, 0 refunded", ends(ledger))
  end)
  it("is refused when the body differs", function()
    local ticket, why = again { outcome = "mismatch", id = "old" }
    assert.is_nil(ticket)
    assert.are.equal(422, why.status)
  end)
end)

describe("an offline reading", function()
  it("is composed, stored and answered", function()
    local made, _, ledger = run "job"
    assert.are.equal("1 done, 0 refunded", ends(ledger))
    local body = assert(json.decode(made.text))
    assert.are.equal("done", body.status)
    assert.are.equal("offline", body.ai_model)
    assert.are.same({ charged = 5, balance = 95 }, body.credits)
    assert.are.equal("en " .. body.facts.rune, body.reading.meaning)
    assert.are.same({ code = "NEAR", message = "near" }, body.warnings[1])
    assert.are.equal("2026-11-22T13:05:06.000Z", body.created_at)
    local kept = assert(json.decode(ledger.completed[1].result))
    assert.are.same(body.reading, kept.reading)
    assert.are.same(body.facts, kept.facts)
  end)
  it("is the same for the same id", function()
    local parts = new_parts(new_ledger(), { crypto = setmetatable({
      uuid = function() return "01234567-89ab-4def-8123-456789abcdef" end },
        { __index = crypto }) })
    local one = reading.finish(parts, assert(reading.begin(parts, order "x")))
    local two = reading.finish(parts, assert(reading.begin(parts, order "x")))
    assert.are.equal(one.reading, two.reading)
  end)
  it("is refunded when compose() breaks, or is not what output says", function()
    for _, mind in ipairs { "mute", "long" } do
      local made, why, ledger, parts = run(mind)
      assert.is_nil(made)
      assert.are.equal("internal", why.code)
      assert.are.equal(100, why.balance)
      assert.are.equal("0 done, 1 refunded", ends(ledger))
      assert.are.equal("reading-failed", parts.lines[1].event)
      local stored = assert(json.decode(ledger.refunded[1].problem))
      assert.are.equal("/problems/internal", stored.type)
      assert.is_nil(ledger.refunded[1].problem:find("broke"))
    end
  end)
end)

describe("a model's reading", function()
  local function with_model(ask, more)
    local parts = { model = "gpt-4o-mini", ask = ask }
    for key, value in pairs(more or {}) do parts[key] = value end
    return parts
  end

  it("is asked for with the prompt, the schema and the check", function()
    local asked
    local made, _, ledger = run("job", nil, with_model(function(question)
      asked = question
      assert(question.check { meaning = "life" })
      assert.is_nil((question.check { meaning = "death" }))
      assert.is_nil((question.check { meening = "life" }))
      return { value = { meaning = "life" }, model = "gpt-4o-mini-2024", tokens = 77 }
    end))
    assert.are.equal("pjobfriendly", asked.messages[1].content)
    assert.is_false(asked.schema.additionalProperties)
    assert.are.equal("1 done, 0 refunded", ends(ledger))
    assert.are.equal(77, ledger.completed[1].tokens)
    assert.are.equal("gpt-4o-mini-2024", assert(json.decode(made.text)).ai_model)
  end)

  local FAILURES = {
    ["an err"] = function() return nil, err.new("upstream-failed", "500") end,
    ["a time-out"] = function() return nil, err.new("timed-out", "30 s") end,
  }
  for name, ask in pairs(FAILURES) do
    it("that ends in " .. name .. " is refunded, and says so", function()
      local made, why, ledger = run("job", nil, with_model(ask))
      assert.is_nil(made)
      assert.are.equal("model-failed", why.code)
      assert.are.equal(502, why.status)
      assert.are.equal(100, why.balance)
      assert.are.equal("0 done, 1 refunded", ends(ledger))
    end)
    it("that ends in " .. name .. " is composed where the operator allows", function()
      local made, _, ledger = run("job", nil, with_model(ask, { fallback = "offline" }))
      assert.are.equal("1 done, 0 refunded", ends(ledger))
      local body = assert(json.decode(made.text))
      assert.are.equal("offline", body.ai_model)
      assert.are.equal("MODEL_FAILED", body.warnings[2].code)
      assert.is_truthy(#body.warnings[2].message > 10)
    end)
  end
  it("that finds the input unreadable is refunded, and says what to send", function()
    local function ask(question)
      return nil, select(2, question.check { meaning = "dog" })
    end
    for _, fallback in ipairs { "refund", "offline" } do
      local made, why, ledger = run("job", nil, with_model(ask, { fallback = fallback }))
      assert.is_nil(made)
      assert.are.equal("invalid-input", why.code)
      assert.are.same({ { pointer = "/input/face", code = "NO_FACE",
        detail = "is a dog. The credits were given back." } }, why.errors)
      assert.are.equal("0 done, 1 refunded", ends(ledger))
      assert.matches("/v1/results/", assert(json.decode(ledger.refunded[1].problem)).result)
    end
  end)
  it("that fails where nothing can be composed is refunded", function()
    local made, why, ledger = run("blind", nil, with_model(FAILURES["an err"],
      { fallback = "offline" }))
    assert.is_nil(made)
    assert.are.equal("model-failed", why.code)
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
  it("is of a world that sees when its model does", function()
    for _, sees in ipairs { true, false } do
      local ticket = assert(reading.begin(new_parts(new_ledger()), order("x", { sees = sees })))
      assert.are.equal(sees, ticket.facts.sees)
    end
  end)
  it("that never passes the check is composed with another warning", function()
    local made = run("job", nil, with_model(function()
      local why = err.new("model-failed", "not valid")
      why.is_invalid = true
      return nil, why
    end, { fallback = "offline" }))
    assert.are.equal("LLM_INVALID", assert(json.decode(made.text)).warnings[2].code)
  end)
  it("that breaks is refunded", function()
    local _, why, ledger = run("job", nil, with_model(function() error("a bug") end))
    assert.are.equal("internal", why.code)
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
  it("whose prompt cannot be filled is refunded", function()
    local _, why, ledger = run("unfilled", nil, with_model(function() error("never") end))
    assert.are.equal("internal", why.code)
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
  it("is refunded when both the model and compose() fail", function()
    local _, why, ledger = run("mute", nil, with_model(FAILURES["an err"],
      { fallback = "offline" }))
    assert.are.equal("internal", why.code)
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
end)

describe("a ledger that does not answer", function()
  it("is told again that it is done", function()
    local made, _, ledger = run("job", { complete = { BUSY, BUSY } })
    assert(made)
    assert.are.equal("1 done, 0 refunded", ends(ledger))
  end)
  it("is believed when it had heard the first time", function()
    local made, _, ledger = run("job", { complete = { BUSY,
      { completed = false, status = "done" } } })
    assert(made)
    assert.are.equal("0 done, 0 refunded", ends(ledger))
  end)
  it("refunds when it cannot be told", function()
    local made, why, ledger = run("job", { complete = { BUSY, BUSY, BUSY } })
    assert.is_nil(made)
    assert.are.equal("busy", why.code)
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
  it("refunds when it breaks", function()
    local _, why, ledger = run("job", { complete = { "raise" } })
    assert.are.equal("internal", why.code)
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
  it("gives the reading after all, when complete() had arrived", function()
    local made, _, ledger = run("job", { complete = { BUSY, BUSY, BUSY },
      refund = { { refunded = false, status = "done" } } })
    assert.are.equal("done", assert(json.decode(made.text)).status)
    assert.are.equal("0 done, 0 refunded", ends(ledger))
  end)
  it("is not told to refund what was refunded at the deadline", function()
    local made, why, ledger, parts = run("job", {
      complete = { { completed = false, status = "failed" } }, refund = { "raise" } })
    assert.is_nil(made)
    assert.are.equal("timed-out", why.code)
    assert.are.equal(0, #parts.lines)
    assert.are.equal("0 done, 0 refunded", ends(ledger))
  end)
  it("leaves it to the deadline when not even the refund can be said", function()
    for _, refunds in ipairs { { BUSY, BUSY, BUSY }, { "raise" } } do
      local made, why, ledger, parts = run("mute", { refund = refunds })
      assert.is_nil(made)
      assert.are.equal("internal", why.code)
      assert.are.equal("0 done, 0 refunded", ends(ledger))
      assert.are.equal("refund-left-to-deadline", parts.lines[#parts.lines].event)
    end
  end)
  it("refunds once also when it answers late", function()
    local _, _, ledger = run("mute", { refund = { BUSY, BUSY } })
    assert.are.equal("0 done, 1 refunded", ends(ledger))
  end)
end)
