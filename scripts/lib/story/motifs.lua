-- Which fact became which motif: motifs.of(state, from, plan, words, length) -> list of
-- { role, fact, value, motif, text }.
--
-- `role` is what it is in the story, `fact` where it comes from and `value` what it says
-- there; `motif` is the code of what became of it, `text` the words for that.  Every text
-- that is listed here is in the story: what a short one has no room for is left out.
--
-- `state` is that of lib.story.token, `from` the chart of a first volume; a sequel has none and
-- names no pillar.

local cast = require "lib.story.cast"

local motifs = {}

-- From these lengths on (characters) there is room for what the hero carries, and for the
-- line that a theme becomes.
motifs.CHARM_MIN, motifs.NOTE_MIN = 900, 600

local function entry(role, fact, value, motif, text)
  return { role = role, fact = fact, value = value, motif = motif, text = text }
end

local STEM_HANGUL = { "갑", "을", "병", "정", "무", "기", "경", "신", "임", "계" }

-- As lib.saju says it of a chart.
local function day_master(stem)
  for i, hanja in ipairs(cast.STEMS) do
    if hanja == stem then
      return { hanja = hanja, hangul = STEM_HANGUL[i], element = cast.ELEMENTS[(i + 1) // 2] }
    end
  end
end

local function quest_fact(state, from)
  if state.volume > 1 then return "next_element" end
  return from.missing[1] and "missing_element" or "least_element"
end

local function obstacle_fact(state, plan)
  if state.volume > 1 then return "next_obstacle" end
  return plan.obstacle == "void" and "even_elements" or "most_element"
end

local function season_fact(state, from)
  if state.volume > 1 then return "volume", state.volume end
  return from.season_fact.fact, from.season_fact
end

local function of_chart(state, from, plan, words, length)
  local genre, nature = words.genre, words.nature
  local fact, value = season_fact(state, from)
  local map = list {
    entry("protagonist", "day_master", day_master(plan.stem), plan.image,
      nature.stem[plan.stem].name),
    entry("quest", quest_fact(state, from), plan.quest, plan.quest, genre.quests[plan.quest]),
    entry("obstacle", obstacle_fact(state, plan), from and from.most or plan.obstacle,
      plan.obstacle, genre.obstacles[plan.obstacle].name),
    entry("season", fact, value, plan.season, nature.season[plan.season].name),
    entry("lesson", state.volume > 1 and "volume" or "strength", state.chart.strength, plan.lesson,
      words.lessons[plan.lesson].label),
  }
  if length >= motifs.CHARM_MIN then
    local animal = state.chart.animal
    map[#map + 1] = entry("charm", "year_animal", animal, animal, nature.animal[animal])
  end
  return map
end

function motifs.of(state, from, plan, words, length)
  if state.chart then return of_chart(state, from, plan, words, length) end
  local motif = length >= motifs.NOTE_MIN and "note" or "title"
  return list { entry(motif, "theme", state.theme, motif, state.theme) }
end

return motifs
