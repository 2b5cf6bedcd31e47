-- The loader over files in memory, with the real libraries beneath.

local memory_shop = require "scripts.lib.memory_shop"

local RUNE, PLAIN = memory_shop.RUNE, memory_shop.PLAIN
local whole_shop = memory_shop.whole

local function get(shop, path)
  return shop.loader.serve { path = path, method = "GET", id = "1", address = "::1",
                             header = function() end }
end

local function body_of(shop, path) return (select(2, get(shop, path))) end

describe("the loader", function()
  it("loads every folder as what it is", function()
    local shop = whole_shop()
    shop.loader:load_all()
    assert.are.equal("hello", body_of(shop, "/hello"))
    assert.are.equal(404, (get(shop, "/nothing")))
    assert.are.equal(5, shop.loader.jobs.tick.every)
    shop.loader.jobs.tick.run()
    assert.are.equal(1, shop.counter.count)
    local names = {}
    for i, service in ipairs(shop.loader.shop.list()) do names[i] = service.type end
    assert.are.same({ "plain", "rune" }, names)
    assert.are.equal(5, shop.loader.shop.find("rune").cost)
    assert.is_nil(shop.loader.shop.find("nothing"))
    assert.are.same({}, shop.loader.errors)
  end)

  it("runs what a platform file wants to be run at the start", function()
    local shop = whole_shop { ["scripts/platform/seed.lua"] = [[
      local counter, shop = require "counter", require "shop"
      return routes { start = function() counter.count = #shop.list() end }]] }
    shop.loader:load_all()
    assert.are.equal(0, shop.counter.count)
    shop.loader:start()
    assert.are.equal(2, shop.counter.count)
  end)

  it("puts a broken service aside, and says why", function()
    local shop = whole_shop { ["scripts/services/rune.lua"] = RUNE:gsub("cost", "cots") }
    shop.loader:load_all()
    assert.is_nil(shop.loader.shop.find "rune")
    assert(shop.loader.shop.find "plain")
    local why = shop.loader.errors[1]
    assert.are.equal("scripts/services/rune.lua", why.file)
    assert.are.equal(4, why.line)
    assert.matches("a service has no 'cots'", why.text)
  end)

  it("puts services aside whose library is broken, and only those", function()
    local shop = whole_shop { ["scripts/lib/words.lua"] = "return {" }
    shop.loader:load_all()
    assert.is_nil(shop.loader.shop.find "rune")
    assert(shop.loader.shop.find "plain")
    assert.are.equal("scripts/lib/words.lua", shop.loader.errors[1].file)
    assert.are.equal("rune", shop.loader.errors[1].name)
  end)

  it("gives way before each file that it builds, and seldom between those it keeps", function()
    local shop, times = whole_shop(), 0
    function shop.loader.parts.breathe() times = times + 1 end
    shop.loader:load_all()
    assert.are.equal(4, times)
    shop.loader:reload()
    assert.are.equal(4, times)
  end)

  it("does not try again what was stopped, until it changes or somebody asks", function()
    local shop, tries = whole_shop(), 0
    shop.loader:load_all()
    local path = "scripts/services/rune.lua"
    local stopped = 'error("scripts/services/rune.lua:3: stopped: used too much", 0)\n'
    function shop.loader.parts.breathe() tries = tries + 1 end
    shop.files[path] = stopped .. RUNE
    for _, is_asked in ipairs { false, false, false } do
      local _, errors = shop.loader:reload(is_asked)
      assert.are.same({ path, 3, "rune" }, { errors[1].file, errors[1].line, errors[1].name })
      assert.are.equal(1, tries)
    end
    shop.loader:reload(true)
    assert.are.equal(2, tries)
    shop.files[path] = RUNE
    assert.are.same({}, (select(2, shop.loader:reload())))
    assert(shop.loader.shop.find "rune")
  end)

  it("sells what was last sold when a service is broken at the start, and says why", function()
    local good = whole_shop()
    good.loader:load_all()
    local version = good.loader.shop.find("rune").version
    local shop = whole_shop { ["scripts/services/rune.lua"] = "return {" }
    shop.loader.parts.last_good = {
      program = "1", entry = function() end,
      find = function(name) return name == "rune" and good.loader.parts or nil end,
    }
    shop.loader:load_all()
    assert.are.equal(version, shop.loader.shop.find("rune").version)
    assert.are.equal("scripts/services/rune.lua", shop.loader.errors[1].file)
    shop.loader:reload()
    assert.are.equal(version, shop.loader.shop.find("rune").version)
    shop.files["scripts/services/rune.lua"] = RUNE:gsub("cost", "  cost")
    shop.loader:reload()
    assert.are_not.equal(version, shop.loader.shop.find("rune").version)
    assert.are.same({}, shop.loader.errors)
  end)

  it("says which services are gone", function()
    local shop = whole_shop()
    shop.loader:load_all()
    shop.files["scripts/services/rune.lua"] = false
    assert.are.same({ "scripts/services/rune.lua" }, (select(3, shop.loader:reload())))
    assert.are.same({}, (select(3, shop.loader:reload())))
  end)

  it("does not start with a broken platform file", function()
    for text, why in pairs {
      ["return routes {"] = "scripts/platform/hello.lua:1: ",
      ["\nreturn nothing"] = "scripts/platform/hello.lua:2: 'nothing' is not defined",
      ["x = 1"] = "scripts/platform/hello.lua:1: 'x' would be a global",
      ["return {}"] = "scripts/platform/hello.lua:1: the file must return routes",
      ['return require "nowhere"'] =
        "scripts/platform/hello.lua:1: the host has no library 'nowhere'",
      ['return routes { ["GET hello"] = print }'] = "scripts/platform/hello.lua:1: ",
    } do
      local shop = whole_shop { ["scripts/platform/hello.lua"] = text }
      local ok, said = pcall(shop.loader.load_all, shop.loader)
      assert.is_false(ok)
      assert(tostring(said):find(why, 1, true), tostring(said))
    end
  end)

  it("does not let two files answer the same", function()
    local shop = whole_shop { ["scripts/platform/twice.lua"] =
      'return routes { ["GET /hello"] = function() end }' }
    assert.has_error(function() shop.loader:load_all() end)
  end)
end)

describe("a reload", function()
  local function reloaded(shop, changes)
    for path, text in pairs(changes) do shop.files[path] = text end
    return shop.loader:reload()
  end

  it("touches nothing when nothing has changed", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local rune, plain = shop.loader.services.rune, shop.loader.services.plain
    local changed, errors = shop.loader:reload()
    assert.are.same({}, changed)
    assert.are.same({}, errors)
    assert.are.equal(rune, shop.loader.services.rune)
    assert.are.equal(plain, shop.loader.services.plain)
    assert.are.same({}, (shop.loader:reload()))
  end)

  it("reads each file once", function()
    local shop = whole_shop()
    shop.loader:load_all()
    for path in pairs(shop.reads) do shop.reads[path] = 0 end
    shop.loader:reload()
    for path, count in pairs(shop.reads) do assert.is_true(count <= 1, path) end
  end)

  it("rebuilds a changed service, and leaves the others", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local rune, plain = shop.loader.services.rune, shop.loader.services.plain
    local changed = reloaded(shop, { ["scripts/services/rune.lua"] = RUNE:gsub("cost = 5",
      "cost = 6") })
    assert.are.same({ "scripts/services/rune.lua" }, changed)
    assert.are.equal(6, shop.loader.shop.find("rune").cost)
    assert.are.equal(5, rune.cost)
    assert.are_not.equal(rune.version, shop.loader.shop.find("rune").version)
    assert.are.equal(plain, shop.loader.services.plain)
  end)

  it("rebuilds what depends on a changed library, also through another", function()
    local shop = whole_shop {
      ["scripts/lib/words.lua"] = 'return { first = require "lib.deep.word" .. "!" }',
      ["scripts/lib/deep/word.lua"] = 'return "one"',
    }
    shop.loader:load_all()
    local plain = shop.loader.services.plain
    local old = shop.loader.services.rune
    local changed = reloaded(shop, { ["scripts/lib/deep/word.lua"] = 'return "two"' })
    assert.are.same({ "scripts/services/rune.lua" }, changed)
    assert.are.equal("two!", shop.loader.services.rune.facts({}).word)
    assert.are.equal("one!", old.facts({}).word)
    assert.are.equal(plain, shop.loader.services.plain)
  end)

  it("sees a changed or a newer prompt", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local first = shop.loader.services.rune.version
    reloaded(shop, { ["prompts/rune/1.0.prompt"] = "q" })
    local second = shop.loader.services.rune.version
    assert.are_not.equal(first, second)
    reloaded(shop, { ["prompts/rune/1.10.prompt"] = "r", ["prompts/rune/1.9.prompt"] = "s" })
    assert.are.equal("1.10", shop.loader.services.rune.prompt_version)
    assert.are_not.equal(second, shop.loader.services.rune.version)
  end)

  it("keeps the old version of what is broken, and takes the next that is not", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local rune = shop.loader.services.rune
    for _, broken in ipairs { "", "return {", RUNE:gsub("facts", "fcats"), RUNE:sub(1, 100),
                              (RUNE:gsub('mind = "x"', 'mind = ""')) } do
      local changed, errors = reloaded(shop, { ["scripts/services/rune.lua"] = broken })
      assert.are.same({}, changed)
      assert.are.equal(1, #errors)
      assert.are.equal("scripts/services/rune.lua", errors[1].file)
      assert.are.equal(rune, shop.loader.services.rune)
    end
    local changed, errors = reloaded(shop, { ["scripts/services/rune.lua"] = RUNE })
    assert.are.same({}, changed)
    assert.are.same({}, errors)
    reloaded(shop, { ["scripts/services/rune.lua"] = RUNE:gsub("cost = 5", "cost = 7") })
    assert.are.equal(7, shop.loader.services.rune.cost)
  end)

  it("keeps what needs a library that broke", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local rune = shop.loader.services.rune
    local _, errors = reloaded(shop, { ["scripts/lib/words.lua"] = "return nil + 1" })
    assert.are.equal(1, #errors)
    assert.are.equal(rune, shop.loader.services.rune)
    assert.are.equal("one", shop.loader.services.rune.facts({}).word)
    reloaded(shop, { ["scripts/lib/words.lua"] = 'return { first = "three" }' })
    assert.are.equal("three", shop.loader.services.rune.facts({}).word)
  end)

  it("adds and removes files", function()
    local shop = whole_shop()
    shop.loader:load_all()
    reloaded(shop, { ["scripts/services/new.lua"] = PLAIN, ["prompts/new/1.0.prompt"] = "p",
                     ["scripts/services/plain.lua"] = false, ["scripts/jobs/tick.lua"] = false })
    assert(shop.loader.shop.find "new")
    assert.is_nil(shop.loader.shop.find "plain")
    assert.is_nil(shop.loader.jobs.tick)
  end)

  it("swaps the routes, and keeps those that break", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local serve = shop.loader.serve
    reloaded(shop, { ["scripts/lib/hello.lua"] = 'return { word = "bye" }' })
    assert.are.equal("bye", body_of(shop, "/hello"))
    assert.are.equal(serve, shop.loader.serve)
    local _, errors = reloaded(shop, { ["scripts/platform/hello.lua"] = "return routes" })
    assert.are.equal(1, #errors)
    assert.are.equal("bye", body_of(shop, "/hello"))
    reloaded(shop, { ["scripts/platform/hello.lua"] = false })
    assert.are.equal(404, (get(shop, "/hello")))
  end)

  it("survives a broken contract, and follows a changed one", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local rune = shop.loader.services.rune
    local real = memory_shop.read "scripts/lib/schema.lua"
    for _, path in ipairs { "scripts/lib/schema.lua", "scripts/lib/routes.lua",
      "scripts/lib/dispatch.lua" } do
      local _, errors = reloaded(shop, { [path] = "return {" })
      assert.is_true(#errors > 0)
      assert.are.equal(rune, shop.loader.services.rune)
      assert.are.equal("hello", body_of(shop, "/hello"))
      shop.files[path] = nil
    end
    local changed = reloaded(shop, { ["scripts/lib/schema.lua"] = "-- changed\n" .. real })
    assert.is_true(#changed >= 2)
    assert.are_not.equal(rune, shop.loader.services.rune)
    assert.are.same({}, shop.loader.errors)
  end)

  it("keeps the library of what was kept, and gives what is new one of its own", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local function words_of(name) return shop.loader.services[name].record.needs["lib.words"] end
    local words, seen = words_of "rune", {}
    seen[words] = true
    for i = 1, 3 do
      local name = "new" .. i
      shop.loader:reload()
      reloaded(shop, { ["scripts/services/" .. name .. ".lua"] = RUNE,
                       ["prompts/" .. name .. "/1.0.prompt"] = "p" })
      assert.are.equal(words, words_of "rune")
      assert.is_nil(seen[words_of(name)])
      seen[words_of(name)] = true
    end
  end)

  it("lets an old library go, though others of its day are in use", function()
    local shop = whole_shop {
      ["scripts/services/plain.lua"] = PLAIN:gsub("words.first", "tostring(words.first)"),
    }
    shop.loader:load_all()
    local plain = shop.loader.services.plain
    local gone = setmetatable({}, { __mode = "v" })
    for i = 1, 3 do
      gone[i] = shop.loader.services.rune.record.needs["lib.words"].value
      reloaded(shop, { ["scripts/lib/words.lua"] = ('return { first = "%d" }'):format(i) })
    end
    collectgarbage()
    collectgarbage()
    assert.are.same({}, gone)
    assert.are.equal(plain, shop.loader.services.plain)
  end)

  it("lets the old go", function()
    local shop = whole_shop()
    shop.loader:load_all()
    local gone = setmetatable({}, { __mode = "v" })
    for i = 1, 5 do
      gone[i] = shop.loader.services.rune
      reloaded(shop, { ["scripts/lib/words.lua"] = ('return { first = "%d" }'):format(i) })
    end
    collectgarbage()
    collectgarbage()
    assert.are.same({}, gone)
  end)
end)
