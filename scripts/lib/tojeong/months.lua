-- The months of a lunar year, and what each, or the year, is to a person: to the branch of
-- their birth year (띠) and to the stem of their birthday.
--
-- The stem of a month is a ten god to the stem of the day; the branches meet as in
-- lib.saju.relations.  By the branch of the year one month carries 역마, the star of
-- moving, and one 도화, the star of charm.  A leap month has no letters of its own and
-- is given those of the month it repeats.
--
-- The score of a month, v1: 3, and one for each point of what meets in it, from 1 to 5.

local almanac = require "almanac"
local cycle = require "lib.saju.cycle"
local pillars = require "lib.saju.pillars"
local relations = require "lib.saju.relations"

local months = {}

local NOTHING = list {}

local POINTS = {
  six_harmony = 2, half_trine = 1, clash = -2, punishment = -1, harm = -1, ["break"] = -1,
  resentment = -1, stem_combination = 1, stem_clash = -1,
}

-- A month that is one of these to the person is told as such.
local GOOD, GENTLE = 4, 2

-- By which of the four trines the branch of the year is in.
local function yeokma(branch) return (2 - 3 * (branch % 4)) % 12 end
local function dohwa(branch) return (9 - 3 * (branch % 4)) % 12 end

local function add(found, kinds, with, members)
  local points = 0
  for _, kind in ipairs(kinds or {}) do
    if POINTS[kind.type] then
      found[#found + 1] = { type = kind.type, with = with, members = members }
      points = points + POINTS[kind.type]
    end
  end
  return points
end

-- What the pair of a month or of the year does to a person { branch (of the birth year),
-- stem (of the day) }: a list of { type, with, members }, and a month's score.
function months.meet(pair, person)
  local stem, branch, found = pair % 10, pair % 12, {}
  if branch == person.branch then
    local letter = cycle.branches[branch].hanja
    found[1] = { type = "same", with = "birth_year", members = { letter, letter } }
  end
  local points = add(found, relations.branch_kinds[12 * branch + person.branch], "birth_year",
    { cycle.branches[branch].hanja, cycle.branches[person.branch].hanja })
  points = points + add(found, relations.stem_kinds[10 * stem + person.stem], "birth_day",
    { cycle.stems[stem].hanja, cycle.stems[person.stem].hanja })
  return found[1] and found or NOTHING, math.max(1, math.min(5, 3 + points))
end

-- The ten god that the stem of a pair is to the stem of the person's day.
function months.ten_god(pair, person)
  return cycle.stem_gods[person.stem][pair % 10]
end

local function stars(branch, own)
  local found = {}
  if branch == yeokma(own) then found[#found + 1] = "yeokma" end
  if branch == dohwa(own) then found[#found + 1] = "dohwa" end
  return found[1] and found or NOTHING
end

local JDN_1970, DAY = 2440588, 86400

function months.date(jdn)
  return almanac.date_text((jdn - JDN_1970) * DAY)
end

local function month(year, number, is_leap, person)
  local first, days = almanac.lunar_month(year, number, is_leap)
  local pair = pillars.of_month(year * 12 + number - 1)
  local found, score = months.meet(pair, person)
  return {
    month = number, leap = is_leap, days = days,
    start = months.date(first), last = months.date(first + days - 1),
    hanja = cycle.hanja[pair], hangul = cycle.hangul[pair],
    ten_god = months.ten_god(pair, person),
    relations = found, stars = stars(pair % 12, person.branch), score = score,
  }
end

-- The twelve or thirteen months of a lunar year that the calendar knows, in order.
function months.of(year, person)
  local found, leap = {}, almanac.leap_month(year)
  for number = 1, 12 do
    found[#found + 1] = month(year, number, false, person)
    if number == leap then found[#found + 1] = month(year, number, true, person) end
  end
  return found
end

-- Which of them, by their place in the list, are easy, and which ask for a slower step;
-- not those that are marked as before the birth.
function months.easy(found)
  local easy, gentle = {}, {}
  for i, it in ipairs(found) do
    if it.score >= GOOD and not it.before_birth then easy[#easy + 1] = i end
    if it.score <= GENTLE and not it.before_birth then gentle[#gentle + 1] = i end
  end
  return easy[1] and easy or NOTHING, gentle[1] and gentle or NOTHING
end

return months
