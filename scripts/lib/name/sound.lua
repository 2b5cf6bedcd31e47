-- The elements of a name's sounds (발음오행).
--
--     sound.of({ "김", "민", "준" }, "unhae", "initial") ->
--         { school, letters, sounds = { { at = 1, part = "initial", element = "wood" }, … },
--           elements = { "wood", "water", "metal" }, steps = { "fed", … }, grade, points }
--
-- Counted are the first consonants, or with "final" the final ones as well, in the order in
-- which they are said: 김 is then wood and water.  Of a final of two letters (ㄳ, ㄺ, ㅄ …) the
-- one that is said counts; a final ㅇ counts as the letter it is written with.
--
-- Two schools differ about the lips and the throat.  unhae, that of the Hunminjeongeum
-- unhae of 1750 and of most name books: ㅁㅂㅍ water, ㅇㅎ earth.  haerye, that of the
-- Hunminjeongeum haerye of 1446: ㅁㅂㅍ earth, ㅇㅎ water.
--
-- A step is what one sound is to the next (five.lua).  To feed and to be fed are good,
-- the same is fair, to control and to be controlled asks for care.

local five = require "lib.name.five"
local hangul = require "lib.name.hangul"

local sound = {}

sound.SCHOOLS = { "unhae", "haerye" }
sound.OTHER = { unhae = "haerye", haerye = "unhae" }

-- Of the nineteen initials ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ, and of the finals
-- ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ.
local KINDS = "kkttttlllssusssktlu"
local FINAL_KINDS = "kkktttttkltttltlllssussktlu"
local ELEMENTS = {
  unhae = { k = "wood", t = "fire", s = "metal", l = "water", u = "earth" },
  haerye = { k = "wood", t = "fire", s = "metal", l = "earth", u = "water" },
}

-- Out of ten.
local POINTS = { feeds = 10, fed = 10, same = 8, controls = 4, controlled = 4 }

function sound.element(syllable, school)
  local at = hangul.initial(syllable) + 1
  return ELEMENTS[school][KINDS:sub(at, at)]
end

-- Of the final consonant; nil when there is none.
function sound.final_element(syllable, school)
  local at = hangul.final(syllable)
  return at > 0 and ELEMENTS[school][FINAL_KINDS:sub(at, at)] or nil
end

local function sounds_of(syllables, school, letters)
  local sounds = {}
  for at, syllable in ipairs(syllables) do
    sounds[#sounds + 1] = { at = at, part = "initial", element = sound.element(syllable, school) }
    local final = letters == "final" and sound.final_element(syllable, school)
    if final then sounds[#sounds + 1] = { at = at, part = "final", element = final } end
  end
  return sounds
end

local function grade_of(points)
  if points >= 9 then return "good" end
  return points >= 6 and "fair" or "care"
end

function sound.of(syllables, school, letters)
  local sounds = sounds_of(syllables, school, letters)
  local elements, steps, points = {}, {}, 0
  for i, it in ipairs(sounds) do
    elements[i] = it.element
    if i > 1 then
      local step = five.relation(elements[i - 1], elements[i])
      steps[i - 1], points = step, points + POINTS[step]
    end
  end
  points = points / #steps
  return { school = school, letters = letters, sounds = sounds, elements = elements,
    steps = steps, grade = grade_of(points), points = points }
end

return sound
