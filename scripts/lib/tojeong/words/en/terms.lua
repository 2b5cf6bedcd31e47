-- The English names of things that only Tojeong Bigyeol speaks of; those of the sixty
-- pairs are in lib.saju.words.

local terms = {}

-- Between what happens and where it leads, in a title; and the title with its gwae.
terms.title = "%s, and %s"
terms.titled = "Gwae %s: %s"

-- The parts that have no name in the book bear one of ours.
terms.quote = "%s"

terms.upper = { "Geon (乾)", "Tae (兌)", "Ri (離)", "Jin (震)", "Son (巽)", "Gam (坎)", "Gan (艮)",
  "Gon (坤)" }
terms.image = { "heaven", "the lake", "fire", "thunder", "wind", "water", "the mountain",
  "the earth" }
terms.middle = { "Sprouting", "Company", "the Climb", "Turning", "Blossoming", "Gathering" }
terms.lower = { "Fruit", "Root", "a New Gate" }

terms.animal = {
  rat = "Rat", ox = "Ox", tiger = "Tiger", rabbit = "Rabbit", dragon = "Dragon", snake = "Snake",
  horse = "Horse", goat = "Goat", monkey = "Monkey", rooster = "Rooster", dog = "Dog", pig = "Pig",
}

-- Somebody of that sign.
function terms.one_animal(animal)
  return (animal:find "^[AEIOU]" and "an " or "a ") .. animal
end

terms.direction = {
  north = "North", northeast = "North-east", east = "East", southeast = "South-east",
  south = "South", southwest = "South-west", west = "West", northwest = "North-west",
}

local MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December" }

function terms.month(number, is_leap)
  return (is_leap and "leap month " or "month ") .. number
end

-- A lunar date, and a solar one with its year or without.
function terms.lunar(year, month, day, is_leap)
  return ("day %d of %s, %d"):format(day, terms.month(month, is_leap), year)
end
function terms.solar(year, month, day)
  return year and ("%d %s %d"):format(day, MONTHS[month], year)
    or ("%d %s"):format(day, MONTHS[month])
end

-- A month with the solar days it lasts: the head of what is said of it.
terms.month_head = "Lunar %s (%s to %s)"

local function join(parts)
  local count = #parts
  if count < 2 then return parts[1] or "" end
  return table.concat(parts, ", ", 1, count - 1) .. " and " .. parts[count]
end

-- Several months { { month, leap }, … }: "months 2, 6 and 9", and where one is a leap
-- month, "month 6 and leap month 6".
function terms.months(list)
  local numbers, names, has_leap = {}, {}, false
  for i, it in ipairs(list) do
    numbers[i], names[i] = tostring(it.month), terms.month(it.month, it.leap)
    has_leap = has_leap or it.leap
  end
  if has_leap or not list[2] then return join(names) end
  return "months " .. join(numbers)
end

return terms
