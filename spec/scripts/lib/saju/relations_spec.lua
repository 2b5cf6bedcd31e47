local kit = require "scripts.lib.saju.kit"
local cycle = require "lib.saju.cycle"
local relations = require "lib.saju.relations"

before_each(kit.breathe)

-- The relations of a chart written as its pillars: "six_harmony 午未 year,hour -".
local function of(text)
  local stems, branches, count = {}, {}, 0
  for hanja in text:gmatch "%S+" do
    count = count + 1
    stems[count], branches[count] = cycle.index[hanja] % 10, cycle.index[hanja] % 12
  end
  local told = {}
  for i, it in ipairs(relations.of(stems, branches, count)) do
    told[i] = ("%s %s %s %s%s"):format(it.type, table.concat(it.members),
      table.concat(it.positions, ","), it.adjacent and "near" or "far",
      it.result_element and " " .. it.result_element or "")
  end
  return told
end

local function has(list, text)
  for _, it in ipairs(list) do
    if it == text then return true end
  end
  return false
end

-- Pairs by kind, as the tradition lists them; every other pair must have none.
local STEMS = {
  stem_combination = "甲己 乙庚 丙辛 丁壬 戊癸", stem_clash = "甲庚 乙辛 丙壬 丁癸",
}
local BRANCHES = {
  six_harmony = "子丑 寅亥 卯戌 辰酉 巳申 午未",
  half_trine = "申子 子辰 亥卯 卯未 寅午 午戌 巳酉 酉丑",
  clash = "子午 丑未 寅申 卯酉 辰戌 巳亥",
  punishment = "寅巳 巳申 寅申 丑戌 戌未 丑未 子卯 辰辰 午午 酉酉 亥亥",
  ["break"] = "子酉 丑辰 寅亥 卯午 巳申 未戌",
  harm = "子未 丑午 寅巳 卯辰 申亥 酉戌",
  resentment = "子未 丑午 寅酉 卯申 辰亥 巳戌", -- and not the clashes, a known mistake
  ghost_gate = "子酉 丑午 寅未 卯申 辰亥 巳戌",
}

local function expect_pairs(kinds, names, size, expected)
  local wanted, found = {}, {}
  for type, pairs_text in pairs(expected) do
    for pair in pairs_text:gmatch "%S+" do wanted[type .. pair] = true end
  end
  for a = 0, size - 1 do
    for b = 0, size - 1 do
      for _, kind in ipairs(kinds[size * a + b] or {}) do
        local one, other = names[a].hanja .. names[b].hanja, names[b].hanja .. names[a].hanja
        assert(wanted[kind.type .. one] or wanted[kind.type .. other], kind.type .. one)
        found[kind.type .. (wanted[kind.type .. one] and one or other)] = true
      end
    end
  end
  assert.are.same(wanted, found)
end

describe("relations of two", function()
  it("are those of the tradition, both ways round, and no others", function()
    expect_pairs(relations.stem_kinds, cycle.stems, 10, STEMS)
    expect_pairs(relations.branch_kinds, cycle.branches, 12, BRANCHES)
  end)

  it("tell members in the order of the pillars, positions and nearness", function()
    local told = of "庚午 辛巳 丙辰 癸未"
    assert.is_true(has(told, "stem_combination 辛丙 month,day near water"))
    assert.is_true(has(told, "six_harmony 午未 year,hour far fire"))
  end)

  it("tell a ghost gate only beside the day", function()
    local gate = "ghost_gate 子酉 "
    assert.is_true(has(of "甲午 甲子 乙酉 乙亥", gate .. "month,day near"))
    assert.is_true(has(of "甲午 甲午 甲子 乙酉", gate .. "day,hour near"))
    assert.is_false(has(of "甲子 乙酉 甲午 甲午", gate .. "year,month near"))
    assert.is_false(has(of "甲子 甲午 乙酉 甲午", gate .. "year,day far"))
  end)

  it("tell resentment wherever it is", function()
    assert.is_true(has(of "甲子 甲午 甲午 乙未", "resentment 子未 year,hour far"))
  end)
end)

describe("relations of three", function()
  it("take the place of the pairs they contain", function()
    local told = of "甲申 丙子 戊辰 癸亥"
    assert.is_true(has(told, "trine 申子辰 year,month,day near water"))
    for _, it in ipairs(told) do assert.is_nil(it:find "half_trine") end
  end)

  it("leave other pairs alone", function()
    local told = of "甲申 丙子 戊辰 庚午" -- 午 stands against 子
    assert.is_true(has(told, "clash 子午 month,hour far"))
  end)

  it("name every pillar that has a part", function()
    assert.is_true(has(of "甲申 丙申 丙子 戊辰", "trine 申子辰 year,month,day,hour near water"))
    assert.is_true(has(of "甲申 丙寅 丙子 戊辰", "trine 申子辰 year,day,hour far water"))
  end)

  it("are directions and punishments too", function()
    assert.is_true(has(of "甲寅 丁卯 戊辰 癸亥", "direction 寅卯辰 year,month,day near wood"))
    local told = of "甲寅 己巳 甲申 甲子"
    assert.is_true(has(told, "punishment 寅巳申 year,month,day near"))
    assert.is_false(has(told, "punishment 寅巳 year,month near"))
    assert.is_true(has(told, "clash 寅申 year,day far"))
  end)

  it("need all three: two without the middle are nothing", function()
    for _, it in ipairs(of "甲申 戊辰 甲午 甲午") do assert.is_nil(it:find "trine") end
  end)
end)

describe("what passes by", function()
  it("tells nothing of an empty meeting, in the list that was given", function()
    local nothing = {}
    local chart = { stems = { 0, 0, 0 }, branches = { 0, 0, 0 }, count = 3, present = 1 }
    assert.are.equal(nothing, relations.with(cycle.index["丙寅"], chart, nothing))
  end)

  it("is as the chart's own relations are", function()
    local facts = kit.of()
    assert.are.same({
      { type = "punishment", positions = { "year" } },          -- 午午
      { type = "stem_combination", positions = { "month" } },   -- 丙辛
      { type = "six_harmony", positions = { "hour" } },         -- 午未
    }, facts.seun[1].relations)
  end)
end)
