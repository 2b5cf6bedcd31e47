-- What a model may not do: leave the outline, the length or the hero behind, name letters
-- of a chart that are not there, tell children what is not for them, or hand on a token that
-- is not the one of the facts.
--
--     check.of(reading, facts) -> true | nil, why
--
-- A model counts characters badly, so its length may be off by twice as much as ours.

local master = require "lib.story.master"
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

-- A name without its article and its spaces, which a sentence may bring along or leave out.
local function bare(text)
  return (text:lower():gsub("^the ", ""):gsub("^an? ", ""):gsub("%s+", ""))
end

-- Where it happens and what is looked for stand in every story, under the names they have.
local function has_the_plan(text, facts)
  local said = text:lower():gsub("%s+", "")
  for _, part in ipairs { "setting", "quest" } do
    local label = facts.outline[part].label
    if not said:find(bare(label), 1, true) then
      return nil, ("leaves out the %s of the outline, %s"):format(part, label)
    end
  end
  return true
end

local TOKEN_MARK = "story1:"

local function has_the_token(text, facts)
  local token = facts.continue_token ~= null and facts.continue_token or ""
  local at = text:find(TOKEN_MARK, 1, true)
  while at do
    if token == "" or text:sub(at, at + #token - 1) ~= token then
      return nil, "has a token that is not the continue_token of the facts"
    end
    at = text:find(TOKEN_MARK, at + #TOKEN_MARK, true)
  end
  return true
end

local function has_the_master(text, facts)
  local hanja
  for _, motif in ipairs(facts.motif_map) do
    if motif.role == "protagonist" then hanja = motif.value.hanja end
  end
  local name = master.strange(text, hanja)
  if not name then return true end
  return nil, ("speaks of the day master %s, which is not in the facts"):format(name)
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
  for _, holds in ipairs { has_the_plan, has_the_token, has_the_master, is_fit } do
    if ok then ok, why = holds(text, facts) end
  end
  if not ok then return nil, why end
  local hanja, name = strange.find(text, pairs_of(facts))
  if not hanja then return true end
  return nil, ("speaks of %s (%s), which is not in the facts"):format(name, hanja)
end

return check
