-- A face in words, from the answers alone: compose.of(facts, world) -> reading, or nil when
-- there are no answers: a photo is nothing that rules could look at.
--
-- How to say it stands in lib.face.words.ko and .en, file by file the same.  The same
-- facts always give the same text; other facts give another one.

local draft = require "lib.saju.words.draft"
local features = require "lib.face.features"
local fields = require "lib.face.fields"
local labels = require "lib.face.words.labels"
local sheet = require "lib.face.words.sheet"

local compose = {}

local say = draft.say

-- ---- what was answered ------------------------------------------------------------------

local function seen(facts)
  local shapes = { source = "answers" }
  for _, part in ipairs(features.PARTS) do
    shapes[part] = { shape = fields.UNCLEAR, confidence = 0 }
  end
  for _, it in ipairs(facts.parts) do
    shapes[it.part] = { shape = it.shape.code, confidence = 1 }
  end
  return shapes
end

local function parts(r, lang)
  local told = {}
  for i, it in ipairs(r.facts.parts) do
    told[i] = { part = it.part, name = labels.head(lang, it),
      text = r.book.parts[it.part][it.shape.code] }
  end
  return told
end

-- ---- the whole --------------------------------------------------------------------------

local function title(r)
  return r.book.whole[r.v.image and "title" or "title_unsure"](r.v)
end

local function summary(r)
  local words, focus = r.book.whole, r.book.whole.focus[r.facts.focus]
  local told = { say(r, words.opening), words.gist[r.first](r.v), words.blend[r.third](r.v) }
  if focus then told[#told + 1] = focus(r.v) end
  return table.concat(told, " ")
end

local function impression(r)
  local told = {}
  for i, it in ipairs(r.facts.impressions) do told[i] = it.label end
  return told
end

local function names_office(facts)
  for _, it in ipairs(facts.parts) do
    if it.office ~= null then return true end
  end
  return false
end

-- A paragraph for each zone, and what the names are that stand beside the parts.
local function zones(r)
  local words = r.book.whole
  local told = { words.zones_intro(r.v) }
  for _, zone in ipairs(r.facts.zones) do
    r.v.zone = zone.label
    local trait = zone.impression
    told[#told + 1] = trait ~= null and words.zones[zone.code][trait.code](r.v)
      or words.zone_unsure(r.v)
  end
  if names_office(r.facts) then told[#told + 1] = words.offices(r.v) end
  return table.concat(told, "\n")
end

-- Of each part that has palaces one is told of: its first that we have words for.
local function palaces(r)
  local words, told = r.book.whole, {}
  for _, it in ipairs(r.facts.parts) do
    local palace = (features.PALACES[it.part] or {})[1]
    if palace then
      local trait = it.impressions[1]
      r.v.trait = trait.label
      told[#told + 1] = ("%s %s"):format(words.palaces[palace](r.v),
        sheet.deal(r, words.tails[trait.code]))
    end
  end
  if not told[1] then return words.palaces_none(r.v) end
  return words.palaces_intro(r.v) .. "\n" .. table.concat(told, "\n")
end

local function relationships(r)
  local words = r.book.whole
  local last = r.facts.minor and words.young or words.love[r.close]
  return words.relations[r.social](r.v) .. "\n" .. last(r.v)
end

local function work(r)
  local words = r.book.whole
  local told = words.work[r.first](r.v) .. " " .. words.work_with[r.second](r.v)
  return r.facts.minor and told .. " " .. words.work_young(r.v) or told
end

local function advice(r)
  local words = r.book.whole
  return table.concat({
    words.advice[r.first](r.v), words.grow[r.least](r.v), words.closing(r.v),
  }, " ")
end

local function basis(r)
  local words, facts = r.book.whole.basis, r.facts
  local told = { words[facts.unsure[1] and "answers" or "answers_all"](r.v) }
  if facts.face_shape ~= null then
    local is_balanced = facts.face_shape.element.code == "balanced"
    told[#told + 1] = words[is_balanced and "shape_balanced" or "shape"](r.v)
  end
  if facts.unsure[1] then told[#told + 1] = words.unsure(r.v) end
  if facts.photo ~= null then told[#told + 1] = words.photo(r.v) end
  told[#told + 1] = words.limits(r.v)
  return table.concat(told, " ")
end

function compose.of(facts, world)
  if not facts.parts[1] then return nil end
  local r = sheet.begin(facts, world.lang)
  return {
    features = seen(facts), title = title(r), summary = summary(r), impression = impression(r),
    zones = zones(r), parts = parts(r, world.lang), palaces = palaces(r),
    relationships = relationships(r), work = work(r), advice = advice(r), basis = basis(r),
  }
end

return compose
