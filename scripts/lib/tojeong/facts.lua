-- The facts of a Tojeong Bigyeol reading: what is so, before anybody words it.
--
--   facts.of(input, world) -> facts | nil, { field = "target_year", why = "…" }
--
-- input is { birth, target_year?, focus? }; world gives today and lang.  Only the date of
-- birth counts.  The hour must be one that the clock showed, and is looked at for one thing:
-- who chose the school in which a day begins at 23:00 (zi = "jasi23") and was born after that,
-- by the time that a chart is read by, has the next day for a birthday.

local almanac = require "almanac"
local birth = require "lib.saju.birth"
local cycle = require "lib.saju.cycle"
local gwae = require "lib.tojeong.gwae"
local labels = require "lib.tojeong.words.labels"
local messages = require "lib.tojeong.words.messages"
local months = require "lib.tojeong.months"
local pillars = require "lib.saju.pillars"
local time = require "lib.saju.time"
local trigrams = require "lib.tojeong.trigrams"

local facts = {}

local NOTHING = list {}

local DAY, LATE = 86400, 23 * 3600

facts.YEAR_MIN, facts.YEAR_MAX = 1900, 2100

local WHY = {
  reach = {
    ko = "%d년부터 %d년까지의 음력 해를 볼 수 있습니다",
    en = "is a lunar year from %d to %d",
  },
  unborn = {
    ko = "음력 %d년에 태어났으므로 %d년부터 볼 수 있습니다",
    en = "begins with the birth, which is in the lunar year %d: it is from %d on",
  },
}

-- What was chosen where practice differs, by zi.
local CONVENTIONS = {}
for _, zi in ipairs { "yaja", "jasi23" } do
  CONVENTIONS[zi] = constant {
    calendar = "korean_lunar",
    target_year_default = "lunar_year_of_today_in_korea",
    age = "from_lunar_birth_year_counting_one",
    birth_day = "civil_date",
    day_boundary = zi == "yaja" and "00:00" or "23:00",
    day_boundary_by = zi == "yaja" and "clock" or "time_basis",
    leap_month = "as_regular_month",
    day_30_in_short_month = "as_29",
    ganji = "of_target_year",
    month_ganji = "by_lunar_month_number",
    leap_month_ganji = "of_month_it_repeats",
    taese = "middle_heaven_both",
    wolgeon = "before_heaven_both",
    iljin = "before_heaven_stem_middle_heaven_branch",
    year_branch = "lunar_year",
    month_score = "v1",
  }
end

local function given(value)
  if value ~= null then return value end
end

-- ---- the birth ----------------------------------------------------------------------

-- That the clock ever showed that day and hour.  The hour is no part of a Tojeong Bigyeol,
-- so neither is where the Sun stood.
local function check_clock(b, lang)
  return time.moment({
    jdn = b.jdn, hour = b.hour, minute = b.minute, tz = b.tz, time_basis = "civil",
  }, lang)
end

-- Whether the 23:00 of the school that begins days there was past, by the time that the
-- birth is read by, as for a saju; without a longitude by standard time.
local function is_past_23(b)
  local m = time.moment(b, "en") or time.moment({
    jdn = b.jdn, hour = b.hour, minute = b.minute, tz = b.tz, fold = b.fold,
    time_basis = "standard",
  }, "en")
  local since = m.basis - time.midnight(b.jdn)
  return since >= LATE and since < DAY
end

local function lunar_of(jdn)
  local year, month, day, leap = almanac.lunar(jdn)
  return { year = year, month = month, day = day, leap = leap }
end

-- The birth { jdn (as counted), other (as the other school counts, or nil), lunar, … }.
local function check_birth(input, lang)
  local b, bad = birth.check(input, lang)
  local ok = b
  if b then ok, bad = check_clock(b, lang) end
  if not ok then
    bad.field = "birth/" .. bad.field
    return nil, bad
  end
  local jdn, other = b.jdn, nil
  if b.hour == 23 then
    jdn = b.zi == "jasi23" and is_past_23(b) and b.jdn + 1 or b.jdn
    other = 2 * b.jdn + 1 - jdn
  elseif not b.hour and b.sijin == "ja" then
    other = b.jdn + 1
  end
  return { said = b, jdn = jdn, other = other, lunar = lunar_of(jdn) }
end

-- ---- the year -----------------------------------------------------------------------

local function lunar_today(today)
  local year, month, day = today:match "^(%d+)-(%d+)-(%d+)$"
  local jdn = year and almanac.day(tonumber(year), tonumber(month), tonumber(day))
  return jdn and almanac.lunar(jdn)
end

local function check_year(input, born, world)
  local year = given(input.target_year) or lunar_today(world.today)
  if not year or year < facts.YEAR_MIN or year > facts.YEAR_MAX then
    return birth.refuse("target_year", WHY.reach, world.lang, facts.YEAR_MIN, facts.YEAR_MAX)
  end
  if year < born.lunar.year then
    return birth.refuse("target_year", WHY.unborn, world.lang, born.lunar.year, born.lunar.year)
  end
  return year
end

-- ---- warnings -----------------------------------------------------------------------

