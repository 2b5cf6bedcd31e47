-- The audit: silent when the books are right, and loud for each way that they can be wrong.
-- What is planted here is planted as the owner, with the guards taken down, and undone.
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"

local begin, undone, user = fixture.begin, fixture.undone, fixture.user

local UNGUARD = {
  "alter table transactions disable trigger user",
  "alter table transactions drop constraint transactions_payment_id_key",
  "alter table transactions drop constraint transactions_balance_not_negative",
  "alter table transactions drop constraint transactions_sign_of_type",
  "alter table users disable trigger user",
  "alter table users drop constraint users_credits_not_negative",
  "alter table service_results drop constraint service_results_done_has_result",
  "drop index transactions_once_per_result",
}

-- What the audit says once the statements are done, without rule 5, which speaks of the guards.
local function findings(statements)
  return undone(function(tx)
    for _, sql in ipairs(UNGUARD) do assert(tx.exec(sql)) end
    for _, statement in ipairs(statements) do
      local changed = assert(tx.exec(table.unpack(statement)))
      assert(changed > 0, "nothing was planted: " .. statement[1])
    end
    return assert(tx.query "select * from audit_ledger() where rule < 5")
  end)
end

local function expect(wanted, statements)
  local told = {}
  for i, row in ipairs(findings(statements)) do
    told[i] = ("%d %s"):format(row.rule, row.subject)
  end
  table.sort(told)
  table.sort(wanted)
  assert.same(wanted, told)
end

