local json = require "json"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

local PROMPT = source "prompts/name-analysis/1.0.prompt"

local name = assert(service.load("name-analysis", source,
  { core = { almanac = require "almanac", json = json } }))

local function order(lang)
  return { lang = lang, now = 1795305600, today = "2026-11-22", seed = 7 }
end

local function input(changes)
  local given = {}
  for key, value in pairs(name.example) do given[key] = value end
  for key, value in pairs(changes or {}) do given[key] = value end
  return given
end

local function read(lang, changes)
  local given = assert(schema.check(name.input, input(changes), lang))
  local facts = assert(service.facts(name, given, world.new(order(lang))))
  local reading, errors = service.check(name,
    service.compose(name, facts, world.new(order(lang))), facts, lang)
  if not reading then error(errors[1].pointer .. " " .. errors[1].detail) end
  return reading, facts, given
end

-- The pointers of what the schema, or facts(), refuses.
local function refused(changes, lang)
  local given, errors = schema.check(name.input, input(changes), lang or "ko")
  if given then
    local facts, wrong = service.facts(name, given, world.new(order(lang or "ko")))
    if facts then error("is read as a name: " .. json.encode(changes)) end
    assert.are.equal("invalid-input", wrong.code)
    errors = wrong.errors
  end
  return errors[1].pointer:gsub("^/input", ""), errors[1].detail
end

