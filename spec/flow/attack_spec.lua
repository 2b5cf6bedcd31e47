-- Services that attack the host they were dropped into.  Whatever one tries, it harms nobody
-- else: what is refused says where and what to write instead, what runs away is ended and paid
-- back, and readings of another service go on meanwhile and are right.

local attacks = require "flow.attacks"
local births = require "flow.births"
local clock = require "clock"
local node = require "flow.node"
local rune = require "flow.rune"
local server = require "flow.server"
local task = require "task"
local workshop = require "flow.workshop"

local SAJU = "/v1/services/saju/readings"

local shop, aimix, user, neighbour, pid, right

local function escape_path(name) return ("scripts/services/escape-%s.lua"):format(name) end

setup(function()
  shop = workshop.new {
    ["scripts/services/attack.lua"] = attacks.SERVICE, ["prompts/attack/1.0.prompt"] = rune.PROMPT,
    ["scripts/services/twin.lua"] = attacks.SERVICE, ["prompts/twin/1.0.prompt"] = rune.PROMPT,
    ["scripts/lib/deck.lua"] = attacks.LIBRARY, ["scripts/platform/lab.lua"] = attacks.ROUTES,
  }
  for name, case in pairs(attacks.escapes) do
    shop:write(escape_path(name), attacks.escape(case.code))
    shop:write(("prompts/escape-%s/1.0.prompt"):format(name), rune.PROMPT)
  end
  aimix = server.beside(shop:settings())
  user, neighbour = aimix:signup(), aimix:signup()
  pid = aimix:pids_of "worker 1"[1]
  right = aimix:post(SAJU, neighbour, births.order()).json.facts
end)

teardown(function()
  local code, text = aimix:audit()
  assert.are.equal(0, code, text)
  assert.are.equal(0, aimix:stop())
  shop:remove()
end)

local function send(act, kind)
  return aimix:post(("/v1/services/%s/readings"):format(kind or "attack"), user,
    { input = { mind = act }, lang = "en" })
end

-- Readings of a neighbour, as long as `attack` takes and one more.
local function meanwhile(attack)
  local done, count = false, 0
  task.together {
    function()
      local ok, why = pcall(attack)
      done = true
      assert(ok, why)
    end,
    function()
      repeat
        local last = done
        neighbour = count % 30 == 0 and aimix:signup() or neighbour
        local answer = aimix:post(SAJU, neighbour, births.order(births.number(count)))
        assert.are.equal(201, answer.status, answer.body)
        count = count + 1
      until last
    end,
  }
  local again = aimix:post(SAJU, aimix:signup(), births.order()).json
  assert.are.same(right.pillars, again.facts.pillars)
  assert.are.equal(pid, aimix:pids_of "worker 1"[1])
  return count
end

