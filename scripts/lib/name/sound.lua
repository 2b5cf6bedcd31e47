-- The elements of a name's sounds (발음오행): the first consonant of each syllable.
--
--     sound.of({ "김", "민", "준" }, "unhae") ->
--         { school, elements = { "wood", "water", "metal" }, steps = { "fed", … }, grade, points }
--
-- Two schools differ about the lips and the throat.  unhae, that of the Hunminjeongeum
-- unhae of 1750 and of most name books: ㅁㅂㅍ water, ㅇㅎ earth.  haerye, that of the
-- Hunminjeongeum haerye of 1446: ㅁㅂㅍ earth, ㅇㅎ water.
--
-- A step is what one syllable is to the next (five.lua).  To feed and to be fed are good,
-- the same is fair, to control and to be controlled asks for care.

local five = require "lib.name.five"
local hangul = require "lib.name.hangul"

local sound = {}

sound.SCHOOLS = { "unhae", "haerye" }
sound.OTHER = { unhae = "haerye", haerye = "unhae" }

-- Of the nineteen initials ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ.
local KINDS = "kkttttlllssusssktlu"
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

local function grade_of(points)
  if points >= 9 then return "good" end
  return points >= 6 and "fair" or "care"
end

function sound.of(syllables, school)
  local elements, steps, points = {}, {}, 0
  for i, syllable in ipairs(syllables) do
    elements[i] = sound.element(syllable, school)
    if i > 1 then
      local step = five.relation(elements[i - 1], elements[i])
      steps[i - 1], points = step, points + POINTS[step]
    end
  end
  points = points / #steps
  return { school = school, elements = elements, steps = steps, grade = grade_of(points),
    points = points }
end

return sound
