-- The facts of a saju reading: what is so, before anybody words it.
--
--   facts.of(input, world) -> facts | nil, { field = "birth/month", why = "…", code? }
--
-- input is { birth, focus?, target_date?, partner? }; world gives today and lang.  The
-- same input, day and language give the same facts, down to the byte when encoded.
--
-- Much of what a reading shows is shared between readings (cycle.lua): read it, encode
-- it, but do not write to it.  A list that may be empty is marked as a list.

local almanac = require "almanac"
local birth = require "lib.saju.birth"
local compat = require "lib.saju.compat"
local cycle = require "lib.saju.cycle"
local elements = require "lib.saju.elements"
local luck = require "lib.saju.luck"
local pillars = require "lib.saju.pillars"
local relations = require "lib.saju.relations"
local sinsal = require "lib.saju.sinsal"
local strength = require "lib.saju.strength"
local time = require "lib.saju.time"
local warnings = require "lib.saju.warnings"

local facts = {}

local NOTHING = list {}
local NOON_IN_KOREA = 3 * 3600 -- UTC

local TERMS = {
  [0] = { "소한", "小寒" }, { "대한", "大寒" }, { "입춘", "立春" }, { "우수", "雨水" },
  { "경칩", "驚蟄" }, { "춘분", "春分" }, { "청명", "淸明" }, { "곡우", "穀雨" },
  { "입하", "立夏" }, { "소만", "小滿" }, { "망종", "芒種" }, { "하지", "夏至" },
  { "소서", "小暑" }, { "대서", "大暑" }, { "입추", "立秋" }, { "처서", "處暑" },
  { "백로", "白露" }, { "추분", "秋分" }, { "한로", "寒露" }, { "상강", "霜降" },
  { "입동", "立冬" }, { "소설", "小雪" }, { "대설", "大雪" }, { "동지", "冬至" },
}

local FOCUSES = {
  total = true, love = true, wealth = true, career = true, health = true, study = true,
  year = true, month = true, today = true,
}

local WHY = {
  birth = { ko = "태어난 날이 필요합니다", en = "is needed" },
  sijin = {
    ko = "적은 시각은 %s시입니다. 시각과 시진 가운데 하나만 적어 주세요",
    en = "the hour that was given is the hour of %s; give one of the two",
  },
  focus = {
    ko = "total love wealth career health study year month today 가운데 하나입니다",
    en = "is one of total love wealth career health study year month today",
  },
  target_date = {
    ko = "1900-01-01부터 2100-12-31까지, 2026-11-22처럼 적습니다",
    en = "is a date from 1900-01-01 to 2100-12-31, like 2026-11-22",
  },
}

-- What was chosen where schools differ, by time basis and zi.
local CONVENTIONS = {}
for _, basis in ipairs { "mean_solar", "civil", "standard", "apparent_solar" } do
  for _, zi in ipairs { "yaja", "jasi23" } do
    CONVENTIONS[basis .. zi] = constant {
      time_basis = basis,
      zi = zi,
      day_boundary = zi == "yaja" and "00:00" or "23:00",
      year_boundary = "ipchun",
      hidden_stems = "wolryul",
      stage = "bong",
      sinsal_base = "year_branch,day_branch",
      yangin = "yang_stems",
      strength = "v1",
      daewoon_rounding = "round",
      age = "international",
    }
  end
end

-- ---- the chart: what everything else is computed from -----------------------------------

local function set_pairs(c, year, month, day, hour)
  c.pairs = { year, month, day, hour }
  c.stems = { year % 10, month % 10, day % 10, hour and hour % 10 }
  c.branches = { year % 12, month % 12, day % 12, hour and hour % 12 }
  c.count = hour and 4 or 3
  c.present, c.at = 0, {}
  for place = 1, c.count do
    local branch = c.branches[place]
    c.present = c.present | 1 << branch
    c.at[branch] = (c.at[branch] or 0) | 1 << (place - 1)
  end
end

local function refuse_sijin(hour, lang)
  local branch = cycle.branches[hour % 12]
  return birth.refuse("sijin", WHY.sijin, lang, lang == "en" and branch.hanja or branch.hangul)
end

-- A chart is numbers: { birth, moment, born (solar date), month { number, began, ends },
-- term { number, began, ends }, pairs, stems, branches (year, month, day, hour), count,
-- present (bits of the branches), at (by branch, bits of the places that have it) };
-- 'field' is where in the input it came from.
local function chart(input, field, lang)
  local b, bad = birth.check(input, lang)
  if not b then return nil, bad end
  local moment
  moment, bad = time.moment(b, lang)
  if not moment then return nil, bad end

  local year, month, day = almanac.date(b.jdn)
  local born = { year = year, month = month, day = day }
  local c = { field = field, birth = b, moment = moment, born = born }
  local number, began, ends, term, term_began, term_ends = pillars.month_at(moment.utc)
  c.month = { number = number, began = began, ends = ends }
  c.term = { number = term, began = term_began, ends = term_ends }
  local day_pair, hour_pair
  if moment.precision == "day" then
    day_pair = pillars.of_day(b.jdn)
  else
    day_pair, hour_pair = pillars.day_and_hour(moment.basis, b.zi)
    if b.sijin and hour_pair % 12 ~= birth.SIJIN[b.sijin] then
      return refuse_sijin(hour_pair, lang)
    end
  end
  set_pairs(c, pillars.year_of_month(number), pillars.of_month(number), day_pair, hour_pair)
  return c
end

-- ---- as a reading shows it -----------------------------------------------------------------

