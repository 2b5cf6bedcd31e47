-- What of the customer's went into the story, in plain words: notes.of(facts, words) -> text.

local fill = require "lib.story.words.fill"

local notes = {}

-- Each gives the name of a phrase, and what the phrase needs beside the motif's text.
local roles = {}

function roles.protagonist(motif, words)
  local master = motif.value
  return "protagonist", { hanja = master.hanja, hangul = words.notes.stem_name(master) }
end

function roles.quest(motif, words)
  local key = motif.fact == "missing_element" and "quest_missing" or "quest_least"
  return key, { element = words.nature.element[motif.value] }
end

function roles.obstacle(motif, words)
  if motif.motif == "void" then return "obstacle_void", {} end
  return "obstacle_most", { element = words.nature.element[motif.value] }
end

function roles.season(motif, words)
  local pillar = motif.value
  return "season_" .. motif.fact, { hanja = pillar.hanja, hangul = words.notes.pillar_name(pillar) }
end

function roles.lesson(motif, words)
  return "lesson", { strength = words.nature.strength[motif.value] }
end

function roles.charm() return "companion_animal", {} end
function roles.note() return "theme", {} end
function roles.title() return "theme_title", {} end

function notes.of(facts, words)
  local own = words.notes
  local lead = { name = facts.name, theme = facts.theme ~= null and facts.theme or nil }
  local parts = { fill.text(own.lead[facts.source], lead) }
  for _, motif in ipairs(facts.motif_map) do
    local key, values = roles[motif.role](motif, words)
    values.text = motif.text
    parts[#parts + 1] = fill.text(own[key], values)
  end
  parts[#parts + 1] = fill.text(own.seed, { seed = tostring(facts.seed) })
  return table.concat(parts, "\n")
end

return notes
