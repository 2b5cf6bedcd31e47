local kit = require "scripts.lib.tojeong.kit"
local almanac = require "almanac"
local cycle = require "lib.saju.cycle"
local gwae = require "lib.tojeong.gwae"

-- 先天數 and 中天數 as the book has them, letter by letter.
local BEFORE_HEAVEN = {
  [9] = "甲己子午", [8] = "乙庚丑未", [7] = "丙辛寅申", [6] = "丁壬卯酉", [5] = "戊癸辰戌", [4] = "巳亥",
}
local MIDDLE_HEAVEN = {
  [11] = "甲己辰戌丑未", [10] = "乙庚申酉", [9] = "丙辛亥子", [8] = "丁壬寅卯", [7] = "戊癸巳午",
}

local function by_letter(tables)
  local numbers = {}
  for number, letters in pairs(tables) do
    for _, code in utf8.codes(letters) do numbers[utf8.char(code)] = number end
  end
  return numbers
end

describe("a gwae", function()
  it("is that of the published examples", function()
    local rows = kit.rows "tojeong"
    assert(#rows > 10)
    for _, row in ipairs(rows) do
      local it = gwae.cast(row.input, row.input.target_year)
      assert.are.same(row.expected, {
        age = it.age, month_days = it.month_days, gwae = it.code,
        year_ganji = cycle.hanja[it.year_pair], month_ganji = cycle.hanja[it.month_pair],
        day_ganji = cycle.hanja[it.day_pair],
        taese = it.taese, wolgeon = it.wolgeon, iljin = it.iljin,
      }, row.id)
    end
  end)

  it("takes its numbers from the tables of the book", function()
    local before, middle = by_letter(BEFORE_HEAVEN), by_letter(MIDDLE_HEAVEN)
    for pair = 0, 59 do
      local stem, branch = cycle.hanja[pair]:sub(1, 3), cycle.hanja[pair]:sub(4)
      assert.are.equal(middle[stem] + middle[branch], gwae.taese(pair))
      assert.are.equal(before[stem] + before[branch], gwae.wolgeon(pair))
      assert.are.equal(before[stem] + middle[branch], gwae.iljin(pair))
    end
    assert.are.same({ 20, 18, 18 }, { gwae.taese(0), gwae.wolgeon(0), gwae.iljin(0) })
    assert.are.equal(21, gwae.taese(1))
  end)

  it("has a number for each of 144 codes, and a code for each number", function()
    local seen = {}
    for upper = 1, 8 do
      for middle = 1, 6 do
        for lower = 1, 3 do
          local number = gwae.number(upper, middle, lower)
          assert(number >= 1 and number <= 144 and not seen[number])
          seen[number] = gwae.code(upper, middle, lower)
          assert.are.same({ upper, middle, lower }, { gwae.parts(number) })
        end
      end
    end
    assert.are.same({ 144, "111", "863" }, { #seen, seen[1], seen[144] })
  end)

  it("is one of the 144 for every birthday in every year, and each is somebody's", function()
    local seen, count = {}, 0
    for year = 1900, 2100 do
      for month = 1, 12 do
        for day = 1, 30 do
          local born = { year = year - (year + month + day) % 90, month = month, day = day }
          local it = gwae.cast(born, year)
          local upper, middle, lower = gwae.parts(it.number)
          if it.upper ~= upper or it.middle ~= middle or it.lower ~= lower
            or gwae.code(upper, middle, lower) ~= it.code then
            error(("%d-%d-%d: %s"):format(year, month, day, it.code))
          end
          if not seen[it.code] then seen[it.code], count = true, count + 1 end
        end
      end
      if year % 10 == 0 then kit.breathe() end
    end
    assert.are.equal(144, count)
  end)

  it("is as the book reckons it, for every lunar birthday of many years in many years", function()
    local before, middle = by_letter(BEFORE_HEAVEN), by_letter(MIDDLE_HEAVEN)
    local function expect(born, year, first, days)
      local it = gwae.cast(born, year)
      local age, day = year - born.year + 1, born.day > days and days or born.day
      local letters = { cycle.hanja[(year - 4) % 60], nil, cycle.hanja[(first + day + 48) % 60] }
      -- 五虎遁: the first month of a 甲 or 己 year is 丙寅, and each year on goes two stems on.
      local stem = ((year - 4) % 5 * 2 + 2 + born.month - 1) % 10
      letters[2] = cycle.stems[stem].hanja .. cycle.branches[(born.month + 1) % 12].hanja
      local function sum(one, other, pair) return one[pair:sub(1, 3)] + other[pair:sub(4)] end
      local upper = (age + sum(middle, middle, letters[1])) % 8
      local mid = (days + sum(before, before, letters[2])) % 6
      local lower = (day + sum(before, middle, letters[3])) % 3
      local code = (upper == 0 and 8 or upper) .. (mid == 0 and 6 or mid)
        .. (lower == 0 and 3 or lower)
      if it.code ~= code or it.is_clamped ~= (born.day > days) then
        error(("%d-%d-%d in %d: %s, not %s"):format(born.year, born.month, born.day, year,
          it.code, code))
      end
    end
    for birth_year = 1900, 2050, 7 do
      for year = birth_year, 2100, 13 do
        for month = 1, 12 do
          local _, longest = almanac.lunar_month(birth_year, month, false)
          local first, days = almanac.lunar_month(year, month, false)
          for day = 1, longest do
            expect({ year = birth_year, month = month, day = day }, year, first, days)
          end
        end
      end
      kit.breathe()
    end
  end)

  it("counts a 30th that the month lacks as its 29th", function()
    local born = { year = 1976, month = 8, day = 30 }
    local it, last = gwae.cast(born, 2005), gwae.cast({ year = 1976, month = 8, day = 29 }, 2005)
    assert.are.equal(29, it.month_days)
    assert.is_true(it.is_clamped)
    assert.is_false(last.is_clamped)
    assert.are.same({ 29, last.code, last.iljin }, { it.day, it.code, it.iljin })
  end)

  it("is none where the calendar ends", function()
    assert.is_nil(gwae.cast({ year = 2000, month = 1, day = 1 }, 2102))
  end)
end)

describe("a lunar date", function()
  it("is a solar day, and that day is the lunar date", function()
    local from, to = almanac.day(1899, 2, 10), almanac.day(2101, 1, 28)
    local year, month, day, leap = almanac.lunar(from)
    assert.are.same({ 1899, 1, 1, false }, { year, month, day, leap })
    for jdn = from, to do
      year, month, day, leap = almanac.lunar(jdn)
      local first, days = almanac.lunar_month(year, month, leap)
      if first + day - 1 ~= jdn or day > days then
        error(("%d is no day %d of %d-%d"):format(jdn, day, year, month))
      end
      if jdn % 4000 == 0 then kit.breathe() end
    end
  end)

  it("of every month of the almanac is reached, and no other", function()
    local next_day = almanac.day(1899, 2, 10)
    for year = 1899, 2100 do
      local months = {}
      for month = 1, 12 do
        months[#months + 1] = { month, false }
        if almanac.leap_month(year) == month then months[#months + 1] = { month, true } end
      end
      for _, it in ipairs(months) do
        local first, days = almanac.lunar_month(year, it[1], it[2])
        assert.are.equal(next_day, first)
        assert(days == 29 or days == 30)
        next_day = first + days
      end
    end
  end)
end)