local function solar_year(jdn)
  return (almanac.date(jdn))
end

-- What the other school would have found.
local function alternatives(born, year)
  local lunar = lunar_of(born.other)
  if lunar.year > year then return NOTHING end
  local it = gwae.cast(lunar, year)
  return { { date = months.date(born.other), lunar = lunar, gwae = it.code } }
end

local function warnings(born, year, it, input, world)
  local told, lunar, said = {}, born.lunar, born.said
  local function add(warning)
    warning.message = messages.of(warning, world.lang)
    told[#told + 1] = warning
  end
  if lunar.leap then
    local field = said.calendar == "lunar" and "birth/leap" or "birth/day"
    add { code = "LEAP_MONTH_AS_REGULAR", field = field, month = lunar.month }
  end
  if it.is_clamped then
    add { code = "MONTH_SHORT_CLAMPED", field = "birth/day", year = year, month = lunar.month }
  end
  if born.other then
    add { code = "ZI_HOUR", field = said.hour and "birth/hour" or "birth/sijin",
      alternatives = alternatives(born, year) }
  end
  if said.calendar == "solar" and solar_year(born.jdn) ~= lunar.year then
    add { code = "BORN_BEFORE_NEW_YEAR", field = "birth/year", year = lunar.year }
  end
  if not given(input.target_year) and tonumber(world.today:sub(1, 4)) ~= year then
    add { code = "YEAR_NOT_TURNED", field = "target_year", year = year }
  end
  return told[1] and told or NOTHING
end

-- ---- as a reading shows it ------------------------------------------------------------

local function shown_pair(pair, lang)
  local hanja = cycle.hanja[pair]
  return { hanja = hanja, hangul = cycle.hangul[pair], label = labels.ganji(lang, hanja) }
end

local function shown_birth(born, lang)
  local lunar = born.lunar
  local animal = cycle.branches[(lunar.year - 4) % 12].animal
  return {
    solar = months.date(born.jdn), lunar = lunar,
    animal = { code = animal, label = labels.animal(lang, animal) },
    year = shown_pair((lunar.year - 4) % 60, lang),
    day = shown_pair(pillars.of_day(born.jdn), lang),
  }
end

local function shown_year(year, pair, person, found, world)
  local shown = shown_pair(pair, world.lang)
  shown.ten_god, shown.relations = months.ten_god(pair, person), (months.meet(pair, person))
  shown.year, shown.start, shown.last = year, found[1].start, found[#found].last
  shown.is_current = year == lunar_today(world.today)
  shown.leap_month = almanac.leap_month(year) or null
  return shown
end

local function shown_parts(it, lang)
  local upper = trigrams.UPPER[it.upper]
  local middle, lower = trigrams.MIDDLE[it.middle], trigrams.LOWER[it.lower]
  return {
    number = it.upper, code = upper.code, hanja = upper.hanja, hangul = upper.hangul,
    element = upper.element, label = labels.part(lang, "upper", it.upper),
    image = labels.part(lang, "image", it.upper),
  }, {
    number = it.middle, code = middle, label = labels.part(lang, "middle", it.middle),
  }, {
    number = it.lower, code = lower, label = labels.part(lang, "lower", it.lower),
  }
end

local function shown_work(it)
  return {
    age = it.age, month_days = it.month_days, day = it.day,
    year_ganji = cycle.hanja[it.year_pair], month_ganji = cycle.hanja[it.month_pair],
    day_ganji = cycle.hanja[it.day_pair],
    taese = it.taese, wolgeon = it.wolgeon, iljin = it.iljin,
  }
end

-- What of a birth the year and its months are read against.
local function person_of(born)
  return { branch = (born.lunar.year - 4) % 12, stem = pillars.of_day(born.jdn) % 10 }
end

local function shown_months(year, born, person, lang)
  local found, birthday = months.of(year, person), months.date(born.jdn)
  for _, it in ipairs(found) do
    it.label, it.before_birth = labels.month(lang, it, year), it.last < birthday
  end
  return found
end

function facts.of(input, world)
  local lang = world.lang
  local born, bad = check_birth(input.birth, lang)
  if not born then return nil, bad end
  local year
  year, bad = check_year(input, born, world)
  if not year then return nil, bad end

  local it, person = gwae.cast(born.lunar, year), person_of(born)
  local found = shown_months(year, born, person, lang)
  local shown = {
    target_year = year, focus = given(input.focus) or "total", age = it.age,
    gwae = it.code, number = it.number,
    title = labels.title(lang, it.upper, it.middle, it.lower),
    work = shown_work(it), birth = shown_birth(born, lang),
    year = shown_year(year, it.year_pair, person, found, world),
    month = shown_pair(it.month_pair, lang), day = shown_pair(it.day_pair, lang),
    months = found, lucky = labels.lucky(lang, trigrams.UPPER[it.upper], it.number),
    warnings = warnings(born, year, it, input, world),
    conventions = CONVENTIONS[born.said.zi],
  }
  shown.upper, shown.middle, shown.lower = shown_parts(it, lang)
  shown.easy_months, shown.gentle_months = months.easy(found)
  return shown
end

return facts
