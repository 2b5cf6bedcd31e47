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
cast.ELDERS = { 1, 2, 3, 4 }

-- A series has a volume for each season; nothing in it is told twice.
cast.VOLUMES = 4

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

local function without(lessons, image, others)
  local fit = {}
  for _, lesson in ipairs(lessons) do
    local is_other = true
    for _, other in ipairs(others) do is_other = is_other and lesson ~= other end
    if is_other and lesson ~= AGAINST[image] then fit[#fit + 1] = lesson end
  end
  return fit
end

-- What there is to learn for a strength ("any" when it is not known) and an image, and what
-- there is to learn after that.
function cast.lessons(strength, image)
  local fit = without(LESSONS[strength], image, {})
  return fit, without(LESSONS.any, image, fit)
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

-- From so many characters on there are three, four, five chapters.  English takes nearly two
-- characters for one of Korean, so the same number of them holds fewer scenes.
local CHAPTERS_FROM = { ko = { 500, 900, 1800 }, en = { 800, 1700, 2600 } }

-- The chapters of a story of so many characters, as lists of stages.
function cast.chapters(length, lang)
  local count = 2
  for i, from in ipairs(CHAPTERS_FROM[lang] or CHAPTERS_FROM.ko) do
    if length >= from then count = 2 + i end
  end
  return STAGES[count]
end

return cast
