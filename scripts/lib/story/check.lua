-- What a model may not do: leave the outline, the length or the hero behind, name letters
-- of a chart that are not there, or tell children what is not for them.
--
--     check.of(reading, facts) -> true | nil, why
--
-- A model counts characters badly, so its length may be off by twice as much as ours.

local strange = require "lib.saju.strange"
local unfit = require "lib.story.unfit"

local check = {}

local SLACK_PERCENT = 30

local function length_of(reading)
  local total = 0
  for _, chapter in ipairs(reading.chapters) do total = total + utf8.len(chapter.text) end
  return total
end

local function has_the_length(reading, facts)
  local target, length = facts.length.target, length_of(reading)
  local slack = target * SLACK_PERCENT // 100
  if length >= target - slack and length <= target + slack then return true end
  return nil, ("the chapters have %d characters; asked for were %d"):format(length, target)
end

local function all_text(reading)
  local parts = { reading.title, reading.moral, reading.notes }
  for _, chapter in ipairs(reading.chapters) do
    parts[#parts + 1] = chapter.title
    parts[#parts + 1] = chapter.text
  end
  return table.concat(parts, "\n")
end

-- Pairs of the chart, by what they are called; a theme has none.
local function pairs_of(facts)
  local known = { any = {}, year = {}, month = {}, day = {}, hour = {}, decade = {} }
  if facts.chart == null then return known end
  for place, pillar in pairs(facts.chart.pillars) do
    if pillar ~= null then
      known.any[pillar.hanja], known[place][pillar.hanja] = true, true
    end
  end
  local season = facts.chart.season_from
  local place = season.fact == "daewoon" and "decade" or "month"
  known.any[season.hanja], known[place][season.hanja] = true, true
  return known
end

local function has_the_hero(reading, facts)
  if facts.pov.code == "first" then return true end
  for _, chapter in ipairs(reading.chapters) do
    if chapter.text:find(facts.name, 1, true) then return true end
  end
  return nil, ("no chapter names the hero, %s"):format(facts.name)
end

local function is_fit(text, facts)
  local word = facts.kids and unfit.word(text)
  if not word then return true end
  return nil, ("'%s' does not suit a story for children"):format(word)
end

function check.of(reading, facts)
  local wanted = #facts.outline.chapters
  if #reading.chapters ~= wanted then
    return nil, ("has %d chapters; the outline has %d"):format(#reading.chapters, wanted)
  end
  local ok, why = has_the_length(reading, facts)
  if ok then ok, why = has_the_hero(reading, facts) end
  local text = all_text(reading)
  if ok then ok, why = is_fit(text, facts) end
  if not ok then return nil, why end
  local hanja, name = strange.find(text, pairs_of(facts))
  if not hanja then return true end
  return nil, ("speaks of %s (%s), which is not in the facts"):format(name, hanja)
end

return check
