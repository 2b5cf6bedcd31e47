local clock = require "clock"
local kit = require "kit"
local rehearsal = require "lib.rehearsal"
local world = require "lib.world"

local RUNE = {
  ["scripts/services/rune.lua"] = [[
local rune = service {
  category = "fortune", name = { ko = "룬", en = "Rune" }, about = { ko = "룬", en = "Rune" },
  cost = 0, input = { text "mind" {} }, format = "markdown", example = { mind = "x" },
}
function rune.facts(input, world) return { seed = world.seed, now = world.now } end
function rune.compose(facts) return "**" .. facts.seed .. "**" end
return rune]],
  ["prompts/rune/1.0.prompt"] = "{{facts.seed}}",
}

local rune = kit.service("rune", RUNE).service

local function read(more)
  local order = { input = { mind = "x" }, lang = "en", seed = 1, now = 1768446000, clock = clock }
  for name, value in pairs(more or {}) do order[name] = value end
  return rehearsal.read(rune, order)
end

describe("a rehearsal", function()
  it("gives the world the seed and the moment that are said", function()
    for _, seed in ipairs { 0, 1, -1, 12345678901, math.maxinteger, math.mininteger } do
      assert.are.same({ seed = seed, now = 1768446000 }, read { seed = seed }.facts)
    end
  end)

  it("draws what a reading of the id with this seed draws", function()
    local id = "00000000-0000-0000-0000-000000000007"
    assert.are.equal(world.seed_of(id), read { seed = 7 }.facts.seed)
  end)

  it("has a page of an answer that is no JSON, and no books for what is free", function()
    local outcome = read()
    assert.are.equal("done", outcome.status)
    assert.are.equal("**1**", outcome.page)
    assert.are.same({}, outcome.books)
    assert.are.equal(0, outcome.charged)
  end)

  it("tells when it is paid for, with the facts and the input as it was understood", function()
    local told
    read { begun = function(ticket) told = ticket end }
    assert.are.equal(1, told.facts.seed)
    assert.are.same({ mind = "x" }, told.input)
  end)

  it("asks the model that is named, and refunds when there is no answer", function()
    local asked
    local outcome = read { model = "m", ask = function(question)
      asked = question.model
      return nil, kit.fails "model-failed"
    end }
    assert.are.equal("m", asked)
    assert.are.equal("refunded", outcome.status)
    assert.are.equal(502, outcome.problem.status)
  end)
end)
