-- A service whose chance can be proved: what it must have, and what its readings begin with.

local crypto = require "crypto"
local err = require "err"
local problem = require "lib.problem"
local reading = require "lib.reading"
local service = require "lib.service"
local world = require "lib.world"

local DICE = [[
local dice = service {
  category = "fortune", name = { ko = "주사위", en = "Dice" }, about = { ko = "하나", en = "One" },
  cost = 5, provable = true,
  input = { text "commit_id" { optional = true, max = 36 } },
  output = { text "meaning" { max = 60 } }, example = {},
}
function dice.facts(_, world) return { side = world.server_seed:byte(1) % 6 + 1 } end
function dice.compose(facts) return { meaning = tostring(facts.side) } end
function dice.reveal(facts, server_seed) return { side = server_seed:byte(1) % 6 + 1 } end
return dice]]

local function load_dice(text)
  return service.load("dice", function(path)
    return path:find("^scripts/services") and (text or DICE) or path:find("prompt$") and "p" or nil
  end, { prompt = { parse = function(said)
    return { render = function() return { { role = "user", content = said } } end }
  end } })
end

local function refuses(old, new, why)
  local at, last = DICE:find(old, 1, true)
  local loaded, said = load_dice(DICE:sub(1, at - 1) .. new .. DICE:sub(last + 1))
  assert.is_nil(loaded)
  assert(tostring(said):find(why, 1, true), tostring(said))
end

describe("a provable service", function()
  it("has reveal(), and no other has", function()
    assert.is_true(assert(load_dice()).provable)
    refuses("provable = true,", "", "a service that is provable has reveal(), and no other has")
    refuses("function dice.reveal", "local function reveal",
      "a service that is provable has reveal(), and no other has")
    refuses("provable = true", "provable = 1", "provable must be a boolean, not a number")
  end)

  it("reveals plain data, the same twice", function()
    refuses("return { side = server_seed:byte(1) % 6 + 1 }", "return server_seed",
      "reveal() must return a table")
    refuses("return { side = server_seed:byte(1) % 6 + 1 }", "return { 1, x = 2 }",
      "what reveal() returns")
  end)

  it("has its seed in facts(), and nowhere else", function()
    refuses("tostring(facts.side)", "world.server_seed", "there is no 'world'")
    refuses("dice.compose(facts) return { meaning = tostring(facts.side)",
      "dice.compose(facts, world) return { meaning = world.server_seed",
      "world has no 'server_seed'")
  end)

  it("is proved with a seed that stands for the real one", function()
    local function seed(n)
      return world.new { now = 1790000000, seed = n, rehearses = true }.server_seed
    end
    assert.are.equal(32, #seed(1))
    assert.are.equal(seed(1), seed(1))
    assert.are_not.equal(seed(1), seed(2))
    assert.has_error(function()
      return world.new { now = 1790000000, seed = 1 }.server_seed
    end)
  end)
end)

local SEED = ("\7"):rep(32)

local function new_parts(paid, draw)
  local parts = {
    model = "offline", fallback = "refund", deadline = 180, crypto = crypto, asked = {}, begun = {},
    clock = { now = function() return 1790000000.5 end, monotonic = function() return 5.0 end,
              sleep = function() end },
    log = { warn = function() end, error = function() end },
  }
  function parts.draw(order)
    parts.asked[#parts.asked + 1] = order
    if draw then return draw() end
    return { commitment = "c-1", server_seed = SEED, seed = crypto.hex(SEED) }
  end
  parts.ledger = {
    begin = function(entry)
      parts.begun[#parts.begun + 1] = entry
      if paid then return nil, err.new(paid, "from the ledger") end
      return { outcome = "new", id = entry.id, charged = 5, balance = 95 }
    end,
    complete = function() return { completed = true, status = "done" } end,
  }
  return parts
end

local function begin(parts, input)
  return reading.begin(parts, { service = load_dice(), user = "u", input = input or {},
                                lang = "en" })
end

describe("a provable reading", function()
  it("is drawn from the seed it is given, and is begun with it", function()
    local parts = new_parts()
    local ticket = assert(begin(parts, { commit_id = "c-1" }))
    assert.are.equal(2, ticket.facts.side)
    assert.are.equal("c-1", parts.begun[1].commitment)
    assert.are.equal(crypto.hex(SEED), parts.begun[1].seed)
    assert.are.same({ user = "u", kind = "dice", input = { commit_id = "c-1" },
                      today = "2026-09-21", lang = "en" }, parts.asked[1])
  end)

  it("is not begun when there is no seed", function()
    local why = problem.invalid({ { pointer = "/input/commit_id", detail = "no" } }, "en")
    local parts = new_parts(nil, function() return nil, why end)
    local ticket, said = begin(parts)
    assert.is_nil(ticket)
    assert.are.equal(why, said)
    assert.are.equal(0, #parts.begun)
  end)

  it("says so when its commitment was taken meanwhile", function()
    local _, used = begin(new_parts "conflict")
    assert.are.equal("conflict", used.code)
    assert.matches("serves another reading", used.en)
    local _, gone = begin(new_parts "invalid-input")
    assert.are.equal("/input/commit_id", gone.errors[1].pointer)
    local _, poor = begin(new_parts "not-enough-credits")
    assert.are.equal("not-enough-credits", poor.code)
  end)
end)
