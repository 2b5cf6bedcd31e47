local charts = require "scripts.lib.saju.charts"
local check = require "lib.saju.check"
local compose = require "lib.saju.compose"
local json = require "json"
local said = require "scripts.lib.words.said"

local PARTS = { "title", "summary", "personality", "elements", "love", "wealth", "career", "health",
  "current", "advice" }

-- All words of a reading in one text.
local function text_of(reading)
  local lines = {}
  for i, part in ipairs(PARTS) do lines[i] = reading[part] end
  lines[#lines + 1] = reading.compat
  for _, key in ipairs { "color", "number", "direction" } do
    lines[#lines + 1] = reading.lucky[key]
  end
  return table.concat(lines, "\n")
end

local function compose_in(lang, facts)
  return text_of(compose.of(facts, { lang = lang }))
end

-- Each fact table is composed in both languages.
local function each_text(facts_of, count, visit)
  for n = 1, count do
    local facts = facts_of(n)
    for _, lang in ipairs { "ko", "en" } do visit(compose_in(lang, facts), lang, n) end
  end
end

-- One chart for each day pillar and month branch.
local function day_and_month(n)
  local day, branch = (n - 1) % 60, (n - 1) // 60
  return charts.of {
    year = 6, month = charts.pair_of(4 + branch, branch), day = day, hour = (day * 12 + 3) % 60,
    born = 1990, n = 15, gender = "female", target = 2026, label = branch % 5 + 1, stars = {},
  }
end

describe("a composed reading", function()
  it("is whole and well said for every day pillar in every month", function()
    each_text(day_and_month, 720, said.expect_whole)
  end)

  it("is whole and well said for any chart", function()
    each_text(charts.random, 250, said.expect_whole)
  end)

  it("is another one for another chart", function()
    local seen = {}
    local function visit(text, lang, n)
      if seen[text] then error(("%s: %d reads as %s"):format(lang, n, seen[text])) end
      seen[text] = n
    end
    each_text(charts.random, 600, visit)
    each_text(day_and_month, 720, visit)
  end)

  it("differs where only one pillar, the gender or the year does", function()
    local base = { year = 6, month = 17, day = 16, hour = 19, born = 1990, n = 15,
      gender = "female", target = 2026, label = 2 }
    local changes = { {}, { year = 7 }, { month = 18 }, { day = 17 }, { hour = 20 },
      { gender = "male", step = -1 }, { target = 2027 }, { born = 1930 } }
    for _, lang in ipairs { "ko", "en" } do
      local seen = {}
      for _, change in ipairs(changes) do
        local it = {}
        for key, value in pairs(base) do it[key] = change[key] or value end
        it.step = change.step
        local text = compose_in(lang, charts.of(it))
        assert.is_nil(seen[text])
        seen[text] = true
      end
    end
  end)

  it("is the same for the same facts, which it leaves alone", function()
    for n = 1, 60 do
      for _, lang in ipairs { "ko", "en" } do
        local facts = charts.random(n)
        local before = json.encode(facts)
        local once = compose_in(lang, facts)
        assert.are.equal(once, compose_in(lang, facts))
        assert.are.equal(once, compose_in(lang, charts.random(n)))
        assert.are.same(json.decode(before), json.decode(json.encode(facts)))
      end
    end
  end)

  it("frightens nobody and promises nothing", function()
    each_text(charts.random, 250, said.expect_kind_words)
  end)

  it("has all parts, of a length that is read", function()
    each_text(charts.random, 100, function(text, lang, n)
      local reading = compose.of(charts.random(n), { lang = lang })
      for _, part in ipairs(PARTS) do assert(#reading[part] > 30, part) end
      assert(utf8.len(reading.title) <= 100)
      assert(#text > 3500 and #text < 9000, #text)
    end)
  end)

  it("speaks Korean when the language is not known", function()
    local facts = charts.random(1)
    assert.are.equal(compose_in("ko", facts), compose_in("fr", facts))
  end)
end)

local function base_facts(changes)
  local it = { year = 6, month = 17, day = 16, hour = 19, born = 1990, n = 15, gender = "female",
    target = 2026, label = 2 }
  for key, value in pairs(changes) do it[key] = value or nil end
  return charts.of(it)
end

local function expect_said(text, words)
  for _, word in ipairs(words) do
    if not text:find(word, 1, true) then error(word .. " is not in: " .. text) end
  end
end

describe("a reading names what is the person's own", function()
  it("pillars, date, day master, decade and year", function()
    local reading = compose.of(base_facts {}, { lang = "ko" })
    expect_said(reading.title, { "경진(庚辰)" })
    expect_said(reading.summary, { "경오(庚午)년", "신사(辛巳)월", "경진(庚辰)일", "계미(癸未)시",
      "1990년 4월 16일", "경금(庚金)", "58.4점" })
    expect_said(reading.elements, { "목(木)", "화(火)", "토(土)", "금(金)", "수(水)" })
    expect_said(reading.current, { "2026년", "병오(丙午)년", "2027년", "정미(丁未)년", "을유(乙酉)" })
  end)

  it("in English as well", function()
    local reading = compose.of(base_facts {}, { lang = "en" })
    expect_said(reading.title, { "Gyeong-jin (庚辰)" })
    expect_said(reading.summary, { "Gyeong-o (庚午)", "Sin-sa (辛巳)", "Gye-mi (癸未)",
      "16 April 1990", "Gyeong metal (庚)", "58.4" })
    expect_said(reading.current, { "2026", "Byeong-o (丙午)", "2027", "Eul-yu (乙酉)" })
  end)

  it("six letters without the hour", function()
    local facts = base_facts { hour = false }
    facts.pillars.hour, facts.birth.time = json.null, json.null
    expect_said(compose.of(facts, { lang = "ko" }).summary, { "여섯 글자" })
    expect_said(compose.of(facts, { lang = "en" }).summary, { "six letters" })
    for _, lang in ipairs { "ko", "en" } do said.expect_whole(compose_in(lang, facts), lang) end
  end)

  it("the two hours when no closer is known", function()
    local facts = base_facts {}
    facts.birth.time, facts.birth.sijin = json.null, "mi"
    expect_said(compose.of(facts, { lang = "ko" }).summary, { "미시(未時)" })
    expect_said(compose.of(facts, { lang = "en" }).summary, { "the Goat hour (未時)" })
  end)

  it("both ways of the decades when the gender is not known", function()
    local facts = base_facts { gender = "unknown" }
    local reading = compose.of(facts, { lang = "ko" })
    expect_said(reading.current, { "을유(乙酉)", "무인(戊寅)" })
    expect_said(reading.love, { "재성(財星)", "관성(官星)" })
  end)

  it("the first decade before it has begun, and none after the last", function()
    local before = base_facts { target = 1992 }
    expect_said(compose.of(before, { lang = "ko" }).current, { "임오(壬午)", "4세" })
    local birthday_to_come = base_facts { target = 1994 }
    birthday_to_come.daewoon.current = json.null
    expect_said(compose.of(birthday_to_come, { lang = "ko" }).current, { "임오(壬午)", "4세" })
    local after = base_facts { target = 2098 }
    after.daewoon.current = json.null
    expect_said(compose.of(after, { lang = "ko" }).current, { "모두 지나온" })
    said.expect_whole(compose_in("en", after), "en")
  end)

  it("what an uncorrected clock would have given", function()
    local facts = base_facts {}
    facts.time.by_clock = { { pillar = "day", hanja = "辛巳" }, { pillar = "hour", hanja = "戊子" } }
    expect_said(compose.of(facts, { lang = "ko" }).summary,
      { "일주(日柱) 신사(辛巳), 시주(時柱) 무자(戊子)" })
    expect_said(compose.of(facts, { lang = "en" }).summary, { "hour pillar Mu-ja (戊子)" })
    for _, lang in ipairs { "ko", "en" } do
      assert(check.of(compose.of(facts, { lang = lang }), facts))
    end
  end)

  it("a rarer star before one that its branch always has", function()
    for n = 1, 40 do
      local facts = base_facts { n = n }
      facts.sinsal = {
        { code = "hwagae", basis = "day_branch", positions = { "day" } },
        { code = "munchang", basis = "day_stem", positions = { "hour" } },
        { code = "jangseong", basis = "year_branch", positions = { "year" } },
      }
      expect_said(compose.of(facts, { lang = "ko" }).personality, { "문창귀인(文昌貴人)" })
      table.remove(facts.sinsal, 2)
      assert.is_truthy(compose.of(facts, { lang = "ko" }).personality:find("화개", 1, true)
        or compose.of(facts, { lang = "ko" }).personality:find("장성", 1, true))
    end
  end)

  it("why a date in January is read in the year before", function()
    for lang, word in pairs { ko = "입춘", en = "ipchun" } do
      local facts = base_facts {}
      assert.is_nil(compose.of(facts, { lang = lang }).current:find(word, 1, true))
      facts.today.date = "2027-01-20"
      expect_said(compose.of(facts, { lang = lang }).current, { word, "2027", "2026" })
    end
  end)

  it("friends rather than romance for a child", function()
    local romance = { ko = { "사랑을", "인연", "배우자", "연애" }, en = { "partner", "romance" } }
    for lang, words in pairs(romance) do
      for n = 1, 60 do
        local it = { target = 1998, day = n - 1, focus = n % 2 == 0 and "love" or nil }
        local reading = compose.of(base_facts(it), { lang = lang })
        for _, word in ipairs(words) do
          assert.is_nil(reading.love:find(word, 1, true), reading.love)
          assert.is_nil(reading.summary:find(word, 1, true), reading.summary)
        end
        said.expect_kind_words(text_of(reading), lang)
      end
      local grown = compose.of(base_facts {}, { lang = lang })
      expect_said(grown.love, { words[1] == "partner" and "partner" or "배우자 자리" })
    end
  end)

  it("the partner and each part of the score", function()
    for _, lang in ipairs { "ko", "en" } do
      for n = 1, 80 do
        local partner = { n % 60, n * 7 % 60, n * 11 % 60, n % 13 }
        local facts = base_facts { n = n, partner = partner }
        local reading = compose.of(facts, { lang = lang })
        expect_said(reading.compat, { facts.partner.pillars.day.hanja })
        expect_said(reading.summary, { facts.partner.pillars.day.hanja })
        for _, part in ipairs(facts.compat.parts) do
          expect_said(reading.compat, { part.score .. "/" .. part.max })
        end
        said.expect_whole(text_of(reading), lang)
      end
      assert.is_nil(compose.of(base_facts {}, { lang = lang }).compat)
    end
  end)
end)

describe("the focus of a reading", function()
  local SECTION = { love = "love", wealth = "wealth", career = "career", health = "health",
    study = "career", year = "current", month = "current", today = "current" }

  it("makes its section longer and comes into the summary", function()
    for _, lang in ipairs { "ko", "en" } do
      local total = compose.of(base_facts {}, { lang = lang })
      for focus, section in pairs(SECTION) do
        local reading = compose.of(base_facts { focus = focus }, { lang = lang })
        assert(#reading[section] > #total[section] + 60, focus)
        assert.are_not.equal(total.summary, reading.summary)
        said.expect_whole(text_of(reading), lang)
      end
    end
  end)

  it("leaves the other sections as they were", function()
    local total = compose.of(base_facts {}, { lang = "ko" })
    local love = compose.of(base_facts { focus = "love" }, { lang = "ko" })
    assert.are.equal(total.title, love.title)
    assert.are.equal(total.personality, love.personality)
  end)

  it("of a year changes what is said of times, not who somebody is", function()
    local one = compose.of(base_facts { target = 2026 }, { lang = "ko" })
    local two = compose.of(base_facts { target = 2031 }, { lang = "ko" })
    assert.are.equal(one.personality, two.personality)
    assert.are_not.equal(one.current, two.current)
    assert.are_not.equal(one.summary, two.summary)
  end)
end)
