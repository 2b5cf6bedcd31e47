-- The chore that deletes what has expired, on a real ledger.

local chore = require "scripts.jobs.chore"
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"

local PORTION = 500

local who

local function expire(id, interval)
  assert(db.exec([[update service_results
                      set expires_at = now() at time zone 'utc' + $2::interval where id = $1]],
                 id, interval))
end

-- A reading that is done, and expires in so long.
local function done(interval)
  local id = assert(fixture.begin(who)).id
  assert(fixture.complete(id))
  expire(id, interval)
  return id
end

local function is_there(id)
  return fixture.count("service_results where id = $1", id) == 1
end

-- The rows of the account without their results, and those results by themselves.
local function books()
  local rows, results = assert(ledger.history(who, 100)), {}
  for i, row in ipairs(rows) do
    results[i], row.result_id = row.result_id or false, nil
  end
  return rows, results
end

describe("forget", function()
  before_each(function()
    fixture.await_database()
    who = fixture.user(1000)
  end)
  after_each(fixture.expect_clean)

  it("deletes results past their time, and no other", function()
    local past, long_past = done "-1 second", done "-1 year"
    local soon, later = done "1 minute", done "1 year"
    chore.load("forget").run()
    assert.is_false(is_there(past))
    assert.is_false(is_there(long_past))
    assert.is_true(is_there(soon))
    assert.is_true(is_there(later))
  end)

  it("takes the result out of the books and leaves all else there", function()
    local kept = done "1 hour"
    done "-1 hour"
    local before = books()
    chore.load("forget").run()
    local after, results = books()
    assert.are.same(before, after)
    assert.are.same({ false, kept, false }, results)
    assert.are.equal(950, assert(ledger.balance(who)))
  end)

  it("deletes a refunded reading too, and the refund stays", function()
    local id = assert(fixture.begin(who)).id
    assert(ledger.refund { id = id })
    expire(id, "-1 hour")
    chore.load("forget").run()
    assert.is_false(is_there(id))
    assert.are.equal(1000, assert(ledger.balance(who)))
    assert.are.equal(3, #books())
  end)

  it("leaves a pending reading to whoever refunds it", function()
    local id = assert(fixture.begin(who)).id
    expire(id, "-1 hour")
    chore.load("forget").run()
    assert.is_true(is_there(id))
    assert(ledger.refund { id = id })
    chore.load("forget").run()
    assert.is_false(is_there(id))
    assert.are.equal(1000, assert(ledger.balance(who)))
  end)

  it("deletes refresh tokens past their time, and no other", function()
    for _, days in ipairs { -400, -1, 1, 30 } do
      assert(db.exec([[insert into refresh_tokens (user_id, family, token_hash, expires_at)
                       values ($1, gen_random_uuid(), $2, now() + make_interval(days => $3))]],
                     who, crypto.hex(crypto.random(32)), days))
    end
    chore.load("forget").run()
    assert.are.equal(2, fixture.count("refresh_tokens where user_id = $1", who))
    assert.are.equal(2, fixture.count("refresh_tokens where user_id = $1 and expires_at > now()",
                                      who))
  end)

  it("deletes commitments that nobody used in time, and no other", function()
    for _, days in ipairs { -400, -1, 1 } do
      assert(db.exec([[insert into draw_commitments (user_id, service_type, seed, expires_at)
                       values ($1, 'tarot', decode($2, 'hex'), now() + make_interval(days => $3))]],
                     who, crypto.hex(crypto.random(32)), days))
    end
    local paid = assert(fixture.begin(who, { service = "tarot", commitment = crypto.uuid(),
                                             seed = crypto.hex(crypto.random(32)) }))
    chore.load("forget").run()
    assert.are.equal(2, fixture.count("draw_commitments where user_id = $1", who))
    assert.are.equal(1, fixture.count("draw_commitments where used_by = $1", paid.id))
    assert(ledger.refund { id = paid.id })
  end)

  it("deletes the seeds of days that are over everywhere", function()
    for _, days in ipairs { -30, -3, -2, 0 } do
      assert(db.exec([[insert into daily_seeds (user_id, service_type, day, seed)
                       values ($1, 'tarot', current_date + $2::integer, decode($3, 'hex'))]],
                     who, days, crypto.hex(crypto.random(32))))
    end
    chore.load("forget").run()
    assert.are.equal(2, fixture.count("daily_seeds where user_id = $1", who))
  end)

  it("may find nothing", function()
    chore.load("forget").run()
    chore.load("forget").run()
  end)
end)

describe("forget, when there is much,", function()
  -- Tokens are the cheaper thing to have many of.
  local function plant(count)
    assert(db.exec([[insert into refresh_tokens (user_id, family, token_hash, expires_at)
                     select $1, gen_random_uuid(), md5(random()::text) || md5(n::text),
                            now() - interval '1 day'
                       from generate_series(1, $2) n]], who, count))
  end

  -- How many rows each statement changed, of those that changed any.
  local function watched()
    local changed = {}
    local fake = { exec = function(...)
      local count = assert(db.exec(...))
      if count > 0 then changed[#changed + 1] = count end
      return count
    end }
    return fake, changed
  end

  before_each(function()
    fixture.await_database()
    chore.load("forget").run()
    who = fixture.user(0)
    plant(2 * PORTION + 1)
  end)

  it("deletes it in portions until nothing is left", function()
    local fake, changed = watched()
    chore.load("forget", { db = fake }).run()
    assert.are.same({ PORTION, PORTION, 1 }, changed)
    assert.are.equal(0, fixture.count("refresh_tokens where user_id = $1", who))
  end)

  it("stops after a portion when the process is to end", function()
    local fake, changed = watched()
    local host = { draining = function() return true end }
    chore.load("forget", { db = fake, host = host }).run()
    assert.are.same({ PORTION }, changed)
    chore.load("forget").run()
  end)

  it("leaves to others what they hold, and does not wait", function()
    local fake, changed = watched()
    assert(db.transaction(function(tx)
      assert(tx.query("select from refresh_tokens where user_id = $1 limit 10 for update", who))
      chore.load("forget", { db = fake }).run()
      return true
    end))
    assert.are.same({ PORTION, PORTION - 9 }, changed)
    chore.load("forget").run()
  end)

  it("finds results by an index, and does not look at pending ones for it", function()
    local plan = fixture.undone(function(tx)
      assert(tx.exec "set local enable_seqscan = off")
      return assert(tx.query [[explain select id from service_results
        where status <> 'pending' and expires_at < now() at time zone 'utc'
        order by expires_at limit 1]])
    end)
    local lines = {}
    for i, row in ipairs(plan) do lines[i] = row["QUERY PLAN"] end
    assert.matches("Index Scan using service_results_expired", table.concat(lines, "\n"), 1, true)
  end)
end)
