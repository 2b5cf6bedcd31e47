local err = require "err"
local service = require "lib.service"
local world = require "lib.world"

-- A prompt language of one hole, so that these specs are about the contract.
local prompt = {}
function prompt.parse(text)
  if text:find("{{#bad") then return nil, "2: there is no helper 'bad'" end
  local template = {}
  function template.render(_, values)
    local missing
    local said = text:gsub("{{([%w_.]+)}}", function(path)
      local value = values
      for key in path:gmatch("[^.]+") do value = type(value) == "table" and value[key] or nil end
      if value == nil then missing = path end
      return tostring(value)
    end)
    if missing then return nil, err.new("internal", "1: " .. missing .. " is not there") end
    return { { role = "user", content = said } }
  end
  return template
end

local RUNE = [[
local RUNES = { "Fehu", "Uruz", "Raido", "Kenaz" }

local rune = service {
  category = "fortune",
  name     = { ko = "오늘의 룬", en = "Rune of the day" },
  about    = { ko = "룬 하나, 생각 하나.", en = "One rune, one thought to carry." },
  cost     = 5,
  input    = { text "mind" { ko = "무슨 생각을 하고 있나요?", en = "On your mind?", max = 200 } },
  output   = { text "meaning" { ko = "의미", en = "Meaning", max = 600 },
               text "thought" { ko = "한마디", en = "A thought", max = 120 } },
  example  = { mind = "이직" },
}

function rune.facts(input, world)
  return { rune = world.pick(RUNES) }
end

function rune.compose(facts, world)
  return { meaning = facts.rune, thought = world.lang }
end

return rune
]]

local function source(files)
  return function(path)
    if files[path] ~= nil then return files[path] or nil end
    if path == "scripts/services/rune.lua" then return RUNE end
    if path == "prompts/rune/1.0.prompt" then return "{{facts.rune}} {{input.mind}}" end
  end
end

local function load_rune(text, files)
  files = files or {}
  files["scripts/services/rune.lua"] = text
  return service.load("rune", source(files), { prompt = prompt })
end

-- RUNE with `old` replaced by `new`, which must be there.
local function with(old, new)
  local at, last = RUNE:find(old, 1, true)
  assert(at, "the service has no " .. old)
  return RUNE:sub(1, at - 1) .. new .. RUNE:sub(last + 1)
end

local function refuses(text, where_and_why, files)
  local loaded, why = load_rune(text, files)
  assert(not loaded, "it was accepted")
  local said = tostring(why)
  assert(said:find(where_and_why, 1, true), said .. "\nis not\n" .. where_and_why)
end

local AT = "scripts/services/rune.lua:"

describe("a service", function()
  it("is accepted when whole", function()
    local rune = assert(load_rune(RUNE))
    assert.are.equal("rune", rune.type)
    assert.are.equal(5, rune.cost)
    assert.matches("^rune@%x%x%x%x%x%x%x$", rune.version)
    assert.are.equal("1.0", rune.prompt_version)
  end)

  it("says which file, libraries and prompt it is made of", function()
    local version = assert(load_rune(RUNE)).version
    assert.are.equal(version, assert(load_rune(RUNE)).version)
    assert.are_not.equal(version, assert(load_rune(RUNE .. "\n")).version)
    assert.are_not.equal(version,
      assert(load_rune(RUNE, { ["prompts/rune/1.0.prompt"] = "{{facts.rune}}" })).version)
    local needy = with("local RUNES", 'local more = require "lib.more"\nlocal RUNES')
    local one = assert(load_rune(needy, { ["scripts/lib/more.lua"] = "return {}" })).version
    local two = assert(load_rune(needy, { ["scripts/lib/more.lua"] = "return { }" })).version
    assert.are_not.equal(one, two)
  end)
end)

describe("the one who misspells", function()
  it("a noun is told on its own line what there is", function()
    refuses(with("cost     =", "pirce    ="),
      AT .. "7: a service has no 'pirce'; it knows category")
  end)
  it("an option is told on its own line", function()
    refuses(with('text "thought" { ko = "한마디", en = "A thought", max',
                 'text "thought" { ko = "한마디",\nen = "A thought",\nmxa'),
      AT .. "12: text \"thought\" has no 'mxa'; it knows")
  end)
  it("a kind is told", function()
    refuses(with('input    = { text', 'input    = { txet'), AT .. "8: there is no 'txet'")
  end)
  it("a verb is told", function()
    refuses(with("rune.compose(", "rune.tell("),
      AT .. "18: a service has no 'tell'; it knows facts")
  end)
  it("a variable is told", function()
    refuses(with("world.pick(RUNES)", "wrld.pick(RUNES)"), AT .. "15: there is no 'wrld'")
  end)
  it("a member of the world or of a library is told", function()
    refuses(with("world.pick(", "world.pikc("), AT .. "15: ")
    refuses(with("world.pick(RUNES)", "table.cnocat(RUNES)"), AT .. "15: table has no 'cnocat'")
  end)
  it("a field of the answer is told", function()
    refuses(with("thought = world.lang", "thougth = world.lang"),
      AT .. "18: compose() is not what output says, in ko: /reading/thought is missing.")
  end)
end)

