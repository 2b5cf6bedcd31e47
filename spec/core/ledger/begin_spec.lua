-- Beginning a reading: paid for once, however it is asked.
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"
local task = require "task"

local begin, user = fixture.begin, fixture.user

local NONE = "00000000-0000-4000-8000-000000000000"

-- The rows of a reading, "use -25 75 refund 25 100".
local function rows_of(id)
  return assert(db.one([[
    select coalesce(string_agg(concat_ws(' ', type, credit_amount, credit_balance_after), ' '
                               order by seq), '') as text
      from transactions where result_id = $1]], id)).text
end

describe("a begun reading", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("is paid for, pending, and has its row", function()
    local who = user(100)
    local id = crypto.uuid()
    local paid = assert(begin(who, { id = id }))
    assert.equal("new", paid.outcome)
    assert.equal(id, paid.id)
    assert.equal("pending", paid.status)
    assert.equal(25, paid.charged)
    assert.equal(75, paid.balance)
    assert.truthy(paid.created_at:find("^%d%d%d%d%-%d%d%-%d%dT%d%d:%d%d:%d%d%.%d%d%dZ$"))
    assert.equal(75, assert(ledger.balance(who)))
    assert.equal("use -25 75", rows_of(id))
  end)

  it("keeps all that it was begun with", function()
    local who, hash = user(100), crypto.hex(crypto.random(32))
    local paid = assert(begin(who, { key = "k-1", hash = hash, lang = "en", deadline = 90,
      input = '{"birth":{"place":"서울"}}' }))
    local row = assert(db.one([[
      select r.*, s.service_type, extract(epoch from deadline - now())::float8 as seconds,
             expires_at = r.created_at + interval '12 months' as kept_a_year,
             r.created_at between now() - interval '1 minute' and now() as is_utc
        from service_results r join services s on s.id = service_id where r.id = $1]], paid.id))
    assert.equal(who, row.user_id)
    assert.equal("saju", row.service_type)
    assert.equal(paid.service_id, row.service_id)
    assert.equal('{"birth": {"place": "서울"}}', row.input_data)
    assert.equal("pending", row.status)
    assert.equal("k-1", row.idempotency_key)
    assert.equal(hash, row.request_hash)
    assert.equal("en", row.lang)
    assert.equal("saju@1234567", row.version)
    assert.is_nil(row.result_data)
    assert.is_true(row.seconds > 80 and row.seconds <= 90)
    assert.is_true(row.kept_a_year)
    assert.is_true(row.is_utc)
  end)

  it("costs what the row of the service says, at this moment", function()
    local who = user(100)
    assert(db.exec "update services set credit_cost = 33 where service_type = 'tarot'")
    local paid = assert(begin(who, { service = "tarot" }))
    assert(db.exec "update services set credit_cost = 0 where service_type = 'tarot'")
    local free = assert(begin(who, { service = "tarot" }))
    assert(db.exec "update services set credit_cost = 20 where service_type = 'tarot'")
    assert.equal(33, paid.charged)
    assert.equal(67, paid.balance)
    assert.equal(0, free.charged)
    assert.equal(67, free.balance)
    assert.equal("use 0 67", rows_of(free.id))
  end)
end)

