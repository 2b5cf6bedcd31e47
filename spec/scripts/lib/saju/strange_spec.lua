local strange = require "lib.saju.strange"

local KNOWN = {
  any = { ["甲子"] = true, ["丙寅"] = true }, year = { ["甲子"] = true },
  month = { ["丙寅"] = true }, day = {}, hour = {}, decade = {},
}

describe("a strange pillar", function()
  it("is told by its hanja and by the name that was used", function()
    assert.are.same({ "乙丑", "乙丑" }, { strange.find("乙丑", KNOWN) })
    assert.are.same({ "乙丑", "을축" }, { strange.find("을축년이에요.", KNOWN) })
    assert.are.same({ "乙丑", "Wood Ox" }, { strange.find("A Wood Ox year.", KNOWN) })
  end)

  it("is none that is known as what it is called", function()
    assert.is_nil(strange.find("갑자년 병인월, 甲子, a Wood Rat year", KNOWN))
    assert.are.equal("丙寅", (strange.find("병인년이에요.", KNOWN)))
  end)

  it("of a kind without a set is not looked for in hangul", function()
    assert.is_nil(strange.find("무진 대운", { any = {} }))
    assert.are.equal("戊辰", (strange.find("무진 대운", KNOWN)))
  end)
end)
