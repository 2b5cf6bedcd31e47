-- The stock over files in memory, and what was kept of it before this process was there.

local entry = require "lib.entry"
local memory_shop = require "scripts.lib.memory_shop"

local RUNE = memory_shop.RUNE
local FILE, LIBRARY = "scripts/services/rune.lua", "scripts/lib/words.lua"

-- A part of the contract, which does the same as before.
local PROOF = "scripts/lib/proof.lua"
local OTHER_PROOF = "-- changed\n" .. memory_shop.read(PROOF)

-- What a host keeps, without a folder.
local function new_shelf(program)
  local shelf = { program = program or "one build", entries = {}, texts = {}, looks = 0 }
  function shelf.entry(name) return shelf.entries[name] end
  function shelf.find(name)
    shelf.looks = shelf.looks + 1
    return shelf.texts[name]
  end
  function shelf.keep(shop)
    local files = {}
    for path, text in pairs(shop.files) do files[path] = text end
    local as_it_was = memory_shop.new(files).loader.parts
    for name, service in pairs(shop.loader.services) do
      shelf.entries[name] = entry.of(service, shop.loader.stock.by)
      shelf.texts[name] = as_it_was
    end
  end
  return shelf
end

local function started(shelf, more)
  local shop = memory_shop.whole(more)
  shop.loader.parts.last_good = shelf
  shop.loader:load_all()
  return shop
end

-- A shelf with what a host sold, and the versions of that.
local function kept()
  local shelf = new_shelf()
  local shop = started(shelf)
  shelf.keep(shop)
  return shelf, shop.loader.services.rune.version
end

local function is_asleep(shop, name)
  return shop.loader.services[name or "rune"].is_asleep == true
end

describe("a service that was proved before", function()
  it("is on sale without being run, and says what it is", function()
    local shelf, version = kept()
    local shop = started(shelf)
    assert.is_true(is_asleep(shop, "rune") and is_asleep(shop, "plain"))
    local row = shop.loader.shop.list()[2]
    assert.are.same({ "rune", version, "fortune", 5, "Rune" },
      { row.type, row.version, row.category, row.cost, row.name.en })
    assert.is_nil(row.facts)
    assert.are.equal(FILE, row.record.path)
    assert.are.equal(0, shelf.looks)
    assert.are.same({}, shop.loader.errors)
  end)

  it("is woken by the first who wants it, as what it was", function()
    local shelf, version = kept()
    local shop = started(shelf)
    local service = shop.loader.shop.find "rune"
    assert.are.equal(version, service.version)
    assert.are.equal("one", service.facts({}).word)
    assert.are.equal(service, shop.loader.shop.find "rune")
    assert.are.equal(1, shelf.looks)
    assert.is_true(is_asleep(shop, "plain"))
  end)

  it("is the old one until the files are read again, and then the new one", function()
    local shelf, version = kept()
    local shop = started(shelf)
    shop.files[LIBRARY] = 'return { first = "two" }'
    local old = shop.loader.shop.find "rune"
    assert.are.equal(version, old.version)
    assert.are.equal("one", old.facts({}).word)
    assert.are.same({ FILE }, (shop.loader:reload()))
    assert.are.equal("two", shop.loader.shop.find("rune").facts({}).word)
    assert.are.equal("one", old.facts({}).word)
  end)

  it("is proved anew when anything that it is made of is another", function()
    for path, text in pairs {
      [FILE] = RUNE:gsub("cost = 5", "cost = 6"), [LIBRARY] = 'return { first = "two" }',
      ["prompts/rune/1.0.prompt"] = "q", ["prompts/rune/1.1.prompt"] = "p",
    } do
      local shelf, version = kept()
      local shop = started(shelf, { [path] = text })
      assert.is_false(is_asleep(shop), path)
      assert.are_not.equal(version, shop.loader.services.rune.version)
      assert.is_true(is_asleep(shop, "plain"))
    end
  end)

  it("is proved anew by another build, and by another contract", function()
    local shelf = kept()
    shelf.program = "another build"
    assert.is_false(is_asleep(started(shelf)))
    shelf = kept()
    assert.is_false(is_asleep(started(shelf, { [PROOF] = OTHER_PROOF })))
  end)

  it("counts as built where it is new, as another process may have proved it first", function()
    local shelf = kept()
    local shop = started(shelf, { [FILE] = "return {" })
    shop.loader.stock.services.rune = nil
    shop.files[FILE] = RUNE
    assert.are.same({ FILE }, (shop.loader:reload()))
    assert.is_true(is_asleep(shop))
    assert.are.same({}, (shop.loader:reload()))
  end)

  it("is refused, and revived, when its file is broken at the start", function()
    local shelf, version = kept()
    local shop = started(shelf, { [FILE] = "return {" })
    assert.are.equal(FILE, shop.loader.errors[1].file)
    assert.are.equal(version, shop.loader.shop.find("rune").version)
  end)
end)

describe("a service that sleeps", function()
  it("sleeps on while others are built", function()
    local shop = started((kept()))
    shop.files["scripts/lib/hello.lua"] = 'return { word = "hi" }'
    assert.are.same({ "scripts/platform/hello.lua" }, (shop.loader:reload()))
    assert.is_true(is_asleep(shop))
  end)

  it("stays what it was when its file is broken, and is gone when that is gone", function()
    local shelf, version = kept()
    local shop = started(shelf)
    shop.files[FILE] = "return {"
    assert.are.equal(FILE, (select(2, shop.loader:reload()))[1].file)
    assert.are.equal(version, shop.loader.shop.find("rune").version)
    shop = started(shelf)
    shop.files[FILE] = false
    assert.are.same({ FILE }, (select(3, shop.loader:reload())))
    assert.is_nil(shop.loader.shop.find "rune")
  end)

  it("is built when the contract changes", function()
    local shop = started((kept()))
    shop.files[PROOF] = OTHER_PROOF
    shop.loader:reload()
    assert.is_false(is_asleep(shop))
  end)

  it("is woken from the files when its texts are gone, and proved", function()
    local shelf, version = kept()
    local shop = started(shelf)
    shelf.texts = {}
    shop.files[LIBRARY] = 'return { first = "two" }'
    local service = shop.loader.shop.find "rune"
    assert.are_not.equal(version, service.version)
    assert.are.equal("two", service.facts({}).word)
  end)

  it("is asked for later when neither can be loaded", function()
    local shelf = kept()
    local shop = started(shelf)
    shelf.texts = {}
    shop.files[FILE] = "return {"
    local ok, why = pcall(shop.loader.shop.find, "rune")
    assert.is_false(ok)
    assert.are.equal("busy", why.code)
    shop.files[FILE] = RUNE
    assert(shop.loader.shop.find "rune")
  end)

  it("was put to sleep once it was kept, and whoever has it goes on with it", function()
    local shelf = new_shelf()
    local shop = started(shelf)
    local service = shop.loader.shop.find "rune"
    shop.loader:rest()
    assert.is_false(is_asleep(shop))
    shelf.keep(shop)
    shop.loader:rest()
    assert.is_true(is_asleep(shop))
    assert.are.equal("one", service.facts({}).word)
    local woken = shop.loader.shop.find "rune"
    assert.are_not.equal(service, woken)
    assert.are.equal(service.version, woken.version)
    assert.are.same({}, (shop.loader:reload()))
    assert.are.equal(woken, shop.loader.shop.find "rune")
  end)
end)
