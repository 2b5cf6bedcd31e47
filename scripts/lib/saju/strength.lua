-- How strong the day stem is, what would do it good, and the pattern of the chart.
--
-- There is no standard.  The formula is published as v1; 용신 comes as candidates with
-- the school that would choose them, never as the truth.

local cycle = require "lib.saju.cycle"
local elements = require "lib.saju.elements"

local strength = {}

local DAY_STEM_WEIGHT = 300 -- thirtieths of a point, as elements.weigh counts

local function label(score)
  if score >= 65 then return "very_strong" end
  if score >= 52 then return "strong" end
  if score >= 48 then return "balanced" end
  return score >= 35 and "weak" or "very_weak"
end

-- Elements by what they are to one's own: 0 companion, 1 output, 2 wealth, 3 officer,
-- 4 resource.
local function element_at(own, distance)
  return (own - 1 + distance) % 5 + 1
end

local function helps(own, element)
  return element == own or element == element_at(own, 4)
end

-- Of the year, month and hour: letters that help, but for the month's branch.
local function helpers(chart, own)
  local number = 0
  for place = 1, chart.count do
    local stem = cycle.stems[chart.stems[place]].element
    local branch = cycle.branches[chart.branches[place]].element
    if place ~= 3 and helps(own, stem) then number = number + 1 end
    if (place == 1 or place == 4) and helps(own, branch) then number = number + 1 end
  end
  return number
end

-- As a reading shows it.
function strength.of(chart, weights, total)
  local own = cycle.stems[chart.stems[3]].element
  local for_it = weights[own] + weights[element_at(own, 4)] - DAY_STEM_WEIGHT
  local score = elements.percent(for_it, total - DAY_STEM_WEIGHT)
  return {
    score = score,
    label = label(score),
    deukryeong = helps(own, cycle.branches[chart.branches[2]].element),
    deukji = helps(own, cycle.branches[chart.branches[3]].element),
    deukse = helpers(chart, own) >= 3,
    formula = "v1",
  }
end

-- ---- 용신 ------------------------------------------------------------------------------

local function candidates(school, reason)
  local list = {}
  for i, element in ipairs(cycle.ELEMENTS) do
    list[i] = constant { element = element, school = school, reason = reason }
  end
  return list
end

local DRAIN = candidates("eokbu", "strong_day_master")
local RESOURCE = candidates("eokbu", "weak_needs_resource")
local COMPANION = candidates("eokbu", "weak_needs_companion")
local BALANCE = candidates("eokbu", "balanced_least_element")
local WARM = candidates("johu", "winter_needs_fire")
local COOL = candidates("johu", "summer_needs_water")
local FIRE, WATER = 2, 5

-- The lightest of output, wealth and officer that is there at all; output if none is.
local function lightest_outlet(own, weights)
  local best
  for distance = 1, 3 do
    local element = element_at(own, distance)
    if weights[element] > 0 and (not best or weights[element] < weights[best]) then
      best = element
    end
  end
  return best or element_at(own, 1)
end

local function lightest(weights)
  local best = 1
  for element = 2, 5 do
    if weights[element] < weights[best] then best = element end
  end
  return best
end

local IS_STRONG = { very_strong = true, strong = true }

function strength.yongsin(chart, weights, how_strong)
  local own = cycle.stems[chart.stems[3]].element
  local list
  if IS_STRONG[how_strong] then
    list = { DRAIN[lightest_outlet(own, weights)] }
  elseif how_strong == "balanced" then
    list = { BALANCE[lightest(weights)] }
  else
    list = { RESOURCE[element_at(own, 4)], COMPANION[own] }
  end
  local season = (chart.branches[2] + 1) % 12 // 3
  if season == 0 then list[#list + 1] = WARM[FIRE] end
  if season == 2 then list[#list + 1] = COOL[WATER] end
  return list
end

-- ---- 격국 --------------------------------------------------------------------------------

local PATTERNS = {
  companion = { "geonrok", "建祿格", "건록격" },
  rob_wealth = { "yangin", "羊刃格", "양인격" },
  eating_god = { "eating_god", "食神格", "식신격" },
  hurting_officer = { "hurting_officer", "傷官格", "상관격" },
  indirect_wealth = { "indirect_wealth", "偏財格", "편재격" },
  direct_wealth = { "direct_wealth", "正財格", "정재격" },
  seven_killings = { "seven_killings", "偏官格", "편관격" },
  direct_officer = { "direct_officer", "正官格", "정관격" },
  indirect_resource = { "indirect_resource", "偏印格", "편인격" },
  direct_resource = { "direct_resource", "正印格", "정인격" },
}

-- The hidden stem that rules at 'elapsed' of a month of 'length' seconds.
local function commander(branch, elapsed, length)
  local hidden = cycle.branches[branch].hidden
  local days = 0
  for i = 1, #hidden - 1 do
    days = days + hidden[i].days
    if elapsed * 30 < days * length then return hidden[i].stem end
  end
  return hidden[#hidden].stem
end

-- The stem that rules the month makes the pattern if it shows in the year, month or hour;
-- otherwise the month's main qi does.
function strength.pattern(chart, elapsed, length)
  local stems, month = chart.stems, chart.branches[2]
  local ruler = commander(month, elapsed, length)
  local shows = stems[1] == ruler or stems[2] == ruler or stems[4] == ruler
  local stem = shows and ruler or cycle.branches[month].main
  local pattern = PATTERNS[cycle.stem_gods[stems[3]][stem]]
  return {
    code = pattern[1],
    hanja = pattern[2],
    hangul = pattern[3],
    commander = cycle.stems[ruler].hanja,
  }
end

return strength
