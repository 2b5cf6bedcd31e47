-- The sixty pairs of stem and branch, and what each means to a day stem.
--
-- Stems are 0..9, branches 0..11, pairs 0..59 (0 = 甲子), elements 1..5 in the
-- order in which each brings forth the next.  Everything is made when the file is
-- loaded: a reading only looks up.  The tables are shared by all readings, so
-- nobody may write to them; what a reading shows is marked as constant, so that its
-- JSON, too, is made once.

local cycle = {}

cycle.ELEMENTS = { "wood", "fire", "earth", "metal", "water" }

-- ---- stems, branches, pairs ---------------------------------------------------

local function split(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

local STEM_HANJA = split "甲 乙 丙 丁 戊 己 庚 辛 壬 癸"
local STEM_HANGUL = split "갑 을 병 정 무 기 경 신 임 계"
local BRANCH_HANJA = split "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥"
local BRANCH_HANGUL = split "자 축 인 묘 진 사 오 미 신 유 술 해"
local ANIMALS = split "rat ox tiger rabbit dragon snake horse goat monkey rooster dog pig"

-- Hidden stems with their days, in the order in which they rule the month.
local HIDDEN = {
  [0] = "壬10 癸20", "癸9 辛3 己18", "戊7 丙7 甲16", "甲10 乙20", "乙9 癸3 戊18", "戊7 庚7 丙16",
  "丙10 己9 丁11", "丁9 乙3 己18", "戊7 壬7 庚16", "庚10 辛20", "辛9 丁3 戊18", "戊7 甲7 壬16",
}
local ROLES = { [2] = { "yeogi", "jeonggi" }, [3] = { "yeogi", "junggi", "jeonggi" } }

local stem_number = {}
for i, hanja in ipairs(STEM_HANJA) do stem_number[hanja] = i - 1 end

cycle.stems = {}    -- { hanja, hangul, element = 1..5, yang }
cycle.branches = {} -- the same by main qi, and { animal, hidden, main = stem }

for stem = 0, 9 do
  cycle.stems[stem] = {
    hanja = STEM_HANJA[stem + 1],
    hangul = STEM_HANGUL[stem + 1],
    element = stem // 2 + 1,
    yang = stem % 2 == 0,
  }
end

local function hidden_stems(text)
  local words = split(text)
  local list = {}
  for i, word in ipairs(words) do
    local hanja, days = word:match "^(%D+)(%d+)$"
    list[i] = { stem = stem_number[hanja], days = tonumber(days), role = ROLES[#words][i] }
  end
  return list
end

for branch = 0, 11 do
  local hidden = hidden_stems(HIDDEN[branch])
  local main = hidden[#hidden].stem
  cycle.branches[branch] = {
    hanja = BRANCH_HANJA[branch + 1],
    hangul = BRANCH_HANGUL[branch + 1],
    animal = ANIMALS[branch + 1],
    element = cycle.stems[main].element,
    yang = cycle.stems[main].yang,
    hidden = hidden,
    main = main,
  }
end

cycle.hanja, cycle.hangul, cycle.index = {}, {}, {} -- by pair; index by hanja

for pair = 0, 59 do
  cycle.hanja[pair] = STEM_HANJA[pair % 10 + 1] .. BRANCH_HANJA[pair % 12 + 1]
  cycle.hangul[pair] = STEM_HANGUL[pair % 10 + 1] .. BRANCH_HANGUL[pair % 12 + 1]
  cycle.index[cycle.hanja[pair]] = pair
end

-- ---- ten gods ---------------------------------------------------------------------

-- By how far the element is ahead of the day's; the same polarity first.
local TEN_GODS = {
  [0] = { "companion", "rob_wealth" },
  { "eating_god", "hurting_officer" },
  { "indirect_wealth", "direct_wealth" },
  { "seven_killings", "direct_officer" },
  { "indirect_resource", "direct_resource" },
}

cycle.stem_gods = {}   -- [day stem][stem]
cycle.branch_gods = {} -- [day stem][branch], by main qi: 子 and 午 count as yin, 巳 and 亥 as yang

for day = 0, 9 do
  local gods, branch_gods = {}, {}
  for stem = 0, 9 do
    local ahead = (stem // 2 - day // 2) % 5
    gods[stem] = TEN_GODS[ahead][stem % 2 == day % 2 and 1 or 2]
  end
  for branch = 0, 11 do branch_gods[branch] = gods[cycle.branches[branch].main] end
  cycle.stem_gods[day], cycle.branch_gods[day] = gods, branch_gods
end

-- ---- twelve stages --------------------------------------------------------------------

local STAGES =
  split "birth bath youth office peak decline illness death tomb end conception nurture"
local BORN_AT = { [0] = 11, 6, 2, 9, 2, 9, 5, 0, 8, 3 } -- the branch where a stem's life begins

cycle.stages = {} -- [day stem][branch]: yang stems go forward, yin stems backward

for day = 0, 9 do
  local stages = {}
  local way = day % 2 == 0 and 1 or -1
  for branch = 0, 11 do stages[branch] = STAGES[(branch - BORN_AT[day]) * way % 12 + 1] end
  cycle.stages[day] = stages
end

-- ---- nayin and void ----------------------------------------------------------------------

local NAYIN = split [[
  海中金:해중금 爐中火:노중화 大林木:대림목 路傍土:노방토 劍鋒金:검봉금 山頭火:산두화
  澗下水:간하수 城頭土:성두토 白鑞金:백랍금 楊柳木:양류목 泉中水:천중수 屋上土:옥상토
  霹靂火:벽력화 松柏木:송백목 長流水:장류수 沙中金:사중금 山下火:산하화 平地木:평지목
  壁上土:벽상토 金箔金:금박금 覆燈火:복등화 天河水:천하수 大驛土:대역토 釵釧金:차천금
  桑柘木:상자목 大溪水:대계수 沙中土:사중토 天上火:천상화 石榴木:석류목 大海水:대해수 ]]
local ELEMENT_OF_HANJA =
  { ["木"] = "wood", ["火"] = "fire", ["土"] = "earth", ["金"] = "metal", ["水"] = "water" }

cycle.nayin = {} -- [pair], as a reading shows it
for i, entry in ipairs(NAYIN) do
  local hanja, hangul = entry:match "^(.-):(.+)$"
  local nayin = constant {
    hanja = hanja, hangul = hangul, element = ELEMENT_OF_HANJA[hanja:sub(-3)],
  }
  cycle.nayin[2 * i - 2], cycle.nayin[2 * i - 1] = nayin, nayin
end

-- The two branches that a decade of pairs leaves over, as numbers and as shown.
cycle.void, cycle.void_shown = {}, {}
for pair = 0, 59 do
  local first = (10 - 2 * (pair // 10)) % 12
  cycle.void[pair] = { first, first + 1 }
  cycle.void_shown[pair] = constant { BRANCH_HANJA[first + 1], BRANCH_HANJA[first + 2] }
end

-- ---- as a reading shows them ------------------------------------------------------------------

local function shown_stem(stem, ten_god)
  local it = cycle.stems[stem]
  return constant {
    hanja = it.hanja,
    hangul = it.hangul,
    element = cycle.ELEMENTS[it.element],
    yang = it.yang,
    ten_god = ten_god,
  }
end

local function shown_hidden(branch, gods)
  local list = {}
  for i, hidden in ipairs(cycle.branches[branch].hidden) do
    list[i] = {
      hanja = cycle.stems[hidden.stem].hanja,
      hangul = cycle.stems[hidden.stem].hangul,
      days = hidden.days,
      ten_god = gods[hidden.stem],
      role = hidden.role,
    }
  end
  return list
end

local function shown_branch(branch, day)
  local it = cycle.branches[branch]
  return constant {
    hanja = it.hanja,
    hangul = it.hangul,
    animal = it.animal,
    element = cycle.ELEMENTS[it.element],
    yang = it.yang,
    ten_god = cycle.branch_gods[day][branch],
    hidden = shown_hidden(branch, cycle.stem_gods[day]),
  }
end

cycle.shown_stems, cycle.shown_branches = {}, {} -- [day stem][stem or branch]
cycle.shown_day = {}                             -- [day stem]: itself, as the day pillar has it
cycle.day_masters = {}                           -- [day stem]

for day = 0, 9 do
  local stems, branches = {}, {}
  for stem = 0, 9 do stems[stem] = shown_stem(stem, cycle.stem_gods[day][stem]) end
  for branch = 0, 11 do branches[branch] = shown_branch(branch, day) end
  cycle.shown_stems[day], cycle.shown_branches[day] = stems, branches
  cycle.shown_day[day] = shown_stem(day, "day_master")
  cycle.day_masters[day] = shown_stem(day, nil)
end

return cycle
