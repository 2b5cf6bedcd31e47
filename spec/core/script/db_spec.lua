-- The db library as scripts see it, on a real PostgreSQL.
local clock = require "clock"
local db = require "db"
local err = require "err"
local json = require "json"
local task = require "task"

-- Tables of this spec alone; it leaves none behind.
local function create()
  assert(db.exec "create table if not exists db_spec (n int constraint db_spec_n unique)")
  assert(db.exec "truncate db_spec")
end

local function numbers()
  local all = "select coalesce(string_agg(n::text, ' ' order by n), '') as numbers from db_spec"
  return assert(db.one(all)).numbers
end

describe("db", function()
  setup(create)
  teardown(function() db.exec "drop table db_spec" end)
  before_each(function() assert(db.exec "truncate db_spec") end)

  it("is ready", function()
    for _ = 1, 500 do
      if db.ready() then return end
      sleep(0.01)
    end
    error "not within five seconds"
  end)

  it("gives rows by column, with the types that they have", function()
    local row = assert(db.one [[select 7 as int, -9007199254740993::bigint as big,
      1.5::float8 as half, 2.50::numeric as money, 3::numeric as whole, true as yes,
      null::int as none, 'é' as text, '{"a":[]}'::jsonb as json,
      '2026-11-22 13:05:06.1239+00'::timestamptz as at, '2026-11-22 13:05:06'::timestamp as plain,
      '2026-11-22'::date as day, 'infinity'::timestamp as ever]])
    assert.equal("integer", math.type(row.int))
    assert.equal(7, row.int)
    assert.equal(-9007199254740993, row.big)
    assert.equal(1.5, row.half)
    assert.equal(2.5, row.money)
    assert.equal(3, row.whole)
    assert.is_true(row.yes)
    assert.is_nil(row.none)
    assert.equal("é", row.text)
    assert.equal('{"a": []}', row.json)
    assert.equal("2026-11-22T13:05:06.123Z", row.at)
    assert.equal("2026-11-22T13:05:06.000Z", row.plain)
    assert.equal("2026-11-22", row.day)
    assert.equal("infinity", row.ever)
  end)

  it("takes parameters of every kind", function()
    local row = assert(db.one([[select $1::text as text, $2::int as int, $3::float8 as float,
      $4::bool as bool, $5::text is null as null, $6::text is null as json_null, $7::int as whole]],
      "x'; drop table db_spec; --", 5, 0.1, false, nil, json.null, 6.0))
    assert.same({ text = "x'; drop table db_spec; --", int = 5, float = 0.1, bool = false,
      null = true, json_null = true, whole = 6 }, row)
  end)

  it("takes null at the end", function()
    assert.is_true(assert(db.one("select $1::int is null as yes", nil)).yes)
  end)

  it("raises on what is no value, before it asks", function()
    assert.has_error(function() db.query("select $1", {}) end)
    assert.has_error(function() db.query("select $1", print) end)
    assert.has_error(function() db.query(nil) end)
  end)

  it("answers invalid-input to a text with NUL or of broken UTF-8", function()
    for _, text in ipairs { "a\0b", "\xff" } do
      local row, why = db.one("select $1::text as a", text)
      assert.is_nil(row)
      assert.equal("invalid-input", why.code)
    end
  end)

  it("gives a list of rows, empty too", function()
    assert.same({ { n = 1 }, { n = 2 } }, assert(db.query "select n from generate_series(1, 2) n"))
    assert.same({}, assert(db.query "select 1 where false"))
    assert.equal(5000, #assert(db.query "select n from generate_series(1, 5000) n"))
  end)

  it("says not-found when one is none", function()
    local row, why = db.one "select 1 where false"
    assert.is_nil(row)
    assert.equal("not-found", why.code)
    assert.equal(404, why.status)
  end)

  it("counts what it changed", function()
    assert.equal(3, db.exec "insert into db_spec select generate_series(1, 3)")
    assert.equal(2, db.exec("delete from db_spec where n > $1", 1))
    assert.equal(0, db.exec "delete from db_spec where n > 100")
  end)

  it("says which constraint was broken", function()
    assert(db.exec "insert into db_spec values (1)")
    local n, why = db.exec "insert into db_spec values (1)"
    assert.is_nil(n)
    assert.same({ "conflict", "23505", "db_spec_n" }, { why.code, why.sqlstate, why.constraint })
  end)

  it("says internal to a statement that is wrong", function()
    local _, why = db.query "select from where"
    assert.same({ "internal", "42601" }, { why.code, why.sqlstate })
    _, why = db.query "select $1::int"
    assert.equal("internal", why.code)
  end)

  it("says when to try again", function()
    local _, why = db.query "do $$ begin raise serialization_failure; end $$"
    assert.same({ "busy", "40001", 1 }, { why.code, why.sqlstate, why.retry_after })
  end)

  it("runs statements side by side", function()
    local start = clock.monotonic()
    local function nap() return db.query "select pg_sleep(0.3)" end
    task.together { a = nap, b = nap, c = nap }
    assert.is_true(clock.monotonic() - start < 0.8)
  end)

  it("frees the answer of a task that was not there to take it", function()
    for _ = 1, 50 do
      pcall(function() error(db.query "select repeat('x', 100000)") end)
    end
    collectgarbage()
    assert.equal(1, assert(db.one "select 1 as n").n)
  end)

  describe("transaction", function()
    it("commits and gives what the function returned", function()
      local a, b, c = db.transaction(function(tx)
        assert(tx.exec "insert into db_spec values (1)")
        assert.equal("", numbers()) -- nobody outside sees it yet
        return tx.one("select n from db_spec").n, nil, "c"
      end)
      assert.same({ 1, nil, "c" }, { a, b, c })
      assert.equal("1", numbers())
    end)

    it("commits when the function returns nothing", function()
      assert.equal(0, select("#", db.transaction(function(tx)
        tx.exec "insert into db_spec values (1)"
      end)))
      assert.equal("1", numbers())
    end)

    it("rolls back when the function returns nil and an err", function()
      local no = err.new("denied", "not today")
      local value, why = db.transaction(function(tx)
        assert(tx.exec "insert into db_spec values (1)")
        return nil, no
      end)
      assert.is_nil(value)
      assert.equal(no, why)
      assert.equal("", numbers())
    end)

    it("rolls back when the function raises, and raises the same", function()
      local no = err.new("denied", "not today")
      local ok, why = pcall(db.transaction, function(tx)
        assert(tx.exec "insert into db_spec values (1)")
        sleep(0.01)
        error(no)
      end)
      assert.is_false(ok)
      assert.equal(no, why)
      assert.equal("", numbers())
      assert.has_error(function()
        db.transaction(function(tx)
          tx.exec "insert into db_spec values (1)"
          return tx.nothing.more
        end)
      end)
      assert.equal("", numbers())
    end)

    it("fails with what failed inside, though nobody looked", function()
      local value, why = db.transaction(function(tx)
        tx.exec "insert into db_spec values (1)"
        tx.exec "insert into db_spec values (1)"
        local row, same = tx.one "select 1 as n"
        assert.is_nil(row)
        assert.equal("db_spec_n", same.constraint)
        return "fine"
      end)
      assert.is_nil(value)
      assert.same({ "conflict", "db_spec_n" }, { why.code, why.constraint })
      assert.equal("", numbers())
    end)

    it("waits inside for other things, within iterators and pcall too", function()
      assert(db.transaction(function(tx)
        for _, n in ipairs { 1, 2, 3 } do
          sleep(0.01)
          assert(pcall(function() assert(tx.exec("insert into db_spec values ($1)", n)) end))
        end
        local each = function() return db.one "select 4 as n".n end
        tx.exec("insert into db_spec values ($1)", each())
        return true
      end))
      assert.equal("1 2 3 4", numbers())
    end)

    it("may hold another", function()
      assert(db.transaction(function(outer)
        assert(outer.exec "insert into db_spec values (1)")
        assert(db.transaction(function(inner)
          return inner.exec "insert into db_spec values (2)"
        end))
        return nil, err.new("denied", "no")
      end) == nil)
      assert.equal("2", numbers())
    end)

    it("cannot be used after its end", function()
      local kept
      db.transaction(function(tx) kept = tx return true end)
      assert.has_error(function() kept.query "select 1" end, "this transaction has ended")
      pcall(db.transaction, function(tx) kept = tx error "no" end)
      assert.has_error(function() kept.query "select 1" end, "this transaction has ended")
    end)

    it("does one thing at a time", function()
      local said
      db.transaction(function(tx)
        task.together {
          a = function() return tx.query "select pg_sleep(0.1)" end,
          b = function() sleep(0.02); said = select(2, pcall(tx.query, "select 1")) end,
        }
        return true
      end)
      assert.equal("a transaction does one thing at a time", said)
    end)

    it("tells who is left behind in it", function()
      local value, why
      assert.has_error(function()
        db.transaction(function(tx)
          task.spawn(function() value, why = tx.query "select pg_sleep(1)" end)
          sleep(0.02)
          return true
        end)
      end, "a transaction returned while a statement in it was out")
      sleep(0.1)
      assert.is_nil(value)
      assert.equal("internal", why.code)
      assert.equal(1, assert(db.one "select 1 as n").n)
    end)

    it("ends with the task that it was in", function()
      for _ = 1, 6 do -- more than there are connections
        task.spawn(function()
          db.transaction(function(tx)
            tx.exec "insert into db_spec values (1)"
            tx.exec "select pg_sleep(0.01)"
            error "a bug"
          end)
        end)
      end
      sleep(0.5)
      assert.equal("", numbers())
      assert.equal(0, assert(db.one [[select count(*) as n from pg_stat_activity
        where application_name = 'aimix' and state like 'idle in%']]).n)
    end)
  end)
end)
