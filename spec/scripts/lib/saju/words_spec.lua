local book = require "lib.saju.words.book"
local holes = require "lib.saju.words.holes"
local messages = require "lib.saju.words.messages"
local relate = require "lib.saju.words.relate"
local signs = require "lib.saju.words.signs"

local CHAPTERS = { "character", "balance", "love", "work", "time", "counsel", "pair", "messages" }

local function source(lang, chapter)
  return require(("lib.saju.words.%s.%s"):format(lang, chapter))
end

-- Calls visit(text, path) for each sentence of a file of phrases.
local function each_sentence(tree, path, visit)
  for key, value in pairs(tree) do
    local here = path .. "." .. tostring(key)
    if type(value) == "table" then each_sentence(value, here, visit) else visit(value, here) end
  end
end

describe("the two books", function()
  -- The same keys and, but for the number of wordings, the same shape.
  local function expect_same(one, other, path)
    for key, value in pairs(one) do
      if math.type(key) ~= "integer" then
        assert(other[key] ~= nil, path .. "." .. tostring(key))
        assert.are.equal(type(value), type(other[key]), path .. "." .. key)
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

  it("name the same things", function()
    local ko, en = source("ko", "terms"), source("en", "terms")
    for _, key in ipairs { "stem", "branch", "image", "season", "element", "god", "group", "gyeok",
      "stage", "sinsal", "strength", "branch_place", "stem_place", "pillar", "area", "relation",
      "number", "direction", "shades", "count", "sijin", "months" } do
      for name in pairs(ko[key]) do assert(en[key][name] ~= nil, key .. "." .. name) end
      for name in pairs(en[key]) do assert(ko[key][name] ~= nil, key .. "." .. name) end
    end
  end)

  it("keep to their language", function()
    for _, chapter in ipairs(CHAPTERS) do
      each_sentence(source("ko", chapter), chapter, function(text, path)
        local said = text:gsub("{[^{}]*}", ""):gsub("%%s", "")
        assert(not said:find("%a"), path)
      end)
      each_sentence(source("en", chapter), chapter, function(text, path)
        assert(not text:find("[\xEA-\xED]"), path)
      end)
    end
  end)

  it("leave no particle behind a term to chance", function()
    local PARTICLES = { "은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "이에요", "예요", "라" }
    -- Counts all end in 글자, but for one that is asked for with its particle.
    local FIXED = { spouse_count = true, wealth_count = true, output_count = true,
      officer_count = true, resource_count = true, group_count = true }
    for _, chapter in ipairs(CHAPTERS) do
      each_sentence(source("ko", chapter), chapter, function(text, path)
        for name, at in text:gmatch("{([%w_]+)}()") do
          for _, particle in ipairs(PARTICLES) do
            local is_there = text:sub(at, at + #particle - 1) == particle
              and text:find("^[ .,]", at + #particle)
            if is_there and holes.NAMES[name] == "term" and not FIXED[name] then
              error(path .. ": {" .. name .. "}" .. particle)
            end
          end
        end
      end)
    end
  end)

  it("have a name for every relation, in any order of its letters", function()
    for _, lang in ipairs { "ko", "en" } do
      local bound = book.open(lang)
      for kind, words in pairs(signs.RELATIONS) do
        for _, word in ipairs(words) do
          local letters = {}
          for _, code in utf8.codes(word) do table.insert(letters, 1, utf8.char(code)) end
          local name = relate.name(bound, { type = kind, members = letters })
          assert(name and name:find(word, 1, true), kind .. " " .. word)
        end
      end
    end
  end)

  it("have sixty pairs", function()
    local ko, en = book.open("ko"), book.open("en")
    local count = 0
    for hanja, name in pairs(ko.ganji) do
      count = count + 1
      assert.are.equal(ko.short[hanja] .. "(" .. hanja .. ")", name)
      assert.are.equal(en.short[hanja] .. " (" .. hanja .. ")", en.ganji[hanja])
    end
    assert.are.equal(60, count)
    assert.are.equal("경오(庚午)", ko.ganji["庚午"])
    assert.are.equal("Gyeong-o (庚午)", en.ganji["庚午"])
  end)
end)

describe("a warning", function()
  local CODES = { "NEAR_TERM", "NEAR_HOUR_BOUNDARY", "ZI_HOUR", "DST_APPLIED", "ZONE_0830",
    "NONEXISTENT_LOCAL_TIME", "AMBIGUOUS_LOCAL_TIME", "TIME_UNKNOWN", "TERM_ON_DATE",
    "PRE_1908_LMT", "LEAP_MONTH_AS_REGULAR", "MONTH_SHORT_CLAMPED", "DAEWOON_ROUNDING",
    "HANJA_NOT_IN_LIST", "STROKE_OVERRIDE", "NO_VISION", "PLACE_UNKNOWN", "LLM_INVALID" }

  it("of every code has a sentence of its own, with minutes and without", function()
    for _, lang in ipairs { "ko", "en" } do
      local seen = {}
      for _, code in ipairs(CODES) do
        for _, minutes in ipairs { false, 7 } do
          local text = messages.of({ code = code, minutes = minutes or nil }, lang)
          assert(#text > 20 and not text:find("[{}]"), code)
          assert.is_nil(text:find(lang == "ko" and "%a" or "[\xEA-\xED]"), text)
          assert(seen[text] == nil or seen[text] == code, code)
          seen[text] = code
        end
      end
    end
  end)

  it("tells minutes without a sign or an empty fraction", function()
    assert(messages.of({ code = "DST_APPLIED", minutes = -60 }, "ko"):find("60분을 빼고", 1, true))
    assert(messages.of({ code = "NEAR_TERM", minutes = 5.0 }, "ko"):find(" 5분 차이", 1, true))
    assert(messages.of({ code = "NEAR_TERM", minutes = 3.5 }, "en"):find(" 3.5 min ", 1, true))
  end)

  it("says when summer time was left in, as asked", function()
    local text = messages.of({ code = "DST_APPLIED", minutes = 0 }, "ko")
    assert(text:find("그대로", 1, true) and not text:find("0분", 1, true))
  end)

  it("tells what the chart would be otherwise", function()
    local warning = { code = "NEAR_TERM", minutes = 2, alternatives = {
      { pillar = "month", hanja = "壬午", hangul = "임오" } } }
    assert(messages.of(warning, "ko"):find("월주(月柱) 임오(壬午)", 1, true))
    assert(messages.of(warning, "en"):find("month pillar Im-o (壬午)", 1, true))
    local rounding = { code = "DAEWOON_ROUNDING", alternatives = { { start_age = 5 } } }
    assert(messages.of(rounding, "ko"):find("5세", 1, true))
  end)

  it("of the partner says so", function()
    local warning = { code = "TIME_UNKNOWN", field = "partner/hour" }
    assert(messages.of(warning, "ko"):find("^상대방: "))
    assert(messages.of(warning, "en"):find("^Partner: "))
  end)

  it("of an unknown code is not blank", function()
    assert(#messages.of({ code = "SOMETHING_NEW" }, "ko") > 10)
    local korean = messages.of({ code = "ZI_HOUR" }, "ko")
    assert.are.equal(korean, messages.of({ code = "ZI_HOUR" }, "fr"))
  end)
end)
