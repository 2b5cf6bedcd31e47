local json = require "json"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

local PROMPT = source "prompts/saju/1.0.prompt"

-- What a prompt may speak of, and stands for the prompt language here.
local VALUES = { lang = true, language = true, facts = true, input = true }
local HELPERS = { role = true, json = true, ["#if"] = true, ["else"] = true, ["/if"] = true }

local prompt = {}

function prompt.parse(text)
  local template = { text = text }
  function template.render(_, values)
    for name in pairs(VALUES) do assert(values[name] ~= nil, name) end
    return { { role = "user", content = text } }
  end
  return template
end

local function load_saju()
  return assert(service.load("saju", source, { prompt = prompt,
    core = { almanac = require "almanac" } }))
end

local saju = load_saju()

local function order(lang)
  return { lang = lang, now = 1795305600, today = "2026-11-22", seed = 7 }
end

local function input(changes)
  local given = { focus = "total", birth = {} }
  for key, value in pairs(saju.example.birth) do given.birth[key] = value end
  for key, value in pairs(changes or {}) do given[key] = value end
  return given
end

local function read(lang, changes)
  local facts = assert(service.facts(saju, input(changes), world.new(order(lang))))
  local composed = service.compose(saju, facts, world.new(order(lang)))
  local reading, errors = service.check(saju, composed, facts, lang)
  if not reading then error(errors[1].pointer .. " " .. errors[1].detail) end
  return reading, facts
end

