local kit = require "scripts.lib.tojeong.kit"
local almanac = require "almanac"
local check = require "lib.tojeong.check"
local gwae = require "lib.tojeong.gwae"
local json = require "json"
local said = require "scripts.lib.words.said"

local function compose(facts, lang)
  return kit.compose.of(facts, { lang = lang })
end

-- visit(facts, reading, lang, n) for some births by chance, in both languages.
local function each(count, visit)
  for n = 1, count do
    for _, lang in ipairs { "ko", "en" } do
      local facts = kit.random(n, lang)
      visit(facts, compose(facts, lang), lang, n)
    end
    if n % 20 == 0 then kit.breathe() end
  end
end

describe("a composed year", function()
  it("is whole and well said", function()
    each(200, function(_, reading, lang) said.expect_whole(kit.text_of(reading), lang) end)
  end)

  it("frightens nobody and promises nothing", function()
    each(200, function(_, reading, lang) said.expect_kind_words(kit.text_of(reading), lang) end)
  end)

  it("is the same for the same request and another for another, a thousand times", function()
    local seen = {}
    each(1000, function(facts, reading, lang, n)
      local text, key = kit.text_of(reading), json.encode(facts)
      local again = kit.random(n, lang)
      if json.encode(again) ~= key or kit.text_of(compose(again, lang)) ~= text then
        error(("%s: %d is another the second time"):format(lang, n))
      end
      if seen[text] then error(("%s: %d reads as %d"):format(lang, n, seen[text])) end
      seen[text] = n
    end)
  end)

  it("leaves its facts alone", function()
    each(60, function(facts, reading, lang)
      local before = json.encode(facts)
      assert.are.equal(kit.text_of(reading), kit.text_of(compose(facts, lang)))
      assert.are.equal(before, json.encode(facts))
    end)
  end)

  it("is true to its facts, and seldom to another's", function()
    local refused = 0
    each(200, function(facts, reading, lang, n)
      assert(check.of(reading, facts))
      if not check.of(reading, kit.random(n + 1, lang)) then refused = refused + 1 end
    end)
    assert(refused > 395, refused)
  end)

  it("has every part, of a length that is read", function()
    each(200, function(facts, reading)
      for _, field in ipairs(kit.FIELDS) do assert(#reading[field] > 40, field) end
      assert(utf8.len(reading.title) <= 120)
      assert.are.equal(#facts.months, #reading.months)
      for i, month in ipairs(reading.months) do
        assert.are.equal(facts.months[i].label, month.name)
        assert(utf8.len(month.text) > 45 and utf8.len(month.text) < 700, month.text)
      end
    end)
  end)

  it("says no sentence twice, least of all in its months", function()
    each(200, function(_, reading, lang, n)
      local seen = {}
      for sentence in (kit.text_of(reading) .. "\n"):gmatch "(.-[.?\n])%s*" do
        if seen[sentence] then error(("%s %d: %s"):format(lang, n, sentence)) end
        seen[sentence] = true
      end
    end)
  end)

  it("tells of a leap month other things than of the month before", function()
    for branch = 0, 11 do
      for year = 1900, 2100 do
        if almanac.leap_month(year) then
          local facts = kit.of({ year = 1984 - 12 * 7 + branch, month = 6, day = year % 28 + 1 },
            { target_year = math.max(year, 1912) })
          local seen = {}
          for _, month in ipairs(compose(facts, "ko").months) do
            for sentence in month.text:gmatch "(.-%.)%s*" do
              if seen[sentence] then error(year .. ": " .. sentence) end
              seen[sentence] = true
            end
          end
        end
      end
      kit.breathe()
    end
  end)

  it("comes in all 144 gwae", function()
    local seen, count = {}, 0
    for day = 1, 29 do
      for month = 1, 12 do
        for year = 1980, 1987 do
          local facts = kit.of { calendar = "lunar", year = year, month = month, day = day }
          if not seen[facts.gwae] then
            seen[facts.gwae], count = true, count + 1
            local reading = compose(facts, "ko")
            assert.are.equal(facts.gwae .. "괘: " .. facts.title, reading.title)
            said.expect_whole(kit.text_of(reading), "ko")
          end
        end
      end
      kit.breathe()
    end
    -- Of one target year not every gwae is somebody's.
    assert(count > 90 and count <= gwae.COUNT, count)
  end)

  it("speaks Korean when the language is not known", function()
    local facts = kit.of()
    assert.are.equal(kit.text_of(compose(facts, "ko")), kit.text_of(compose(facts, "fr")))
  end)
end)

local function expect_said(text, words)
  for _, word in ipairs(words) do
    if not text:find(word, 1, true) then error(word .. " is not in: " .. text) end
  end
end

describe("a year in words", function()
  local LUNAR = { calendar = "lunar", year = 1976, month = 8, day = 26 }

  it("names what is the person's own", function()
    local reading = compose(kit.of(LUNAR, { target_year = 2005 }), "ko")
    expect_said(reading.title, { "212괘", "연잎" })
    expect_said(reading.summary, { "2005년", "30세", "용띠", "1976년 8월 26일" })
    expect_said(reading.flow, { "태(兌)", "‘싹틈’", "‘뿌리’" })
    expect_said(reading.basis, { "나이 30에", "을유(乙酉)년의 태세수 20을 더한 50을 8로 나눈 나머지 2예요",
      "날수 29와 을유(乙酉)월의 월건수 14를 더한 43을 6으로 나눈 나머지 1이에요",
      "26과 올해 그날 병진(丙辰)일의 일진수 18을 더한 44를 3으로 나눈 나머지 2예요" })
  end)

  it("in English as well", function()
    local facts = kit.of(LUNAR, { target_year = 2005 }, { lang = "en" })
    local reading = compose(facts, "en")
    expect_said(reading.title, { "Gwae 212: A new lotus leaf" })
    expect_said(reading.summary, { "2005", "30", "Dragon", "day 26 of month 8, 1976" })
    expect_said(reading.basis, { "taese 20", "Eul-yu (乙酉)", "make 50", "wolgeon 14", "make 43",
      "iljin 18", "make 44" })
  end)

  it("has thirteen months where the year has, and says that one is a leap month", function()
    local reading = compose(kit.of({}, { target_year = 2025 }), "ko")
    assert.are.equal(13, #reading.months)
    expect_said(reading.months[7].name, { "윤6월", "7월 25일" })
    assert(reading.months[7].text:find("덤", 1, true) or reading.months[7].text:find("윤6월", 1, true))
  end)

  it("answers what was asked about in the summary", function()
    local seen = {}
    for _, focus in ipairs { "total", "wealth", "love", "health", "travel" } do
      local summary = compose(kit.of({}, { focus = focus }), "ko").summary
      assert.is_nil(seen[summary], focus)
      seen[summary] = true
    end
  end)

  it("says in how it was found what was assumed", function()
    local facts = kit.of { calendar = "lunar", year = 1987, month = 6, day = 10, leap = true }
    local reading = compose(facts, "ko")
    expect_said(reading.basis, { facts.warnings[1].message })
  end)

  it("opens with the picture of its gwae, which is told of no other", function()
    local seen, count = {}, 0
    for number = 1, gwae.COUNT do
      local facts = kit.of()
      facts.upper.number, facts.middle.number, facts.lower.number = gwae.parts(number)
      local picture = compose(facts, "ko").flow:match "^[^\n]+"
      assert(not seen[picture] and utf8.len(picture) > 70, picture)
      seen[picture], count = number, count + 1
    end
    assert.are.equal(144, count)
  end)

  it("says what the year itself is to the person", function()
    local meeting = compose(kit.of(), "ko").flow:match "[^\n]+$"
    expect_said(meeting, { "오(午)", "경금(庚金)", "편관(偏官)" })
    meeting = compose(kit.of({ year = 1984 }), "ko").flow:match "[^\n]+$"
    expect_said(meeting, { "자오충(子午沖)" })
  end)

  it("says which year is meant when it is not the one of today", function()
    assert.is_nil(compose(kit.of(), "ko").summary:find("‘올해’", 1, true))
    expect_said(compose(kit.of({}, { target_year = 2030 }), "ko").summary, { "‘올해’", "2030년" })
    expect_said(compose(kit.of({}, { target_year = 2030 }, { lang = "en" }), "en").summary,
      { "\"this year\" below, 2030" })
  end)

  it("puts the right article before every animal", function()
    for year = 1984, 1995 do
      local facts = kit.of({ year = year, month = 6 }, {}, { lang = "en" })
      for birthday = 1, 12 do
        facts.birth.lunar.day = birthday
        local summary = compose(facts, "en").summary
        assert(not summary:find("%f[%a]a [AEIOU]"), summary)
      end
    end
  end)

  it("says nothing of the months before the birth, nor asks a baby to wait for them", function()
    local facts = kit.of({ year = 2026, month = 11, day = 1 })
    local reading = compose(facts, "ko")
    for i = 1, 8 do expect_said(reading.months[i].text, { i .. "월", "태어나기 전" }) end
    assert.is_nil(reading.months[9].text:find("태어나기 전", 1, true))
    assert.is_nil(reading.summary:find("6월", 1, true))
    assert(check.of(reading, facts))
  end)

  it("of a child speaks of friends and pocket money, and of no romance", function()
    for n = 1, 60 do
      local facts = kit.of({ year = 2016, month = n % 12 + 1, day = n % 28 + 1 })
      local reading = compose(facts, "ko")
      expect_said(reading.summary, { "어른" })
      assert(not reading.love:find("도화", 1, true) and not reading.love:find("매력", 1, true))
      assert(not reading.wealth:find("수입", 1, true))
      local asked = compose(kit.of({ year = 2016, month = n % 12 + 1, day = n % 28 + 1 },
        { focus = "wealth" }), "ko")
      assert(not asked.summary:find("솜씨", 1, true) and not asked.summary:find("지출", 1, true))
      for _, month in ipairs(reading.months) do
        assert(not month.text:find("서류", 1, true) and not month.text:find("씀씀이", 1, true))
      end
    end
    local grown = compose(kit.of { year = 2009 }, "ko")
    assert.is_nil(grown.summary:find("어른", 1, true))
  end)
end)
