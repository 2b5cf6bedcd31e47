-- Titles of the story and of its chapters.
--
--     titles.story(facts, words, values, chosen)
--     titles.chapter(facts, words, values, chapter, chosen)
--
-- A title names nobody whom the story has no room for, and a theme stands in front.

local dice = require "lib.story.dice"
local fill = require "lib.story.words.fill"

local titles = {}

local SMALL = { of = true, ["and"] = true, the = true, ["in"] = true, at = true, to = true,
  on = true, a = true, an = true, is = true, was = true, by = true, from = true }

-- English titles have capitals; names and Korean stay as they are.
local function title_case(text, lang)
  if lang ~= "en" then return text end
  local at = 0
  text = text:gsub("[^ ]+", function(word)
    at = at + 1
    if at > 1 and SMALL[word] then return word end
    return (word:gsub("^%l", string.upper))
  end)
  return text
end

local function without_friend(phrases)
  local kept = {}
  for _, phrase in ipairs(phrases) do
    if not phrase:lower():find("{friend", 1, true) then kept[#kept + 1] = phrase end
  end
  return kept
end

local function choose(facts, words, values, key, phrases, chosen)
  if not chosen.meet then phrases = without_friend(phrases) end
  local phrase = dice.nth(facts.seed, key, phrases, facts.series.volume)
    or dice.pick(facts.seed, key, phrases)
  return title_case(fill.text(phrase, values), words.lang)
end

function titles.story(facts, words, values, chosen)
  local title = choose(facts, words, values, "title", words.genre.titles, chosen)
  if facts.theme == null then return title end
  local theme = words.lang == "en" and facts.theme:gsub("^%l", string.upper) or facts.theme
  return ("%s: %s"):format(theme, title)
end

-- A chapter is named after what happens in it first, but a turn is what it is told for.  The
-- first of a chart is named after its season, which is that of the decade (daewoon).
function titles.chapter(facts, words, values, chapter, chosen)
  local stage = chapter.stages[1]
  local phrases = words.frame.chapters[stage]
  if stage == "wish" and facts.chart ~= null then phrases = { words.frame.season_chapter } end
  for _, other in ipairs(chapter.stages) do
    if other == "turn" then
      stage, phrases = "turn", words.lessons[facts.outline.lesson.code].title
    end
  end
  return choose(facts, words, values, "chapter_" .. stage, phrases, chosen)
end

return titles
