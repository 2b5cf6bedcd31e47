-- What can be told of these facts, by slot:
--
--     material.of(facts, words, holes, is_brief) -> { key = text }
--
-- Of several ways to say a thing the seed chooses one; when there is no room, it is the
-- shortest, or the first sentence of it.  What any story could say is drawn without putting
-- back, so that no volume of a series says again what another said.  Slots that these facts
-- have nothing for (a charm without a year of birth, say) are absent.

local cast = require "lib.story.cast"
local dice = require "lib.story.dice"
local fill = require "lib.story.words.fill"
local tone = require "lib.story.words.tone"
local values = require "lib.story.values"

local material = {}

-- In each volume.
local TEXTURES, EPISODES = 2, 2

-- The phrase of this volume, of those that any volume could have.
local function own(facts, key, phrases)
  return dice.nth(facts.seed, key, phrases, facts.series.volume)
end

-- The phrase of this sequel, of those that any sequel could have.
local function own_again(facts, key, phrases)
  return dice.nth(facts.seed, key, phrases, facts.series.volume - 1)
end

-- The things of this volume, when each has `count`.
local function share(facts, key, things, count)
  local from = (facts.series.volume - 1) * count
  local order = dice.draw(facts.seed, key, things, cast.VOLUMES * count)
  return table.move(order, from + 1, from + count, 1, {})
end

local function opening_of(facts, genre)
  local is_first = facts.pov.code == "first"
  if facts.series.volume > 1 then return own_again(facts, "again", genre.again.opening) end
  return is_first and genre.opening_first or own(facts, "opening", genre.opening)
end

local function add_genre(found, facts, words)
  local genre, plan = words.genre, facts.outline
  local setting, foe = genre.settings[plan.setting.code], genre.obstacles[plan.obstacle.code]
  local friend = genre.companions[plan.companion.code]
  found.opening = opening_of(facts, genre)
  found[genre.meets_first and "closing_of_two" or "closing"] = own(facts, "closing", genre.closing)
  found.find = own(facts, "find", genre.find)
  found.place_first, found.place_second, found.place_last =
    setting.first, setting.second, setting.last
  found.meet, found.talk, found.help, found.part =
    friend.meet, friend.talk, friend.help, friend.part
  found.wall_more, found.yield = foe.more, foe.yield
end

-- Some companions speak politely in Korean, and cannot have what others say.
local function add_talk(found, facts, words, lesson)
  local friend = words.genre.companions[facts.outline.companion.code]
  local cheer = own(facts, "cheer", words.frame.cheer)
  found.turn_talk = friend.is_polite and lesson.talk_polite or lesson.talk
  if not (friend.is_polite and cheer:find("“", 1, true)) then found.cheer = cheer end
end

-- A genre may say a thing of a lesson or a plot in words of its own.
local function in_genre(words, kind, code)
  local others = words.genre.instead and words.genre.instead[code]
  if not others then return words[kind][code] end
  local merged = {}
  for key, phrase in pairs(words[kind][code]) do merged[key] = phrase end
  for key, phrase in pairs(others) do merged[key] = phrase end
  return merged
end

local function add_plan(found, facts, words)
  local plan = facts.outline
  local lesson = in_genre(words, "lessons", plan.lesson.code)
  local plot = in_genre(words, "plots", plan.plot.code)
  local season = (words.genre.season or words.nature.season)[plan.season.code]
  found.season_first, found.season_second, found.season_last =
    season.first, season.second, season.last
  found.flaw, found.fail, found.fail_again, found.turn, found.turn_more, found.change, found.echo =
    lesson.flaw, lesson.fail, lesson.fail_again, lesson.turn, lesson.more, lesson.change,
    lesson.echo
  found.wish, found.why, found.leave, found.doubt, found.after =
    plot.wish, plot.why, plot.leave, plot.doubt, plot.after
  add_talk(found, facts, words, lesson)
end

-- What a volume says of its hero, and what the next says of the one before.
local function add_hero(found, facts, words)
  local before = facts.series.before
  if before == null then
    local stem = words.nature.stem[values.stem(facts)]
    found.image_first, found.image_last = stem.first, stem.last
    return
  end
  found.again = words.lessons[before.lesson.code].recap
  found.again_friend = words.genre.companions[before.companion.code].again
  found.again_quest = words.genre.again.quest
end

local function add_drawn(found, facts, words)
  local genre, frame = words.genre, words.frame
  local wall = genre.wall or frame.wall
  found.but, found.wall, found.look =
    own(facts, "but", frame.but), own(facts, "wall", wall), own(facts, "look", genre.look
      or frame.look)
  for i, text in ipairs(share(facts, "texture", genre.textures, TEXTURES)) do
    found["texture_" .. i] = text
  end
  for i, episode in ipairs(share(facts, "episode", genre.episodes, EPISODES)) do
    found["episode_" .. i], found[("episode_%d_last"):format(i)] = episode.first, episode.last
  end
  -- Each is for one place in a story, so a volume has the one that the seed gives it.
  local place = dice.nth(facts.seed, "aside", { 1, 2, 3, 4 }, facts.series.volume)
  found["aside_" .. place] = frame.aside[facts.tone.code][place]
end

local function add_motifs(found, facts, words)
  for _, motif in ipairs(facts.motif_map) do
    local role, phrases = motif.role, words.genre[motif.role]
    if role == "charm" or role == "note" then
      if facts.series.volume == 1 then
        found[role .. "_first"], found[role .. "_last"] = phrases.first, phrases.last
      else
        found[role .. "_first"] = own_again(facts, role, phrases.again)
      end
    end
  end
  if found.note_last then found.note_low = words.genre.note.low end
end

local function spoken(facts, words, phrase, holes)
  local is_polite = words.lang == "ko" and facts.tone.code ~= "formal"
  return fill.text(is_polite and tone.polite(phrase) or phrase, holes)
end

local function shortest(facts, words, phrases, holes)
  local best
  for _, phrase in ipairs(phrases) do
    local text = spoken(facts, words, phrase, holes)
    if not best or utf8.len(text) < utf8.len(best) then best = text end
  end
  return best
end

-- One phrase, chosen and spoken in the story's tone.
local function say(facts, words, key, phrase, holes, is_brief)
  if type(phrase) == "string" then return spoken(facts, words, phrase, holes) end
  if is_brief then return shortest(facts, words, phrase, holes) end
  return spoken(facts, words, dice.pick(facts.seed, key, phrase), holes)
end

function material.of(facts, words, holes, is_brief)
  local found, texts = {}, {}
  add_genre(found, facts, words)
  add_plan(found, facts, words)
  add_hero(found, facts, words)
  add_drawn(found, facts, words)
  add_motifs(found, facts, words)
  if is_brief then found.yield = found.yield:match "^.-%. " or found.yield end
  for key, phrase in pairs(found) do
    texts[key] = say(facts, words, key, phrase, holes, is_brief):match "^(.-) ?$"
  end
  if texts.but then texts.flaw = texts.but .. " " .. texts.flaw end
  return texts
end

return material
