local dice = require "lib.story.dice"

describe("named chance", function()
  it("is the same for the same seed and name", function()
    assert.are.equal(dice.roll(7, "setting", 6), dice.roll(7, "setting", 6))
    assert.are.same(dice.draw(7, "texture", { 1, 2, 3, 4 }, 3),
      dice.draw(7, "texture", { 1, 2, 3, 4 }, 3))
  end)

  it("falls on all sides about as often", function()
    local count = { 0, 0, 0, 0, 0, 0 }
    for seed = 1, 6000 do
      local side = dice.roll(seed, "plot", 6)
      count[side] = count[side] + 1
    end
    for side = 1, 6 do assert(count[side] > 850 and count[side] < 1150, count[side]) end
  end)

  it("of two names does not hang together", function()
    local same = 0
    for seed = 1, 3600 do
      if dice.roll(seed, "plot", 6) == dice.roll(seed, "lesson", 6) then same = same + 1 end
    end
    assert(same > 500 and same < 700, same)
  end)

  it("draws no item twice, no more than there are, and leaves the list alone", function()
    local items = { "a", "b", "c" }
    for seed = 1, 200 do
      local drawn, seen = dice.draw(seed, "x", items, 5), {}
      assert.are.equal(3, #drawn)
      for _, item in ipairs(drawn) do
        assert.is_nil(seen[item])
        seen[item] = true
      end
    end
    assert.are.same({ "a", "b", "c" }, items)
  end)
end)
