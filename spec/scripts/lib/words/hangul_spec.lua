local hangul = require "lib.words.hangul"

-- Every syllable there is, whole and in its parts.
local function each_syllable(visit)
  for initial = 0, 18 do
    for vowel = 0, 20 do
      for final = 0, 27 do visit(initial, vowel, final) end
    end
  end
end

local function apart(initial, vowel, final)
  local text = utf8.char(0x1100 + initial, 0x1161 + vowel)
  return final > 0 and text .. utf8.char(0x11A7 + final) or text
end

describe("hangul", function()
  it("is put together from its parts, and taken apart", function()
    local code = 0xAC00
    each_syllable(function(initial, vowel, final)
      local syllable = utf8.char(code)
      assert.are.equal(syllable, hangul.syllable(initial, vowel, final))
      assert.are.same({ initial, vowel, final }, { hangul.parts(syllable) })
      assert.are.equal(syllable, hangul.composed(apart(initial, vowel, final)))
      assert.is_true(hangul.is_syllable(code))
      code = code + 1
    end)
    assert.are.equal(0xD7A4, code)
    assert.is_false(hangul.is_syllable(code) or hangul.is_syllable(0xABFF))
  end)

  it("is left as it is where nothing joins", function()
    for _, text in ipairs { "", "가각", "abc", "ㄱㅏ", "\u{1100}\u{1100}", "\u{1161}", "\u{11A8}",
                            "각\u{11A8}", "가\u{11A7}", "a\u{1161}", "\u{1100} \u{1161}" } do
      assert.are.equal(text, hangul.composed(text))
    end
  end)

  it("joins a final to a whole syllable, and goes on after it", function()
    assert.are.equal("각", hangul.composed "가\u{11A8}")
    assert.are.equal("서연 씨", hangul.composed("\u{1109}\u{1165}\u{110B}\u{1167}\u{11AB} 씨"))
  end)
end)
