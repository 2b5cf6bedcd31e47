local kit = require "scripts.lib.saju.kit"
local json = require "json"

before_each(kit.breathe)

local null = json.null
local abroad = { tz = "America/New_York", place = null, longitude = -74.006 }

local function with(base, changes)
  local merged = {}
  for key, value in pairs(base) do merged[key] = value end
  for key, value in pairs(changes) do merged[key] = value end
  return merged
end

describe("the correction of time", function()
  it("is told in full", function()
    assert.are.same({
      civil = "1990-05-15T14:30", utc = "1990-05-15T05:30:00Z", offset_min = 540, dst_min = 0,
      basis = "mean_solar", basis_time = "1990-05-15T13:57", correction_min = -32,
      longitude = 126.978, place = "서울",
    }, kit.of().time)
  end)

  it("is half an hour where no place is named", function()
    local time = kit.of({ place = null }).time
    assert.are.equal(127.5, time.longitude)
    assert.are.equal(-30, time.correction_min)
    assert.is_nil(time.place)
  end)

  it("goes by the basis that was chosen", function()
    local summer = { year = 1988, month = 7, day = 1 }
    local function basis_time(basis)
      return kit.of(with(summer, { time_basis = basis })).time.basis_time:sub(12)
    end
    assert.are.equal("14:30", basis_time "civil")
    assert.are.equal("13:30", basis_time "standard")
    assert.are.equal("12:57", basis_time "mean_solar")     -- 32 minutes less
    assert.are.equal("12:54", basis_time "apparent_solar") -- and the Sun 3.7 minutes late
  end)

  it("takes a longitude before a place", function()
    assert.are.equal(129, kit.of({ longitude = 129 }).time.longitude)
    assert.are.equal("서울", kit.of({ longitude = 129 }).time.place)
  end)

  it("knows places by Korean, official and English names", function()
    local function east(place) return kit.of({ place = place }).time.longitude end
    assert.are.equal(129.075, east "부산")
    assert.are.equal(129.075, east "부산광역시")
    assert.are.equal(129.075, east "부산 해운대구")
    assert.are.equal(130.906, east "울릉도")
    assert.are.equal(130.906, east "경상북도 울릉군")
    assert.are.equal(129.075, east "Busan")
    assert.are.equal(127.029, east "경기도 수원시 팔달구")
    assert.are.equal(126.531, east "Jeju-do")
    assert.are.equal(126.852, east "광주")
    assert.are.equal(127.255, east "경기도 광주시")
    assert.are.equal(127.5, east "아틀란티스")
  end)

  it("tells what the uncorrected clock would have given, where that differs", function()
    assert.is_nil(kit.of().time.by_clock)
    local by_clock = kit.of({ hour = 13, minute = 20 }).time.by_clock -- 12:47 by the Sun
    assert.are.same({ { pillar = "hour", hanja = "癸未", hangul = "계미" } }, by_clock)
  end)

  it("may move the day", function()
    local facts = kit.of { hour = 0, minute = 10 } -- 23:38 of the day before
    assert.are.equal("1990-05-14T23:37", facts.time.basis_time)
    assert.are.equal("己卯", facts.pillars.day.hanja)
    assert.are.equal("丙子", facts.pillars.hour.hanja)
  end)
end)

