-- Each rule that the database keeps, by trying to break it.
local crypto = require "crypto"
local db = require "db"
local fixture = require "core.ledger.fixture"

local begin, undone, user = fixture.begin, fixture.undone, fixture.user

-- Why the statement is refused, as its constraint, or else its text.
local function refusal(sql, ...)
  local arguments = table.pack(...)
  return undone(function(tx)
    local ok, why = tx.exec(sql, table.unpack(arguments, 1, arguments.n))
    if ok then return "accepted" end
    return why.constraint or why.text, why
  end)
end

local function expect(wanted, sql, ...)
  assert.equal(wanted, (refusal(sql, ...)))
end

describe("a column with documented values", function()
  setup(fixture.await_database)

  local EXPERIMENT = [[insert into prompt_experiments (id, service_type, started_at, %s)
                       values (uuid_generate_v4(), 'saju', now(), %s)]]
  local TEMPLATE = [[insert into prompt_templates (id, service_type, ai_model, version,
                       user_prompt_template, created_at, updated_at, output_format)
                     values (uuid_generate_v4(), 'saju', 'm', 't', '', now(), now(), '%s')]]
  local SERVICE = [[insert into services (id, category, service_type, name_ko, name_en,
                      credit_cost, created_at, updated_at)
                    values (uuid_generate_v4(), '%s', 'new', 'n', 'n', 1, now(), now())]]
  local ROW = [[insert into transactions (id, user_id, type, credit_amount,
                  credit_balance_after, created_at)
                values (uuid_generate_v4(), '%s', '%%s', 0, 0, now())]]

  local function takes(constraint, sql, values, other)
    for _, value in ipairs(values) do
      assert.are_not.equal(constraint, (refusal(sql:format(value))), value)
    end
    for _, value in ipairs(other) do expect(constraint, sql:format(value)) end
  end

  it("holds no others", function()
    local who = user(0)
    takes("users_provider_known", "insert into users (email, provider) values ('p@x', '%s')",
      { "email", "kakao", "google" }, { "", "naver", "Email" })
    takes("account_role_known", "insert into users (email, role) values ('p@x', '%s')",
      { "user", "operator", "admin" }, { "", "root" })
    takes("prompt_templates_output_format_known", TEMPLATE,
      { "json", "text", "markdown", "image" }, { "", "xml" })
    takes("prompt_experiments_status_known", EXPERIMENT:format("status", "'%s'"),
      { "running", "completed", "cancelled" }, { "", "paused" })
    takes("prompt_experiments_winner_known", EXPERIMENT:format("winner", "'%s'"),
      { "A", "B", "tie" }, { "", "C", "a" })
    takes("prompt_experiments_traffic_split_percent", EXPERIMENT:format("traffic_split", "%s"),
      { "0", "50", "100" }, { "-1", "101" })
    takes("services_category_known", SERVICE,
      { "fortune", "image", "entertainment", "utility" }, { "", "games" })
    takes("transactions_type_known", ROW:format(who), { "charge", "use", "refund" },
      { "", "gift", "Use" })
    takes("reading_status_known", ([[insert into service_results
        (id, user_id, created_at, expires_at, result_data, status)
        values (uuid_generate_v4(), '%s', now(), now(), '{}', '%%s')]]):format(who),
      { "pending", "done", "failed" }, { "", "running" })
  end)

  it("and a price is not below zero, a type not sold twice", function()
    expect("services_credit_cost_not_negative",
      "update services set credit_cost = -1 where service_type = 'saju'")
    expect("services_service_type_key", SERVICE:gsub("'new'", "'saju'"):format("image"))
    expect("services_category_service_type_key",
      SERVICE:gsub("'new'", "'saju'"):format("fortune"))
  end)
end)

