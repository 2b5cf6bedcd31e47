require "scripts.lib.tarot.kit"

local plain = require "lib.tarot.plain"

describe("a line as it was typed", function()
  it("has one space where there were blanks of any kind, and none around it", function()
    assert.are.equal("이직을 할까요?", plain.line(" 이직을\r\n\t 할까요?\u{3000}"))
    assert.are.equal("a b", plain.line("\u{A0}a\u{2003}\u{2028}b "))
  end)

  it("puts hangul together that came in parts", function()
    assert.are.equal("한글 값", plain.line("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} "
      .. "\u{1100}\u{1161}\u{11B9}"))
    assert.are.equal("가각", plain.line("가\u{AC00}\u{11A8}"))
    assert.are.equal("ㄱㅏ", plain.line "ㄱㅏ")
  end)

  it("leaves emoji, accents and other scripts as they are", function()
    for _, text in ipairs { "👩‍👩‍👧 ❤️", "e\u{301}te\u{301}", "שלום עולם", "می\u{200C}خواهم",
      "…?!" } do
      assert.are.equal(text, plain.line(text))
    end
  end)

  it("has no marks that turn a text around", function()
    assert.are.equal("abc", plain.line("\u{202E}a\u{2066}b\u{2069}c\u{202C}\u{200F}"))
  end)

  it("is nothing when nothing can be seen", function()
    for _, text in ipairs { "", " ", "\u{200B}\u{FEFF}", "\u{3164}", "\u{200D}\u{FE0F} \u{301}" } do
      assert.is_nil(plain.line(text))
    end
  end)
end)
