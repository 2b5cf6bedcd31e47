-- A file is saved, and nobody says so: what is on sale is what the file says.

local clock = require "clock"
local rune = require "flow.rune"
local server = require "flow.server"
local task = require "task"
local workshop = require "flow.workshop"

local READINGS = "/v1/services/rune/readings"
local SERVICE, PROMPT = "scripts/services/rune.lua", "prompts/rune/1.0.prompt"

-- What this process has on sale, asked on a connection of its own.
local LAB = [[
  local answer, host, shop = require "lib.answer", require "host", require "shop"
  local words = require "lib.labwords"
  return routes {
    ["GET /lab"] = function()
      local rune = shop.find "rune"
      local own = host.metrics()
      return answer.json(200, { pid = own.pid, version = rune and rune.version,
                                words = words.text, memory = host.collect() })
    end,
  }
]]

local shop, aimix

local function edition(number)
  return (rune.SERVICE:gsub("title = facts.mind", ('title = "edition %d"'):format(number)))
end

-- What each worker says, by its pid.
local function seen()
  local all, count = {}, 0
  for _ = 1, 200 do
    local said = aimix:get("/lab", nil, { connection = "close" }).json
    if not all[said.pid] then all[said.pid], count = said, count + 1 end
    if count == 2 then return all end
  end
  error "the other worker was never met"
end

local function everywhere(what, test)
  server.eventually(what, 5, function()
    for _, said in pairs(seen()) do
      if not test(said) then return end
    end
    return true
  end)
end

local function version()
  local _, said = next(seen())
  return said.version
end

local function changes(act)
  local before = version()
  act()
  everywhere("another version was on sale", function(said)
    return said.version and said.version ~= before
  end)
end

local function write_in_place(path, ...)
  local file <close> = assert(io.open(shop.folder .. "/" .. path, "w"))
  for _, part in ipairs { ... } do
    file:write(part)
    file:flush()
    clock.sleep(0.005)
  end
end

local function move(from, to)
  shop:shell(("mv prompts/%s prompts/%s && mv scripts/services/%s.lua scripts/services/%s.lua")
    :format(from, to, from, to))
end

