-- Turns: a message is begun once, in its own conversation, after the one before is answered.

local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local ledger = require "ledger"
local task = require "task"

local user = fixture.user

-- Begins a turn of the conversation; "" is a new one.
local function say(who, session, more)
  local order = { service = "chat", session = session or "" }
  for key, value in pairs(more or {}) do order[key] = value end
  return fixture.begin(who, order)
end

local function session_of(id)
  return assert(db.one("select session_id from service_results where id = $1", id)).session_id
end

-- A conversation of so many turns that are done; its id.
local function conversation(who, turns)
  local id
  for _ = 1, turns or 1 do
    local paid = assert(say(who, id))
    id = id or paid.id
    assert(fixture.complete(paid.id))
  end
  return id
end

local function rows_of(session)
  return fixture.count("service_results where session_id = $1", session)
end

describe("a turn", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("begins a conversation that has its name, and pays", function()
    local who = user(100)
    local paid = assert(say(who))
    assert.equal("new", paid.outcome)
    assert.equal(95, paid.balance)
    assert.equal(paid.id, session_of(paid.id))
  end)

  it("is one of the conversation that it names", function()
    local who = user(100)
    local first = conversation(who)
    local paid = assert(say(who, first))
    assert.equal("new", paid.outcome)
    assert.equal(first, session_of(paid.id))
    assert.equal(90, paid.balance)
  end)

  it("is refused, unpaid, where there is no such conversation of this user", function()
    local who, other = user(100), user(100)
    local foreign = conversation(other)
    for _, session in ipairs { foreign, crypto.uuid() } do
      local paid, why = say(who, session)
      assert.is_nil(paid)
      assert.equal("invalid-input", why.code)
    end
    assert.equal(100, assert(ledger.balance(who)))
  end)

  it("is refused in a conversation with another service", function()
    local who = user(100)
    local paid, why = say(who, conversation(who), { service = "tarot" })
    assert.is_nil(paid)
    assert.equal("invalid-input", why.code)
  end)

  it("waits for nobody: while another is pending, it is told which, and costs nothing", function()
    local who = user(100)
    local first = assert(say(who))
    local second = assert(say(who, first.id))
    assert.equal("talking", second.outcome)
    assert.equal(first.id, second.id)
    assert.equal(95, assert(ledger.balance(who)))
    assert(fixture.complete(first.id))
    assert.equal("new", assert(say(who, first.id)).outcome)
  end)

  it("is begun once where two of a conversation come at the same moment", function()
    local who = user(100)
    local session, outcomes, works = conversation(who), {}, {}
    for i = 1, 8 do
      works[i] = function()
        local outcome = assert(say(who, session)).outcome
        outcomes[outcome] = (outcomes[outcome] or 0) + 1
      end
    end
    task.together(works)
    assert.same({ new = 1, talking = 7 }, outcomes)
    assert.equal(90, assert(ledger.balance(who)))
  end)

  it("is not begun after one that it had not heard of", function()
    local who = user(100)
    local first = conversation(who)
    local second = assert(say(who, first, { after = first }))
    assert(fixture.complete(second.id))
    local third = assert(say(who, first, { after = first }))
    assert.equal("talking", third.outcome)
    assert.equal(second.id, third.id)
    assert.equal("new", assert(say(who, first, { after = second.id })).outcome)
    assert.equal(85, assert(ledger.balance(who)))
  end)

  it("sent again under its key is that one, also while the next is pending", function()
    local who = user(100)
    local one = { key = "k-1", hash = crypto.hex(crypto.random(32)) }
    local first = assert(say(who, nil, one))
    assert.equal("running", assert(say(who, nil, one)).outcome)
    assert(fixture.complete(first.id))
    assert.equal("new", assert(say(who, first.id)).outcome)
    local again = assert(say(who, nil, one))
    assert.equal("replay", again.outcome)
    assert.equal(first.id, again.id)
    assert.equal("mismatch", assert(say(who, first.id, { key = "k-1" })).outcome)
    assert.equal(90, assert(ledger.balance(who)))
  end)

  it("costs what its service costs, and is refused without it", function()
    local paid, why = say(user(4))
    assert.is_nil(paid)
    assert.equal("not-enough-credits", why.code)
    assert.equal(5, why.cost)
  end)

  it("that failed leaves the conversation to go on", function()
    local who = user(100)
    local first = assert(say(who))
    assert(ledger.refund { id = first.id })
    assert.equal("new", assert(say(who, first.id)).outcome)
  end)
end)

local function delete(who, session)
  return assert(db.one("select outcome, id from delete_session($1, $2)", who, session))
end

describe("a deleted conversation", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("is gone with all its turns, and what they cost stays in the books", function()
    local who = user(100)
    local session, other = conversation(who, 3), conversation(who)
    assert.equal("deleted", delete(who, session).outcome)
    assert.equal(0, rows_of(session))
    assert.equal(1, rows_of(other))
    assert.equal(4, fixture.count("transactions where user_id = $1 and type = 'use'", who))
    assert.equal(80, assert(ledger.balance(who)))
    assert.equal("no-session", delete(who, session).outcome)
    assert.is_nil((say(who, session)))
  end)

  it("is nobody else's to delete", function()
    local session = conversation(user(100))
    assert.equal("no-session", delete(user(100), session).outcome)
    assert.equal(1, rows_of(session))
  end)

  it("is not deleted while a message is being answered", function()
    local who = user(100)
    local session = conversation(who)
    local paid = assert(say(who, session))
    local told = delete(who, session)
    assert.equal("talking", told.outcome)
    assert.equal(paid.id, told.id)
    assert.equal(2, rows_of(session))
    assert(ledger.refund { id = paid.id })
    assert.equal("deleted", delete(who, session).outcome)
  end)
end)
