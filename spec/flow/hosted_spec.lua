-- A database that is somebody else's: our role owns it and may do nothing else on that server.

local births = require "flow.births"
local server = require "flow.server"

local TENANT = "create role %s login nosuperuser nocreaterole nocreatedb"

local holder, aimix

-- A server that is not ours: the embedded one of another aimix, which leaves it empty.
setup(function()
  holder = server.launch { AIMIX_MIGRATE = "never" }
  server.eventually("there was a server", 30, function()
    return (pcall(holder.sql, holder, "select 1"))
  end)
end)

after_each(function()
  if aimix then assert.are.equal(0, aimix:stop()) end
  aimix = nil
end)

teardown(function() assert.are.equal(0, holder:stop()) end)

-- An aimix with a database of its own there, before anybody has migrated it.
local function launch(name)
  holder:sql(TENANT:format(name))
  holder:sql(("create database %s owner %s"):format(name, name))
  aimix = server.launch {
    DATABASE_URL = ("host=%s/postgres/run user=%s dbname=%s"):format(holder.folder, name, name),
  }
end

local function migrate()
  local code, text = aimix:command "migrate"
  assert.are.equal(0, code, text)
  aimix:until_ready(10)
end

local function expect_business()
  local user = aimix:signup()
  local answer = aimix:post("/v1/services/saju/readings", user, births.order(births.number(1)))
  assert.are.equal(201, answer.status)
  assert.are.equal(975, aimix:credits(user))
  local code, text = aimix:audit()
  assert.are.same({ 0, "the books are right\n" }, { code, text })
  assert.are.same({}, aimix:events "job-failed")
end

describe("a role that may create no other", function()
  it("migrates its database and serves with its own rights", function()
    launch "first"
    migrate()
    expect_business()
    assert.are.equal("0", aimix:sql "select count(*) from pg_roles where rolname = 'aimix_app'")
  end)

  it("serves though the role of programs is there and not its own", function()
    holder:sql "create role aimix_app"
    launch "second"
    migrate()
    expect_business()
    assert.are.equal("f", aimix:sql "select pg_has_role('aimix_app', 'member')")
    assert.are.equal("t", aimix:sql "select has_table_privilege('aimix_app', 'users', 'update')")
  end)
end)

describe("a database that nobody has migrated", function()
  it("is waited for, and the log says what for", function()
    launch "third"
    server.eventually("the log said so", 10, function()
      return #aimix:events "database-not-migrated" > 0
    end)
    assert.are.equal(503, aimix:get "/readyz".status)
    migrate()
    expect_business()
  end)
end)
