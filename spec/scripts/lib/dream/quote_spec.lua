local kit = require "scripts.lib.dream.kit"

local function quote(text, symbol, lang)
  return assert(kit.match(kit.of(text, nil, lang), symbol), text).quote
end

describe("a quote", function()
  it("is the clause that the symbol stands in, with what happens to it", function()
    assert.are.equal("A black snake bit me on the ankle",
      quote("A black snake bit me on the ankle while I slept.", "snake", "en"))
    assert.are.equal("이빨이 우수수 빠졌어요", quote("무서웠다. 이빨이 우수수 빠졌어요", "tooth"))
    assert.are.equal("handed me a gold ring",
      quote("She smiled and handed me a gold ring.", "ring", "en"))
  end)

  it("is short, however long the dream", function()
    local long = quote(("길고 긴 이야기를 하다가 보니 또 "):rep(20) .. "뱀이 " .. ("또 "):rep(200), "snake")
    assert.are.equal("뱀이", long)
    for _, match in ipairs(kit.of(("돼지가 나왔다 "):rep(200)).matches) do
      assert(utf8.len(match.quote) <= 60)
    end
  end)

  it("holds plain writing only", function()
    assert.are.equal("뱀이", quote("<b>뱀이</b> **나왔다**", "snake"))
    assert.are.equal("snake", quote("[a](http://x.y) snake \u{202E}came", "snake", "en"))
  end)
end)
