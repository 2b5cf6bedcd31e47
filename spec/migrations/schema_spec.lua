-- The documented schema, transcribed: each table, column, type, default and rule, by name.
-- What later migrations add is listed beside it, so that nothing is there unseen.
local db = require "db"
local fixture = require "core.ledger.fixture"

-- column = "type", with "!" where it is NOT NULL and "= default" where it has one.
local DOCUMENTED = {
  users = {
    id = "uuid! = uuid_generate_v4()",
    email = "character varying(255)!",
    username = "character varying(50)",
    password = "character varying(255)",
    provider = "character varying(20)! = 'email'::character varying",
    provider_id = "character varying(255)",
    profile_image_url = "text",
    email_verified = "boolean! = false",
    verification_token = "character varying(255)",
    verification_token_expires = "timestamp without time zone",
    credits = "integer! = 1000",
    lifetime_credits = "integer! = 0",
    subscription_tier = "character varying(20)",
    subscription_end_date = "timestamp without time zone",
    locale = "character varying(10)! = 'ko'::character varying",
    created_at = "timestamp without time zone! = now()",
    updated_at = "timestamp without time zone! = now()",
  },
  prompt_templates = {
    id = "uuid!",
    service_type = "character varying(100)!",
    ai_model = "character varying(30)!",
    version = "character varying(10)!",
    system_prompt = "text",
    user_prompt_template = "text!",
    parameters = "jsonb! = '{}'::jsonb",
    output_format = "character varying(20)!",
    validation_schema = "jsonb",
    description = "text",
    author = "character varying(100)",
    is_active = "boolean! = true",
    avg_tokens = "integer",
    avg_response_time = "integer",
    usage_count = "integer! = 0",
    created_at = "timestamp without time zone!",
    updated_at = "timestamp without time zone!",
  },
  prompt_experiments = {
    id = "uuid!",
    service_type = "character varying(100)!",
    template_a_id = "uuid",
    template_b_id = "uuid",
    traffic_split = "integer! = 50",
    status = "character varying(20)! = 'running'::character varying",
    version_a_count = "integer! = 0",
    version_b_count = "integer! = 0",
    version_a_avg_rating = "numeric(3,2)",
    version_b_avg_rating = "numeric(3,2)",
    started_at = "timestamp without time zone!",
    ended_at = "timestamp without time zone",
    winner = "character varying(10)",
  },
  services = {
    id = "uuid!",
    category = "character varying(50)!",
    service_type = "character varying(100)!",
    name_ko = "character varying(100)!",
    name_en = "character varying(100)!",
    description_ko = "text",
    description_en = "text",
    credit_cost = "integer!",
    is_active = "boolean! = true",
    created_at = "timestamp without time zone!",
    updated_at = "timestamp without time zone!",
  },
  service_results = {
    id = "uuid!",
    user_id = "uuid",
    service_id = "uuid",
    input_data = "jsonb",
    input_files = "text[]",
    result_data = "jsonb",
    result_files = "text[]",
    ai_model = "character varying(50)",
    prompt_template_id = "uuid",
    tokens_used = "integer",
    processing_time = "integer",
    is_public = "boolean! = false",
    share_token = "character varying(100)",
    expires_at = "timestamp without time zone!",
    created_at = "timestamp without time zone!",
  },
  transactions = {
    id = "uuid!",
    user_id = "uuid",
    type = "character varying(20)!",
    credit_amount = "integer!",
    credit_balance_after = "integer!",
    payment_method = "character varying(50)",
    payment_id = "character varying(100)",
    actual_amount = "integer",
    service_id = "uuid",
    result_id = "uuid",
    created_at = "timestamp without time zone!",
  },
}

local OURS = {
  users = { role = "account_role! = 'user'::character varying" },
  service_results = {
    status = "reading_status! = 'pending'::character varying",
    deadline = "timestamp with time zone",
    idempotency_key = "character varying(255)",
    request_hash = "character varying(64)",
    lang = "character varying(10)",
    version = "character varying(150)",
    problem = "jsonb",
    session_id = "uuid",
  },
  transactions = { seq = "bigint!" },
  services = { edited = "text[]! = '{}'::text[]" },
}

local COLUMNS = [[
  select a.attname as name, concat(format_type(a.atttypid, a.atttypmod),
           case when a.attnotnull then '!' end, ' = ' || pg_get_expr(d.adbin, d.adrelid)) as is
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped]]

describe("the columns of", function()
  setup(fixture.await_database)
  for name, documented in pairs(DOCUMENTED) do
    it(name .. " are the documented ones, and ours", function()
      local wanted, found = {}, {}
      for column, is in pairs(documented) do wanted[column] = is end
      for column, is in pairs(OURS[name] or {}) do wanted[column] = is end
      for _, row in ipairs(assert(db.query(COLUMNS, name))) do found[row.name] = row.is end
      assert.same(wanted, found)
    end)
  end
end)

