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

function phrase.day_stem(r, own, other, part)
  local kind = STEM_KINDS[part.relation]
  r.v.meet = name_of(r.book, kind, own.day.stem.hanja, other.day.stem.hanja)
  return part.relation
end

function phrase.day_branch(r, own, other, part)
  r.v.meet = name_of(r.book, part.relation, own.day.branch.hanja, other.day.branch.hanja)
  return part.relation
end

function phrase.year_branch(r, own, other, part)
  local relation = part.relation
  r.v.meet = name_of(r.book, relation, own.year.branch.hanja, other.year.branch.hanja)
  return IS_LEVEL[relation] and relation or IS_BOND[relation] and "bond" or "strain"
end

-- Which of the two brings the other something.
local function gift(r, part)
  local element = r.book.terms.element
  r.v.receives, r.v.gives = element[part.receives], element[part.gives]
  if part.receives then return part.gives and "both" or "receives" end
  return part.gives and "gives" or "neither"
end

function phrase.elements(r, _, _, part) return gift(r, part) end
function phrase.yongsin(r, _, _, part) return gift(r, part) end

-- True when there is a partner; the summary names them too.
function pair.look(r)
  local partner, compat = r.facts.partner, r.facts.compat
  if type(partner) ~= "table" or type(compat) ~= "table" then return false end
  local v, terms, day = r.v, r.book.terms, partner.pillars.day
  v.partner_day = r.book.ganji[day.hanja]
  v.partner_stem = terms.stem[day.stem.hanja]
  v.partner_branch = terms.branch[day.branch.hanja]
  v.partner_year = terms.branch[partner.pillars.year.branch.hanja]
  v.partner_yong = terms.element[partner.yongsin[1].element]
  v.pair_score = plain(compat.score)
  return true
end

-- Which parts of the five have the largest and the smallest share of their points.
local function extremes(parts)
  local best, worst = parts[1], parts[1]
  for _, part in ipairs(parts) do
    if part.score * best.max > best.score * part.max then best = part end
    if part.score * worst.max < worst.score * part.max then worst = part end
  end
  return best.code, worst.code
end

local function say_opening(r, compat)
  local words, v, names = r.book.pair, r.v, r.book.terms.pair_part
  local level = compat.score >= HIGH and "high" or compat.score >= MIDDLE and "middle" or "low"
  local best, worst = extremes(compat.parts)
  v.best_part, v.worst_part = names[best], names[worst]
  local text = words.open[level](v)
  return best == worst and text or text .. " " .. words.extremes(v)
end

local function say_part(r, part)
  local words, v = r.book.pair, r.v
  v.part_score, v.part_max = plain(part.score), plain(part.max)
  local key = phrase[part.code](r, r.facts.pillars, r.facts.partner.pillars, part)
  return words.lead[part.code](v) .. " " .. words[part.code][key](v)
end

function pair.compat(r)
  local compat = r.facts.compat
  local paragraphs = { say_opening(r, compat) }
  for _, part in ipairs(compat.parts) do paragraphs[#paragraphs + 1] = say_part(r, part) end
  paragraphs[#paragraphs + 1] = draft.say(r, r.book.pair.close)
  return table.concat(paragraphs, "\n")
end

return pair
