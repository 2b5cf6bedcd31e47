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
  local told = { say(r, r.third and words.opening or words.opening_two), words.where(r.v),
                 words.gist[r.first](r.v) }
  if r.third then told[#told + 1] = words.blend[r.third](r.v) end
  if focus then told[#told + 1] = focus(r.v) end
  if r.facts.focus == "impression" then told[#told + 1] = words.at_first[r.first](r.v) end
  return table.concat(told, " ")
end

local function impression(r)
  local told = {}
  for i, it in ipairs(r.facts.impressions) do told[i] = it.label end
  return told
end

-- The filled phrases of those shapes that are known of two parts; false where one is not.
local function both(r, phrases, one, first, two, second)
  local a, b = r.shape[first], r.shape[second]
  if not a or not b then return false end
  r.v[one], r.v[two] = phrases[one][a](r.v), phrases[two][b](r.v)
  return true
end

-- ---- zones, mountains, palaces ------------------------------------------------------------

-- Which of the zones show the same.
local function pattern(upper, middle, lower)
  if upper == middle then return upper == lower and "all" or "above" end
  return middle == lower and "below" or upper == lower and "around" or "none"
end

local function together(r, traits)
  if not (traits.upper and traits.middle and traits.lower) then return nil end
  for zone, trait in pairs(traits) do r.v[zone] = r.book.terms.trait[trait] end
  local same = pattern(traits.upper, traits.middle, traits.lower)
  return r.book.zones.together[same](r.v)
end

-- What the offices are that stand beside the parts.
local function offices(r)
  local words, duties = r.book.zones, {}
  for _, it in ipairs(r.facts.parts) do
    if it.office ~= null then duties[#duties + 1] = words.duty[it.office.code](r.v) end
  end
  if not duties[1] then return nil end
  r.v.duties = sheet.joined(r, duties)
  return words.offices(r.v)
end

local function unread(r, names)
  if not names[1] then return nil end
  r.v.unread = sheet.joined(r, names)
  return r.book.zones.unread(r.v)
end

local function zones(r)
  local words, traits, left = r.book.zones, {}, {}
  local told = { words.intro(r.v) }
  for _, zone in ipairs(r.facts.zones) do
    if zone.impression == null then
      left[#left + 1] = zone.label
    else
      local trait = zone.impression.code
      traits[zone.code] = trait
      told[#told + 1] = words.about[zone.code](r.v) .. " " .. words[zone.code][trait](r.v)
    end
  end
  told[#told + 1] = together(r, traits)
  told[#told + 1] = unread(r, left)
  told[#told + 1] = offices(r)
  return table.concat(told, "\n")
end

-- From south to north.
local MOUNTAINS = { "forehead", "nose", "cheekbones", "chin" }

local function mountains(r)
  local words, told = r.book.whole.mountains, {}
  for _, part in ipairs(MOUNTAINS) do
    local shape = r.shape[part]
    if shape then told[#told + 1] = r.book.mountains[part][shape] end
  end
  if not told[1] then return words.none(r.v) end
  return words.intro(r.v) .. "\n" .. table.concat(told, "\n")
end

local function palaces(r)
  local words, book, told = r.book.whole.palaces, r.book.palaces, {}
  for i, it in ipairs(r.facts.palaces) do
    told[i] = ("%s %s"):format(book.about[it.code], book[it.code][r.shape[it.part]])
  end
  if not told[1] then return words.none(r.v) end
  return words.intro(r.v) .. "\n" .. table.concat(told, "\n")
end

-- ---- people, work, advice -----------------------------------------------------------------

local function relationships(r)
  local words, is_minor = r.book.people, r.facts.minor
  local told = { words.first_met[r.social](r.v) }
  if both(r, words, "look", "eyes", "speak", "mouth") then
    told[1] = told[1] .. " " .. words.talk(r.v)
  end
  told[2] = (is_minor and words.friends or words.love)[r.close](r.v)
  if r.facts.focus == "relationships" then told[#told + 1] = words.this_week[r.close](r.v) end
  if is_minor then told[#told + 1] = words.young(r.v) end
  return table.concat(told, "\n")
end

local function work(r)
  local words = r.book.whole
  local told = { r.facts.minor and words.learning[r.first](r.v)
    or words.work[r.first](r.v) .. " " .. words.work_with[r.second](r.v) }
  if both(r, words, "choose", "nose", "finish", "chin") then told[2] = words.handling(r.v) end
  if r.facts.minor then
    told[#told + 1] = words.work_young(r.v)
  elseif r.facts.focus == "work" then
    told[#told + 1] = words.question[r.second](r.v)
  end
  return table.concat(told, "\n")
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
    zones = zones(r), parts = parts(r, world.lang), mountains = mountains(r),
    palaces = palaces(r),
    relationships = relationships(r), work = work(r), advice = advice(r), basis = basis(r),
  }
end

return compose
