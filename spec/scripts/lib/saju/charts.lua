-- Charts made up for specs: facts in the shape of lib.saju.facts, without the sky.
--
--     charts.of{ year =, month =, day =, hour = ... } -> facts
--     charts.random(n) -> facts, the same for the same n
--
-- The letters are chosen, and what follows from letters (ten gods, elements, stages,
-- relations) is computed here by the plain rules, so that every branch of the words is
-- reached.  Only what hangs on the date (ages, term times) is made up.

local charts = {}

local STEMS = { [0] = "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸" }
local BRANCHES = { [0] = "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥" }
local STEMS_KO = { [0] = "갑", "을", "병", "정", "무", "기", "경", "신", "임", "계" }
local BRANCHES_KO = { [0] = "자", "축", "인", "묘", "진", "사", "오", "미", "신", "유", "술", "해" }
local ELEMENTS = { [0] = "wood", "fire", "earth", "metal", "water" }
-- The main qi of each branch, as a stem.
local MAIN = { [0] = 9, 5, 0, 1, 4, 2, 3, 5, 6, 7, 4, 8 }
local GODS = { [0] = { "companion", "rob_wealth" }, { "eating_god", "hurting_officer" },
  { "indirect_wealth", "direct_wealth" }, { "seven_killings", "direct_officer" },
  { "indirect_resource", "direct_resource" } }
local STAGES = { [0] = "birth", "bath", "youth", "office", "peak", "decline", "illness", "death",
  "tomb", "end", "conception", "nurture" }
local BORN_AT = { [0] = 11, 6, 2, 9, 2, 9, 5, 0, 8, 3 }
local LABELS = { "very_strong", "strong", "balanced", "weak", "very_weak" }
local SCORES = { 71.3, 58.4, 50, 41.7, 22.9 }
local FOCUSES = { "total", "love", "wealth", "career", "health", "study", "year", "month", "today" }
local STARS = { "cheoneul", "cheondeok", "woldeok", "munchang", "hakdang", "goegang", "baekho",
  "yangin", "hwagae", "yeokma", "jangseong", "geumyeo", "amrok", "hyeonchim", "dohwa", "hongyeom",
  "gongmang", "wonjin" }
local SAME_FRAME = { companion = "geonrok", rob_wealth = "yangin" }
local PLACES = { "year", "month", "day", "hour" }

charts.FOCUSES, charts.LABELS, charts.STARS = FOCUSES, LABELS, STARS

