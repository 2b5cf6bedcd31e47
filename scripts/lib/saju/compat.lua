-- 궁합: how two charts go together, in five parts with points.  Rules, not judgement: the
-- same two charts always score the same, in either order.

local cycle = require "lib.saju.cycle"
local elements = require "lib.saju.elements"
local relations = require "lib.saju.relations"

local compat = {}

-- ---- stems ------------------------------------------------------------------------------

local STEM_POINTS = {
  combination = 25, generates = 20, generated_by = 20, same = 16, controls = 12,
  controlled_by = 12, clash = 8,
}
local BY_DISTANCE =
  { [0] = "same", "generates", "controls", "controlled_by", "generated_by" }

local function stem_relation(a, b)
  local kinds = relations.stem_kinds[10 * a + b]
  if kinds then
    return kinds[1].type == "stem_combination" and "combination" or "clash"
  end
  return BY_DISTANCE[(b // 2 - a // 2) % 5]
end

-- ---- branches: of 25 points; the strongest bond counts, what strains it takes off ----------

local BOND = { six_harmony = 25, half_trine = 23 }
local STRAIN = {
  clash = 10, punishment = 7, harm = 6, resentment = 6, ghost_gate = 4, ["break"] = 3,
}
local NEUTRAL, SAME = 16, 17

-- The trine's two outer branches, and branches of one season, are well disposed.
local FRIENDS = {}
for a = 0, 11 do
  FRIENDS[12 * a + (a + 4) % 12] = true
  FRIENDS[12 * a + (a + 8) % 12] = true
end

-- { relation, points }, one table for each two branches.
local branch_bonds = {}

local function bond(a, b)
  local relation, points = "neutral", NEUTRAL
  if a == b then relation, points = "same", SAME end
  if FRIENDS[12 * a + b] then relation, points = "trine", 21 end
  local strain, worst = 0, nil
  for _, kind in ipairs(relations.branch_kinds[12 * a + b] or {}) do
    local bound, strained = BOND[kind.type], STRAIN[kind.type]
    if bound then relation, points = kind.type, bound end
    if strained and strained > strain then strain, worst = strained, kind.type end
  end
  if worst and not BOND[relation] then relation = worst end
  return { relation = relation, points = math.max(points - strain, 4) }
end

for a = 0, 11 do
  for b = 0, 11 do branch_bonds[12 * a + b] = bond(a, b) end
end

-- ---- elements -------------------------------------------------------------------------------

local LITTLE, PLENTY = 10, 20 -- percent

-- The element that 'a' has least of among those that are plentiful in 'b', or nil.
local function filled_by(a, b)
  local found, least
  for element = 1, 5 do
    local own = elements.percent(a.weights[element], a.total)
    local theirs = elements.percent(b.weights[element], b.total)
    if own < LITTLE and theirs >= PLENTY and (not least or own < least) then
      found, least = element, own
    end
  end
  return found and cycle.ELEMENTS[found]
end

-- How evenly the two charts together spread over the elements: 0 (all one) to 1.
local function evenness(a, b)
  local off = 0
  for element = 1, 5 do
    local share = a.weights[element] / a.total + b.weights[element] / b.total
    off = off + math.abs(share / 2 - 0.2)
  end
  return 1 - off / 1.6
end

local function element_part(a, b)
  local one, other = filled_by(a, b), filled_by(b, a)
  local relation = one and other and "mutual_complement"
    or (one or other) and "complement" or "similar"
  local bonus = (one and 4 or 0) + (other and 4 or 0)
  local score = math.floor(evenness(a, b) * 12 + bonus + 0.5)
  return { relation = relation, score = score, receives = one, gives = other }
end

-- ---- yongsin ----------------------------------------------------------------------------------

local number_of_element = {}
for number, name in ipairs(cycle.ELEMENTS) do number_of_element[name] = number end

-- How much of what would do 'a' good is in 'b', out of 7.5 points.
local function supply(a, b)
  local element = number_of_element[a.yongsin[1].element]
  return math.min(elements.percent(b.weights[element], b.total), 30) / 4
end

local function yongsin_part(a, b)
  local one, other = supply(a, b), supply(b, a)
  local is_given, gives = one >= PLENTY / 4, other >= PLENTY / 4
  return {
    relation = is_given and gives and "mutual" or (is_given or gives) and "one_way" or "little",
    score = math.floor(one + other + 0.5),
    receives = is_given and a.yongsin[1].element or nil,
    gives = gives and b.yongsin[1].element or nil,
  }
end

-- ---- all --------------------------------------------------------------------------------

-- 'receives' is an element that the partner brings to the person, 'gives' one that the
-- person brings to the partner.
local function part(code, max, it)
  return {
    code = code, score = it.score, max = max, relation = it.relation, receives = it.receives,
    gives = it.gives,
  }
end

local function branch_part(code, max, it)
  local score = math.floor(it.points * max / 25 + 0.5)
  return part(code, max, { relation = it.relation, score = score })
end

-- Of two charts (facts.lua) with { weights, total, yongsin } filled in.
function compat.of(a, b)
  local stem = stem_relation(a.stems[3], b.stems[3])
  local day = branch_bonds[12 * a.branches[3] + b.branches[3]]
  local year = branch_bonds[12 * a.branches[1] + b.branches[1]]
  local parts = {
    part("day_stem", 25, { relation = stem, score = STEM_POINTS[stem] }),
    branch_part("day_branch", 25, day),
    branch_part("year_branch", 15, year),
    part("elements", 20, element_part(a, b)),
    part("yongsin", 15, yongsin_part(a, b)),
  }
  local score = 0
  for _, it in ipairs(parts) do score = score + it.score end
  return { score = score, parts = parts }
end

return compat
