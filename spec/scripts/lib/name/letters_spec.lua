local kit = require "scripts.lib.name.kit"
local letters = require "lib.name.letters"

local function refused(input, field, words, lang)
  local name, bad = letters.of(input, lang or "ko")
  assert.is_nil(name)
  assert.are.equal(field, bad.field)
  for _, word in ipairs(words) do
    if not bad.why:find(word, 1, true) then error(bad.why) end
  end
  assert.is_nil(bad.why:find("%%"), bad.why)
end

describe("the letters of a name", function()
  it("are its syllables, with a hanja each where there are any", function()
    local name = assert(letters.of(kit.input("남궁 南宮", "준"), "ko"))
    assert.are.equal(2, #name.surname)
    assert.are.equal("宮", name.surname[2].hanja.hanja)
    assert.are.equal("준", name.given[1].hangul)
    assert.is_nil(name.given[1].hanja)
  end)

  it("take spaces, letters typed apart, and second code points", function()
    local input = kit.input("이", "민준 旻俊")
    input.surname_hanja = utf8.char(0xF9E1)
    input.given_hanja = "旻 俊"
    input.given_hangul = utf8.char(0x1106, 0x1175, 0x11AB) .. "준"
    local name = assert(letters.of(input, "ko"))
    assert.are.equal("李", name.surname[1].hanja.hanja)
    assert.are.equal("민", name.given[1].hangul)
  end)

  it("take a surname as it is said at the head of a word, and as it was", function()
    for _, surname in ipairs { "이 李", "리 李", "유 柳", "류 柳", "임 林", "림 林", "나 羅", "라 羅", "노 盧",
      "로 盧", "여 呂", "양 梁", "육 陸" } do
      assert(letters.of(kit.input(surname, "하나"), "ko"), surname)
    end
  end)

  it("are refused in Latin or other letters, in both languages", function()
    refused(kit.input("Kim", "민준"), "surname_hangul", { "한글로", "김" })
    refused(kit.input("김", "Minjun"), "given_hangul", { "hangul", "민준" }, "en")
    refused(kit.input("김", "민a"), "given_hangul", { "한글로" })
    refused(kit.input("金", "민준"), "surname_hangul", { "한글로" })
    refused(kit.input("김", "ㅁㅈ"), "given_hangul", { "한글로" })
    refused({ given_hangul = "민준" }, "surname_hangul", { "한글로" })
  end)

  it("are of a bounded number", function()
    refused(kit.input("김민준", "민준"), "surname_hangul", { "한두 글자" })
    refused(kit.input("김", "가나다라마바"), "given_hangul", { "다섯 글자" })
    refused(kit.input("김", "가나다라마바"), "given_hangul", { "five" }, "en")
    assert(letters.of(kit.input("김", "가나다라마"), "ko"))
  end)

  it("are refused with a hanja that is read otherwise, whose readings are named", function()
    refused(kit.input("김 金", "민준 俊旻"), "given_hanja", { "俊", "'준'", "'민'" })
    refused(kit.input("이 金", "민준"), "surname_hanja", { "金", "'금', '김'", "'이'" })
    refused(kit.input("김", "준 旻"), "given_hanja", { "旻", "read '민'", "'준'" }, "en")
    refused(kit.input("김", "리라 伊羅"), "given_hanja", { "伊", "'이'", "'리'" })
  end)

  it("are refused with too few or too many hanja, with none, and with unknown ones", function()
    refused(kit.input("김", "민준 旻"), "given_hanja", { "민준", "2자", "1자" })
    refused(kit.input("남궁 南", "민준"), "surname_hanja", { "남궁" })
    refused(kit.input("김", "민준 민준"), "given_hanja", { "'민'", "한자" })
    refused(kit.input("김", "한 汉"), "given_hanja", { "汉", "정자" })
    refused(kit.input("김", "한 汉"), "given_hanja", { "汉", "traditional" }, "en")
    refused(kit.input("김", "민준 ab"), "given_hanja", { "hanja" }, "en")
  end)
end)
