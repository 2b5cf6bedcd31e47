local json = require "json"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

local PROMPT = source "prompts/tojeong/1.0.prompt"

local tojeong = assert(service.load("tojeong", source, {
  core = { almanac = require "almanac", json = json } }))

local function order(lang, verb)
  return { lang = lang, now = 1795305600, today = "2026-11-22", seed = 7, verb = verb }
end

local function input(changes)
  local given = { birth = {}, target_year = 2026 }
  for key, value in pairs(tojeong.example.birth) do given.birth[key] = value end
  for key, value in pairs(changes or {}) do given[key] = value end
  return given
end

local function checked(changes)
  return assert(schema.check(tojeong.input, input(changes), "ko", "/input"))
end

local function read(lang, changes)
  local facts = assert(service.facts(tojeong, checked(changes), world.new(order(lang))))
  local composed = service.compose(tojeong, facts, world.new(order(lang, "compose")))
  local reading, errors = service.check(tojeong, composed, facts, lang)
  if not reading then error(errors[1].pointer .. " " .. errors[1].detail) end
  return reading, facts
end

-- The pointer and the detail of the first thing that is wrong with an input.
local function wrong_with(given, lang)
  local clean, errors = schema.check(tojeong.input, given, lang or "en", "/input")
  if not clean then return errors[1].pointer, errors[1].detail end
  local facts, wrong = service.facts(tojeong, clean, world.new(order(lang or "en")))
  assert.is_nil(facts)
  return wrong.errors[1].pointer, wrong.errors[1].detail
end

