local kit = require "scripts.lib.saju.kit"
local cycle = require "lib.saju.cycle"
local elements = require "lib.saju.elements"

before_each(kit.breathe)

local GODS = {
  companion = "비견", rob_wealth = "겁재", eating_god = "식신", hurting_officer = "상관",
  indirect_wealth = "편재", direct_wealth = "정재", seven_killings = "편관",
  direct_officer = "정관", indirect_resource = "편인", direct_resource = "정인",
}
local STAGES = {
  birth = "장생", bath = "목욕", youth = "관대", office = "건록", peak = "제왕", decline = "쇠",
  illness = "병", death = "사", tomb = "묘", ["end"] = "절", conception = "태", nurture = "양",
}
local ELEMENTS = { wood = "목", fire = "화", earth = "토", metal = "금", water = "수" }

local function hidden(branch)
  local text = ""
  for _, it in ipairs(cycle.branches[branch].hidden) do
    text = text .. cycle.stems[it.stem].hanja
  end
  return text
end

local function derive(row)
  local it = {
    stems = {}, branches = {}, hidden = {}, stages = {}, nayin = {}, elements8 = {},
  }
  local chart = { stems = {}, branches = {}, count = 4 }
  local day = cycle.index[row.input.day]
  for i, name in ipairs { "year", "month", "day", "hour" } do
    local pair = cycle.index[row.input[name]]
    local stem, branch = pair % 10, pair % 12
    chart.stems[i], chart.branches[i] = stem, branch
    it.stems[i] = i == 3 and "일간" or GODS[cycle.stem_gods[day % 10][stem]]
    it.branches[i] = GODS[cycle.branch_gods[day % 10][branch]]
    it.hidden[i] = hidden(branch)
    it.stages[i] = STAGES[cycle.stages[day % 10][branch]]
    it.nayin[i] = ELEMENTS[cycle.nayin[pair].element]
  end
  for i, count in ipairs(elements.count(chart)) do
    it.elements8[ELEMENTS[cycle.ELEMENTS[i]]] = count
  end
  it.void_day = table.concat(cycle.void_shown[day])
  it.void_year = table.concat(cycle.void_shown[cycle.index[row.input.year]])
  return it
end

describe("what pillars mean", function()
  for _, row in ipairs(kit.rows "saju_derived") do
    it(row.id .. " is right", function()
      assert.are.same(row.expected, derive(row))
    end)
  end
end)

describe("the cycle", function()
  it("has sixty different pairs", function()
    local seen, number = {}, 0
    for pair = 0, 59 do
      local hanja = cycle.hanja[pair]
      assert.is_nil(seen[hanja])
      seen[hanja], number = true, number + 1
      assert.are.equal(pair, cycle.index[hanja])
    end
    assert.are.equal(60, number)
    assert.are.equal("甲子", cycle.hanja[0])
    assert.are.equal("癸亥", cycle.hanja[59])
    assert.are.equal("계해", cycle.hangul[59])
  end)

  it("hides thirty days in every branch, the main qi last", function()
    for branch = 0, 11 do
      local it, days = cycle.branches[branch], 0
      for _, stem in ipairs(it.hidden) do days = days + stem.days end
      assert.are.equal(30, days)
      assert.are.equal("jeonggi", it.hidden[#it.hidden].role)
      assert.are.equal(it.main, it.hidden[#it.hidden].stem)
    end
  end)

  -- The frequent bug: 子 and 午 counted as yang, 巳 and 亥 as yin.
  it("counts 子 午 as yin and 巳 亥 as yang for ten gods", function()
    assert.is_false(cycle.branches[0].yang)
    assert.is_false(cycle.branches[6].yang)
    assert.is_true(cycle.branches[5].yang)
    assert.is_true(cycle.branches[11].yang)
    assert.are.equal("direct_resource", cycle.branch_gods[0][0])   -- 甲 sees 子 as 癸
    assert.are.equal("indirect_resource", cycle.branch_gods[0][11]) -- and 亥 as 壬
  end)

  it("lets yang stems live forward and yin stems backward", function()
    for day = 0, 9 do
      local at = {}
      for branch = 0, 11 do at[cycle.stages[day][branch]] = branch end
      assert.are.equal(day % 2 == 0 and 1 or 11, (at.bath - at.birth) % 12)
    end
    assert.are.equal("office", cycle.stages[0][2])
    assert.are.equal("tomb", cycle.stages[9][7])
  end)

  it("names thirty nayin, each twice", function()
    assert.are.equal("海中金", cycle.nayin[0].hanja)
    assert.are.equal("大海水", cycle.nayin[59].hanja)
    for pair = 0, 58, 2 do assert.are.equal(cycle.nayin[pair], cycle.nayin[pair + 1]) end
  end)
end)