-- By table: keys and references, as PostgreSQL prints them.
local CONSTRAINTS = {
  users = { "PRIMARY KEY (id)", "UNIQUE (email)", "UNIQUE (username)" },
  prompt_templates = { "PRIMARY KEY (id)", "UNIQUE (service_type, version)" },
  prompt_experiments = {
    "FOREIGN KEY (template_a_id) REFERENCES prompt_templates(id)",
    "FOREIGN KEY (template_b_id) REFERENCES prompt_templates(id)",
    "PRIMARY KEY (id)",
  },
  -- That the type alone is unique too is ours: a service is asked for by its type.
  services = { "PRIMARY KEY (id)", "UNIQUE (category, service_type)", "UNIQUE (service_type)" },
  service_results = {
    "FOREIGN KEY (prompt_template_id) REFERENCES prompt_templates(id)",
    "FOREIGN KEY (service_id) REFERENCES services(id)",
    "FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE",
    "PRIMARY KEY (id)",
    "UNIQUE (share_token)",
  },
  transactions = {
    -- SET NULL is ours: a result is deleted when it expires, what it cost stays in the books.
    "FOREIGN KEY (result_id) REFERENCES service_results(id) ON DELETE SET NULL",
    "FOREIGN KEY (service_id) REFERENCES services(id)",
    "FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE",
    "PRIMARY KEY (id)",
    "UNIQUE (payment_id)",
  },
}

describe("the keys and references of", function()
  for name, wanted in pairs(CONSTRAINTS) do
    it(name .. " are the documented ones, and ours", function()
      local found = {}
      for i, row in ipairs(assert(db.query([[
        select pg_get_constraintdef(oid) as is from pg_constraint
         where conrelid = $1::regclass and contype in ('p', 'u', 'f')
         order by pg_get_constraintdef(oid) collate "C"]], name))) do found[i] = row.is end
      assert.same(wanted, found)
    end)
  end
end)

-- Documented by name; then those that come with keys, then ours.
local INDEXES = {
  idx_email = "users (email)",
  idx_provider = "users (provider, provider_id)",
  idx_service_active = "prompt_templates (service_type, is_active)",
  idx_user_service = "service_results (user_id, service_id)",
  idx_share_token = "service_results (share_token)",
  idx_user_created = "transactions (user_id, created_at)",

  users_pkey = "users (id)",
  users_email_key = "users (email)",
  users_username_key = "users (username)",
  prompt_templates_pkey = "prompt_templates (id)",
  prompt_templates_service_type_version_key = "prompt_templates (service_type, version)",
  prompt_experiments_pkey = "prompt_experiments (id)",
  services_pkey = "services (id)",
  services_category_service_type_key = "services (category, service_type)",
  services_service_type_key = "services (service_type)",
  service_results_pkey = "service_results (id)",
  service_results_share_token_key = "service_results (share_token)",
  transactions_pkey = "transactions (id)",
  transactions_payment_id_key = "transactions (payment_id)",

  service_results_once_per_key =
    "service_results (user_id, idempotency_key) WHERE (idempotency_key IS NOT NULL)",
  service_results_overdue =
    "service_results (deadline) WHERE (((status)::text = 'pending'::text) AND " ..
      "(deadline IS NOT NULL))",
  service_results_expired =
    "service_results (expires_at) WHERE ((status)::text <> 'pending'::text)",
  service_results_session =
    "service_results (user_id, session_id, created_at) WHERE (session_id IS NOT NULL)",
  transactions_user_seq = "transactions (user_id, seq)",
  transactions_once_per_result = "transactions (result_id, type) WHERE (result_id IS NOT NULL)",
}

describe("the indexes", function()
  it("have the documented names, tables and columns", function()
    local found = {}
    for _, row in ipairs(assert(db.query [[
      select indexname as name, tablename || ' ' || substring(indexdef from 'btree (.*)$') as is
        from pg_indexes
       where tablename in ('users', 'prompt_templates', 'prompt_experiments', 'services',
                           'service_results', 'transactions')]])) do found[row.name] = row.is end
    assert.same(INDEXES, found)
  end)
end)

