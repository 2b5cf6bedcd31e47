-- Relations between letters: which one is worth telling, and by what name.

local signs = require "lib.saju.words.signs"

local relate = {}

-- What a reader wants to hear of first.
local WEIGHT = {
  clash = 1, six_harmony = 2, stem_combination = 3, trine = 4, half_trine = 5, direction = 6,
  punishment = 7, stem_clash = 8, harm = 9, ["break"] = 10, resentment = 11, ghost_gate = 12,
}
local LAST = 13
local IS_OF_STEMS = { stem_combination = true, stem_clash = true }
local NATAL = { day = 1, month = 2, hour = 3, year = 4 }

-- The bytes of one hanja.
local LETTER = 3

-- The place of the chart that a relation touches, the person's own first; and
-- whether the day is among them.
local function places_of(positions, except)
  local best, rank, is_at_day = nil, 5, false
  for i = 1, #positions do
    local place = positions[i]
    local own = NATAL[place] or 5
    if own == 1 then is_at_day = true end
    if own < rank and place ~= except then best, rank = place, own end
  end
  return best, is_at_day
end

function relate.place_name(terms, relation, place)
  return (IS_OF_STEMS[relation.type] and terms.stem_place or terms.branch_place)[place]
end

-- The weightiest relation of branches at the day branch: relation, other place.
function relate.at_day(relations)
  local best, best_place, least = nil, nil, LAST
  for i = 1, #relations do
    local relation = relations[i]
    local weight = WEIGHT[relation.type] or LAST
    if weight < least and not IS_OF_STEMS[relation.type] then
      local other, is_at_day = places_of(relation.positions, "day")
      if is_at_day and other then best, best_place, least = relation, other, weight end
    end
  end
  return best, best_place
end

-- The weightiest relation of two letters that leaves the day branch alone: relation,
-- and the two places.
function relate.elsewhere(relations)
  local best, least = nil, LAST
  for i = 1, #relations do
    local relation = relations[i]
    local weight, at = WEIGHT[relation.type] or LAST, relation.positions
    local touches = not IS_OF_STEMS[relation.type] and (at[1] == "day" or at[2] == "day")
    if weight < least and #at == 2 and not touches then best, least = relation, weight end
  end
  if best then return best, best.positions[1], best.positions[2] end
end

-- The name of a relation within the chart.
function relate.name(book, relation)
  return book.relation[relation.type][table.concat(relation.members)]
end

-- Half of a trine is told with the whole of it.
local FAMILY = { half_trine = "trine" }

local function is_kin(one, other)
  return (FAMILY[one] or one) == (FAMILY[other] or other)
end

-- The weightiest relation of a year or a day with the chart: relation, place.  A
-- second one is asked for with what the first was, and is of another kind elsewhere.
function relate.with_natal(relations, first, first_place)
  local best, best_place, least = nil, nil, LAST
  for i = 1, #relations do
    local relation = relations[i]
    local weight = WEIGHT[relation.type] or LAST
    if weight < least and not (first and is_kin(relation.type, first.type)) then
      local place = places_of(relation.positions)
      if place ~= first_place then best, best_place, least = relation, place, weight end
    end
  end
  return best, best_place
end

-- The name of what the passing pair `hanja` does to `pillar`: its own letter and
-- the one that stands there; of a trine, all three.
function relate.passing_name(book, relation, hanja, pillar)
  local names = book.relation[relation.type]
  if IS_OF_STEMS[relation.type] then return names[hanja:sub(1, LETTER) .. pillar.stem.hanja] end
  local branch = hanja:sub(LETTER + 1)
  if relation.type == "trine" then return names[signs.trine_of[branch]] end
  return names[branch .. pillar.branch.hanja]
end

return relate
