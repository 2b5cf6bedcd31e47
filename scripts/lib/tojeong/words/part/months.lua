-- The months one by one: { { name, text }, … }, as many as the lunar year has.

local relations = require "lib.tojeong.words.part.relations"
local sheet = require "lib.tojeong.words.sheet"

local months = {}

-- What the branches do, or a star where they pass each other by; nothing if there is
-- none and the stems have something to say.
local function say_branches(r, month, has_more)
  local words = r.book.months
  local relation = relations.of_branch(month.relations)
  relations.fill(r, month.hanja, relation)
  if relation then return sheet.deal(r, words.relation[relation.type]) end
  local star = month.stars[1]
  if not star then return not has_more and sheet.deal(r, words.relation.none) or nil end
  r.v.star = r.book.saju.terms.sinsal[star]
  return sheet.deal(r, words.star[star])
end

local function say_stems(r, month, relation)
  relations.fill(r, month.hanja, relation)
  return sheet.deal(r, r.book.months.stem[relation.type])
end

local function say_opening(r, month)
  local words = r.book.months
  r.v.month = r.book.terms.month(month.month, month.leap)
  return sheet.deal(r, month.leap and words.leap or words.season[month.month])
end

local function say_god(r, month)
  local words = r.book.months
  r.v.god = r.book.saju.terms.god[month.ten_god]
  return sheet.deal(r, (r.is_child and words.young_god or words.god)[month.ten_god])
end

local function say_month(r, month)
  local opening = say_opening(r, month)
  if month.before_birth then return opening .. " " .. sheet.deal(r, r.book.months.unborn) end
  local relation = relations.of_stem(month.relations)
  local parts = { opening, say_god(r, month) }
  parts[3] = say_branches(r, month, relation ~= nil)
  if relation then parts[#parts + 1] = say_stems(r, month, relation) end
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
