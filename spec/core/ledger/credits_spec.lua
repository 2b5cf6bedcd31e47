-- Credits that come in, what there is, and how it came to be.
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"
local task = require "task"

local begin, user = fixture.begin, fixture.user

local NONE = "00000000-0000-4000-8000-000000000000"

local function charge(who, more)
  local payment = { user = who, payment_id = crypto.uuid(), method = "card", credits = 500,
                    amount_krw = 5000 }
  for key, value in pairs(more or {}) do payment[key] = value end
  return ledger.charge(payment)
end

describe("charge", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("adds what was paid for, and keeps what was paid", function()
    local who = user(100)
    local paid = assert(charge(who, { payment_id = "pay-" .. who }))
    assert.is_true(paid.charged)
    assert.equal(600, paid.balance)
    local row = assert(db.one("select * from transactions where id = $1", paid.transaction_id))
    assert.equal(who, row.user_id)
    assert.equal("charge", row.type)
    assert.equal(500, row.credit_amount)
    assert.equal(600, row.credit_balance_after)
    assert.equal("card", row.payment_method)
    assert.equal("pay-" .. who, row.payment_id)
    assert.equal(5000, row.actual_amount)
    local account = assert(db.one("select * from users where id = $1", who))
    assert.equal(600, account.credits)
    assert.equal(600, account.lifetime_credits)
  end)

  it("reported again is the first one", function()
    local who = user(100)
    local first = assert(charge(who, { payment_id = "again-" .. who }))
    assert(begin(who))
    assert.same({ charged = false, balance = 575, transaction_id = first.transaction_id },
      assert(charge(who, { payment_id = "again-" .. who })))
    assert.equal(575, assert(ledger.balance(who)))
  end)

  it("reported again with another amount, or for another user, is a conflict", function()
    local who = user(100)
    assert(charge(who, { payment_id = "other-" .. who }))
    for _, more in ipairs { { credits = 501 }, { amount_krw = 5001 }, { user = user(100) } } do
      more.payment_id = "other-" .. who
      local paid, why = charge(who, more)
      assert.is_nil(paid)
      assert.equal("conflict", why.code)
    end
    assert.equal(600, assert(ledger.balance(who)))
  end)

  it("of nobody is not-found", function()
    local paid, why = charge(NONE)
    assert.is_nil(paid)
    assert.equal("not-found", why.code)
  end)

  it("reported fifty times at once is credited once", function()
    local who, jobs, charged = user(100), {}, 0
    for i = 1, 50 do
      jobs[i] = function() return assert(charge(who, { payment_id = "fifty-" .. who })) end
    end
    for _, paid in pairs(task.together(jobs)) do charged = charged + (paid.charged and 1 or 0) end
    assert.equal(1, charged)
    assert.equal(600, assert(ledger.balance(who)))
  end)

  it("that no balance could hold is refused whole", function()
    local who = user(2147483000)
    local paid, why = charge(who, { credits = 1000, payment_id = "big-" .. who })
    assert.is_nil(paid)
    assert.equal("invalid-input", why.code)
    assert.equal(2147483000, assert(ledger.balance(who)))
    assert.equal(0, fixture.count("transactions where payment_id = $1", "big-" .. who))
  end)

  it("raises for what is no sale", function()
    local who = user(100)
    for name, value in pairs { credits = 0, amount_krw = -1, payment_id = 5, method = {},
                               user = "a\0b" } do
      assert.is_false(pcall(charge, who, { [name] = value }), name)
    end
    assert.is_false(pcall(charge, who, { credits = -500 }))
    assert.is_false(pcall(charge, who, { credits = 1.5 }))
    assert.equal(100, assert(ledger.balance(who)))
  end)
end)

describe("charge_credits and deduct_credits, called by hand,", function()
  it("refuse amounts below zero", function()
    local who = user(100)
    for _, sql in ipairs {
      "select * from charge_credits($1, 'by-hand', 'card', -5, 0)",
      "select * from charge_credits($1, 'by-hand', 'card', 0, 0)",
      "select * from charge_credits($1, 'by-hand', 'card', 5, -1)",
      "select * from deduct_credits($1, -5)",
    } do
      local rows, why = db.query(sql, who)
      assert.is_nil(rows, sql)
      assert.equal("invalid-input", why.code)
    end
    assert.equal(100, assert(ledger.balance(who)))
  end)
end)

describe("balance", function()
  it("is what there is", function()
    assert.equal(7, assert(ledger.balance(user(7))))
  end)

  it("of nobody is not-found, of no uuid invalid-input", function()
    assert.equal("not-found", select(2, ledger.balance(NONE)).code)
    assert.equal("invalid-input", select(2, ledger.balance "me").code)
    assert.is_false(pcall(ledger.balance))
  end)

  it("is each one's own when many ask at once", function()
    local jobs, people = {}, {}
    for i = 1, 70 do people[i] = user(i) end
    for i, who in ipairs(people) do jobs[i] = function() return assert(ledger.balance(who)) end end
    jobs.nobody = function() return select(2, ledger.balance(NONE)).code end
    jobs.broken = function() return select(2, ledger.balance "me").code end
    local said = task.together(jobs)
    for i in ipairs(people) do assert.equal(i, said[i]) end
    assert.equal("not-found", said.nobody)
    assert.equal("invalid-input", said.broken)
  end)
end)

describe("history", function()
  local who

  setup(function()
    who = user(100)
    assert(charge(who, { payment_id = "history-" .. who }))
    assert(ledger.refund { id = assert(begin(who)).id })
    assert(begin(user(100)))
  end)

  it("has every row of the account, the newest first", function()
    local rows = assert(ledger.history(who, 10))
    local told = {}
    for i, row in ipairs(rows) do
      told[i] = ("%s %d %d"):format(row.type, row.credit_amount, row.credit_balance_after)
    end
    assert.same({ "refund 25 600", "use -25 575", "charge 500 600", "charge 100 100" }, told)
    assert.equal("saju", rows[2].service_type)
    assert.equal("history-" .. who, rows[3].payment_id)
    assert.equal(5000, rows[3].actual_amount)
    assert.equal("welcome", rows[4].payment_method)
    assert.truthy(rows[1].created_at:find("Z$"))
    assert.equal("integer", math.type(rows[1].seq))
  end)

  it("comes in pages", function()
    local all, page = {}, assert(ledger.history(who, 3))
    assert.equal(3, #page)
    for _, row in ipairs(page) do all[#all + 1] = row.id end
    page = assert(ledger.history(who, 3, page[3].seq))
    assert.equal(1, #page)
    all[#all + 1] = page[1].id
    local whole = assert(ledger.history(who, 1000))
    for i, row in ipairs(whole) do assert.equal(row.id, all[i]) end
    assert.same({}, assert(ledger.history(who, 3, page[1].seq)))
  end)

  it("of nobody is empty; misuse raises", function()
    assert.same({}, assert(ledger.history(NONE, 10)))
    assert.is_false(pcall(ledger.history, who))
    assert.is_false(pcall(ledger.history, who, 0))
    assert.is_false(pcall(ledger.history, who, 1001))
  end)
end)
