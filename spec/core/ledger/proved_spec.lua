-- Beginning a reading whose chance can be proved: one commitment, one reading.
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"
local task = require "task"

local user = fixture.user

local function begin(who, more)
  local order = { service = "tarot", commitment = crypto.uuid() }
  for key, value in pairs(more or {}) do order[key] = value end
  return fixture.begin(who, order)
end

local function fresh_seed() return crypto.hex(crypto.random(32)) end

-- An open commitment of the user; its id.
local function commit(who, more)
  more = more or {}
  return assert(db.one([[
    insert into draw_commitments (user_id, service_type, seed, expires_at)
    values ($1, $2, decode($3, 'hex'), now() + $4::interval) returning id]],
    who, more.service or "tarot", fresh_seed(), more.expires or "1 hour")).id
end

local function used_by(commitment)
  return assert(db.one("select used_by from draw_commitments where id = $1", commitment)).used_by
end

local function expect_refusal(code, who, more)
  local paid, why = begin(who, more)
  assert.is_nil(paid)
  assert.equal(code, why.code)
  assert.equal(100, assert(ledger.balance(who)))
  assert.equal(0, fixture.count("service_results where user_id = $1", who))
end

describe("a reading with a seed of its own", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("keeps it, with the hash that tells of it", function()
    local who, seed, id = user(100), fresh_seed(), crypto.uuid()
    local paid = assert(begin(who, { seed = seed, commitment = id }))
    assert.equal("new", paid.outcome)
    assert.equal(80, paid.balance)
    local row = assert(db.one([[
      select encode(seed, 'hex') as seed, commit_hash, user_id, service_type, used_by
        from draw_commitments where id = $1]], id))
    local bytes = seed:gsub("%x%x", function(two) return string.char(tonumber(two, 16)) end)
    assert.same({ seed = seed, commit_hash = crypto.hex(crypto.sha256(bytes)), user_id = who,
                  service_type = "tarot", used_by = paid.id }, row)
  end)

  it("keeps nothing when it is a repetition, or is not paid", function()
    local who = user(100)
    assert(begin(who, { seed = fresh_seed(), key = "k", hash = "h" }))
    local again = assert(begin(who, { seed = fresh_seed(), key = "k", hash = "h" }))
    assert.equal("running", again.outcome)
    assert.equal(1, fixture.count("draw_commitments where user_id = $1", who))
    local poor = user(5)
    local _, why = begin(poor, { seed = fresh_seed() })
    assert.equal("not-enough-credits", why.code)
    assert.equal(0, fixture.count("draw_commitments where user_id = $1", poor))
  end)

  it("is the same one when its begin is said twice", function()
    local who, id, seed, hash = user(100), crypto.uuid(), fresh_seed(), "h"
    local order = { id = id, seed = seed, hash = hash, commitment = crypto.uuid() }
    assert.equal("new", assert(begin(who, order)).outcome)
    assert.equal("repeat", assert(begin(who, order)).outcome)
    assert.equal(80, assert(ledger.balance(who)))
  end)

  it("is gone with its reading", function()
    local who = user(100)
    local paid = assert(begin(who, { seed = fresh_seed() }))
    fixture.undone(function(tx)
      assert(tx.exec("delete from service_results where id = $1", paid.id))
      assert.equal(0, assert(tx.one("select count(*) as n from draw_commitments where user_id = $1",
                                    who)).n)
    end)
  end)
end)

describe("a commitment", function()
  teardown(fixture.expect_clean)

  it("serves one reading", function()
    local who = user(100)
    local id = commit(who)
    local paid = assert(begin(who, { commitment = id }))
    assert.equal("new", paid.outcome)
    assert.equal(paid.id, used_by(id))
    local _, why = begin(who, { commitment = id })
    assert.equal("conflict", why.code)
    assert.equal(80, assert(ledger.balance(who)))
  end)

  it("serves one of many who ask at once", function()
    local who = user(1000)
    local id, asked = commit(who), {}
    for i = 1, 20 do asked[i] = function() return { begin(who, { commitment = id }) } end end
    local new = 0
    for _, answer in ipairs(task.together(asked)) do
      if answer[1] then
        new = new + 1
      else
        assert.equal("conflict", answer[2].code)
      end
    end
    assert.equal(1, new)
    assert.equal(980, assert(ledger.balance(who)))
  end)

  it("still fits a repetition of its reading's own request, as long as that is one", function()
    local who, hash = user(100), "h"
    local id = commit(who)
    local order = { commitment = id, key = "k-1", hash = hash }
    local paid = assert(begin(who, order))
    local again = assert(begin(who, order))
    assert.equal("running", again.outcome)
    assert.equal(paid.id, again.id)
    local other = assert(begin(who, { commitment = id, key = "k-1", hash = "x" }))
    assert.equal("mismatch", other.outcome)
    local _, why = begin(who, { commitment = id, key = "k-2", hash = hash })
    assert.equal("conflict", why.code)
    fixture.complete(paid.id)
    assert.equal("replay", assert(begin(who, order)).outcome)
    fixture.age(paid.id, "25 hours")
    local _, late = begin(who, order)
    assert.equal("conflict", late.code)
    assert.equal(80, assert(ledger.balance(who)))
  end)

  it("without a key is a double click for as long as any", function()
    local who = user(100)
    local order = { commitment = commit(who), hash = "h" }
    local paid = assert(begin(who, order))
    assert.equal("running", assert(begin(who, order)).outcome)
    fixture.complete(paid.id)
    fixture.age(paid.id, "11 seconds")
    local _, why = begin(who, order)
    assert.equal("conflict", why.code)
  end)

  it("of another, of another service, expired or unknown is none", function()
    local who = user(100)
    expect_refusal("invalid-input", who, { commitment = commit(user(100)) })
    expect_refusal("invalid-input", who, { commitment = commit(who, { service = "saju" }) })
    expect_refusal("invalid-input", who, { commitment = commit(who, { expires = "-1 second" }) })
    expect_refusal("invalid-input", who, { commitment = crypto.uuid() })
  end)

  it("is not used up by a reading that was not paid for", function()
    local who = user(5)
    local id = commit(who)
    local _, why = begin(who, { commitment = id })
    assert.equal("not-enough-credits", why.code)
    assert.equal(5, why.balance)
    assert.is_nil(used_by(id))
  end)

  it("has a seed of 32 bytes, and its hash is made of that", function()
    local who = user(100)
    local _, why = db.exec([[insert into draw_commitments (user_id, service_type, seed, expires_at)
                             values ($1, 'tarot', '\x00', now())]], who)
    assert.equal("draw_commitments_seed_is_32_bytes", why.constraint)
    local _, written = db.exec([[
      insert into draw_commitments (user_id, service_type, seed, commit_hash, expires_at)
      values ($1, 'tarot', decode($2, 'hex'), 'x', now())]], who, fresh_seed())
    assert.is_truthy(written)
  end)
end)
