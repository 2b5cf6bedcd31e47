local json = require "json"
local kit = require "scripts.lib.name.kit"

before_each(kit.breathe)

local null = json.null
local ORDER = { "won", "hyeong", "i", "jeong" }

local function four(facts)
  local numbers = {}
  for i, name in ipairs(ORDER) do numbers[i] = facts.gyeok[name].n end
  return numbers
end

local function warning(facts, code)
  for _, it in ipairs(facts.warnings) do
    if it.code == code then return it end
  end
end

-- Without labels, meanings and messages, which are in the language of the reading.
local function bare(value)
  if type(value) ~= "table" then return value end
  local copy = {}
  for key, member in pairs(value) do
    if key ~= "label" and key ~= "message" and key ~= "text" and key ~= "meaning"
       and key ~= "native" then copy[key] = bare(member) end
  end
  return copy
end

describe("the facts of a name", function()
  it("have strokes, numbers, sounds and balance", function()
    local facts = assert(kit.of("박 朴", "준후 俊厚"))
    assert.are.same({ 18, 15, 15, 24 }, four(facts))
    assert.are.equal("good", facts.gyeok.jeong.grade.code)
    assert.are.equal("fire", facts.gyeok.jeong.element.code)
    assert.are.equal("박준후", facts.name.hangul)
    assert.are.equal("朴俊厚", facts.name.hanja)
    assert.are.equal("Park Jun-hu", facts.name.roman)
    assert.are.same({ "water", "metal", "earth" }, facts.sound.elements)
    assert.are.same({ "yin", "yang", "yang" }, facts.yin_yang.pattern)
    assert.are.equal("wood", facts.chars[1].jawon.code)
    assert.are.equal("준걸", facts.chars[2].meaning.text)
    assert.are.equal(null, facts.saju)
    assert.are.equal(null, facts.candidates)
    assert.are.equal("won", facts.conventions.stroke_mode)
  end)

  it("count as written when asked to", function()
    local won, pil = kit.of("정 鄭", "영도 英道"), kit.of("정 鄭", "영도 英道", { stroke_mode = "pil" })
    assert.are.same({ 27, 30, 35, 46 }, four(won))
    assert.are.equal(19 + 11, won.gyeok.hyeong.sum)
    for i, char in ipairs(pil.chars) do
      assert.are.equal(char.pil, char.strokes)
      assert.are.equal(won.chars[i].won, won.chars[i].strokes)
    end
    assert.are.not_same(four(won), four(pil))
  end)

  it("show both schools and whether they differ", function()
    local facts = kit.of("이 李", "민호 民浩")
    assert.is_true(facts.sound.schools_differ)
    assert.are.equal("unhae", facts.sound.school.code)
    assert.are.same({ "water", "earth", "water" }, facts.sound.other.elements)
    local other = kit.of("이 李", "민호 民浩", { sound_school = "haerye" })
    assert.are.same(facts.sound.other.elements, other.sound.elements)
    assert.are.equal("water", other.chars[1].sound.code)
    assert.are.equal("earth", other.chars[1].sound_other.code)
    assert.is_false(kit.of("김 金", "나라 娜羅").sound.schools_differ)
  end)

  it("count final consonants when asked to, also for what the chart lacks", function()
    local plain, final = kit.of("김 金", "서연 瑞姸"), kit.of("김 金", "서연 瑞姸", { sound_letters = "final" })
    assert.are.same({ "wood", "metal", "earth" }, plain.sound.elements)
    assert.are.same({ "wood", "water", "metal", "earth", "fire" }, final.sound.elements)
    assert.are.same({ "wood", "earth", "metal", "water", "fire" }, final.sound.other.elements)
    assert.are.equal("final", final.conventions.sound_letters)
    assert.are.equal("water", plain.chars[1].sound_final.code)
    assert.are.equal(null, plain.chars[2].sound_final)
    local more = { birth = { calendar = "solar", year = 1990, month = 5, day = 15 } }
    assert.are.same({ "wood" }, bare(kit.of("김 金", "서연 瑞姸", more).saju.from_sound))
    more.sound_letters = "final"
    assert.are.same({ "wood", "water" }, bare(kit.of("김 金", "서연 瑞姸", more).saju.from_sound))
  end)

  it("say what the hanja of neighbours are to one another", function()
    local found = kit.of("박 朴", "지훈 志勳").jawon
    assert.are.equal("radical", found.basis)
    assert.are.equal(1, #found.steps)
    assert.are.equal("feeds", found.steps[1].relation.code)
    assert.are.equal(0, #kit.of("박", "지훈").jawon.steps)
  end)

  it("have no numbers without all hanja, and offer some", function()
    for _, name in ipairs { { "김", "민준" }, { "김 金", "민준" }, { "김", "민준 旻俊" } } do
      local facts = assert(kit.of(name[1], name[2]))
      assert.are.equal(null, facts.gyeok)
      assert.are.equal(null, facts.name.hanja)
      assert.are.equal("hangul", facts.yin_yang.counted)
      for _, char in ipairs(facts.chars) do assert.are.equal(char.hangul_strokes, char.strokes) end
    end
    assert.are_not.equal(null, kit.of("김", "민준").candidates)
    assert.are.equal(null, kit.of("김", "민준 旻俊").candidates)
    assert.are_not.equal(null, kit.of("김 金", "민준 旻俊", { alternatives = true }).candidates)
  end)

  it("know names that are words", function()
    assert.are.equal("큰 별", kit.of("이", "한별").name.native)
    assert.are.equal("great star", kit.of("이", "한별", nil, "en").name.native)
    assert.are.equal(null, kit.of("이", "민준").name.native)
  end)

  it("warn of letters outside the list, and of strokes by custom", function()
    local facts = kit.of("김 金", "가경 仮卿")
    assert.are.equal("given_hanja", warning(facts, "HANJA_NOT_IN_LIST").field)
    assert(warning(facts, "HANJA_NOT_IN_LIST").message:find("仮", 1, true))
    assert(warning(facts, "STROKE_OVERRIDE").message:find("12획", 1, true))
    assert(warning(kit.of("김 金", "성 成"), "STROKE_OVERRIDE").message:find("6획", 1, true))
    assert(warning(kit.of("김 金", "사랑 四朗"), "STROKE_OVERRIDE"))
    assert.is_nil(warning(kit.of("김 金", "성 成", { stroke_mode = "pil" }), "STROKE_OVERRIDE"))
    assert.are.same({}, bare(kit.of("김 金", "민준 旻俊").warnings))
  end)

  it("are the same twice, to the byte, and whatever the language but for words", function()
    for n = 1, 60 do
      local one = assert(kit.of(kit.nth(n)))
      assert.are.equal(json.encode(one), json.encode(assert(kit.of(kit.nth(n)))))
      local surname, given, more = kit.nth(n)
      local other = assert(kit.of(surname, given, more, "en"))
      assert.are.same(bare(json.decode(json.encode(one))), bare(json.decode(json.encode(other))))
    end
  end)

  it("say nothing of anybody's gender", function()
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
      place = "서울" }
    local told = {}
    for i, gender in ipairs { "male", "female", "unknown" } do
      birth.gender = gender
      told[i] = json.encode(assert(kit.of("김 金", "민준 旻俊", { birth = birth })))
    end
    assert.are.equal(told[1], told[2])
    assert.are.equal(told[1], told[3])
  end)
end)

describe("with a birth", function()
  local BIRTH = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
    gender = "female", place = "서울" }

  it("the facts say what the chart lacks and what the name brings", function()
    local found = kit.of("김 金", "서연 瑞姸", { birth = BIRTH }).saju
    assert.are.equal("庚午", found.pillars.year.hanja)
    assert.are.equal("missing", found.kind)
    assert.are.same({ "wood" }, bare(found.weak))
    assert.are.same({ "wood" }, bare(found.from_sound))
    assert.are.equal("full", found.level)
    local none = kit.of("이 李", "하음", { birth = BIRTH }).saju
    assert.are.same({ "wood" }, bare(none.from_jawon))
  end)

  it("weak is the lightest where none is missing", function()
    for n = 4, 400, 4 do
      local surname, given, more = kit.nth(n)
      local found = assert(kit.of(surname, given, more)).saju
      local missing = 0
      for _, count in pairs(found.count) do missing = missing + (count == 0 and 1 or 0) end
      assert.are.equal(missing == 0 and "least" or "missing", found.kind)
      assert.are.equal(math.max(1, missing), #found.weak)
      if n % 40 == 0 then kit.breathe() end
    end
  end)

  it("a birth that cannot be is refused at its field, and warnings come along", function()
    local facts, bad = kit.of("김", "민준",
      { birth = { calendar = "lunar", year = 2001, month = 5, day = 15, leap = true } })
    assert.is_nil(facts)
    assert.are.equal("birth/leap", bad.field)
    local told = kit.of("김", "민준",
      { birth = { calendar = "solar", year = 1990, month = 5, day = 15 } })
    assert.are.equal(null, told.saju.pillars.hour)
    assert(warning(told, "TIME_UNKNOWN").message:find("여섯", 1, true))
  end)
end)

describe("the score", function()
  it("is what its parts add up to, and never nothing", function()
    for n = 1, 200 do
      local found = assert(kit.of(kit.nth(n))).score
      local sum, max = 0, 0
      for _, part in ipairs(found.parts) do
        assert(part.score >= part.max * 0.39 and part.score <= part.max, part.code)
        sum, max = sum + part.score, max + part.max
      end
      assert.are.equal((sum * 100 / max + 0.5) // 1 | 0, found.total)
      assert.are.same({ sum, max }, { found.sum, found.max })
      assert(found.total >= 40 and found.total <= 100)
      if n % 25 == 0 then kit.breathe() end
    end
  end)
end)