describe("the saju service", function()
  it("is proved, and costs what the catalogue says", function()
    assert.are.equal("saju", saju.type)
    assert.are.equal(25, saju.cost)
    assert.are.equal("fortune", saju.category)
    assert.are.equal("사주팔자", saju.name.ko)
  end)

  it("reads its example in both languages", function()
    for _, lang in ipairs { "ko", "en" } do
      local reading, facts = read(lang)
      assert.are.equal("庚午", facts.pillars.year.hanja)
      assert(reading.title:find("庚辰", 1, true))
      assert.is_nil(reading.compat)
    end
  end)

  it("has the same facts whatever the language, but for the words of warnings", function()
    local birth = { calendar = "solar", year = 1988, month = 6, day = 5, hour = 12, minute = 0,
      gender = "male" }
    local _, ko = read("ko", { birth = birth })
    local _, en = read("en", { birth = birth })
    assert(#ko.warnings > 0)
    for i, warning in ipairs(ko.warnings) do
      assert.are.equal(warning.code, en.warnings[i].code)
      assert(warning.message:find("[\xEA-\xED]") and not en.warnings[i].message:find("[\xEA-\xED]"))
      warning.message, en.warnings[i].message = nil, nil
    end
    assert.are.same(json.decode(json.encode(ko)), json.decode(json.encode(en)))
  end)

  it("compares with a partner", function()
    local partner = { calendar = "solar", year = 1988, month = 11, day = 3, gender = "male" }
    local reading, facts = read("ko", { partner = partner })
    assert(reading.compat:find(facts.compat.score .. "점", 1, true))
  end)

  it("answers every focus", function()
    local seen = {}
    for _, focus in ipairs { "total", "love", "wealth", "career", "health", "study", "year",
      "month", "today" } do
      local reading = read("ko", { focus = focus })
      assert.is_nil(seen[reading.summary], focus)
      seen[reading.summary] = true
    end
  end)

  it("says at which field a birth cannot be", function()
    local facts, wrong = service.facts(saju, input { birth = { calendar = "lunar", year = 2001,
      month = 5, day = 15, leap = true, gender = "female" } }, world.new(order "en"))
    assert.is_nil(facts)
    assert.are.equal("invalid-input", wrong.code)
    assert.are.equal("/input/birth/leap", wrong.errors[1].pointer)
  end)

  it("refuses a reading with a pillar that is not there", function()
    local reading, facts = read("ko")
    reading.love = reading.love .. " 갑술(甲戌) 일주라서요."
    local clean, errors = service.check(saju, reading, facts, "ko")
    assert.is_nil(clean)
    assert(errors[1].detail:find("甲戌", 1, true))
  end)

  it("renders a page with a section for each part", function()
    for lang, heading in pairs { ko = "## 애정운", en = "## Love" } do
      local reading = read(lang)
      local page = service.render(saju, reading, lang)
      assert.are.equal("# " .. reading.title, page:match("^[^\n]*"))
      assert(page:find(heading .. "\n\n" .. reading.love, 1, true))
      assert(page:find(reading.lucky.number, 1, true))
    end
  end)
end)

-- What is refused, by the schema or by facts(): pointers from the input on, with details.
local function refused(given, lang)
  local clean, errors = schema.check(saju.input, given, lang)
  if clean then
    local facts, wrong = service.facts(saju, clean, world.new(order(lang)))
    assert.is_nil(facts)
    assert.are.equal("invalid-input", wrong.code)
    errors = wrong.errors
  end
  local found = {}
  for _, it in ipairs(errors) do found[it.pointer:gsub("^/input", "")] = it.detail end
  return found
end

-- Each field refuses each of these values.
local TOO_LONG = ("a"):rep(81)
local REFUSED = {
  calendar = { "chinese", "", 1, true, {} },
  year = { 1899, 2101, -1, 1990.5, "1990", true, {}, 1 << 60, json.null },
  month = { 0, 13, 1.5, "5", {}, json.null },
  day = { 0, 32, -5, 2.5, "15", {}, json.null },
  leap = { "yes", 1, {} },
  hour = { 24, -1, 12.5, "noon", {}, 1 << 60 },
  minute = { 60, -1, 0.5, "30", {} },
  sijin = { "midnight", "", 3, {} },
  gender = { "x", "", 1, {} },
  place = { 7, true, {}, TOO_LONG, ("가"):rep(81), "\xff\xfe" },
  longitude = { 181, -180.5, "127", {}, 1e308 },
  tz = { "Mars/Olympus", "../../etc/passwd", "", " ", 9, {}, ("a"):rep(65), "Asia/서울", "Asia/" },
  fold = { 2, -1, 0.5, "0", {} },
  time_basis = { "moon", "", 1, {} },
  zi = { "midnight", "", 1, {} },
}

local WHOLE = {
  { "/birth", json.null }, { "/birth", "1990" }, { "/birth", 7 },
  { "/birth", {}, "/birth/year" },
  { "/focus", "lottery" }, { "/focus", 1 }, { "/focus", { "love" } },
  { "/target_date", "2026-02-30" }, { "/target_date", "2026-1-1" }, { "/target_date", "soon" },
  { "/target_date", "1899-12-31" }, { "/target_date", "2101-01-01" }, { "/target_date", 7 },
  { "/target_date", {} },
  { "/partner", "her" }, { "/partner", 7 },
}

-- Members that are each fine and do not go together.
local CONTRADICT = {
  { "day", { month = 2, day = 29 } }, { "day", { month = 4, day = 31 } },
  { "day", { year = 1900, month = 2, day = 29 } },
  { "leap", { leap = true } },
  { "leap", { calendar = "lunar", year = 2013, month = 4, day = 1, leap = true } },
  { "leap", { calendar = "lunar", year = 2012, month = 4, day = 1, leap = true } },
  { "day", { calendar = "lunar", year = 1984, month = 2, day = 30 } },
  { "day", { calendar = "lunar", year = 2012, month = 3, day = 31, leap = true } },
  { "year", { calendar = "lunar", year = 2051 } },
  { "minute", { hour = json.null, minute = 5 } },
  { "sijin", { hour = 3, minute = 0, sijin = "o" } },
  { "hour", { year = 1987, month = 5, day = 10, hour = 2, minute = 30 } },
  { "hour", { year = 1961, month = 8, day = 10, hour = 0, minute = 10 } },
  { "hour", { year = 2026, month = 3, day = 8, hour = 2, minute = 30, tz = "America/New_York",
    longitude = -74 } },
  { "longitude", { tz = "Europe/Paris", place = json.null } },
  { "hours", { hours = 3 } },
}

local function with(base, changes)
  local merged = {}
  for key, value in pairs(base) do merged[key] = value end
  for key, value in pairs(changes) do merged[key] = value end
  return merged
end

-- Refused at this very field, in both languages, in words of that language.
local function expect_refused(given, at)
  for _, lang in ipairs { "ko", "en" } do
    local found = refused(given, lang)
    local why = found[at] or error(at .. " is not refused: " .. json.encode(found))
    assert((why:find("[\xEA-\xED]") ~= nil) == (lang == "ko"), why)
    assert(#why > 5 and not why:find("%.lua:%d"), why)
  end
end

describe("a saju input", function()
  it("is refused at the field that is wrong, of the person or the partner", function()
    for _, person in ipairs { "birth", "partner" } do
      for field, values in pairs(REFUSED) do
        for _, value in ipairs(values) do
          local birth = with(saju.example.birth, { [field] = value })
          expect_refused(input { [person] = birth }, ("/%s/%s"):format(person, field))
        end
      end
      for _, case in ipairs(CONTRADICT) do
        local birth = with(saju.example.birth, case[2])
        expect_refused(input { [person] = birth }, ("/%s/%s"):format(person, case[1]))
      end
    end
  end)

  it("is refused as a whole where it is no such thing", function()
    for _, case in ipairs(WHOLE) do
      expect_refused(input { [case[1]:sub(2)] = case[2] }, case[3] or case[1])
    end
    expect_refused(input { fortune = true }, "/fortune")
    expect_refused({}, "/birth")
    local cut = with(saju.example.birth, {})
    cut.month = nil
    expect_refused(input { birth = cut }, "/birth/month")
  end)

  it("takes any words for a place", function()
    for _, place in ipairs { "🏠🌙 서울", "\u{202E}luoeS\u{202C}", "\u{200B}\u{200D}",
      "e\u{301}\u{302}", ("a"):rep(80), "?!…", "ㅅㅓㅇㅜㄹ", "%s%d{year}", "القاهرة",
      "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "서울; drop table" } do
      local birth = with(saju.example.birth, { place = place })
      for _, lang in ipairs { "ko", "en" } do
        local clean = assert(schema.check(saju.input, input { birth = birth }, lang))
        local facts = assert(service.facts(saju, clean, world.new(order(lang))))
        local reading = service.compose(saju, facts, world.new(order(lang)))
        assert(service.check(saju, reading, facts, lang))
        assert(utf8.len(json.encode(facts)))
      end
    end
  end)
end)

describe("the saju prompt", function()
  it("asks only for what it is given", function()
    for tag in PROMPT:gmatch("{{(.-)}}") do
      local word, rest = tag:match("^(%S+)%s*(.*)$")
      local name = (rest ~= "" and rest or word):match("^%w+")
      assert(HELPERS[word] or VALUES[name] and rest == "", tag)
      assert(word == "role" or not HELPERS[word] or rest == "" or VALUES[name], tag)
    end
  end)

  it("has a system part, and what people typed stands outside it", function()
    local system, user = PROMPT:match('{{role "system"}}(.-){{role "user"}}(.*)$')
    assert(system and user)
    assert(user:find("{{json facts}}", 1, true) and user:find("{{json input}}", 1, true))
    assert.is_nil(system:find("{{json", 1, true))
  end)

  it("is sent without blank lines around what it says", function()
    local whole = assert(service.load("saju", source, {
      core = { almanac = require "almanac", json = json } }))
    local checked = assert(schema.check(whole.input, whole.example, "ko"))
    local moment = world.new(order "ko")
    local facts = assert(service.facts(whole, checked, moment))
    local messages = assert(service.brief(whole, checked, facts, moment))
    assert.are.equal(2, #messages)
    for _, message in ipairs(messages) do
      assert.matches("^%S", message.content)
      assert.matches("%S$", message.content)
    end
  end)

  it("names every part of the answer", function()
    for _, field in ipairs(saju.output) do
      assert(PROMPT:find("%f[%w]" .. field.name .. "%f[%W]"), field.name)
    end
  end)
end)
