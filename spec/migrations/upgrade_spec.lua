-- A database that stopped at the documented schema, with people in it, and the rest applied to it.
local fixture = require "core.ledger.fixture"

-- The files in the order of their numbers.
local function files()
  local found, pipe = {}, assert(io.popen "ls migrations/*.sql")
  for path in pipe:lines() do found[#found + 1] = path end
  pipe:close()
  return found
end

local function text_of(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

local OLD = [[
  insert into users (email, credits) values
    ('fresh@x', 1000), ('spent@x', 980), ('none@x', 0), ('wrong@x', 5);

  insert into service_results (id, user_id, service_id, result_data, expires_at, created_at)
  select uuid_generate_v4(), users.id, services.id, result::jsonb, now(), now()
    from users, services, unnest(array['{}', null]) result
   where email = 'spent@x' and service_type = 'tarot';

  insert into transactions (id, user_id, type, credit_amount, credit_balance_after, created_at)
  select uuid_generate_v4(), users.id, 'use', amount, after, made::timestamp
    from users, (values (-5, 985, '2026-01-02'), (-10, 990, '2026-01-01'),
                        (-5, 980, '2026-01-03')) row (amount, after, made)
   where email = 'spent@x';

  insert into transactions (id, user_id, type, credit_amount, credit_balance_after, created_at)
  select uuid_generate_v4(), id, 'charge', 50, 50, now() from users where email = 'wrong@x']]

-- Calls look(tx) in a schema of its own where all of that has happened.
local function upgraded(look)
  return fixture.undone(function(tx)
    assert(tx.exec "create schema upgrade")
    assert(tx.exec "set local search_path to upgrade, public")
    assert(tx.exec [[create function run(p_sql text) returns void as
                     $$ begin execute p_sql; end $$ language plpgsql]])
    for i, path in ipairs(files()) do
      assert(tx.query("select run($1)", text_of(path)))
      if i == 5 then assert(tx.query("select run($1)", OLD)) end
    end
    return look(tx)
  end)
end

describe("an upgrade", function()
  setup(fixture.await_database)

  it("explains what accounts have by a row before all others, in the order of time", function()
    local rows = upgraded(function(tx)
      return assert(tx.query [[
        select split_part(email, '@', 1) as who,
               string_agg(concat_ws(' ', type, credit_amount, credit_balance_after,
                                    payment_method), ', ' order by seq) as rows
          from users join transactions on user_id = users.id
         group by email order by email]])
    end)
    assert.same({
      { who = "fresh", rows = "charge 1000 1000 welcome" },
      { who = "none", rows = "charge 0 0 welcome" },
      { who = "spent", rows = "charge 1000 1000 welcome, use -10 990, use -5 985, use -5 980" },
      { who = "wrong", rows = "charge 50 50" },
    }, rows)
  end)

  it("leaves for the audit what cannot be explained", function()
    local rows = upgraded(function(tx)
      return assert(tx.query [[
        select a.rule, split_part(u.email, '@', 1) as who
          from audit_ledger() a join users u on a.subject = 'user ' || u.id
         where a.rule = 1
         union all
        select rule, what from audit_ledger() where rule = 2]])
    end)
    assert.same({ { rule = 1, who = "wrong" } }, rows)
  end)

  it("knows how each earlier result ended, and goes on counting", function()
    local statuses, first, second = upgraded(function(tx)
      local found = assert(tx.one [[
        select string_agg(status || ' ' || (result_data is null), ', ' order by status) as all
          from service_results]]).all
      local ids = assert(tx.query [[
        insert into users (email) values ('new@x'), ('newer@x') returning id]])
      local seqs = assert(tx.query([[
        select seq - (select max(seq) from transactions where user_id not in ($1, $2)) as after
          from transactions where user_id in ($1, $2) order by seq]], ids[1].id, ids[2].id))
      return found, seqs[1].after, seqs[2].after
    end)
    assert.equal("done false, failed true", statuses)
    assert.equal(1, first)
    assert.equal(2, second)
  end)
end)
