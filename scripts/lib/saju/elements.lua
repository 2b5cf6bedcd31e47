-- How much of each element a chart has.
--
-- Counted: eight letters, a branch by its main qi.  Weighed (v1): a stem has 10
-- points, the branches 10, 25, 15 and 10, a branch's shared among its hidden stems by
-- their days of thirty.  Weights are kept as whole thirtieths of a point.

local cycle = require "lib.saju.cycle"

local elements = {}

local STEM_POINTS = 10
local BRANCH_POINTS = { 10, 25, 15, 10 }

-- [branch] -> elements and days in turn: 4, 7, 1, 7 … flat, to walk it quickly.
local shares = {}
for branch = 0, 11 do
  local flat = {}
  for _, hidden in ipairs(cycle.branches[branch].hidden) do
    flat[#flat + 1] = cycle.stems[hidden.stem].element
    flat[#flat + 1] = hidden.days
  end
  shares[branch] = flat
end

local stem_element, branch_element = {}, {}
for stem = 0, 9 do stem_element[stem] = cycle.stems[stem].element end
for branch = 0, 11 do branch_element[branch] = cycle.branches[branch].element end

function elements.count(chart)
  local count = { 0, 0, 0, 0, 0 }
  for place = 1, chart.count do
    local stem = stem_element[chart.stems[place]]
    local branch = branch_element[chart.branches[place]]
    count[stem] = count[stem] + 1
    count[branch] = count[branch] + 1
  end
  return count
end

-- Five weights in thirtieths of a point, and their sum.
function elements.weigh(chart)
  local weights, total = { 0, 0, 0, 0, 0 }, 0
  for place = 1, chart.count do
    local stem = stem_element[chart.stems[place]]
    weights[stem] = weights[stem] + STEM_POINTS * 30
    local points, flat = BRANCH_POINTS[place], shares[chart.branches[place]]
    for i = 1, #flat, 2 do
      weights[flat[i]] = weights[flat[i]] + points * flat[i + 1]
    end
    total = total + (STEM_POINTS + points) * 30
  end
  return weights, total
end

-- A share as percent with one decimal; whole ones are integers, which print shorter.
function elements.percent(part, whole)
  local tenths = (part * 2000 + whole) // (2 * whole)
  if tenths % 10 == 0 then return tenths // 10 end
  return tenths / 10
end

local percent = elements.percent

function elements.shown(count, weights, total, letters)
  return {
    count = {
      wood = count[1], fire = count[2], earth = count[3], metal = count[4], water = count[5],
    },
    weighted = {
      wood = percent(weights[1], total),
      fire = percent(weights[2], total),
      earth = percent(weights[3], total),
      metal = percent(weights[4], total),
      water = percent(weights[5], total),
    },
    total = letters,
  }
end

return elements
