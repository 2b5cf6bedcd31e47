local kit = require "scripts.lib.saju.kit"
local json = require "json"

before_each(kit.breathe)

local null = json.null

local function codes(facts)
  local list = {}
  for i, warning in ipairs(facts.warnings) do list[i] = warning.code end
  return list
end

local function warned(code, birth)
  local warning = kit.warning(assert(kit.of(birth)), code)
  assert.is_truthy(warning, code)
  return warning
end

describe("warnings", function()
  it("are none for an ordinary birth", function()
    assert.are.same({}, codes(kit.of()))
  end)

  it("tell the other month, and year, close to a term", function()
    -- Ipchun 1990 is at 11:14:00 in Seoul.
    local before = warned("NEAR_TERM", { month = 2, day = 4, hour = 11, minute = 10 })
    assert.are.equal(4, before.minutes)
    assert.are.equal("year 庚午, month 戊寅", kit.alternatives(before))
    assert.are.equal("1990-02-04T02:14:00Z", before.at)
    local after = warned("NEAR_TERM", { month = 2, day = 4, hour = 11, minute = 20 })
    assert.are.equal("year 己巳, month 丁丑", kit.alternatives(after))
    assert.are.equal("기사", after.alternatives[1].hangul)
  end)

  it("stop ten minutes from a term", function()
    local function is_near(minute)
      local facts = kit.of { month = 2, day = 4, hour = 11, minute = minute }
      return kit.warning(facts, "NEAR_TERM") ~= nil
    end
    assert.is_false(is_near(3))
    assert.is_true(is_near(4))
    assert.is_true(is_near(24))
    assert.is_false(is_near(25))
  end)

  it("do not speak of the terms between jeol", function()
    -- Soman 1990 is at 16:37 on 21 May.
    assert.are.same({}, codes(kit.of { month = 5, day = 21, hour = 16, minute = 37 }))
  end)

  it("watch the whole two hours when only their name is known", function()
    local slot = { month = 2, day = 4, hour = null, minute = null, sijin = "sa" } -- 9:32 to 11:32
    assert.are.equal("year 庚午, month 戊寅", kit.alternatives(warned("NEAR_TERM", slot)))
    slot.sijin = "o"
    assert.is_nil(kit.warning(kit.of(slot), "NEAR_TERM"))
  end)

  it("tell the neighbouring hour close to its boundary", function()
    local before = warned("NEAR_HOUR_BOUNDARY", { hour = 13, minute = 30 }) -- 12:57:55
    assert.are.equal("hour 癸未", kit.alternatives(before))
    assert.are.equal(2.1, before.minutes)
    local after = warned("NEAR_HOUR_BOUNDARY", { hour = 13, minute = 34 }) -- 13:01:55
    assert.are.equal("hour 壬午", kit.alternatives(after))
    assert.are.same({}, codes(kit.of { hour = 13, minute = 27 })) -- 12:54:55
    assert.are.same({}, codes(kit.of { hour = 13, minute = 38 })) -- 13:05:55
  end)

  it("tell the day by the other school between 23:00 and midnight", function()
    local late = warned("ZI_HOUR", { hour = 23, minute = 45 })
    assert.are.equal("jasi23", late.zi)
    assert.are.equal("day 辛巳", kit.alternatives(late))
    local other = warned("ZI_HOUR", { hour = 23, minute = 45, zi = "jasi23" })
    assert.are.equal("yaja", other.zi)
    assert.are.equal("day 庚辰", kit.alternatives(other))
    assert.is_nil(kit.warning(kit.of { hour = 0, minute = 45 }, "ZI_HOUR")) -- 00:12
  end)

  it("tell that the hour of the rat may have been before midnight", function()
    local rat = { hour = null, minute = null, sijin = "ja" }
    assert.are.equal("hour 戊子", kit.alternatives(warned("ZI_HOUR", rat)))
    rat.zi = "jasi23"
    assert.are.equal("day 辛巳, hour 戊子", kit.alternatives(warned("ZI_HOUR", rat)))
  end)

  it("tell that summer time was taken off, or left in as was chosen", function()
    local summer = { year = 1988, month = 7, day = 1, hour = 15 }
    assert.are.equal(-60, warned("DST_APPLIED", summer).minutes)
    summer.time_basis = "civil"
    assert.are.equal(0, warned("DST_APPLIED", summer).minutes)
  end)

  it("tell of the years of 8:30, and those before there was a zone", function()
    assert.are.equal(30, warned("ZONE_0830", { year = 1958, month = 1 }).minutes)
    assert.are.equal(30, warned("ZONE_0830", { year = 1958, month = 7 }).minutes) -- and summer
    warned("PRE_1908_LMT", { year = 1907 })
    warned("PRE_1908_LMT", { year = 1908, month = 3, day = 31 })
    warned("ZONE_0830", { year = 1908, month = 4, day = 1 })
    local tokyo = { year = 1907, tz = "Asia/Tokyo", longitude = 139.7 }
    assert.is_nil(kit.warning(kit.of(tokyo), "PRE_1908_LMT"))
  end)

  it("tell the second time of a fold, until one is chosen", function()
    local fold = { year = 1988, month = 10, day = 9, hour = 2, minute = 30 }
    local warning = warned("AMBIGUOUS_LOCAL_TIME", fold)
    assert.are.equal("1988-10-08T17:30:00Z", warning.at)
    assert.are.equal("hour 辛丑", kit.alternatives(warning)) -- 01:57 and not 00:57
    assert.are.equal("1988-10-08T16:30:00Z", kit.of(fold).time.utc)
    for choice, utc in pairs { [0] = "1988-10-08T16:30:00Z", "1988-10-08T17:30:00Z" } do
      fold.fold = choice
      assert.are.equal(utc, kit.of(fold).time.utc)
      assert.is_nil(kit.warning(kit.of(fold), "AMBIGUOUS_LOCAL_TIME"))
    end
  end)

  it("tell both cases when a term falls on a day of unknown hour", function()
    -- Ipha 1990 is at 03:35 on 6 May.
    local day = { month = 5, day = 6, hour = null, minute = null }
    assert.are.same({ "TIME_UNKNOWN", "TERM_ON_DATE" }, codes(kit.of(day)))
    local warning = warned("TERM_ON_DATE", day)
    assert.are.equal("month 庚辰", kit.alternatives(warning))
    assert.are.equal("1990-05-05T18:35:26Z", warning.at)
    assert.are.equal("辛巳", kit.of(day).pillars.month.hanja)
    -- Ipchun 1990 is at 11:14: noon is after it, and the year turns too.
    local turn = { month = 2, day = 4, hour = null, minute = null }
    assert.are.equal("year 己巳, month 丁丑", kit.alternatives(warned("TERM_ON_DATE", turn)))
    for _, next_to in ipairs { 5, 7 } do
      day.day = next_to
      assert.are.same({ "TIME_UNKNOWN" }, codes(kit.of(day)))
    end
  end)

  it("tell when whole days would start the decades at another age", function()
    -- 2013-09-26 10:11, reverse: 18.58 days are six years; from the 7th to the 26th
    -- are 19 days, also six.  Eleven hours earlier 18.1 days against 19.
    local found
    for day = 8, 28 do
      local facts = kit.of { year = 2013, month = 9, day = day, hour = 2, gender = "male" }
      local warning = kit.warning(facts, "DAEWOON_ROUNDING")
      local precise = facts.daewoon.start_precise
      local days = precise.years * 3 + precise.months / 4 + precise.days / 120
      local by_days = math.max(1, math.floor((day - 7) / 3 + 0.5)) -- baengno: 7 September
      local by_time = math.max(1, math.floor(days / 3 + 0.5))
      assert.are.equal(by_time, facts.daewoon.start_age)
      assert.are.equal(by_days ~= by_time, warning ~= nil)
      if warning then
        found = true
        assert.are.same({ { start_age = by_days } }, warning.alternatives)
      end
    end
    assert.is_true(found)
  end)

  it("tell of a place that is not known, unless the longitude is", function()
    assert.are.equal("birth/place", warned("PLACE_UNKNOWN", { place = "아틀란티스" }).field)
    local east = { place = "아틀란티스", longitude = 130 }
    assert.is_nil(kit.warning(kit.of(east), "PLACE_UNKNOWN"))
  end)

  it("name the field, also of a partner", function()
    local partner = kit.birth { hour = null, minute = null }
    local facts = kit.of({ hour = 23, minute = 45 }, { partner = partner })
    assert.are.equal("birth/zi", kit.warning(facts, "ZI_HOUR").field)
    assert.are.equal("partner/hour", kit.warning(facts, "TIME_UNKNOWN").field)
  end)
end)
