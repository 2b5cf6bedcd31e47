local fakes = require "scripts.platform.fakes"
local json = require "json"

local ask = fakes.ask
local fail = fakes.fail
local me = fakes.me
local ME = fakes.ME
local UUID = fakes.UUID
local new_platform = fakes.platform

describe("the catalog", function()
  local ROWS = { ["from services"] = function(kind)
    local row = { service_type = "rune", credit_cost = 7, is_active = true,
                  about_en = "One rune" }
    return kind and row or { row, { service_type = "tarot", credit_cost = 1, is_active = true } }
  end }

  it("lists what has a script and a row, at the row's price", function()
    local p = new_platform(ROWS)
    local status, body, headers = ask(p, "GET", "/v1/services")
    assert.are.equal(200, status)
    assert.are.equal(1, #body.services)
    assert.are.equal(7, body.services[1].cost)
    assert.are.equal("룬", body.services[1].name.ko)
    assert.are.same({ ko = "하나", en = "One rune" }, body.services[1].about)
    assert.are.equal(304, (ask(p, "GET", "/v1/services", nil,
      { ["if-none-match"] = headers.etag })))
    assert.are.equal(304,
      (ask(p, "GET", "/v1/services", nil, { ["if-none-match"] = '"x", W/' .. headers.etag })))
    assert.are.equal(200, (ask(p, "GET", "/v1/services", nil, { ["if-none-match"] = '"x"' })))
  end)

  it("shows the form, the schema and the example", function()
    local p = new_platform(ROWS)
    local _, body = ask(p, "GET", "/v1/services/rune", nil, { ["accept-language"] = "en" })
    assert.are.equal("mind", body.fields[1].name)
    assert.are.equal(20, body.input_schema.properties.mind.maxLength)
    assert.are.equal("Mind", body.input_schema.properties.mind.title)
    assert.are.same({ input = { mind = "x" }, lang = "en" }, body.example)
    assert.are.equal(60, body.output_schema.properties.title.maxLength)
  end)

  it("has no more than it has", function()
    local p = new_platform(ROWS)
    for _, kind in ipairs { "tarot", "nothing", "..%2Frune", "rune%00" } do
      assert.are.equal(404, (ask(p, "GET", "/v1/services/" .. kind)), kind)
    end
  end)

  it("knows a database that does not answer from a service that is not there", function()
    for code, expected in pairs { busy = 503, ["not-found"] = 404 } do
      local p = new_platform { ["from services"] = function() return fail(code) end }
      assert.are.equal(expected, (ask(p, "GET", "/v1/services/rune")))
    end
  end)

  it("gets a row for a service that has none", function()
    local p = new_platform { ["insert into services"] = 1 }
    p.loader:start()
    assert.are.same({ "fortune", "rune", "룬", "Rune", "하나", "One", 5 },
      { table.unpack(p.db.asked[1], 1, 7) })
  end)
end)

describe("results", function()
  local function row(more)
    local one = { id = UUID, service = "rune", version = "rune@1", status = "done", lang = "ko",
                  facts = '{"a":1}', reading = '{"title":"t"}', warnings = "[]",
                  ai_model = "offline", charged = 5, balance = 95 }
    for name, value in pairs(more or {}) do one[name] = value end
    return one
  end

  it("are shown to their owner", function()
    local p = new_platform { ["from service_results"] = row() }
    local status, body = ask(p, "GET", "/v1/results/" .. UUID, nil, ME)
    assert.are.equal(200, status)
    assert.are.equal("t", body.reading.title)
    assert.are.same({ UUID, "u1" }, { table.unpack(p.db.asked[1], 1, 2) })
  end)
  it("are shown as they were kept once their service is not on sale", function()
    local p = new_platform { ["from service_results"] = row { service = "gone" } }
    local status, body = ask(p, "GET", "/v1/results/" .. UUID, nil, ME)
    assert.are.equal(200, status)
    assert.are.equal("t", body.reading.title)
  end)
  it("are 404 for everybody else, and for what is no id", function()
    local p = new_platform { ["from service_results"] = function() return fail "not-found" end }
    assert.are.equal(404, (ask(p, "GET", "/v1/results/" .. UUID, nil, ME)))
    for _, id in ipairs { "x", "1", UUID .. "0", UUID:gsub("0", "g"), ("0"):rep(36) } do
      assert.are.equal(404, (ask(p, "GET", "/v1/results/" .. id, nil, ME)), id)
    end
    assert.are.equal(1, #p.db.asked)
  end)
  it("say when they are not there yet, or never will be", function()
    local p = new_platform { ["from service_results"] = {
      id = UUID, service = "rune", status = "pending", charged = 5, balance = 95 } }
    local status, body = ask(p, "GET", "/v1/results/" .. UUID, nil, ME)
    assert.are.equal("200 pending", status .. " " .. body.status)
    p = new_platform { ["from service_results"] = { id = UUID, service = "rune", status = "failed",
      charged = 0, balance = 100, problem = '{"type":"/problems/model-failed","status":502}' } }
    status, body = ask(p, "GET", "/v1/results/" .. UUID, nil, ME)
    assert.are.equal("200 failed", status .. " " .. body.status)
    assert.are.equal("/problems/model-failed", body.problem.type)
    assert.are.equal(0, body.credits.charged)
  end)
  it("say it as a problem also when the database ended them", function()
    local p = new_platform { ["from service_results"] = { id = UUID, service = "rune", lang = "ko",
      status = "failed", problem = '{"code":"timed-out","status":504,"text":"too late"}' } }
    local _, body = ask(p, "GET", "/v1/results/" .. UUID, nil, ME)
    assert.are.equal("/problems/timed-out", body.problem.type)
    assert.are.equal("시간 초과", body.problem.title)
    assert.are.equal(504, body.problem.status)
  end)
  it("come in pages", function()
    local given
    local p = new_platform { ["from service_results"] = function(...)
      given = { ... }
      local rows = {}
      for i = 1, given[6] do rows[i] = { id = UUID, service = "rune", status = "done",
        micros = 1000 + i } end
      return rows
    end }
    local _, body = ask(p, "GET", "/v1/results?limit=2&service=rune&status=done", nil, ME)
    assert.are.equal(2, #body.results)
    assert.are.same({ "u1", "rune", "done", 3 }, { given[1], given[2], given[3], given[6] })
    ask(p, "GET", "/v1/results?limit=2&cursor=" .. body.next_cursor, nil, ME)
    assert.are.same({ 1002, UUID }, { given[4], given[5] })
    for _, query in ipairs { "limit=0", "limit=101", "limit=x", "cursor=zzz", "cursor=!!",
                             "status=lost" } do
      local status, problem = ask(p, "GET", "/v1/results?" .. query, nil, ME)
      assert.are.equal(422, status, query)
      assert.are.equal("/" .. query:match("^%l+"), problem.errors[1].pointer)
    end
  end)
end)

describe("credits", function()
  it("are what is left, and every row", function()
    local p = new_platform()
    local _, body = ask(p, "GET", "/v1/credits", nil, ME)
    assert.are.equal(975, body.balance)
    local seen, cursor, pages = {}, nil, 0
    repeat
      local path = "/v1/credits/transactions?limit=20" .. (cursor and "&cursor=" .. cursor or "")
      _, body = ask(p, "GET", path, nil, ME)
      for _, row in ipairs(body.transactions) do
        assert.is_nil(seen[row.id:sub(7, 8)])
        seen[row.id:sub(7, 8)] = true
      end
      cursor, pages = body.next_cursor ~= json.null and body.next_cursor or nil, pages + 1
    until not cursor
    assert.are.equal(3, pages)
    assert.is_true(seen["01"] and seen["50"])
    assert.are.equal(422, (ask(p, "GET", "/v1/credits/transactions?cursor=x", nil, ME)))
    assert.are.equal(401, (ask(p, "GET", "/v1/credits")))
  end)
end)

describe("health", function()
  it("lives, and is ready unless something is missing", function()
    local p = new_platform {}
    assert.are.equal(200, (ask(p, "GET", "/livez")))
    assert.are.equal(200, (ask(p, "GET", "/readyz")))
    p.is_draining = true
    local status, body = ask(p, "GET", "/readyz")
    assert.are.equal(503, status)
    assert.is_false(body.checks.accepting)
    status, body = ask(new_platform { ready = false }, "GET", "/readyz")
    assert.are.equal(503, status)
    assert.is_false(body.checks.database)
  end)
  it("counts", function()
    local p = new_platform()
    ask(p, "POST", "/v1/services/rune/readings", { input = { mind = "x" } }, me())
    local _, text, headers = ask(p, "GET", "/metrics")
    assert.matches('\naimix_tasks{process="worker 1"} 3\n', text)
    local labels = 'outcome="done",service="rune",version="rune@%x+"'
    assert.matches("\naimix_readings_total{" .. labels .. "} 1\n", text)
    assert.matches('\naimix_credits_spent_total{service="rune"} 5\n', text)
    assert.matches("# TYPE aimix_readings_total counter\n", text)
    assert.matches("^text/plain", headers["content-type"])
  end)
end)

describe("the rest", function()
  it("shows the keys and the limits", function()
    local p = new_platform()
    local _, body = ask(p, "GET", "/.well-known/jwks.json")
    assert.are.equal("OKP", body.keys[1].kty)
    _, body = ask(p, "GET", "/v1/limits")
    assert.are.equal(8388608, body.photo.bytes)
    assert.are.equal(1000000, body.body_bytes)
    assert.are.same({ least = p.password.bytes_min, most = p.password.bytes_max },
                    body.password_bytes)
  end)
  it("tells the rows of a page that lists go by", function()
    local p = new_platform { ["select r.id, s.service_type"] = {} }
    local _, limits = ask(p, "GET", "/v1/limits")
    local most, default = limits.page.most, limits.page.default
    for _, path in ipairs { "/v1/results", "/v1/credits/transactions" } do
      assert.are.equal(200, (ask(p, "GET", ("%s?limit=%d"):format(path, most), nil, ME)))
      assert.are.equal(422, (ask(p, "GET", ("%s?limit=%d"):format(path, most + 1), nil, ME)))
    end
    local _, page = ask(p, "GET", "/v1/credits/transactions", nil, ME)
    assert.are.equal(default, #page.transactions)
  end)
  it("answers every method that is none of a path's", function()
    local p = new_platform()
    for _, method in ipairs { "PUT", "DELETE", "PATCH", "BREW" } do
      assert.are.equal(405, (ask(p, method, "/livez")))
      assert.are.equal(405, (ask(p, method, "/v1/results/" .. UUID)))
      assert.are.equal(404, (ask(p, method, "/v1/nothing")))
    end
    local status, _, headers = ask(p, "OPTIONS", "/v1/results/" .. UUID)
    assert.are.equal(204, status)
    assert.are.equal("GET, HEAD, OPTIONS", headers.allow)
    assert.are.equal(200, (ask(p, "HEAD", "/livez")))
  end)
  it("turns a bug into a 500 that says nothing of it", function()
    local p = new_platform { ["from users where id"] = function() error("secret of the house") end }
    local status, body = ask(p, "GET", "/v1/me", nil, ME)
    assert.are.equal(500, status)
    assert.is_nil(json.encode(body):find("secret", 1, true))
    assert.are.equal("urn:aimix:request:r1", body.instance)
  end)
end)
