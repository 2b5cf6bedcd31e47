local err = require "err"
local json = require "json"
local problem = require "lib.problem"

describe("a problem", function()
  it("says in the client's language what the err says", function()
    local e = problem.err("conflict", { ko = "이미 있습니다.", en = "It is there." })
    local body = problem.body(e, "ko", "urn:x")
    assert.are.equal("/problems/conflict", body.type)
    assert.are.equal(409, body.status)
    assert.are.equal("이미 있습니다.", body.detail)
    assert.are.equal("urn:x", body.instance)
    assert.are.equal("It is there.", problem.body(e, "en").detail)
  end)

  it("shows where a request is wrong, behind a Korean sentence", function()
    local e = err.new("bad-request", "line 3, column 7: a comma")
    assert.are.equal("line 3, column 7: a comma", problem.body(e, "en").detail)
    assert.are.equal("요청을 읽을 수 없습니다. (line 3, column 7: a comma)", problem.body(e, "ko").detail)
  end)

  it("keeps to itself what is nobody's business", function()
    for _, code in ipairs { "internal", "busy", "upstream-failed", "timed-out" } do
      local e = err.new(code, "connection to 10.0.0.7 as admin failed")
      for _, lang in ipairs { "ko", "en" } do
        assert.is_nil(problem.body(e, lang).detail:find("10.0.0.7", 1, true))
      end
    end
    local e = err.new("conflict", "duplicate key value violates users_email_key")
    e.sqlstate = "23505"
    assert.is_nil(problem.body(e, "en").detail:find("users_email_key", 1, true))
  end)

  it("carries the errors, the balance and the headers", function()
    local e = problem.err("not-enough-credits", { ko = "부족", en = "short" },
      { cost = 25, balance = 3, secret = "x", retry_after = 1.2, headers = { location = "/v1/x" } })
    local status, text, headers = problem.reply(e, "en", "urn:x")
    local body = assert(json.decode(text))
    assert.are.equal(402, status)
    assert.are.equal(25, body.cost)
    assert.are.equal(3, body.balance)
    assert.is_nil(body.secret)
    assert.are.equal("application/problem+json", headers["content-type"])
    assert.are.equal("2", headers["retry-after"])
    assert.are.equal("/v1/x", headers.location)
    assert.are.equal("Bearer", select(3, problem.reply(err.new("unauthorized", "x"), "en"))
      ["www-authenticate"])
  end)

  it("knows every err there is", function()
    for _, code in ipairs { "bad-request", "unauthorized", "not-enough-credits", "denied",
      "not-found", "service-not-found", "service-not-on-sale", "method-not-allowed",
      "not-acceptable", "conflict", "precondition-failed", "too-large", "unsupported-media",
      "invalid-input", "too-many-requests", "internal", "model-failed", "upstream-failed", "busy",
      "timed-out" } do
      local e = err.new(code, "x")
      assert.is_true(problem.is_err(e), code)
      for _, lang in ipairs { "ko", "en" } do
        assert.are.equal("string", type(problem.body(e, lang).title))
      end
    end
    assert.is_false(problem.is_err "x")
    assert.is_false(problem.is_err { code = "x" })
  end)
end)