describe("a new account", function()
  local function first_rows(sql)
    return undone(function(tx)
      local who = assert(tx.one(sql))
      local rows = assert(tx.query("select * from transactions where user_id = $1", who.id))
      return who, rows
    end)
  end

  it("has its 1000 credits in the books", function()
    local who, rows = first_rows "insert into users (email) values ('n@x') returning *"
    assert.equal(1000, who.credits)
    assert.equal(1000, who.lifetime_credits)
    assert.equal(1, #rows)
    assert.equal("charge", rows[1].type)
    assert.equal("welcome", rows[1].payment_method)
    assert.equal(1000, rows[1].credit_amount)
    assert.equal(1000, rows[1].credit_balance_after)
    assert.is_nil(rows[1].payment_id)
  end)

  it("has a row also for nothing, and whatever lifetime_credits it claims", function()
    local who, rows = first_rows [[
      insert into users (email, credits, lifetime_credits) values ('n@x', 0, 7) returning *]]
    assert.equal(0, who.lifetime_credits)
    assert.equal(0, rows[1].credit_amount)
  end)

  it("is itself when nothing else is said", function()
    local who = first_rows "insert into users (email) values ('n@x') returning *"
    assert.equal("user", who.role)
    assert.equal("email", who.provider)
    assert.equal("ko", who.locale)
    assert.is_false(who.email_verified)
  end)

  it("is one for each address and name", function()
    expect("users_email_key", "insert into users (email) values ('n@x'), ('n@x')")
    expect("users_username_key",
      "insert into users (email, username) values ('n@x', 'n'), ('m@x', 'n')")
  end)
end)

describe("a balance", function()
  it("is never below zero", function()
    local who = user(10)
    expect("users_credits_not_negative", "update users set credits = -1 where id = $1", who)
    expect("users_credits_not_negative", "insert into users (email, credits) values ('n@x', -1)")
    expect("transactions_balance_not_negative", [[
      insert into transactions (id, user_id, type, credit_amount, credit_balance_after, created_at)
      values (uuid_generate_v4(), $1, 'use', -11, -1, now())]], who)
  end)
end)

describe("a row of the ledger", function()
  local function add(who, kind, amount, more)
    return [[insert into transactions (id, type, credit_amount, credit_balance_after, created_at,
               user_id, payment_method, result_id, payment_id)
             values (uuid_generate_v4(), $1, $2, 1, now(), $3, $4, $5, $6)]],
      kind, amount, who, more and more.method, more and more.result, more and more.payment
  end

  it("has the sign of its type", function()
    local who = user(10)
    for _, case in ipairs {
      { "charge", 1 }, { "charge", 0, { method = "welcome" } }, { "use", -1 }, { "use", 0 },
      { "refund", 1 }, { "refund", 0 },
    } do
      expect("accepted", add(who, table.unpack(case)))
    end
    for _, case in ipairs {
      { "charge", -1 }, { "charge", 0 }, { "charge", 0, { method = "card" } },
      { "charge", -1, { method = "welcome" } }, { "use", 1 }, { "refund", -1 },
    } do
      expect("transactions_sign_of_type", add(who, table.unpack(case)))
    end
  end)

  it("is somebody's", function()
    expect("transactions_user_known", add(nil, "charge", 1))
    expect("transactions_user_id_fkey",
      add("00000000-0000-4000-8000-000000000000", "charge", 1))
  end)

  it("is one of each type for a reading, and one for a payment", function()
    local who = user(100)
    local id = assert(begin(who)).id
    expect("transactions_once_per_result", add(who, "use", -1, { result = id }))
    expect("accepted", add(who, "refund", 1, { result = id }))
    assert(require "ledger".refund { id = id })
    expect("transactions_once_per_result", add(who, "refund", 1, { result = id }))
    assert(require "ledger".charge { user = who, payment_id = "once-" .. who, method = "card",
                                     credits = 1, amount_krw = 1 })
    expect("transactions_payment_id_key", add(who, "charge", 1, { payment = "once-" .. who }))
  end)

  it("has a place that nobody chooses", function()
    local who = user(100)
    local _, why = refusal([[
      insert into transactions (id, user_id, type, credit_amount, credit_balance_after,
                                created_at, seq)
      values (uuid_generate_v4(), $1, 'refund', 1, 1, now(), 1)]], who)
    assert.truthy(why.text:find("seq", 1, true))
  end)

  it("stays as it was written, also for the owner", function()
    local who = user(10)
    for verb, sql in pairs {
      UPDATE = "update transactions set credit_amount = 11 where user_id = '%s'",
      DELETE = "delete from transactions where user_id = '%s'",
      TRUNCATE = "truncate transactions",
    } do
      local _, why = refusal(sql:format(who))
      assert.equal("23001", why.sqlstate)
      assert.truthy(why.text:find("append-only: no " .. verb, 1, true), why.text)
    end
    expect("transactions is append-only: no TRUNCATE here, write a row that corrects",
      "truncate users cascade")
  end)

  it("is not changed by way of a trigger either", function()
    local who = user(10)
    local why = undone(function(tx)
      assert(tx.exec [[create function meddle() returns trigger as $$
        begin
          update transactions set credit_amount = 5, result_id = null where user_id = old.id;
          delete from transactions where user_id = old.id;
          return new;
        end $$ language plpgsql]])
      assert(tx.exec [[create trigger meddle after update on users
                       for each row execute function meddle()]])
      return select(2, tx.exec("update users set locale = 'en' where id = $1", who))
    end)
    assert.equal("23001", why.sqlstate)
  end)

  it("goes with its account", function()
    local who = user(100)
    local id = assert(begin(who)).id
    assert(require "ledger".refund { id = id })
    assert(begin(who))
    assert(db.exec("delete from users where id = $1", who))
    assert.equal(0, fixture.count("transactions where user_id = $1", who))
    assert.equal(0, fixture.count("service_results where user_id = $1", who))
    fixture.expect_clean()
  end)

  it("stays, without it, when a result is deleted", function()
    local who = user(100)
    local id = assert(begin(who)).id
    assert(fixture.complete(id))
    assert(db.exec("delete from service_results where id = $1", id))
    local row = assert(require "ledger".history(who, 1))[1]
    assert.equal("use", row.type)
    assert.is_nil(row.result_id)
    fixture.expect_clean()
  end)
end)

describe("a result", function()
  it("that is done has one", function()
    local id = assert(begin(user(100))).id
    expect("service_results_done_has_result",
      "update service_results set status = 'done' where id = $1", id)
  end)

  it("is one for each key of a user", function()
    local who = user(100)
    assert(begin(who, { key = "k" }))
    local second = assert(begin(who)).id
    expect("service_results_once_per_key",
      "update service_results set idempotency_key = 'k' where id = $1", second)
  end)
end)

describe("the program's role", function()
  local function privileges(relation)
    local found = {}
    for i, row in ipairs(assert(db.query([[
      select concat(case a.grantee when 0 then 'public' else a.grantee::regrole::text end, ' ',
                    string_agg(lower(a.privilege_type), ' ' order by a.privilege_type)) as text
        from pg_class c, aclexplode(c.relacl) a
       where c.oid = $1::regclass and a.grantee <> c.relowner
       group by a.grantee order by 1]], relation))) do found[i] = row.text end
    return table.concat(found, ", ")
  end

  it("may add to the ledger, and read it, and no more; nobody else may anything", function()
    assert.equal("aimix_app insert select", privileges "transactions")
    assert.equal("aimix_app insert select", privileges "admin_changes")
    for _, name in ipairs { "users", "services", "service_results", "prompt_templates",
                            "prompt_experiments" } do
      assert.equal("aimix_app delete insert select update", privileges(name))
    end
  end)

  local function as_program(body)
    return undone(function(tx)
      assert(tx.exec "set local role aimix_app")
      return body(tx)
    end)
  end

  it("cannot change the ledger", function()
    for _, sql in ipairs { "update transactions set credit_amount = 1",
                           "delete from transactions", "truncate transactions",
                           "alter table transactions disable trigger user" } do
      local ok, why = as_program(function(tx) return tx.exec(sql) end)
      assert.is_nil(ok)
      assert.equal("42501", why.sqlstate)
    end
  end)

  it("cannot change who may do what, nor what was said of it", function()
    for _, sql in ipairs { "select * from change_role('p@x', 'admin')",
                           "update admin_changes set after = '{}'", "delete from admin_changes",
                           "truncate admin_changes" } do
      local ok, why = as_program(function(tx) return tx.query(sql) end)
      assert.is_nil(ok)
      assert.equal("42501", why.sqlstate)
    end
  end)

  it("is enough for all that the program does", function()
    as_program(function(tx)
      local who = assert(tx.one "insert into users (email) values ('p@x') returning id").id
      local function begin_as(id, key)
        return assert(tx.one([[select * from begin_reading($1, $2, 'saju', '{}', 'ko', 'v', $3, 'h',
                                                            60)]], id, who, key))
      end
      local one, two = crypto.uuid(), crypto.uuid()
      assert.equal("new", begin_as(one, "a").outcome)
      assert.equal("running", begin_as(two, "a").outcome)
      assert.equal("new", begin_as(two, "b").outcome)
      assert.is_true(assert(tx.one("select * from complete_reading($1, '{}', 'm', 1, 1)", one))
        .completed)
      assert.is_true(assert(tx.one("select * from refund_reading($1, '{}')", two)).refunded)
      assert.equal("charged", assert(tx.one(
        "select * from charge_credits($1, 'p', 'card', 5, 50)", who)).outcome)
      assert(tx.query "select * from reap_overdue(5)")
      assert.equal(5, #assert(tx.query("select * from credit_history($1, 9, null)", who)))
      assert(tx.query "select * from audit_ledger()")
      assert.equal("denied", assert(tx.one(
        "select * from change_service($1, 'saju', '{}', null)", who)).outcome)
      for _, set in ipairs {
        "begin_readings('{}','{}','{}','{}','{}','{}','{}','{}','{}')",
        "complete_readings('{}','{}','{}','{}','{}')", "refund_readings('{}','{}')",
      } do
        assert(tx.query("select * from " .. set))
      end
      assert(tx.exec("delete from users where id = $1", who))
    end)
  end)

  it("is needed for every function of ours", function()
    local open = {}
    for i, row in ipairs(assert(db.query [[
      select p.proname::text as name from pg_proc p
       where pronamespace = 'public'::regnamespace
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
         and has_function_privilege('public', p.oid, 'execute')
       order by 1]])) do open[i] = row.name end
    assert.same({}, open)
  end)
end)
