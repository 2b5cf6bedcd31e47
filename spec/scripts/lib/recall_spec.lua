-- What there was before a reading, as the database has it.

local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"
local json = require "json"
local ledger = require "ledger"
local recall = require "lib.recall"

local TALKS = { type = "chat", conversation = true, session_path = { "session_id" },
                reading_path = { "context", "reading_id" } }

local function order(user, session, reading)
  return { service = TALKS, user = user, lang = "en",
           input = { session_id = session, context = { reading_id = reading } } }
end

-- A turn that is done; its conversation.
local function say(user, session, message, reply, facts)
  local paid = assert(fixture.begin(user, { service = "chat", session = session or "",
    input = json.encode { message = message } }))
  assert(ledger.complete { id = paid.id, model = "offline", ms = 5, result = json.encode {
    facts = facts or {}, reading = { reply = reply } } })
  return session or paid.id
end

local function texts(turns)
  local said = {}
  for i, turn in ipairs(turns) do said[i] = turn.role:sub(1, 1) .. ":" .. turn.text end
  return table.concat(said, " ")
end

local function pointer(err) return err.errors[1].pointer end

describe("what was said before", function()
  setup(fixture.await_database)
  teardown(fixture.expect_clean)

  it("is nothing, where a conversation begins", function()
    assert.are.same({ session = "" }, recall.of(order(fixture.user(100))))
  end)

  it("is told oldest first, with the facts of the last turn", function()
    local user = fixture.user(100)
    local session = say(user, nil, "one", "eins", { n = 1 })
    say(user, session, "two", "zwei", { n = 2 })
    local found = assert(recall.of(order(user, session)))
    assert.are.equal(session, found.session)
    assert.are.equal("u:one m:eins u:two m:zwei", texts(found.turns))
    assert.are.same({ n = 2 }, found.before)
  end)

  it("is what was answered: neither what failed, nor what is being made", function()
    local user = fixture.user(100)
    local session = say(user, nil, "one", "eins", { n = 1 })
    local failed = assert(fixture.begin(user, { service = "chat", session = session }))
    assert(ledger.refund { id = failed.id })
    local found = assert(recall.of(order(user, session)))
    assert.are.equal("u:one m:eins", texts(found.turns))
    assert.are.equal(failed.id, found.last)
    local pending = assert(fixture.begin(user, { service = "chat", session = session }))
    found = assert(recall.of(order(user, session)))
    assert.are.equal("u:one m:eins", texts(found.turns))
    assert.are.equal(failed.id, found.last)
    assert(ledger.refund { id = pending.id })
  end)

  it("is bounded in turns, the oldest left out", function()
    local user, session = fixture.user(1000), nil
    for i = 1, recall.turns_max + 3 do session = say(user, session, "m" .. i, "r" .. i) end
    local turns = assert(recall.of(order(user, session))).turns
    assert.are.equal(2 * recall.turns_max, #turns)
    assert.are.equal("m4", turns[1].text)
    assert.are.equal("r" .. recall.turns_max + 3, turns[#turns].text)
  end)

  it("is bounded in characters, of any script", function()
    local user, session = fixture.user(1000), nil
    local message, reply = ("가"):rep(2000), ("나"):rep(2000)
    for _ = 1, 5 do session = say(user, session, message, reply) end
    local turns = assert(recall.of(order(user, session))).turns
    assert.are.equal(2 * (recall.characters_max // 4000), #turns)
    local long = say(user, nil, message, ("다"):rep(recall.characters_max))
    assert.are.equal(0, #assert(recall.of(order(user, long))).turns)
  end)

  it("is no other's, and no other service's", function()
    local user = fixture.user(100)
    local session = say(user, nil, "one", "eins")
    for _, wrong in ipairs { order(fixture.user(100), session), order(user, crypto.uuid()),
                             { service = { type = "tarot", conversation = true,
                               session_path = { "session_id" } }, user = user, lang = "en",
                               input = { session_id = session } } } do
      local found, why = recall.of(wrong)
      assert.is_nil(found)
      assert.are.equal("/input/session_id", pointer(why))
    end
  end)
end)

describe("the reading that is named", function()
  setup(fixture.await_database)

  it("is told by its service and its facts", function()
    local user = fixture.user(100)
    local paid = assert(fixture.begin(user))
    assert(ledger.complete { id = paid.id, model = "m", ms = 1,
                             result = '{"facts":{"a":[1]},"reading":{}}' })
    local context = assert(recall.of(order(user, nil, paid.id))).context
    assert.are.same({ service = "saju", lang = "ko", facts = { a = { 1 } } }, context)
    local _, why = recall.of(order(fixture.user(100), nil, paid.id))
    assert.are.equal("/input/context/reading_id", pointer(why))
  end)

  it("is one that is done, and there", function()
    local user = fixture.user(100)
    local paid = assert(fixture.begin(user))
    local _, why = recall.of(order(user, nil, paid.id))
    assert.matches("not done yet", why.errors[1].detail)
    assert(ledger.refund { id = paid.id })
    _, why = recall.of(order(user, nil, paid.id))
    assert.matches("has failed", why.errors[1].detail)
    assert(db.exec("update service_results set expires_at = now() where id = $1", paid.id))
    _, why = recall.of(order(user, nil, paid.id))
    assert.matches("no reading of yours", why.errors[1].detail)
  end)
end)
