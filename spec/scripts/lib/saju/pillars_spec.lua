local kit = require "scripts.lib.saju.kit"
local json = require "json"
local almanac = require "almanac"
local pillars = require "lib.saju.pillars"

before_each(kit.breathe)

local function expected_pillars(expected)
  local hour = expected.hour ~= json.null and expected.hour or ""
  return table.concat({ expected.year, expected.month, expected.day, hour }, " ")
end

local function warns(facts, code) return kit.warning(facts, code) ~= nil end

describe("four pillars", function()
  for _, row in ipairs(kit.rows "saju_pillars") do
    local input, aux = row.input, row.aux
    local facts = assert(kit.facts.of({ birth = input }, { lang = "ko", today = "2026-11-22" }))
    local known = input.hour ~= json.null

    it(("%s (%s) are right"):format(row.id, row.group), function()
      assert.are.equal(expected_pillars(row.expected), kit.pillars(facts))
    end)

    it(("%s: the clock is read right"):format(row.id), function()
      assert.are.equal(aux.civil, facts.time.civil)
      assert.are.equal(aux.utc, facts.time.utc)
      assert.are.equal(aux.dst_s // 60, facts.time.dst_min)
      assert.is_true(math.abs(aux.utc_offset_s / 60 - facts.time.offset_min) < 0.1)
      assert.are.equal(aux.basis_time:sub(1, 16), facts.time.basis_time)
      assert.are.equal(aux.forward, facts.daewoon.direction == "forward")
    end)

    it(("%s: what must be told is told, and nothing else"):format(row.id), function()
      assert.are.equal(known and aux.term_margin_s <= 600, warns(facts, "NEAR_TERM"))
      assert.are.equal(not known, warns(facts, "TIME_UNKNOWN"))
      assert.are.equal(aux.jeol_on_date or false, warns(facts, "TERM_ON_DATE"))
      assert.are.equal(aux.dst_s ~= 0, warns(facts, "DST_APPLIED"))
      assert.are.equal(aux.pre1908_lmt, warns(facts, "PRE_1908_LMT"))
      assert.are.equal(aux.utc_offset_s - aux.dst_s == 30600, warns(facts, "ZONE_0830"))
      assert.are.equal(known and aux.basis_time:sub(12, 13) == "23", warns(facts, "ZI_HOUR"))
      assert.is_false(warns(facts, "AMBIGUOUS_LOCAL_TIME"))
    end)
  end
end)

describe("pillars over two centuries", function()
  local first, last = almanac.day(1900, 1, 1), almanac.day(2100, 12, 31)

  it("go on by one every day", function()
    for jdn = first, last do
      if jdn % 10000 == 0 then kit.breathe() end
      assert(pillars.of_day(jdn + 1) == (pillars.of_day(jdn) + 1) % 60)
    end
    assert.are.equal(0, pillars.of_day(almanac.day(2000, 1, 7)))
  end)

  -- Each day at another time of the clock, so that all hours come by.
  it("are four that fit together, on every day", function()
    local before = pillars.of_day(first - 1)
    for jdn = first, last do
      if jdn % 5000 == 0 then kit.breathe() end
      local local_time = (jdn - 2440588) * 86400 + jdn * 4271 % 82800 -- before 23:00
      local month = pillars.month_at(local_time - 32400)
      local year_pair, month_pair = pillars.year_of_month(month), pillars.of_month(month)
      local day, hour = pillars.day_and_hour(local_time, "yaja")
      assert(day == (before + 1) % 60 and day == pillars.of_day(jdn))
      for _, pair in ipairs { year_pair, month_pair, day, hour } do
        assert(math.type(pair) == "integer" and pair >= 0 and pair < 60)
      end
      local index = (month_pair % 12 - 2) % 12
      assert((year_pair % 5 * 2 + 2 + index) % 10 == month_pair % 10)
      assert((day % 5 * 2 + hour % 12) % 10 == hour % 10)
      before = day
    end
  end)

  it("go on by one every month, and the year with the month of ipchun", function()
    for year = 1900, 2100 do
      if year % 50 == 0 then kit.breathe() end
      for index = 0, 22, 2 do
        local utc = almanac.term(year * 24 + index)
        local month, began, ends = pillars.month_at(utc)
        local before = pillars.month_at(utc - 1)
        assert(began == utc and ends > utc and month == before + 1)
        assert(pillars.of_month(month) == (pillars.of_month(before) + 1) % 60)
        assert(pillars.of_month(month) % 12 == (index // 2 + 1) % 12)
        local turned = pillars.year_of_month(month) ~= pillars.year_of_month(before)
        assert(turned == (index == 2))
      end
    end
  end)

  it("have the month's stem by the five tigers, the hour's by the five rats", function()
    for year = 0, 59 do
      local first_month = pillars.of_month((1984 + year) * 12)
      assert.are.equal((year % 5 * 2 + 2) % 10, first_month % 10)
    end
    for day = 0, 59 do
      local midnight = (day + 11 - 49) * 86400 -- some midnight of that day
      local found, hour = pillars.day_and_hour(midnight + 3600, "yaja")
      assert.are.equal(found % 5 * 2 % 10, (hour - 1) % 10)
      assert.are.equal(1, hour % 12)
    end
  end)
end)