local function shown_birth(c)
  local b = c.birth
  local year, month, day, leap = almanac.lunar(b.jdn)
  return {
    solar = almanac.date_text(time.midnight(b.jdn)),
    lunar = { year = year, month = month, day = day, leap = leap },
    time = b.hour and almanac.minute_text(b.hour * 3600 + (b.minute or 0) * 60):sub(12) or null,
    sijin = b.sijin,
    gender = b.gender,
    animal = cycle.branches[c.branches[1]].animal,
  }
end

local function shown_term(number, utc)
  local name = TERMS[number % 24]
  return { name = name[1], hanja = name[2], utc = almanac.utc_text(utc), jeol = number % 2 == 0 }
end

local function shown_pillar(c, place, codes)
  local pair, day = c.pairs[place], c.stems[3]
  if not pair then return null end
  local stem, branch = pair % 10, pair % 12
  return {
    hanja = cycle.hanja[pair],
    hangul = cycle.hangul[pair],
    index = pair,
    stem = place == 3 and cycle.shown_day[day] or cycle.shown_stems[day][stem],
    branch = cycle.shown_branches[day][branch],
    stage = cycle.stages[day][branch],
    nayin = cycle.nayin[pair],
    sinsal = codes[place][1] and codes[place] or NOTHING,
  }
end

local function shown_pillars(c, codes)
  return {
    year = shown_pillar(c, 1, codes),
    month = shown_pillar(c, 2, codes),
    day = shown_pillar(c, 3, codes),
    hour = shown_pillar(c, 4, codes),
  }
end

-- Fills in the chart's weights and yongsin, which compat looks at, on the way.
local function shown_chart(c)
  local related = relations.of(c.stems, c.branches, c.count)
  local stars, codes = sinsal.of(c, related)
  c.weights, c.total = elements.weigh(c)
  local strong = strength.of(c, c.weights, c.total)
  c.yongsin = strength.yongsin(c, c.weights, strong.label)
  return {
    birth = shown_birth(c),
    pillars = shown_pillars(c, codes),
    day_master = cycle.day_masters[c.stems[3]],
    elements = elements.shown(elements.count(c), c.weights, c.total, 2 * c.count),
    strength = strong,
    yongsin = c.yongsin,
    gyeok = strength.pattern(c, c.moment.utc - c.month.began, c.month.ends - c.month.began),
    void = { day = cycle.void_shown[c.pairs[3]], year = cycle.void_shown[c.pairs[1]] },
    relations = related[1] and related or NOTHING,
    sinsal = stars,
  }
end

local function shown_partner(shown)
  return {
    birth = shown.birth,
    pillars = shown.pillars,
    day_master = shown.day_master,
    elements = shown.elements,
    strength = shown.strength,
    yongsin = shown.yongsin,
  }
end

-- ---- the input ---------------------------------------------------------------------------------

local function given(value)
  if value ~= null then return value end
end

local function in_field(field, bad)
  bad.field = field .. "/" .. bad.field
  return nil, bad
end

local function check_birth(input, field, lang)
  if type(input) ~= "table" then return birth.refuse(field, WHY.birth, lang) end
  local c, bad = chart(input, field, lang)
  if not c then return in_field(field, bad) end
  return c
end

local function check_date(text, lang)
  local year, month, day
  if type(text) == "string" then year, month, day = text:match "^(%d%d%d%d)-(%d%d)-(%d%d)$" end
  year, month, day = year and tonumber(year), month and tonumber(month), day and tonumber(day)
  local jdn = year and year >= 1900 and year <= 2100 and almanac.day(year, month, day)
  if not jdn then return birth.refuse("target_date", WHY.target_date, lang) end
  return { year = year, month = month, day = day, jdn = jdn, text = text }
end

-- ---- all ---------------------------------------------------------------------------------------

local function add_luck(shown, c, target)
  local noon = time.midnight(target.jdn) + NOON_IN_KOREA
  local month = pillars.month_at(noon)
  local year = month // 12
  shown.daewoon = luck.decades(c, target)
  shown.seun = luck.years(c, year, NOTHING)
  shown.monthly = luck.months(c, year, NOTHING)
  shown.current_month = month % 12 + 1
  shown.today = luck.day(c, target, NOTHING)
  if c.count == 3 then shown.hours = luck.hours(c) end
end

local function add_partner(shown, c, partner)
  local theirs = shown_chart(partner)
  shown.partner = shown_partner(theirs)
  shown.compat = compat.of(c, partner)
end

function facts.of(input, world)
  local lang = world.lang
  local focus = given(input.focus) or "total"
  if not FOCUSES[focus] then return birth.refuse("focus", WHY.focus, lang) end
  local target, c, partner, bad
  target, bad = check_date(given(input.target_date) or world.today, lang)
  if not target then return nil, bad end
  c, bad = check_birth(input.birth, "birth", lang)
  if not c then return nil, bad end
  if given(input.partner) then
    partner, bad = check_birth(input.partner, "partner", lang)
    if not partner then return nil, bad end
  end

  local shown = shown_chart(c)
  shown.time = time.shown(c.birth, c.moment)
  shown.time.by_clock = warnings.by_clock(c)
  shown.terms = {
    previous = shown_term(c.term.number, c.term.began),
    next = shown_term(c.term.number + 1, c.term.ends),
  }
  add_luck(shown, c, target)
  if partner then add_partner(shown, c, partner) end

  local told = {}
  warnings.add(told, c)
  warnings.add_decades(told, c)
  if partner then warnings.add(told, partner) end
  shown.warnings = told[1] and told or NOTHING
  shown.conventions = CONVENTIONS[c.birth.time_basis .. c.birth.zi]
  shown.focus, shown.target_date = focus, target.text
  return shown
end

return facts
