-- How much is told: measure.choose(texts, target, chapters, first?) -> set of slot keys;
-- measure.least(texts) is what cannot be left out.
--
-- What every story needs is taken, `first` (a key) if it fits, and something for each chapter (a
-- list of stages); then,
-- in the order of their rank, all others that still fit.  If that leaves a gap, as in a short
-- story of long sentences, one more is taken: the one that comes nearest to the target.
-- Lengths are characters, with one between a text and the next.

local slots = require "lib.story.slots"

local measure = {}

-- Percent of what was asked for: told to at most FULL, and with less than SHORT to at most
-- MOST.
local FULL, SHORT, MOST = 104, 93, 113

local function length_of(text)
  return utf8.len(text) + 1
end

-- The length of what a slot would add; nil when it cannot be told.
local function addition(slot, texts, chosen)
  local text = texts[slot.key]
  if not text or chosen[slot.key] or slot.needs and not chosen[slot.needs] then return nil end
  local other = slot.with and not chosen[slot.with] and texts[slot.with]
  return length_of(text) + (other and length_of(other) or 0)
end

local function take(slot, chosen)
  chosen[slot.key] = true
  if slot.with then chosen[slot.with] = true end
end

-- The characters that every story of these texts has.
function measure.least(texts)
  local total = -1
  for _, slot in ipairs(slots.all) do
    local text = slot.rank == 0 and texts[slot.key]
    if text then total = total + length_of(text) end
  end
  return total
end

local function take_needed(texts, chosen)
  for _, slot in ipairs(slots.all) do
    if slot.rank == 0 and texts[slot.key] then chosen[slot.key] = true end
  end
  return measure.least(texts)
end

local function is_told(stages, chosen)
  for _, slot in ipairs(slots.all) do
    if stages[slot.stage] and chosen[slot.key] then return true end
  end
end

-- A chapter without anything that every story needs gets what ranks first in it.
local function take_for_chapters(texts, chosen, total, chapters)
  for _, chapter in ipairs(chapters) do
    local stages = {}
    for _, stage in ipairs(chapter.stages) do stages[stage] = true end
    for _, slot in ipairs(slots.optional) do
      if is_told(stages, chosen) then break end
      local length = stages[slot.stage] and addition(slot, texts, chosen)
      if length then
        take(slot, chosen)
        total = total + length
      end
    end
  end
  return total
end

local function take_fitting(texts, chosen, total, limit)
  for _, slot in ipairs(slots.optional) do
    local length = addition(slot, texts, chosen)
    if length and total + length <= limit then
      take(slot, chosen)
      total = total + length
    end
  end
  return total
end

local function close_gap(texts, chosen, total, target)
  local best, best_gap = nil, target - total
  for _, slot in ipairs(slots.optional) do
    local length = addition(slot, texts, chosen)
    if length and total + length <= target * MOST // 100
      and math.abs(target - total - length) < best_gap then
      best, best_gap = slot, math.abs(target - total - length)
    end
  end
  if best then take(best, chosen) end
end

local function take_first(texts, chosen, total, limit, key)
  for _, slot in ipairs(slots.optional) do
    local length = slot.key == key and addition(slot, texts, chosen)
    if length and total + length <= limit then
      take(slot, chosen)
      return total + length
    end
  end
  return total
end

function measure.choose(texts, target, chapters, first)
  local chosen = {}
  local total = take_needed(texts, chosen)
  total = take_first(texts, chosen, total, target * FULL // 100, first)
  total = take_for_chapters(texts, chosen, total, chapters)
  total = take_fitting(texts, chosen, total, target * FULL // 100)
  if total < target * SHORT // 100 then close_gap(texts, chosen, total, target) end
  return chosen
end

return measure
