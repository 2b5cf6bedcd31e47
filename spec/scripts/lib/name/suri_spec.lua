local five = require "lib.name.five"
local suri = require "lib.name.suri"

local function numbers(four)
  return { four.won.n, four.hyeong.n, four.i.n, four.jeong.n }
end

describe("the four numbers", function()
  it("of 朴俊厚 are 18, 15, 15 and 24", function()
    assert.are.same({ 18, 15, 15, 24 }, numbers(suri.four(6, { 9, 9 })))
  end)

  it("of one syllable, and of three", function()
    assert.are.same({ 9, 17, 8, 17 }, numbers(suri.four(8, { 9 })))
    assert.are.same({ 19, 13, 22, 27 }, numbers(suri.four(8, { 5, 6, 8 })))
  end)

  it("of a surname with two letters add these up", function()
    assert.are.same({ 18, 28, 28, 37 }, numbers(suri.four(9 + 10, { 9, 9 })))
  end)

  it("lose 80 above 81, as often as it takes", function()
    local known = { [1] = 1, [81] = 81, [82] = 2, [95] = 15, [161] = 81, [162] = 2, [242] = 2 }
    for sum, n in pairs(known) do assert.are.equal(n, suri.fold(sum)) end
    for sum = 1, 400 do
      local left = sum
      while left > 81 do left = left - 80 end
      assert.are.equal(left, suri.fold(sum))
    end
  end)
end)

describe("the 81 numbers", function()
  it("are 35 good ones, 14 on which tables disagree, and 32 others", function()
    local count = { good = 0, half = 0, bad = 0 }
    for n = 1, 81 do count[suri.grade(n)] = count[suri.grade(n)] + 1 end
    assert.are.same({ good = 35, half = 14, bad = 32 }, count)
  end)

  it("are graded by number and by nothing else", function()
    for _, n in ipairs { 21, 23, 33, 39 } do assert.are.equal("good", suri.grade(n)) end
    for _, n in ipairs { 27, 30, 71, 78 } do assert.are.equal("half", suri.grade(n)) end
    for _, n in ipairs { 2, 34, 80 } do assert.are.equal("bad", suri.grade(n)) end
  end)

  it("have an element by their last digit", function()
    local known = { [0] = "water", "wood", "wood", "fire", "fire", "earth", "earth", "metal",
      "metal", "water" }
    for n = 1, 81 do assert.are.equal(known[n % 10], five.of_number(n)) end
  end)
end)

describe("five elements", function()
  it("feed and control in their circles", function()
    local names = five.NAMES
    for i, name in ipairs(names) do
      assert.are.equal("same", five.relation(name, name))
      assert.are.equal("feeds", five.relation(name, names[i % 5 + 1]))
      assert.are.equal("fed", five.relation(names[i % 5 + 1], name))
      assert.are.equal("controls", five.relation(name, names[(i + 1) % 5 + 1]))
      assert.are.equal("controlled", five.relation(names[(i + 1) % 5 + 1], name))
    end
  end)
end)
