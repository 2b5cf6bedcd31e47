-- What a native editor would strike out, looked for in many readings.

local charts = require "scripts.lib.saju.charts"
local compose = require "lib.saju.compose"
local kit = require "scripts.lib.saju.kit"
local relate = require "lib.saju.words.relate"

local PROSE = { "summary", "personality", "elements", "love", "wealth", "career", "health",
  "current", "advice", "compat" }
local READINGS = 400

-- Calls visit(line) for every paragraph of many readings.
local function each_line(lang, visit)
  for n = 1, READINGS do
    if n % 50 == 0 then kit.breathe() end
    local reading = compose.of(charts.random(n), { lang = lang })
    for _, part in ipairs(PROSE) do
      for line in (reading[part] or ""):gmatch("[^\n]+") do visit(line) end
    end
  end
end

local function refuse(line, pattern, what)
  local at = line:find(pattern)
  if at then error(what .. ": …" .. line:sub(math.max(1, at - 60), at + 60)) end
end

-- What is wrong about the sentences of a line, by how they begin or end.
local function each_sentence(line, visit)
  for sentence in (line .. " "):gmatch("(.-[^%d]%.) ") do visit(sentence) end
end

local function expect_brackets(line)
  local open = 0
  for bracket in line:gmatch("[()]") do
    open = open + (bracket == "(" and 1 or -1)
    assert(open == 0 or open == 1, line)
  end
  assert.are.equal(0, open, line)
end

describe("an English reading", function()
  it("has the article that the next sound asks for", function()
    each_line("en", function(line)
      refuse(line, "%f[%a][Aa] [aeioAEIOU]", "a before a vowel")
      refuse(line, "%f[%a][Aa] u[^s]", "a before a vowel")      -- but a use
      refuse(line, "%f[%a][Aa]n [^aeiouAEIOUh]", "an before a consonant")
      refuse(line, "%f[%a][Aa]n h[^o]", "an before a consonant")
      refuse(line, "%f[%a][Aa]n? [Tt]he ", "two articles")
      refuse(line, "%f[%a][Tt]he [Aa]n? ", "two articles")
    end)
  end)

  it("has verbs and counts that agree", function()
    each_line("en", function(line)
      refuse(line, "Peers %b() %l+s%f[%W]", "a plural with a verb of one")
      refuse(line, "%f[%a]one letters", "one letters")
      for _, count in ipairs { "two", "three", "four", "five", "six", "seven" } do
        refuse(line, "%f[%a]" .. count .. " letter%f[%A]", "letters without an s")
      end
      refuse(line, "%b() has %l+ letter", "a star that has letters")
      refuse(line, "%f[%d]1 %l+s%f[%A]", "one of many")
    end)
  end)

  it("begins each sentence with a capital and says no word twice", function()
    each_line("en", function(line)
      assert.matches("%.$", line)
      each_sentence(line, function(sentence) assert.matches("^%u", sentence) end)
      refuse(line, "%f[%a](%a+) %1%f[%A]", "a word twice")
      expect_brackets(line)
    end)
  end)
end)

describe("a Korean reading", function()
  it("is polite to the end of each sentence", function()
    each_line("ko", function(line)
      each_sentence(line, function(sentence)
        assert(sentence:find "요%.$" or sentence:find "%d점%.$", sentence)
      end)
      expect_brackets(line)
    end)
  end)

  it("speaks of the time that was asked about, which need not be now", function()
    each_line("ko", function(line)
      for _, now in ipairs { "올해", "이달", "오늘은", "오늘 지지" } do
        refuse(line, now, "a time that is not known")
      end
    end)
  end)

  it("says no word twice in a row", function()
    each_line("ko", function(line)
      refuse(" " .. line, " ([^ %d]+) %1 ", "a word twice")
    end)
  end)
end)

describe("two relations of a year", function()
  local function relation(kind, place) return { type = kind, positions = { place } } end

  it("are not a trine and the half of it", function()
    local trine, half = relation("trine", "day"), relation("half_trine", "month")
    local harm = relation("harm", "year")
    assert.are.equal(trine, (relate.with_natal { half, trine, harm }))
    assert.are.equal(harm, (relate.with_natal({ half, trine, harm }, trine, "day")))
    assert.are.equal(trine, (relate.with_natal { half, harm, trine }))
    assert.is_nil(relate.with_natal({ half, trine }, half, "month"))
  end)
end)
