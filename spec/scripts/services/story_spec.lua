local json = require "json"
local schema = require "lib.schema"
local service = require "lib.service"
local world = require "lib.world"

local function source(path)
  local file <close> = io.open(path)
  return file and file:read("a")
end

local PROMPT = source "prompts/story/1.0.prompt"

local story = assert(service.load("story", source, {
  core = { almanac = require "almanac", json = json } }))

local function order(lang, verb, seed)
  return { lang = lang, now = 1795305600, today = "2026-11-22", seed = seed or 7, verb = verb }
end

local function checked(given)
  return assert(schema.check(story.input, given, "ko", "/input"))
end

local function read(lang, given)
  local facts = assert(service.facts(story, checked(given), world.new(order(lang))))
  local composed = service.compose(story, facts, world.new(order(lang, "compose")))
  local reading, errors = service.check(story, composed, facts, lang)
  if not reading then error(errors[1].pointer .. " " .. errors[1].detail) end
  return reading, facts
end

-- The pointer and the detail of the first thing that is wrong with an input.
local function wrong_with(given)
  local clean, errors = schema.check(story.input, given, "en", "/input")
  if not clean then return errors[1].pointer, errors[1].detail end
  local facts, wrong = service.facts(story, clean, world.new(order "en"))
  assert.is_nil(facts)
  return wrong.errors[1].pointer, wrong.errors[1].detail
end

