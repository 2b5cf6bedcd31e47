-- The names that facts carry in the reading's language: a gwae's title and parts, dates,
-- the heads of months.

local book = require "lib.tojeong.words.book"

local labels = {}

-- Year, month and day of "2026-02-17".
local function cut(date)
  return tonumber(date:sub(1, 4)), tonumber(date:sub(6, 7)), tonumber(date:sub(9, 10))
end

function labels.title(lang, upper, middle, lower)
  local bound = book.open(lang)
  local scene = bound.titles[upper]
  return bound.terms.title:format(scene.middle[middle], scene.lower[lower])
end

function labels.ganji(lang, hanja)
  return book.open(lang).saju.ganji[hanja]
end

-- A name by its table and key: labels.part(lang, "upper", 2) is 태(兌).
function labels.part(lang, part, number)
  return book.open(lang).terms[part][number]
end
function labels.animal(lang, animal)
  return book.open(lang).terms.animal[animal]
end

-- "음력 1월 (양력 2월 17일 ~ 3월 18일)"; a solar year is said where it is not
-- `year`, once.
function labels.month(lang, it, year)
  local terms = book.open(lang).terms
  local function day_of(date)
    local solar_year, month, day = cut(date)
    local is_new = solar_year ~= year
    year = solar_year
    return terms.solar(is_new and solar_year or nil, month, day)
  end
  local first, last = day_of(it.start), day_of(it.last)
  return terms.month_head:format(terms.month(it.month, it.leap), first, last)
end

-- Three lucky things: the colour and the numbers of the element of the upper trigram,
-- its direction.  `number` of the gwae chooses among the shades.
function labels.lucky(lang, trigram, number)
  local bound = book.open(lang)
  local names = bound.saju.terms
  local shades = names.shades[trigram.element]
  return {
    color = shades[number % #shades + 1], number = names.number[trigram.element],
    direction = bound.terms.direction[trigram.direction],
  }
end

return labels
