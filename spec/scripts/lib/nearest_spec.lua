local nearest = require "lib.nearest"

local WORDS = { "cost", "category", "world", "input", "facts", "person_name", "id" }

describe("the nearest word", function()
  it("is what was meant: a letter too many, too few, mistaken, or two swapped", function()
    local cases = { coost = "cost", cst = "cost", cozt = "cost", wrold = "world",
                    catgory = "category", inptu = "input", person_nmae = "person_name",
                    Facts = "facts" }
    for wrong, word in pairs(cases) do assert.are.equal(word, nearest.word(wrong, WORDS), wrong) end
  end)

  it("is none where nothing is near, nor for a word too short or too long to tell", function()
    for _, wrong in ipairs { "colour", "zebra", "ix", "", ("x"):rep(10000) } do
      assert.is_nil(nearest.word(wrong, WORDS))
      assert.are.equal("", nearest.hint(wrong, WORDS))
    end
  end)

  it("is never the word itself", function()
    assert.is_nil(nearest.word("world", { "world" }))
  end)

  it("is asked for", function()
    assert.are.equal("; did you mean world?", nearest.hint("wrold", WORDS))
  end)
end)