describe("the name service", function()
  it("is proved, and costs what the catalogue says", function()
    assert.are.equal("name-analysis", name.type)
    assert.are.equal(10, name.cost)
    assert.are.equal("fortune", name.category)
    assert.are.equal("성명학 분석", name.name.ko)
  end)

  it("reads its example in both languages", function()
    local korean, facts = read "ko"
    assert.are.equal("金瑞姸", facts.name.hanja)
    assert(korean.title:find("김서연(金瑞姸)", 1, true))
    assert(read "en".title:find("Kim Seo-yeon (金瑞姸)", 1, true))
  end)

  it("has the same sections whatever is asked", function()
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15 }
    local full = read("ko", { birth = birth, alternatives = true })
    for _, field in ipairs(name.output) do assert(full[field.name], field.name) end
    local plain = read "ko"
    for _, field in ipairs(name.output) do
      assert.are.equal(field.optional or false, plain[field.name] == nil, field.name)
    end
  end)

  it("refuses bad input at its field, saying what is allowed", function()
    local BAD = {
      { { surname_hangul = json.null }, "/surname_hangul" },
      { { surname_hangul = "" }, "/surname_hangul" },
      { { surname_hangul = 7 }, "/surname_hangul" },
      { { surname_hangul = "Kim" }, "/surname_hangul" },
      { { surname_hangul = "김이박" }, "/surname_hangul" },
      { { surname_hangul = ("김"):rep(11) }, "/surname_hangul" },
      { { surname_hangul = "\xEA\xB9" }, "/surname_hangul" },
      { { given_hangul = "민\0준" }, "/given_hangul" },
      { { given_hangul = { "민" } }, "/given_hangul" },
      { { given_hangul = "가나다라마바" }, "/given_hangul" },
      { { given_hangul = "민준1" }, "/given_hangul" },
      { { given_hanja = "瑞" }, "/given_hanja" },
      { { given_hanja = "姸瑞" }, "/given_hanja" },
      { { given_hanja = false }, "/given_hanja" },
      { { surname_hanja = "李" }, "/surname_hanja" },
      { { surname_hanja = "김" }, "/surname_hanja" },
      { { stroke_mode = "any" }, "/stroke_mode" },
      { { sound_school = 1 }, "/sound_school" },
      { { alternatives = "yes" }, "/alternatives" },
      { { gender = "male" }, "/gender" },
      { { surname_hangul = true }, "/surname_hangul" },
      { { surname_hangul = "김1" }, "/surname_hangul" },
      { { given_hangul = json.null }, "/given_hangul" },
      { { given_hangul = "" }, "/given_hangul" },
      { { given_hangul = 3.5 }, "/given_hangul" },
      { { given_hangul = ("가"):rep(21) }, "/given_hangul" },
      { { surname_hanja = 1 }, "/surname_hanja" },
      { { surname_hanja = "金金" }, "/surname_hanja" },
      { { surname_hanja = ("金"):rep(11) }, "/surname_hanja" },
      { { given_hanja = "瑞妍汉" }, "/given_hanja" },
      { { given_hanja = "汉姸" }, "/given_hanja" },
      { { given_hanja = { "瑞", "姸" } }, "/given_hanja" },
      { { stroke_mode = 1 }, "/stroke_mode" },
      { { stroke_mode = "WON" }, "/stroke_mode" },
      { { sound_school = "both" }, "/sound_school" },
      { { sound_letters = "last" }, "/sound_letters" },
      { { sound_letters = true }, "/sound_letters" },
      { { goal = "money" }, "/goal" },
      { { goal = { "wisdom" } }, "/goal" },
      { { alternatives = 1 }, "/alternatives" },
      { { name = "김서연" }, "/name" },
      { { birth = {} }, "/birth/year" },
      { { birth = false }, "/birth" },
      { { birth = "1990" }, "/birth" },
      { { birth = { year = 1990, month = 13, day = 1 } }, "/birth/month" },
      { { birth = { calendar = "lunar", year = 2001, month = 5, day = 1, leap = true } },
        "/birth/leap" },
    }
    for _, case in ipairs(BAD) do
      for _, lang in ipairs { "ko", "en" } do
        local pointer, detail = refused(case[1], lang)
        assert.are.equal(case[2], pointer)
        local has_hangul = detail:gsub("'[^']*'", ""):gsub("such as %S+", ""):find("[\xEA-\xED]")
        assert.are.equal(lang == "ko", has_hangul ~= nil, detail)
      end
    end
  end)

  local BIRTH = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30 }

  local function birth(changes)
    local given = {}
    for key, value in pairs(BIRTH) do given[key] = value end
    for key, value in pairs(changes) do given[key] = value end
    return { birth = given }
  end

  it("refuses a bad birth at its member", function()
    local BAD = {
      { { calendar = "moon" }, "calendar" }, { { calendar = 1 }, "calendar" },
      { { year = 1899 }, "year" }, { { year = 2101 }, "year" }, { { year = "1990" }, "year" },
      { { year = 1990.5 }, "year" }, { { year = json.null }, "year" },
      { { month = 0 }, "month" }, { { month = 13 }, "month" }, { { month = json.null }, "month" },
      { { day = 0 }, "day" }, { { day = 32 }, "day" }, { { day = {} }, "day" },
      { { month = 2, day = 29 }, "day" }, { { day = json.null }, "day" },
      { { leap = true }, "leap" }, { { leap = "no" }, "leap" },
      { { calendar = "lunar", year = 1991, leap = true }, "leap" },
      { { calendar = "lunar", year = 2051 }, "year" },
      { { calendar = "lunar", month = 4, day = 30 }, "day" },
      { { hour = 24 }, "hour" }, { { hour = -1 }, "hour" }, { { hour = "14" }, "hour" },
      { { minute = 60 }, "minute" }, { { minute = true }, "minute" },
      { { hour = json.null }, "minute" }, { { sijin = "goat" }, "sijin" },
      { { gender = "x" }, "gender" }, { { gender = 1 }, "gender" },
      { { place = 7 }, "place" }, { { place = ("가"):rep(81) }, "place" },
      { { longitude = 181 }, "longitude" }, { { longitude = "east" }, "longitude" },
      { { tz = "Mars/Olympus" }, "tz" }, { { tz = 9 }, "tz" },
      { { fold = 2 }, "fold" }, { { time_basis = "sun" }, "time_basis" },
      { { zi = "rat" }, "zi" }, { { born = "early" }, "born" },
      { { year = 1987, month = 5, day = 10, hour = 2, minute = 30 }, "hour" },
    }
    for _, case in ipairs(BAD) do
      for _, lang in ipairs { "ko", "en" } do
        local pointer, detail = refused(birth(case[1]), lang)
        assert.are.equal("/birth/" .. case[2], pointer)
        assert.are.equal(lang == "ko", detail:find("[\xEA-\xED]") ~= nil, detail)
      end
    end
  end)

  -- Letters apart, marks, signs and other scripts: each is read as a name, or refused at its
  -- field.
  local TYPED = {
    "😀", "👨‍👩‍👧", "سارة", "שרה", "\u{200B}", "\u{FEFF}민준", "민\u{200D}준", "é",
    "민\u{0301}준", "ㅁㅣㄴ", "ㅋㅋ", "\u{1106}\u{1175}\u{11AB}", "\u{1106}", "...", "'",
    "- -", "ᅟ", "민 준", " 민준 ", "민　준", "ミンジュン", "旻俊", "Kim", "𠀀", "\u{F90A}", "ㄱ김",
    "민준\u{202E}", ("가"):rep(20), ("é"):rep(20) }

  it("reads or refuses whatever is typed", function()
    for _, typed in ipairs(TYPED) do
      for _, field in ipairs { "surname_hangul", "given_hangul", "surname_hanja", "given_hanja" } do
        local changes = field:find "hangul" and { given_hanja = json.null,
          surname_hanja = json.null } or {}
        changes[field] = typed
        local given, errors = schema.check(name.input, input(changes), "ko")
        local facts, wrong
        if given then facts, wrong = service.facts(name, given, world.new(order "ko")) end
        errors = errors or wrong and wrong.errors
        if facts then
          assert(service.compose(name, facts, world.new(order "ko")))
        else
          assert.are.equal(field, errors[1].pointer:match("/([%w_]+)$"), typed)
          assert(utf8.len(errors[1].detail) > 5)
        end
      end
    end
  end)

  it("reads a name typed in letters apart", function()
    local _, facts = read("ko", { surname_hangul = "\u{1100}\u{1175}\u{11B7}",
      given_hangul = "\u{1109}\u{1165}\u{110B}\u{1167}\u{11AB}" })
    assert.are.equal("김서연", facts.name.hangul)
  end)

  it("leaves out what nobody sees", function()
    for _, typed in ipairs { "서 연", "서　연", "\u{FEFF}서연", "서\u{200D}연", "서연\u{202E}" } do
      local _, facts = read("en", { given_hangul = typed, given_hanja = "瑞\u{200B}姸" })
      assert.are.equal("金瑞姸", facts.name.hanja)
      assert.are.equal("김서연", facts.name.hangul)
    end
  end)

  it("names the readings of a hanja that does not fit", function()
    local _, detail = refused { given_hanja = "書姸", given_hangul = "수연" }
    assert(detail:find("'書'", 1, true) and detail:find("'서'", 1, true), detail)
  end)

  it("refuses a reading that counts otherwise", function()
    local reading, facts = read "ko"
    reading.advice = reading.advice .. " 정격은 33이라서요."
    local clean, errors = service.check(name, reading, facts, "ko")
    assert.is_nil(clean)
    assert(errors[1].detail:find("정격 33", 1, true))
  end)

  it("renders a page with a section for each part, in the language of the reading", function()
    for lang, heading in pairs { ko = "## 사격 수리", en = "## The four numbers" } do
      for _, changes in ipairs { {}, { given_hangul = "한별" } } do
        if changes.given_hangul then changes.given_hanja = json.null end
        local reading = read(lang, changes)
        local page = service.render(name, reading, lang)
        assert.are.equal("# " .. reading.title, page:match("^[^\n]*"))
        assert(page:find(heading, 1, true), page)
      end
    end
  end)
