local rune = require "flow.rune"
local service = require "lib.service"
local world = require "lib.world"

local SPOILS = 'local deck = require "lib.deck"\n'
  .. rune.SERVICE:gsub("return { mind = input.mind }", [[
  if input.mind == "spoil" then deck.cards[1] = "x" end return { mind = deck.cards[1] }]])

local files = {
  ["scripts/services/one.lua"] = SPOILS, ["prompts/one/1.0.prompt"] = rune.PROMPT,
  ["scripts/services/other.lua"] = SPOILS, ["prompts/other/1.0.prompt"] = rune.PROMPT,
  ["scripts/lib/deck.lua"] = 'return { cards = { "fool", "tower" } }',
}
local function source(path) return files[path] end

local function card(loaded, mind)
  return service.facts(loaded, { mind = mind }, world.new { now = 1, seed = 1 }).mind
end

describe("a library of services", function()
  it("is each service's own, whatever another does to its copy", function()
    local realm = service.realm(source, {})
    local one = assert(service.load("one", source, { realm = realm }))
    local other = assert(service.load("other", source, { realm = realm }))
    assert.are.equal("x", card(one, "spoil"))
    assert.are.equal("x", card(one, "anything"))
    assert.are.equal("fool", card(other, "anything"))
  end)

  it("is as it was in a file that is read anew", function()
    local before = service.realm(source, {})
    local one = assert(service.load("one", source, { realm = before }))
    before:settle()
    assert.are.equal("x", card(one, "spoil"))

    local after = service.realm(source, {}, before)
    assert.is_true(service.is_unchanged(one, after, source))
    after:keep(one.record)
    after:settle()
    files["scripts/lib/deck.lua"] = files["scripts/lib/deck.lua"] .. "\n"
    local next_realm = service.realm(source, {}, after)
    assert.is_false(service.is_unchanged(one, next_realm, source))
    local anew = assert(service.load("one", source, { realm = next_realm }))
    assert.are.equal("fool", card(anew, "anything"))
  end)
end)
