-- The catalog, the books and their pages over the real server and database.

local births = require "flow.births"
local json = require "json"
local server = require "flow.server"

describe("a customer", function()
  local aimix

  setup(function() aimix = server.start() end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
  end)

  it("is nobody once it is deleted", function()
    local user = aimix:signup()
    aimix:sql(("delete from users where id = '%s'"):format(user.id))
    assert.are.equal(401, aimix:get("/v1/me", user).status)
    assert.are.equal(401, aimix:post("/v1/services/saju/readings", user, births.order()).status)
    assert.are.equal(401, aimix:post("/v1/auth/refresh", nil,
      { refresh_token = user.answer.json.refresh_token }).status)
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
    local function count_on_sale()
      return #aimix:get("/v1/services").json.services
    end
    local all = count_on_sale()
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
    assert.are.equal(all - 1, count_on_sale())
    cost "is_active = true"
    assert.are.equal(all, count_on_sale())
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
