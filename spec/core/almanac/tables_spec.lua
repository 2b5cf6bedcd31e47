local almanac = require "almanac"
local json = require "json"

local STEMS = { "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸" }
local BRANCHES = { "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥" }

local function rows(name)
  local list = {}
  for line in io.lines("spec/vectors/" .. name .. ".jsonl") do
    local row = assert(json.decode(line))
    if not row._header then list[#list + 1] = row end
  end
  return list
end

local function day_pillar(jdn)
  local index = (jdn + 49) % 60
  return STEMS[index % 10 + 1] .. BRANCHES[index % 12 + 1]
end

describe("solar terms", function()
  for _, row in ipairs(rows "solar_terms") do
    it(("has %s of %d within five seconds"):format(row.name, row.year), function()
      local number = row.year * 24 + row.index
      local utc = almanac.term(number)
      assert.is_true(math.abs(utc - row.unix) < 5)
      local at, began, next = almanac.term_at(utc + 1000)
      assert.are.equal(number, at)
      assert.are.equal(utc, began)
      assert.are.equal(almanac.term(number + 1), next)
    end)
  end

  it("ends where the table ends", function()
    assert.is_nil(almanac.term(1899 * 24 - 1))
    assert.is_nil(almanac.term(2102 * 24))
    assert.is_nil(almanac.term_at(-4e9 // 1 | 0))
    assert.is_nil(almanac.term_at(5e9 // 1 | 0))
  end)
end)

describe("Korean lunar months", function()
  for _, row in ipairs(rows "lunar_kr") do
    local name = ("%d-%d%s"):format(row.year, row.month, row.leap and " leap" or "")
    it(("has %s as KASI has it"):format(name), function()
      local jdn, days = almanac.lunar_month(row.year, row.month, row.leap)
      assert.are.equal(row.start, almanac.date_text((jdn - 2440588) * 86400))
      assert.are.equal(row.days, days)
      assert.are.equal(row.day1_pillar, day_pillar(jdn))
      assert.are.equal(row.leap and row.month or nil,
        row.leap and almanac.leap_month(row.year) or nil)
      local year, month, day, leap, length = almanac.lunar(jdn + days - 1)
      assert.are.same({ row.year, row.month, days, row.leap, days },
        { year, month, day, leap, length })
    end)
  end

  it("says nil for what there is not", function()
    assert.is_nil(almanac.lunar_month(2012, 4, true))
    assert.is_nil(almanac.lunar_month(1850, 1, false))
    assert.is_nil(almanac.leap_month(2013))
    assert.is_nil(almanac.lunar(2000000))
  end)
end)

describe("the calendar", function()
  it("counts days there and back", function()
    assert.are.equal(2451551, almanac.day(2000, 1, 7))
    assert.are.same({ 2000, 1, 7 }, { almanac.date(2451551) })
    assert.are.equal(29, almanac.month_days(2000, 2))
    assert.are.equal(0, almanac.month_days(2000, 13))
  end)

  it("says nil for dates there are not, however odd", function()
    assert.is_nil(almanac.day(1990, 2, 30))
    assert.is_nil(almanac.day(1990, 13, 1))
    assert.is_nil(almanac.day(1990, 1 << 40, 1))
    assert.is_nil(almanac.day(1 << 62, 1, 1))
    assert.is_nil(almanac.day(1990, 1, math.mininteger))
  end)

  it("writes seconds", function()
    assert.are.equal("1990-05-15T05:30:00Z", almanac.utc_text(642749400))
    assert.are.equal("1990-05-15T05:30", almanac.minute_text(642749400))
    assert.are.equal("1990-05-15", almanac.date_text(642749400))
  end)
end)

describe("clocks", function()
  local function local_time(year, month, day, hour, minute)
    return (almanac.day(year, month, day) - 2440588) * 86400 + hour * 3600 + minute * 60
  end

  it("tells an ordinary time", function()
    assert.are.same({ "once", 642749400, 32400, 0 },
      { almanac.resolve("Asia/Seoul", local_time(1990, 5, 15, 14, 30)) })
    assert.are.same({ 32400, 0 }, { almanac.clock("Asia/Seoul", 642749400) })
  end)

  it("tells both times of a fold, summer time first", function()
    assert.are.same({ "fold", 592331400, 36000, 3600, 592335000, 32400, 0 },
      { almanac.resolve("Asia/Seoul", local_time(1988, 10, 9, 2, 30)) })
  end)

  it("tells a gap by what the clocks were set from and to", function()
    assert.are.same({ "gap", 547578000, 32400, 0, 547578000, 36000, 3600 },
      { almanac.resolve("Asia/Seoul", local_time(1987, 5, 10, 2, 30)) })
  end)

  it("answers an unknown zone with an error that names it", function()
    local none, err = almanac.resolve("Asia/Nowhere", 0)
    assert.is_nil(none)
    assert.are.equal("invalid-input", err.code)
    assert.is_truthy(err.text:find("Asia/Nowhere", 1, true))
    for _, name in ipairs { "../../../etc/passwd", "Asia/Seoul\0", "" } do
      none, err = almanac.clock(name, 0)
      assert.is_nil(none)
      assert.are.equal("invalid-input", err.code)
    end
  end)

  it("raises on seconds that nobody can mean", function()
    assert.has_error(function() almanac.resolve("Asia/Seoul", math.maxinteger) end)
    assert.has_error(function() almanac.utc_text(math.mininteger) end)
    assert.has_error(function() almanac.date(-1) end)
  end)
end)
