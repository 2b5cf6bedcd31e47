-- A sheet: one reading while it is being written.
--
--     sheet.begin(facts, lang) -> r
--     sheet.joined(r, names) -> the names in one phrase
--
-- sheet.begin gives the state that the parts share, as lib.saju.words.draft takes
-- it: facts, book, the values for the holes (v), and the number from which wordings are chosen
-- (h), a hash of the answers.  r.social and r.close are the impressions that reach others first,
-- and those who are close; r.least is the one that shows least; r.shape is [part] -> its shape.

local book = require "lib.face.words.book"
local draft = require "lib.saju.words.draft"
local features = require "lib.face.features"

local sheet = {}

local SOCIAL = { eyebrows = true, eyes = true, mouth = true, cheekbones = true }
local CLOSE = { eyes = true, mouth = true, chin = true }
local ALL = {}
for _, part in ipairs(features.PARTS) do ALL[part] = true end

-- Weights of the impressions of some parts, as facts.impressions has them of all.
local function weigh(facts, parts)
  local weight = {}
  for _, trait in ipairs(features.IMPRESSIONS) do weight[trait] = 0 end
  for _, it in ipairs(facts.parts) do
    for i, trait in ipairs(parts[it.part] and it.impressions or {}) do
      weight[trait.code] = weight[trait.code] + 3 - i
    end
  end
  return weight
end

-- The heaviest; where no part of these is known, the first of the face.
local function strongest(facts, parts)
  local weight = weigh(facts, parts)
  local best = facts.impressions[1].code
  for _, trait in ipairs(features.IMPRESSIONS) do
    if weight[trait] > weight[best] then best = trait end
  end
  return best
end

local function weakest(facts)
  local weight = weigh(facts, ALL)
  local least = features.IMPRESSIONS[1]
  for _, trait in ipairs(features.IMPRESSIONS) do
    if weight[trait] < weight[least] then least = trait end
  end
  return least
end

-- By number, as what is text has no value of its own.
local function turn_to(r)
  for _, it in ipairs(r.facts.parts) do
    for i, shape in ipairs(features.SHAPES[it.part]) do
      if shape == it.shape.code then draft.turn(r, i) end
    end
    draft.turn(r, #it.part)
  end
  draft.turn(r, r.facts.minor and 1 or 0)
end

-- "forehead, eyes and chin"
function sheet.joined(r, names)
  local terms, count = r.book.terms, #names
  if count < 2 then return names[1] or "" end
  return table.concat(names, terms.joined, 1, count - 1) .. terms.joined_last .. names[count]
end

local function unsure_names(r)
  local names = {}
  for i, part in ipairs(r.facts.unsure) do names[i] = r.book.terms.lower[part] end
  return sheet.joined(r, names)
end

-- What stands in holes, of the face as a whole.
local function fill(r)
  local facts, terms = r.facts, r.book.terms
  local shape, photo, third = facts.face_shape, facts.photo, facts.impressions[3]
  r.v = {
    first = facts.impressions[1].label, second = facts.impressions[2].label,
    third = third and third.label, social = terms.trait[r.social],
    element = shape ~= null and shape.element.label,
    image = shape ~= null and terms.image[shape.element.code], count = #facts.parts,
    unsure = unsure_names(r), width = photo ~= null and photo.width,
    height = photo ~= null and photo.height,
  }
end

-- The parts that give the first impression first of all, or at all.
local function where(r)
  local names, others = {}, {}
  for _, it in ipairs(r.facts.parts) do
    local list = it.impressions[1].code == r.first and names
      or it.impressions[2].code == r.first and others
    if list then list[#list + 1] = r.book.terms.lower[it.part] end
  end
  return sheet.joined(r, names[1] and names or others)
end

local function shapes(facts)
  local known = {}
  for _, it in ipairs(facts.parts) do known[it.part] = it.shape.code end
  return known
end

function sheet.begin(facts, lang)
  local third = facts.impressions[3]
  local r = { facts = facts, book = book.open(lang), h = 0, shape = shapes(facts) }
  r.first, r.second = facts.impressions[1].code, facts.impressions[2].code
  r.third = third and third.code
  r.social, r.close = strongest(facts, SOCIAL), strongest(facts, CLOSE)
  r.least = weakest(facts)
  turn_to(r)
  fill(r)
  r.v.where = where(r)
  return r
end

return sheet
