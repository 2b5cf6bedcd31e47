local kit = require "scripts.lib.tojeong.kit"
local cycle = require "lib.saju.cycle"
local months = require "lib.tojeong.months"

-- A horse by year, born on a day of 庚.
local HORSE = { branch = 6, stem = 6 }

local function relations_of(month)
  local told = {}
  for i, it in ipairs(month.relations) do
    told[i] = it.type .. " " .. it.with .. " " .. table.concat(it.members)
  end
  return told
end

describe("the months of a lunar year", function()
  it("are those of the Korean calendar", function()
    local years = {}
    for _, row in ipairs(kit.rows "lunar_kr") do
      years[row.year] = years[row.year] or months.of(row.year, HORSE)
      local found
      for _, it in ipairs(years[row.year]) do
        if it.month == row.month and it.leap == row.leap then found = it end
      end
      assert.are.same({ row.start, row.days }, { found.start, found.days })
    end
  end)

  it("are twelve, or thirteen with a leap month behind the one it repeats", function()
    assert.are.equal(12, #months.of(2026, HORSE))
    local found = months.of(2025, HORSE)
    assert.are.equal(13, #found)
    assert.are.same({ 6, false, 6, true }, { found[6].month, found[6].leap, found[7].month,
      found[7].leap })
    assert.are.equal(found[6].hanja, found[7].hanja)
    assert.are.equal(7, found[8].month)
  end)

  it("follow each other without a gap, and each ends before the next", function()
    for year = 1900, 2100 do
      local found = months.of(year, HORSE)
      for i = 2, #found do assert(found[i - 1].last < found[i].start) end
      assert(months.of(math.min(year + 1, 2100), HORSE)[1].start > found[#found].last
        or year == 2100)
      if year % 20 == 0 then kit.breathe() end
    end
  end)

  it("begin with the tiger, and the stem goes by the year's", function()
    assert.are.equal("庚寅", months.of(2026, HORSE)[1].hanja)
    assert.are.equal("丙寅", months.of(2024, HORSE)[1].hanja)
    assert.are.equal("辛丑", months.of(2026, HORSE)[12].hanja)
  end)
end)

describe("what a month is to a person", function()
  local found = months.of(2026, HORSE)

  it("is how its letters meet the year's branch and the day's stem", function()
    assert.are.same({ "half_trine birth_year 寅午" }, relations_of(found[1]))
    assert.are.same({ "same birth_year 午午", "punishment birth_year 午午",
      "stem_clash birth_day 甲庚" }, relations_of(found[5]))
    assert.are.same({ "six_harmony birth_year 未午", "stem_combination birth_day 乙庚" },
      relations_of(found[6]))
    assert.are.same({ "clash birth_year 子午" }, relations_of(found[11]))
    assert.are.same({}, relations_of(found[3]))
  end)

  it("is the ten god of its stem", function()
    assert.are.equal("companion", found[1].ten_god)
    assert.are.equal("direct_officer", found[8].ten_god)
  end)

  it("has a score from one to five", function()
    local scores = {}
    for i, it in ipairs(found) do scores[i] = it.score end
    assert.are.same({ 4, 2, 3, 3, 1, 5, 3, 3, 4, 3, 1, 1 }, scores)
    assert.are.same({ { 1, 6, 9 }, { 2, 5, 11, 12 } }, { months.easy(found) })
  end)

  it("carries each star once a year, by the trine of the birth year", function()
    local wanted = { -- branch of the year -> branches of 역마 and 도화
      ["子"] = "寅酉", ["丑"] = "亥午", ["寅"] = "申卯", ["卯"] = "巳子", ["辰"] = "寅酉", ["巳"] = "亥午",
      ["午"] = "申卯", ["未"] = "巳子", ["申"] = "寅酉", ["酉"] = "亥午", ["戌"] = "申卯", ["亥"] = "巳子",
    }
    for branch = 0, 11 do
      local at = {}
      for _, it in ipairs(months.of(2026, { branch = branch, stem = 0 })) do
        for _, star in ipairs(it.stars) do
          assert.is_nil(at[star])
          at[star] = it.hanja:sub(4)
        end
      end
      assert.are.equal(wanted[cycle.branches[branch].hanja], at.yeokma .. at.dohwa)
    end
  end)
end)