describe("what a service says of itself", function()
  it("is all there", function()
    refuses(with("  cost     = 5,\n", ""), AT .. "3: a service needs this: cost")
    refuses(with("  example  = { mind = \"이직\" },\n", ""), "a service needs this: example")
    refuses(with("function rune.compose", "local function compose"), "a service needs compose()")
    refuses(with("function rune.facts", "local function facts"), "a service needs facts()")
    refuses(with("return rune\n", ""), "the file must return service { … }")
    refuses(with("return rune\n", "return { facts = 1 }"), "the file must return service { … }")
  end)
  it("has the right types", function()
    refuses(with("cost     = 5", "cost     = '5'"), AT .. "7: cost must be a number, not a string")
    refuses(with("cost     = 5", "cost     = 2.5"), "cost must be a whole number")
    refuses(with("cost     = 5", "cost     = -5"), "cost must be a whole number")
    refuses(with('"fortune"', '"luck"'), "category 'luck' is not one of")
    refuses(with('en = "Rune of the day"', 'de = "x"'), "name needs both languages")
    refuses(with("function rune.compose", "rune.check = 1\nfunction rune.compose"),
      "check must be a function")
  end)
  it("is either fields or a format", function()
    refuses(with("output   = {", 'format = "markdown", output = {'),
      "either output = { fields } or")
    refuses(with("  example", '  format = "pdf",\n  example'), "either output")
  end)
  it("has sound fields", function()
    refuses(with('text "thought"', 'text "meaning"'), "output has two fields called meaning")
    refuses(with('input    = { text "mind" {', 'input    = { "mind", text "mind" {'),
      "input[1] is not a field")
  end)
  it("is said once", function()
    refuses(with("function rune.compose", "function rune.facts() end\nfunction rune.compose"),
      "a service has two facts()")
    refuses(with("return { rune = world.pick(RUNES) }",
                 "rune.render = function() end return { rune = world.pick(RUNES) }"),
      AT .. "15: a service is said once: render() comes too late")
  end)
  it("has a name that fits an address", function()
    local loaded, why = service.load("My Rune", source {}, { prompt = prompt })
    assert.is_nil(loaded)
    assert.matches("small letters", tostring(why))
  end)
end)

describe("a service that reaches out", function()
  it("finds no doors", function()
    for _, door in ipairs { "os", "io", "print", "pcall", "load", "setmetatable", "getmetatable",
                            "coroutine", "debug", "package", "collectgarbage", "_G", "rawset",
                            "dofile", "xpcall", "rawget" } do
      refuses(with("local RUNES", ("local door = %s\nlocal RUNES"):format(door)),
        AT .. "1: there is no '" .. door .. "'")
    end
  end)
  it("requires nothing but lib", function()
    for _, name in ipairs { "os", "db", "ledger", "crypto", "json", "almanac", "lib", "lib.",
      "../x" } do
      refuses(('local door = require "%s"\n'):format(name) .. RUNE,
        AT .. "1: a service may require lib.*, and not '" .. name .. "'")
    end
    refuses('local door = require "lib.nowhere"\n' .. RUNE,
      AT .. "1: there is no module 'lib.nowhere': scripts/lib/nowhere.lua is missing")
  end)
  it("makes no globals", function()
    refuses("x = 1\n" .. RUNE, AT .. "1: 'x' would be a global; say local x")
    refuses(with("return { rune", "seen = 1 return { rune"), AT .. "15: 'seen' would be a global")
  end)
  it("spoils no library", function()
    refuses("table.concat = nil\n" .. RUNE, AT .. "1: table is shared and may not be written to")
    refuses("string.rep = 1\n" .. RUNE, AT .. "1: string is shared")
    assert.are.equal("a", table.concat { "a" })
  end)
  it("takes no chance from elsewhere", function()
    refuses(with("world.pick(RUNES)", "math.random(4)"),
      AT .. "15: math has no 'random'; chance is")
    refuses(with("world.pick(RUNES)", "tostring({})"), AT .. "15: a table has no text")
    refuses(with("world.pick(RUNES)", "tostring(world.pick)"), AT .. "15: a function has no text")
    refuses(with("world.pick(RUNES)", "('%s'):format({})"), "facts() is not the same twice")
  end)
  it("changes nothing in the world", function()
    refuses(with("return { rune", "world.seed = 1 return { rune"), AT .. "15: world is shared")
  end)
end)

