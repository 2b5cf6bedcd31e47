-- Ending a reading: with a result or with the money back, once.
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"
local task = require "task"

local begin, complete, user = fixture.begin, fixture.complete, fixture.user

local function refund(id)
  return ledger.refund { id = id, problem = '{"code":"model-failed"}' }
end

local function refunds_of(id)
  return fixture.count("transactions where result_id = $1 and type = 'refund'", id)
end

describe("complete", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("stores what was made", function()
    local id = assert(begin(user(100))).id
    assert.same({ completed = true, status = "done" }, assert(ledger.complete {
      id = id, result = '{"facts":{"a":1},"reading":"é"}', model = "gpt-4o-mini", tokens = 77,
      ms = 1234 }))
    local row = assert(db.one("select * from service_results where id = $1", id))
    assert.equal("done", row.status)
    assert.equal('{"facts": {"a": 1}, "reading": "é"}', row.result_data)
    assert.equal("gpt-4o-mini", row.ai_model)
    assert.equal(77, row.tokens_used)
    assert.equal(1234, row.processing_time)
    assert.is_nil(row.problem)
  end)

  it("needs no count of tokens", function()
    local id = assert(begin(user(100))).id
    assert(complete(id))
    assert.is_nil(assert(db.one("select tokens_used from service_results where id = $1", id))
      .tokens_used)
  end)

  it("said twice is done as it was the first time", function()
    local id = assert(begin(user(100))).id
    assert(ledger.complete { id = id, result = '{"n":1}', model = "a", ms = 1 })
    assert.same({ completed = true, status = "done" },
      assert(ledger.complete { id = id, result = '{"n":2}', model = "b", ms = 2 }))
    local row = assert(db.one("select * from service_results where id = $1", id))
    assert.equal('{"n": 1}', row.result_data)
    assert.equal("a", row.ai_model)
  end)

  it("after a refund changes nothing and says so", function()
    local who = user(100)
    local id = assert(begin(who)).id
    assert(refund(id))
    assert.same({ completed = false, status = "failed" }, assert(complete(id)))
    local row = assert(db.one("select * from service_results where id = $1", id))
    assert.equal("failed", row.status)
    assert.is_nil(row.result_data)
    assert.is_nil(row.ai_model)
    assert.equal(100, assert(ledger.balance(who)))
  end)

  it("of nothing is not-found", function()
    local done, why = complete(crypto.uuid())
    assert.is_nil(done)
    assert.equal("not-found", why.code)
  end)

  it("with no JSON leaves the reading pending", function()
    local id = assert(begin(user(100))).id
    local done, why = ledger.complete { id = id, result = "{", model = "m", ms = 1 }
    assert.is_nil(done)
    assert.equal("invalid-input", why.code)
    assert.is_true(assert(complete(id)).completed)
  end)

  it("of many at once ends each as alone", function()
    local who, ids, jobs = user(1000), {}, {}
    for i = 1, 40 do ids[i] = assert(begin(who)).id end
    for i = 1, 10 do assert(refund(ids[i])) end
    for i, id in ipairs(ids) do jobs[i] = function() return complete(id) end end
    jobs.nobody = function() return { select(2, complete(crypto.uuid())).code } end
    local ends = task.together(jobs)
    for i in ipairs(ids) do assert.equal(i > 10, ends[i].completed) end
    assert.equal("not-found", ends.nobody[1])
  end)

  it("raises when it is misuse", function()
    local id = assert(begin(user(100))).id
    for name, value in pairs { id = false, result = 5, model = {}, tokens = -1, ms = "soon" } do
      local call = { id = id, result = "{}", model = "m", tokens = 1, ms = 1, [name] = value }
      assert.is_false(pcall(ledger.complete, call), name)
    end
  end)
end)

