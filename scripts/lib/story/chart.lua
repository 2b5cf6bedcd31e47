-- What a birth gives to a story: chart.of(birth, world) -> chart | nil, wrong.
--
-- The chart is lib.saju's; here is only what of it becomes a motif:
--
--     day_master  the stem of the day                       who the hero is
--     quest       the element that the letters lack, or of which there is least
--     obstacle    the element there is most of; "void" when they are evenly spread
--     season      of the decade (daewoon) that is running; of the month of birth when
--                 none runs yet, or when the sex is not known and so not its direction
--     animal      of the year
--     strength    of the day master, as lib.saju weighs it

local cast = require "lib.story.cast"
local dice = require "lib.story.dice"
local saju = require "lib.saju.facts"

local chart = {}

-- Shares of five elements up to this percentage count as even.
local EVEN_MAX = 29

local SEASON_OF = {}
for season, branches in pairs { spring = "寅卯辰", summer = "巳午未", autumn = "申酉戌",
  winter = "亥子丑" } do
  for _, code in utf8.codes(branches) do SEASON_OF[utf8.char(code)] = season end
end

-- The elements that no letter has; if there is none, the one that weighs least.
local function wanting(elements)
  local missing, least = {}, "wood"
  for _, element in ipairs(cast.ELEMENTS) do
    if elements.count[element] == 0 then missing[#missing + 1] = element end
    if elements.weighted[element] < elements.weighted[least] then least = element end
  end
  return missing, least
end

local function heaviest(elements)
  local most = "wood"
  for _, element in ipairs(cast.ELEMENTS) do
    if elements.weighted[element] > elements.weighted[most] then most = element end
  end
  return most, elements.weighted[most] <= EVEN_MAX
end

local function season_of(found)
  local decade = found.birth.gender ~= "unknown" and found.daewoon.pillars[found.daewoon.current]
  local pillar = decade or found.pillars.month
  local branch = decade and decade.hanja:match "[\xE0-\xEF]..$" or pillar.branch.hanja
  return SEASON_OF[branch], {
    fact = decade and "daewoon" or "month_pillar", hanja = pillar.hanja, hangul = pillar.hangul,
    age = decade and decade.age or null,
  }
end

local function pillar_names(pillars)
  local names = {}
  for _, place in ipairs { "year", "month", "day", "hour" } do
    local pillar = pillars[place]
    names[place] = pillar ~= null and { hanja = pillar.hanja, hangul = pillar.hangul } or null
  end
  return names
end

local STRENGTHS = { strong = "strong", weak = "weak", very_strong = "strong", very_weak = "weak" }

function chart.of(birth, seed, world)
  local found, wrong = saju.of({ birth = birth }, world)
  if not found then return nil, wrong end
  local missing, least = wanting(found.elements)
  local most, is_even = heaviest(found.elements)
  local season, season_fact = season_of(found)
  return {
    day_master = found.day_master, stem = found.day_master.hanja,
    missing = list(missing),
    quest = missing[1] and dice.pick(seed, "missing", missing) or least,
    most = most, obstacle = is_even and "void" or most,
    season = season, season_fact = season_fact,
    animal = found.birth.animal, gender = found.birth.gender,
    strength = STRENGTHS[found.strength.label] or "balanced",
    strength_score = found.strength.score,
    count = found.elements.count, weighted = found.elements.weighted,
    pillars = pillar_names(found.pillars), born = found.birth.solar,
    warnings = found.warnings, conventions = found.conventions,
  }
end

return chart
