local node = require "flow.node"
local server = require "flow.server"
local task = require "task"
local workshop = require "flow.workshop"

local READINGS = "/v1/services/lab/readings"
local SIGHUP = 1

-- Routes that a careless hand could write.
local LAB = [[
  local answer, clock, host = require "lib.answer", require "clock", require "host"

  local function pid() return answer.json(200, { pid = host.metrics().pid }) end

  return routes {
    ["GET /lab/pid"] = pid,
    ["GET /lab/loop"] = function() while true do end end,
    ["GET /lab/stubborn"] = function()
      while true do pcall(function() while true do end end) end
    end,
    ["GET /lab/hoard"] = function()
      local text = "x"
      while true do text = text .. text end
    end,
    ["GET /lab/pattern"] = function() return pid(), ("a"):rep(400):find ".-.-.-.-b$" end,
  }
]]

-- A service that does what the customer says.
local SERVICE = [[
  local lab = service {
    category = "fortune",
    name     = { ko = "실험", en = "A trial" },
    about    = { ko = "시키는 대로.", en = "It does what it is told." },
    cost     = 5,
    input    = { text "act" { ko = "무엇을 할까요?", en = "What shall it do?", max = 20 } },
    output   = { text "meaning" { ko = "의미", en = "Meaning", max = 600 } },
    example  = { act = "speak" },
  }

  local function perform(act, where)
    if act == "loop in " .. where then while true do end end
    if act == "fail in " .. where then error "on purpose" end
    if act == "match in " .. where then return ("a"):rep(400):find ".-.-.-.-b$" end
  end

  function lab.facts(input)
    perform(input.act, "facts")
    return { act = input.act }
  end

  function lab.compose(facts)
    perform(facts.act, "compose")
    return { meaning = "the first edition" }
  end

  return lab
]]
local PROMPT = '---\nmodel: good\n---\n{{role "user"}}\nSay what {{facts.act}} means.\n'

local shop

before_each(function()
  shop = workshop.new {
    ["scripts/platform/lab.lua"] = LAB, ["scripts/services/lab.lua"] = SERVICE,
    ["prompts/lab/1.0.prompt"] = PROMPT,
  }
end)
after_each(function() shop:remove() end)

-- Reloads when it is told to, and only then.
local function start(settings)
  local all = { AIMIX_WATCH = "0" }
  for name, value in pairs(settings or {}) do all[name] = value end
  return server.beside(shop:settings(all))
end

local function order(act) return { input = { act = act }, lang = "en" } end

local function buy(aimix, user, act)
  return aimix:post(READINGS, user, order(act or "speak"))
end

-- Tells the process to read its scripts anew, and waits until every worker has.
local function reload(aimix, workers)
  local before = #aimix:events "reloaded"
  aimix.child:kill(SIGHUP)
  server.eventually("the scripts were read", 5, function()
    return #aimix:events "reloaded" >= before + (workers or 1)
  end)
end

describe("a route that misbehaves", function()
  it("in an endless loop, or pattern, is stopped, and its worker serves on", function()
    local aimix = start()
    local pid = aimix:get "/lab/pid".json.pid
    for _, path in ipairs { "/lab/loop", "/lab/stubborn", "/lab/hoard", "/lab/pattern" } do
      local answer = aimix:get(path)
      assert.are.equal(500, answer.status, path)
      assert.are.equal("/problems/internal", answer.json.type, path)
      assert.are.equal(pid, aimix:get "/lab/pid".json.pid, path)
    end
    local text = aimix:log_text()
    assert.is_truthy(text:find("used more than 500 ms of CPU", 1, true))
    assert.is_truthy(text:find("scripts/platform/lab.lua:7", 1, true))
    assert.is_truthy(text:find("not enough memory", 1, true))
    assert.are.equal(0, aimix:stop())
  end)
end)

describe("a service that misbehaves", function()
  it("costs nothing, whatever it does and wherever", function()
    local aimix = start()
    local user = aimix:signup()
    for _, act in ipairs { "fail in facts", "loop in facts", "match in facts", "fail in compose",
                           "loop in compose", "match in compose" } do
      local answer = buy(aimix, user, act)
      assert.are.equal(500, answer.status, act)
      assert.are.equal("/problems/internal", answer.json.type, act)
      assert.are.equal(1000, aimix:credits(user), act)
    end
    assert.are.equal(201, buy(aimix, user).status)
    assert.are.equal(995, aimix:credits(user))
    assert.is_truthy(aimix:log_text():find("scripts/services/lab.lua:13", 1, true))
    assert.are.equal(0, aimix:stop())
  end)
end)

