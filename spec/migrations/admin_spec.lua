-- What changes a service in the database, and the line that tells of it.

local crypto = require "crypto"
local fixture = require "core.ledger.fixture"

local undone = fixture.undone

setup(fixture.await_database)

describe("a change of a service", function()
  local function change(tx, who, changes, tags)
    return assert(tx.one("select * from change_service($1, 'saju', $2, $3)", who, changes, tags))
  end
  local function admin_of(tx)
    return assert(tx.one "insert into users (email, role) values ('a@x', 'admin') returning id").id
  end
  local function lines(tx)
    return assert(tx.one "select count(*) as n from admin_changes").n
  end

  it("is one with its line, and is none when it was so before", function()
    undone(function(tx)
      local who = admin_of(tx)
      local before = lines(tx)
      local row = change(tx, who, '{"credit_cost":26,"name_ko":"x"}')
      assert.same({ "changed", 26, "x" }, { row.outcome, row.credit_cost, row.name_ko })
      assert.equal("same", change(tx, who, '{"credit_cost":26}').outcome)
      assert.equal("same", change(tx, who, "{}").outcome)
      assert.equal(before + 1, lines(tx))
      local line = assert(tx.one [[select actor, action, subject, before ->> 'credit_cost' as old,
        after ->> 'credit_cost' as new from admin_changes order by seq desc limit 1]])
      assert.same({ actor = who, action = "service", subject = "saju", old = "25", new = "26" },
                  line)
      local edited = assert(tx.one(
        "select array_to_string(edited, ' ') as t from services where service_type = 'saju'")).t
      assert.equal("credit_cost name_ko", edited)
    end)
  end)

  it("has another tag after each", function()
    undone(function(tx)
      local who, seen = admin_of(tx), {}
      for _, cost in ipairs { 26, 27, 26 } do
        local row = change(tx, who, ('{"credit_cost":%d}'):format(cost))
        assert.equal("changed", row.outcome)
        seen[cost] = row.tag
      end
      assert.are_not.equal(seen[26], seen[27])
      assert.equal("stale", change(tx, who, '{"credit_cost":1}', '["x"]').outcome)
      assert.equal("stale", change(tx, who, '{"credit_cost":1}', "[]").outcome)
      assert.equal("changed", change(tx, who, '{"credit_cost":1}',
                                     ('["x","%s"]'):format(seen[26])).outcome)
    end)
  end)

  it("touches no column but those it is for", function()
    undone(function(tx)
      local who = admin_of(tx)
      change(tx, who, '{"category":"image","service_type":"x","id":null}')
      local row = assert(tx.one "select category, id from services where service_type = 'saju'")
      assert.equal("fortune", row.category)
      assert.is_truthy(row.id)
    end)
  end)

  it("is no operator's", function()
    undone(function(tx)
      local who = assert(tx.one
        "insert into users (email, role) values ('o@x', 'operator') returning id").id
      assert.equal("denied", change(tx, who, '{"credit_cost":1}').outcome)
      assert.equal("denied", change(tx, crypto.uuid(), '{"credit_cost":1}').outcome)
      local boss = admin_of(tx)
      assert.equal("no-service", assert(tx.one(
        "select * from change_service($1, 'none', '{}', null)", boss)).outcome)
    end)
  end)
end)
