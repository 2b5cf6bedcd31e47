local tone = require "lib.story.words.tone"

describe("a polite story", function()
  it("ends its sentences in 요", function()
    for plain, polite in pairs {
      ["길을 나섰다."] = "길을 나섰어요.", ["봄이었다. 꽃이 피었다."] = "봄이었어요. 꽃이 피었어요.",
      ["“간다.” 하고 말했다."] = "“간다.” 하고 말했어요.",
      ["“했다.” “그랬다.” 둘은 웃었다."] = "“했다.” “그랬다.” 둘은 웃었어요.",
      ["답은 {quest:이었다}."] = "답은 {quest:이었어요}.", ["바다. 있다고 했다."] = "바다. 있다고 했어요.",
    } do
      assert.are.equal(polite, tone.polite(plain))
    end
  end)
end)