describe("the tojeong service", function()
  it("is proved, and costs what the catalogue says", function()
    assert.are.same({ "tojeong", "fortune", 15 }, { tojeong.type, tojeong.category, tojeong.cost })
    assert.are.same({ ko = "토정비결", en = "Tojeong Bigyeol" }, tojeong.name)
  end)

  it("reads its example in both languages", function()
    for _, lang in ipairs { "ko", "en" } do
      local reading, facts = read(lang)
      assert.are.equal("521", facts.gwae)
      assert(reading.title:find("521", 1, true))
      assert.are.equal(12, #reading.months)
    end
  end)

  it("reads a year with a leap month, and the lunar year of today when none is given", function()
    local reading = read("ko", { target_year = 2025 })
    assert.are.equal(13, #reading.months)
    local _, facts = read("ko", { target_year = json.null })
    assert.are.equal(2026, facts.target_year)
  end)

  it("refuses a reading with a gwae that is not there", function()
    local reading, facts = read("ko")
    reading.love = reading.love .. " 당신은 863괘예요."
    local clean, errors = service.check(tojeong, reading, facts, "ko")
    assert.is_nil(clean)
    assert(errors[1].detail:find("863", 1, true))
  end)

  it("renders a page with a section for each part and a heading for each month", function()
    for lang, heading in pairs { ko = "## 애정운", en = "## Love" } do
      local reading = read(lang)
      local page = service.render(tojeong, reading, lang)
      assert.are.equal("# " .. reading.title, page:match("^[^\n]*"))
      assert(page:find(heading .. "\n\n" .. reading.love, 1, true))
      local month = reading.months[12]
      assert(page:find("### " .. month.name .. "\n\n" .. month.text, 1, true))
      assert(page:find(reading.lucky.direction, 1, true))
    end
  end)
end)

describe("an input of tojeong", function()
  local BIRTH = { calendar = "solar", year = 1990, month = 5, day = 15 }
  local MISSING = {}

  local function birth(changes)
    local made = {}
    for key, value in pairs(BIRTH) do made[key] = value end
    for key, value in pairs(changes) do made[key] = value ~= MISSING and value or nil end
    return { birth = made }
  end

  -- Refused at the pointer, in the asker's language, saying what is allowed.
  local function expect_refused(given, at, words)
    local pointer, detail = wrong_with(given, "en")
    assert.are.equal(at, pointer)
    if not detail:find(words, 1, true) then error(at .. ": " .. detail) end
    assert.is_nil(detail:find("[\xEA-\xED]"))
    pointer, detail = wrong_with(given, "ko")
    assert.are.equal(at, pointer)
    assert(detail:find("[\xEA-\xED]"), detail)
  end

  it("that is not of its type, or out of its bounds, is refused at its field", function()
    local NUMBERS = { "number", "x", true, {}, 0 / 0 }
    local function whole(from, to)
      return { kind = NUMBERS, from - 1, to + 1, words = ("from %d to %d"):format(from, to) }
    end
    local function one_of(words) return { kind = { words, "x", 7, true, {} }, words = words } end
    local fields = {
      ["target_year"] = whole(1900, 2100), ["focus"] = one_of "total, wealth, love, health, travel",
      ["birth/year"] = whole(1900, 2100), ["birth/month"] = whole(1, 12),
      ["birth/day"] = whole(1, 31), ["birth/hour"] = whole(0, 23),
      ["birth/minute"] = whole(0, 59), ["birth/fold"] = whole(0, 1),
      ["birth/longitude"] = whole(-180, 180), ["birth/calendar"] = one_of "solar, lunar",
      ["birth/leap"] = { kind = { "true or false", "x", 1, {} } },
      ["birth/sijin"] = one_of "ja, chuk, in", ["birth/gender"] = one_of "male, female, unknown",
      ["birth/time_basis"] = one_of "mean_solar, civil", ["birth/zi"] = one_of "yaja, jasi23",
      ["birth/place"] = { kind = { "text", 1, true, {} } },
      ["birth/tz"] = { kind = { "text", 1, true, {} } },
    }
    for path, bad in pairs(fields) do
      local member = path:match "^birth/(.*)"
      local function given(value)
        if member then return birth { [member] = value } end
        return { birth = BIRTH, [path] = value }
      end
      for i = 2, #bad.kind do expect_refused(given(bad.kind[i]), "/input/" .. path, bad.kind[1]) end
      for _, value in ipairs(bad) do expect_refused(given(value), "/input/" .. path, bad.words) end
    end
  end)

  it("that is wrong in itself or in sum is refused at its field", function()
    for _, case in ipairs {
      { {}, "birth", "missing" }, { { birth = json.null }, "birth", "missing" },
      { { birth = 3 }, "birth", "object" }, { { birth = "1990-05-15" }, "birth", "object" },
      { birth { year = MISSING }, "birth/year", "missing" },
      { birth { month = MISSING }, "birth/month", "missing" },
      { birth { day = json.null }, "birth/day", "missing" },
      { birth { star = 1 }, "birth/star", "not known" },
      { { birth = BIRTH, year = 2026 }, "year", "not known" },
      { { birth = BIRTH, target_year = 2026.5 }, "target_year", "whole" },
      { { birth = BIRTH, target_year = 1989 }, "target_year", "from 1990" },
      { birth { day = 1.5 }, "birth/day", "whole" },
      { birth { month = 2, day = 30 }, "birth/day", "28" },
      { birth { year = 2000, month = 2, day = 30 }, "birth/day", "29" },
      { birth { leap = true }, "birth/leap", "lunar" },
      { birth { calendar = "lunar", month = 4, leap = true }, "birth/leap", "month 5" },
      { birth { calendar = "lunar", year = 1991, leap = true }, "birth/leap", "no leap month" },
      { birth { calendar = "lunar", month = 6, day = 30 }, "birth/day", "1 to 29" },
      { birth { calendar = "lunar", day = 31 }, "birth/day", "30" },
      { birth { calendar = "lunar", year = 2051 }, "birth/year", "2050" },
      { birth { minute = 5 }, "birth/minute", "hour" },
      { birth { hour = 3, sijin = "in" }, "birth/sijin", "not both" },
      { birth { year = 1987, month = 5, day = 10, hour = 2 }, "birth/hour", "set forward" },
      { birth { tz = "Asia/Nowhere" }, "birth/tz", "time zone" },
      { birth { tz = "../etc/passwd" }, "birth/tz", "time zone" },
      { birth { tz = ("A"):rep(65) }, "birth/tz", "64" },
      { birth { tz = "Pacific/Apia", year = 2011, month = 12, day = 30 }, "birth/day",
        "set forward" },
      { birth { place = ("서"):rep(81) }, "birth/place", "80" },
      { birth { place = " " }, "birth/place", "empty" },
      { birth { place = "서\0울" }, "birth/place", "control" },
      { birth { place = "\xFF\xFE" }, "birth/place", "UTF-8" },
    } do
      expect_refused(case[1], "/input/" .. case[2], case[3])
    end
    expect_refused("1990-05-15", "/input", "object")
    expect_refused(json.null, "/input", "object")
  end)

  it("that is born after the year of today needs a year to look at", function()
    expect_refused({ birth = { year = 2040, month = 5, day = 1 } }, "/input/target_year", "2040")
  end)

  it("may say its place in any writing, and the reading is the same", function()
    local plain = json.encode((read "ko"))
    for _, place in ipairs { "🌙🏡", "مدينة", "\u{200B}서\u{200D}울", "e\u{301}\u{308}", ("x"):rep(80),
      "...!?", "ㅅㅓㅇㅜㄹ", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "<b>&amp;{{facts}}",
      "\u{202E}luoeS" } do
      local born = birth { place = place }.birth
      born.gender = "female"
      assert.are.equal(plain, json.encode((read("ko", { birth = born }))))
    end
  end)

  it("is refused in the client's language", function()
    local _, detail = wrong_with({ birth = BIRTH, target_year = 1989 }, "ko")
    assert(detail:find("음력 1990년에 태어났으므로", 1, true), detail)
  end)
end)

describe("the tojeong prompt", function()
  it("tells facts and what people typed apart from what is to be done", function()
    local system, user = PROMPT:match('{{role "system"}}(.-){{role "user"}}(.*)$')
    assert(user:find("{{json facts}}", 1, true) and user:find("{{json input}}", 1, true))
    assert.is_nil(system:find("{{json", 1, true))
  end)

  it("asks for the tone and the length that the customer chose", function()
    local given = checked()
    local moment = world.new(order "en")
    local facts = assert(service.facts(tojeong, given, moment))
    local messages = assert(service.brief(tojeong, given, facts, moment,
      { tone = "formal", length = "short" }))
    assert.are.equal(2, #messages)
    assert(messages[1].content:find("Tone asked for: formal", 1, true))
    assert(messages[1].content:find("Length asked for: short", 1, true))
    for _, message in ipairs(messages) do
      assert.matches("^%S", message.content)
      assert.matches("%S$", message.content)
    end
  end)

  it("names every part of the answer", function()
    for _, field in ipairs(tojeong.output) do
      assert(PROMPT:find("%f[%w]" .. field.name .. "%f[%W]"), field.name)
    end
  end)
end)
