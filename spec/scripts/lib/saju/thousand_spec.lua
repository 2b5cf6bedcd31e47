-- A thousand inputs as people might send them, each read in both languages.

local check = require "lib.saju.check"
local compose = require "lib.saju.compose"
local kit = require "scripts.lib.saju.kit"
local said = require "scripts.lib.words.said"

before_each(kit.breathe)

local COUNT = 1000
local LANGUAGES = { "ko", "en" }
local PARTS = { "title", "summary", "personality", "elements", "love", "wealth", "career", "health",
  "current", "advice", "compat" }

local function facts_of(n, lang)
  return assert(kit.facts.of(kit.random(n), { lang = lang, today = "2026-11-22" }))
end

-- Calls visit(reading, facts, lang, n) for every reading.
local function each_reading(visit)
  for n = 1, COUNT do
    if n % 50 == 0 then kit.breathe() end
    local facts = facts_of(n, "ko")
    for _, lang in ipairs(LANGUAGES) do
      visit(compose.of(facts, { lang = lang }), facts, lang, n)
    end
  end
end

local function text_of(reading)
  local lines = {}
  for _, part in ipairs(PARTS) do lines[#lines + 1] = reading[part] end
  return table.concat(lines, "\n")
end

local function expect_no_sentence_twice(text)
  local seen = {}
  for line in text:gmatch("[^\n]+") do
    for sentence in (line .. " "):gmatch("(.-[^%d]%.) ") do
      if seen[sentence] then error("said twice: " .. sentence) end
      seen[sentence] = true
    end
  end
end

describe("a thousand readings", function()
  it("are each another one", function()
    local seen = {}
    each_reading(function(reading, _, lang, n)
      local text = text_of(reading)
      if seen[text] then error(("%s: %d reads as %d"):format(lang, n, seen[text])) end
      seen[text] = n
    end)
  end)

  it("are the same the second time, and so are their facts", function()
    for n = 1, COUNT do
      if n % 50 == 0 then kit.breathe() end
      local once, again = facts_of(n, "ko"), facts_of(n, "en")
      assert.are.same(once, again)
      for _, lang in ipairs(LANGUAGES) do
        assert.are.equal(text_of(compose.of(once, { lang = lang })),
          text_of(compose.of(again, { lang = lang })))
      end
    end
  end)

  it("are true to their charts", function()
    each_reading(function(reading, facts) assert(check.of(reading, facts)) end)
  end)

  it("say no sentence twice", function()
    each_reading(function(reading) expect_no_sentence_twice(text_of(reading)) end)
  end)

  it("are whole, kind and as long as their fields take", function()
    local limits = {}
    for _, part in ipairs(PARTS) do limits[part] = 2000 end
    limits.title, limits.summary, limits.advice = 160, 1200, 1200
    limits.current, limits.compat = 2400, 3000
    each_reading(function(reading, _, lang)
      local text = text_of(reading)
      said.expect_whole(text, lang)
      said.expect_kind_words(text, lang)
      for part, limit in pairs(limits) do
        assert(not reading[part] or utf8.len(reading[part]) <= limit, part)
      end
    end)
  end)
end)
