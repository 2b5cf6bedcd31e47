-- What an operator sees of the scripts of two workers, and has them do.

local json = require "json"
local rune = require "flow.rune"
local server = require "flow.server"
local workshop = require "flow.workshop"

local SERVICES, SCRIPTS = "/v1/admin/services", "/v1/admin/scripts"

local shop, aimix, admin, operator, user

local function staff(role)
  local one = aimix:signup()
  aimix:sql(("update users set role = '%s' where id = '%s'"):format(role, one.id))
  return one
end

setup(function()
  shop = workshop.new()
  aimix = server.start(shop:settings { AIMIX_WATCH = "0", AIMIX_WORKERS = "2" })
  admin, operator, user = staff "admin", staff "operator", aimix:signup()
end)
teardown(function()
  assert.are.equal(0, aimix:stop())
  shop:remove()
end)

describe("the scripts", function()
  local function scripts(query)
    return aimix:get(SCRIPTS, operator, query).json
  end
  local function rows(kind, name)
    local found = {}
    for _, row in ipairs(scripts().scripts) do
      if row.kind == kind and row.name == name then found[#found + 1] = row end
    end
    return found
  end
  local function reload()
    local answer = aimix:post(SCRIPTS .. "/reload", admin)
    assert.are.equal(202, answer.status, answer.body)
    assert.are.equal(SCRIPTS, answer.headers.location)
  end
  local function until_all(kind, name, test)
    return server.eventually(("%s/%s was as it should"):format(kind, name), 10, function()
      local found = rows(kind, name)
      return #found == 1 and #found[1].processes >= 2 and test(found[1]) and found[1]
    end)
  end

  it("in force are shown with version, file and since when", function()
    local saju = until_all("services", "saju", function(row) return row.status == "serving" end)
    assert.are.equal(aimix:get("/v1/services/saju").json.version, saju.version)
    assert.are.equal("scripts/services/saju.lua", saju.file)
    assert.are.same({ "worker 1", "worker 2" }, saju.processes)
    assert.are.equal(json.null, saju.error)
    for kind, name in pairs { jobs = "reap", providers = "openai", platform = "health" } do
      assert.matches("^" .. name .. "@%x+$", rows(kind, name)[1].version)
    end
    assert.are.same({ "jobs", "worker 1", "worker 2" }, (function()
      local found = rows("jobs", "reap")[1].processes
      table.sort(found)
      return found
    end)())
    local seen = aimix:get(SCRIPTS, operator)
    assert.are.equal(304, aimix:get(SCRIPTS, operator,
      { ["If-None-Match"] = seen.headers.etag }).status)
  end)

  it("that are wrong are shown with file, line and reason, and what goes on serving", function()
    shop:write("prompts/rune/1.0.prompt", rune.PROMPT)
    shop:write("scripts/services/rune.lua", rune.SERVICE)
    reload()
    local good = until_all("services", "rune", function(row) return row.status == "serving" end)
    local sold = server.eventually("it was sold", 5, function()
      local answer = aimix:post("/v1/services/rune/readings", user, { input = { mind = "x" } })
      return answer.status == 201 and answer
    end)
    assert.are.equal(7, sold.json.credits.charged)

    shop:write("scripts/services/rune.lua", (rune.SERVICE:gsub("cost = 7", "pirce = 9")))
    reload()
    local stale = until_all("services", "rune",
                            function(row) return row.status == "serving-older" end)
    assert.are.equal(good.version, stale.version)
    assert.are.equal(good.since, stale.since)
    assert.are.equal("scripts/services/rune.lua", stale.error.file)
    assert.are.equal(2, stale.error.line)
    assert.matches("pirce", stale.error.text)
    assert.matches("cost", stale.error.text)
    assert.are.equal(good.version, aimix:get("/v1/services/rune").json.version)
    shop:write("scripts/services/rune.lua", rune.SERVICE)
    reload()
    until_all("services", "rune", function(row) return row.status == "serving" end)
  end)

  it("of which two answer the same are shown as well, and those before go on", function()
    shop:write("scripts/platform/twin.lua", shop:read "scripts/platform/limits.lua")
    reload()
    local row = until_all("lib", "scripts/platform/twin.lua",
                          function(one) return one.status == "refused" end)
    assert.are.equal("scripts/platform/twin.lua", row.error.file)
    assert.are.equal("'GET /v1/limits' is answered by scripts/platform/limits.lua already",
                     row.error.text)
    assert.are.equal(200, aimix:get("/v1/limits").status)
    shop:delete "scripts/platform/twin.lua"
    reload()
    server.eventually("it was forgotten", 10, function()
      return #rows("lib", "scripts/platform/twin.lua") == 0
    end)
  end)

  it("go on from when they were there when a worker is replaced", function()
    local since = rows("services", "saju")[1].since
    local pid = aimix:pids_of "worker 1"[1]
    require "clock".sleep(1.1)
    assert(os.execute("kill -9 " .. pid))
    server.eventually("another is there", 10, function()
      local new = aimix:pids_of "worker 1"[1]
      return new and new ~= pid
    end)
    local saju = until_all("services", "saju", function(row) return row.status == "serving" end)
    assert.are.equal(since, saju.since)
  end)

  it("that are new get a row once; from then on the row rules", function()
    local function cost() return aimix:get("/v1/services/rune").json.cost end
    assert.are.equal(7, cost())
    assert.are.equal(200, aimix:request("PATCH", SERVICES .. "/rune", admin,
      { credit_cost = 3 }).status)
    shop:write("scripts/services/rune.lua", (rune.SERVICE:gsub("cost = 7", "cost = 99")))
    reload()
    until_all("services", "rune", function(row) return row.status == "serving" end)
    assert.are.equal(3, cost())
    assert.are.equal("1", aimix:sql "select count(*) from services where service_type = 'rune'")
  end)

  it("that are gone are sold no more, and their results stay", function()
    local place = aimix:post("/v1/services/rune/readings", user,
      { input = { mind = "y" } }).headers.location
    shop:delete "scripts/services/rune.lua"
    reload()
    server.eventually("it was gone", 10, function() return #rows("services", "rune") == 0 end)
    local answer = aimix:post("/v1/services/rune/readings", user, { input = { mind = "z" } })
    assert.are.equal(404, answer.status)
    assert.are.equal("/problems/service-not-found", answer.json.type)
    assert.are.equal(404, aimix:get("/v1/services/rune").status)
    assert.are.equal("done", aimix:get(place, user).json.status)
    assert.are.equal("y", aimix:get(place, user).json.reading.title)
    assert.are.equal(3, aimix:get(SERVICES .. "/rune", operator).json.credit_cost)
  end)

  it("are not read anew by one person all the time", function()
    local busy, statuses = staff "operator", {}
    for _ = 1, 21 do
      local answer = aimix:post(SCRIPTS .. "/reload", busy)
      statuses[answer.status] = (statuses[answer.status] or 0) + 1
      if answer.status == 429 then assert.is_true(tonumber(answer.headers["retry-after"]) > 0) end
    end
    assert.is_true(statuses[202] >= 10 and statuses[202] <= 20, statuses[202])
    assert.is_true(statuses[429] >= 1)
    assert.are.equal(200, aimix:get("/v1/services").status)
  end)
end)
