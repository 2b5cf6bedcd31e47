-- Who and what a story can be made of, by code, in an order that never changes: a seed
-- that was told to somebody is to give the same story tomorrow.
--
-- The words for each code stand in lib.story.words.ko and .en.  Images of the stems are
-- those of tradition: 甲 a great tree, 乙 a vine, 丙 the sun, 丁 a candle, 戊 a mountain,
-- 己 a field, 庚 rock, 辛 a jewel, 壬 the sea, 癸 fine rain.

local cast = {}

cast.STEMS = { "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸" }
cast.IMAGES = {
  ["甲"] = "tree", ["乙"] = "vine", ["丙"] = "sun", ["丁"] = "candle", ["戊"] = "mountain",
  ["己"] = "field", ["庚"] = "rock", ["辛"] = "jewel", ["壬"] = "sea", ["癸"] = "rain",
}
cast.ELEMENTS = { "wood", "fire", "earth", "metal", "water" }
cast.OBSTACLES = { "wood", "fire", "earth", "metal", "water", "void" }
cast.SEASONS = { "spring", "summer", "autumn", "winter" }
cast.PLOTS = { "promise", "home", "riddle", "lost", "gift", "trial" }
cast.ELDERS = 4
cast.NAMES = 8

-- What there is to learn suits how strong a chart is: the strong learn to make room,
-- the gentle to dare.
local LESSONS = {
  any = { "ask", "listen", "give", "truth", "wait", "step" },
  strong = { "ask", "listen", "give", "wait" },
  weak = { "truth", "step", "ask", "wait" },
  balanced = { "listen", "give", "truth", "step" },
}

-- What an image cannot be said to lack: a vine gives up on nothing.
local AGAINST = { vine = "step", field = "give", jewel = "listen", rain = "listen" }

-- What there is to learn for a strength ("any" when it is not known) and an image.
function cast.lessons(strength, image)
  local fit = {}
  for _, lesson in ipairs(LESSONS[strength]) do
    if lesson ~= AGAINST[image] then fit[#fit + 1] = lesson end
  end
  return fit
end

cast.SETTINGS = {
  folktale = { "ridge", "ford", "pear", "salt", "kiln", "bamboo" },
  romance = { "bookshop", "rooftop", "seaside", "bakery", "library", "record" },
  scifi = { "orbital", "greenhouse", "library", "icemoon", "ark", "undersea" },
  fairytale = { "teapot", "cloud", "button", "moonlake", "attic", "candy" },
}

cast.COMPANIONS = {
  folktale = { "goblin", "magpie", "tiger", "toad", "peddler", "crane" },
  romance = { "neighbor", "classmate", "barista", "colleague", "penpal", "florist" },
  scifi = { "cleaner", "shipmind", "botanist", "alien", "pilot", "child" },
  fairytale = { "sock", "kettle", "snail", "mouse", "scarecrow", "lantern" },
}

-- Stages by chapter, for so many chapters.
local STAGES = {
  [2] = { { "wish", "road" }, { "wall", "turn", "change" } },
  [3] = { { "wish", "road" }, { "wall", "turn" }, { "change" } },
  [4] = { { "wish" }, { "road" }, { "wall", "turn" }, { "change" } },
  [5] = { { "wish" }, { "road" }, { "wall" }, { "turn" }, { "change" } },
}

-- The chapters of a story of so many characters, as lists of stages.
function cast.chapters(length)
  return STAGES[length < 500 and 2 or length < 900 and 3 or length < 1800 and 4 or 5]
end

return cast
