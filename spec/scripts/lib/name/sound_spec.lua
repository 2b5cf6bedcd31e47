local sound = require "lib.name.sound"

local WHERE = { k = "가까카", t = "나다따라타", s = "사싸자짜차", l = "마바빠파", u = "아하" }
local SCHOOLS = {
  unhae = { k = "wood", t = "fire", s = "metal", l = "water", u = "earth" },
  haerye = { k = "wood", t = "fire", s = "metal", l = "earth", u = "water" },
}

describe("the elements of sounds", function()
  it("are those of each school, for every initial", function()
    for school, elements in pairs(SCHOOLS) do
      local count = 0
      for kind, syllables in pairs(WHERE) do
        for _, code in utf8.codes(syllables) do
          assert.are.equal(elements[kind], sound.element(utf8.char(code), school))
          count = count + 1
        end
      end
      assert.are.equal(19, count)
    end
  end)

  it("differ between the schools for lips and throat only", function()
    local found = sound.of({ "김", "민", "준" }, "unhae")
    assert.are.same({ "wood", "water", "metal" }, found.elements)
    assert.are.same({ "fed", "fed" }, found.steps)
    assert.are.equal("good", found.grade)
    local other = sound.of({ "김", "민", "준" }, "haerye")
    assert.are.same({ "wood", "earth", "metal" }, other.elements)
    assert.are.same({ "controls", "feeds" }, other.steps)
  end)

  it("are good where all feed, even where all are the same, firm where they control", function()
    assert.are.equal("fair", sound.of({ "가", "가", "가" }, "unhae").grade)
    assert.are.equal("care", sound.of({ "가", "사" }, "unhae").grade)
    assert.are.equal("good", sound.of({ "가", "나" }, "unhae").grade)
  end)
end)
