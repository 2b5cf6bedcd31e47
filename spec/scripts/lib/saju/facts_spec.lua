local kit = require "scripts.lib.saju.kit"
local json = require "json"
local almanac = require "almanac"

before_each(kit.breathe)

-- Every member that a reading can rely on, by path; "?" may be missing.
local MEMBERS = [[
birth.solar birth.lunar.year birth.lunar.month birth.lunar.day birth.lunar.leap birth.time
birth.gender birth.animal time.civil time.utc time.offset_min time.dst_min time.basis
time.basis_time time.correction_min terms.previous.name terms.previous.hanja terms.previous.utc
terms.previous.jeol terms.next.name day_master.hanja day_master.hangul day_master.element
day_master.yang elements.count.wood elements.count.fire elements.count.earth
elements.count.metal elements.count.water elements.weighted.wood elements.weighted.water
elements.total strength.score strength.label strength.deukryeong strength.deukji
strength.deukse strength.formula yongsin.1.element yongsin.1.school yongsin.1.reason
gyeok.code gyeok.hanja gyeok.hangul void.day.1 void.day.2 void.year.1 void.year.2
sinsal.1.code sinsal.1.hangul sinsal.1.hanja sinsal.1.basis sinsal.1.positions.1
daewoon.direction daewoon.start_age daewoon.start_age_international
daewoon.start_precise.years daewoon.start_precise.months daewoon.start_precise.days
daewoon.start_date daewoon.current daewoon.pillars.10.age daewoon.pillars.10.year
daewoon.pillars.10.hanja daewoon.pillars.10.hangul daewoon.pillars.10.stem_ten_god
daewoon.pillars.10.branch_ten_god daewoon.pillars.10.stage seun.10.year seun.10.hanja
seun.10.hangul seun.10.stem_ten_god seun.10.branch_ten_god seun.10.stage seun.10.relations
monthly.12.month monthly.12.start monthly.12.hanja monthly.12.hangul monthly.12.stem_ten_god
monthly.12.branch_ten_god monthly.12.stage monthly.12.relations today.date today.hanja today.hangul
today.stem_ten_god today.branch_ten_god today.stage today.relations focus target_date
relations warnings conventions.time_basis conventions.zi conventions.day_boundary
conventions.hidden_stems conventions.stage conventions.sinsal_base conventions.strength
conventions.daewoon_rounding ]]

local PILLAR = [[
hanja hangul index stem.hanja stem.hangul stem.element stem.yang stem.ten_god branch.hanja
branch.hangul branch.animal branch.element branch.yang branch.ten_god branch.hidden.2.hanja
branch.hidden.2.hangul branch.hidden.2.days branch.hidden.2.ten_god branch.hidden.2.role
stage nayin.hanja nayin.hangul nayin.element sinsal ]]

local function at(value, path)
  for name in path:gmatch "[^.]+" do
    if type(value) ~= "table" then return nil end
    value = value[tonumber(name) or name]
  end
  return value
end

local function expect_members(value, paths)
  for path in paths:gmatch "%S+" do
    if at(value, path) == nil then error("there is no " .. path) end
  end
end

-- Values in one order, so that two facts can be compared as text.
local function text_of(value)
  if type(value) ~= "table" then return tostring(value) end
  local keys, parts = {}, {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i, key in ipairs(keys) do parts[i] = tostring(key) .. "=" .. text_of(value[key]) end
  return "{" .. table.concat(parts, ",") .. "}"
end

describe("facts", function()
  it("have every member that readings rely on", function()
    local facts = kit.of()
    expect_members(facts, MEMBERS)
    for _, name in ipairs { "year", "month", "day", "hour" } do
      expect_members(facts.pillars[name], PILLAR)
    end
    assert.are.equal("day_master", facts.pillars.day.stem.ten_god)
  end)

  it("name the terms around the birth", function()
    local terms = kit.of().terms
    assert.are.same({ name = "입하", hanja = "立夏", utc = "1990-05-05T18:35:26Z", jeol = true },
      terms.previous)
    assert.are.same({ name = "소만", hanja = "小滿", utc = "1990-05-21T07:37:24Z", jeol = false },
      terms.next)
  end)

  it("are the same whenever and however often they are asked for", function()
    local births = {
      {}, { hour = json.null, minute = json.null }, { gender = "unknown" },
      { hour = 23, minute = 50 },
    }
    local first, partner = {}, { partner = kit.birth() }
    for i, birth in ipairs(births) do first[i] = text_of(kit.of(birth, partner)) end
    for i, birth in ipairs(births) do
      assert.are.equal(first[i], text_of(kit.of(birth, partner)))
    end
  end)

  it("do not hang on the language, but for refusals", function()
    assert.are.equal(text_of(kit.of()), text_of(kit.of({}, {}, { lang = "en" })))
  end)

  it("echo what was chosen", function()
    local conventions = kit.of({ time_basis = "civil", zi = "jasi23" }).conventions
    assert.are.equal("civil", conventions.time_basis)
    assert.are.equal("jasi23", conventions.zi)
    assert.are.equal("23:00", conventions.day_boundary)
    assert.are.equal("mean_solar", kit.of().conventions.time_basis)
    assert.are.equal("00:00", kit.of().conventions.day_boundary)
  end)

  it("echo the focus and the date asked about", function()
    assert.are.equal("total", kit.of().focus)
    assert.are.equal("2026-11-22", kit.of().target_date)
    local asked = kit.of({}, { focus = "love", target_date = "2027-03-01" })
    assert.are.equal("love", asked.focus)
    assert.are.equal("2027-03-01", asked.target_date)
    assert.are.equal("2027-03-01", asked.today.date)
    assert.are.equal("total", kit.of({}, { focus = json.null, target_date = json.null }).focus)
  end)

  it("have lists for what may be empty", function()
    local empty = "[]"
    assert.are.equal(empty, json.encode(kit.of().warnings))
    for year = 1950, 1960 do
      local facts = kit.of { year = year }
      for _, it in ipairs(facts.seun) do
        if #it.relations == 0 then assert.are.equal(empty, json.encode(it.relations)) end
      end
      if #facts.relations == 0 then assert.are.equal(empty, json.encode(facts.relations)) end
    end
  end)

  it("are found all over two centuries", function()
    local number = 0
    for jdn = almanac.day(1900, 1, 1), almanac.day(2100, 12, 31), 37 do
      if jdn % 50 == 0 then kit.breathe() end
      local year, month, day = almanac.date(jdn)
      local facts = assert(kit.of { year = year, month = month, day = day, hour = jdn % 24,
        minute = jdn % 60, time_basis = "civil", gender = jdn % 2 == 0 and "male" or "female",
        fold = 0 })
      for _, share in pairs(facts.elements.weighted) do assert(share >= 0 and share <= 100) end
      number = number + 1
    end
    assert.are.equal(1985, number)
    assert.is_truthy(kit.of { year = 1900, month = 1, day = 1, hour = 0, minute = 0 })
    assert.is_truthy(kit.of { year = 2100, month = 12, day = 31, hour = 23, minute = 59 })
    assert.is_truthy(kit.of({}, { target_date = "1900-01-01" }))
    assert.is_truthy(kit.of({}, { target_date = "2100-12-31" }))
  end)
end)
