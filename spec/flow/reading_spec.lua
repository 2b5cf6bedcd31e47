local births = require "flow.births"
local clock = require "clock"
local json = require "json"
local server = require "flow.server"
local task = require "task"
local tcp = require "tcp"

local READINGS = "/v1/services/saju/readings"

describe("a reading over HTTP", function()
  local aimix

  setup(function() aimix = server.start() end)
  teardown(function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal(0, aimix:stop())
  end)

  it("is charged, stored and answered", function()
    local user = aimix:signup()
    local answer = aimix:post(READINGS, user, births.order())
    assert.are.equal(201, answer.status)
    assert.are.equal("/v1/results/" .. answer.json.id, answer.headers["location"])
    assert.matches("^saju@%x%x%x%x%x%x%x$", answer.headers["aimix-service"])

    local body = answer.json
    assert.are.equal("saju", body.service)
    assert.are.equal(answer.headers["aimix-service"], body.version)
    assert.are.equal("done", body.status)
    assert.are.equal("ko", body.lang)
    assert.are.equal("offline", body.ai_model)
    assert.are.same({ charged = 25, balance = 975 }, body.credits)
    local pillars = body.facts.pillars
    assert.are.equal("庚午", pillars.year.hanja)
    assert.are.equal("경오", pillars.year.hangul)
    assert.are.equal("辛巳", pillars.month.hanja)
    assert.are.equal("庚辰", pillars.day.hanja)
    assert.are.equal("癸未", pillars.hour.hanja)
    for _, section in ipairs { "personality", "elements", "love", "wealth", "career", "health" } do
      assert.is_true(#body.reading[section] > 100, section)
    end

    local again = aimix:get(answer.headers["location"], user)
    assert.are.equal(200, again.status)
    assert.are.same(body.facts, again.json.facts)
    assert.are.same(body.reading, again.json.reading)
    assert.are.equal(975, aimix:credits(user))
  end)

  it("has its parts in the order in which the service says them", function()
    local PARTS = { "title", "summary", "personality", "elements", "love", "wealth", "career",
                    "health", "current", "advice", "lucky", "color", "number", "direction" }
    local user = aimix:signup()
    local answer = aimix:post(READINGS, user, births.order())
    local again = aimix:get(answer.headers["location"], user)
    for _, body in ipairs { answer.body, again.body } do
      local at = assert(body:find('"reading":{', 1, true))
      for _, part in ipairs(PARTS) do
        at = assert(body:find(('"%s":'):format(part), at, true), part)
      end
    end
  end)

  it("is in the language asked for", function()
    local user = aimix:signup()
    local body = aimix:post(READINGS, user, births.order(nil, "en")).json
    assert.are.equal("en", body.lang)
    assert.is_nil(body.reading.summary:find("[\xEA-\xED][\x80-\xBF][\x80-\xBF]"))
    local accepted = aimix:post(READINGS, user, { input = { birth = births.number(7) } },
      { ["Accept-Language"] = "en-GB,ko;q=0.3" })
    assert.are.equal("en", accepted.json.lang)
  end)

  it("is two rows of the books: the welcome and the use", function()
    local user = aimix:signup()
    aimix:post(READINGS, user, births.order())
    local rows = aimix:get("/v1/credits/transactions", user).json
    local list = rows.transactions or rows.items or rows.data
    assert.are.equal(2, #list)
    assert.are.equal("use", list[1].type)
    assert.are.equal("charge", list[2].type)
  end)

  it("with wrong input names each field, and costs nothing", function()
    local user = aimix:signup()
    local birth = births.number(3)
    birth.month, birth.gender, birth.colour = 13, "cat", "red"
    local answer = aimix:post(READINGS, user, births.order(birth, "en"))
    assert.are.equal(422, answer.status)
    assert.matches("^application/problem%+json", answer.headers["content-type"])
    assert.are.equal("/problems/invalid-input", answer.json.type)
    local at = {}
    for _, row in ipairs(answer.json.errors) do at[row.pointer] = row.detail end
    assert.matches("12", at["/input/birth/month"])
    assert.matches("female", at["/input/birth/gender"])
    assert.is_string(at["/input/birth/colour"])
    assert.are.equal(1000, aimix:credits(user))
    assert.are.equal("1", aimix:sql("select count(*) from transactions where user_id = '" ..
      user.id .. "'"))
  end)

  it("with a leap month that was not says which there was", function()
    local user = aimix:signup()
    local answer = aimix:post(READINGS, user, births.order({
      calendar = "lunar", year = 2020, month = 5, day = 1, leap = true, hour = 1, minute = 0,
      gender = "male",
    }, "en"))
    assert.are.equal(422, answer.status)
    assert.matches("4", answer.json.errors[1].detail)
    assert.are.equal(1000, aimix:credits(user))
  end)

  it("needs somebody who asks, a service there is, and JSON", function()
    assert.are.equal(401, aimix:post(READINGS, nil, births.order()).status)
    local user = aimix:signup()
    assert.are.equal(404, aimix:post("/v1/services/none/readings", user, births.order()).status)
    assert.are.equal(405, aimix:get(READINGS, user).status)
    local json_type = { ["Content-Type"] = "application/json" }
    assert.are.equal(400, aimix:request("POST", READINGS, user, '{"input":', json_type).status)
    assert.are.equal(400, aimix:request("POST", READINGS, user, '{"a":1,"a":2}', json_type).status)
    local text = aimix:request("POST", READINGS, user, "hello", { ["Content-Type"] = "text/plain" })
    assert.are.equal(415, text.status)
  end)

  it("is refused without enough credits", function()
    local user = aimix:signup()
    aimix:sql(("update users set credits = 20 where id = '%s'"):format(user.id))
    local answer = aimix:post(READINGS, user, births.order())
    assert.are.equal(402, answer.status)
    assert.are.equal("/problems/not-enough-credits", answer.json.type)
    aimix:sql(("update users set credits = 1000 where id = '%s'"):format(user.id))
  end)

  it("with the same key is given once", function()
    local user = aimix:signup()
    local key = { ["Idempotency-Key"] = "a-key" }
    local first = aimix:post(READINGS, user, births.order(), key)
    local second = aimix:post(READINGS, user, births.order(), key)
    assert.are.equal(201, second.status)
    assert.are.equal("true", second.headers["idempotency-replayed"])
    assert.are.equal(first.json.id, second.json.id)
    assert.are.same(first.json.reading, second.json.reading)
    local other = aimix:post(READINGS, user, births.order(births.number(1)), key)
    assert.are.equal(422, other.status)
    assert.are.equal(975, aimix:credits(user))
  end)

  it("is given once to a double click", function()
    local user = aimix:signup()
    local both = task.together {
      function() return aimix:post(READINGS, user, births.order()) end,
      function() return aimix:post(READINGS, user, births.order()) end,
    }
    local statuses = { both[1].status, both[2].status }
    table.sort(statuses)
    assert.are.equal(201, statuses[1])
    assert.is_true(statuses[2] == 201 or statuses[2] == 409)
    assert.are.equal(975, aimix:credits(user))
  end)

  it("never overdraws: fifty at once with credit for ten get exactly ten", function()
    local user = aimix:signup()
    aimix:sql(([[begin; alter table transactions disable trigger user;
      update transactions set credit_amount = 250, credit_balance_after = 250 where user_id = '%s';
      update users set credits = 250 where id = '%s';
      alter table transactions enable trigger user; commit]]):format(user.id, user.id))
    local asks = {}
    for i = 1, 50 do
      local order = births.order(births.number(i))
      asks[i] = function() return aimix:post(READINGS, user, order).status end
    end
    local given, refused = 0, 0
    for _, status in ipairs(task.together(asks)) do
      if status == 201 then given = given + 1 end
      if status == 402 then refused = refused + 1 end
    end
    assert.are.equal(10, given)
    assert.are.equal(40, refused)
    assert.are.equal(0, aimix:credits(user))
  end)

  it("goes on without the client, who finds it later", function()
    local user = aimix:signup()
    local body = json.encode(births.order(births.number(5)))
    local connection = assert(tcp.connect("127.0.0.1", aimix.port))
    connection:send(("POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n" ..
      "Content-Type: application/json\r\nIdempotency-Key: gone\r\nContent-Length: %d\r\n\r\n%s")
      :format(READINGS, user.token, #body, body))
    connection:close()
    server.eventually("the reading was there", 5, function()
      local answer = aimix:post(READINGS, user, births.order(births.number(5)),
        { ["Idempotency-Key"] = "gone" })
      return answer.status == 201 and answer.headers["idempotency-replayed"] == "true"
    end)
    assert.are.equal(975, aimix:credits(user))
  end)

  it("is not waited for when the client prefers so", function()
    local user = aimix:signup()
    local answer = aimix:post(READINGS, user, births.order(), { Prefer = "respond-async" })
    assert.are.equal(202, answer.status)
    assert.are.equal("respond-async", answer.headers["preference-applied"])
    local done = server.eventually("it was done", 5, function()
      local result = aimix:get(answer.headers["location"], user).json
      return result.status == "done" and result
    end)
    assert.are.equal("庚午", done.facts.pillars.year.hanja)
  end)

  it("tells its steps to a client that listens", function()
    local user = aimix:signup()
    local answer = aimix:post(READINGS, user, births.order(), { Accept = "text/event-stream" })
    assert.matches("^text/event%-stream", answer.headers["content-type"])
    assert.matches("^%x+$", answer.headers["x-request-id"])
    local names = {}
    for i, step in ipairs(server.steps(answer)) do names[i] = step.event end
    assert.are.same({ "status", "facts", "reading", "done" }, names)
  end)

  it("tells its steps again, or those that a listener has missed", function()
    local user = aimix:signup()
    local function listen(last)
      return aimix:post(READINGS, user, births.order(), { Accept = "text/event-stream",
        ["Idempotency-Key"] = "heard", ["Last-Event-ID"] = last })
    end
    local first, again = listen(), listen()
    assert.is_nil(first.headers["idempotency-replayed"])
    assert.are.equal("true", again.headers["idempotency-replayed"])
    assert.matches("^text/event%-stream", again.headers["content-type"])
    for _, name in ipairs { "location", "aimix-service" } do
      assert.are.equal(first.headers[name], again.headers[name])
    end
    local told = server.steps(first)
    assert.are.same(told, server.steps(again))
    assert.are.same({ told[3], told[4] }, server.steps(listen(told[2].id)))
    assert.are.same({}, server.steps(listen(told[4].id)))
    assert.are.same(told, server.steps(listen "another"))

    local double = aimix:post(READINGS, user, births.order(births.number(9)))
    local heard = server.steps(aimix:post(READINGS, user, births.order(births.number(9)),
      { Accept = "text/event-stream" }))
    assert.are.same(double.json.reading, heard[4].data.reading)
    assert.are.equal(double.json.id, heard[4].data.id)
    assert.are.equal(950, aimix:credits(user))
  end)

  it("is nobody else's", function()
    local one, other = aimix:signup(), aimix:signup()
    local place = aimix:post(READINGS, one, births.order()).headers["location"]
    assert.are.equal(404, aimix:get(place, other).status)
    assert.are.equal(401, aimix:get(place).status)
    local list = aimix:get("/v1/results", one).json
    assert.are.equal(1, #(list.results or list.items or list.data))
  end)

  it("leaves no birth and no token in the log", function()
    local user = aimix:signup()
    aimix:post(READINGS, user, births.order({
      calendar = "solar", year = 1977, month = 7, day = 17, hour = 7, minute = 7, gender = "male",
      place = "여수바닷가",
    }))
    clock.sleep(0.1)
    local log = aimix:log_text()
    assert.is_nil(log:find("여수바닷가", 1, true))
    assert.is_nil(log:find("birth", 1, true))
    assert.is_nil(log:find(user.token, 1, true))
    assert.is_nil(log:find(user.password, 1, true))
    assert.is_nil(log:find(user.email, 1, true))
  end)
end)

describe("the catalogue", function()
  it("says what a service asks, costs and answers", function()
    local aimix = server.start()
    local list = aimix:get("/v1/services").json
    local saju
    for _, row in ipairs(list.services or list.items or list.data) do
      if row.service == "saju" or row.type == "saju" then saju = row end
    end
    assert.is_table(saju)
    local one = aimix:get("/v1/services/saju").json
    assert.is_table(one.input or one.schema or one.input_schema)
    assert.are.equal(25, one.cost or one.credit_cost or (one.price and one.price.credits))
    assert.is_table(one.example)
    assert.are.equal(404, aimix:get("/v1/services/none").status)
    assert.are.equal(0, aimix:stop())
  end)
end)