describe("SIGHUP", function()
  local function edition(number)
    shop:write("scripts/services/lab.lua", (SERVICE:gsub("the first edition",
      "edition " .. number)))
  end

  it("puts a changed service on sale in every worker, under another version", function()
    local aimix = start { AIMIX_WORKERS = "2" }
    local user = aimix:signup()
    local old = buy(aimix, user)
    assert.are.equal("the first edition", old.json.reading.meaning)
    edition(2)
    reload(aimix, 2)
    for i = 1, 10 do
      local new = buy(aimix, user, "speak " .. i)
      assert.are.equal("edition 2", new.json.reading.meaning)
      assert.are_not.equal(old.headers["aimix-service"], new.headers["aimix-service"])
    end
    local stored = aimix:get(old.headers["location"], user).json
    assert.are.equal("the first edition", stored.reading.meaning)
    assert.are.equal(old.headers["aimix-service"], stored.version)
    assert.are.equal(0, aimix:stop())
  end)

  it("lets a reading end with the version it began with", function()
    local vendor = node.start "aimock.mjs"
    local aimix = start { AIMIX_MODEL = "slow-800", AIMIX_OPENAI_URL = vendor.url .. "/v1" }
    local user = aimix:signup()
    local both = task.together {
      slow = function() return buy(aimix, user) end,
      fast = function()
        server.eventually("it was paid", 5, function() return aimix:credits(user) == 995 end)
        shop:delete "scripts/services/lab.lua"
        reload(aimix)
        return buy(aimix, user)
      end,
    }
    assert.are.equal(404, both.fast.status)
    assert.are.equal(201, both.slow.status)
    assert.are.equal("done", aimix:get(both.slow.headers["location"], user).json.status)
    assert.are.equal(0, aimix:stop())
    vendor:stop()
  end)

  it("leaves what is broken off, says where, and goes on with what there was", function()
    local aimix = start()
    local user = aimix:signup()
    local version = buy(aimix, user).headers["aimix-service"]
    for line, text in pairs {
      [4] = SERVICE:gsub("about    =", "abuot    ="),
      [13] = SERVICE:gsub("while true do end end", "while true do end en", 1),
      [24] = SERVICE:gsub('"the first edition"', "editoin"),
    } do
      shop:write("scripts/services/lab.lua", text)
      reload(aimix)
      local answer = buy(aimix, user, "speak " .. line)
      assert.are.equal(201, answer.status)
      assert.are.equal(version, answer.headers["aimix-service"])
      local refusals = aimix:events "script-refused"
      local last = refusals[#refusals]
      assert.are.equal("scripts/services/lab.lua", last.file)
      assert.are.equal(line, last.line, last.error)
    end
    edition(3)
    reload(aimix)
    assert.are.equal("edition 3", buy(aimix, user, "speak up").json.reading.meaning)
    assert.are.equal(0, aimix:stop())
  end)

  it("keeps routes that a broken file had, and serves all others", function()
    local aimix = start()
    shop:write("scripts/platform/lab.lua", "return routes {\n  oh no\n}\n")
    reload(aimix)
    local last = aimix:events "script-refused"[1]
    assert.are.same({ "scripts/platform/lab.lua", 2 }, { last.file, last.line })
    assert.are.equal(200, aimix:get "/lab/pid".status)
    assert.are.equal(200, aimix:get "/v1/services".status)
    shop:write("scripts/platform/lab.lua", LAB:gsub("/lab/pid", "/lab/id"))
    reload(aimix)
    assert.are.equal(200, aimix:get "/lab/id".status)
    assert.are.equal(404, aimix:get "/lab/pid".status)
    assert.are.equal(0, aimix:stop())
  end)

  it("puts a new service on sale and takes a deleted one off; its results stay", function()
    local aimix = start()
    local user = aimix:signup()
    local place = buy(aimix, user).headers["location"]
    shop:delete "scripts/services/lab.lua"
    shop:write("scripts/services/trial.lua", SERVICE)
    shop:write("prompts/trial/1.0.prompt", PROMPT)
    reload(aimix)
    assert.are.equal(404, buy(aimix, user).status)
    assert.are.equal(200, aimix:get(place, user).status)
    server.eventually("it was sold", 5, function()
      return aimix:post("/v1/services/trial/readings", user, order "speak").status == 201
    end)
    assert.are.equal(0, aimix:stop())
  end)

  it("ten times under load lets no request fail, and none mix two editions", function()
    local aimix = start { AIMIX_WORKERS = "2" }
    local running, served, versions, asks = true, 0, {}, {}
    for i = 1, 4 do
      local user, n = aimix:signup(), 0
      asks[i] = function()
        while running and n < 200 do      -- which is all that a thousand credits buy
          n = n + 1
          local answer = buy(aimix, user, "speak " .. n)
          assert.are.equal(201, answer.status, answer.body)
          local version, meaning = answer.headers["aimix-service"], answer.json.reading.meaning
          assert.are.equal(versions[version] or meaning, meaning)
          versions[version], served = meaning, served + 1
        end
      end
    end
    asks[5] = function()
      for number = 1, 10 do
        edition(number)
        reload(aimix, 2)
      end
      running = false
    end
    task.together(asks)
    assert.is_true(served > 20, tostring(served))
    local editions = {}
    for _, meaning in pairs(versions) do editions[meaning] = true end
    assert.is_truthy(next(editions, next(editions)), "one after another was served")
    assert.are.equal(0, aimix:stop())
  end)
end)
