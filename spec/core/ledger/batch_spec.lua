-- The set-based forms: they do what is simple, and leave everything else untouched.
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local json = require "json"
local ledger = require "ledger"

local begin, user = fixture.begin, fixture.user

local NONE = "00000000-0000-4000-8000-000000000000"

-- Calls the function with a text[] for each of the names, filled from the calls.
local function many(name, names, calls)
  local arrays = {}
  for i = 1, #names do
    arrays[i] = ("(select array_agg(c ->> %d order by n) from calls)"):format(i - 1)
  end
  local list = json.list()
  for i, call in ipairs(calls) do
    list[i] = json.list()
    for n, field in ipairs(names) do list[i][n] = call[field] or json.null end
  end
  local rows = assert(db.query(([[
    with calls as materialized (select * from jsonb_array_elements($1) with ordinality e (c, n))
    select * from %s(%s)]]):format(name, table.concat(arrays, ", ")), json.encode(list)))
  local by_place = {}
  for _, row in ipairs(rows) do
    assert.is_nil(by_place[row.ord])
    by_place[row.ord] = row
  end
  return by_place
end

local BEGIN = { "id", "user", "service", "input", "lang", "version", "key", "hash", "seconds" }

local function order(who, more)
  local call = { id = crypto.uuid(), user = who, service = "saju", input = "{}", lang = "ko",
                 version = "saju@1", hash = crypto.hex(crypto.random(32)), seconds = "60" }
  for key, value in pairs(more or {}) do call[key] = value end
  return call
end

local function begin_many(calls)
  return many("begin_readings", BEGIN, calls)
end

