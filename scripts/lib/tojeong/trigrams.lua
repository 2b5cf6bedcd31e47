-- The parts of a gwae: eight above, six in the middle, three below.
--
-- The upper number is a trigram in the order of 先天: 1 乾 to 8 坤.  Its element and its
-- direction are those that 후천 gives it.  The book has no names for the middle and the
-- lower number; the codes are ours.

local trigrams = {}

local function trigram(code, hanja, hangul, element, direction)
  return { code = code, hanja = hanja, hangul = hangul, element = element, direction = direction }
end

trigrams.UPPER = {
  trigram("heaven", "乾", "건", "metal", "northwest"),
  trigram("lake", "兌", "태", "metal", "west"),
  trigram("fire", "離", "리", "fire", "south"),
  trigram("thunder", "震", "진", "wood", "east"),
  trigram("wind", "巽", "손", "wood", "southeast"),
  trigram("water", "坎", "감", "water", "north"),
  trigram("mountain", "艮", "간", "earth", "northeast"),
  trigram("earth", "坤", "곤", "earth", "southwest"),
}

trigrams.MIDDLE = { "sprout", "company", "climb", "turn", "bloom", "gather" }
trigrams.LOWER = { "fruit", "root", "gate" }

return trigrams
