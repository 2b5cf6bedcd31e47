local fakes = require "scripts.platform.fakes"
local json = require "json"

local ask = fakes.ask
local errors_of = fakes.errors_of
local fail = fakes.fail
local me = fakes.me
local UUID = fakes.UUID
local new_platform = fakes.platform

describe("a reading over HTTP", function()
  local PATH = "/v1/services/rune/readings"
  local SENT = { input = { mind = "job" }, lang = "en" }

  it("is made and answered", function()
    local p = new_platform()
    assert.are.equal(400, (ask(p, "POST", PATH, SENT, me { ["idempotency-key"] = "k 1" })))
    local status, body, headers = ask(p, "POST", PATH, SENT, me { ["idempotency-key"] = "k1" })
    assert.are.equal(201, status)
    assert.are.equal("en job", body.reading.title)
    assert.are.same({ charged = 5, balance = 95 }, body.credits)
    assert.are.equal("/v1/results/" .. body.id, headers.location)
    assert.matches("^rune@%x+$", headers["aimix-service"])
    assert.are.equal("k1", p.ledger.begun[1].key)
    assert.are.equal("u1", p.ledger.begun[1].user)
    assert.are.equal(1, #p.ledger.completed)
  end)

  it("is in the language of the body, the header, or the account", function()
    local p = new_platform()
    local function title(lang, header, token)
      local _, body = ask(p, "POST", PATH, { input = { mind = "job" }, lang = lang },
        { authorization = "Bearer " .. (token or "token.u1"), ["accept-language"] = header })
      return body.reading.title
    end
    assert.are.equal("en job", title("en", "ko"))
    assert.are.equal("en job", title(nil, "en"))
    assert.are.equal("en job", title(nil, nil, "token.u1.en"))
    assert.are.equal("ko job", title())
  end)

  it("is refused for anything wrong in the body, all at once, without a charge", function()
    local p = new_platform()
    local function about(sent)
      local status, body = ask(p, "POST", PATH, sent, me { ["accept-language"] = "en" })
      return status .. " " .. errors_of(body)
    end
    assert.are.equal("422 /input is missing.", about {})
    assert.are.equal(
      "422 /input is missing.\n/lang must be one of: ko, en.\n"
      .. "/inptu is not known here; known are: input, lang, options.",
      about { inptu = {}, lang = "fr" })
    assert.are.equal("422 /input must be an object ({ }).", about { input = "x" })
    assert.are.equal("422 /input/mind is missing.\n"
      .. "/input/mnid is not known here; known are: mind, face.",
      about { input = { mnid = "x" } })
    assert.are.equal("422 /options/tone must be one of: friendly, formal, fun.\n"
      .. "/options/mood is not known here; known are: tone, length.",
      about { input = { mind = "x" }, options = { tone = "rude", mood = 1 } })
    assert.are.equal("422 /input/mind must be at most 20 characters.",
      about { input = { mind = ("가"):rep(21) } })
    assert.are.equal("422 /input/face must be a picture { mime, base64 }.",
      about { input = { mind = "x", face = "y" } })
    assert.are.equal(0, #p.ledger.begun)
  end)

  it("is refused in the language it was asked for in", function()
    local p = new_platform()
    local function said(lang, header)
      local _, body = ask(p, "POST", PATH, { input = { mind = "" }, lang = lang },
        me { ["accept-language"] = header })
      return body.title .. ": " .. errors_of(body)
    end
    assert.are.equal("입력 확인 필요: /input/mind 비어 있을 수 없습니다.", said("ko", "en"))
    assert.are.equal("Invalid input: /input/mind must not be empty.", said("en", "ko"))
    assert.are.equal("Invalid input: /input/mind must not be empty.", said(nil, "en"))
  end)

  it("is refused without a token, a service, a type", function()
    local p = new_platform()
    assert.are.equal(401, (ask(p, "POST", PATH, SENT)))
    assert.are.equal(404, (ask(p, "POST", "/v1/services/nothing/readings", SENT, me())))
    assert.are.equal(415, (ask(p, "POST", PATH, "x", me { ["content-type"] = "text/plain" })))
    assert.are.equal(400, (ask(p, "POST", PATH, "{", me())))
    local status, _, headers = ask(p, "GET", PATH, nil, me())
    assert.are.equal(405, status)
    assert.are.equal("OPTIONS, POST", headers.allow)
  end)

  it("passes on what the ledger refuses", function()
    local _, poor = fail("not-enough-credits", { cost = 5, balance = 1 })
    local status, body = ask(new_platform(nil, poor), "POST", PATH, SENT, me())
    assert.are.equal(402, status)
    assert.are.equal(5, body.cost)
    assert.are.equal(1, body.balance)
    assert.are.equal("This costs 5 credits, and 1 are left.", body.detail)
    for code, expected in pairs { ["service-not-found"] = 404, ["service-not-on-sale"] = 404,
                                  unauthorized = 401, busy = 503 } do
      local _, why = fail(code)
      assert.are.equal(expected, (ask(new_platform(nil, why), "POST", PATH, SENT, me())))
    end
  end)

  local STORED = { id = UUID, service = "rune", version = "rune@0000000", status = "done",
    lang = "en",
    facts = '{"mind":"job"}', reading = '{"title":"old"}', warnings = "[]", ai_model = "offline",
    charged = 5, balance = 90 }
  local function stored(more)
    return { ["from service_results"] = function()
      local row = {}
      for name, value in pairs(STORED) do row[name] = value end
      for name, value in pairs(more or {}) do row[name] = value end
      return row
    end }
  end

  it("is given again when it was made before", function()
    local p = new_platform(stored(), { outcome = "replay", id = UUID, status = "done",
      balance = 80 })
    local status, body, headers = ask(p, "POST", PATH, SENT, me { ["idempotency-key"] = "k1" })
    assert.are.equal(201, status)
    assert.are.equal("old", body.reading.title)
    assert.are.equal("true", headers["idempotency-replayed"])
    assert.are.equal("rune@0000000", headers["aimix-service"])
    assert.are.same({ charged = 5, balance = 80 }, body.credits)
  end)

  it("fails again when it had failed", function()
    local p = new_platform(stored { status = "failed",
      problem = '{"type":"/problems/model-failed","status": 502}' },
        { outcome = "replay", id = UUID })
    local status, body, headers = ask(p, "POST", PATH, SENT, me { ["idempotency-key"] = "k1" })
    assert.are.equal(502, status)
    assert.are.equal("/problems/model-failed", body.type)
    assert.are.equal("application/problem+json", headers["content-type"])
    assert.are.equal("true", headers["idempotency-replayed"])
  end)

  it("is elsewhere while it is being made", function()
    local p = new_platform(nil, { outcome = "running", id = UUID, status = "pending" })
    local status, body, headers = ask(p, "POST", PATH, SENT, me { ["idempotency-key"] = "k1" })
    assert.are.equal(409, status)
    assert.are.equal("/v1/results/" .. UUID, headers.location)
    assert.are.equal("2", headers["retry-after"])
    assert.are.equal("/v1/results/" .. UUID, body.result)
  end)

  it("is made behind the client's back when it does not wait", function()
    local p = new_platform()
    local status, body, headers = ask(p, "POST", PATH, SENT,
      me { prefer = "wait=1, Respond-Async" })
    assert.are.equal(202, status)
    assert.are.equal("pending", body.status)
    assert.are.equal("/v1/results/" .. body.id, headers.location)
    assert.are.equal("respond-async", headers["preference-applied"])
    assert.are.equal(0, #p.ledger.completed)
    p.spawned()
    assert.are.equal(body.id, p.ledger.completed[1].id)
  end)

  -- The steps of a stream, as "1 status, 2 facts"; in the request, the id before the numbers
  -- and what was said.
  local function listen(p, last)
    local status, _, _, request = ask(p, "POST", PATH, SENT,
      me { accept = "text/event-stream", ["last-event-id"] = last })
    assert.is_nil(status)
    local steps = {}
    request.data = {}
    for i, event in ipairs(request.events) do
      local id, name, data = event:match("^(.-)event: (%l+)\ndata: ([^\n]+)\n\n$")
      local of, number = (id or ""):match("^id: ([%x-]+)%.(%d)\n$")
      request.of = request.of or of
      assert.are.equal(request.of, of or request.of)
      request.data[i] = data and assert(json.decode(data))
      steps[i] = event == ":\n\n" and "ping" or ("%s %s"):format(number or "-", name)
    end
    return table.concat(steps, ", "), request
  end

  it("is told step by step to who listens", function()
    local p = new_platform()
    local steps, request = listen(p)
    assert.are.equal("text/event-stream", request.fields["content-type"])
    assert.are.equal("1 status, 2 facts, 3 reading, 4 done", steps)
    assert.are.equal(p.ledger.begun[1].id, request.of)
    assert.is_true(request.closed)
    assert.are.equal(1, #p.ledger.completed)
    assert.are.equal("1 status, 2 facts, 3 reading, 4 done", (listen(p, UUID .. ".2")))
  end)

  it("is told again to who listens once more, after what it has heard", function()
    local p = new_platform(stored(), { outcome = "replay", id = UUID, status = "done",
      balance = 80 })
    local steps, request = listen(p)
    assert.are.equal("1 status, 2 facts, 3 reading, 4 done", steps)
    assert.are.equal(UUID, request.of)
    assert.are.equal("true", request.fields["idempotency-replayed"])
    assert.are.equal("rune@0000000", request.fields["aimix-service"])
    assert.are.equal("/v1/results/" .. UUID, request.fields.location)
    assert.are.equal("pending", request.data[1].status)
    assert.are.same({ mind = "job" }, request.data[2])
    assert.are.same({ title = "old" }, request.data[3])
    assert.are.same({ charged = 5, balance = 80 }, request.data[4].credits)
    assert.is_true(request.closed)
    assert.are.equal("2 facts, 3 reading, 4 done", (listen(p, UUID .. ".1")))
    assert.are.equal("4 done", (listen(p, UUID .. ".3")))
    assert.are.equal("", (listen(p, UUID .. ".4")))
    for _, strange in ipairs { "2", UUID, UUID .. ".", UUID .. ".0", UUID .. ".5", UUID .. ".22",
                               "x" .. UUID .. ".2", "fedcba98" .. UUID:sub(9) .. ".2", "" } do
      assert.are.equal("1 status, 2 facts, 3 reading, 4 done", (listen(p, strange)), strange)
    end
    assert.are.equal(0, #p.ledger.completed)
  end)

  it("fails again for who listens once more", function()
    local p = new_platform(stored { status = "failed", facts = false,
      problem = '{"type":"/problems/model-failed","status": 502}' },
        { outcome = "replay", id = UUID, status = "failed" })
    local steps, request = listen(p)
    assert.are.equal("1 status, 4 problem", steps)
    assert.are.equal("/problems/model-failed", request.data[2].type)
    assert.are.equal("", (listen(p, UUID .. ".4")))
  end)

  it("is waited for by who listens while it is being made", function()
    local looks = 0
    local function row_of(status)
      return { ["from service_results"] = function()
        looks = looks + 1
        local row = stored { status = looks > 2 and status or "pending" }
        return row["from service_results"]()
      end }
    end
    local running = { outcome = "running", id = UUID, status = "pending", balance = 80 }
    local steps, request = listen(new_platform(row_of "done", running), UUID .. ".1")
    assert.are.equal("ping, ping, 2 facts, 3 reading, 4 done", steps)
    assert.are.equal(UUID, request.of)
    assert.are.equal("true", request.fields["idempotency-replayed"])
    looks = 0
    local row = row_of "failed"
    assert.are.equal("1 status, ping, ping, 4 problem", (listen(new_platform(row, running))))
  end)

  it("is not looked for any longer when the listener has gone", function()
    local looks = 0
    local p = new_platform({ ["from service_results"] = function()
      looks = looks + 1
      return stored { status = "pending" }["from service_results"]()
    end }, { outcome = "running", id = UUID, status = "pending" }, {
      ["scripts/lib/events.lua"] = [[
        local events, none = {}, function() end
        local gone = { send = none, interrupt = none, ping = none, close = none }
        function events.open() return gone end
        return events]] })
    ask(p, "POST", PATH, SENT, me { accept = "text/event-stream" })
    assert.are.equal(1, looks)
  end)

  it("leaves its listener with where to look when its end is not to be had", function()
    local looks = 0
    local p = new_platform({ ["from service_results"] = function()
      looks = looks + 1
      if looks > 1 then return fail "busy" end
      return stored { status = "pending" }["from service_results"]()
    end }, { outcome = "running", id = UUID, status = "pending" })
    local steps, request = listen(p)
    assert.are.equal("1 status, ping, - problem", steps)
    assert.are.equal("/problems/busy", request.data[3].type)

    p = new_platform(stored { status = "pending" },
      { outcome = "running", id = UUID, status = "pending" }, nil,
      { AIMIX_READING_DEADLINE = "0" })
    steps, request = listen(p)
    assert.are.equal("1 status, ping, - problem", steps)
    assert.are.equal("/problems/conflict", request.data[3].type)
    assert.are.equal("/v1/results/" .. UUID, request.data[3].result)
  end)

  it("is made also when the listener has gone", function()
    local p = new_platform(nil, nil, { ["scripts/lib/events.lua"] = [[
      local events = {}
      function events.open() return { send = function() end, close = function() end } end
      return events]] })
    ask(p, "POST", PATH, SENT, me { accept = "text/event-stream" })
    assert.are.equal(1, #p.ledger.completed)
  end)

  it("may come as an upload with its photos", function()
    local png = require "scripts.lib.schema.pictures".png(300, 300)
    local p = new_platform()
    local function upload(parts)
      return ask(p, "POST", PATH, "x", me { ["content-type"] = "multipart/form-data; boundary=b",
                                            parts = parts, ["accept-language"] = "en" })
    end
    local status, body = upload {
      { name = "input", body = '{"mind":"job"}' }, { name = "lang", body = "en" },
      { name = "face", filename = "a.png", type = "image/png", body = png },
    }
    assert.are.equal(201, status)
    assert.are.equal("image/png", body.facts.face)
    assert.is_nil(p.ledger.begun[1].input:find("PNG", 1, true))
    status, body = upload { { name = "input", body = '{"mind":"x"}' },
      { name = "nose", body = png } }
    assert.are.equal("422 /nose is not known here; known are: input, lang, options, face.",
      status .. " " .. errors_of(body))
    status, body = upload { { name = "input", body = '{"mind":"x"}' },
      { name = "face", body = "GIF" } }
    assert.are.equal("422 /input/face must be a JPEG, PNG or WebP picture.",
      status .. " " .. errors_of(body))
    assert.are.equal(400, (upload { { name = "input", body = "{" } }))
    assert.are.equal(422, (upload { { name = "face", body = png }, { name = "face", body = png } }))
    status, body = upload { { name = "input", body = '{"mind":"x"}' },
      { name = "lang", body = "en" }, { name = "lang", body = "ko" } }
    assert.are.equal("422 /lang is there twice.", status .. " " .. errors_of(body))
    assert.are.equal(1, #p.ledger.begun)
  end)
end)
