local kit = require "scripts.lib.name.kit"
local check = require "lib.name.check"
local compose = require "lib.name.compose"
local json = require "json"

before_each(kit.breathe)

local PARTS = { "title", "summary", "meaning", "gyeok", "sound", "balance", "supplement",
  "candidates", "advice" }
local MAX = { title = 160, summary = 1200, meaning = 2000, gyeok = 3000, sound = 2400,
  balance = 2000, supplement = 2000, candidates = 3000, advice = 1200 }

local function read(facts, lang) return compose.of(facts, { lang = lang }) end

local function text_of(reading)
  local lines = {}
  for _, part in ipairs(PARTS) do lines[#lines + 1] = reading[part] end
  return table.concat(lines, "\n")
end

-- Calls visit(text, lang, facts, reading, n) for many names in both languages.
local function each(inputs, count, visit)
  for n = 1, count do
    if n % 20 == 0 then kit.breathe() end
    for _, lang in ipairs { "ko", "en" } do
      local surname, given, more = inputs(n)
      local facts = assert(kit.of(surname, given, more, lang))
      local reading = read(facts, lang)
      visit(text_of(reading), lang, facts, reading, n)
    end
  end
end

local function expect_no(text, pattern, what)
  local at = text:find(pattern)
  if at then error(what .. ": " .. text:sub(math.max(1, at - 60), at + 60)) end
end

-- ---- Korean, heard anew -----------------------------------------------------------------

local HANGUL, HANJA = "[\xEA-\xED][\x80-\xBF][\x80-\xBF]", "[\xE4-\xE9\xF0]"

local PARTICLES = {
  { "는", "은", "은" }, { "가", "이", "이" }, { "를", "을", "을" }, { "와", "과", "과" },
  { "로", "로", "으로" }, { "예요", "이에요", "이에요" }, { "라", "이라", "이라" },
}

local function ending(syllable)
  local final = (utf8.codepoint(syllable) - 0xAC00) % 28
  return final == 0 and 1 or final == 8 and 2 or 3
end

-- The longest particle that stands at `at`, and the one that should.
local function particle_at(text, at, kind)
  local found, right
  for _, forms in ipairs(PARTICLES) do
    for _, form in ipairs(forms) do
      if text:sub(at, at + #form - 1) == form and (not found or #form > #found) then
        found, right = form, forms[kind]
      end
    end
  end
  return found, right
end

-- Behind "…(漢字)" and behind "'…'": the particle that the syllable before asks for, once.
local function expect_particles(text)
  local heard = 0
  local function hear(syllable, at)
    local found, right = particle_at(text, at, ending(syllable))
    if not found then return end
    heard = heard + 1
    assert.are.equal(right, found, text:sub(at - 30, at + 20))
    local again = particle_at(text, at + #found, 1)
    assert.is_nil(again == found and again or nil, text:sub(at - 30, at + 20))
  end
  for syllable, at in text:gmatch("(" .. HANGUL .. ")%(" .. HANJA .. "[^()]*%)()") do
    hear(syllable, at)
  end
  for syllable, at in text:gmatch("'(" .. HANGUL .. ")'()") do hear(syllable, at) end
  return heard
end

local NEVER = {
  ko = { "반드시", "무조건", "틀림없", "확실히", "죽음", "사망", "이혼", "파산", "불행", "재앙", "망하", "실패", "질병",
    "치료", "보장", "불길", "액운", "저주", "단명", "과부", "여자는", "남자는", "개명" },
  en = { "certainly", "definitely", "guarantee", "death", "die", "divorce", "bankrupt", "doom",
    "disease", "curse", "fatal", "misfortune", "widow", "women", "men" },
}

local function expect_whole(text, lang, facts)
  expect_no(text, "[{}]", "a hole")
  expect_no(text, "%f[%a]nil%f[%A]", "nil")
  expect_no(text, "  ", "two spaces")
  expect_no(text, "[.,]%s*[.,]", "two stops")
  expect_no(text, " [.,]", "a space before a stop")
  expect_no(text, "%d%.0%f[%D]", "a whole number with a fraction")
  for _, word in ipairs(NEVER[lang]) do
    expect_no(text:lower(), lang == "en" and "%f[%a]" .. word .. "%f[%A]" or word, word)
  end
  if lang == "en" then
    local own = text:gsub(facts.name.hangul, ""):gsub("%(" .. facts.name.surname.hangul .. "%)", "")
    return expect_no(own, "[\xEA-\xED]", "hangul in English")
  end
  expect_no(text, "%a", "Latin letters in Korean")
  expect_no(text:gsub("%b()", ""), HANJA, "hanja alone")
  expect_no(text, "[^\x80-\xBF]%(" .. HANJA, "hanja behind no hangul")
  assert(expect_particles(text) > 1, text)
end

describe("a composed reading", function()
  it("is whole, well said and kind, fits its fields and is true to the facts", function()
    local function visit(text, lang, facts, reading)
      expect_whole(text, lang, facts)
      for part, words in pairs(reading) do
        assert(#words > 10 and utf8.len(words) <= MAX[part], part .. " " .. #words)
        for line in (words .. "\n"):gmatch("(.-)\n") do assert(#line > 8, words) end
        if part ~= "title" then assert.matches("%.$", words) end
      end
      assert(check.of(reading, facts))
    end
    each(kit.nth, 120, visit)
    each(kit.random, 200, visit)
  end)

  it("is another one for another name and the same for the same, a thousand times", function()
    local seen, names = {}, kit.distinct(1000)
    each(names, 1000, function(text, lang, facts, reading, n)
      assert(check.of(reading, facts))
      assert.is_nil(seen[text], text)
      seen[text] = true
      local surname, given, more = names(n)
      assert.are.equal(text, text_of(read(assert(kit.of(surname, given, more, lang)), lang)))
    end)
  end)

  it("says no sentence twice", function()
    local function visit(text)
      local said = {}
      for sentence in text:gsub("\n", " "):gmatch("[^.]+%.") do
        assert.is_nil(#sentence > 30 and said[sentence] or nil, sentence)
        said[sentence] = true
      end
    end
    each(kit.nth, 200, visit)
    each(kit.random, 200, visit)
  end)

  it("differs where only one thing does", function()
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30 }
    local base, seen = { "김 金", "민준 旻俊" }, {}
    local variants = { base, { "김 金", "민준 珉俊" }, { "김", "민준 旻俊" }, { "이 李", "민준 旻俊" },
      { "김 金", "민준" }, { "김 金", "민준 旻俊", { stroke_mode = "pil" } },
      { "김 金", "민준 旻俊", { sound_school = "haerye" } },
      { "김 金", "민준 旻俊", { alternatives = true } }, { "김 金", "민준 旻俊", { birth = birth } } }
    for _, lang in ipairs { "ko", "en" } do
      for i, it in ipairs(variants) do
        local text = text_of(read(assert(kit.of(it[1], it[2], it[3], lang)), lang))
        assert.is_nil(seen[text], i)
        seen[text] = true
      end
    end
  end)

  it("leaves the facts alone", function()
    each(kit.random, 100, function(text, lang, facts)
      local before = json.encode(facts)
      assert.are.equal(text, text_of(read(facts, lang)))
      assert.are.equal(before, json.encode(facts))
    end)
  end)

  it("names letters, strokes, numbers and score", function()
    local reading = read(kit.of("박 朴", "준후 俊厚"), "ko")
    for _, words in ipairs { "박 6획", "준 9획", "점이에요", "사격(四格)", "50점 중" } do
      assert(reading.summary:find(words, 1, true), words)
    end
    for _, words in ipairs { "원격(元格)", "18획", "15획", "24", "정격(貞格)" } do
      assert(reading.gyeok:find(words, 1, true), words)
    end
    assert(reading.meaning:find("준(俊)은 '준걸 준' 자로", 1, true))
    local english = read(kit.of("박 朴", "준후 俊厚", nil, "en"), "en")
    assert(english.title:find("Park Jun-hu (朴俊厚)", 1, true))
    assert(english.meaning:find('Jun (俊) means "talented"', 1, true))
  end)

  it("says honestly where tables disagree, and what is not known", function()
    local half = assert(kit.of("김 金", "동현 東炫"))
    local told = false
    for name, it in pairs(half.gyeok) do told = told or name and it.grade.code == "half" end
    if told then assert(read(half, "ko").gyeok:find("책", 1, true)) end
    assert(read(kit.of("김 金", "가 仮"), "ko").meaning:find("뜻풀이를 싣지 않았어요", 1, true))
    assert(read(kit.of("김", "하음"), "ko").meaning:find("한자", 1, true))
  end)

  it("has a supplement only with a birth, and hanja only where they are offered", function()
    local plain = read(kit.of("김 金", "민준 旻俊"), "ko")
    assert.is_nil(plain.supplement)
    assert.is_nil(plain.candidates)
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15 }
    local full = read(kit.of("김", "민준", { birth = birth }), "ko")
    assert(full.supplement:find("경오(庚午)", 1, true))
    assert(full.candidates:find("김(金)", 1, true))
  end)

  it("tells where a syllable begins in the mouth, whatever the school", function()
    for _, school in ipairs { "unhae", "haerye" } do
      local more = { sound_school = school }
      assert(read(kit.of("최", "수민", more), "ko").meaning:find("'민'[^.]*입술"), school)
      assert(read(kit.of("최", "수민", more, "en"), "en").meaning:find("Min [^.]* lips"), school)
    end
  end)

  it("tells the word in a name that is one", function()
    assert(read(kit.of("이", "한별"), "ko").title:find("큰 별", 1, true))
    assert(read(kit.of("이", "한별", nil, "en"), "en").meaning:find("great star", 1, true))
  end)
end)

-- ---- the books --------------------------------------------------------------------------

describe("the two books", function()
  local CHAPTERS = { "opening", "meaning", "gyeok", "sound", "balance", "chart", "offer", "advice",
    "terms" }

  local function source(lang, chapter)
    return require(("lib.name.words.%s.%s"):format(lang, chapter))
  end

  local function expect_same(one, other, path)
    for key, value in pairs(one) do
      local is_wording = math.type(key) == "integer" and type(value) == "string"
      if not is_wording then
        assert(other[key] ~= nil, path .. "." .. tostring(key))
        if type(value) == "table" then expect_same(value, other[key], path .. "." .. key) end
      end
    end
  end

  it("say the same things", function()
    for _, chapter in ipairs(CHAPTERS) do
      expect_same(source("ko", chapter), source("en", chapter), chapter)
      expect_same(source("en", chapter), source("ko", chapter), chapter)
    end
  end)

  it("have an image, a strength and advice of its own for each of the 81 numbers", function()
    for _, lang in ipairs { "ko", "en" } do
      local bound, seen = require "lib.name.words.book".open(lang), {}
      for n = 1, 81 do
        local words = { bound.number(n) }
        assert.are.equal(3, #words, n)
        for _, word in ipairs(words) do
          assert.is_nil(seen[word], word)
          seen[word] = true
        end
      end
      assert.is_nil(bound.number(82))
    end
  end)
end)
