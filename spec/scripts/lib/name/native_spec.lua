local hangul = require "lib.name.hangul"
local native = require "lib.name.native"

describe("names that are Korean words", function()
  it("mean something in both languages, and more than themselves", function()
    for _, word in ipairs { "한별", "하늘", "가람", "슬기", "온누리", "윤슬", "햇살", "힘찬", "해" } do
      local found = assert(native.of(word), word)
      assert.are_not.equal(word, found.ko)
      assert(found.ko:find "^[\xEA-\xED]" and found.en:find "^%a", word)
      assert(hangul.syllables(found.ko), found.ko)
    end
  end)

  it("are no others", function()
    assert.is_nil(native.of("민준"))
    assert.is_nil(native.of(""))
  end)
end)
