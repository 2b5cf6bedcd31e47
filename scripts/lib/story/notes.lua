-- What of the customer's went into the story, in plain words: notes.of(facts, words) -> text.

local fill = require "lib.story.words.fill"

local notes = {}

-- Each gives the name of a phrase, and what the phrase needs beside the motif's text.
local roles = {}

function roles.protagonist(motif, words)
  local master = motif.value
  return "protagonist", { hanja = master.hanja, hangul = words.notes.stem_name(master) }
end

local QUEST = { missing_element = "quest_missing", least_element = "quest_least",
  next_element = "quest_next" }

function roles.quest(motif, words)
  local key = QUEST[motif.fact]
  return key, { element = words.nature.element[motif.value] }
end

function roles.obstacle(motif, words)
  if motif.fact == "next_obstacle" then return "obstacle_next", {} end
  if motif.motif == "void" then return "obstacle_void", {} end
  return "obstacle_most", { element = words.nature.element[motif.value] }
end

function roles.season(motif, words)
  if motif.fact == "volume" then return "season_volume", {} end
  local pillar = motif.value
  return "season_" .. motif.fact, { hanja = pillar.hanja, hangul = words.notes.pillar_name(pillar) }
end

function roles.lesson(motif, words)
  if motif.fact == "volume" then return "lesson_volume", {} end
  return "lesson", { strength = words.nature.strength[motif.value] }
end

function roles.charm() return "companion_animal", {} end
function roles.note() return "theme", {} end
function roles.title() return "theme_title", {} end

-- A seed tells a first volume again, a token a later one.
local function add_series(parts, facts, own)
  local series = facts.series
  if series.volume == 1 then
    parts[#parts + 1] = fill.text(own.seed, { seed = tostring(facts.seed) })
  else
    parts[#parts + 1] = fill.text(own.series,
      { volume = tostring(series.volume), volumes = tostring(series.volumes) })
  end
  local token = facts.continue_token
  parts[#parts + 1] = token ~= null and fill.text(own.token, { token = token }) or own.last
end

function notes.of(facts, words)
  local own = words.notes
  local lead = { name = facts.name, theme = facts.theme ~= null and facts.theme or nil }
  local parts = { fill.text(own.lead[facts.source], lead) }
  for _, motif in ipairs(facts.motif_map) do
    local key, values = roles[motif.role](motif, words)
    values.text, values.volume = motif.text, tostring(facts.series.volume)
    parts[#parts + 1] = fill.text(own[key], values)
  end
  add_series(parts, facts, own)
  return table.concat(parts, "\n")
end

return notes
