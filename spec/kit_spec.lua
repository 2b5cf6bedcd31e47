-- The kit that specs of services use, over one small service.

local clock = require "clock"
local kit = require "kit"

local FILES = {
  ["scripts/services/runes.lua"] = [[
local NAMES = { "Fehu", "Uruz", "Raido", "Kenaz" }
local runes = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "룬", en = "Rune" },
  cost = 5, input = { text "mind" { max = 20 } },
  output = { text "rune" { max = 20 }, text "meaning" { max = 60 } },
  example = { mind = "이직" },
}
function runes.facts(input, world)
  if input.mind == "no" then return nil, refuse("mind", { ko = "안 돼요", en = "not that" }) end
  if input.mind == "bug" then error "facts broke" end
  return { rune = world.pick(NAMES), day = world.today, mind = input.mind }
end
function runes.compose(facts, world)
  if facts.mind == "mute" then error "compose broke" end
  return { rune = facts.rune, meaning = world.lang .. " " .. facts.mind }
end
function runes.check(reading, facts)
  if reading.rune == facts.rune then return true end
  return nil, "speaks of another rune"
end
return runes]],
  ["prompts/runes/1.0.prompt"] = '{{role "system"}}\nIn {{language}}.\n{{role "user"}}\n'
    .. '{{facts.rune}}: {{json input.mind}}\n',
}

local runes = kit.service("runes", FILES)
local DRAWN = runes.facts().rune

describe("the kit", function()
  it("says file and line of a service that cannot be sold", function()
    local files = { ["scripts/services/runes.lua"] = "local x = 1\nreturn wrold" }
    local ok, why = pcall(kit.service, "runes", files)
    assert.is_false(ok)
    assert.matches("scripts/services/runes.lua:2: there is no 'wrold'", why)
  end)

  it("takes services from disk", function()
    assert.matches("^庚午$", kit.service "saju".facts().pillars.year.hanja)
  end)

  it("lends the example, not the service's own", function()
    runes.example.mind = "other"
    assert.are.equal("이직", runes.facts().mind)
  end)

  it("is done in milliseconds", function()
    local began = clock.monotonic()
    for _ = 1, 10 do runes.read { model = { kit.fails "busy", "nonsense", "nonsense" } } end
    assert.is_true(clock.monotonic() - began < 1)
  end)
end)

describe("facts in the kit", function()
  it("have a seed and a moment, and are the same again", function()
    assert.are.same(runes.facts(), runes.facts())
    assert.are.equal("2026-01-15", runes.facts().day)
    assert.are.equal("2031-05-05", runes.facts(nil, { now = "2031-05-04T20:00Z" }).day)
    assert.are.equal("1970-01-01", runes.facts(nil, { now = 0 }).day)
    local seen = {}
    for seed = 1, 40 do seen[runes.facts(nil, { seed = seed }).rune] = true end
    for _, name in ipairs { "Fehu", "Uruz", "Raido", "Kenaz" } do assert.is_true(seen[name]) end
  end)

  it("are those of the reading with this seed", function()
    for seed = -2, 5 do
      assert.are.equal(runes.facts(nil, { seed = seed }).rune,
        runes.read { seed = seed }.reading.rune)
    end
  end)

  it("are refused with the pointer", function()
    local found, why = runes.facts({ mind = "no" }, { lang = "en" })
    assert.is_nil(found)
    assert.are.same({ ["/input/mind"] = "not that" }, why.errors)
    assert.are.same({ ["/input/mind"] = "must not be empty." },
      select(2, runes.facts({ mind = "" }, { lang = "en" })).errors)
  end)

  it("raise what is broken", function()
    assert.error_matches(function() runes.facts { mind = "bug" } end, "facts broke")
    assert.error_matches(function() runes.facts(nil, { now = "soon" }) end, "'soon' is no time")
  end)
end)

