-- How the name sounds, step by step.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"

local sound = {}

-- "김 목(木), 민 수(水)": the elements in their order.
local function chain(r, elements)
  local parts = {}
  for i, element in ipairs(elements) do parts[i] = r.book.terms.label("element", element) end
  return table.concat(parts, r.lang == "en" and ", " or "·")
end

local function steps(r)
  local chars, said, terms = r.facts.chars, {}, r.book.terms
  for i, step in ipairs(r.facts.sound.steps) do
    said[i] = draft.say(r, r.book.sound.step[step.relation.code], {
      a = draft.syllable(r, chars[i]), b = draft.syllable(r, chars[i + 1]),
      from = terms.label("element", step.from), to = terms.label("element", step.to),
    })
  end
  return table.concat(said, " ")
end

local function other(r)
  local found = r.facts.sound
  local words = r.book.sound
  return fill(found.schools_differ and words.other or words.agree, {
    other = r.book.terms.label("school_short", found.other.school.code),
    chain = chain(r, found.other.elements), grade = found.other.grade.label,
  })
end

function sound.sound(r)
  local found, words = r.facts.sound, r.book.sound
  local intro = draft.say(r, words.intro[found.school.code], { chain = chain(r, found.elements) })
  return table.concat({
    intro .. " " .. steps(r),
    other(r) .. " " .. draft.say(r, words.close[found.grade.code]),
  }, "\n")
end

return sound