describe("refund", function()
  teardown(fixture.expect_clean)

  it("gives back what was paid, and says why", function()
    local who = user(100)
    local id = assert(begin(who)).id
    assert.same({ refunded = true, status = "failed", balance = 100 }, assert(refund(id)))
    local row = assert(db.one("select * from service_results where id = $1", id))
    assert.equal("failed", row.status)
    assert.equal('{"code": "model-failed"}', row.problem)
    local back = assert(ledger.history(who, 1))[1]
    assert.equal("refund", back.type)
    assert.equal(25, back.credit_amount)
    assert.equal(100, back.credit_balance_after)
    assert.equal(id, back.result_id)
    assert.equal("saju", back.service_type)
  end)

  it("gives back the price that was paid, not today's", function()
    local who = user(100)
    local id = assert(begin(who, { service = "tarot" })).id
    assert(db.exec "update services set credit_cost = 99 where service_type = 'tarot'")
    local back = refund(id)
    assert(db.exec "update services set credit_cost = 20 where service_type = 'tarot'")
    assert.equal(100, assert(back).balance)
  end)

  it("said twice gives back once", function()
    local who = user(100)
    local id = assert(begin(who)).id
    assert(refund(id))
    assert.same({ refunded = false, status = "failed", balance = 100 }, assert(refund(id)))
    assert.equal(1, refunds_of(id))
  end)

  it("does not count as earned", function()
    local who = user(100)
    assert(refund(assert(begin(who)).id))
    local account = assert(db.one("select lifetime_credits from users where id = $1", who))
    assert.equal(100, account.lifetime_credits)
  end)

  it("after complete gives nothing back and says so", function()
    local who = user(100)
    local id = assert(begin(who)).id
    assert(complete(id))
    assert.same({ refunded = false, status = "done", balance = 75 }, assert(refund(id)))
    assert.equal(0, refunds_of(id))
  end)

  it("of what was free is a row of nothing", function()
    local who = user(100)
    assert(db.exec "update services set credit_cost = 0 where service_type = 'tarot'")
    local paid = begin(who, { service = "tarot" })
    assert(db.exec "update services set credit_cost = 20 where service_type = 'tarot'")
    assert.is_true(assert(refund(assert(paid).id)).refunded)
    assert.equal(1, refunds_of(paid.id))
  end)

  it("of nothing is not-found", function()
    local back, why = refund(crypto.uuid())
    assert.is_nil(back)
    assert.equal("not-found", why.code)
  end)

  it("and complete at the same moment end it one way", function()
    local who = user(25 * 40)
    local jobs, ids = {}, {}
    for i = 1, 40 do
      ids[i] = assert(begin(who)).id
      jobs["c" .. i] = function() return complete(ids[i]) end
      jobs["r" .. i] = function() return refund(ids[i]) end
      jobs["s" .. i] = function() return refund(ids[i]) end
    end
    local ends, done = task.together(jobs), 0
    for i = 1, 40 do
      local refunds = (ends["r" .. i].refunded and 1 or 0) + (ends["s" .. i].refunded and 1 or 0)
      assert.equal(1, refunds + (ends["c" .. i].completed and 1 or 0))
      if ends["c" .. i].completed then done = done + 1 end
    end
    assert.equal(25 * (40 - done), assert(ledger.balance(who)))
  end)

  it("of many people's readings at once waits for nobody in a circle", function()
    local people, jobs = {}, {}
    for i = 1, 10 do people[i] = user(1000) end
    for i = 1, 200 do
      local who = people[i * 7 % 10 + 1]
      jobs[i] = function()
        local paid = assert(begin(who))
        return assert(refund(paid.id)).refunded
      end
    end
    for _, refunded in pairs(task.together(jobs)) do assert.is_true(refunded) end
    for _, who in ipairs(people) do assert.equal(1000, assert(ledger.balance(who))) end
  end)
end)

describe("reap", function()
  teardown(fixture.expect_clean)

  local function overdue(who, count)
    local ids = {}
    for i = 1, count do
      ids[i] = assert(begin(who)).id
      assert(db.exec([[update service_results
                          set deadline = now() - interval '1 hour' * $2::int where id = $1]],
                     ids[i], i))
    end
    return ids
  end

  setup(function()
    while #assert(ledger.reap(1000)) > 0 do sleep(0) end
  end)

  -- What is said of one that was refunded.
  local function back(id, who)
    return { id = id, user = who, service = "saju", version = "saju@1234567", credits = 25 }
  end

  it("refunds what is past its deadline, the oldest first, and says whose it was", function()
    local who = user(1000)
    local ids, alive, done = overdue(who, 3), assert(begin(who)).id, assert(begin(who)).id
    assert(db.exec("update service_results set deadline = now() - interval '1 s' where id = $1",
                   done))
    assert(complete(done))
    assert.same({ back(ids[3], who), back(ids[2], who) },
      assert(ledger.reap(2)))
    assert.same({ back(ids[1], who) }, assert(ledger.reap(2)))
    assert.same({}, assert(ledger.reap(2)))
    assert.equal(950, assert(ledger.balance(who)))
    assert.is_true(assert(complete(alive)).completed)
    local row = assert(db.one([[select status, problem ->> 'code' as code, problem ->> 'status' as n
                                  from service_results where id = $1]], ids[1]))
    assert.same({ status = "failed", code = "timed-out", n = "504" }, row)
  end)

  it("by any number of nodes at once refunds each once", function()
    local all, jobs, seen = {}, {}, {}
    for i = 1, 5 do
      local who = user(1000)
      for _, id in ipairs(overdue(who, 10)) do all[id] = who end
      jobs["spend" .. i] = function() return assert(begin(who)) and {} end
    end
    for i = 1, 8 do
      jobs[i] = function()
        local found = {}
        for _ = 1, 20 do
          for _, row in ipairs(assert(ledger.reap(7))) do found[#found + 1] = row end
        end
        return found
      end
    end
    local answers = task.together(jobs)
    -- What the last of them left because another held it, whoever comes next finds.
    repeat
      local rest = assert(ledger.reap(7))
      table.insert(answers, rest)
    until #rest == 0
    for _, found in pairs(answers) do
      for _, row in ipairs(found) do
        assert.is_nil(seen[row.id], "refunded twice")
        assert.equal(all[row.id], row.user)
        seen[row.id] = true
      end
    end
    for id in pairs(all) do
      assert.is_true(seen[id])
      assert.equal(1, refunds_of(id))
    end
  end)

  it("leaves to another node what that one holds", function()
    local who, other = user(100), user(100)
    local held, free = overdue(who, 1)[1], overdue(other, 1)[1]
    db.transaction(function(tx)
      assert(tx.query("select from users where id = $1 for no key update", who))
      assert.same({ back(free, other) }, assert(ledger.reap(10)))
    end)
    assert.same({ back(held, who) }, assert(ledger.reap(10)))
  end)

  it("raises when it is misuse", function()
    assert.is_false(pcall(ledger.reap))
    assert.is_false(pcall(ledger.reap, 0))
    assert.is_false(pcall(ledger.reap, 1001))
  end)
end)
