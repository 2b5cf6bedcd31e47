local births = require "flow.births"
local clock = require "clock"
local server = require "flow.server"
local task = require "task"

local READINGS = "/v1/services/saju/readings"
local CLIENTS, SECONDS = 24, 8
local SIGKILL, SIGQUIT = 9, 3

-- The postmaster is the only child of the process that keeps the database.
local function postmaster(aimix)
  local keeper = aimix:pids_of("database")[1]
  local file <close> = assert(io.open(("/proc/%d/task/%d/children"):format(keeper, keeper)))
  return tonumber(file:read("a"):match("%d+"))
end

local function kill(pid, signal)
  assert(os.execute(("kill -%d %d"):format(signal, pid)))
end

-- What may honestly be said while things die: done, still at it, busy, given up.
local HONEST = { [201] = true, [409] = true, [503] = true, [504] = true }

-- One reading for a client who perseveres: the same key again, until it is there or was
-- given up.
local function read(aimix, user, n, told)
  local headers = { ["Idempotency-Key"] = "crash-" .. n }
  for _ = 1, 100 do
    local answer = aimix:try("POST", READINGS, user, births.order(births.number(n)), headers)
    local status = answer and answer.status
    if status == 201 then
      told.done[#told.done + 1], told.last = answer.json.id, clock.monotonic()
      return
    end
    told.failed = told.failed + 1
    if status == 504 then return end
    if status and not HONEST[status] then told.odd[#told.odd + 1] = answer.body end
    clock.sleep(0.05) -- a client that hammers a server that is down tests nothing
  end
end

-- One client, reading after reading, until the time is up.  It tells what it was told.
local function client(aimix, user, number, ends, told)
  local n = number * 100000
  while clock.monotonic() < ends do
    n = n + 1
    read(aimix, user, n, told)
  end
end

local function disasters(aimix)
  clock.sleep(1.5)
  kill(aimix:pids_of("worker 1")[1], SIGKILL)
  clock.sleep(1.5)
  kill(postmaster(aimix), SIGQUIT)
  clock.sleep(2.5)
  kill(aimix:pids_of("worker 2")[1], SIGKILL)
  return clock.monotonic()
end

-- How many readings of a list are not stored as done.  They are compared here: a command
-- line has no room for thousands.
local function missing(aimix, ids)
  local is_done, count = {}, 0
  for id in aimix:sql("select id from service_results where status = 'done'"):gmatch("%S+") do
    is_done[id] = true
  end
  for _, id in ipairs(ids) do
    if not is_done[id] then count = count + 1 end
  end
  return count
end

describe("kill -9 of workers and an immediate end of PostgreSQL under load", function()
  local aimix, told
  local users = {}

  setup(function()
    aimix = server.start { AIMIX_WORKERS = "2", AIMIX_READING_DEADLINE = "3" }
    for i = 1, CLIENTS do users[i] = aimix:signup() end
    aimix:sql("select charge_credits(id, 'paid-' || id, 'card', 1000000, 1000) from users")

    told = { done = {}, odd = {}, failed = 0 }
    local ends = clock.monotonic() + SECONDS
    local all = { function() told.last_death = disasters(aimix) end }
    for i = 1, CLIENTS do
      all[i + 1] = function() client(aimix, users[i], i, ends, told) end
    end
    task.together(all)
    aimix:until_ready()
    server.eventually("no reading was pending", 40, function()
      return aimix:sql("select count(*) from service_results where status = 'pending'") == "0"
    end)
  end)

  teardown(function() assert.are.equal(0, aimix:stop()) end)

  it("were felt, and work went on around them", function()
    assert.is_true(told.failed > 0)
    assert.is_true(#told.done > CLIENTS, #told.done)
    assert.is_true(told.last > told.last_death)
    local died = {}
    for _, row in ipairs(aimix:events "child-ended") do
      died[row.child .. " " .. row.signal] = true
    end
    assert.is_true(died["worker 1 9"] and died["worker 2 9"] and died["database 0"])
  end)

  it("are told to clients as what they are", function()
    assert.are.same({}, told.odd)
  end)

  it("lose no reading that a client was given", function()
    assert.are.equal(0, missing(aimix, told.done))
  end)

  it("give no key two readings", function()
    assert.are.equal("0", aimix:sql([[
      select count(*) from (select 1 from service_results where status = 'done'
                             group by user_id, idempotency_key having count(*) > 1) twice]]))
  end)

  it("leave every reading either stored or refunded once, and the books right", function()
    local code, text = aimix:audit()
    assert.are.equal(0, code, text)
    assert.are.equal("0", aimix:sql([[
      select count(*) from service_results r
       where (select count(*) from transactions t
               where t.result_id = r.id and t.type = 'refund') <>
             case r.status when 'failed' then 1 else 0 end]]))
  end)

  it("cost each user what was stored for them, and nothing else", function()
    assert.are.equal("0", aimix:sql([[
      select count(*) from users u
       where u.credits <> 1001000 - 25 * (select count(*) from service_results r
                                            where r.user_id = u.id and r.status = 'done')]]))
  end)
end)
