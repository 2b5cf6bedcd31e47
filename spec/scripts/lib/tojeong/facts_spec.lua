local kit = require "scripts.lib.tojeong.kit"
local json = require "json"

local function expect_refused(field, words, birth, input, world)
  local facts, bad = kit.of(birth, input, world)
  assert.is_nil(facts)
  assert.are.equal(field, bad.field)
  assert(bad.why:find(words, 1, true), bad.why)
end

local LUNAR = { calendar = "lunar", year = 1976, month = 8, day = 26 }

describe("the facts of a year", function()
  it("are those of the published examples, from lunar and solar birthdays", function()
    for _, row in ipairs(kit.rows "tojeong") do
      local it, expected = row.input, row.expected
      local year, month, day = it.solar:match "^(%d+)-(%d+)-(%d+)$"
      local lunar = kit.of({ calendar = "lunar", year = it.year, month = it.month, day = it.day,
        leap = it.leap }, { target_year = it.target_year })
      local solar = kit.of({ year = tonumber(year), month = tonumber(month),
        day = tonumber(day) }, { target_year = it.target_year })
      for _, facts in ipairs { lunar, solar } do
        assert.are.equal(expected.gwae, facts.gwae)
        assert.are.equal(expected.age, facts.age)
        for name, value in pairs(expected) do
          if name ~= "gwae" then assert.are.equal(value, facts.work[name], row.id) end
        end
        assert.are.equal(it.solar, facts.birth.solar)
      end
    end
  end)

  it("name the parts of the gwae and its title", function()
    local facts = kit.of(LUNAR, { target_year = 2005 })
    assert.are.same({ "212", 20 }, { facts.gwae, facts.number })
    assert.are.same({ 2, "lake", "兌", "태", "태(兌)" }, { facts.upper.number, facts.upper.code,
      facts.upper.hanja, facts.upper.hangul, facts.upper.label })
    assert.are.same({ 1, "sprout", 2, "root" }, { facts.middle.number, facts.middle.code,
      facts.lower.number, facts.lower.code })
    assert.are.equal("고요한 못에 연잎 하나 새로 뜨니 웃음이 마르지 않고 고인다", facts.title)
    assert.are.same({ "乙酉", "을유", 2005 }, { facts.year.hanja, facts.year.hangul, facts.year.year })
    assert.are.equal("서쪽", facts.lucky.direction)
  end)

  it("show the months with the solar days they last", function()
    local facts = kit.of(LUNAR, { target_year = 2025 })
    assert.are.equal(13, #facts.months)
    assert.are.equal(6, facts.year.leap_month)
    assert.are.equal("음력 윤6월 (양력 7월 25일 ~ 8월 22일)", facts.months[7].label)
    assert.are.equal("음력 11월 (양력 12월 20일 ~ 2026년 1월 18일)", facts.months[12].label)
    assert.are.same({ "2025-01-29", "2026-02-16" }, { facts.year.start, facts.year.last })
    local english = kit.of(LUNAR, { target_year = 2025 }, { lang = "en" })
    assert.are.equal("Lunar leap month 6 (25 July to 22 August)", english.months[7].label)
    assert.are.equal(json.null, kit.of(LUNAR, { target_year = 2026 }).year.leap_month)
  end)

  it("differ between languages in labels and messages only", function()
    local function without_words(value)
      if type(value) ~= "table" then return value end
      local kept = {}
      for key, member in pairs(value) do
        if key ~= "label" and key ~= "message" and key ~= "title" and key ~= "lucky"
          and key ~= "image" then
          kept[key] = without_words(member)
        end
      end
      return kept
    end
    for n = 1, 40 do
      assert.are.same(without_words(kit.random(n, "ko")), without_words(kit.random(n, "en")))
    end
  end)

  it("are the same to the byte for the same input", function()
    for n = 1, 40 do
      assert.are.equal(json.encode(kit.random(n)), json.encode(kit.random(n)))
    end
  end)

  it("do not hang on hour, place or gender", function()
    local base = json.encode(kit.of())
    for _, change in ipairs { { hour = 3, minute = 10 }, { gender = "male" },
      { place = "부산", longitude = 129.1 }, { tz = "America/New_York", hour = 9 },
      { sijin = "o" }, { time_basis = "civil" } } do
      assert.are.equal(base, json.encode(kit.of(change)))
    end
  end)

  it("say which way was taken where practice differs", function()
    local conventions = kit.of().conventions
    assert.are.equal("lunar_year_of_today_in_korea", conventions.target_year_default)
    assert.are.equal("as_regular_month", conventions.leap_month)
    assert.are.equal("as_29", conventions.day_30_in_short_month)
    assert.are.equal("00:00", conventions.day_boundary)
    assert.are.equal("23:00", kit.of({ zi = "jasi23" }).conventions.day_boundary)
  end)
end)

describe("the year that is looked at", function()
  it("is the lunar year of today in Korea when none is given", function()
    local facts = kit.of({}, { target_year = json.null }, { today = "2026-11-22" })
    assert.are.equal(2026, facts.target_year)
    assert.is_nil(kit.warning(facts, "YEAR_NOT_TURNED"))
  end)

  it("is still the old one before Seollal, with a warning", function()
    local facts = kit.of({}, { target_year = json.null }, { today = "2026-02-16" })
    assert.are.equal(2025, facts.target_year)
    assert.are.equal(2025, kit.warning(facts, "YEAR_NOT_TURNED").year)
    facts = kit.of({}, { target_year = json.null }, { today = "2026-02-17" })
    assert.are.equal(2026, facts.target_year)
  end)

  it("may be the year of birth, and none before", function()
    assert.are.equal(1, kit.of({}, { target_year = 1990 }).age)
    expect_refused("target_year", "1990년", {}, { target_year = 1989 })
    expect_refused("target_year", "1990", {}, { target_year = 1989 }, { lang = "en" })
  end)

  it("begins with the lunar year of birth, not the solar one", function()
    local january = { year = 1990, month = 1, day = 20 }
    assert.are.equal(1, kit.of(january, { target_year = 1989 }).age)
    expect_refused("target_year", "음력 1989년", january, { target_year = 1988 })
  end)

  it("is one that the almanac has", function()
    expect_refused("target_year", "1900년부터 2100년까지", {}, { target_year = 2101 })
    expect_refused("target_year", "from 1900 to 2100", {}, { target_year = 1 }, { lang = "en" })
    expect_refused("target_year", "2100", {}, { target_year = json.null }, { today = "2150-01-01" })
    assert(kit.of({}, { target_year = 2100 }))
    assert.are.equal(2, kit.of({ year = 1900, month = 1, day = 5 }, { target_year = 1900 }).age)
  end)
end)

describe("a birth", function()
  it("in a leap month counts as in the regular one, with a warning", function()
    local leap = kit.of { calendar = "lunar", year = 1987, month = 6, day = 10, leap = true }
    local plain = kit.of { calendar = "lunar", year = 1987, month = 6, day = 10 }
    assert.are.equal(plain.gwae, leap.gwae)
    assert.is_true(leap.birth.lunar.leap)
    local warning = kit.warning(leap, "LEAP_MONTH_AS_REGULAR")
    assert.are.equal("birth/leap", warning.field)
    assert(warning.message:find("6월", 1, true))
    assert.is_nil(kit.warning(plain, "LEAP_MONTH_AS_REGULAR"))
  end)

  it("on a 30th that the month lacks counts as on the 29th, with a warning", function()
    local born = { calendar = "lunar", year = 1990, month = 2, day = 30 }
    local short
    for year = 1991, 2020 do
      local facts = kit.of(born, { target_year = year })
      local warning = kit.warning(facts, "MONTH_SHORT_CLAMPED")
      assert.are.equal(facts.work.month_days == 29, warning ~= nil)
      if warning then
        short = true
        assert.are.same({ 29, year }, { facts.work.day, warning.year })
        assert(warning.message:find(year .. "년 음력 2월", 1, true))
      end
    end
    assert.is_true(short)
  end)

  it("after eleven at night may be on the next day, by the school that was chosen", function()
    local late = { calendar = "lunar", year = 1976, month = 8, day = 26, hour = 23, minute = 40 }
    local same = kit.of(late, { target_year = 2005 })
    assert.are.equal("212", same.gwae)
    local other = kit.warning(same, "ZI_HOUR").alternatives[1]
    late.zi = "jasi23"
    local next_day = kit.of(late, { target_year = 2005 })
    assert.are.same({ 27, other.gwae }, { next_day.birth.lunar.day, next_day.gwae })
    assert.are.equal("212", kit.warning(next_day, "ZI_HOUR").alternatives[1].gwae)
    assert(kit.warning(same, "ZI_HOUR").message:find(other.gwae .. "괘", 1, true))
  end)

  it("begins its day at 23:00 by the time that a chart is read by", function()
    local function day_at(changes)
      local born = { calendar = "lunar", year = 1976, month = 8, day = 26, hour = 23,
        zi = "jasi23" }
      for key, value in pairs(changes) do born[key] = value end
      local facts = kit.of(born, { target_year = 2005 })
      assert(kit.warning(facts, "ZI_HOUR").alternatives[1])
      return facts.birth.lunar.day
    end
    assert.are.equal(26, day_at { minute = 29 })
    assert.are.equal(27, day_at { minute = 31 })
    assert.are.equal(26, day_at { minute = 31, place = "서울" })
    assert.are.equal(27, day_at { minute = 33, place = "서울" })
    assert.are.equal(27, day_at { minute = 1, time_basis = "civil" })
    assert.are.equal(27, day_at { minute = 1, time_basis = "standard" })
    assert.are.equal(27, day_at { minute = 31, tz = "Asia/Tokyo" })
    assert.are.equal(26, day_at { minute = 50, zi = "yaja" })
  end)

  it("in the hour of the rat is told of the other day, one at noon is not", function()
    local rat = kit.of({ sijin = "ja" })
    assert.are.equal("birth/sijin", kit.warning(rat, "ZI_HOUR").field)
    assert.is_nil(kit.warning(kit.of { hour = 12 }, "ZI_HOUR"))
  end)

  it("late on the last day of the year has no other gwae in that year", function()
    local eve = { calendar = "lunar", year = 1990, month = 12, day = 30, hour = 23 }
    local facts = kit.of(eve, { target_year = 1990 })
    assert.are.same({}, kit.warning(facts, "ZI_HOUR").alternatives)
    assert(#kit.warning(facts, "ZI_HOUR").message > 20)
  end)

  it("before Seollal belongs to the lunar year before, with a warning", function()
    local facts = kit.of { year = 1990, month = 1, day = 20 }
    assert.are.equal("snake", facts.birth.animal.code)
    assert.are.equal("뱀띠", facts.birth.animal.label)
    assert.are.equal(38, facts.age)
    assert.are.equal(1989, kit.warning(facts, "BORN_BEFORE_NEW_YEAR").year)
    assert.is_nil(kit.warning(kit.of(), "BORN_BEFORE_NEW_YEAR"))
  end)

  it("at an hour that the clock skipped is refused, and one it showed twice is not", function()
    local gap = { year = 1987, month = 5, day = 10, hour = 2, minute = 30 }
    expect_refused("birth/hour", "없던 시각", gap)
    expect_refused("birth/hour", "no time from", gap, {}, { lang = "en" })
    local _, bad = kit.of(gap)
    assert.are.equal("NONEXISTENT_LOCAL_TIME", bad.code)
    assert(kit.of { year = 1987, month = 5, day = 10, hour = 3 })
    local twice = { year = 1988, month = 10, day = 9, hour = 2, minute = 30 }
    assert.are.equal(kit.of(twice).gwae, kit.of { year = 1988, month = 10, day = 9 }.gwae)
  end)

  it("marks the months of its year that were over before it", function()
    local function count(facts)
      local found = 0
      for _, month in ipairs(facts.months) do
        if month.before_birth then found = found + 1 end
      end
      return found
    end
    local facts = kit.of { calendar = "lunar", year = 2026, month = 9, day = 1 }
    assert.are.equal(8, count(facts))
    for _, place in ipairs(facts.easy_months) do assert(place >= 9) end
    for _, place in ipairs(facts.gentle_months) do assert(place >= 9) end
    assert.are.equal(0, count(kit.of()))
    assert.are.equal(0, count(kit.of { calendar = "lunar", year = 2026, month = 1, day = 29 }))
  end)

  it("meets the letters of the year as those of a month", function()
    local year = kit.of({ year = 1984 }, {}).year
    assert.are.same({ { type = "clash", with = "birth_year", members = { "午", "子" } } },
      { year.relations[1] })
    assert.are.equal("seven_killings", kit.of().year.ten_god)
    assert.is_true(kit.of().year.is_current)
    assert.is_false(kit.of({}, { target_year = 2027 }).year.is_current)
    assert.is_false(kit.of({}, {}, { today = "2026-02-16" }).year.is_current)
  end)

  it("that cannot be is refused at its field", function()
    expect_refused("birth/leap", "윤5월", { calendar = "lunar", month = 6, leap = true })
    expect_refused("birth/day", "29", { calendar = "lunar", month = 6, day = 30 })
    expect_refused("birth/tz", "시간대", { tz = "Asia/Nowhere" })
    expect_refused("birth/tz", "time zone", { tz = "Asia/Nowhere" }, {}, { lang = "en" })
  end)
end)
