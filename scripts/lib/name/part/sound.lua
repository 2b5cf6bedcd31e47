-- How the name sounds: step by step, its vowels, its end, and what the other school says.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local hangul = require "lib.name.hangul"

local sound = {}

local function single_steps(r)
  local chars, said, terms = r.facts.chars, {}, r.book.terms
  for i, step in ipairs(r.facts.sound.steps) do
    said[i] = draft.say(r, r.book.sound.step[step.relation.code], {
      a = draft.syllable(r, chars[i]), b = draft.syllable(r, chars[i + 1]),
      from = terms.label("element", step.from), to = terms.label("element", step.to),
    })
  end
  return table.concat(said, " ")
end

-- "'김' 안", "'김'에서 '서'": where the step behind sound `i` goes.
local function where(r, i)
  local words, sounds, chars = r.book.sound, r.facts.sound.sounds, r.facts.chars
  local from, to = sounds[i].at, sounds[i + 1].at
  if from == to then return fill(words.inside, { syllable = draft.syllable(r, chars[from]) }) end
  return fill(words.between,
    { a = draft.syllable(r, chars[from]), b = draft.syllable(r, chars[to]) })
end

-- With final consonants there may be a dozen steps, so they are told in groups.
local function grouped_steps(r)
  local groups, said = { good = {}, same = {}, care = {} }, { r.book.sound.final }
  for i, step in ipairs(r.facts.sound.steps) do
    local group = groups[draft.STEPS[step.relation.code]]
    group[#group + 1] = where(r, i)
  end
  for _, name in ipairs { "good", "same", "care" } do
    local count, words = #groups[name], r.book.sound.group[name]
    if count > 0 then
      said[#said + 1] = fill(count == 1 and words.one or words.many,
        { list = draft.join(r, groups[name]), count = count })
    end
  end
  return table.concat(said, " ")
end

local function vowels(r)
  local first, is_mixed, ending
  for _, char in ipairs(draft.given(r)) do
    local tone, close = hangul.colour(char.hangul)
    first, is_mixed, ending = first or tone, is_mixed or first ~= nil and first ~= tone, close
  end
  local words = r.book.sound
  return draft.say(r, words.vowels[is_mixed and "mixed" or first]) .. " "
    .. draft.say(r, words.ending[ending])
end

-- Where the schools put the sounds of the lips and of the throat.
local LIPS = { unhae = "water", haerye = "earth" }
local THROAT = { unhae = "earth", haerye = "water" }

local function other(r)
  local found, words, terms = r.facts.sound, r.book.sound, r.book.terms
  local school = found.other.school.code
  local label = terms.label("school_short", school)
  return fill(found.schools_differ and words.other or words.agree, {
    other = label, other_first = draft.capital(label),
    lips = terms.label("element", LIPS[school]), throat = terms.label("element", THROAT[school]),
    chain = draft.chain(r, found.other.elements), grade = found.other.grade.label,
  })
end

function sound.sound(r)
  local found, words = r.facts.sound, r.book.sound
  local spoken = r.lang == "en" and r.facts.name.roman or r.facts.name.hangul
  local intro = draft.say(r, words.intro[found.school.code],
    { name = spoken, chain = draft.chain(r, found.elements) })
  local steps = found.letters.code == "final" and grouped_steps(r) or single_steps(r)
  return table.concat({ intro .. " " .. steps, vowels(r), other(r) }, "\n")
end

return sound