-- What the log says of the last reading that broke.
local function last_words()
  local bugs = aimix:events "reading-failed"
  local raised = aimix:events "bug"
  return (bugs[#bugs] or {}).traceback or "", (raised[#raised] or {}).traceback or ""
end

describe("a service that tries a door", function()
  it("is refused with file and line, and what to write instead", function()
    local refused = {}
    for _, why in ipairs(aimix:events "script-refused") do refused[why.file] = why end
    for name, case in pairs(attacks.escapes) do
      local why = assert(refused[escape_path(name)], name .. " was not refused")
      assert.are.equal(case.line or attacks.line, why.line, name .. ": " .. why.error)
      assert.is_truthy(why.error:find(case.why, 1, true), name .. ": " .. why.error)
      assert.are.equal(404, send("x", "escape-" .. name).status)
    end
  end)
end)

describe("a service that runs away", function()
  for name, why in pairs(attacks.runaways) do
    it("by " .. name .. " is ended, and what was paid comes back", function()
      local took
      meanwhile(function()
        local began = clock.monotonic()
        local answer = send(name)
        took = clock.monotonic() - began
        assert.are.equal(500, answer.status, answer.body)
        assert.are.equal("/problems/internal", answer.json.type)
      end)
      assert.is_true(took < 3, tostring(took))
      local said, found = last_words(), false
      for _, words in ipairs(type(why) == "table" and why or { why }) do
        found = found or said:find(words, 1, true) ~= nil
      end
      assert.is_true(found, said)
      assert.are.equal(1000, aimix:credits(user))
    end)
  end

  it("in its facts is ended before anything was paid", function()
    local function payments()
      return aimix:sql("select count(*) from transactions where user_id = '" .. user.id .. "'")
    end
    local paid = payments()
    for _, act in ipairs { "facts loop", "facts pattern", "facts twice", "facts wide" } do
      meanwhile(function() assert.are.equal(500, send(act).status) end)
      local _, said = last_words()
      assert.is_truthy(said:find(attacks.in_facts[act], 1, true), said)
    end
    assert.are.equal(1000, aimix:credits(user))
    assert.are.equal(paid, payments())
  end)

  it("many times at once is ended each time", function()
    local attackers = {}
    meanwhile(function()
      for i = 1, 6 do
        attackers[i] = function()
          return aimix:post("/v1/services/attack/readings", aimix:signup(),
            { input = { mind = i % 2 == 0 and "loop" or "pattern" } }).status
        end
      end
      for _, status in ipairs(task.together(attackers)) do assert.are.equal(500, status) end
    end)
  end)
end)

describe("a service that writes to what it shares", function()
  it("for some customers only spoils its own copy and no other's", function()
    local card = aimix:post("/v1/services/twin/readings", aimix:signup(),
      { input = { mind = "card" } }).json.facts.card
    assert.are.equal(201, send("spoil").status)
    assert.are.equal("spoilt", aimix:post("/v1/services/attack/readings", aimix:signup(),
      { input = { mind = "card" } }).json.facts.card)
    assert.are.equal(card, aimix:post("/v1/services/twin/readings", aimix:signup(),
      { input = { mind = "another" } }).json.facts.card)
  end)
end)

-- Who has more words than a service has no more time.
describe("a route that will not stop", function()
  for _, name in ipairs { "pcall", "xpcall", "metamethod", "tostring", "handler", "close",
                          "pattern", "gsub", "sort", "length", "json", "finalizer" } do
    it("by " .. name .. " is stopped, and its worker serves on", function()
      local took
      meanwhile(function()
        local began = clock.monotonic()
        assert.are.equal(500, aimix:get("/lab/" .. name).status)
        took = clock.monotonic() - began
      end)
      assert.is_true(took < 3, tostring(took))
    end)
  end

  it("has no finalizer", function()
    assert.is_truthy(aimix:log_text():find("scripts have no finalizers", 1, true))
  end)
end)

describe("too many readings of one service", function()
  it("are told to come again, and not charged", function()
    local vendor = node.start "aimock.mjs"
    local crowd = server.beside(shop:settings {
      AIMIX_MODEL = "slow-800", AIMIX_OPENAI_URL = vendor.url .. "/v1",
      AIMIX_SERVICE_READINGS = "2",
    })
    local users, asks = {}, {}
    for i = 1, 4 do
      users[i] = crowd:signup()
      asks[i] = function()
        return crowd:post("/v1/services/twin/readings", users[i], { input = { mind = "x" } })
      end
    end
    local counts = {}
    for i, answer in ipairs(task.together(asks)) do
      counts[answer.status] = (counts[answer.status] or 0) + 1
      if answer.status == 503 then
        assert.are.equal("/problems/busy", answer.json.type)
        assert.is_truthy(tonumber(answer.headers["retry-after"]))
        assert.are.equal(1000, crowd:credits(users[i]))
      end
    end
    assert.are.equal(2, counts[503])
    assert.are.equal(201, crowd:post("/v1/services/twin/readings", users[1],
      { input = { mind = "later" } }).status)
    assert.are.equal(0, crowd:stop())
    vendor:stop()
  end)
end)
