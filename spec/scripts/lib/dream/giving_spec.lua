local kit = require "scripts.lib.dream.kit"

local function variant(text, symbol)
  return assert(kit.match(kit.of(text), symbol), text).variant.code
end

describe("what is given", function()
  it("is received when somebody else gives", function()
    assert.are.equal("receive", variant("할머니가 반지를 줬어요", "ring"))
    assert.are.equal("receive", variant("누가 나한테 책을 줬어요", "book"))
    assert.are.equal("receive", variant("대통령이 칼을 주었다", "knife"))
  end)

  it("is given when the dreamer gives", function()
    assert.are.equal("give", variant("내가 친구에게 돈을 줬어요", "money"))
    assert.are.equal("give", variant("친구가 있길래 내가 돈을 줬어요", "money"))
    assert.are.equal("give", variant("거지에게 밥을 줬어요", "beggar"))
  end)
end)
