local text = require "text"

describe("text.measure", function()
  it("counts characters as utf8.len does", function()
    for _, value in ipairs { "", "a", "한", "é", "𝄞", "한글과 ABC, é𝄞", "\u{FFFF}\u{10FFFF}",
                             "\u{800}\u{FFF}\u{1000}\u{D7FF}\u{E000}", ("한 글 "):rep(5000) } do
      assert.are.equal(utf8.len(value), (text.measure(value)))
    end
  end)

  it("says what is not UTF-8, as utf8.len does", function()
    for _, bad in ipairs { "\xff", "\x80", "\xc0\x80", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\x95",
                           "\xe1", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf1\x80\x80" } do
      for _, value in ipairs { bad, "한글" .. bad, bad .. "한글", "a" .. bad .. "a" } do
        assert.is_nil((utf8.len(value)))
        local count, fault = text.measure(value)
        assert.is_nil(count)
        assert.are.equal("utf8", fault)
      end
    end
  end)

  it("says that there are control characters, but for those of a line", function()
    for byte = 0, 127 do
      local character = string.char(byte)
      local count, fault = text.measure("한" .. character .. "글")
      local is_bad = character:find("%c") and not character:find("[\t\n\r]")
      assert.are.equal(not is_bad and 3 or nil, count)
      assert.are.equal(is_bad and "control" or nil, fault)
    end
  end)

  it("raises for what is no string", function()
    assert.is_false((pcall(text.measure, {})))
    assert.is_false((pcall(text.measure)))
  end)
end)
