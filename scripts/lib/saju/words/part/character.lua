-- Title and personality: the day master in its month, how it is carried, the
-- stage of the day pillar, what binds or strains its other letters, and one
-- remarkable star.

local draft = require "lib.saju.words.draft"
local relate = require "lib.saju.words.relate"

local character = {}

local say = draft.say

-- Stars found from a branch at that very branch are everybody's who has it: 子 is its
-- own General.
local OWN_PLACE = { year_branch = "year", day_branch = "day" }

local function is_common(star)
  return #star.positions == 1 and star.positions[1] == OWN_PLACE[star.basis]
end

-- A star of the chart that there are words for: the first, from somewhere on; one that
-- is rarer before one that is common.
local function choose_star(r)
  local stars, words = r.facts.sinsal, r.book.character.star
  local count, common = #stars, nil
  local from = draft.roll(r, count + 1)
  for i = 1, count do
    local star = stars[(from + i) % count + 1]
    if words[star.code] and star.positions[1] then
      if not is_common(star) then return star end
      common = common or star
    end
  end
  return common
end

local function say_star(r)
  local star, v = choose_star(r), r.v
  if not star then return "" end
  v.star = r.book.terms.sinsal[star.code]
  v.place = r.book.terms.pillar[star.positions[1]]
  return " " .. r.book.character.star[star.code](v)
end

-- What two letters are to each other, but for the day branch: love tells of that.
local function say_bond(r)
  local v, realm = r.v, r.book.terms.realm
  local relation, one, other = relate.elsewhere(r.facts.relations)
  if not relation then return "" end
  v.bond, v.realm, v.realm2 = relate.name(r.book, relation), realm[one], realm[other]
  return " " .. r.book.character.bond[relation.type](v)
end

function character.title(r)
  local words = r.book.character
  r.v.flair = words.flair[r.facts.pillars.month.branch.ten_god](r.v)
  return say(r, words.title)
end

function character.personality(r)
  local words, pillars = r.book.character, r.facts.pillars
  local month = pillars.month.branch
  return say(r, words.nature[pillars.day.stem.hanja])
    .. " " .. say(r, words.scene[month.hanja]) .. " " .. say(r, words.month_god[month.ten_god])
    .. " " .. say(r, words.carriage[r.facts.strength.label])
    .. " " .. words.stage[pillars.day.stage](r.v) .. say_bond(r) .. say_star(r)
end

return character