describe("the proof", function()
  it("wants a valid example", function()
    refuses(with('"이직"', '""'), AT .. "11: the example is not valid: /mind must not be empty")
    refuses(with("mind = \"이직\"", "mnid = \"이직\""),
      AT .. "11: the example is not valid: /mind is missing")
  end)
  it("wants facts that keep nothing", function()
    refuses(with("function rune.facts(input, world)\n",
                 "local n = 0\nfunction rune.facts(input, world)\n  n = n + 1\n")
      :gsub("world.pick%(RUNES%)", "n"), AT .. "15: facts() is not the same twice")
  end)
  it("wants facts that are plain data", function()
    refuses(with("rune = world.pick(RUNES)", "rune = 0 / 0"), "nan is no number in JSON")
    refuses(with("rune = world.pick(RUNES)", "rune = world.pick"), ".rune: a function has no form")
    refuses(with("rune = world.pick(RUNES)", "1, rune = 2"), "a list with the key 'rune'")
    refuses(with("return { rune = world.pick(RUNES) }", "local t = {} t.t = t return t"),
      ".t: a table within itself")
    refuses(with("return { rune = world.pick(RUNES) }", ""), "facts() must return a table")
    refuses(with("return { rune = world.pick(RUNES) }", "return 'x'"),
      "facts() must return a table")
  end)
  it("wants facts() to leave its input, and compose() the facts, alone", function()
    refuses(with("return { rune", "input.mind = 'x' return { rune"), "facts() changes its input")
    refuses(with("return { meaning = facts.rune", "facts.x = 1 return { meaning = facts.rune"),
      "compose() changes the facts")
  end)
  it("wants the example accepted by facts()", function()
    refuses(with("return { rune",
      'if true then return nil, refuse("mind", "no") end return { rune'),
      "facts() refuses the example: /input/mind no")
  end)
  it("wants a prompt that is there, reads, and is filled", function()
    refuses(RUNE, "prompts/rune/1.0.prompt:1: there is no prompt",
      { ["prompts/rune/1.0.prompt"] = false })
    refuses(RUNE, "prompts/rune/1.0.prompt:2: there is no helper 'bad'",
      { ["prompts/rune/1.0.prompt"] = "x\n{{#bad}}" })
    refuses(RUNE, "prompts/rune/1.0.prompt:1: facts.nothing is not there",
      { ["prompts/rune/1.0.prompt"] = "{{facts.nothing}}" })
  end)
  it("tries both languages", function()
    refuses(with("thought = world.lang", 'thought = world.lang == "ko" and "x" or ""'),
      "compose() is not what output says, in en: /reading/thought must not be empty.")
  end)
  it("lets check() judge compose()", function()
    refuses(with("return rune\n",
      'function rune.check() return nil, "no such rune" end\nreturn rune'),
      "in ko: /reading no such rune")
    assert(load_rune(with("return rune\n", "function rune.check() return true end\nreturn rune")))
  end)
  it("wants Markdown from render()", function()
    refuses(with("return rune\n", "function rune.render() end\nreturn rune"),
      "render() must return Markdown")
  end)
  it("says file and line of what breaks in it", function()
    refuses(with("return { rune = world.pick(RUNES) }", "return { rune = input.mind.x.y }"),
      AT .. "15: attempt to index")
    refuses(RUNE .. "}", AT .. "23: ")
    refuses("local x = {\n" .. RUNE, AT)
  end)
  it("stops a service that never ends with memory to spare for others", function()
    refuses("local s = 'x' while s do s = s .. s end",
      AT .. "1: stopped: used more than 64 MiB of memory")
    refuses(with("return { rune", "local function f() return 1 + f() end f() return { rune"),
      "stopped: calls itself without end")
  end)
end)