describe("begin_readings", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("begins what begin_reading would, with the same answer", function()
    local one, two = user(100), user(200)
    local calls = {
      order(one), order(two, { service = "chat", key = "k" }), order(one), order(two),
    }
    local rows = begin_many(calls)
    local balances = { 75, 195, 50, 170 }
    for i, call in ipairs(calls) do
      local alone = assert(begin(call.user, { id = call.id, hash = call.hash, key = call.key,
                                              service = call.service }))
      assert.equal("repeat", alone.outcome)
      assert.equal("new", rows[i].outcome)
      assert.equal(balances[i], rows[i].balance)
      for _, name in ipairs { "id", "status", "charged", "service_id", "created_at",
                              "expires_at" } do
        assert.equal(alone[name], rows[i][name], name)
      end
    end
    assert.equal(50, assert(ledger.balance(one)))
    assert.equal(170, assert(ledger.balance(two)))
  end)

  it("keeps everything that begin_reading keeps", function()
    local who = user(100)
    local call = order(who, { input = '{"a":"é"}' })
    local paid = assert(begin(who, { input = call.input, version = "saju@1" }))
    assert(begin_many { call }[1])
    local KEPT = [[
      select input_data::text, status, lang, version, user_id, service_id, expires_at - created_at
               as kept, round(extract(epoch from deadline - created_at at time zone 'utc'))::int
               as seconds, length(idempotency_key) as key, idempotency_key like 'input:saju:%'
               as is_ours, length(request_hash) as hash,
             (select count(*) from transactions t where t.result_id = r.id and type = 'use'
                 and t.service_id = r.service_id and t.user_id = r.user_id
                 and t.credit_amount = -25) as uses
        from service_results r where id = $1]]
    assert.same(assert(db.one(KEPT, paid.id)), assert(db.one(KEPT, call.id)))
  end)

  it("has no row, and does nothing, where there is something to judge", function()
    local who, poor, met = user(1000), user(30), user(1000)
    local old = assert(begin(met, { hash = "met" }))
    assert(begin(met, { hash = "met", key = "met" }))
    local dear = order(poor, { service = "saju" })
    local calls = {
      order(who), order(who, { service = "none" }), order(NONE), dear, order(poor),
      order(poor, { service = "chat" }), order(met, { hash = "met" }),
      order(met, { hash = "other", key = "met" }), order(met, { id = old.id }),
      order(who, { hash = "double" }), order(who, { hash = "double" }),
      order(who, { hash = "x", key = "double" }), order(who, { hash = "y", key = "double" }),
    }
    local rows = begin_many(calls)
    local begun = {}
    for i in ipairs(calls) do begun[#begun + 1] = rows[i] and i or nil end
    assert.same({ 1, 4, 10, 12 }, begun)
    assert.equal(925, rows[12].balance)
    assert.equal(925, assert(ledger.balance(who)))
    assert.equal(5, assert(ledger.balance(poor)))
    assert.equal(950, assert(ledger.balance(met)))
  end)

  it("gives each row of one user the balance that it left", function()
    local who, calls = user(64 * 25), {}
    for i = 1, 64 do calls[i] = order(who) end
    for i, row in ipairs(begin_many(calls)) do assert.equal(1600 - 25 * i, row.balance) end
    local last
    for _, row in ipairs(assert(ledger.history(who, 100))) do
      assert.is_true(last == nil or row.seq < last)
      last = row.seq
    end
  end)

  it("does nothing for anybody when one call cannot be read, or an id is there twice", function()
    local who, twice = user(100), crypto.uuid()
    assert.is_false(pcall(begin_many, { order(who, { id = twice }), order(who, { id = twice }) }))
    for name, bad in pairs { input = "{", id = "me", user = "me", seconds = "soon" } do
      assert.is_false(pcall(begin_many, { order(who), order(who, { [name] = bad }) }))
    end
    assert.equal(100, assert(ledger.balance(who)))
  end)
end)

describe("complete_readings", function()
  it("has rows for what was pending", function()
    local who = user(1000)
    local ids = {}
    for i = 1, 4 do ids[i] = assert(begin(who)).id end
    assert(ledger.refund { id = ids[2] })
    assert(fixture.complete(ids[3]))
    local calls = {}
    for i, id in ipairs { ids[1], ids[2], ids[3], ids[4], NONE } do
      calls[i] = { id = id, result = ('{"n":%d}'):format(i), model = "m" .. i, ms = tostring(i),
                   tokens = i == 4 and "44" or nil }
    end
    local rows = many("complete_readings", { "id", "result", "model", "tokens", "ms" }, calls)
    assert.same({ [1] = { ord = 1, completed = true, status = "done" },
                  [4] = { ord = 4, completed = true, status = "done" } }, rows)
    for i, tokens in pairs { [1] = "none", [4] = 44 } do
      local row = assert(db.one("select * from service_results where id = $1", ids[i]))
      assert.equal(('{"n": %d}'):format(i), row.result_data)
      assert.equal("m" .. i, row.ai_model)
      assert.equal(i, row.processing_time)
      assert.equal(tokens, row.tokens_used or "none")
    end
    assert.equal('{"reading": {}}',
      assert(db.one("select * from service_results where id = $1", ids[3])).result_data)
    fixture.expect_clean()
  end)
end)

describe("refund_readings", function()
  it("gives back each once, and knows those that had ended", function()
    local one, two = user(100), user(100)
    local ids = { assert(begin(one)).id, assert(begin(two)).id, assert(begin(one)).id,
                  assert(begin(two)).id }
    assert(fixture.complete(ids[4]))
    local calls = {}
    for i, id in ipairs { ids[1], ids[2], ids[1], ids[3], ids[4], NONE } do
      calls[i] = { id = id, problem = '{"n":1}' }
    end
    local rows = many("refund_readings", { "id", "problem" }, calls)
    local told = {}
    for i = 1, 6 do
      told[i] = rows[i] and ("%s %s %d"):format(rows[i].refunded, rows[i].status, rows[i].balance)
        or "none"
    end
    assert.same({ "true failed 75", "true failed 75", "false failed 75", "true failed 100",
                  "false done 75", "none" }, told)
    fixture.expect_clean()
  end)
end)
