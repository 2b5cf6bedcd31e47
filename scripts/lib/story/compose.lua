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
local values = require "lib.story.values"

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

-- Without room for all that every story needs it is said shortly; then a way that opens is left
-- to be understood from what comes after.
local function texts_of(facts, words, holes)
  local texts = material.of(facts, words, holes)
  if measure.least(texts) <= facts.length.max then return texts end
  texts = material.of(facts, words, holes, true)
  if measure.least(texts) > facts.length.max then texts.yield = nil end
  return texts
end

function compose.of(facts, world)
  local words = book.open(world.lang, facts.genre.code)
  local holes = values.of(facts, words)
  local texts = texts_of(facts, words, holes)
  local chosen = measure.choose(texts, facts.length.target, facts.outline.chapters,
    words.genre.meets_first and "meet" or nil)
  local chapters = list {}
  for i, chapter in ipairs(facts.outline.chapters) do
    chapters[i] = {
      title = titles.chapter(facts, words, holes, chapter, chosen),
      text = chapter_text(chapter.stages, texts, chosen),
    }
  end
  return {
    title = titles.story(facts, words, holes, chosen), chapters = chapters,
    moral = moral_of(facts, words), notes = notes.of(facts, words),
  }
end

return compose
