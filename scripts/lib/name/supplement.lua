-- What the birth chart lacks, and whether the name brings it.
--
--     supplement.of(birth, parts, world) -> { pillars, day_master, count, total, kind, weak,
--         from_sound, from_jawon, level }, warnings | nil, { field, why, code? }
--
-- Weak are the elements without a letter among the eight of the chart ("missing"); when there
-- are none such, the lightest by weight ("least").  level: "full" when sounds or hanja bring
-- all of the weak ones, "part", "none".

local five = require "lib.name.five"
local messages = require "lib.saju.words.messages"
local saju = require "lib.saju.facts"

local supplement = {}

local PLACES = { "year", "month", "day", "hour" }

local function weak_of(elements)
  local weak, least = list {}, nil
  for _, element in ipairs(five.NAMES) do
    if elements.count[element] == 0 then weak[#weak + 1] = element end
    if not least or elements.weighted[element] < elements.weighted[least] then least = element end
  end
  if #weak > 0 then return weak, "missing" end
  weak[1] = least
  return weak, "least"
end

-- The weak elements that are among some others.
local function brought(weak, elements)
  local has, found = {}, list {}
  for _, element in ipairs(elements) do has[element] = true end
  for _, element in ipairs(weak) do
    if has[element] then found[#found + 1] = element end
  end
  return found
end

local function level_of(weak, from_sound, from_jawon)
  local has, count = {}, 0
  for _, from in ipairs { from_sound, from_jawon } do
    for _, element in ipairs(from) do
      if not has[element] then has[element], count = true, count + 1 end
    end
  end
  if count == 0 then return "none" end
  return count == #weak and "full" or "part"
end

local function shown_pillars(pillars)
  local shown = {}
  for _, place in ipairs(PLACES) do
    local pillar = pillars[place]
    shown[place] = pillar ~= null and { hanja = pillar.hanja, hangul = pillar.hangul } or null
  end
  return shown
end

local function told(warnings, lang)
  local list_of = {}
  for i, warning in ipairs(warnings) do
    list_of[i] = { code = warning.code, field = warning.field,
      message = messages.of(warning, lang), alternatives = warning.alternatives }
  end
  return list_of
end

-- What concerns decades of life has no place in a name.
local function without_luck(warnings)
  local kept = {}
  for _, warning in ipairs(warnings) do
    if warning.code ~= "DAEWOON_ROUNDING" then kept[#kept + 1] = warning end
  end
  return kept
end

-- `parts` are the elements of the name: { sound = { … }, jawon = { … } }.
function supplement.of(birth, parts, world)
  local chart, bad = saju.of({ birth = birth }, { lang = world.lang, today = world.today })
  if not chart then return nil, bad end
  local weak, kind = weak_of(chart.elements)
  local from_sound, from_jawon = brought(weak, parts.sound), brought(weak, parts.jawon)
  return {
    pillars = shown_pillars(chart.pillars),
    day_master = { hanja = chart.day_master.hanja, hangul = chart.day_master.hangul,
      element = chart.day_master.element },
    count = chart.elements.count,
    total = chart.elements.total,
    kind = kind,
    weak = weak,
    from_sound = from_sound,
    from_jawon = from_jawon,
    level = level_of(weak, from_sound, from_jawon),
  }, told(without_luck(chart.warnings), world.lang)
end

return supplement
