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

describe("an input of story", function()
  it("that is wrong is refused at its field, which says what is allowed", function()
    local birth = { year = 1990, month = 5, day = 15 }
    for _, case in ipairs {
      { {}, "/input/birth", "theme" },
      { { birth = birth, theme = "x" }, "/input/theme", "birth" },
      { { birth = json.null, theme = json.null }, "/input/birth", "theme" },
      { { theme = 3 }, "/input/theme", "text" },
      { { theme = "" }, "/input/theme", "empty" },
      { { theme = ("가"):rep(61) }, "/input/theme", "60" },
      { { theme = "\xFF" }, "/input/theme", "UTF-8" },
      { { theme = "{name}" }, "/input/theme", "one line" },
      { { theme = "x", genre = "horror" }, "/input/genre", "folktale, romance, scifi" },
      { { theme = "x", tone = 1 }, "/input/tone", "friendly, formal, fun" },
      { { theme = "x", length = 299 }, "/input/length", "from 300 to 3000" },
      { { theme = "x", length = 3001 }, "/input/length", "from 300 to 3000" },
      { { theme = "x", length = "long" }, "/input/length", "number" },
      { { theme = "x", length = 500.5 }, "/input/length", "whole" },
      { { theme = "x", name = ("n"):rep(21) }, "/input/name", "20" },
      { { theme = "x", name = "<b>" }, "/input/name", "letters, digits" },
      { { theme = "x", pov = "second" }, "/input/pov", "third, first" },
      { { theme = "x", kids = "yes" }, "/input/kids", "true or false" },
      { { theme = "x", kids = true, genre = "romance" }, "/input/genre", "kids" },
      { { theme = "x", seed = -1 }, "/input/seed", "from 0" },
      { { theme = "x", seed = 2147483648 }, "/input/seed", "2147483647" },
      { { theme = "x", mood = "dark" }, "/input/mood", "" },
      { { birth = { year = 1990, month = 13, day = 1 } }, "/input/birth/month", "12" },
      { { birth = { year = 1990, month = 5, day = 15, tz = "Asia/Nowhere" } }, "/input/birth/tz",
        "time zone" },
    } do
      local pointer, detail = wrong_with(case[1])
      assert.are.equal(case[2], pointer)
      assert(detail:find(case[3], 1, true), detail)
    end
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
