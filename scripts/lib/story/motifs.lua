-- Which fact became which motif: motifs.of(from, theme, plan, words, length) -> list of
-- { role, fact, value, motif, text }.
--
-- `role` is what it is in the story, `fact` where it comes from and `value` what it says
-- there; `motif` is the code of what became of it, `text` the words for that.  Every text
-- that is listed here is in the story: what a short one has no room for is left out.

local motifs = {}

-- From these lengths on (characters) there is room for what the hero carries, and for the
-- line that a theme becomes.
motifs.CHARM_MIN, motifs.NOTE_MIN = 900, 600

local function entry(role, fact, value, motif, text)
  return { role = role, fact = fact, value = value, motif = motif, text = text }
end

local function of_chart(from, plan, words, length)
  local genre, nature = words.genre, words.nature
  local master, season = from.day_master, from.season_fact
  local lacks = from.missing[1] ~= nil
  local map = list {
    entry("protagonist", "day_master", master, plan.image, nature.stem[plan.stem].name),
    entry("quest", lacks and "missing_element" or "least_element", plan.quest, plan.quest,
      genre.quests[plan.quest]),
    entry("obstacle", plan.obstacle == "void" and "even_elements" or "most_element", from.most,
      plan.obstacle, genre.obstacles[plan.obstacle].name),
    entry("season", season.fact, season, plan.season, nature.season[plan.season].name),
    entry("lesson", "strength", from.strength, plan.lesson, words.lessons[plan.lesson].label),
  }
  if length >= motifs.CHARM_MIN then
    map[#map + 1] = entry("charm", "year_animal", from.animal, from.animal,
      nature.animal[from.animal])
  end
  return map
end

function motifs.of(from, theme, plan, words, length)
  if from.pillars then return of_chart(from, plan, words, length) end
  local motif = length >= motifs.NOTE_MIN and "note" or "title"
  return list { entry(motif, "theme", theme, motif, theme) }
end

return motifs
