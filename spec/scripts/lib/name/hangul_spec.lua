local hangul = require "lib.name.hangul"

describe("hangul", function()
  it("is cut into syllables, typed whole or apart", function()
    assert.are.same({ "남", "궁" }, hangul.syllables(" 남 궁 "))
    local apart = utf8.char(0x1112, 0x1161, 0x11AB, 0x1100, 0x1173, 0x11AF, 0x1109, 0x116E)
    assert.are.same({ "한", "글", "수" }, hangul.syllables(apart))
    for _, text in ipairs { "Kim", "김a", "ㄱ", "金", "김1", "か" } do
      assert.is_nil(hangul.syllables(text), text)
    end
    assert.are.same({}, hangul.syllables("  "))
  end)

  it("is counted as name books do", function()
    local known = { ["김"] = 5, ["가"] = 3, ["민"] = 5, ["준"] = 6, ["꽃"] = 8, ["닭"] = 8, ["의"] = 3,
      ["왜"] = 6, ["별"] = 10, ["쁨"] = 12 }
    for syllable, count in pairs(known) do
      assert.are.equal(count, hangul.strokes(syllable), syllable)
    end
  end)

  it("is softened at the head of a word, and back", function()
    local known = { ["리"] = "이", ["류"] = "유", ["림"] = "임", ["라"] = "나", ["로"] = "노", ["녀"] = "여",
      ["례"] = "예", ["민"] = "민", ["나"] = "나", ["이"] = "이" }
    for original, softened in pairs(known) do
      assert.are.equal(softened, hangul.softened(original))
      local is_there = false
      for _, one in ipairs(hangul.originals(softened)) do is_there = is_there or one == original end
      assert(is_there, original)
    end
    assert.are.same({ "민" }, hangul.originals("민"))
    assert.are.same({ "리" }, hangul.originals("리"))
  end)

  it("is spelt in Latin letters", function()
    local known = { ["김"] = "gim", ["서"] = "seo", ["연"] = "yeon", ["빛"] = "bit", ["별"] = "byeol",
      ["읽"] = "ik", ["의"] = "ui", ["꽃"] = "kkot", ["궁"] = "gung" }
    for syllable, roman in pairs(known) do assert.are.equal(roman, hangul.roman(syllable)) end
  end)

  it("never fails for any syllable", function()
    for code = 0xAC00, 0xD7A3, 7 do
      local syllable = utf8.char(code)
      assert(hangul.strokes(syllable) >= 2 and hangul.roman(syllable):find "^%l+$")
      assert(utf8.len(hangul.softened(syllable)) == 1)
    end
  end)
end)

describe("the colour of a syllable", function()
  it("is that of its vowel, and of how it ends", function()
    local known = { ["가"] = "bright open", ["소"] = "bright open", ["서"] = "deep open",
      ["우"] = "deep open", ["희"] = "level open", ["은"] = "level ringing", ["광"] = "bright ringing",
      ["현"] = "deep ringing", ["별"] = "deep rolling", ["빛"] = "level shut", ["옥"] = "bright shut",
      ["삶"] = "bright ringing", ["값"] = "bright shut", ["넓"] = "deep rolling" }
    for syllable, colour in pairs(known) do
      assert.are.equal(colour, table.concat({ hangul.colour(syllable) }, " "), syllable)
    end
  end)
end)
