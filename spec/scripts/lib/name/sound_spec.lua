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
    local found = sound.of({ "김", "민", "준" }, "unhae", "initial")
    assert.are.same({ "wood", "water", "metal" }, found.elements)
    assert.are.same({ "fed", "fed" }, found.steps)
    assert.are.equal("good", found.grade)
    local other = sound.of({ "김", "민", "준" }, "haerye", "initial")
    assert.are.same({ "wood", "earth", "metal" }, other.elements)
    assert.are.same({ "controls", "feeds" }, other.steps)
  end)

  it("are good where all feed, even where all are the same, firm where they control", function()
    assert.are.equal("fair", sound.of({ "가", "가", "가" }, "unhae", "initial").grade)
    assert.are.equal("care", sound.of({ "가", "사" }, "unhae", "initial").grade)
    assert.are.equal("good", sound.of({ "가", "나" }, "unhae", "initial").grade)
  end)
end)

describe("with final consonants", function()
  -- Of each kind, syllables that end so; of two letters the one that is said.
  local ENDS = { k = "각갂갃갉갘", t = "간갅갆갇갈갋갌갍갏같", l = "갊감갎갑값갚", s = "갓갔갖갗", u = "강갛" }

  it("each final has the element of its letter, in each school", function()
    for school, elements in pairs(SCHOOLS) do
      local count = 0
      for kind, syllables in pairs(ENDS) do
        for _, code in utf8.codes(syllables) do
          local syllable = utf8.char(code)
          assert.are.equal(elements[kind], sound.final_element(syllable, school), syllable)
          count = count + 1
        end
      end
      assert.are.equal(27, count)
      assert.is_nil(sound.final_element("가", school))
    end
  end)

  it("sounds stand in the order in which they are said", function()
    local found = sound.of({ "김", "나", "준" }, "unhae", "final")
    assert.are.same({ "wood", "water", "fire", "metal", "fire" }, found.elements)
    assert.are.same({ "fed", "controls", "controls", "controlled" }, found.steps)
    assert.are.same({ at = 1, part = "final", element = "water" }, found.sounds[2])
    assert.are.same({ at = 3, part = "initial", element = "metal" }, found.sounds[4])
    assert.are.equal("care", found.grade)
    assert.are.equal(3, #sound.of({ "김", "나", "준" }, "unhae", "initial").elements)
  end)
end)
