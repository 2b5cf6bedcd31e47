local hangul = require "lib.name.hangul"
local hanja = require "lib.name.hanja"
local json = require "json"
local meanings = require "lib.name.meanings"
local surnames = require "lib.name.surnames"
local tables = require "lib.name.tables"
local terms = require "lib.name.words.terms"

local function rows()
  local list = {}
  for line in io.lines("spec/vectors/name_strokes.jsonl") do
    local row = assert(json.decode(line))
    if not row._header then list[#list + 1] = row end
  end
  return list
end

local function won(char, syllable) return assert(hanja.find(char, syllable), char).won end

describe("strokes", function()
  for _, row in ipairs(rows()) do
    it("of " .. row.char .. " are those of the vectors, under each reading", function()
      for _, reading in ipairs(row.kHangul) do
        local found = assert(hanja.find(row.char, reading), reading)
        assert.are.equal(row.strokes_won, found.won)
        assert.are.equal(row.strokes_total, found.pil)
        assert.are.equal(tostring(found.radical), row.rs:match("^%d+"))
      end
    end)
  end

  it("of the original form count a shortened radical in full", function()
    local known = { ["泳 영"] = 9, ["持 지"] = 10, ["情 정"] = 12, ["狗 구"] = 9, ["珉 민"] = 10,
      ["福 복"] = 14, ["裕 유"] = 13, ["育 육"] = 10, ["英 영"] = 11, ["道 도"] = 16, ["陳 진"] = 16,
      ["鄭 정"] = 19, ["罪 죄"] = 14, ["老 로"] = 6, ["利 리"] = 7, ["仁 인"] = 4 }
    for word, count in pairs(known) do
      local char, syllable = word:match("^(%S+) (%S+)$")
      assert.are.equal(count, won(char, syllable), char)
    end
  end)

  it("of common surnames are those that name books print", function()
    local known = { ["金 김"] = 8, ["李 이"] = 7, ["朴 박"] = 6, ["崔 최"] = 11, ["姜 강"] = 9,
      ["趙 조"] = 14, ["尹 윤"] = 4, ["張 장"] = 11, ["林 임"] = 8, ["吳 오"] = 7, ["徐 서"] = 10,
      ["權 권"] = 22, ["黃 황"] = 12, ["安 안"] = 6, ["柳 유"] = 9, ["盧 노"] = 16, ["羅 나"] = 20 }
    for word, count in pairs(known) do
      local char, syllable = word:match("^(%S+) (%S+)$")
      assert.are.equal(count, won(char, syllable), char)
    end
  end)

  it("of a numeral are its number, and of 卿 and 成 those of custom", function()
    local numerals = { "一 일", "二 이", "三 삼", "四 사", "五 오", "六 육", "七 칠", "八 팔", "九 구", "十 십" }
    for n, word in ipairs(numerals) do
      local char, syllable = word:match("^(%S+) (%S+)$")
      assert.are.equal(n, won(char, syllable), char)
    end
    assert.are.equal(12, won("卿", "경"))
    assert.are.equal("convention", hanja.find("卿", "경").counted)
    assert.are.equal(7, won("成", "성"))
    assert.are.equal(6, hanja.find("成", "성").other)
    assert.are.equal("numeral", hanja.find("四", "사").counted)
    assert.is_nil(hanja.find("一", "일").counted)
  end)
end)

describe("a hanja", function()
  it("has the readings of its table, and those at the head of a word", function()
    assert.are.same({ "금", "김" }, hanja.readings("金"))
    assert.are.same({ "리", "이" }, hanja.readings("李"))
    assert.are.same({ "노", "로" }, hanja.readings("盧"))
    assert.are.same({}, hanja.readings("汉"))
    for _, word in ipairs { "李 이", "李 리", "柳 유", "柳 류", "林 임", "林 림", "羅 나", "羅 라",
      "盧 노", "盧 로", "女 여", "烈 열", "禮 예", "寧 영" } do
      local char, syllable = word:match("^(%S+) (%S+)$")
      assert(hanja.find(char, syllable), word)
    end
    assert.is_nil(hanja.find("旻", "준"))
    assert.is_nil(hanja.find("伊", "리"))
  end)

  it("with a second code point is the first", function()
    local double = utf8.char(0xF9E1)
    assert.are.equal("李", hanja.find(double, "이").hanja)
    assert.are.same({ "리", "이" }, hanja.readings(double))
    assert.are.equal("金", hanja.find(utf8.char(0xF90A), "김").hanja)
  end)

  it("in another country's shape is the Korean one", function()
    for _, word in ipairs { "尚尙 상", "温溫 온", "顏顔 안", "浄淨 정", "桜櫻 앵", "挙擧 거", "説說 설", "吴吳 오" } do
      local other, own, syllable = word:match("^(.[\x80-\xBF]+)(.[\x80-\xBF]+) (%S+)$")
      assert.are.equal(own, assert(hanja.find(other, syllable), other).hanja)
    end
    assert.is_nil(hanja.find("汉", "한"))
  end)

  it("has the element of its radical, or none", function()
    assert.are.equal("wood", hanja.find("林", "림").element)
    assert.are.equal("fire", hanja.find("晟", "성").element)
    assert.are.equal("earth", hanja.find("鄭", "정").element)
    assert.are.equal("metal", hanja.find("珉", "민").element)
    assert.are.equal("water", hanja.find("潤", "윤").element)
    assert.are.equal("fire", hanja.find("俊", "준").element)
    assert.is_nil(hanja.find("安", "안").element)
  end)

  it("is in the list of names, be it taught in schools or added for names", function()
    for _, word in ipairs { "李 이", "林 임", "旻 민", "金 김" } do
      local char, syllable = word:match("^(%S+) (%S+)$")
      assert.is_true(hanja.find(char, syllable).is_listed, char)
    end
    assert.is_false(hanja.find("仮", "가").is_listed)
  end)

  it("is known by its block", function()
    for _, char in ipairs { "金", "㐀", utf8.char(0xF90A), utf8.char(0x20000) } do
      assert.is_true(hanja.is_hanja(char))
    end
    for _, char in ipairs { "김", "a", "か", "。", "1" } do assert.is_false(hanja.is_hanja(char)) end
  end)
end)

describe("the table of hanja", function()
  it("has every hanja with a Korean reading, at a bearable size", function()
    local seen, count, bytes = {}, 0, 0
    for reading, list in pairs(tables.readings) do
      assert.are.equal(1, utf8.len(reading))
      bytes = bytes + #list
      for char in list:gmatch("([^%s%d]+)%d+/?%d*%.%d+%-? ") do
        if not seen[char] then seen[char], count = true, count + 1 end
      end
    end
    assert(count > 8200, count)
    assert(bytes < 150000, bytes)
  end)
end)

describe("a meaning", function()
  it("is told only of hanja for names that are read so, once each", function()
    local count = 0
    for reading in pairs(tables.readings) do
      local seen = {}
      for _, it in ipairs(meanings.chosen(reading)) do
        local found = assert(hanja.find(it.hanja, reading), reading .. it.hanja)
        assert(found.is_listed, it.hanja)
        assert.is_nil(seen[it.hanja] and it.hanja)
        seen[it.hanja], count = true, count + 1
        assert(it.ko:find "^[\xEA-\xED]" and it.en:find "^%a", it.hanja)
        assert(terms.open("en").label("theme", it.theme), it.hanja)
        assert.are.equal(it.ko, meanings.of(it.hanja, reading).ko)
      end
    end
    assert(count > 1100, count)
  end)

  it("is found under the reading at the head of a word", function()
    assert.are.equal("예도", meanings.of("禮", "예").ko)
    assert.is_nil(meanings.of("賢", "준"))
  end)
end)

describe("surnames", function()
  it("are written in hanja that are read so", function()
    local count = 0
    for reading in pairs(tables.readings) do
      local usual = surnames.of(reading)
      for _, char in ipairs(usual and usual.hanja or {}) do
        assert(hanja.find(char, reading), reading .. char)
        count = count + 1
      end
    end
    assert(count > 120, count)
    for _, both in ipairs { "남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "망절", "장곡",
      "소봉", "강전", "어금", "을지", "하후" } do
      local chars, i = surnames.of(both).hanja[1], 0
      for _, code in utf8.codes(chars) do
        i = i + 1
        assert(hanja.find(utf8.char(code), hangul.syllables(both)[i]), both)
      end
      assert.are.equal(2, i)
    end
    assert.is_nil(surnames.of("뷁"))
  end)
end)
