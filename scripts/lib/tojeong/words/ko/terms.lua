-- The Korean names of things that only Tojeong Bigyeol speaks of; those of the sixty
-- pairs are in lib.saju.words.  Hanja never stands alone: hangul goes before it.

local terms = {}

-- Between what happens and where it leads, in a title; and the title with its gwae.
terms.title = "%s %s"
terms.titled = "%s괘: %s"

-- The parts that have no name in the book bear one of ours.
terms.quote = "‘%s’"

terms.upper = { "건(乾)", "태(兌)", "리(離)", "진(震)", "손(巽)", "감(坎)", "간(艮)", "곤(坤)" }
terms.image = { "하늘", "못", "불", "우레", "바람", "물", "산", "땅" }
terms.middle = { "싹틈", "동행", "고갯길", "변화", "피어남", "갈무리" }
terms.lower = { "열매", "뿌리", "새 문" }

terms.animal = {
  rat = "쥐띠", ox = "소띠", tiger = "호랑이띠", rabbit = "토끼띠", dragon = "용띠", snake = "뱀띠",
  horse = "말띠", goat = "양띠", monkey = "원숭이띠", rooster = "닭띠", dog = "개띠", pig = "돼지띠",
}

-- Somebody of that sign.
function terms.one_animal(animal)
  return animal
end

terms.direction = {
  north = "북쪽", northeast = "북동쪽", east = "동쪽", southeast = "남동쪽",
  south = "남쪽", southwest = "남서쪽", west = "서쪽", northwest = "북서쪽",
}

function terms.month(number, is_leap)
  return (is_leap and "윤" or "") .. number .. "월"
end

-- A lunar date, and a solar one with its year or without.
function terms.lunar(year, month, day, is_leap)
  return ("%d년 %s %d일"):format(year, terms.month(month, is_leap), day)
end
function terms.solar(year, month, day)
  return year and ("%d년 %d월 %d일"):format(year, month, day) or ("%d월 %d일"):format(month, day)
end

-- A month with the solar days it lasts: the head of what is said of it.
terms.month_head = "음력 %s (양력 %s ~ %s)"

-- Several months { { month, leap }, … }.
function terms.months(list)
  local names = {}
  for i, it in ipairs(list) do names[i] = terms.month(it.month, it.leap) end
  return table.concat(names, #names == 2 and "과 " or ", ")
end

return terms