end)

describe("the name prompt", function()
  it("has a system part, and what people typed stands outside it", function()
    local system, user = PROMPT:match('{{role "system"}}(.-){{role "user"}}(.*)$')
    assert(system and user)
    assert(user:find("{{json facts}}", 1, true) and user:find("{{json input}}", 1, true))
    assert.is_nil(system:find("{{json", 1, true))
  end)

  it("asks for a supplement and for candidates where the facts have them", function()
    local birth = { calendar = "solar", year = 1990, month = 5, day = 15 }
    for _, case in ipairs { { {}, true }, { { birth = birth, alternatives = true }, false } } do
      local _, facts, given = read("en", case[1])
      local messages = assert(service.brief(name, given, facts, world.new(order "en")))
      assert.are.equal(2, #messages)
      for _, field in ipairs { "supplement", "candidates" } do
        local leaves = messages[1].content:find("Leave `" .. field .. "` out", 1, true) ~= nil
        assert.are.equal(case[2], leaves, field)
      end
      assert.matches("^%S", messages[1].content)
      assert.matches("%S$", messages[2].content)
      assert(messages[2].content:find("瑞姸", 1, true))
    end
  end)

  it("names every part of the answer", function()
    for _, field in ipairs(name.output) do
      assert(PROMPT:find("%f[%w]" .. field.name .. "%f[%W]"), field.name)
    end
  end)
end)
