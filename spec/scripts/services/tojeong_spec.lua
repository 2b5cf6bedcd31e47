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

  local function birth(changes)
    local made = {}
    for key, value in pairs(BIRTH) do made[key] = value end
    for key, value in pairs(changes) do made[key] = value end
    return { birth = made }
  end

  it("that is wrong is refused at its field, which says what is allowed", function()
    for _, case in ipairs {
      { {}, "/input/birth", "missing" },
      { { birth = 3 }, "/input/birth", "object" },
      { { birth = BIRTH, target_year = "2026" }, "/input/target_year", "number" },
      { { birth = BIRTH, target_year = 2026.5 }, "/input/target_year", "whole" },
      { { birth = BIRTH, target_year = 1899 }, "/input/target_year", "from 1900 to 2100" },
      { { birth = BIRTH, target_year = 2101 }, "/input/target_year", "from 1900 to 2100" },
      { { birth = BIRTH, target_year = 1989 }, "/input/target_year", "from 1990" },
      { { birth = BIRTH, focus = "career" }, "/input/focus", "total, wealth, love" },
      { { birth = BIRTH, focus = 7 }, "/input/focus", "one of" },
      { { birth = BIRTH, year = 2026 }, "/input/year", "" },
      { birth { month = 13 }, "/input/birth/month", "12" },
      { birth { day = 32 }, "/input/birth/day", "31" },
      { birth { month = 2, day = 30 }, "/input/birth/day", "28" },
      { birth { calendar = "lunar", leap = true }, "/input/birth/leap", "month 5" , lunar = 4 },
      { birth { calendar = "moon" }, "/input/birth/calendar", "lunar" },
      { birth { place = ("서"):rep(81) }, "/input/birth/place", "80" },
      { birth { place = "\xFF\xFE" }, "/input/birth/place", "UTF-8" },
      { birth { tz = "Asia/Nowhere" }, "/input/birth/tz", "time zone" },
      { birth { hour = 25 }, "/input/birth/hour", "23" },
      { birth { star = 1 }, "/input/birth/star", "" },
    } do
      if case.lunar then case[1].birth.month = case.lunar end
      local pointer, detail = wrong_with(case[1])
      assert.are.equal(case[2], pointer)
      assert(detail:find(case[3], 1, true), detail)
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