local function refusals(path)
  local found = {}
  for _, row in ipairs(aimix:events "script-refused") do
    if row.file == path then found[#found + 1] = row end
  end
  return found
end

-- How often the log says that this file is broken, at this line or at any.
local function times_refused(path, line)
  local count = 0
  for _, row in ipairs(refusals(path)) do
    if not line or row.line == line then count = count + 1 end
  end
  return count
end

setup(function()
  shop = workshop.new {
    [SERVICE] = edition(0), [PROMPT] = rune.PROMPT, ["scripts/platform/lab.lua"] = LAB,
    ["scripts/lib/labwords.lua"] = 'return { text = "one" }',
  }
  aimix = server.beside(shop:settings { AIMIX_WORKERS = "2" })
end)
teardown(function()
  aimix:sql "update services set is_active = false where service_type like 'rune%'"
  assert.are.equal(0, aimix:stop())
  shop:remove()
end)

describe("a saved file is on sale in every worker", function()
  it("however an editor writes it", function()
    changes(function() shop:write(SERVICE, edition(1)) end)
    changes(function() write_in_place(SERVICE, edition(2)) end)
    local text = edition(3)
    changes(function()
      write_in_place(SERVICE, text:sub(1, 99), text:sub(100, 200), text:sub(201))
    end)
    changes(function()
      shop:write("scripts/services/.rune.lua.swp", "x")
      shop:write("scripts/services/rune.lua~", "x")
      shop:write(SERVICE, edition(4))
    end)
  end)

  it("also when only its prompt is, or a newer prompt comes", function()
    changes(function() shop:write(PROMPT, rune.PROMPT .. "Be brief.\n") end)
    changes(function() shop:write("prompts/rune/1.1.prompt", rune.PROMPT) end)
    changes(function() shop:delete "prompts/rune/1.1.prompt" end)
  end)

  it("also when what it requires is", function()
    local with = 'local words = require "lib.rune.words"\n' .. edition(5)
    changes(function()
      shop:write("scripts/lib/rune/words.lua", 'return { "a" }')
      shop:write(SERVICE, with)
    end)
    changes(function() shop:write("scripts/lib/rune/words.lua", 'return { "b" }') end)
  end)

  it("and so are routes and what they require", function()
    shop:write("scripts/lib/labwords.lua", 'return { text = "two" }')
    everywhere("the routes had changed", function(said) return said.words == "two" end)
  end)

  it("under the name it is moved to; the old one is not sold, its readings stay", function()
    local user = aimix:signup()
    local bought = aimix:post(READINGS, user, { input = { mind = "job" }, lang = "en" })
    assert.are.equal(201, bought.status)
    move("rune", "rune-moved")
    everywhere("it was gone", function(said) return said.version == nil end)
    assert.are.equal(404, aimix:post(READINGS, user, { input = { mind = "x" } }).status)
    assert.are.equal(bought.json.reading.title,
      aimix:get(bought.headers.location, user).json.reading.title)
    server.eventually("it was sold under its new name", 5, function()
      return aimix:post("/v1/services/rune-moved/readings", user,
                        { input = { mind = "x" } }).status == 201
    end)
    assert.are.equal(SERVICE, aimix:events "script-gone"[1].file)
    move("rune-moved", "rune")
    everywhere("it was back", function(said) return said.version ~= nil end)
  end)

  it("with two hundred others at once", function()
    local function count_sold() return #aimix:get "/v1/services".json.services end
    local before = count_sold()
    for i = 1, 200 do
      shop:write(("prompts/rune-%d/1.0.prompt"):format(i), rune.PROMPT)
      shop:write(("scripts/services/rune-%d.lua"):format(i), edition(i))
    end
    changes(function() shop:write(SERVICE, edition(6)) end)
    server.eventually("all were sold", 10, function() return count_sold() >= before + 200 end)
    shop:shell "rm -r prompts/rune-* scripts/services/rune-*"
    server.eventually("none of them was", 10, function() return count_sold() == before end)
  end)
end)

describe("a broken file", function()
  it("never takes the place of what works, and is said once, with its line", function()
    local good, texts = version(), {
      [4] = edition(7):gsub("input = {", "input = { nonsense,"),
      [8] = edition(7):gsub("return { title", "retrun { title"),
      [9] = edition(7):gsub("return rune$", "return rnue"),
    }
    for line, text in pairs(texts) do
      shop:write(SERVICE, text)
      server.eventually("both workers had refused it", 5, function()
        return times_refused(SERVICE, line) == 2
      end)
      for _, said in pairs(seen()) do assert.are.equal(good, said.version) end
    end
    shop:write("scripts/lib/labwords.lua", "return {")
    server.eventually("that was refused too, in both workers", 5, function()
      return times_refused "scripts/lib/labwords.lua" == 2
    end)
    for line in pairs(texts) do assert.are.equal(2, times_refused(SERVICE, line)) end
    shop:write("scripts/lib/labwords.lua", 'return { text = "three" }')
    everywhere("it was mended", function(said) return said.words == "three" end)
    changes(function() shop:write(SERVICE, edition(8)) end)
  end)

  it("takes nothing from a worker that is replaced, or from a host that starts anew", function()
    local function await_kept()
      server.eventually("it was kept", 5, function()
        return os.execute(("test -e %s/services/%s.json"):format(aimix.folder, version()))
      end)
    end
    await_kept()
    local good = version()
    shop:write(SERVICE, edition(7):gsub("cost = 7", "cots = 7"))
    server.eventually("it was refused", 5, function()
      return times_refused(SERVICE, 2) + times_refused(SERVICE, 3) >= 2
    end)
    local pid = aimix:pids_of "worker 1"[1]
    assert(os.execute("kill -9 " .. pid))
    server.eventually("another was there", 10, function()
      local new = aimix:pids_of("worker 1")[1]
      return new and new ~= pid and seen()[new]
    end)
    for _, said in pairs(seen()) do assert.are.equal(good, said.version) end
    changes(function() shop:write(SERVICE, edition(11)) end)
    server.eventually("there was one file for it", 5, function()
      local count = ("ls %s/services | grep -c '^rune@'"):format(aimix.folder)
      local pipe <close> = assert(io.popen(count))
      return pipe:read "n" == 1
    end)
  end)

  it("that never ends is stopped, and takes nothing with it", function()
    local good = version()
    shop:write(SERVICE, "while true do end\n" .. edition(9))
    server.eventually("both workers had stopped it", 10, function()
      local count = 0
      for _, row in ipairs(refusals(SERVICE)) do
        if row.error:find("stopped: ", 1, true) then count = count + 1 end
      end
      return count == 2
    end)
    shop:write("scripts/lib/labwords.lua", 'return { text = "four" }')
    everywhere("another was live", function(said) return said.words == "four" end)
    for _, said in pairs(seen()) do assert.are.equal(good, said.version) end
    changes(function() shop:write(SERVICE, edition(10)) end)
  end)
end)

-- Ten saves a second, each second one broken, while customers buy; with SECONDS=60, for long.
local SECONDS = tonumber(os.getenv "SECONDS" or 6)

local BREAK = {
  function(text) return text:sub(1, #text // 2) end,
  function(text) return text:gsub("cost = 7", "cots = 7") end,
  function(text) return text:gsub("facts.mind", "fatcs.mind"):gsub('"edition', 'edition') end,
  function(text) return text:gsub("return rune$", "") end,
}

local function save_for(seconds)
  local stop, saves = clock.monotonic() + seconds, 0
  while clock.monotonic() < stop do
    saves = saves + 1
    local text = edition(1000 + saves)
    if saves % 2 == 0 then text = BREAK[saves // 2 % #BREAK + 1](text) end
    if saves % 3 == 0 then write_in_place(SERVICE, text) else shop:write(SERVICE, text) end
    clock.sleep(0.1)
  end
  return saves
end

-- A thousand credits buy 142 of them.
local function buy_until(is_over, meanings)
  local user, bought = aimix:signup(), 0
  while not is_over() do
    bought = bought + 1
    if bought % 142 == 0 then user = aimix:signup() end
    local answer = aimix:post(READINGS, user, { input = { mind = "n " .. bought }, lang = "en" })
    assert.are.equal(201, answer.status, answer.body)
    local made, meaning = answer.headers["aimix-service"], answer.json.reading.title
    assert.are.equal(answer.json.version, made)
    assert.are.equal(meanings[made] or meaning, meaning)
    meanings[made] = meaning
  end
  return bought
end

-- Without what is garbage.
local function memory()
  local most = 0
  for _, said in pairs(seen()) do most = math.max(most, said.memory) end
  return most
end

describe("ten saves a second, half of them broken,", function()
  it("fail no request, mix no two versions, and leave the last good one", function()
    local over, meanings, asks, before = false, {}, {}, memory()
    local ended = #aimix:events "child-ended"
    for i = 1, 4 do
      asks[i] = function() return buy_until(function() return over end, meanings) end
    end
    asks[5] = function()
      local saves = save_for(SECONDS)
      over = true
      return saves
    end
    local done = task.together(asks)
    local versions = 0
    for _ in pairs(meanings) do versions = versions + 1 end
    assert.is_true(done[5] >= 7 * SECONDS, "saves: " .. done[5])
    assert.is_true(versions >= 2 * SECONDS, "versions: " .. versions)
    assert.is_true(memory() < before + (4 << 20), memory() - before)
    changes(function() shop:write(SERVICE, edition(5000)) end)
    local user = aimix:signup()
    assert.are.equal("edition 5000",
      aimix:post(READINGS, user, { input = { mind = "x" }, lang = "en" }).json.reading.title)
    assert.are.equal(0, #aimix:events "child-silent")
    assert.are.equal(ended, #aimix:events "child-ended")
  end)
end)
