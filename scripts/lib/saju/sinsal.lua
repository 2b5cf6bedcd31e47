-- Sinsal: the stars that tradition finds in a chart.  Schools differ, so each comes
-- with the base it was found from.
--
-- A chart (facts.lua) says where its branches are: at[branch] is the bits of the places.

local cycle = require "lib.saju.cycle"
local relations = require "lib.saju.relations"

local sinsal = {}

local positions = relations.positions

local branch_of, stem_of = {}, {}
for branch = 0, 11 do branch_of[cycle.branches[branch].hanja] = branch end
for stem = 0, 9 do stem_of[cycle.stems[stem].hanja] = stem end

-- A star as a reading shows it, by the bits of the places it is at.
local function star(code, hangul, hanja, basis)
  local shown = {}
  for bits = 1, 15 do
    shown[bits] = constant {
      code = code, hangul = hangul, hanja = hanja, basis = basis, positions = positions[bits],
    }
  end
  return { code = code, shown = shown }
end

local function each_hanja(text) return text:gmatch "[\192-\255][\128-\191]+" end

local function branches_of(text)
  local list = {}
  for hanja in each_hanja(text) do list[#list + 1] = branch_of[hanja] end
  return list
end

-- ---- found by the day stem ------------------------------------------------------------

-- One word for each stem from 甲 to 癸; "-" is none.
local function by_day_stem(code, hangul, hanja, text)
  local it = star(code, hangul, hanja, "day_stem")
  local stem = 0
  it.at = {}
  for word in text:gmatch "%S+" do
    it.at[stem] = branches_of(word)
    stem = stem + 1
  end
  assert(stem == 10, code)
  return it
end

local BY_DAY_STEM = {
  by_day_stem("cheoneul", "천을귀인", "天乙貴人", "丑未 子申 亥酉 亥酉 丑未 子申 丑未 寅午 巳卯 巳卯"),
  by_day_stem("munchang", "문창귀인", "文昌貴人", "巳 午 申 酉 申 酉 亥 子 寅 卯"),
  by_day_stem("hakdang", "학당귀인", "學堂貴人", "亥 午 寅 酉 寅 酉 巳 子 申 卯"),
  by_day_stem("geonrok", "건록", "建祿", "寅 卯 巳 午 巳 午 申 酉 亥 子"),
  by_day_stem("amrok", "암록", "暗祿", "亥 戌 申 未 申 未 巳 辰 寅 丑"),
  by_day_stem("yangin", "양인살", "羊刃煞", "卯 - 午 - 午 - 酉 - 子 -"),
  by_day_stem("hongyeom", "홍염살", "紅艶煞", "午 午 寅 未 辰 辰 戌 酉 子 申"),
  by_day_stem("geumyeo", "금여", "金輿", "辰 巳 未 申 未 申 戌 亥 丑 寅"),
}

-- ---- the twelve, from the year's branch and from the day's ---------------------------------

local TWELVE = [[
geopsal 겁살 劫煞 jaesal 재살 災煞 cheonsal 천살 天煞 jisal 지살 地煞
dohwa 도화살 桃花煞 wolsal 월살 月煞 mangsin 망신살 亡身煞 jangseong 장성살 將星煞
banan 반안살 攀鞍煞 yeokma 역마살 驛馬煞 yukhae 육해살 六害煞 hwagae 화개살 華蓋煞 ]]

local function twelve(basis)
  local list, place = {}, 0
  for code, hangul, hanja in TWELVE:gmatch "(%l+) (%S+) (%S+)" do
    list[place] = star(code, hangul, hanja, basis)
    place = place + 1
  end
  return list
end

local FROM_YEAR, FROM_DAY = twelve "year_branch", twelve "day_branch"
local FIRST_OF_TWELVE = { [0] = 5, 2, 11, 8 } -- 겁살 of 申子辰, 巳酉丑, 寅午戌, 亥卯未: branch % 4

-- ---- the others -----------------------------------------------------------------------------

local GOSIN = star("gosin", "고신살", "孤辰煞", "year_branch")
local GWASUK = star("gwasuk", "과숙살", "寡宿煞", "year_branch")
local CHEONDEOK = star("cheondeok", "천덕귀인", "天德貴人", "month_branch")
local WOLDEOK = star("woldeok", "월덕귀인", "月德貴人", "month_branch")
local GOEGANG = star("goegang", "괴강살", "魁罡煞", "pillar")
local BAEKHO = star("baekho", "백호대살", "白虎大煞", "pillar")
local HYEONCHIM = star("hyeonchim", "현침살", "懸針煞", "pillar")
local GONGMANG = star("gongmang", "공망", "空亡", "pillar")
local PAIRS = {
  resentment = star("wonjin", "원진살", "怨嗔煞", "pair"),
  ghost_gate = star("gwimun", "귀문관살", "鬼門關煞", "pair"),
}

-- [branch of the year] -> branch, by season: 亥子丑, 寅卯辰, 巳午未, 申酉戌.
local function by_season(branch) return (branch + 1) % 12 // 3 end
local GOSIN_AT = { [0] = 2, 5, 8, 11 }
local GWASUK_AT = { [0] = 10, 1, 4, 7 }

-- [branch of the month] -> the letter that helps: a stem, or a branch as 10 + branch.
local CHEONDEOK_AT, WOLDEOK_AT = {}, {}
for month, letter in ("寅丁 卯申 辰壬 巳辛 午亥 未甲 申癸 酉寅 戌丙 亥乙 子巳 丑庚")
  :gmatch "([\192-\255][\128-\191]+)([\192-\255][\128-\191]+)" do
  CHEONDEOK_AT[branch_of[month]] = stem_of[letter] or 10 + branch_of[letter]
end
for branch = 0, 11 do WOLDEOK_AT[branch] = ({ [0] = 8, 6, 2, 0 })[branch % 4] end

local function pair_set(text)
  local set = {}
  for word in text:gmatch "%S+" do set[cycle.index[word]] = true end
  return set
end

local IS_GOEGANG = pair_set "庚辰 庚戌 壬辰 戊戌"
local IS_BAEKHO = pair_set "甲辰 乙未 丙戌 丁丑 戊辰 壬戌 癸丑"
local NEEDLE_STEMS = { [0] = true, [7] = true } -- 甲 辛
local NEEDLE_BRANCHES = { [3] = true, [6] = true, [8] = true } -- 卯 午 申

-- ---- finding ------------------------------------------------------------------------------------

-- Lists of places by their bits.
local PLACES = {}
for bits = 1, 15 do
  PLACES[bits] = {}
  for place = 1, 4 do
    if bits >> (place - 1) & 1 == 1 then table.insert(PLACES[bits], place) end
  end
end

-- The same star may be found from the year and from the day; a pillar has it once.
local function note(codes, code)
  for i = 1, #codes do
    if codes[i] == code then return end
  end
  codes[#codes + 1] = code
end

-- Tells a star at the places whose bits are set.
local function tell(found, codes, it, bits)
  local code, places = it.code, PLACES[bits]
  found[#found + 1] = it.shown[bits]
  for i = 1, #places do note(codes[places[i]], code) end
end

local function tell_branch(found, codes, it, branch, chart)
  local bits = chart.at[branch]
  if bits then tell(found, codes, it, bits) end
end

local function tell_day_stem(found, codes, day_stem, at)
  for i = 1, #BY_DAY_STEM do
    local it = BY_DAY_STEM[i]
    local branches = it.at[day_stem]
    local first, second = branches[1], branches[2]
    local bits = first and at[first] or 0
    if second then bits = bits | (at[second] or 0) end
    if bits ~= 0 then tell(found, codes, it, bits) end
  end
end

local function tell_letter(found, codes, it, letter, chart)
  if letter >= 10 then return tell_branch(found, codes, it, letter - 10, chart) end
  local places, stems = 0, chart.stems
  for place = 1, chart.count do
    if stems[place] == letter then places = places | 1 << (place - 1) end
  end
  if places ~= 0 then tell(found, codes, it, places) end
end

local function tell_twelve(found, codes, stars, base, chart)
  local first = FIRST_OF_TWELVE[base % 4]
  local branches, told = chart.branches, 0
  for place = 1, chart.count do
    local branch = branches[place]
    local bits = chart.at[branch]
    if told & bits == 0 then
      told = told | bits
      tell(found, codes, stars[(branch - first) % 12], bits)
    end
  end
end

local function tell_pillars(found, codes, chart)
  local baekho, needles, letters = 0, 0, 0
  for place = 1, chart.count do
    local bit = 1 << (place - 1)
    local on_stem = NEEDLE_STEMS[chart.stems[place]]
    local on_branch = NEEDLE_BRANCHES[chart.branches[place]]
    if IS_BAEKHO[chart.pairs[place]] then baekho = baekho | bit end
    if on_stem or on_branch then needles = needles | bit end
    letters = letters + (on_stem and 1 or 0) + (on_branch and 1 or 0)
  end
  if IS_GOEGANG[chart.pairs[3]] then tell(found, codes, GOEGANG, 4) end
  if baekho ~= 0 then tell(found, codes, BAEKHO, baekho) end
  if letters >= 2 then tell(found, codes, HYEONCHIM, needles) end -- one needle is none
end

local PLACE_BIT = { year = 1, month = 2, day = 4, hour = 8 }

local function tell_pairs(found, codes, related)
  for i = 1, #related do
    local it = PAIRS[related[i].type]
    if it then
      local at = related[i].positions
      tell(found, codes, it, PLACE_BIT[at[1]] | PLACE_BIT[at[2]])
    end
  end
end

-- The stars of a chart, and for each of its pillars the list of their codes.
-- 'related' is what relations.of found.
function sinsal.of(chart, related)
  local found, codes = {}, { {}, {}, {}, {} }
  local branches, day_stem = chart.branches, chart.stems[3]
  local year, month = branches[1], branches[2]
  tell_day_stem(found, codes, day_stem, chart.at)
  tell_twelve(found, codes, FROM_YEAR, year, chart)
  tell_twelve(found, codes, FROM_DAY, branches[3], chart)
  tell_branch(found, codes, GOSIN, GOSIN_AT[by_season(year)], chart)
  tell_branch(found, codes, GWASUK, GWASUK_AT[by_season(year)], chart)
  tell_letter(found, codes, CHEONDEOK, CHEONDEOK_AT[month], chart)
  tell_letter(found, codes, WOLDEOK, WOLDEOK_AT[month], chart)
  tell_pillars(found, codes, chart)
  tell_pairs(found, codes, related)
  local void = cycle.void[chart.pairs[3]]
  local empty = (chart.at[void[1]] or 0) | (chart.at[void[2]] or 0)
  if empty ~= 0 then tell(found, codes, GONGMANG, empty) end
  return found, codes
end

-- 삼재: three years running, by the year's branch: "enter", "stay", "leave", or nil.
local FIRST_OF_SAMJAE = { [0] = 2, 11, 8, 5 }
local SAMJAE = { [0] = "enter", "stay", "leave" }

function sinsal.samjae(born, year)
  return SAMJAE[(year - FIRST_OF_SAMJAE[born % 4]) % 12]
end

return sinsal
