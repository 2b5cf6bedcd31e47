-- What the specs of the ledger share: accounts, orders, and the owner's rights.

local crypto = require "crypto"
local db = require "db"
local ledger = require "ledger"

local fixture = {}

function fixture.await_database()
  for _ = 1, 1000 do
    if db.ready() then return end
    sleep(0.01)
  end
  error "no database within ten seconds"
end

-- An account that has so many credits; its id.
function fixture.user(credits)
  local email = crypto.uuid() .. "@example.test"
  return assert(db.one("insert into users (email, credits) values ($1, $2) returning id",
                       email, credits)).id
end

-- Begins a saju reading for the user; `more` says what is different.
function fixture.begin(user, more)
  local order = {
    id = crypto.uuid(), user = user, service = "saju", input = '{"year":1990}', lang = "ko",
    version = "saju@1234567", hash = crypto.hex(crypto.random(32)), deadline = 60,
  }
  for key, value in pairs(more or {}) do order[key] = value end
  return ledger.begin(order)
end

function fixture.complete(id)
  return ledger.complete { id = id, result = '{"reading":{}}', model = "offline", ms = 5 }
end

-- Moves a reading into the past; the program itself has no need to.
function fixture.age(id, interval)
  assert(db.exec("update service_results set created_at = created_at - $2::interval where id = $1",
                 id, interval))
end

function fixture.count(sql, ...)
  return assert(db.one("select count(*) as n from " .. sql, ...)).n
end

-- Calls body(tx) in a transaction with all the owner's rights, and undoes what it did.
function fixture.undone(body)
  local results
  db.transaction(function(tx)
    assert(tx.exec "set local role none")
    results = table.pack(body(tx))
    return nil, require "err".new("conflict", "undone on purpose")
  end)
  return table.unpack(results, 1, results.n)
end

-- Fails unless the books are right.
function fixture.expect_clean()
  local first = assert(ledger.audit())[1]
  if first then error(("rule %d: %s: %s"):format(first.rule, first.what, first.subject), 2) end
end

return fixture