local function god_of(day, stem)
  return GODS[(stem // 2 - day // 2) % 5][(stem - day) % 2 + 1]
end

local function stage_of(day, branch)
  return STAGES[(branch - BORN_AT[day]) * (day % 2 == 0 and 1 or -1) % 12]
end

-- A moment of luck: what decades, years, months and days have in common.
local function passing(day, index)
  local stem, branch = index % 10, index % 12
  return {
    hanja = STEMS[stem] .. BRANCHES[branch], hangul = STEMS_KO[stem] .. BRANCHES_KO[branch],
    stem_ten_god = god_of(day, stem), branch_ten_god = god_of(day, MAIN[branch]),
    stage = stage_of(day, branch),
  }
end

local function pillar(day, index, is_day)
  local it, stem, branch = passing(day, index), index % 10, index % 12
  return {
    hanja = it.hanja, hangul = it.hangul, index = index, stage = it.stage, sinsal = {},
    stem = { hanja = STEMS[stem], hangul = STEMS_KO[stem], element = ELEMENTS[stem // 2],
      yang = stem % 2 == 0, ten_god = is_day and "day_master" or it.stem_ten_god },
    branch = { hanja = BRANCHES[branch], hangul = BRANCHES_KO[branch],
      element = ELEMENTS[MAIN[branch] // 2], ten_god = it.branch_ten_god },
  }
end

-- Relations of two branches, by distance where there is a rule and by list where not.
local PAIRS = {
  six_harmony = "子丑 寅亥 卯戌 辰酉 巳申 午未", harm = "子未 丑午 寅巳 卯辰 申亥 酉戌",
  half_trine = "申子 子辰 亥卯 卯未 寅午 午戌 巳酉 酉丑", clash = "子午 丑未 寅申 卯酉 辰戌 巳亥",
  punishment = "寅巳 巳申 寅申 丑戌 戌未 丑未 子卯 辰辰 午午 酉酉 亥亥",
  ["break"] = "子酉 丑辰 寅亥 卯午 巳申 未戌", resentment = "子未 丑午 寅酉 卯申 辰亥 巳戌",
  ghost_gate = "子酉 丑午 寅未 卯申 辰亥 巳戌",
}
local KINDS = { "six_harmony", "half_trine", "clash", "punishment", "break", "harm", "resentment",
  "ghost_gate" }
local STEM_PAIRS = { stem_combination = "甲己 乙庚 丙辛 丁壬 戊癸", stem_clash = "甲庚 乙辛 丙壬 丁癸" }
local THREES = {
  { "trine", "申子辰" }, { "trine", "亥卯未" }, { "trine", "寅午戌" }, { "trine", "巳酉丑" },
  { "direction", "寅卯辰" }, { "direction", "巳午未" }, { "direction", "申酉戌" },
  { "direction", "亥子丑" }, { "punishment", "寅巳申" }, { "punishment", "丑戌未" },
}

local function is_pair(text, a, b)
  return text:find(a .. b, 1, true) or text:find(b .. a, 1, true)
end

local function add_pair(found, a, b, places, kinds, pairs_of)
  for _, kind in ipairs(kinds) do
    if is_pair(pairs_of[kind], a, b) then
      found[#found + 1] = { type = kind, members = { a, b }, positions = places }
    end
  end
end

local function relations_within(list)
  local found = {}
  for i = 1, #list - 1 do
    for j = i + 1, #list do
      local a, b, places = list[i], list[j], { PLACES[i], PLACES[j] }
      add_pair(found, a.stem.hanja, b.stem.hanja, places, { "stem_combination", "stem_clash" },
        STEM_PAIRS)
      add_pair(found, a.branch.hanja, b.branch.hanja, places, KINDS, PAIRS)
    end
  end
  for _, three in ipairs(THREES) do
    local members, places = {}, {}
    for i, one in ipairs(list) do
      if three[2]:find(one.branch.hanja, 1, true) then places[#places + 1] = PLACES[i] end
    end
    local whole = true
    for _, code in utf8.codes(three[2]) do
      local letter, is_there = utf8.char(code), false
      members[#members + 1] = letter
      for _, one in ipairs(list) do is_there = is_there or one.branch.hanja == letter end
      whole = whole and is_there
    end
    if whole then found[#found + 1] = { type = three[1], members = members, positions = places } end
  end
  return found
end

-- Of a passing pair with the chart: type and positions only, as facts have it.
local function relations_with(hanja, list)
  local found, kinds = {}, { "six_harmony", "half_trine", "clash", "punishment", "harm" }
  for i, one in ipairs(list) do
    local hits = {}
    add_pair(hits, hanja:sub(1, 3), one.stem.hanja, nil, { "stem_combination", "stem_clash" },
      STEM_PAIRS)
    add_pair(hits, hanja:sub(4), one.branch.hanja, nil, kinds, PAIRS)
    for _, hit in ipairs(hits) do
      found[#found + 1] = { type = hit.type, positions = { PLACES[i] } }
    end
  end
  for i = 1, 4 do
    local three, places, seen, own = THREES[i][2], {}, {}, hanja:sub(4)
    for place, one in ipairs(list) do
      local letter = one.branch.hanja
      if letter ~= own and three:find(letter, 1, true) then
        places[#places + 1] = PLACES[place]
        if not seen[letter] then seen[letter], seen[#seen + 1] = true, letter end
      end
    end
    if three:find(own, 1, true) and #seen == 2 then
      found[#found + 1] = { type = "trine", positions = places }
    end
  end
  return found
end

local function count_elements(list)
  local count = { wood = 0, fire = 0, earth = 0, metal = 0, water = 0 }
  for _, one in ipairs(list) do
    count[one.stem.element] = count[one.stem.element] + 1
    count[one.branch.element] = count[one.branch.element] + 1
  end
  local weighted, total = {}, 2 * #list
  for element, number in pairs(count) do
    weighted[element] = math.floor(number * 1000 / total + 0.5) / 10
  end
  return { count = count, weighted = weighted, total = total }
end

local function chart_of(year, month, day, hour)
  local stem = day % 10
  local list = { pillar(stem, year), pillar(stem, month), pillar(stem, day, true),
    hour and pillar(stem, hour) }
  return {
    pillars = { year = list[1], month = list[2], day = list[3], hour = list[4] },
    day_master = list[3].stem, elements = count_elements(list),
  }, list
end

local function decades(day, month, step, first, born)
  local list = {}
  for i = 1, 10 do
    local it = passing(day, (month + i * step) % 60)
    it.age = first + 10 * (i - 1)
    it.year = born + it.age
    list[i] = it
  end
  return { direction = step > 0 and "forward" or "reverse", start_age = first, pillars = list }
end

local function with_current(daewoon, age)
  local current = (age - daewoon.start_age) // 10 + 1
  if current >= 1 and current <= 10 then daewoon.current = current end
  return daewoon
end

local function add_luck(facts, list, it)
  local day, target = it.day % 10, it.target
  local age, step = target - it.born, it.step or 1
  facts.daewoon = with_current(decades(day, it.month, step, it.first or 4, it.born), age)
  if it.gender == "unknown" then
    facts.daewoon.alternative = with_current(decades(day, it.month, -step, 7, it.born), age)
  end
  facts.seun, facts.monthly = {}, {}
  for i = 1, 10 do
    local year = passing(day, (target + i - 5) % 60)
    year.year, year.relations = target + i - 1, relations_with(year.hanja, list)
    facts.seun[i] = year
  end
  for i = 1, 12 do
    local month = passing(day, (target * 12 + i + 13) % 60)
    month.month, month.relations = i, relations_with(month.hanja, list)
    month.start = ("%04d-%02d-05T06:00:00Z"):format(i < 12 and target or target + 1, i % 12 + 1)
    facts.monthly[i] = month
  end
  local today = passing(day, it.today or 17)
  today.date, today.relations = target .. "-07-09", relations_with(today.hanja, list)
  facts.today = today
end

local STEM_RELATIONS = { "generates", "generated_by", "same", "controls", "controlled_by" }

-- The relation that two letters really have, so that it has a name.
local function relation_of(a, b, kinds, pairs_of)
  for _, kind in ipairs(kinds) do
    if is_pair(pairs_of[kind], a, b) then return kind end
  end
  return a == b and "same" or "neutral"
end

local function compat_of(own, other, n)
  local parts, score = {}, 0
  local function add(code, relation, max)
    local points = (n * 7 + #parts * 5) % (max + 1)
    score = score + points
    parts[#parts + 1] = { code = code, relation = relation, score = points, max = max }
  end
  local stem = relation_of(own.day.stem.hanja, other.day.stem.hanja,
    { "stem_combination", "stem_clash" }, STEM_PAIRS)
  local named = { stem_combination = "combination", stem_clash = "clash" }
  add("day_stem", named[stem] or STEM_RELATIONS[n % 5 + 1], 25)
  for _, place in ipairs { "day", "year" } do
    local relation = relation_of(own[place].branch.hanja, other[place].branch.hanja, KINDS, PAIRS)
    add(place .. "_branch", relation, place == "day" and 25 or 15)
  end
  for _, it in ipairs { { "elements", 20 }, { "yongsin", 15 } } do
    add(it[1], "any", it[2])
    parts[#parts].receives = n % 2 == 0 and ELEMENTS[n % 5] or nil
    parts[#parts].gives = n // 2 % 2 == 0 and ELEMENTS[n // 3 % 5] or nil
  end
  return { score = math.min(score, 100), parts = parts }
end

-- it = { year, month, day, hour? (indexes of pairs), gender, born, target, focus, label (1 to
-- 5), school, stars (list of codes), partner? (list of four indexes), n }
function charts.of(it)
  local facts, list = chart_of(it.year, it.month, it.day, it.hour)
  local day = it.day % 10
  facts.birth = { solar = ("%04d-%02d-%02d"):format(it.born, it.n % 12 + 1, it.n % 28 + 1),
    time = it.hour and ("%02d:%02d"):format(it.hour % 12 * 2, it.n % 60) or nil,
    gender = it.gender }
  facts.time = { basis_time = facts.birth.solar .. "T" .. (it.n % 2 == 0 and "08:05" or "13:07") }
  facts.strength = { label = LABELS[it.label], score = SCORES[it.label] }
  facts.yongsin = {
    { element = ELEMENTS[(it.label + it.n) % 5], school = it.school or "eokbu" },
    it.n % 3 == 0 and { element = "fire", school = "johu" } or nil,
  }
  local god = god_of(day, MAIN[it.month % 12])
  facts.gyeok = { code = SAME_FRAME[god] or god }
  local void = (10 - 2 * (it.day // 10)) % 12
  facts.void = { day = { BRANCHES[void], BRANCHES[void + 1] } }
  facts.relations, facts.sinsal = relations_within(list), {}
  for i, code in ipairs(it.stars or {}) do
    facts.sinsal[i] = { code = code, positions = { PLACES[(it.n + i) % #list + 1] } }
  end
  add_luck(facts, list, it)
  facts.focus, facts.warnings = it.focus or "total", {}
  if it.partner then
    facts.partner = chart_of(table.unpack(it.partner))
    facts.partner.yongsin = { { element = ELEMENTS[it.n * 3 % 5], school = "eokbu" } }
    facts.compat = compat_of(facts.pillars, facts.partner.pillars, it.n)
  end
  return facts
end

-- A pair whose stem and branch fit together, from any two numbers.
local function pair_of(stem, branch)
  if (stem + branch) % 2 == 1 then stem = stem + 1 end
  return (6 * (stem % 10) - 5 * (branch % 12)) % 60
end
charts.pair_of = pair_of

function charts.random(n)
  local state = n * 0x9E3779B97F4A7C15 + 1
  local function roll(sides)
    state = state * 6364136223846793005 + 1442695040888963407
    return (state >> 33) % sides
  end
  local born = 1930 + roll(90)
  local year = (born - 4) % 60
  local month = pair_of(year % 5 * 2 + 2 + roll(2), roll(12))
  local day = roll(60)
  local hour = roll(6) > 0 and pair_of(day % 5 * 2, roll(12)) or nil
  local stars = {}
  for i = 1, roll(4) do stars[i] = STARS[roll(#STARS) + 1] end
  return charts.of {
    year = year, month = month, day = day, hour = hour, born = born, n = n,
    gender = ({ "male", "female", "unknown" })[roll(9) // 4 + 1], target = 2020 + roll(15),
    first = 1 + roll(10), step = roll(2) * 2 - 1, focus = FOCUSES[roll(#FOCUSES) + 1],
    label = roll(5) + 1, school = roll(4) == 0 and "johu" or "eokbu", stars = stars,
    today = roll(60),
    partner = roll(4) == 0 and { roll(60), roll(60), roll(60), roll(60) } or nil,
  }
end

return charts
