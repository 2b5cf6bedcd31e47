-- What the holes of a story are filled with: values.of(facts, words) -> { name = text }.
--
-- A name beginning with a capital is the same for the beginning of an English sentence.

local cast = require "lib.story.cast"
local fill = require "lib.story.words.fill"

local values = {}

-- "꼬마 도깨비" is both {friend} and, in English, {Friend} where a sentence begins.
local function add(found, name, text)
  found[name] = text
  found[name:sub(1, 1):upper() .. name:sub(2)] = text:gsub("^%l", string.upper)
end

local PRONOUNS = {
  first = { hero = "I", he = "I", him = "me", his = "my", was = "was", hero_s = "my" },
  female = { he = "she", him = "her", his = "her", was = "was" },
  male = { he = "he", him = "him", his = "his", was = "was" },
  unknown = { he = "they", him = "them", his = "their", was = "were" },
}

-- The hero and whoever comes along.
local BOTH = {
  first = { they = "we", them = "us", their = "our" },
  third = { they = "they", them = "them", their = "their" },
}

local function add_hero(found, facts, words)
  local is_first = facts.pov.code == "first"
  add(found, "hero", is_first and words.lang == "ko" and "나" or facts.name)
  add(found, "hero_s", facts.name .. "'s")
  found.whom = is_first and "me" or facts.name
  if words.lang ~= "en" then return end
  for _, pronouns in ipairs { PRONOUNS[is_first and "first" or facts.gender],
    BOTH[facts.pov.code] } do
    for name, text in pairs(pronouns) do add(found, name, text) end
  end
end

local function add_series(found, facts)
  add(found, "home", facts.series.home.label)
  local before = facts.series.before
  if before == null then return end
  add(found, "old_friend", before.companion.label)
  add(found, "old_quest", before.quest.label)
end

local STEM_OF = {}
for stem, image in pairs(cast.IMAGES) do STEM_OF[image] = stem end

-- The stem that the hero's image stands for.
function values.stem(facts)
  return STEM_OF[facts.outline.protagonist.code]
end

local function add_own(found, facts, words)
  if facts.animal ~= null then
    local animal = words.nature.animal[facts.animal]
    found.animal = animal
    found.an_animal = (animal:find "^[aeiou]" and "an " or "a ") .. animal
  end
  if facts.theme ~= null then found.line = ("‘%s’"):format(facts.theme) end
end

function values.of(facts, words)
  local plan, found = facts.outline, {}
  for _, name in ipairs { "quest", "elder", "season" } do add(found, name, plan[name].label) end
  add(found, "place", plan.setting.label)
  add(found, "friend", plan.companion.label)
  add(found, "foe", plan.obstacle.label)
  add(found, "name", facts.name)
  add(found, "treasure", words.genre.treasure)
  add_hero(found, facts, words)
  add_series(found, facts)
  add_own(found, facts, words)
  found.call = words.lang == "ko" and fill.call(facts.name) or facts.name
  found.epithet = words.nature.stem[values.stem(facts)].epithet
  return found
end

return values
