-- Chance that is named: what falls hangs on the seed and on what is asked for.
--
--     dice.roll(seed, "setting", 6)    1 to 6
--     dice.pick(seed, "setting", list) one item
--     dice.draw(seed, "texture", list, n)  n items, no two the same, or all there are
--     dice.nth(seed, "wall", list, n)      the n-th of the list, shuffled; nil beyond its end
--
-- No throw depends on another, so a longer story of the same seed has the same plot.

local dice = {}

-- The end of splitmix64, which spreads a number over all its bits.
local function mix(z)
  z = (z ~ (z >> 30)) * 0xBF58476D1CE4E5B9
  z = (z ~ (z >> 27)) * 0x94D049BB133111EB
  return z ~ (z >> 31)
end

local function number_of(seed, key)
  local state = mix(seed + 0x9E3779B97F4A7C15)
  for i = 1, #key do state = mix(state ~ key:byte(i)) end
  return state >> 1
end

function dice.roll(seed, key, sides)
  return number_of(seed, key) % sides + 1
end

function dice.pick(seed, key, list)
  return list[dice.roll(seed, key, #list)]
end

function dice.draw(seed, key, list, count)
  local rest, size = table.move(list, 1, #list, 1, {}), #list
  count = math.min(count, size)
  for i = 1, count do
    local j = i - 1 + dice.roll(seed, key .. i, size - i + 1)
    rest[i], rest[j] = rest[j], rest[i]
  end
  return table.move(rest, 1, count, 1, {})
end

function dice.nth(seed, key, list, n)
  return dice.draw(seed, key, list, n)[n]
end

return dice
