local kit = require "scripts.lib.saju.kit"
local json = require "json"
local cycle = require "lib.saju.cycle"
local elements = require "lib.saju.elements"
local strength = require "lib.saju.strength"

before_each(kit.breathe)

local function chart(text)
  local c = { stems = {}, branches = {}, count = 0 }
  for hanja in text:gmatch "%S+" do
    c.count = c.count + 1
    c.stems[c.count], c.branches[c.count] = cycle.index[hanja] % 10, cycle.index[hanja] % 12
  end
  return c
end

local function strong(text)
  local c = chart(text)
  return strength.of(c, elements.weigh(c))
end

local function yongsin(text)
  local c = chart(text)
  local weights, total = elements.weigh(c)
  local list = {}
  for i, it in ipairs(strength.yongsin(c, weights, strength.of(c, weights, total).label)) do
    list[i] = it.school .. " " .. it.element
  end
  return table.concat(list, ", ")
end

describe("elements", function()
  it("are weighed by stems, branches and the days of what branches hide", function()
    -- 庚午 辛巳 庚辰 癸未.  Metal: three stems, and 庚 for 7 days of the month's 25 points.
    local weighted = kit.of().elements.weighted
    assert.are.equal(35.8, weighted.metal) -- 30 + 25 * 7 / 30
    assert.are.equal(23.3, weighted.fire)  -- 10 * 21/30 + 25 * 16/30 + 10 * 9/30
    assert.are.equal(23.8, weighted.earth) -- 10 * 9/30 + 25 * 7/30 + 15 * 18/30 + 10 * 18/30
    assert.are.equal(5.5, weighted.wood)   -- 15 * 9/30 + 10 * 3/30
    assert.are.equal(11.5, weighted.water) -- 10 + 15 * 3/30
  end)

  it("have one decimal, and none when it is zero", function()
    assert.are.equal("integer", math.type(elements.percent(1, 4)))
    assert.are.equal(25, elements.percent(1, 4))
    assert.are.equal(33.3, elements.percent(1, 3))
    assert.are.equal(66.7, elements.percent(2, 3))
    assert.are.equal(0, elements.percent(0, 3))
    assert.are.equal(100, elements.percent(3, 3))
  end)
end)

describe("strength", function()
  it("is the share of what helps, the day stem aside", function()
    local it = kit.of().strength
    assert.are.equal(55.2, it.score) -- (35.83 + 23.83 - 10) / 90
    assert.are.equal("strong", it.label)
    assert.is_false(it.deukryeong) -- 巳, fire
    assert.is_true(it.deukji)      -- 辰, earth
    assert.is_true(it.deukse)      -- 庚 辛 未
    assert.are.equal("v1", it.formula)
  end)

  it("is nearly all where all helps, and nearly nothing where nothing does", function()
    local high, low = strong "甲寅 乙卯 甲子 乙卯", strong "庚申 辛酉 甲戌 辛酉"
    assert.are.equal(94.8, high.score) -- all but 戊 and 丙, seven days each, in 寅
    assert.are.equal("very_strong", high.label)
    assert.are.equal(2.6, low.score)   -- nothing but 壬, seven days, in 申
    assert.are.equal("very_weak", low.label)
  end)

  it("needs three helpers for 득세, the month's and the day's branch aside", function()
    assert.is_true(strong("甲寅 甲午 甲午 丙午").deukse)
    assert.is_false(strong("甲寅 丙午 甲寅 丙午").deukse)
    assert.is_false(strong("甲寅 庚寅 甲寅").deukse)
  end)

  it("works without an hour", function()
    local it = kit.of({ hour = json.null, minute = json.null }).strength
    -- Metal 20 + 10 (day) + 5.83, earth 3 + 5.83 + 9, of 80 less the day's 10.
    assert.are.equal(62.4, it.score)
  end)
end)

describe("yongsin", function()
  it("drains the strong by the lightest of output, wealth and officer that is there", function()
    assert.are.equal("eokbu wood, johu water", yongsin "庚午 辛巳 庚辰 癸未")
  end)

  it("feeds the weak by resource, then companion", function()
    assert.are.equal("eokbu water, eokbu wood", yongsin "庚申 乙酉 甲戌 庚午")
  end)

  it("warms winter and cools summer, and leaves spring and autumn", function()
    assert.is_truthy(yongsin("甲子 丙子 甲子 甲子"):find "johu fire")
    assert.is_truthy(yongsin("甲子 丁丑 甲子 甲子"):find "johu fire")
    assert.is_truthy(yongsin("甲子 辛未 甲子 甲子"):find "johu water")
    assert.is_nil(yongsin("甲子 丙寅 甲子 甲子"):find "johu")
    assert.is_nil(yongsin("甲子 甲戌 甲子 甲子"):find "johu")
  end)
end)

describe("the pattern", function()
  local DAY = 86400

  local function pattern(text, days)
    local it = strength.pattern(chart(text), days * DAY, 30 * DAY)
    return it.code, it.commander
  end

  it("is the ruling stem's if it shows, else the main qi's", function()
    -- 寅 is ruled by 戊 for 7 days, by 丙 for 7, by 甲 for 16.
    assert.are.same({ "seven_killings", "戊" }, { pattern("戊子 甲寅 壬子 壬寅", 6) })
    assert.are.same({ "indirect_wealth", "丙" }, { pattern("丙子 甲寅 壬子 壬寅", 7) })
    assert.are.same({ "eating_god", "丙" }, { pattern("戊子 甲寅 壬子 壬寅", 13.9) })
    assert.are.same({ "eating_god", "甲" }, { pattern("戊子 甲寅 壬子 壬寅", 14) })
  end)

  it("does not ask the day stem itself", function()
    assert.are.equal("seven_killings", (pattern("壬子 甲寅 戊子 壬子", 3))) -- 戊 rules, is the day
  end)

  it("is 건록 or 양인 for one's own element", function()
    assert.are.equal("geonrok", (pattern("壬子 壬寅 甲子 壬申", 20)))
    assert.are.equal("yangin", (pattern("壬子 癸卯 甲子 壬申", 20)))
    assert.are.same({ code = "geonrok", hanja = "建祿格", hangul = "건록격", commander = "庚" },
      kit.of().gyeok)
  end)
end)
