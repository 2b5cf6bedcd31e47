-- The chore that looks after the books, and says what is wrong with them.

local chore = require "scripts.jobs.chore"
local db = require "db"
local fixture = require "core.ledger.fixture"
local json = require "json"

-- Runs it; the lines that it logged and the number that it set.
local function run(ledger)
  local lines, numbers = {}, {}
  chore.load("audit", {
    ledger = ledger,
    log = { error = function(event, fields)
      lines[#lines + 1] = fields
      fields.event = event
    end },
    ["lib.tally"] = { set = function(name, value) numbers[name] = value end },
  }).run()
  return lines, numbers.audit_broken_rows
end

local function add_credits(who, credits)
  assert(db.exec("update users set credits = credits + $2 where id = $1", who, credits))
end

describe("audit", function()
  setup(fixture.await_database)

  it("is silent when the books are right", function()
    assert(fixture.begin(fixture.user(100)))
    local lines, count = run()
    assert.are.same({}, lines)
    assert.are.equal(0, count)
  end)

  it("names the rule that is broken and the first row that breaks it", function()
    local who = fixture.user(100)
    add_credits(who, 7)
    local lines, count = run()
    add_credits(who, -7)
    assert.are.equal(1, #lines)
    assert.are.equal("audit-broken", lines[1].event)
    assert.are.equal(1, lines[1].rule)
    assert.are.equal(1, lines[1].rows)
    assert.are.equal("user " .. who, lines[1].subject)
    assert.are.same({ credits = "107", sum = "100", transactions = "1" },
                    assert(json.decode(lines[1].row)))
    assert.are.equal(1, count)
    fixture.expect_clean()
  end)

  it("says each rule once, however many rows break it", function()
    local many = {}
    for i = 1, 1000 do
      many[i] = { rule = i <= 400 and 1 or 3, what = "w", subject = "s" .. i, row = { n = i } }
    end
    local lines, count = run { audit = function() return many end }
    assert.are.same({
      { event = "audit-broken", rule = 1, rows = 400, what = "w", subject = "s1",
        row = '{"n":1}' },
      { event = "audit-broken", rule = 3, rows = 600, what = "w", subject = "s401",
        row = '{"n":401}' },
    }, lines)
    assert.are.equal(1000, count)
  end)

  it("that cannot be made fails, and does not pass for a good one", function()
    local ok, why = pcall(run, { audit = function() return nil, "the database is away" end })
    assert.is_false(ok)
    assert.matches("the database is away", why, 1, true)
  end)
end)