describe("a reading that is refused", function()
  teardown(fixture.expect_clean)

  local function expect_refusal(code, who, more)
    local before = fixture.count("transactions")
    local paid, why = begin(who, more)
    assert.is_nil(paid)
    assert.equal(code, why.code)
    assert.equal(before, fixture.count("transactions"))
    return why
  end

  it("costs nothing: not enough credits, with the price and what there is", function()
    local who = user(24)
    local why = expect_refusal("not-enough-credits", who)
    assert.equal(402, why.status)
    assert.equal(25, why.cost)
    assert.equal(24, why.balance)
    assert.equal(24, assert(ledger.balance(who)))
  end)

  it("is not for sale: no such service, or one that is not sold", function()
    local who = user(100)
    expect_refusal("service-not-found", who, { service = "no-such" })
    assert(db.exec "update services set is_active = false where service_type = 'tojeong'")
    local ok, why = pcall(expect_refusal, "service-not-on-sale", who, { service = "tojeong" })
    assert(db.exec "update services set is_active = true where service_type = 'tojeong'")
    assert(ok, why)
  end)

  it("is nobody's", function()
    expect_refusal("unauthorized", NONE)
  end)

  it("says invalid-input for what is no uuid or no JSON", function()
    local who = user(100)
    expect_refusal("invalid-input", "me")
    expect_refusal("invalid-input", who, { id = "first" })
    expect_refusal("invalid-input", who, { input = "{" })
    assert.equal(100, assert(ledger.balance(who)))
  end)

  it("says bad-request for a key that cannot be one", function()
    local who = user(100)
    for _, key in ipairs { "", ("k"):rep(256), "input:saju:12" } do
      expect_refusal("bad-request", who, { key = key })
    end
    assert(begin(who, { key = ("k"):rep(255) }))
  end)

  it("raises when it is misuse", function()
    local who = user(100)
    for name, value in pairs { id = 5, user = {}, service = false, input = "a\0b", hash = 1,
                               deadline = 0, key = 7 } do
      local ok, why = pcall(begin, who, { [name] = value })
      assert.is_false(ok)
      assert.truthy(tostring(why):find(name, 1, true), name)
    end
    assert.is_false(pcall(begin, who, { deadline = 1.5 }))
    assert.is_false(pcall(ledger.begin))
    assert.is_false(pcall(ledger.begin, {}))
  end)
end)

describe("a request that was sent before", function()
  teardown(fixture.expect_clean)

  local function twice(more, other)
    local who = user(100)
    local first = assert(begin(who, more))
    local again = {}
    for key, value in pairs(more) do again[key] = value end
    for key, value in pairs(other or {}) do again[key] = value end
    return first, function() return assert(begin(who, again)) end, who
  end

  local function expect(outcome, status, balance, first, met)
    assert.equal(outcome, met.outcome)
    assert.equal(status, met.status)
    assert.equal(first.id, met.id)
    assert.equal(first.created_at, met.created_at)
    assert.equal(balance, met.balance)
  end

  for _, more in ipairs { { hash = "same" }, { hash = "same", key = "k" } } do
    local with = more.key and "with a key" or "without a key, a moment ago,"
    it(with .. " is running", function()
      local first, again = twice(more)
      expect("running", "pending", 75, first, again())
    end)

    it(with .. " is replayed when it is done", function()
      local first, again = twice(more)
      assert(fixture.complete(first.id))
      local met = again()
      expect("replay", "done", 75, first, met)
      assert.equal(25, met.charged)
    end)

    it(with .. " is replayed when it failed, and costs nothing", function()
      local first, again = twice(more)
      assert(ledger.refund { id = first.id })
      local met = again()
      expect("replay", "failed", 100, first, met)
      assert.equal(0, met.charged)
    end)

    it(with .. " is met also when the money is gone, or the service", function()
      local first, again, who = twice(more)
      for i = 1, 3 do assert(begin(who, { hash = "other" .. i })) end
      expect("running", "pending", 0, first, again())
      assert(db.exec "update services set is_active = false where service_type = 'saju'")
      local ok, met = pcall(again)
      assert(db.exec "update services set is_active = true where service_type = 'saju'")
      assert(ok, met)
      expect("running", "pending", 0, first, met)
    end)
  end

  it("under a key that was used for something else is a mismatch", function()
    local first, again = twice({ hash = "same", key = "k" }, { hash = "another" })
    local met = again()
    assert.equal("mismatch", met.outcome)
    assert.equal(first.id, met.id)
    first, again = twice({ hash = "same", key = "k" }, { service = "tarot" })
    met = again()
    assert.equal("mismatch", met.outcome)
    assert.equal(first.id, met.id)
  end)

  it("with its own id is the begin itself, sent again", function()
    local id = crypto.uuid()
    local first, again = twice { id = id, hash = "same" }
    expect("repeat", "pending", 75, first, again())
    assert(fixture.complete(id))
    expect("replay", "done", 75, first, again())
    assert.equal("use -25 75", rows_of(id))
  end)

  it("is another's when the id is", function()
    local first = assert(begin(user(100)))
    local who = user(100)
    local met, why = begin(who, { id = first.id })
    assert.is_nil(met)
    assert.equal("conflict", why.code)
    assert.equal(100, assert(ledger.balance(who)))
  end)

  it("by somebody else, or for another service without a key, is a new one", function()
    local who = user(100)
    assert.equal("new", assert(begin(who, { hash = "same", key = "k" })).outcome)
    assert.equal("new", assert(begin(user(100), { hash = "same", key = "k" })).outcome)
    assert.equal("new", assert(begin(who, { hash = "same" })).outcome)
    assert.equal("new", assert(begin(who, { hash = "same", service = "tarot" })).outcome)
  end)

  it("is a new one after ten seconds without a key, after a day with one", function()
    for more, ages in pairs {
      [{ hash = "same" }] = { "8 seconds", "3 seconds" },
      [{ hash = "same", key = "k" }] = { "23 hours 59 minutes", "2 minutes" },
    } do
      local first, again = twice(more)
      fixture.age(first.id, ages[1])
      assert.equal("running", again().outcome)
      fixture.age(first.id, ages[2])
      local second = again()
      assert.equal("new", second.outcome)
      assert.equal(50, second.balance)
      assert.equal(second.id, again().id)
      assert.is_true(assert(fixture.complete(first.id)).completed)
    end
  end)
end)

