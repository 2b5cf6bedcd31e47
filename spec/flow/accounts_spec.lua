-- Accounts, sessions and the catalog over the real server and database.

local births = require "flow.births"
local json = require "json"
local server = require "flow.server"
local task = require "task"

describe("an account over HTTP", function()
  local aimix

  setup(function() aimix = server.start() end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
  end)

  local function log_in(user, password)
    return aimix:post("/v1/auth/login", nil,
      { email = user.email, password = password or user.password })
  end
  local function renew(token)
    return aimix:post("/v1/auth/refresh", nil, { refresh_token = token })
  end

  it("is made once, however many ask at the same moment", function()
    local email = ("once-%s@example.com"):format(require "crypto".uuid())
    local tries = {}
    for i = 1, 6 do
      tries[i] = function()
        local spelt = i % 2 == 0 and email:upper() or email
        return aimix:post("/v1/auth/signup", nil, { email = spelt,
          password = "correct horse" }).status
      end
    end
    local count = {}
    for _, status in pairs(task.together(tries)) do count[status] = (count[status] or 0) + 1 end
    assert.are.same({ [201] = 1, [409] = 5 }, count)
    assert.are.equal("1",
      aimix:sql(("select count(*) from users where email = '%s'"):format(email)))
  end)

  it("has its welcome credits, and a password nobody can read", function()
    local user = aimix:signup { username = "kim" .. os.time(), locale = "en" }
    assert.are.equal(1000, user.answer.json.user.credits)
    local me = aimix:get("/v1/me", user)
    assert.are.equal(user.email, me.json.email)
    assert.are.equal("en", me.json.locale)
    assert.are.equal(json.null, me.json.subscription_tier)
    local kept = aimix:sql(("select password from users where id = '%s'"):format(user.id))
    assert.matches("^%$argon2id%$", kept)
    assert.is_nil(aimix:log_text():find("correct horse", 1, true))
    assert.is_nil(aimix:log_text():find(user.email, 1, true))
  end)

  it("is opened with its password, and with no other", function()
    local user = aimix:signup()
    local answer = log_in(user)
    assert.are.equal(200, answer.status)
    assert.are.equal(user.id, answer.json.user.id)
    assert.are.equal("no-store", answer.headers["cache-control"])
    local wrong = log_in(user, "battery staple")
    local nobody = log_in({ email = "nobody-at-all@example.com" }, "battery staple")
    assert.are.equal(401, wrong.status)
    for _, member in ipairs { "type", "title", "status", "detail" } do
      assert.are.equal(wrong.json[member], nobody.json[member])
    end
  end)

  it("answers an unknown address in the time of a wrong password", function()
    local clock = require "clock"
    local user = aimix:signup()
    local function took(email)
      local began = clock.monotonic()
      aimix:post("/v1/auth/login", nil, { email = email, password = "battery staple" })
      return clock.monotonic() - began
    end
    took(user.email)
    local known, unknown = math.huge, math.huge
    for i = 1, 4 do
      known = math.min(known, took(user.email))
      unknown = math.min(unknown, took(("unknown-%d@example.com"):format(i)))
    end
    assert.is_true(unknown > known / 2 and unknown < known * 2,
      ("%.1f ms and %.1f ms"):format(known * 1000, unknown * 1000))
  end)

  it("keeps a session going, one refresh token after the other", function()
    local user = aimix:signup()
    local token = user.answer.json.refresh_token
    for _ = 1, 3 do
      local answer = renew(token)
      assert.are.equal(200, answer.status)
      assert.are_not.equal(token, answer.json.refresh_token)
      token = answer.json.refresh_token
      assert.are.equal(200, aimix:get("/v1/me", { token = answer.json.access_token }).status)
    end
  end)

  it("ends the session of whoever shows a refresh token twice, and only that one", function()
    local user = aimix:signup()
    local other = log_in(user).json.refresh_token
    local stolen = user.answer.json.refresh_token
    local newer = renew(stolen).json.refresh_token
    assert.are.equal(401, renew(stolen).status)
    assert.are.equal(401, renew(newer).status)
    assert.are.equal(200, renew(other).status)
    assert.are.equal(401, renew("x").status)
  end)

  it("gives one of two that show the same refresh token at once", function()
    local token = aimix:signup().answer.json.refresh_token
    local both = task.together {
      function() return renew(token).status end, function() return renew(token).status end,
    }
    assert.are.equal(601, both[1] + both[2])
  end)

  it("is nobody once it is deleted", function()
    local user = aimix:signup()
    aimix:sql(("delete from users where id = '%s'"):format(user.id))
    assert.are.equal(401, aimix:get("/v1/me", user).status)
    assert.are.equal(401, aimix:post("/v1/services/saju/readings", user, births.order()).status)
    assert.are.equal(401, renew(user.answer.json.refresh_token).status)
  end)

  it("is refused for what a client can send wrong, and never with a 500", function()
    local user = aimix:signup()
    for _, path in ipairs { "/v1/auth/signup", "/v1/auth/login", "/v1/auth/refresh" } do
      for _, sent in ipairs { "", "{", "[]", "null", "1", '"x"', "{}", '{"email":null}',
        '{"email":"\\u0000@b.kr","password":"correct horse"}',
        '{"email":"a@b.kr","email":"a@b.kr"}', '{"email":{"a":[]},"password":{},"x":1}',
        '{"refresh_token":"' .. ("x"):rep(5000) .. '"}', "\xff\xfe" } do
        local answer = aimix:post(path, nil, sent, { ["Content-Type"] = "application/json" })
        assert.is_true(answer.status >= 400 and answer.status < 500, path .. " " .. sent)
        assert.matches("^application/problem%+json", answer.headers["content-type"])
      end
    end
    assert.are.equal(405, aimix:get("/v1/auth/login").status)
    assert.are.equal(415, aimix:post("/v1/auth/login", nil, "a=b",
      { ["Content-Type"] = "application/x-www-form-urlencoded" }).status)
    assert.are.equal(200, aimix:get("/v1/me", user).status)
  end)

  it("pays what the row says at that moment, and cannot buy what is not sold", function()
    local user = aimix:signup()
    local function cost(set)
      aimix:sql("update services set " .. set .. " where service_type = 'saju'")
    end
    cost "credit_cost = 30"
    assert.are.equal(30, aimix:get("/v1/services/saju").json.cost)
    assert.are.equal(970, aimix:post("/v1/services/saju/readings", user,
      births.order()).json.credits.balance)
    cost "credit_cost = 25, is_active = false"
    local birth = births.number(5)
    assert.are.equal(404, aimix:post("/v1/services/saju/readings", user,
      births.order(birth)).status)
    assert.are.equal(0, #aimix:get("/v1/services").json.services)
    cost "is_active = true"
    assert.are.equal(1, #aimix:get("/v1/services").json.services)
    assert.are.equal(970, aimix:credits(user))
  end)

  it("sees its books and results in pages", function()
    local user = aimix:signup()
    for i = 1, 5 do
      aimix:post("/v1/services/saju/readings", user, births.order(births.number(i)))
    end
    for path, size in pairs { ["/v1/results"] = 5, ["/v1/credits/transactions"] = 6 } do
      local seen, cursor, total = {}, nil, 0
      repeat
        local page = aimix:get(path .. "?limit=2" .. (cursor and "&cursor=" .. cursor or ""),
          user).json
        for _, row in ipairs(page.results or page.transactions) do
          assert.is_nil(seen[row.id])
          seen[row.id], total = true, total + 1
        end
        cursor = page.next_cursor ~= json.null and page.next_cursor or nil
      until not cursor
      assert.are.equal(size, total)
    end
    assert.are.equal(0, #aimix:get("/v1/results?status=failed", user).json.results)
    assert.are.equal(5, #aimix:get("/v1/results?service=saju&status=done", user).json.results)
    assert.are.equal(0, #aimix:get("/v1/results", aimix:signup()).json.results)
  end)
end)
