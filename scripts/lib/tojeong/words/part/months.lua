-- The months one by one: { { name, text }, … }, as many as the lunar year has.

local sheet = require "lib.tojeong.words.sheet"

local months = {}

-- The bytes of one hanja.
local LETTER = 3

-- Of several relations of branches, the one that is told.
local WEIGHT = {
  clash = 1, six_harmony = 2, half_trine = 3, same = 4, punishment = 5, harm = 6,
  ["break"] = 7, resentment = 8,
}

local function weightiest(relations)
  local best
  for _, relation in ipairs(relations) do
    local weight = WEIGHT[relation.type]
    if weight and (not best or weight < WEIGHT[best.type]) then best = relation end
  end
  return best
end

local function at_stem(relations)
  for _, relation in ipairs(relations) do
    if relation.with == "birth_day" then return relation end
  end
end

local function fill_relation(r, relation)
  local names, members = r.book.saju, relation.members
  local of_kind = names.relation[relation.type]
  r.v.rel = of_kind and of_kind[members[1] .. members[2]]
end

-- What the branches do, or a star where they pass each other by; nothing if there is
-- none and the stems have something to say.
local function say_branches(r, month, has_more)
  local words, names = r.book.months, r.book.saju.terms
  r.v.letter = names.branch[month.hanja:sub(LETTER + 1)]
  r.v.own = names.branch[r.facts.birth.year.hanja:sub(LETTER + 1)]
  local relation = weightiest(month.relations)
  if relation then
    fill_relation(r, relation)
    return sheet.deal(r, words.relation[relation.type])
  end
  local star = month.stars[1]
  if not star then return not has_more and sheet.deal(r, words.relation.none) or nil end
  r.v.star = names.sinsal[star]
  return sheet.deal(r, words.star[star])
end

local function say_opening(r, month)
  local words = r.book.months
  r.v.month = r.book.terms.month(month.month, month.leap)
  return sheet.deal(r, month.leap and words.leap or words.season[month.month])
end

local function say_month(r, month)
  local words = r.book.months
  r.v.god = r.book.saju.terms.god[month.ten_god]
  local relation = at_stem(month.relations)
  local parts = { say_opening(r, month), sheet.deal(r, words.god[month.ten_god]) }
  parts[3] = say_branches(r, month, relation ~= nil)
  if relation then
    fill_relation(r, relation)
    parts[#parts + 1] = sheet.deal(r, words.stem[relation.type])
  end
  return table.concat(parts, " ")
end

function months.all(r)
  local told = {}
  for i, month in ipairs(r.facts.months) do
    told[i] = { name = month.label, text = say_month(r, month) }
  end
  return told
end

return months