describe("spends at the same moment", function()
  teardown(fixture.expect_clean)

  local function together(count, start)
    local starts, outcomes = {}, {}
    for i = 1, count do starts[i] = function() return table.pack(start(i)) end end
    for _, result in pairs(task.together(starts)) do
      local name = result[1] and result[1].outcome or result[2].code
      outcomes[name] = (outcomes[name] or 0) + 1
    end
    return outcomes
  end

  it("never take more than there is: 50 with credit for 10 get exactly 10", function()
    local who = user(10 * 25 + 24)
    local outcomes = together(50, function() return begin(who) end)
    assert.same({ new = 10, ["not-enough-credits"] = 40 }, outcomes)
    assert.equal(24, assert(ledger.balance(who)))
    assert.equal(10, fixture.count("transactions where user_id = $1 and type = 'use'", who))
    assert.equal(10, fixture.count("service_results where user_id = $1", who))
  end)

  it("with the same request, pay once", function()
    for _, more in ipairs { { hash = "same" }, { hash = "same", key = "k" } } do
      local who = user(1000)
      local outcomes = together(50, function() return begin(who, more) end)
      assert.same({ new = 1, running = 49 }, outcomes)
      assert.equal(975, assert(ledger.balance(who)))
    end
  end)

  it("of many people, good and bad, each get what they would get alone", function()
    local rich, poor = {}, {}
    for i = 1, 8 do rich[i], poor[i] = user(1000), user(40) end
    local outcomes = together(160, function(i)
      local one = i % 8 + 1
      if i % 10 == 0 then return begin(rich[one], { service = "none" }) end
      if i % 10 == 5 then return begin(rich[one], { input = "{" }) end
      if i % 10 == 6 then return begin(rich[one], { user = NONE }) end
      return begin(i % 2 == 0 and poor[one] or rich[one], { service = "saju" })
    end)
    assert.same({ new = 64 + 4, ["not-enough-credits"] = 48 - 4, ["service-not-found"] = 16,
                  ["invalid-input"] = 16, unauthorized = 16 }, outcomes)
    for i = 1, 8, 2 do
      assert.equal(15, assert(ledger.balance(poor[i])))
      assert.equal(600, assert(ledger.balance(rich[i + 1])))
    end
  end)

  it("of different prices are taken in order as long as they fit", function()
    local who = user(60)
    local kinds = { "saju", "saju", "saju", "chat", "chat", "name-analysis" }
    together(60, function(i) return begin(who, { service = kinds[i % #kinds + 1] }) end)
    assert.equal(0, assert(ledger.balance(who)))
  end)
end)
