-- Of how the letters of a month or of the year meet those of a person, what is told.
--
--     relations.of_branch(list)     the weightiest with the branch of the birth year, or nil
--     relations.of_stem(list)       the one with the stem of the birthday, or nil
--     relations.fill(r, pair, it)   the letters of a pair in hanja and of the person, and the
--                                   name of a relation, if there is one, for the holes

local relations = {}

-- The bytes of one hanja.
local LETTER = 3

-- Of several relations of branches, the one that is told.
local WEIGHT = {
  clash = 1, six_harmony = 2, half_trine = 3, same = 4, punishment = 5, harm = 6,
  ["break"] = 7, resentment = 8,
}

function relations.of_branch(list)
  local best
  for _, relation in ipairs(list) do
    local weight = WEIGHT[relation.type]
    if weight and (not best or weight < WEIGHT[best.type]) then best = relation end
  end
  return best
end

function relations.of_stem(list)
  for _, relation in ipairs(list) do
    if relation.with == "birth_day" then return relation end
  end
end

function relations.fill(r, pair, relation)
  local names, birth = r.book.saju, r.facts.birth
  r.v.letter = names.terms.branch[pair:sub(LETTER + 1)]
  r.v.own = names.terms.branch[birth.year.hanja:sub(LETTER + 1)]
  if not relation then return end
  local of_kind, members = names.relation[relation.type], relation.members
  r.v.rel = of_kind and of_kind[members[1] .. members[2]]
end

return relations
