-- What a birth gives to a story: chart.of(birth, seed, world) -> chart | nil, wrong.
--
-- The chart is lib.saju's; here is only what of it becomes a motif:
--
--     day_master  the stem of the day                       who the hero is
--     elements    all five, of which there is least first: what is sought; what the letters
--                 lack stands before all others
--     is_even     true when they are evenly spread, and nothing is there too much of
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

local PLACE = {}
for i, element in ipairs(cast.ELEMENTS) do PLACE[element] = i end

-- The elements that no letter has.
local function wanting(elements)
  local missing = {}
  for _, element in ipairs(cast.ELEMENTS) do
    if elements.count[element] == 0 then missing[#missing + 1] = element end
  end
  return missing
end

-- All elements, the lightest first; `sought` stands before them.
local function by_weight(elements, sought)
  local order, weight = table.move(cast.ELEMENTS, 1, #cast.ELEMENTS, 1, {}), elements.weighted
  table.sort(order, function(a, b)
    if (a == sought) ~= (b == sought) then return a == sought end
    if weight[a] ~= weight[b] then return weight[a] < weight[b] end
    return PLACE[a] < PLACE[b]
  end)
  return order
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
  local missing = wanting(found.elements)
  local order = by_weight(found.elements, missing[1] and dice.pick(seed, "missing", missing))
  local season, season_fact = season_of(found)
  return {
    day_master = found.day_master, stem = found.day_master.hanja,
    missing = list(missing),
    elements = order, most = order[#order],
    is_even = found.elements.weighted[order[#order]] <= EVEN_MAX,
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