describe("a birth abroad", function()
  it("is read by its own zone and longitude", function()
    local time = kit.of(abroad).time
    assert.are.equal("1990-05-15T18:30:00Z", time.utc) -- 14:30 EDT
    assert.are.equal(-240, time.offset_min)
    assert.are.equal(60, time.dst_min)
    assert.are.equal("1990-05-15T13:33", time.basis_time)
  end)

  it("has year and month from the instant, not from the local date", function()
    -- Ipchun 1990: 02:14 UTC on 4 February, the evening of the 3rd in New York.
    local evening = with(abroad, { month = 2, day = 3, hour = 21 })
    assert.are.equal("己巳 丁丑", kit.pillars(kit.of(with(evening, { minute = 13 }))):sub(1, 13))
    assert.are.equal("庚午 戊寅", kit.pillars(kit.of(with(evening, { minute = 15 }))):sub(1, 13))
  end)

  it("knows summer time beyond the last year in the zone's file", function()
    assert.are.equal(60, kit.of(with(abroad, { year = 2090, month = 7 })).time.dst_min)
    assert.are.equal(0, kit.of(with(abroad, { year = 2090, month = 1 })).time.dst_min)
  end)

  it("needs a longitude only where the Sun is asked", function()
    local nowhere = { tz = "Europe/Paris", place = null }
    local none, bad = kit.of(nowhere)
    assert.is_nil(none)
    assert.are.equal("birth/longitude", bad.field)
    assert.is_truthy(kit.of(with(nowhere, { time_basis = "civil" })))
    assert.is_truthy(kit.of(with(nowhere, { hour = null, minute = null })))
    assert.is_truthy(kit.of(with(nowhere, { hour = null, minute = null, sijin = "mi" })))
  end)
end)

describe("an hour known by its name", function()
  local function of(changes)
    return kit.of(with({ hour = null, minute = null, sijin = "mi" }, changes or {}))
  end

  it("is the middle of the two hours, whatever the basis", function()
    for _, basis in ipairs { "mean_solar", "apparent_solar", "civil", "standard" } do
      local facts = of { time_basis = basis }
      assert.are.equal("庚午 辛巳 庚辰 癸未", kit.pillars(facts))
      assert.are.equal("1990-05-15T14:00", facts.time.basis_time)
      assert.are.equal("sijin", facts.time.assumed)
      assert.are.equal(json.null, facts.birth.time)
      assert.are.equal("mi", facts.birth.sijin)
    end
    assert.are.equal("1990-05-15T05:32:06Z", of().time.utc)
    assert.are.equal("1990-05-15T05:00:00Z", of({ time_basis = "civil" }).time.utc)
  end)

  it("is each of the twelve", function()
    local names = { "ja", "chuk", "in", "myo", "jin", "sa", "o", "mi", "sin", "yu", "sul", "hae" }
    for i, name in ipairs(names) do
      local index = of({ sijin = name }).pillars.hour.index
      assert.are.equal(i - 1, index % 12)
    end
  end)

  it("is taken off summer time's clock where there is any", function()
    local time = of({ year = 1988, month = 7, day = 1, time_basis = "standard" }).time
    assert.are.equal("1988-07-01T05:00:00Z", time.utc)
    assert.are.equal("1988-07-01T15:00", time.civil)
  end)

  it("must not contradict the hour", function()
    assert.is_truthy(kit.of { sijin = "mi" }) -- 14:30, 13:57 by the Sun
    local none, bad = kit.of { sijin = "sin" }
    assert.is_nil(none)
    assert.are.equal("birth/sijin", bad.field)
    assert.is_truthy(bad.why:find "미시")
  end)
end)

describe("an unknown hour", function()
  local facts = kit.of { hour = null, minute = null }

  it("leaves the hour pillar out and counts six letters", function()
    assert.are.equal("庚午 辛巳 庚辰 ", kit.pillars(facts))
    assert.are.equal(json.null, facts.pillars.hour)
    assert.are.equal(json.null, facts.birth.time)
    assert.are.equal(6, facts.elements.total)
    assert.are.equal("noon", facts.time.assumed)
  end)

  it("takes the day from the civil date, wherever it was", function()
    local far = kit.of { hour = null, minute = null, tz = "Pacific/Auckland", longitude = -170 }
    assert.are.equal("庚辰", far.pillars.day.hanja)
  end)

  it("shares all that is there among the elements", function()
    local sum = 0
    for _, share in pairs(facts.elements.weighted) do sum = sum + share end
    assert.is_true(math.abs(sum - 100) < 0.3)
  end)

  it("takes an hour without minutes as the full hour", function()
    assert.are.equal("1990-05-15T14:00", kit.of({ minute = null }).time.civil)
  end)
end)
