-- Money, love, health and journeys: a line from each part of the gwae, and the months
-- that matter for it.

local draft = require "lib.saju.words.draft"
local sheet = require "lib.tojeong.words.sheet"

local areas = {}

local say = draft.say

local WEALTH = { direct_wealth = true, indirect_wealth = true }
local HARMONY = { six_harmony = true, half_trine = true }
local FRICTION = { clash = true, punishment = true }

local function has_relation(month, kinds)
  for _, relation in ipairs(month.relations) do
    if kinds[relation.type] then return true end
  end
  return false
end

local function is_in_harmony(month)
  return has_relation(month, HARMONY)
end

-- Two letters may both rub and agree; then it is no month to slow down in.
local function has_friction(month)
  return has_relation(month, FRICTION) and not has_relation(month, HARMONY)
end

local function has_star(star)
  return function(month)
    for _, one in ipairs(month.stars) do
      if one == star then return true end
    end
    return false
  end
end

-- Who asked about an area is told all there is to say of it.
local function say_all(r, wordings)
  local told = {}
  for i = 1, #wordings do told[i] = wordings[i](r.v) end
  return table.concat(told, " ")
end

-- One of the wordings of a part; a child's money is a money-box, and their love is of
-- friends and family.
local function say_part(r, area, part)
  local words, number = r.book.areas[area], r.facts[part].number
  local young = r.is_young and words["young_" .. part]
  if young then return young[number](r.v) end
  return (r.facts.focus == area and say_all or say)(r, words[part][number])
end

-- The three parts, and the months that `fits` picks, if any.
local function say_area(r, area, fits)
  local words = r.book.areas[area]
  local parts = {
    say_part(r, area, "upper"), say_part(r, area, "middle"), say_part(r, area, "lower"),
  }
  r.v.months = sheet.months_where(r, fits)
  if r.v.months then parts[4] = say(r, words.months) end
  return table.concat(parts, " ")
end

function areas.wealth(r)
  local text = say_area(r, "wealth", function(month)
    return not r.is_young and WEALTH[month.ten_god]
  end)
  return r.is_young and text or text .. " " .. say(r, r.book.areas.wealth.note)
end

function areas.love(r)
  local text = say_area(r, "love", is_in_harmony)
  r.v.charm = sheet.months_where(r, has_star "dohwa")
  return r.is_young and text or text .. " " .. say(r, r.book.areas.love.charm)
end

function areas.health(r)
  return say_area(r, "health", has_friction) .. " " .. say(r, r.book.areas.health.note)
end

function areas.travel(r)
  return say_area(r, "travel", has_star "yeokma") .. " " .. say(r, r.book.areas.travel.direction)
end

return areas