describe("the story service", function()
  it("is proved, and costs what the catalogue says", function()
    assert.are.same({ "story", "entertainment", 20 }, { story.type, story.category, story.cost })
    assert.are.same({ ko = "이야기 생성", en = "Generate creative story" }, story.name)
  end)

  it("tells its example in both languages", function()
    for lang, chapters in pairs { ko = 4, en = 3 } do
      local reading, facts = read(lang, story.example)
      assert.are.equal("庚", facts.chart.day_master.hanja)
      assert.are.equal(chapters, #reading.chapters)
    end
  end)

  it("tells a theme at every genre, tone, point of view and length", function()
    for _, genre in ipairs { "folktale", "romance", "scifi", "fairytale" } do
      for _, tone in ipairs { "friendly", "formal", "fun" } do
        for _, pov in ipairs { "first", "third" } do
          for _, lang in ipairs { "ko", "en" } do
            for _, length in ipairs { 300, 3000 } do
              read(lang, { theme = "바다", genre = genre, tone = tone, pov = pov, length = length })
            end
          end
        end
      end
    end
  end)

  it("tells the warnings of a birth in words", function()
    local _, facts = read("ko", { birth = { year = 1988, month = 6, day = 5, hour = 12 } })
    assert(#facts.warnings > 0)
    for _, warning in ipairs(facts.warnings) do assert(warning.message:find "[\xEA-\xED]") end
    assert.are.equal("yaja", facts.conventions.zi)
  end)

  it("renders a page with a heading for each chapter", function()
    for lang, heading in pairs { ko = "## 이야기에 담긴 것", en = "## What went into the story" } do
      local reading = read(lang, { theme = "umbrella 우산" })
      local page = service.render(story, reading, lang)
      assert.are.equal("# " .. reading.title, page:match "^[^\n]*")
      assert(page:find(heading, 1, true))
      for i, chapter in ipairs(reading.chapters) do
        assert(page:find(("## %d. %s\n\n"):format(i, chapter.title), 1, true))
      end
      assert(page:find("> " .. reading.moral, 1, true))
    end
  end)

  it("reads a chart again from its own seed", function()
    local _, facts = read("ko", { theme = "바다" })
    local again = read("ko", { theme = "바다", seed = facts.seed })
    assert.are.same(read("ko", { theme = "바다" }), again)
  end)
end)

-- The token of a story of a theme, for its sequel.
local function token_of(given)
  local _, facts = read("ko", given)
  return facts.continue_token
end

local BIRTH = { year = 1990, month = 5, day = 15 }

local function born(changes)
  local birth = { year = 1990, month = 5, day = 15 }
  for key, value in pairs(changes) do birth[key] = value end
  return { birth = birth }
end

local function theme(changes)
  local given = { theme = "x" }
  for key, value in pairs(changes) do given[key] = value end
  return given
end

local function continued(changes)
  local given = { continue = token_of { theme = "바다", genre = "scifi" } }
  for key, value in pairs(changes) do given[key] = value end
  return given
end

local REFUSED = {
  { {}, "/input/birth", "theme" },
  { theme { birth = BIRTH }, "/input/theme", "birth" },
  { { birth = json.null, theme = json.null, continue = json.null }, "/input/birth", "continue" },
  { "x", "/input", "" }, { { theme = 3 }, "/input/theme", "text" },
  { { theme = { "x" } }, "/input/theme", "text" }, { { theme = true }, "/input/theme", "text" },
  { { theme = "" }, "/input/theme", "empty" }, { { theme = " \t " }, "/input/theme", "" },
  { { theme = ("가"):rep(61) }, "/input/theme", "60" },
  { { theme = "\xFF" }, "/input/theme", "UTF-8" }, { { theme = "a\0b" }, "/input/theme",
  "control" },
  { { theme = "{name}" }, "/input/theme", "one line" },
  { { theme = "a\nb" }, "/input/theme", "one line" },
  { { theme = "\u{200B}\u{200D}" }, "/input/theme", "a letter" },
  { { theme = "\u{3164}" }, "/input/theme", "a letter" },
  { { theme = "?!..." }, "/input/theme", "a letter" },
  { { theme = "a\u{2028}b" }, "/input/theme", "one line" },
  { { theme = "죽고 싶은 밤" }, "/input/theme", "109" },
  { theme { theme = "살인 사건", kids = true }, "/input/theme", "kids" },
  { theme { genre = "horror" }, "/input/genre", "folktale, romance, scifi" },
  { theme { genre = 1 }, "/input/genre", "folktale" },
  { theme { genre = "romance", kids = true }, "/input/genre", "kids" },
  { { birth = { year = 2012, month = 1, day = 1 }, genre = "romance" }, "/input/genre", "18" },
  { theme { tone = 1 }, "/input/tone", "friendly, formal, fun" },
  { theme { tone = "sad" }, "/input/tone", "friendly, formal, fun" },
  { theme { length = 299 }, "/input/length", "from 300 to 3000" },
  { theme { length = 3001 }, "/input/length", "from 300 to 3000" },
  { theme { length = "long" }, "/input/length", "number" },
  { theme { length = 500.5 }, "/input/length", "whole" },
  { theme { length = 0 / 0 }, "/input/length", "" }, { theme { length = 1 / 0 }, "/input/length",
  "" },
  { theme { name = ("n"):rep(21) }, "/input/name", "20" },
  { theme { name = 7 }, "/input/name", "text" }, { theme { name = "" }, "/input/name", "empty" },
  { theme { name = "<b>" }, "/input/name", "letters, digits" },
  { theme { name = "a:b" }, "/input/name", "letters, digits" },
  { theme { name = "---" }, "/input/name", "letters, digits" },
  { theme { name = "\u{202E}" }, "/input/name", "letters, digits" },
  { theme { pov = "second" }, "/input/pov", "third, first" },
  { theme { pov = false }, "/input/pov", "third, first" },
  { theme { kids = "yes" }, "/input/kids", "true or false" },
  { theme { kids = 1 }, "/input/kids", "true or false" },
  { theme { seed = -1 }, "/input/seed", "from 0" },
  { theme { seed = 2147483648 }, "/input/seed", "2147483647" },
  { theme { seed = 1.5 }, "/input/seed", "whole" }, { theme { seed = "7" }, "/input/seed",
  "number" },
  { theme { mood = "dark" }, "/input/mood", "" },
  { { birth = "1990-05-15" }, "/input/birth", "" }, { { birth = {} }, "/input/birth/year", "" },
  { born { month = 13 }, "/input/birth/month", "12" }, { born { month = 0 }, "/input/birth/month",
  "1" },
  { born { day = 32 }, "/input/birth/day", "31" }, { born { month = 2, day = 30 },
  "/input/birth/day", "" },
  { born { year = 1899 }, "/input/birth/year", "1900" },
  { born { year = 2101 }, "/input/birth/year", "2100" },
  { born { hour = 24 }, "/input/birth/hour", "23" },
  { born { minute = 60, hour = 1 }, "/input/birth/minute", "59" },
  { born { gender = "x" }, "/input/birth/gender", "male" },
  { born { calendar = "mayan" }, "/input/birth/calendar", "lunar" },
  { born { calendar = "lunar", month = 4, leap = true }, "/input/birth/leap", "" },
  { born { year = 1987, day = 10, hour = 2, minute = 30 }, "/input/birth/hour", "" },
  { born { tz = "Asia/Nowhere" }, "/input/birth/tz", "time zone" },
  { born { longitude = 181 }, "/input/birth/longitude", "180" },
  { born { moon = 1 }, "/input/birth/moon", "" },
  { { continue = 7 }, "/input/continue", "text" }, { { continue = "" }, "/input/continue",
  "empty" },
  { { continue = ("x"):rep(241) }, "/input/continue", "240" },
  { { continue = "x" }, "/input/continue", "continue_token" },
  { { continue = "story1:000000:2:scifi" }, "/input/continue", "unchanged" },
  { continued { birth = BIRTH }, "/input/birth", "continue" },
  { continued { theme = "x" }, "/input/theme", "continue" },
  { continued { name = "x" }, "/input/name", "continue" },
  { continued { seed = 7 }, "/input/seed", "continue" },
  { continued { genre = "folktale" }, "/input/genre", "scifi" },
  { { continue = token_of { theme = "바다", genre = "romance" }, kids = true }, "/input/kids",
    "false" },
  { { continue = token_of { theme = "키스" }, kids = true }, "/input/continue", "kids" },
}

describe("an input of story", function()
  it("that is wrong is refused at its field, which says what is allowed", function()
    for i, case in ipairs(REFUSED) do
      local pointer, detail = wrong_with(case[1])
      assert.are.equal(case[2], pointer, i)
      assert(detail:find(case[3], 1, true), i .. ": " .. detail)
    end
  end)

  it("may be any text that somebody can read", function()
    for _, said in ipairs { "우산 ☂️", "👩‍👩‍👧", "مظلة قديمة", "שלום", "e\u{301}te\u{301}", "ㅋㅋㅋ",
      "\u{110B}\u{116E}\u{1109}\u{1161}\u{11AB}", "100%", "%d %s", "a\\b", "C++", "日本",
      "x" .. ("\u{301}"):rep(59), ("W"):rep(60) } do
      for _, lang in ipairs { "ko", "en" } do
        local _, facts = read(lang, { theme = said })
        read(lang, { continue = facts.continue_token })
      end
    end
    for _, name in ipairs { "ㅋㅋ", "지우", "José", "علي", "🦊", "A", "7", ("가"):rep(20) } do
      for _, lang in ipairs { "ko", "en" } do
        local _, facts = read(lang, { theme = "바다", name = name, length = 3000 })
        read(lang, { continue = facts.continue_token, length = 300 })
      end
    end
  end)

  it("may say again the genre of the story that it continues", function()
    local _, facts = read("en", continued { genre = "scifi" })
    assert.are.equal("scifi", facts.genre.code)
    assert.are.equal(2, facts.series.volume)
  end)
end)

describe("the story prompt", function()
  it("tells facts and what people typed apart from what is to be done", function()
    local system, user = PROMPT:match '{{role "system"}}(.-){{role "user"}}(.*)$'
    assert(user:find("{{json facts}}", 1, true) and user:find("{{json input}}", 1, true))
    assert.is_nil(system:find("{{json", 1, true))
  end)

  it("asks for the length, genre, tone and seed of the facts, and is gentle to kids", function()
    for _, kids in ipairs { true, false } do
      local given = checked { theme = "바다", length = 800, genre = "scifi", kids = kids,
        seed = 42 }
      local moment = world.new(order "en")
      local facts = assert(service.facts(story, given, moment))
      local messages = assert(service.brief(story, given, facts, moment,
        { tone = "formal", length = "short" }))
      local system = messages[1].content
      for _, part in ipairs { "800 characters", "science fiction", "warm", "formal", "short",
        "seed 42" } do
        assert(system:find(part, 1, true), part)
      end
      assert.are.equal(kids, system:find("It is for children", 1, true) ~= nil)
    end
  end)
end)
