-- Money, love, health and journeys: a line from each part of the gwae, and the months
-- that matter for it.

local draft = require "lib.saju.words.draft"
local sheet = require "lib.tojeong.words.sheet"

local areas = {}

local say = draft.say

local WEALTH = { direct_wealth = true, indirect_wealth = true }
local HARMONY = { six_harmony = true, half_trine = true }
local FRICTION = { clash = true, punishment = true }

local function has_relation(kinds)
  return function(month)
    for _, relation in ipairs(month.relations) do
      if kinds[relation.type] then return true end
    end
    return false
  end
end

local function has_star(star)
  return function(month)
    for _, one in ipairs(month.stars) do
      if one == star then return true end
    end
    return false
  end
end

-- A child's money is a money-box, and their love is of friends and family.
local function say_middle(r, words)
  local number = r.facts.middle.number
  if r.is_young and words.young_middle then return words.young_middle[number](r.v) end
  return say(r, words.middle[number])
end

-- The three parts, and the months that `fits` picks, if any.
local function say_area(r, words, fits)
  local facts, parts = r.facts, {}
  parts[1] = words.upper[facts.upper.number](r.v)
  parts[2] = say_middle(r, words)
  parts[3] = say(r, words.lower[facts.lower.number])
  r.v.months = sheet.months_where(r, fits)
  if r.v.months then parts[4] = say(r, words.months) end
  return table.concat(parts, " ")
end

function areas.wealth(r)
  local words = r.book.areas.wealth
  local text = say_area(r, words, function(month) return WEALTH[month.ten_god] end)
  return r.is_young and text or text .. " " .. words.note(r.v)
end

function areas.love(r)
  local words = r.book.areas.love
  local text = say_area(r, words, has_relation(HARMONY))
  r.v.charm = sheet.months_where(r, has_star "dohwa")
  return (r.is_young or not r.v.charm) and text or text .. " " .. words.charm(r.v)
end

function areas.health(r)
  local words = r.book.areas.health
  return say_area(r, words, has_relation(FRICTION)) .. " " .. words.note(r.v)
end

function areas.travel(r)
  local words = r.book.areas.travel
  return say_area(r, words, has_star "yeokma") .. " " .. words.direction(r.v)
end

return areas
