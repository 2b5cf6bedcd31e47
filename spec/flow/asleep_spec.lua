-- A second start: the services are on sale without being run, and woken by who buys.

local births = require "flow.births"
local process = require "process"
local server = require "flow.server"

local SIGTERM = 15
local BIRTH = { birth = births.example }
local NAME = { surname_hangul = "김", given_hangul = "서연" }

local aimix, user
local before_start = 0   -- events of the starts before this one: the log goes on

setup(function()
  aimix = server.beside { AIMIX_LOG_LEVEL = "debug" }
  user = aimix:signup()
end)

teardown(function()
  aimix:sql(("delete from users where id = '%s'"):format(user.id))
  assert.are.equal(0, aimix:stop())
end)

local function start_again()
  aimix.child:kill(SIGTERM)
  assert.are.equal(0, aimix.child:wait(10))
  before_start = #aimix:events "woken"
  aimix.child = process.start { server.program(), "serve", env = aimix.env,
                                stdout = aimix.folder .. "/out", stderr = aimix.log }
  aimix:until_ready()
end

local function versions()
  local found = {}
  for _, service in ipairs(aimix:get("/v1/services").json.services) do
    found[service.type] = service.version
  end
  return found
end

local function kept(file) return aimix.folder .. "/services/" .. file end

local function exists(path)
  return os.execute("test -e " .. path) == true
end

local function await_kept(versions_now)
  server.eventually("all were kept", 10, function()
    for name, version in pairs(versions_now) do
      if not exists(kept(version .. ".json")) or not exists(kept(name .. ".entry.json")) then
        return false
      end
    end
    return true
  end)
end

-- The types of those that were woken since the last start.
local function woken()
  local types = {}
  for i, event in ipairs(aimix:events "woken") do
    if i > before_start then types[#types + 1] = event.service:match "^[^@]+" end
  end
  table.sort(types)
  return types
end

local function bought(kind, input)
  local answer = aimix:post("/v1/services/" .. kind .. "/readings", user, { input = input })
  assert.are.equal(201, answer.status)
  return answer
end

describe("a first start", function()
  it("lets its services sleep again once they are kept", function()
    await_kept(versions())
    server.eventually("one was woken", 10, function()
      assert.are.equal(200, aimix:get("/v1/services/tojeong").status)
      return woken()[1] == "tojeong"
    end)
  end)
end)

describe("a second start", function()
  it("sells the same versions without running them, and wakes what is bought", function()
    local before = versions()
    await_kept(before)
    start_again()
    assert.are.same(before, versions())
    assert.are.same({}, woken())
    local saju = bought("saju", BIRTH)
    assert.are.equal(before.saju, saju.json.version)
    assert.are.equal(before.saju, saju.headers["aimix-service"])
    bought("name-analysis", NAME)
    bought("name-analysis", NAME)
    assert.are.same({ "name-analysis", "saju" }, woken())
  end)

  it("tells of a service that sleeps what it told before, and checks input by it", function()
    local path = "/v1/services/tarot"
    local before = aimix:get(path).json
    start_again()
    assert.are.same(before, aimix:get(path).json)
    local wrong = aimix:post("/v1/services/dream-interpretation/readings", user,
      { input = { text = 5 } })
    assert.are.equal(422, wrong.status)
    assert.are.equal("/input/text", wrong.json.errors[1].pointer)
  end)

  it("proves anew what was kept of it wrongly, or not at all", function()
    local before = versions()
    for file, text in pairs {
      ["saju.entry.json"] = "{", ["tarot.entry.json"] = "[]",
      ["story.entry.json"] = '{"version":"story@0000000"}', [before.chat .. ".json"] = "",
      [before.tojeong .. ".json"] = '{"scripts/services/tojeong.lua":"return 1"}',
    } do
      local handle <close> = assert(io.open(kept(file), "w"))
      handle:write(text)
    end
    start_again()
    assert.are.same(before, versions())
    assert.are.equal(before.saju, bought("saju", BIRTH).json.version)
    assert.are.equal(before.tojeong,
      bought("tojeong", { birth = births.example, target_year = 2027 }).json.version)
    assert.are.equal(before.chat, bought("chat", { message = "안녕하세요" }).json.version)
  end)
end)
