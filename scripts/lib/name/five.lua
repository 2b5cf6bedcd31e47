-- The five elements, and what one is to another.

local five = {}

five.NAMES = { "wood", "fire", "earth", "metal", "water" } -- each brings forth the next

local number = {}
for i, name in ipairs(five.NAMES) do number[name] = i end

-- How one element stands to the next, by how far that is ahead: it feeds it, controls it,
-- is controlled by it, is fed by it, or is the same.
local RELATIONS = { [0] = "same", "feeds", "controls", "controlled", "fed" }

-- What `a` does to `b`: "same", "feeds", "fed", "controls", "controlled".
function five.relation(a, b)
  return RELATIONS[(number[b] - number[a]) % 5]
end

-- Of a number of strokes, by its last digit: 1 2 wood, 3 4 fire, 5 6 earth, 7 8 metal,
-- 9 0 water.
function five.of_number(n)
  return five.NAMES[((n - 1) % 10) // 2 + 1]
end

return five
