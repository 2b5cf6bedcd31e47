local almanac = require "almanac"
local births = require "lib.saju.birth"
local kit = require "scripts.lib.saju.kit"
local json = require "json"

before_each(kit.breathe)

local null = json.null

-- The field that is refused, and why, in both languages.
local function refused(birth, input)
  local none, bad = kit.of(birth, input)
  assert.is_nil(none)
  local _, english = kit.of(birth, input, { lang = "en" })
  assert.are.equal(bad.field, english.field)
  assert.is_true(#bad.why > 0 and #english.why > 0 and bad.why ~= english.why)
  assert.is_nil(english.why:find "[\128-\255]")
  return bad.field, bad.why, bad.code, english.why
end

describe("a birth is refused by field", function()
  local cases = {
    { "birth/calendar", { calendar = "chinese" } },
    { "birth/year", { year = 1899 } }, { "birth/year", { year = 2101 } },
    { "birth/year", { year = null } }, { "birth/year", { year = 1990.5 } },
    { "birth/year", { year = "1990" } },
    { "birth/month", { month = 0 } }, { "birth/month", { month = 13 } },
    { "birth/month", { month = null } },
    { "birth/day", { day = 0 } }, { "birth/day", { day = 32 } }, { "birth/day", { day = null } },
    { "birth/day", { month = 2, day = 29 } }, { "birth/day", { month = 4, day = 31 } },
    { "birth/day", { day = 1 << 40 } },
    { "birth/leap", { leap = "yes" } }, { "birth/leap", { leap = true } },
    { "birth/hour", { hour = 24 } }, { "birth/hour", { hour = -1 } },
    { "birth/minute", { minute = 60 } }, { "birth/minute", { hour = null } },
    { "birth/sijin", { hour = null, minute = null, sijin = "midnight" } },
    { "birth/gender", { gender = "x" } },
    { "birth/tz", { tz = "Mars/Olympus", longitude = 1 } }, { "birth/tz", { tz = 9 } },
    { "birth/tz", { tz = "../../etc/passwd", longitude = 1 } },
    { "birth/tz", { tz = "Mars/Olympus", hour = null, minute = null, sijin = "o" } },
    { "birth/place", { place = 7 } },
    { "birth/longitude", { longitude = 181 } }, { "birth/longitude", { longitude = -180.5 } },
    { "birth/longitude", { longitude = 0 / 0 } }, { "birth/longitude", { longitude = "127" } },
    { "birth/fold", { fold = 2 } },
    { "birth/time_basis", { time_basis = "moon" } }, { "birth/zi", { zi = "midnight" } },
  }
  for i, case in ipairs(cases) do
    it(("%s (%d)"):format(case[1], i), function()
      assert.are.equal(case[1], (refused(case[2])))
    end)
  end

  it("and so are the other fields", function()
    assert.are.equal("focus", (refused({}, { focus = "lottery" })))
    for _, date in ipairs { "2026-02-30", "2026-1-1", "1899-12-31", "2101-01-01", "soon", 7, {} } do
      assert.are.equal("target_date", (refused({}, { target_date = date })))
    end
    assert.are.equal("birth", (refused({}, { birth = "1990" })))
    assert.are.equal("partner", (refused({}, { partner = "her" })))
    local partner = kit.birth { month = 2, day = 30 }
    assert.are.equal("partner/day", (refused({}, { partner = partner })))
  end)
end)

describe("a refusal says what is allowed", function()
  it("how long a month is", function()
    local _, why, _, english = refused { month = 2, day = 30 }
    assert.are.equal("1990년 2월은 1일부터 28일까지입니다", why)
    assert.are.equal("1990-02 has days 1 to 28", english)
  end)

  it("how long a lunar month is", function()
    local _, why, _, english =
      refused { calendar = "lunar", year = 2012, month = 3, day = 31, leap = true }
    assert.are.equal("음력 2012년 윤3월은 1일부터 30일까지입니다", why)
    assert.are.equal("lunar 2012, leap month 3 has days 1 to 30", english)
    local _, plain = refused { calendar = "lunar", year = 1984, month = 2, day = 30 }
    assert.are.equal("음력 1984년 2월은 1일부터 29일까지입니다", plain)
  end)

  it("which month is leap, or that none is", function()
    local field, why = refused { calendar = "lunar", year = 2012, month = 4, day = 1, leap = true }
    assert.are.equal("birth/leap", field)
    assert.are.equal("음력 2012년의 윤달은 윤3월입니다", why)
    local _, none = refused { calendar = "lunar", year = 2013, month = 4, day = 1, leap = true }
    assert.are.equal("음력 2013년에는 윤달이 없습니다", none)
  end)

  it("which hour there was not", function()
    local gap = { year = 1987, month = 5, day = 10, hour = 2, minute = 30 }
    local field, why, code = refused(gap)
    assert.are.equal("birth/hour", field)
    assert.are.equal("NONEXISTENT_LOCAL_TIME", code)
    assert.is_truthy(why:find("1987-05-10T02:00", 1, true))
    assert.is_truthy(why:find("1987-05-10T03:00", 1, true))
    gap.hour, gap.minute = 3, 0
    assert.is_truthy(kit.of(gap))
  end)

  it("which day there was not, where a zone crossed the date line", function()
    local day = {
      year = 2011, month = 12, day = 30, hour = null, minute = null,
      tz = "Pacific/Apia", longitude = -171.8,
    }
    local field, _, code = refused(day)
    assert.are.equal("birth/day", field)
    assert.are.equal("NONEXISTENT_LOCAL_TIME", code)
  end)
end)

describe("a lunar birth", function()
  local function same_chart(lunar, solar)
    local a, b = kit.of(lunar), kit.of(solar)
    assert.are.same(b, a)
    return a
  end

  it("is the chart of its solar date", function()
    -- Seollal 1997 was 8 February in Korea and the 7th in China.
    local facts = same_chart({ calendar = "lunar", year = 1997, month = 1, day = 1 },
      { year = 1997, month = 2, day = 8 })
    assert.are.equal("1997-02-08", facts.birth.solar)
    assert.are.same({ year = 1997, month = 1, day = 1, leap = false }, facts.birth.lunar)
  end)

  it("tells a leap month from the one before", function()
    local plain = { calendar = "lunar", year = 2012, month = 3, day = 10 }
    local leap = { calendar = "lunar", year = 2012, month = 3, day = 10, leap = true }
    assert.are.equal("2012-03-31", kit.of(plain).birth.solar)
    assert.are.equal("2012-04-30", kit.of(leap).birth.solar)
    assert.is_true(kit.of(leap).birth.lunar.leap)
  end)

  -- The day that a lunar date is, if there is one.
  local function solar_day(year, month, day, leap)
    local found = births.check({ calendar = "lunar", year = year, month = month, day = day,
      leap = leap }, "en")
    return found and found.jdn
  end

  local function expect_month(year, month, leap, jdn)
    for day = 1, 30 do
      local found = solar_day(year, month, day, leap)
      if not found then
        assert(day == 30, ("%d-%d has no %d"):format(year, month, day))
        return jdn
      end
      local y, m, d, l = almanac.lunar(found)
      assert(found == jdn and y == year and m == month and d == day and l == leap)
      jdn = jdn + 1
    end
    assert(not solar_day(year, month, 31, leap))
    return jdn
  end

  it("converts there and back on every day there is, without a gap", function()
    local jdn = assert(solar_day(1900, 1, 1, false))
    for year = 1900, 2100 do
      if year % 10 == 0 then kit.breathe() end
      local leap = almanac.leap_month(year)
      for month = 1, 12 do
        jdn = expect_month(year, month, false, jdn)
        if month == leap then jdn = expect_month(year, month, true, jdn) end
      end
    end
    assert.are.equal(almanac.day(2101, 1, 29), jdn)
  end)

  it("reaches to the ends of the table", function()
    assert.are.equal("1900-01-31", kit.of({ calendar = "lunar", year = 1900, month = 1, day = 1 })
      .birth.solar)
    assert.are.equal("2101-01-28", kit.of({ calendar = "lunar", year = 2100, month = 12, day = 29 })
      .birth.solar)
    assert.are.same({ year = 1899, month = 12, day = 1, leap = false },
      kit.of({ year = 1900, month = 1, day = 1 }).birth.lunar)
  end)
end)