describe("a library", function()
  local NEEDY = with("local RUNES", 'local deck = require "lib.deck"\nlocal RUNES')
  local function refuses_lib(text, body, why)
    refuses((NEEDY:gsub("return { rune", body .. " return { rune")), why,
      { ["scripts/lib/deck.lua"] = text })
  end

  it("is the same value for all who require it", function()
    local files = { ["scripts/lib/deck.lua"] = "return { cards = { 1, 2 } }" }
    local text = NEEDY:gsub("return { rune", 'assert(deck == require "lib.deck") return { rune')
    assert(load_rune(text, files))
  end)
  it("may not be added to, at any depth", function()
    refuses_lib("return { cards = { {} } }", "deck.mine = 1",
      AT .. "16: scripts/lib/deck.lua is shared")
    refuses_lib("return { cards = { {} } }", "deck.cards[1].used = true",
      AT .. "16: scripts/lib/deck.lua is shared")
  end)
  it("may not be changed, and is put back", function()
    refuses_lib("return { cards = { 1, 2 } }", "deck.cards[1] = 9",
      "a library that services share was written to")
    refuses_lib("return { cards = { 1, 2 } }", "table.remove(deck.cards)",
      "a library that services share was written to")
    refuses_lib("return { cards = { 1, 2 } }", "deck.cards = nil",
      AT .. "16: a library that services share was written to ('cards')")
  end)
  it("speaks the language of a service, and fails on its own line", function()
    refuses_lib("local x = 1\nreturn { now = os.time() }", "",
      "scripts/lib/deck.lua:2: there is no 'os'")
    refuses_lib("return {", "", "scripts/lib/deck.lua:1: ")
    refuses_lib("local x = 1", "", "scripts/lib/deck.lua:1: a module must return what it is")
    refuses_lib('return require "ledger"', "",
      "scripts/lib/deck.lua:1: a service may require lib.*")
    refuses_lib('return { x = require "lib.deck" }', "", "need each other")
  end)
  it("may require another, and json", function()
    local files = {
      ["scripts/lib/deck.lua"] = [[
        return { cards = require "lib.more.cards", list = require "json".list }]],
      ["scripts/lib/more/cards.lua"] = "return { 1, 2 }",
    }
    files["scripts/services/rune.lua"] = NEEDY
    assert(service.load("rune", source(files), { prompt = prompt,
      core = { json = require "json" } }))
  end)
end)

describe("pairs and next", function()
  it("come in one order", function()
    local text = with("rune = world.pick(RUNES)", "rune = s")
    text = text:gsub("return { rune", [[
  local s = ""
  for k in pairs { d = 1, b = 1, a = 1, c = 1, [2] = 1, [1] = 1, [2.5] = 1, [true] = 1 } do
    s = s .. tostring(k)
  end
  s = s .. next { z = 1, y = 2 }
  return { rune]])
    local rune = assert(load_rune(text))
    local facts = service.facts(rune, { mind = "x" }, world.new { seed = 1, now = 0 })
    assert.are.equal("true122.5abcdy", facts.rune)
  end)
end)

describe("a loaded service", function()
  local function in_world(lang) return world.new { seed = 1, now = 0, lang = lang or "ko" } end

  it("refuses input in the client's language, at the field", function()
    local rune = assert(load_rune(with("return { rune", [[
  if input.mind == "x" then
    return nil, refuse("mind.deep", { ko = "안 됩니다", en = "no" }, "BAD")
  end
  return { rune]])))
    local facts, why = service.facts(rune, { mind = "x" }, in_world())
    assert.is_nil(facts)
    assert.are.equal("invalid-input", why.code)
    assert.are.same({ pointer = "/input/mind/deep", detail = "안 됩니다", code = "BAD" }, why.errors[1])
    facts, why = service.facts(rune, { mind = "x" }, in_world "en")
    assert.is_nil(facts)
    assert.are.equal("no", why.errors[1].detail)
  end)

  it("renders each part of its answer under its label", function()
    local rune = assert(load_rune(RUNE))
    assert.are.equal("## 의미\n\na\n\n## 한마디\n\nb",
      service.render(rune, { meaning = "a", thought = "b" }, "ko"))
  end)

  it("holds a model's words to its output and its check", function()
    local rune = assert(load_rune(with("return rune\n", [[
function rune.check(reading, facts)
  if reading.meaning:find(facts.rune, 1, true) then return true end
  return nil, "speaks of another rune"
end
return rune]])))
    local facts = { rune = "Fehu" }
    assert(service.check(rune, { meaning = "Fehu it is", thought = "b" }, facts, "en"))
    local clean, errors = service.check(rune, { meaning = "Uruz", thought = "b" }, facts, "en")
    assert.is_nil(clean)
    assert.are.equal("speaks of another rune", errors[1].detail)
    clean, errors = service.check(rune, { meaning = "Fehu", more = 1 }, facts, "en")
    assert.is_nil(clean)
    assert.are.equal(2, #errors)
  end)

  it("may answer in Markdown", function()
    local text = RUNE:gsub("output   = {.-},\n  example", 'format = "markdown",\n  example')
      :gsub("return { meaning = facts.rune, thought = world.lang }", 'return "# " .. facts.rune')
    local rune = assert(load_rune(text))
    assert.are.equal("# x", service.check(rune, "# x", {}, "ko"))
    assert.is_nil(service.check(rune, { a = 1 }, {}, "ko"))
    assert.is_nil(service.check(rune, ("x"):rep(20001), {}, "ko"))
  end)
end)
