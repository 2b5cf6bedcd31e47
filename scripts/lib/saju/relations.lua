-- How stems and branches bear on each other: 합 충 형 파 해, 원진, 귀문.
--
-- What two of them are to each other is looked up by a number for the pair; only what
-- takes three (trine, direction, the triple punishment) is searched for.  That a
-- combination succeeds in changing its element is an opinion, so only the element it
-- would become is told.

local cycle = require "lib.saju.cycle"

local relations = {}

local POSITIONS = { "year", "month", "day", "hour" }
local DAY = 3 -- place of the day pillar

-- ---- pairs -------------------------------------------------------------------------

local stem_kinds = {}   -- [10 * a + b] -> list of { type, result_element? }
local branch_kinds = {} -- [12 * a + b]
local stem_members, branch_members = {}, {}

for a = 0, 9 do
  for b = 0, 9 do
    stem_members[10 * a + b] = { cycle.stems[a].hanja, cycle.stems[b].hanja }
  end
end
for a = 0, 11 do
  for b = 0, 11 do
    branch_members[12 * a + b] = { cycle.branches[a].hanja, cycle.branches[b].hanja }
  end
end

local function number_of(list)
  local numbers = {}
  for number = 0, #list do numbers[list[number].hanja] = number end
  return numbers
end

local stem_of, branch_of = number_of(cycle.stems), number_of(cycle.branches)

local function add(kinds, key, kind)
  kinds[key] = kinds[key] or {}
  table.insert(kinds[key], kind)
end

-- Each word is two hanja and, where the pair would become one, an element.
local function add_pairs(kinds, number, width, type, words)
  for first, second, element in words:gmatch "([^%w%s][\128-\191]+)([^%w%s][\128-\191]+)(%l*)" do
    local a, b = number[first], number[second]
    local kind = { type = type, result_element = element ~= "" and element or nil }
    add(kinds, width * a + b, kind)
    if a ~= b then add(kinds, width * b + a, kind) end
  end
end

local function stem_pairs(type, words) add_pairs(stem_kinds, stem_of, 10, type, words) end
local function branch_pairs(type, words) add_pairs(branch_kinds, branch_of, 12, type, words) end

stem_pairs("stem_combination", "甲己earth 乙庚metal 丙辛water 丁壬wood 戊癸fire")
stem_pairs("stem_clash", "甲庚 乙辛 丙壬 丁癸")

branch_pairs("six_harmony", "子丑earth 寅亥wood 卯戌fire 辰酉metal 巳申water 午未fire")
branch_pairs("half_trine", "申子water 子辰water 亥卯wood 卯未wood 寅午fire 午戌fire 巳酉metal 酉丑metal")
branch_pairs("clash", "子午 丑未 寅申 卯酉 辰戌 巳亥")
branch_pairs("punishment", "寅巳 巳申 寅申 丑戌 戌未 丑未 子卯 辰辰 午午 酉酉 亥亥")
branch_pairs("break", "子酉 丑辰 寅亥 卯午 巳申 未戌")
branch_pairs("harm", "子未 丑午 寅巳 卯辰 申亥 酉戌")
branch_pairs("resentment", "子未 丑午 寅酉 卯申 辰亥 巳戌")
branch_pairs("ghost_gate", "子酉 丑午 寅未 卯申 辰亥 巳戌")

relations.stem_kinds, relations.branch_kinds = stem_kinds, branch_kinds

-- ---- threes --------------------------------------------------------------------------

local function three(type, text, element)
  local it = { type = type, members = {}, bits = 0, result_element = element }
  for hanja in text:gmatch "[\192-\255][\128-\191]+" do
    table.insert(it.members, hanja)
    it.bits = it.bits | 1 << branch_of[hanja]
  end
  return it
end

local THREES = {
  three("trine", "申子辰", "water"), three("trine", "亥卯未", "wood"),
  three("trine", "寅午戌", "fire"), three("trine", "巳酉丑", "metal"),
  three("direction", "寅卯辰", "wood"), three("direction", "巳午未", "fire"),
  three("direction", "申酉戌", "metal"), three("direction", "亥子丑", "water"),
  three("punishment", "寅巳申"), three("punishment", "丑戌未"),
}

-- A pair that a complete three contains is not told again.
local PART_OF = { half_trine = "trine", punishment = "punishment" }

