-- The year as a whole: title, summary, the picture and the three parts of the gwae, what
-- the year is to the person, what to keep in mind, and how the gwae was found.

local draft = require "lib.saju.words.draft"
local relations = require "lib.tojeong.words.part.relations"

local year = {}

local say = draft.say

function year.title(r)
  return r.book.terms.titled:format(r.facts.gwae, r.facts.title)
end

local function say_months(r)
  local words, v = r.book.year, r.v
  if not v.easy and not v.gentle then return say(r, words.level) end
  local parts = {}
  if v.easy then parts[1] = say(r, words.easy) end
  if v.gentle then parts[#parts + 1] = say(r, words.gentle) end
  return table.concat(parts, " ")
end

local function focus_words(r)
  local words, focus = r.book.year, r.facts.focus
  return r.is_young and focus == "wealth" and words.young_wealth or words.focus[focus]
end

function year.summary(r)
  local words, focus = r.book.year, focus_words(r)
  local parts = { say(r, words.opening), say(r, words.gist) }
  if not r.facts.year.is_current then table.insert(parts, 2, words.elsewhere(r.v)) end
  if focus then parts[#parts + 1] = focus[r.facts.middle.number](r.v) end
  parts[#parts + 1] = say_months(r)
  if r.is_young then parts[#parts + 1] = words[r.is_infant and "infant" or "young"](r.v) end
  return table.concat(parts, " ")
end

local function say_picture(r)
  local facts = r.facts
  local words = r.book.pictures[facts.upper.number]
  return words.middle[facts.middle.number](r.v) .. " " .. words.lower[facts.lower.number](r.v)
end

local function say_meeting(r)
  local words, of_year = r.book.meeting, r.facts.year
  local relation = relations.of_branch(of_year.relations)
  relations.fill(r, of_year.hanja, relation)
  r.v.god = r.book.saju.terms.god[of_year.ten_god]
  r.v.day_stem = r.book.saju.terms.stem[r.facts.birth.day.hanja:sub(1, 3)]
  return say(r, words.relation[relation and relation.type or "none"]) .. " "
    .. say(r, words.god[of_year.ten_god])
end

-- Five paragraphs.
function year.flow(r)
  local words, facts = r.book.year, r.facts
  return table.concat({
    say_picture(r),
    say(r, words.upper[facts.upper.number]),
    say(r, words.middle[facts.middle.number]),
    say(r, words.lower[facts.lower.number]),
    say_meeting(r),
  }, "\n")
end

function year.advice(r)
  local words, facts = r.book.year, r.facts
  local parts = {
    say(r, words.advice[facts.middle.number]), say(r, words.counsel[facts.lower.number]),
  }
  if r.v.best then parts[#parts + 1] = say(r, words.counsel_easy) end
  if r.v.slow then parts[#parts + 1] = say(r, words.counsel_gentle) end
  parts[#parts + 1] = say(r, words.closing)
  return table.concat(parts, " ")
end

-- What the sums are made of, as a person would do them with a pencil.
local function fill_sums(r)
  local v, facts, work = r.v, r.facts, r.facts.work
  local lunar, names, terms = facts.birth.lunar, r.book.saju.terms, r.book.terms
  local function set(name, number) v[name] = tostring(number) end
  set("taese", work.taese)
  set("wolgeon", work.wolgeon)
  set("iljin", work.iljin)
  set("month_days", work.month_days)
  set("day", work.day)
  set("upper_sum", work.age + work.taese)
  set("middle_sum", work.month_days + work.wolgeon)
  set("lower_sum", work.day + work.iljin)
  set("upper_number", facts.upper.number)
  set("middle_number", facts.middle.number)
  set("lower_number", facts.lower.number)
  v.birth_month = terms.month(lunar.month, false)
  v.month_pillar, v.day_pillar = facts.month.label, facts.day.label
  v.animal_letter = names.branch[facts.birth.year.hanja:sub(4)]
  v.day_stem = names.stem[facts.birth.day.hanja:sub(1, 3)]
end

-- Of the two wordings of a part: what is left over, or that nothing is.
local function say_part(r, part, divisor)
  local is_even = tonumber(r.v[part .. "_sum"]) % divisor == 0
  return r.book.year.basis[is_even and part .. "_even" or part](r.v)
end

-- A warning is also part of how it was found.
local function add_warnings(parts, warnings)
  for _, warning in ipairs(warnings) do parts[#parts + 1] = warning.message end
end

-- A line for each step.
function year.basis(r)
  fill_sums(r)
  local words, v = r.book.year.basis, r.v
  local parts = {
    words.whole(v), say_part(r, "upper", 8), say_part(r, "middle", 6), say_part(r, "lower", 3),
    words.months(v),
  }
  add_warnings(parts, r.facts.warnings)
  return table.concat(parts, "\n")
end

return year