describe("a reading in the kit, without a model,", function()
  it("is the service's own words, in either language, and paid for", function()
    local read = runes.read()
    assert.are.equal("done", read.status)
    assert.are.same({ rune = DRAWN, meaning = "ko 이직" }, read.reading)
    assert.are.equal("en 이직", runes.read { lang = "en" }.reading.meaning)
    assert.are.equal("offline", read.model)
    assert.are.same({ { type = "use", amount = -5, balance = 995 } }, read.books)
    assert.are.equal(5, read.charged)
    assert.matches("## Rune\n\n" .. DRAWN, read.page)
    assert.are.same({}, read.asked)
  end)

  it("is refused before anything is paid", function()
    local read = runes.read { input = { mind = "no" } }
    assert.are.equal("refused", read.status)
    assert.are.equal(422, read.problem.status)
    assert.are.same({ ["/input/mind"] = "안 돼요" }, read.errors)
    assert.are.same({}, read.books)
    assert.are.equal("/problems/not-enough-credits", runes.read { credits = 4 }.problem.type)
  end)

  it("is refunded when it breaks", function()
    local read = runes.read { input = { mind = "mute" } }
    assert.are.equal("refunded", read.status)
    assert.matches("compose broke", read.bug)
    assert.are.equal(5, read.refunded)
    assert.are.equal(1000, read.balance)
    assert.are.equal("refund", read.books[2].type)
  end)

  it("knows what can be said of it", function()
    assert.error_matches(function() runes.read { langauge = "en" } end, "read has no 'langauge'")
  end)
end)

describe("a reading in the kit, with a scripted model,", function()
  local GOOD = { rune = DRAWN, meaning = "a good one" }

  it("is what the model says", function()
    local read = runes.read { model = { GOOD }, lang = "en" }
    assert.are.same(GOOD, read.reading)
    assert.are.equal("scripted", read.model)
    assert.matches("In English.", read.sent, 1, true)
    assert.matches(DRAWN .. ': "이직"', read.sent, 1, true)
    assert.are.equal("system", read.asked[1].messages[1].role)
    assert.are.equal("json", read.asked[1].format)
  end)

  it("is repaired: the model is told what is wrong", function()
    local wrong = { rune = "Othala", meaning = "x" }
    local read = runes.read { model = { wrong, GOOD } }
    assert.are.same(GOOD, read.reading)
    assert.matches("speaks of another rune", read.asked[2].messages[4].content)
    local fenced = "Here you are:\n```json\n{\"rune\":\"" .. DRAWN .. "\",\"meaning\":\"x\"}\n```"
    assert.are.equal("x", runes.read { model = { fenced } }.reading.meaning)
  end)

  it("is refunded when the model answers wrongly twice", function()
    local read = runes.read { model = { "nonsense", { rune = DRAWN } } }
    assert.are.equal("refunded", read.status)
    assert.are.equal(502, read.problem.status)
    assert.are.equal(1000, read.balance)
  end)

  it("is worded by the service when the operator allows it, with a warning", function()
    local read = runes.read { model = { "nonsense", "nonsense" }, fallback = "offline" }
    assert.are.equal("done", read.status)
    assert.are.equal("offline", read.model)
    assert.is_string(read.warnings.LLM_INVALID)
  end)

  it("waits as a vendor asks, on a clock of its own", function()
    local busy = kit.fails("model-failed", { vendor_status = 429, retry_after = 7 })
    local read = runes.read { model = { busy, GOOD } }
    assert.are.equal("done", read.status)
    assert.are.equal(2, #read.asked)
    assert.is_true(read.waited >= 7)
  end)

  it("may answer by what it is asked", function()
    local read = runes.read { model = { function(request)
      return { rune = request.messages[2].content:match "^%a+", meaning = "as asked" }
    end } }
    assert.are.same({ rune = DRAWN, meaning = "as asked" }, read.reading)
  end)

  it("fails the spec when it is asked more often than was thought of", function()
    assert.error_matches(function() runes.read { model = { "nonsense" } } end,
      "the model is asked 2 times, and 1 answers are scripted")
  end)
end)
