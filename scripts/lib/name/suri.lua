-- The 81 numbers (수리) and the four that are made of a name's strokes (사격).
--
--     suri.fold(95)    -> 15          a sum above 81 loses 80 until it is not
--     suri.grade(15)   -> "good" | "half" | "bad"
--     suri.four(8, { 9, 10 }) -> { won, hyeong, i, jeong }, each { sum, n, grade }
--
-- Grades are what three Korean tables agree on; "half" are the 14 numbers on which they do
-- not.  The rule that some good numbers are too strong for women is not applied: it says
-- nothing of a number.
--
-- won is the given name, hyeong the surname and its first syllable, i the surname and the
-- rest, jeong all.  Of a given name with three or more syllables, the rest is one sum.

local suri = {}

local GOOD = "1 3 5 6 7 8 11 13 15 16 17 18 21 23 24 25 29 31 32 33 35 37 39 41 45 47 48 52 57 "
  .. "61 63 65 67 68 81"
local HALF = "27 30 38 49 50 51 55 58 71 72 73 75 77 78"

local grades = {}
for n = 1, 81 do grades[n] = "bad" end
for n in GOOD:gmatch "%d+" do grades[tonumber(n)] = "good" end
for n in HALF:gmatch "%d+" do grades[tonumber(n)] = "half" end

suri.ORDER = { "won", "hyeong", "i", "jeong" } -- by time of life

function suri.fold(sum)
  if sum <= 81 then return sum end
  return (sum - 82) % 80 + 2
end

function suri.grade(n)
  return grades[n]
end

local function number(sum)
  local n = suri.fold(sum)
  return { sum = sum, n = n, grade = grades[n] }
end

-- The sums themselves, which is all that a search among names needs.
function suri.sums(surname, given)
  local first, rest = given[1], 0
  for i = 2, #given do rest = rest + given[i] end
  return first + rest, surname + first, surname + rest, surname + first + rest
end

-- `surname` is the sum of its strokes.
function suri.four(surname, given)
  local won, hyeong, i, jeong = suri.sums(surname, given)
  return { won = number(won), hyeong = number(hyeong), i = number(i), jeong = number(jeong) }
end

return suri
