local kit = require "scripts.lib.saju.kit"
local json = require "json"

before_each(kit.breathe)

local function hanja(pillars, count)
  local list = {}
  for i = 1, count do list[i] = pillars[i].hanja end
  return list
end

describe("decades", function()
  for _, row in ipairs(kit.rows "daewoon") do
    it(row.id .. " are right", function()
      local birth = kit.birth(row.input)
      birth.place, birth.time_basis = nil, "civil"
      local facts = assert(kit.facts.of({ birth = birth }, { lang = "ko", today = "2026-11-22" }))
      local found, expected = facts.daewoon, row.expected
      assert.are.equal(expected.month_pillar, facts.pillars.month.hanja)
      assert.are.equal(expected.direction, found.direction)
      assert.are.equal(expected.start_age_rounded, found.start_age)
      assert.are.equal(expected.start_precise.years, found.start_precise.years)
      assert.are.equal(expected.start_precise.months, found.start_precise.months)
      assert.is_true(math.abs(expected.start_precise.days - found.start_precise.days) < 0.02)
      assert.are.same(expected.pillars, hanja(found.pillars, 8))
    end)
  end

  it("are ten, ten years apart, from the age they start", function()
    local decades = assert(kit.of()).daewoon
    assert.are.equal(10, #decades.pillars)
    for i, it in ipairs(decades.pillars) do
      assert.are.equal(decades.start_age + 10 * (i - 1), it.age)
      assert.are.equal(1990 + it.age, it.year)
    end
    assert.are.equal(decades.start_age, decades.start_age_international)
  end)

  it("go forward for a yang year's man and a yin year's woman, else back", function()
    assert.are.equal("forward", kit.of({ gender = "male" }).daewoon.direction)
    assert.are.equal("reverse", kit.of({ gender = "female" }).daewoon.direction)
    assert.are.equal("reverse", kit.of({ year = 1991, gender = "male" }).daewoon.direction)
    assert.are.equal("forward", kit.of({ year = 1991, gender = "female" }).daewoon.direction)
  end)

  it("take the year's sign from ipchun, not from January", function()
    local facts = kit.of { year = 1990, month = 2, day = 3, gender = "male" } -- still 己巳
    assert.are.equal("己巳", facts.pillars.year.hanja)
    assert.are.equal("reverse", facts.daewoon.direction)
  end)

  it("are told both ways when the gender is unknown", function()
    local both = kit.of({ gender = "unknown" }).daewoon
    assert.are.equal("forward", both.direction)
    assert.are.equal("reverse", both.alternative.direction)
    assert.are.same(kit.of({ gender = "male" }).daewoon.pillars, both.pillars)
    assert.are.same(kit.of({ gender = "female" }).daewoon.pillars, both.alternative.pillars)
  end)

  it("have a range of ages when the hour is unknown", function()
    local known = kit.of({ hour = json.null, minute = json.null }).daewoon
    assert.are.same({ 3, 3 }, known.start_age_range)
    -- 1990-06-06 has mangjong: born before it the next term is hours away, after it a month.
    local term = { month = 6, day = 6, gender = "male", hour = json.null, minute = json.null }
    assert.are.same({ 1, 10 }, kit.of(term).daewoon.start_age_range)
    assert.is_nil(kit.of().daewoon.start_age_range)
  end)

  it("begin a precise span after birth", function()
    assert.are.same({ years = 3, months = 1, days = 24.55 }, kit.of().daewoon.start_precise)
    assert.are.equal("1993-07-09", kit.of().daewoon.start_date) -- 1993-06-15 and 24 days
  end)

  it("know the current one by age, and none before the first or after the last", function()
    local function current(today) return kit.of({}, {}, { today = today }).daewoon.current end
    assert.are.equal(json.null, current "1993-05-14") -- still two
    assert.are.equal(1, current "1993-05-15")
    assert.are.equal(1, current "2003-05-14")
    assert.are.equal(2, current "2003-05-15")
    assert.are.equal(4, current "2026-11-22")
    assert.are.equal(10, current "2093-05-14")
    assert.are.equal(json.null, current "2093-05-15")
    assert.are.equal(json.null, current "1980-01-01")
  end)
end)

describe("years", function()
  it("are ten from the year of the date asked about", function()
    local facts = kit.of()
    assert.are.equal(10, #facts.seun)
    assert.are.equal(2026, facts.seun[1].year)
    assert.are.equal("丙午", facts.seun[1].hanja)
    assert.are.equal("乙卯", facts.seun[10].hanja)
    assert.are.equal("seven_killings", facts.seun[1].stem_ten_god)
  end)

  it("begin at ipchun: in January it is still last year", function()
    local facts = kit.of({}, { target_date = "2026-01-20" })
    assert.are.equal(2025, facts.seun[1].year)
    assert.are.equal(12, facts.current_month)
    assert.are.equal(2026, kit.of({}, { target_date = "2026-02-05" }).seun[1].year)
  end)

  it("tell what they do to the chart", function()
    -- 2032 壬子 against 庚午 辛巳 庚辰 癸未.
    assert.are.same({
      { type = "clash", positions = { "year" } },
      { type = "half_trine", positions = { "day" } },
      { type = "harm", positions = { "hour" } },
    }, kit.of().seun[7].relations)
  end)

  it("complete a trine of the chart", function()
    -- 壬申 year, 戊申 month and 甲子 day wait for 辰, which 2024 甲辰 brings.
    local born = { year = 1992, month = 8, day = 16, hour = 12 }
    local facts = kit.of(born, { target_date = "2024-06-01" })
    assert.are.equal("壬申 戊申 甲子 庚午", kit.pillars(facts))
    local met = facts.seun[1].relations
    local trine = { type = "trine", positions = { "year", "month", "day" } }
    trine.result_element = "water"
    assert.are.same(trine, met[#met])
    assert.are.equal("甲辰", facts.seun[1].hanja)
  end)

  it("mark the three years of samjae", function()
    local marks = {}
    for _, it in ipairs(kit.of().seun) do marks[#marks + 1] = it.samjae or "-" end
    assert.are.equal("- - enter stay leave - - - - -", table.concat(marks, " ")) -- 午: 申酉戌
  end)
end)

describe("months", function()
  it("are twelve from ipchun on, each with the instant it begins", function()
    local months = kit.of().monthly
    assert.are.equal(12, #months)
    assert.are.equal("庚寅", months[1].hanja)
    assert.are.equal("2026-02-03T20:02:08Z", months[1].start)
    assert.are.equal("辛丑", months[12].hanja)
    assert.are.equal("2027-01-05", months[12].start:sub(1, 10))
  end)

  it("tell what they do to the chart", function()
    -- 戊戌 against 庚午 辛巳 庚辰 癸未.
    local month = kit.of().monthly[9]
    assert.are.equal("戊戌", month.hanja)
    assert.are.same({
      { type = "half_trine", positions = { "year" } },
      { type = "clash", positions = { "day" } },
      { type = "stem_combination", positions = { "hour" } },
      { type = "punishment", positions = { "hour" } },
    }, month.relations)
  end)

  it("begin at the same instants for everybody, also after another year was asked about", function()
    local first = kit.of().monthly
    local other = kit.of({}, { target_date = "2031-06-01" }).monthly
    assert.are_not.equal(first[1].start, other[1].start)
    local again = kit.of({ year = 1970 }).monthly
    for i = 1, 12 do assert.are.equal(first[i].start, again[i].start) end
  end)

  it("say which one the date is in", function()
    assert.are.equal(10, kit.of().current_month)
    assert.are.equal(1, kit.of({}, { target_date = "2026-02-05" }).current_month)
  end)
end)

describe("today", function()
  it("is the day of the date asked about", function()
    local today = kit.of().today
    assert.are.equal("2026-11-22", today.date)
    assert.are.equal("庚子", today.hanja)
    assert.are.equal("companion", today.stem_ten_god)
    assert.are.equal("甲子", kit.of({}, { target_date = "2000-01-07" }).today.hanja)
  end)
end)

describe("the hours of a birth whose hour is unknown", function()
  local hours = kit.of({ hour = json.null, minute = json.null }).hours

  it("are the twelve that its day may have", function()
    assert.are.equal(12, #hours)
    assert.are.same({ sijin = "ja", hanja = "丙子", hangul = "병자", stem_ten_god = "seven_killings",
      branch_ten_god = "hurting_officer", stage = "death" }, hours[1])
    assert.are.equal("hae 丁亥", hours[12].sijin .. " " .. hours[12].hanja)
  end)

  it("are what each hour gives when it is known", function()
    for _, it in ipairs(hours) do
      local known = kit.of { hour = json.null, minute = json.null, sijin = it.sijin }
      assert.are.equal(known.pillars.hour.hanja, it.hanja)
      assert.is_nil(known.hours)
    end
  end)
end)
