local fakes = require "scripts.platform.fakes"
local json = require "json"

local ask = fakes.ask
local errors_of = fakes.errors_of
local fail = fakes.fail
local user = fakes.user
local ME = fakes.ME
local UUID = fakes.UUID
local new_platform = fakes.platform

describe("sign-up", function()
  local function platform(insert)
    return new_platform { ["insert into users"] = insert or user(),
                          ["insert into refresh_tokens"] = 1 }
  end

  it("makes an account and a session", function()
    local p = platform()
    local status, body, headers = ask(p, "POST", "/v1/auth/signup",
      { email = " A@B.kr ", password = "correct horse", locale = "en" })
    assert.are.equal(201, status)
    assert.are.equal(UUID, body.user.id)
    assert.are.equal(1000, body.user.credits)
    assert.are.equal("token." .. UUID, body.access_token)
    assert.are.equal("Bearer", body.token_type)
    assert.are.equal(3600, body.expires_in)
    assert.are.equal(43, #body.refresh_token)
    assert.are.equal("no-store", headers["cache-control"])
    assert.are.same({ "a@b.kr", "hash of correct horse", nil, "en" },
      { table.unpack(p.db.asked[1], 1, 4) })
    assert.is_nil(json.encode(body):find("hash of", 1, true))
  end)

  it("keeps of the refresh token only its hash", function()
    local p = platform()
    local _, body = ask(p, "POST", "/v1/auth/signup",
      { email = "a@b.kr", password = "correct horse" })
    local crypto = require "crypto"
    assert.are.equal(crypto.hex(crypto.sha256(body.refresh_token)), p.db.asked[2][3])
  end)

  it("names everything that is wrong", function()
    local p = platform()
    local function about(sent, lang)
      local status, body = ask(p, "POST", "/v1/auth/signup", sent,
        { ["accept-language"] = lang or "en" })
      assert.are.equal(422, status)
      assert.are.equal("/problems/invalid-input", body.type)
      return errors_of(body)
    end
    assert.are.equal("/email is missing.\n/password is missing.", about {})
    assert.are.equal("/email is not an e-mail address.",
      about { email = "nobody", password = "correct horse" })
    assert.are.equal("/password must have 8 to 256 bytes.",
      about { email = "a@b.kr", password = "short" })
    assert.are.equal("/password 8바이트 이상 256바이트 이하여야 합니다.",
      about({ email = "a@b.kr", password = "short" }, "ko"))
    assert.are.equal("/username must be from 2 to 50 characters.\n/locale must be one of: ko, en.\n"
      .. "/admin is not known here; known are: email, password, username, locale.",
      about { email = "a@b.kr", password = "x", username = "a", locale = "fr", admin = true })
    assert.are.equal("/email must be text.\n/password must be text.",
      about { email = 1, password = json.list() })
    assert.are.equal(0, #p.db.asked)
  end)

  it("says which is taken", function()
    for constraint, pointer in pairs { users_email_key = "/email",
      users_username_key = "/username" } do
      local p = platform(function() return fail("conflict", { constraint = constraint }) end)
      local status, body = ask(p, "POST", "/v1/auth/signup",
        { email = "a@b.kr", password = "correct horse", username = "kim" })
      assert.are.equal(409, status)
      assert.are.equal(pointer, body.errors[1].pointer)
    end
  end)

  it("wants JSON", function()
    local p = platform()
    local function status_of(text, kind)
      return (ask(p, "POST", "/v1/auth/signup", text, { ["content-type"] = kind }))
    end
    assert.are.equal(400, status_of("{", "application/json"))
    assert.are.equal(400, status_of("", "application/json"))
    assert.are.equal(422, status_of("[]", "application/json; charset=utf-8"))
    assert.are.equal(422, status_of("1", "application/json"))
    assert.are.equal(415, status_of("a=b", "application/x-www-form-urlencoded"))
    for lang, words in pairs { ko = "본문은 JSON 객체({ })여야 합니다.",
                               en = "The body must be a JSON object ({ })." } do
      local _, body = ask(p, "POST", "/v1/auth/signup", "[]",
        { ["content-type"] = "application/json", ["accept-language"] = lang })
      assert.are.equal(" " .. words, errors_of(body))
      assert.are.equal(words, body.detail)
    end
    local status, _, headers = ask(p, "GET", "/v1/auth/signup")
    assert.are.equal(405, status)
    assert.are.equal("OPTIONS, POST", headers.allow)
  end)
end)

describe("log-in", function()
  local function platform(find)
    return new_platform { ["password from users"] = find, ["insert into refresh_tokens"] = 1 }
  end
  local function found() return user { password = "hash of correct horse" } end
  local function log_in(p, email, password)
    return ask(p, "POST", "/v1/auth/login", { email = email, password = password })
  end

  it("is worth a session", function()
    local p = platform(found)
    local status, body = log_in(p, "A@b.kr", "correct horse")
    assert.are.equal(200, status)
    assert.are.equal("token." .. UUID, body.access_token)
    assert.are.equal("a@b.kr", p.db.asked[1][1])
    assert.is_nil(body.user.password)
  end)

  it("says and does the same for nobody as for a wrong password", function()
    local wrong, nobody = platform(found), platform(function() return fail "not-found" end)
    local status, body = log_in(wrong, "a@b.kr", "battery staple")
    local status_too, body_too = log_in(nobody, "c@d.kr", "battery staple")
    assert.are.equal(401, status)
    assert.are.equal(status, status_too)
    assert.are.same(body, body_too)
    assert.are.equal(#wrong.password.matched, #nobody.password.matched)
    assert.are.equal(1, #nobody.password.matched)
    log_in(nobody, "not an address", "battery staple")
    assert.are.equal(2, #nobody.password.matched)
  end)

  it("is open to no one by way of an account without a password", function()
    local p = platform(function() return user() end)
    assert.are.equal(401, (log_in(p, "a@b.kr", "correct horse")))
  end)

  it("is held back after ten wrong tries", function()
    local p = platform(found)
    for _ = 1, 10 do assert.are.equal(401, (log_in(p, "a@b.kr", "battery staple"))) end
    local status, _, headers = log_in(p, "a@b.kr", "correct horse")
    assert.are.equal(429, status)
    assert.is_true(tonumber(headers["retry-after"]) > 0)
    assert.are.equal(429, (log_in(p, " A@b.kr ", "correct horse")))
    assert.are.equal(401, (log_in(p, "other@b.kr", "battery staple")))
  end)

  it("passes on that the database is busy", function()
    local p = platform(function() return fail("busy", { retry_after = 1 }) end)
    assert.are.equal(503, (log_in(p, "a@b.kr", "correct horse")))
  end)
end)

describe("a refresh", function()
  local function refresh(outcome)
    local p = new_platform { renew_refresh_token = { outcome = outcome, id = UUID, role = "user",
                                                     locale = "ko" } }
    return ask(p, "POST", "/v1/auth/refresh", { refresh_token = "old" })
  end
  it("gives a new pair", function()
    local status, body = refresh "renewed"
    assert.are.equal(200, status)
    assert.are_not.equal("old", body.refresh_token)
    assert.are.equal("token." .. UUID, body.access_token)
  end)
  it("gives nothing for what is unknown, used, revoked or too old", function()
    for _, outcome in ipairs { "unknown", "reused", "revoked", "expired" } do
      assert.are.equal(401, (refresh(outcome)), outcome)
    end
  end)
end)

describe("who is asking", function()
  it("is said by a bearer token", function()
    local p = new_platform { ["from users where id"] = user() }
    local status, body = ask(p, "GET", "/v1/me", nil, ME)
    assert.are.equal(200, status)
    assert.are.equal("a@b.kr", body.email)
    assert.are.equal("u1", p.db.asked[1][1])
    for _, header in ipairs { "", "Bearer", "Bearer ", "Basic dTE6eA==", "Bearer forged",
      "token.u1" } do
      local denied, problem, headers = ask(p, "GET", "/v1/me", nil, { authorization = header })
      assert.are.equal(401, denied, header)
      assert.are.equal("/problems/unauthorized", problem.type)
      assert.matches("^Bearer", headers["www-authenticate"])
    end
    assert.are.equal(401, (ask(p, "GET", "/v1/me")))
    assert.are.equal(1, #p.db.asked)
  end)
  it("is told so when the account is gone", function()
    local p = new_platform { ["from users where id"] = function() return fail "not-found" end }
    assert.are.equal(401, (ask(p, "GET", "/v1/me", nil, ME)))
  end)
  it("is answered in the account's language unless another is asked for", function()
    local p = new_platform { ["from users where id"] = function() return fail "not-found" end }
    local function detail(token, lang)
      local _, body = ask(p, "GET", "/v1/me", nil,
        { authorization = "Bearer " .. token, ["accept-language"] = lang })
      return body.detail
    end
    assert.are.equal("This account is no more.", detail "token.u1.en")
    assert.are.equal("이 계정은 더 이상 없습니다.", detail "token.u1.ko")
    assert.are.equal("이 계정은 더 이상 없습니다.", detail("token.u1.en", "ko"))
  end)
end)