describe("the triggers", function()
  it("are the documented three, and ours", function()
    local found = {}
    for _, row in ipairs(assert(db.query [[
      select tgname as name, tgrelid::regclass::text || ' ' ||
             substring(pg_get_triggerdef(oid) from '(BEFORE|AFTER) [A-Z ]*? ON') || ' ' ||
             substring(pg_get_triggerdef(oid) from '(?:BEFORE|AFTER) ([A-Z ]*?) ON') || ' ' ||
             tgfoid::regproc::text as is
        from pg_trigger where not tgisinternal]])) do found[row.name] = row.is end
    assert.same({
      update_users_updated_at = "users BEFORE UPDATE update_updated_at_column",
      update_prompt_templates_updated_at =
        "prompt_templates BEFORE UPDATE update_updated_at_column",
      update_services_updated_at = "services BEFORE UPDATE update_updated_at_column",
      users_welcome_lifetime = "users BEFORE INSERT users_welcome_lifetime",
      users_welcome_row = "users AFTER INSERT users_welcome_row",
      transactions_append_only = "transactions BEFORE DELETE OR UPDATE transactions_append_only",
      transactions_no_truncate = "transactions BEFORE TRUNCATE transactions_append_only",
      admin_changes_append_only =
        "admin_changes BEFORE DELETE OR UPDATE admin_changes_append_only",
      admin_changes_no_truncate = "admin_changes BEFORE TRUNCATE admin_changes_append_only",
    }, found)
  end)

  for _, name in ipairs { "users", "prompt_templates", "services" } do
    it("keep updated_at of " .. name, function()
      local row = fixture.undone(function(tx)
        assert(tx.exec [[insert into prompt_templates
          (id, service_type, ai_model, version, user_prompt_template, output_format,
           created_at, updated_at)
          values (uuid_generate_v4(), 'saju', 'm', '0', '', 'json', now(), '2001-01-01')]])
        assert(tx.exec("insert into users (email, updated_at) values ('u@x', '2001-01-01')"))
        assert(tx.exec(("update %s set updated_at = '2001-01-01'"):format(name)))
        return assert(tx.one(([[select count(*) as all,
            count(*) filter (where updated_at = now() at time zone 'utc') as fresh
          from %s]]):format(name)))
      end)
      assert.is_true(row.all > 0)
      assert.equal(row.all, row.fresh)
    end)
  end
end)

describe("the catalogue", function()
  it("has the eight documented services, in both languages", function()
    local rows = assert(db.query [[
      select category, service_type, name_ko, credit_cost, description_en, is_active,
             name_en <> '' and description_ko <> '' as is_complete
        from services
       where service_type in ('name-analysis', 'dream-interpretation', 'story', 'chat',
                              'face-reading', 'saju', 'tarot', 'tojeong')]])
    local found = {}
    for _, row in ipairs(rows) do
      assert.is_true(row.is_active)
      assert.is_true(row.is_complete)
      found[row.service_type] = ("%s | %s | %d | %s"):format(row.category, row.name_ko,
        row.credit_cost, row.description_en)
    end
    assert.same({
      ["name-analysis"] = "fortune | 성명학 분석 | 10 | Analyze name meaning and fortune",
      ["dream-interpretation"] = "fortune | 꿈 해몽 | 15 | Interpret dream meaning",
      story = "entertainment | 이야기 생성 | 20 | Generate creative story",
      chat = "utility | AI 채팅 | 5 | Chat with AI",
      ["face-reading"] = "fortune | 관상 분석 | 25 | Analyze face for fortune reading",
      saju = "fortune | 사주팔자 | 25 | Analyze Four Pillars of Destiny",
      tarot = "fortune | 타로 카드 | 20 | Read fortune with Tarot cards",
      tojeong = "fortune | 토정비결 | 15 | Predict fortune with Tojeong Bigyeol",
    }, found)
  end)
end)

describe("deduct_credits", function()
  it("has the documented signature", function()
    assert.same({
      takes = "p_user_id uuid, p_amount integer",
      returns = "TABLE(id uuid, email text, username text, credits integer, provider text, " ..
        "profile_image_url text, created_at timestamp with time zone, " ..
        "updated_at timestamp with time zone)",
    }, assert(db.one [[
      select pg_get_function_arguments(oid) as takes, pg_get_function_result(oid) as returns
        from pg_proc where proname = 'deduct_credits']]))
  end)

  it("takes credits and returns the account, or nothing where there are too few", function()
    fixture.undone(function(tx)
      local who = assert(tx.one [[
        insert into users (email, username, provider, profile_image_url, credits)
        values ('d@example.test', 'deduct', 'kakao', '/d.png', 30)
        returning id, created_at]])
      local row = assert(tx.one("select * from deduct_credits($1::uuid, 25)", who.id))
      assert.same({
        id = who.id, email = "d@example.test", username = "deduct", credits = 5,
        provider = "kakao", profile_image_url = "/d.png", created_at = who.created_at,
        updated_at = row.updated_at,
      }, row)
      assert.same({}, assert(tx.query("select * from deduct_credits($1::uuid, 6)", who.id)))
      assert.same({}, assert(tx.query("select * from deduct_credits(uuid_generate_v4(), 1)")))
      assert.equal(0, assert(tx.one("select * from deduct_credits($1::uuid, 5)", who.id)).credits)
    end)
  end)

  it("says the same moment in a session of any time zone", function()
    local row = fixture.undone(function(tx)
      assert(tx.exec "set local timezone = 'utc'")
      local who = assert(tx.one "insert into users (email) values ('z@x') returning id").id
      assert(tx.exec "set local timezone = 'Asia/Seoul'")
      return assert(tx.one([[select created_at = now() as is_now, updated_at = now() as is_new
                               from deduct_credits($1::uuid, 1)]], who))
    end)
    assert.same({ is_now = true, is_new = true }, row)
  end)
end)
