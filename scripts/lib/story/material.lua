-- What can be told of these facts, by slot:
--
--     material.of(facts, words, values, is_brief) -> { key = text }
--
-- Of several ways to say a thing the seed chooses one, or it is the shortest.  Slots that
-- these facts have nothing for (a charm without a year of birth, say) are absent.

local dice = require "lib.story.dice"
local fill = require "lib.story.words.fill"
local tone = require "lib.story.words.tone"

local material = {}

local TEXTURES = 6

-- "꼬마 도깨비" is both {friend} and, in English, {Friend} where a sentence begins.
local function add(values, name, text)
  values[name] = text
  values[name:sub(1, 1):upper() .. name:sub(2)] = text:gsub("^%l", string.upper)
end

local PRONOUNS = {
  first = { hero = "I", he = "I", him = "me", his = "my", was = "was", hero_s = "my" },
  female = { he = "she", him = "her", his = "her", was = "was" },
  male = { he = "he", him = "him", his = "his", was = "was" },
  unknown = { he = "they", him = "them", his = "their", was = "were" },
}

local function add_hero(values, facts, words)
  local is_first = facts.pov.code == "first"
  add(values, "hero", is_first and words.lang == "ko" and "나" or facts.name)
  add(values, "hero_s", facts.name .. "'s")
  for name, text in pairs(PRONOUNS[is_first and "first" or facts.gender]) do
    if words.lang == "en" then add(values, name, text) end
  end
end

local VOWEL = "^[aeiou]"

-- The holes of a story.
function material.values(facts, words)
  local plan, nature, values = facts.outline, words.nature, {}
  for _, name in ipairs { "quest", "elder", "season" } do add(values, name, plan[name].label) end
  add(values, "place", plan.setting.label)
  add(values, "friend", plan.companion.label)
  add(values, "foe", plan.obstacle.label)
  add(values, "name", facts.name)
  add_hero(values, facts, words)
  values.call = words.lang == "ko" and fill.call(facts.name) or facts.name
  values.epithet = nature.stem[material.stem(facts)].epithet
  if facts.chart ~= null then
    local animal = nature.animal[facts.chart.animal]
    values.animal = animal
    values.an_animal = (animal:find(VOWEL) and "an " or "a ") .. animal
  end
  if facts.theme ~= null then values.line = ("‘%s’"):format(facts.theme) end
  return values
end

local STEM_OF = {}
for stem, image in pairs(require("lib.story.cast").IMAGES) do STEM_OF[image] = stem end

function material.stem(facts)
  return STEM_OF[facts.outline.protagonist.code]
end

local function add_genre(found, facts, words)
  local genre, plan = words.genre, facts.outline
  local setting, foe = genre.settings[plan.setting.code], genre.obstacles[plan.obstacle.code]
  local friend = genre.companions[plan.companion.code]
  found.opening = facts.pov.code == "first" and genre.opening_first or genre.opening
  found.closing, found.find = genre.closing, genre.find
  found.place_first, found.place_second, found.place_last =
    setting.first, setting.second, setting.last
  found.meet, found.talk, found.help, found.part =
    friend.meet, friend.talk, friend.help, friend.part
  found.wall_more, found.yield = foe.more, foe.yield
end

-- Some companions speak politely in Korean, and cannot have what others say.
local function add_talk(found, facts, words)
  local friend = words.genre.companions[facts.outline.companion.code]
  local lesson, cheer = words.lessons[facts.outline.lesson.code], words.frame.cheer
  found.turn_talk = friend.is_polite and lesson.talk_polite or lesson.talk
  found.cheer = friend.is_polite and cheer[1] or cheer
end

local function add_shared(found, facts, words)
  local plan, frame = facts.outline, words.frame
  local lesson, plot = words.lessons[plan.lesson.code], words.plots[plan.plot.code]
  local stem = words.nature.stem[material.stem(facts)]
  found.image_first, found.image_last = stem.first, stem.last
  local season = (words.genre.season or words.nature.season)[plan.season.code]
  found.season_first, found.season_second, found.season_last =
    season.first, season.second, season.last
  found.but, found.wall, found.look = frame.but, frame.wall, frame.look
  found.flaw, found.fail, found.turn, found.turn_more, found.change, found.echo =
    lesson.flaw, lesson.fail, lesson.turn, lesson.more, lesson.change, lesson.echo
  found.wish, found.why, found.leave, found.doubt, found.after =
    plot.wish, plot.why, plot.leave, plot.doubt, plot.after
end

local function add_drawn(found, facts, words)
  local textures = dice.draw(facts.seed, "texture", words.genre.textures, TEXTURES)
  for i, text in ipairs(textures) do found["texture_" .. i] = text end
  for i, text in ipairs(words.frame.aside[facts.tone.code]) do found["aside_" .. i] = text end
end

local function add_motifs(found, facts, words)
  for _, motif in ipairs(facts.motif_map) do
    local pair = words.genre[motif.role]
    if motif.role == "charm" or motif.role == "note" then
      found[motif.role .. "_first"], found[motif.role .. "_last"] = pair.first, pair.last
    end
  end
end

local function spoken(facts, words, phrase, values)
  local is_polite = words.lang == "ko" and facts.tone.code ~= "formal"
  return fill.text(is_polite and tone.polite(phrase) or phrase, values)
end

local function shortest(facts, words, phrases, values)
  local best
  for _, phrase in ipairs(phrases) do
    local text = spoken(facts, words, phrase, values)
    if not best or utf8.len(text) < utf8.len(best) then best = text end
  end
  return best
end

-- One phrase, chosen and spoken in the story's tone.
local function say(facts, words, key, phrase, values, is_brief)
  if type(phrase) == "string" then return spoken(facts, words, phrase, values) end
  if is_brief then return shortest(facts, words, phrase, values) end
  return spoken(facts, words, dice.pick(facts.seed, key, phrase), values)
end

function material.of(facts, words, values, is_brief)
  local found, texts = {}, {}
  add_genre(found, facts, words)
  add_shared(found, facts, words)
  add_talk(found, facts, words)
  add_drawn(found, facts, words)
  add_motifs(found, facts, words)
  for key, phrase in pairs(found) do
    texts[key] = say(facts, words, key, phrase, values, is_brief)
  end
  texts.flaw = texts.but .. " " .. texts.flaw
  return texts
end

return material
