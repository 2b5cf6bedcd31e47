-- 궁합: the two charts side by side, a paragraph for each part of the score.

local draft = require "lib.saju.words.draft"
local holes = require "lib.saju.words.holes"

local pair = {}

local plain = holes.plain

-- From which points of a hundred on a match is high, or middle.
local HIGH, MIDDLE = 70, 50

-- The relations of branches that bind; what is neither these nor one of the
-- two others is a strain.
local IS_BOND = { six_harmony = true, half_trine = true, trine = true }
local IS_LEVEL = { same = true, neutral = true }

local STEM_KINDS = { combination = "stem_combination", clash = "stem_clash" }

-- The name of what two letters are to each other; nil when it has none.  A trine of
-- two is half a trine.
local function name_of(book, kind, a, b)
  local names = book.relation[kind == "trine" and "half_trine" or kind]
  return names and names[a .. b]
end

-- By part: fills what its phrase asks for, and says which phrase.
local phrase = {}

function phrase.day_stem(r, own, other, relation)
  r.v.meet = name_of(r.book, STEM_KINDS[relation], own.day.stem.hanja, other.day.stem.hanja)
  return relation
end

function phrase.day_branch(r, own, other, relation)
  r.v.meet = name_of(r.book, relation, own.day.branch.hanja, other.day.branch.hanja)
  return relation
end

function phrase.year_branch(r, own, other, relation)
  r.v.meet = name_of(r.book, relation, own.year.branch.hanja, other.year.branch.hanja)
  return IS_LEVEL[relation] and relation or IS_BOND[relation] and "bond" or "strain"
end

function phrase.elements(_, _, _, relation) return relation end
phrase.yongsin = phrase.elements

-- True when there is a partner; the summary names them too.
function pair.look(r)
  local partner, compat = r.facts.partner, r.facts.compat
  if type(partner) ~= "table" or type(compat) ~= "table" then return false end
  local v, terms, day = r.v, r.book.terms, partner.pillars.day
  v.partner_day = r.book.ganji[day.hanja]
  v.partner_stem = terms.stem[day.stem.hanja]
  v.partner_branch = terms.branch[day.branch.hanja]
  v.partner_year = terms.branch[partner.pillars.year.branch.hanja]
  v.pair_score = plain(compat.score)
  return true
end

function pair.compat(r)
  local words, compat, v = r.book.pair, r.facts.compat, r.v
  local own, other = r.facts.pillars, r.facts.partner.pillars
  local level = compat.score >= HIGH and "high" or compat.score >= MIDDLE and "middle" or "low"
  local paragraphs = { words.open[level](v) }
  for _, part in ipairs(compat.parts) do
    v.part_score, v.part_max = plain(part.score), plain(part.max)
    local key = phrase[part.code](r, own, other, part.relation)
    paragraphs[#paragraphs + 1] = words[part.code][key](v)
  end
  paragraphs[#paragraphs + 1] = draft.say(r, words.close)
  return table.concat(paragraphs, "\n")
end

return pair
