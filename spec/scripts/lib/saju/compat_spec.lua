local kit = require "scripts.lib.saju.kit"
local json = require "json"

before_each(kit.breathe)

local MAX = { day_stem = 25, day_branch = 25, year_branch = 15, elements = 20, yongsin = 15 }
local ORDER = { "day_stem", "day_branch", "year_branch", "elements", "yongsin" }

local function of(birth, partner)
  return kit.of(birth, { partner = kit.birth(partner) })
end

local function part(facts, code)
  for _, it in ipairs(facts.compat.parts) do
    if it.code == code then return it end
  end
end

-- Noon of days counted from 1990-01-01 (丙寅) on.
local function day(number)
  local month, first = 1, 1
  local lengths = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
  while number >= lengths[month] do number, month = number - lengths[month], month + 1 end
  return { year = 1990, month = month, day = first + number, hour = 12, minute = 30 }
end

describe("compatibility", function()
  it("is there with a partner and not without", function()
    assert.is_nil(kit.of().compat)
    assert.is_nil(kit.of().partner)
    assert.is_nil(kit.of({}, { partner = json.null }).compat)
    local facts = of({}, { year = 1988 })
    assert.is_truthy(facts.compat)
    assert.are.equal("戊辰", facts.partner.pillars.year.hanja)
    assert.are.equal(facts.partner.pillars.day.stem.hanja, facts.partner.day_master.hanja)
    assert.are.equal(8, facts.partner.elements.total)
  end)

  it("has five parts within their points, which add up", function()
    for number = 0, 300, 7 do
      local facts = of({}, day(number))
      local sum = 0
      for i, it in ipairs(facts.compat.parts) do
        assert.are.equal(ORDER[i], it.code)
        assert.are.equal(MAX[it.code], it.max)
        assert.is_true(it.score >= 0 and it.score <= it.max and math.type(it.score) == "integer")
        sum = sum + it.score
      end
      assert.are.equal(sum, facts.compat.score)
    end
  end)

  it("scores the same in either order", function()
    for number = 0, 300, 11 do
      local one, other = of({}, day(number)), of(day(number), {})
      assert.are.equal(one.compat.score, other.compat.score)
    end
  end)

  -- The day of 1990-05-15 is 庚辰, its year 庚午.
  it("knows what day stems are to each other", function()
    local relations = {}
    for number = 0, 9 do
      local facts = of({}, day(134 + number)) -- from 庚辰 on
      relations[facts.partner.day_master.hanja] = part(facts, "day_stem").relation
    end
    assert.are.same({
      ["庚"] = "same", ["辛"] = "same", ["壬"] = "generates", ["癸"] = "generates",
      ["甲"] = "clash", ["乙"] = "combination", ["丙"] = "controlled_by",
      ["丁"] = "controlled_by", ["戊"] = "generated_by", ["己"] = "generated_by",
    }, relations)
  end)

  it("knows what day branches are to each other", function()
    local relations = {}
    for number = 0, 11 do
      local facts = of({}, day(134 + number))
      relations[facts.partner.pillars.day.branch.hanja] = part(facts, "day_branch").relation
    end
    assert.are.same({
      ["子"] = "half_trine", ["丑"] = "break", ["寅"] = "neutral", ["卯"] = "harm",
      ["辰"] = "punishment", ["巳"] = "neutral", ["午"] = "neutral", ["未"] = "neutral",
      ["申"] = "trine", ["酉"] = "six_harmony", ["戌"] = "clash", ["亥"] = "resentment",
    }, relations)
  end)

  it("puts harmony above neutrality above strain", function()
    local points = {}
    for number = 0, 11 do
      local it = part(of({}, day(134 + number)), "day_branch")
      points[it.relation] = it.score
    end
    assert.is_true(points.six_harmony > points.half_trine)
    assert.is_true(points.half_trine > points.trine)
    assert.is_true(points.trine > points.neutral)
    assert.is_true(points.neutral > points["break"])
    assert.is_true(points["break"] > points.harm)
    assert.is_true(points.harm > points.clash)
  end)

  it("says what each brings the other, and the same from the other's side", function()
    local seen = {}
    for number = 0, 360, 5 do
      local one, other = of({}, day(number)), of(day(number), {})
      for _, code in ipairs { "elements", "yongsin" } do
        local mine, theirs = part(one, code), part(other, code)
        assert.are.equal(mine.receives, theirs.gives)
        assert.are.equal(mine.gives, theirs.receives)
        seen[mine.relation] = true
      end
      local gift = part(one, "elements").receives
      if gift then
        assert.is_true(one.elements.weighted[gift] < 10)
        assert.is_true(one.partner.elements.weighted[gift] >= 20)
      end
      gift = part(one, "yongsin").receives
      assert.are.equal(gift and one.yongsin[1].element, gift)
      gift = part(one, "yongsin").gives
      assert.are.equal(gift and one.partner.yongsin[1].element, gift)
    end
    for _, relation in ipairs { "complement", "similar", "mutual", "one_way", "little" } do
      assert.is_true(seen[relation], relation)
    end
  end)

  it("works when neither hour is known", function()
    local unknown = { hour = json.null, minute = json.null }
    local facts = of(unknown, unknown)
    assert.are.equal(json.null, facts.partner.pillars.hour)
    assert.are.equal(6, facts.partner.elements.total)
    assert.is_true(facts.compat.score > 0)
  end)
end)
