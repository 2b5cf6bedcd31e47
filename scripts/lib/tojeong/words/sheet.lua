-- A sheet: one reading while it is being written.
--
-- sheet.begin(facts, lang) gives the state that the parts share, as lib.saju.words.draft
-- takes it: facts, book, the values for the holes (v), and the number from which wordings
-- are chosen (h), a hash of the birthday and the year.

local book = require "lib.tojeong.words.book"
local draft = require "lib.saju.words.draft"

local sheet = {}

-- Counted the Korean way, as facts.age is.
local GROWN, TEEN, SCHOOL = 17, 13, 7

local function turn_to(r)
  local facts, lunar = r.facts, r.facts.birth.lunar
  for _, number in ipairs { lunar.year, lunar.month, lunar.day, lunar.leap and 1 or 0,
    facts.target_year, facts.number } do
    draft.turn(r, number)
  end
end

-- The months that `fits` picks, as they are said; nil when there are none.  What was over
-- before the birth is nobody's.
function sheet.months_where(r, fits)
  local found = {}
  for _, it in ipairs(r.facts.months) do
    if fits(it) and not it.before_birth then found[#found + 1] = it end
  end
  return found[1] and r.book.terms.months(found)
end

local MOST = 3

-- Of the months at some places of the list `most` with the most extreme scores, the first
-- of equals, as they are said; nil when there are none.  `sign` is 1 for high scores.
local function say_extreme(r, places, sign, most)
  local is_taken, count = {}, 0
  for score = 5, 1, -1 do
    for _, place in ipairs(places) do
      local own = r.facts.months[place].score
      if count < most and (sign > 0 and own or 6 - own) == score then
        is_taken[r.facts.months[place]], count = true, count + 1
      end
    end
  end
  return sheet.months_where(r, function(it) return is_taken[it] end)
end

local function fill(r)
  local facts, terms = r.facts, r.book.terms
  local lunar = facts.birth.lunar
  r.v = {
    year = facts.target_year, age = facts.age, code = facts.gwae,
    birth = terms.lunar(lunar.year, lunar.month, lunar.day, lunar.leap),
    animal = facts.birth.animal.label, one_animal = terms.one_animal(facts.birth.animal.label),
    year_pillar = facts.year.label,
    upper = facts.upper.label, image = facts.upper.image,
    middle = terms.quote:format(facts.middle.label), lower = terms.quote:format(facts.lower.label),
    direction = facts.lucky.direction,
    easy = say_extreme(r, facts.easy_months, 1, MOST),
    best = say_extreme(r, facts.easy_months, 1, 1),
    gentle = say_extreme(r, facts.gentle_months, -1, MOST),
    slow = say_extreme(r, facts.gentle_months, -1, 1),
  }
end

function sheet.begin(facts, lang)
  local r = { facts = facts, book = book.open(lang), h = 0, dealt = {} }
  r.is_young, r.is_child, r.is_infant = facts.age < GROWN, facts.age < TEEN, facts.age < SCHOOL
  turn_to(r)
  fill(r)
  return r
end

-- One of the wordings, filled, and no wording again before all have been said.
function sheet.deal(r, wordings)
  local last = r.dealt[wordings] or draft.roll(r, #wordings)
  r.dealt[wordings] = last + 1
  return wordings[last % #wordings + 1](r.v)
end

return sheet
