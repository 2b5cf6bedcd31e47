-- A story in words, from the facts alone: compose.of(facts, world) -> reading.
--
-- The plan is settled by the facts, and the seed in them chooses among the ways to say it.
-- What can be told is filled in first (material), then as much of it chosen as was asked
-- for (measure), and written down chapter by chapter in the order of telling (slots).

local book = require "lib.story.words.book"
local material = require "lib.story.material"
local measure = require "lib.story.measure"
local notes = require "lib.story.notes"
local slots = require "lib.story.slots"
local titles = require "lib.story.titles"

local compose = {}

local function chapter_text(stages, texts, chosen)
  local told, parts = {}, {}
  for _, stage in ipairs(stages) do told[stage] = true end
  for _, slot in ipairs(slots.all) do
    if told[slot.stage] and chosen[slot.key] then
      if parts[1] then parts[#parts + 1] = slot.starts and "\n" or " " end
      parts[#parts + 1] = texts[slot.key]
    end
  end
  return table.concat(parts)
end

local function moral_of(facts, words)
  local moral = words.lessons[facts.outline.lesson.code].moral
  if type(moral) == "string" then return moral end
  return facts.tone.code == "formal" and moral[1] or moral[2]
end

function compose.of(facts, world)
  local words = book.open(world.lang, facts.genre.code)
  local values = material.values(facts, words)
  local texts = material.of(facts, words, values)
  if measure.least(texts) > facts.length.max then
    texts = material.of(facts, words, values, true)
  end
  local chosen = measure.choose(texts, facts.length.target, facts.outline.chapters)
  local chapters = list {}
  for i, chapter in ipairs(facts.outline.chapters) do
    chapters[i] = {
      title = titles.chapter(facts, words, values, chapter, chosen),
      text = chapter_text(chapter.stages, texts, chosen),
    }
  end
  return {
    title = titles.story(facts, words, values, chosen), chapters = chapters,
    moral = moral_of(facts, words), notes = notes.of(facts, words),
  }
end

return compose