describe("audit", function()
  local who, paid, failed, done

  setup(function()
    fixture.await_database()
    who = user(100)
    paid = assert(begin(who)).id
    failed = assert(begin(who)).id
    done = assert(begin(who)).id
    assert(ledger.refund { id = failed })
    assert(fixture.complete(done))
    assert(ledger.charge { user = who, payment_id = "audit-" .. who, method = "card",
                           credits = 10, amount_krw = 100 })
  end)

  local function row_of(id, kind)
    return assert(db.one("select id from transactions where result_id = $1 and type = $2", id,
                         kind)).id
  end

  local function last_row()
    return assert(ledger.history(who, 1))[1].id
  end

  it("is silent when all is well, also with the guards down", function()
    assert.same({}, assert(ledger.audit()))
    expect({}, {})
  end)

  it("leaves nothing behind when it was tried", function()
    findings { { "update users set credits = credits + 1 where id = $1", who } }
    assert.same({}, assert(ledger.audit()))
    assert.equal(60, assert(ledger.balance(who)))
  end)

  it("rule 1: a balance that is not the sum of its rows", function()
    for _, credits in ipairs { "credits + 1", "0" } do
      expect({ "1 user " .. who }, {
        { ("update users set credits = %s where id = $1"):format(credits), who } })
    end
  end)

  it("rule 1: an account without the row of what it began with", function()
    local empty = user(0)
    expect({ "1 user " .. empty }, { { "delete from transactions where user_id = $1", empty } })
  end)

  it("rule 2: a balance after that is not the running sum", function()
    local row = row_of(failed, "use")
    expect({ "2 transaction " .. row }, {
      { "update transactions set credit_balance_after = 51 where id = $1", row } })
  end)

  it("rule 2: a sum below zero, though every row adds up", function()
    expect({ "2 transaction " .. last_row(), "4 transaction " .. last_row() }, {
      { "update users set credits = -5 where id = $1", who },
      { "update transactions set credit_amount = -55, credit_balance_after = -5 where id = $1",
        last_row() } })
  end)

  it("rule 3: a reading that nobody paid for", function()
    local row = row_of(done, "use")
    expect({ "3 result " .. done }, {
      { "update transactions set result_id = null where id = $1", row } })
  end)

  it("rule 3: a reading that was paid for twice, or by a stranger", function()
    expect({ "3 result " .. done, "3 result " .. paid }, {
      { "update transactions set result_id = $2 where id = $1", row_of(done, "use"), paid } })
    local stranger = user(0)
    expect({ "1 user " .. stranger, "1 user " .. who, "2 transaction " .. row_of(paid, "use"),
             "3 result " .. paid },
      { { "delete from transactions where user_id = $1", who },
        { "delete from service_results where id in ($1, $2)", done, failed },
        { [[insert into transactions (id, user_id, type, credit_amount, credit_balance_after,
                                      result_id, created_at)
            values ($1, $2, 'use', -25, 0, $3, now())]], row_of(paid, "use"), stranger, paid } })
  end)

  it("rule 3: a reading that ended both ways, or neither", function()
    expect({ "3 result " .. failed }, {
      { "update service_results set status = 'done', result_data = '{}' where id = $1", failed } })
    expect({ "3 result " .. done }, {
      { "update service_results set status = 'failed' where id = $1", done } })
    expect({ "3 result " .. done }, {
      { "update service_results set result_data = null where id = $1", done } })
    expect({ "3 result " .. failed }, {
      { "update service_results set status = 'pending' where id = $1", failed } })
  end)

  it("rule 3: a refund of another amount", function()
    expect({ "2 transaction " .. row_of(failed, "refund"), "3 result " .. failed }, {
      { "update users set credits = credits - 1 where id = $1", who },
      { "update transactions set credit_amount = 24 where id = $1", row_of(failed, "refund") },
      { [[update transactions set credit_balance_after = credit_balance_after - 1
           where user_id = $1 and seq > (select seq from transactions where id = $2)]],
        who, row_of(failed, "refund") } })
  end)

  it("rule 4: a payment that was credited twice", function()
    local second = row_of(failed, "refund")
    expect({ "3 result " .. failed, "4 transaction " .. last_row(), "4 transaction " .. second }, {
      { [[update transactions set type = 'charge', payment_id = $2, actual_amount = 100
           where id = $1]], second, "audit-" .. who } })
  end)

  it("rule 4: a charge that nobody paid, and a payment that is no charge", function()
    for _, change in ipairs { "payment_id = null", "actual_amount = null",
                              "payment_method = 'welcome'", "type = 'refund'" } do
      expect({ "4 transaction " .. last_row() }, {
        { ("update transactions set %s where id = $1"):format(change), last_row() } })
    end
  end)

  local function guards(sql)
    return undone(function(tx)
      assert(tx.exec(sql))
      local told = {}
      for i, row in ipairs(assert(tx.query "select * from audit_ledger()")) do
        told[i] = ("%d %s"):format(row.rule, row.subject)
      end
      return told
    end)
  end

  it("rule 5: a guard that is gone or off", function()
    assert.same({ "5 trigger transactions_append_only" },
      guards "alter table transactions disable trigger transactions_append_only")
    assert.same({ "5 trigger transactions_append_only" },
      guards "alter table transactions enable replica trigger transactions_append_only")
    assert.same({ "5 trigger transactions_no_truncate" },
      guards "drop trigger transactions_no_truncate on transactions")
  end)

  it("rule 5: somebody who may change what is written", function()
    assert.same({ "5 role aimix_app" }, guards "grant update on transactions to aimix_app")
    assert.same({ "5 role aimix_app" },
      guards "grant update (credit_amount) on transactions to aimix_app")
    assert.same({ "5 role public" }, guards "grant truncate on transactions to public")
    assert.same({ "5 role public" }, guards "grant delete on transactions to public")
  end)

  it("says to scripts what is wrong, and where", function()
    local row
    assert(db.exec("update users set credits = credits + 1 where id = $1", who))
    local found = assert(ledger.audit())
    assert(db.exec("update users set credits = credits - 1 where id = $1", who))
    assert.equal(1, #found)
    row = found[1]
    assert.equal(1, row.rule)
    assert.equal("integer", math.type(row.rule))
    assert.equal("user " .. who, row.subject)
    assert.equal("the balance is not the sum of the transactions", row.what)
    assert.same({ credits = "61", sum = "60", transactions = "6" }, row.row)
    assert.same({}, assert(ledger.audit()))
  end)
end)
