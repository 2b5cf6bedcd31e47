local world = require "lib.world"

local function new(seed, more)
  local order = { seed = seed, now = 1790000000.9, lang = "ko" }
  for key, value in pairs(more or {}) do order[key] = value end
  return world.new(order)
end

local function deck(n)
  local cards = {}
  for i = 1, n do cards[i] = i end
  return cards
end

describe("the world", function()
  it("is the same for the same seed", function()
    local one, two = new(42), new(42)
    assert.are.same(one.draw(deck(78), 10), two.draw(deck(78), 10))
    assert.are.equal(one.pick(deck(1000)), two.pick(deck(1000)))
    assert.are_not.same(new(42).draw(deck(78), 10), new(43).draw(deck(78), 10))
  end)

  it("sees pictures only where that is said", function()
    assert.is_false(new(1).sees)
    assert.is_true(new(1, { sees = true }).sees)
  end)

  it("knows the numbers of splitmix64", function()
    -- The first of the reference for seed 1234567, as 63 bits, in a die of a million.
    local first = 6457827717110365317 >> 1
    assert.are.equal(first % 1000000 + 1, new(1234567).pick(deck(1000000)))
  end)

  it("gives every verb a stream of its own", function()
    assert.are_not.same(new(42).draw(deck(78), 10),
      new(42, { verb = "compose" }).draw(deck(78), 10))
  end)

  it("draws no card twice and leaves the deck as it was", function()
    local cards = deck(78)
    for seed = 1, 200 do
      local seen = {}
      for _, card in ipairs(new(seed).draw(cards, 78)) do
        assert.is_nil(seen[card])
        seen[card] = true
      end
    end
    assert.are.same(deck(78), cards)
  end)

  -- Chi-square with 5 degrees of freedom: 25 is beyond one in 7,000.
  local function chi_square(counts, total)
    local sum = 0
    for i = 1, #counts do sum = sum + (counts[i] - total / #counts) ^ 2 / (total / #counts) end
    return sum
  end

  it("favours nothing", function()
    local picked, drawn, reversed = { 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0 }, 0
    local one = new(7)
    for _ = 1, 60000 do
      local pick = one.pick { 1, 2, 3, 4, 5, 6 }
      picked[pick] = picked[pick] + 1
      local last = one.draw({ 1, 2, 3, 4, 5, 6 }, 3)[3]
      drawn[last] = drawn[last] + 1
      if one.chance(1, 3) then reversed = reversed + 1 end
    end
    assert.is_true(chi_square(picked, 60000) < 25)
    assert.is_true(chi_square(drawn, 60000) < 25)
    assert.is_true(math.abs(reversed - 20000) < 600)
  end)

  it("throws again what would make some likelier", function()
    -- With as many sides as this, a third of all throws are beyond the last whole round,
    -- and would all come down on the lower half.
    local sides = math.maxinteger // 3 * 2
    local one = new(1)
    local list = setmetatable({}, { __len = function() return sides end,
                                    __index = function(_, i) return i end })
    local low = 0
    for _ = 1, 4000 do
      if one.pick(list) <= sides // 2 then low = low + 1 end
    end
    assert.is_true(math.abs(low - 2000) < 200, low)
  end)

  it("has the date in Korea", function()
    assert.are.equal("2026-09-21", new(1).today)
    assert.are.equal("2026-01-01", new(1, { now = 1767193200 }).today)
    assert.are.equal("2025-12-31", new(1, { now = 1767193199 }).today)
    assert.are.equal(1790000000, new(1).now)
  end)

  it("is frozen", function()
    local one = new(1, { turns = { { role = "user", text = "hi" } }, before = { a = {} },
                         context = { service = "saju", facts = {} } })
    for _, write in ipairs {
      function() one.seed = 2 end, function() one.mine = 1 end,
      function() one.turns[2] = {} end, function() one.turns[1].mine = 1 end,
      function() one.before.a.mine = 1 end, function() one.context.facts.mine = 1 end,
    } do
      local ok, why = pcall(write)
      assert.is_false(ok)
      assert.matches("world_spec.lua:%d+: .*may not be written to", why)
    end
  end)

  it("says what cannot be drawn", function()
    assert.has_error(function() new(1).pick {} end)
    assert.has_error(function() new(1).draw({ 1 }, 2) end)
    assert.has_error(function() new(1).draw({ 1 }, -1) end)
    assert.has_error(function() new(1).draw({ 1 }, 0.5) end)
    assert.has_error(function() new(1).chance(1, 0) end)
    assert.are.same({}, new(1).draw({}, 0))
    assert.is_true(new(1).chance(5, 5))
    assert.is_false(new(1).chance(0, 5))
  end)

  it("makes its seed from an id", function()
    assert.are.equal(0x0123456789abcdef ~ tonumber("8123456789abcdef", 16),
      world.seed_of("01234567-89ab-cdef-8123-456789abcdef"))
  end)
end)