-- Lists of positions by the bits of their places (1 year, 2 month, 4 day, 8 hour).
relations.positions = {}
for bits = 1, 15 do
  local list = {}
  for place = 1, 4 do
    if bits >> (place - 1) & 1 == 1 then list[#list + 1] = POSITIONS[place] end
  end
  relations.positions[bits] = constant(list)
end

local positions = relations.positions
local TOGETHER = { [3] = true, [6] = true, [12] = true, [7] = true, [14] = true, [15] = true }

local function places_of(it, branches, count)
  local bits = 0
  for place = 1, count do
    if it.bits >> branches[place] & 1 == 1 then bits = bits | 1 << (place - 1) end
  end
  return bits
end

-- Appends the complete threes; returns the bits of their branches by type, or nil.
local function add_threes(found, branches, count, present)
  local whole
  for i = 1, #THREES do
    local it = THREES[i]
    if present & it.bits == it.bits then
      local places = places_of(it, branches, count)
      found[#found + 1] = {
        type = it.type,
        members = it.members,
        positions = positions[places],
        adjacent = TOGETHER[places] or false,
        result_element = it.result_element,
      }
      whole = whole or {}
      whole[it.type] = (whole[it.type] or 0) | it.bits
    end
  end
  return whole
end

-- ---- a chart ----------------------------------------------------------------------------

local function add_kinds(found, kinds, members, i, j)
  local adjacent = j - i == 1
  for k = 1, #kinds do
    local kind = kinds[k]
    if kind.type ~= "ghost_gate" or (adjacent and (i == DAY or j == DAY)) then
      found[#found + 1] = {
        type = kind.type,
        members = members,
        positions = positions[1 << (i - 1) | 1 << (j - 1)],
        adjacent = adjacent,
        result_element = kind.result_element,
      }
    end
  end
end

local function without_parts(kinds, whole, a, b)
  local list = {}
  for _, kind in ipairs(kinds) do
    local bits = whole[PART_OF[kind.type]] or 0
    local pair = 1 << a | 1 << b
    if bits & pair ~= pair then list[#list + 1] = kind end
  end
  return list
end

-- Every relation within a chart of 'count' pillars.
function relations.of(stems, branches, count)
  local found = {}
  for i = 1, count - 1 do
    for j = i + 1, count do
      local key = 10 * stems[i] + stems[j]
      local kinds = stem_kinds[key]
      if kinds then add_kinds(found, kinds, stem_members[key], i, j) end
    end
  end
  local present = 0
  for i = 1, count do present = present | 1 << branches[i] end
  local whole = add_threes(found, branches, count, present)
  for i = 1, count - 1 do
    for j = i + 1, count do
      local a, b = branches[i], branches[j]
      local kinds = branch_kinds[12 * a + b]
      if kinds and whole then kinds = without_parts(kinds, whole, a, b) end
      if kinds then add_kinds(found, kinds, branch_members[12 * a + b], i, j) end
    end
  end
  return found
end

-- ---- a year, a day against a chart ---------------------------------------------------------

-- Of these, what a year does to a chart; the finer ones would be in every year.
local SHORT = {
  stem_combination = true, stem_clash = true, six_harmony = true, half_trine = true,
  clash = true, punishment = true, harm = true,
}

local function entries_at(place, kinds)
  local told = {}
  for _, kind in ipairs(kinds) do
    if SHORT[kind.type] then
      local at = positions[1 << (place - 1)]
      told[#told + 1] = constant { type = kind.type, positions = at }
    end
  end
  return told
end

-- [passing][place][natal] -> list of the entries to tell, all shared, or nil.
local function shared_entries(kinds, width)
  local entries = {}
  for passing = 0, width - 1 do
    entries[passing] = {}
    for place = 1, 4 do
      entries[passing][place] = {}
      for natal = 0, width - 1 do
        local told = entries_at(place, kinds[width * passing + natal] or {})
        if #told > 0 then entries[passing][place][natal] = told end
      end
    end
  end
  return entries
end

local stem_entries = shared_entries(stem_kinds, 10)
local branch_entries = shared_entries(branch_kinds, 12)

-- [branch] -> the trine it belongs to, without itself.
local rest_of_trine, trine_of = {}, {}
for branch = 0, 11 do
  for i = 1, 4 do
    if THREES[i].bits >> branch & 1 == 1 then
      trine_of[branch] = THREES[i]
      rest_of_trine[branch] = THREES[i].bits & ~(1 << branch)
    end
  end
end

local function add_trine(found, branch, chart)
  local bits = 0
  for place = 1, chart.count do
    if rest_of_trine[branch] >> chart.branches[place] & 1 == 1 then
      bits = bits | 1 << (place - 1)
    end
  end
  found[#found + 1] = {
    type = "trine",
    positions = positions[bits],
    result_element = trine_of[branch].result_element,
  }
end

local function append(found, count, entries)
  if not entries then return count end
  for i = 1, #entries do found[count + i] = entries[i] end
  return count + #entries
end

-- What a passing pair does to a chart { stems, branches, count, present }: entries of
-- { type, positions }.  'nothing' is the list to return when there is none.
function relations.with(pair, chart, nothing)
  local by_stem, by_branch = stem_entries[pair % 10], branch_entries[pair % 12]
  local stems, branches = chart.stems, chart.branches
  local found, count = nothing, 0
  for place = 1, chart.count do
    local on_stem = by_stem[place][stems[place]]
    local on_branch = by_branch[place][branches[place]]
    if on_stem or on_branch then
      if count == 0 then found = {} end
      count = append(found, count, on_stem)
      count = append(found, count, on_branch)
    end
  end
  local rest = rest_of_trine[pair % 12]
  if chart.present & rest == rest then
    if count == 0 then found = {} end
    add_trine(found, pair % 12, chart)
  end
  return found
end

return relations
