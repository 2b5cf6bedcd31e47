local crypto = require "crypto"
local fakes = require "scripts.platform.fakes"
local json = require "json"

local ask, fail, ME, UUID = fakes.ask, fakes.fail, fakes.ME, fakes.UUID

local RUNE = [[
local RUNES = { "Fehu", "Uruz", "Raido", "Kenaz" }
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "하나", en = "One" },
  cost = 5, provable = true,
  input = { text "commit_id" { optional = true, max = 36 }, flag "daily" { default = false } },
  output = { text "title" { max = 60 } }, example = {},
}
local function drawn(seed) return RUNES[seed:byte(1) % 4 + 1] end
function rune.facts(_, world) return { rune = drawn(world.server_seed) } end
function rune.compose(facts) return { title = facts.rune } end
function rune.reveal(_, seed) return { rune = drawn(seed) } end
return rune]]

local FILES = { ["scripts/services/rune.lua"] = RUNE }
local SEED = ("\1"):rep(32)
local BASE64, HEX = crypto.base64(SEED), crypto.hex(SEED)

local function platform(answers, paid)
  return fakes.platform(answers, paid, FILES)
end

local function order(input)
  return { input = json.object(input or {}), lang = "en" }
end

describe("a commitment", function()
  local PATH = "/v1/services/rune/commitments"
  local ROW = { id = UUID, service = "rune", commit = ("ab"):rep(32),
                created_at = "2026-11-22T13:05:06.000Z", expires_at = "2026-11-23T13:05:06.000Z" }

  it("is made of a fresh seed, which is not in the answer", function()
    local p = platform { ["insert into draw_commitments"] = ROW }
    local status, body = ask(p, "POST", PATH, {}, ME)
    assert.are.equal(201, status)
    assert.are.same(ROW, body)
    ask(p, "POST", PATH, {}, ME)
    local one, other = p.db.asked[1][3], p.db.asked[2][3]
    assert.matches("^" .. ("%x"):rep(64) .. "$", one)
    assert.are_not.equal(one, other)
    assert.is_nil(json.encode(body):find(one, 1, true))
  end)

  it("is not to be had without a login, a service that proves, or room for one more", function()
    local p = platform { ["insert into draw_commitments"] = function() return fail "not-found" end }
    assert.are.equal(401, (ask(p, "POST", PATH, {})))
    assert.are.equal(404, (ask(p, "POST", "/v1/services/none/commitments", {}, ME)))
    local status, body = ask(p, "POST", PATH, {}, ME)
    assert.are.equal(429, status)
    assert.are.equal(3600, body.retry_after)
    local busy = platform { ["insert into draw_commitments"] = function() return fail "busy" end }
    assert.are.equal(503, (ask(busy, "POST", PATH, {}, ME)))
  end)

  it("is what a reading is drawn from, by name", function()
    local p = platform { ["from draw_commitments"] = { seed = BASE64 } }
    local status, body = ask(p, "POST", "/v1/services/rune/readings",
                             order { commit_id = UUID }, ME)
    assert.are.equal(201, status)
    assert.are.equal("Uruz", body.facts.rune)
    assert.are.equal(UUID, p.ledger.begun[1].commitment)
    assert.is_nil(p.ledger.begun[1].seed)
    assert.are.same({ UUID, "u1", "rune" }, { table.unpack(p.db.asked[1], 1, 3) })
  end)

  it("is refused at its field when there is none, but not when the database fails", function()
    for code, expected in pairs { ["not-found"] = 422, busy = 503 } do
      local p = platform { ["from draw_commitments"] = function() return fail(code) end }
      local status, body = ask(p, "POST", "/v1/services/rune/readings",
                               order { commit_id = UUID }, ME)
      assert.are.equal(expected, status)
      if expected == 422 then assert.are.equal("/input/commit_id", body.errors[1].pointer) end
      assert.are.equal(0, #p.ledger.begun)
    end
    local p = platform {}
    assert.are.equal(422, (ask(p, "POST", "/v1/services/rune/readings",
                               order { commit_id = "no id" }, ME)))
    assert.are.equal(422, (ask(p, "POST", "/v1/services/rune/readings",
                               order { commit_id = UUID, daily = true }, ME)))
  end)
end)

describe("a reading that names no commitment", function()
  it("has a fresh seed that the ledger keeps", function()
    local p = platform {}
    ask(p, "POST", "/v1/services/rune/readings", order(), ME)
    ask(p, "POST", "/v1/services/rune/readings", order(), ME)
    local one, other = p.ledger.begun[1], p.ledger.begun[2]
    assert.are.equal(64, #one.seed)
    assert.are_not.equal(one.seed, other.seed)
    assert.are_not.equal(one.commitment, other.commitment)
    assert.are.equal(one.hash, other.hash)
  end)

  it("of the day has the day's", function()
    local p = platform { ["insert into daily_seeds"] = { seed = BASE64 } }
    local status, body = ask(p, "POST", "/v1/services/rune/readings", order { daily = true }, ME)
    assert.are.equal(201, status)
    assert.are.equal("Uruz", body.facts.rune)
    assert.are.equal(HEX, p.ledger.begun[1].seed)
    assert.matches("^%d%d%d%d%-%d%d%-%d%d$", p.db.asked[1][3])
  end)
end)

describe("the proof of a draw", function()
  local PATH = "/v1/results/" .. UUID .. "/proof"

  local function row(changes)
    local it = { result = UUID, service = "rune", status = "done", facts = '{"rune":"Uruz"}',
                 seed = BASE64, commit = ("ab"):rep(32), committed_at = "2026-11-22T13:05:06.000Z" }
    for name, value in pairs(changes or {}) do it[name] = value ~= json.null and value or nil end
    return { ["left join draw_commitments"] = it }
  end

  it("shows the seed and what the service reveals of it", function()
    local status, body = ask(platform(row()), "GET", PATH, nil, ME)
    assert.are.equal(200, status)
    assert.are.equal(HEX, body.server_seed)
    assert.are.same({ rune = "Uruz" }, body.draw)
  end)

  it("has no draw where no facts were kept, or the service has gone", function()
    for _, changes in ipairs { { status = "failed", facts = json.null }, { service = "gone" } } do
      local status, body = ask(platform(row(changes)), "GET", PATH, nil, ME)
      assert.are.equal(200, status)
      assert.are.equal(HEX, body.server_seed)
      assert.is_nil(body.draw)
    end
  end)

  it("is not there yet, not at all, or nobody else's", function()
    local status, body = ask(platform(row { status = "pending" }), "GET", PATH, nil, ME)
    assert.are.equal(409, status)
    assert.is_nil(json.encode(body):find(HEX, 1, true))
    status, body = ask(platform(row { seed = json.null }), "GET", PATH, nil, ME)
    assert.are.equal(404, status)
    assert.are.equal("/problems/no-proof", body.type)
    local none = platform {
      ["left join draw_commitments"] = function() return fail "not-found" end,
    }
    status, body = ask(none, "GET", PATH, nil, ME)
    assert.are.equal(404, status)
    assert.are.equal("/problems/not-found", body.type)
    assert.are.equal(404, (ask(platform {}, "GET", "/v1/results/7/proof", nil, ME)))
    assert.are.equal(401, (ask(platform {}, "GET", PATH)))
  end)
end)

describe("the catalog", function()
  it("says that a service can be proved, and where commitments are", function()
    local p = platform { ["from services"] = { service_type = "rune", credit_cost = 7,
                                               is_active = true } }
    local _, body = ask(p, "GET", "/v1/services/rune")
    assert.is_true(body.provable)
    assert.are.equal("/v1/services/rune/commitments", body.links.commitments)
  end)
end)
