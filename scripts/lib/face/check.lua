-- What a model may not do with a face:
--
--     check.of(reading, facts) -> true
--                               | nil, why                      the answer is wrong
--                               | nil, nil, { why, code }       the photo cannot be read
--
-- Of a photo the model says first how many faces there are, how well the face is seen and what
-- each part looks like; its words are then held to that (lib.face.named).  Where people answered,
-- the features are their answers, and the impressions those that the answers give.  Whatever it
-- is that was looked at, what never belongs into a face reading is refused (lib.face.never), and
-- to a minor nothing is said of romance.

local elements = require "lib.face.elements"
local features = require "lib.face.features"
local fields = require "lib.face.fields"
local named = require "lib.face.named"
local never = require "lib.face.never"

local check = {}

local TEXTS = { "title", "summary", "zones", "mountains", "palaces", "relationships", "work",
  "advice", "basis" }

-- ---- photos that cannot be read ---------------------------------------------------------

local UNSEEN = {
  NO_FACE = { ko = "사진에서 사람의 얼굴을 찾지 못했습니다. 얼굴이 앞을 보고 있는 사진을 보내 주세요.",
    en = "shows no human face: send one in which a face looks ahead." },
  MANY_FACES = { ko = "사진에 얼굴이 둘 이상 있습니다. 한 사람만 나온 사진을 보내 주세요.",
    en = "shows more than one face: send one with a single person." },
  blurred = { ko = "사진이 너무 흐립니다. 초점이 맞은 사진을 보내 주세요.",
    en = "is too blurred: send one that is in focus." },
  dark = { ko = "사진이 너무 어둡거나 밝습니다. 고른 빛에서 찍은 사진을 보내 주세요.",
    en = "is too dark or too bright: send one taken in even light." },
  covered = { ko = "얼굴이 가려져 있습니다. 마스크나 손, 머리카락이 가리지 않은 사진을 보내 주세요.",
    en = "shows a face that is covered: send one without mask, hands or hair over it." },
  turned = { ko = "얼굴이 옆을 보고 있습니다. 앞을 보고 있는 사진을 보내 주세요.",
    en = "shows a face that is turned away: send one in which it looks ahead." },
  small = { ko = "얼굴이 너무 작습니다. 얼굴이 크게 나온 사진을 보내 주세요.",
    en = "shows a face that is too small: send one taken from nearer." },
}

local READABLE = { good = true, fair = true }

local function known_parts(seen)
  local count = 0
  for _, part in ipairs(features.PARTS) do
    if seen[part].shape ~= fields.UNCLEAR then count = count + 1 end
  end
  return count
end

-- Why a photo cannot be read, or nil.
local function unseen(seen)
  if seen.faces == 0 then return { why = UNSEEN.NO_FACE, code = "NO_FACE" } end
  if seen.faces > 1 then return { why = UNSEEN.MANY_FACES, code = "MANY_FACES" } end
  local unclear = not READABLE[seen.quality] and seen.quality
    or known_parts(seen) == 0 and "covered"
  if unclear then return { why = UNSEEN[unclear], code = "FACE_UNCLEAR" } end
end

-- ---- what was seen ------------------------------------------------------------------------

local HUNDRED_MIN, HUNDRED_MAX = 95, 105

-- What is not there may be null or nothing.
local function is_given(value)
  return value ~= nil and value ~= null
end

-- A model rounds, so its parts of a hundred may add up to a little less or more.
local function adds_up(samjeong)
  if not is_given(samjeong) then return true end
  local sum = 0
  for _, zone in ipairs(features.ZONES) do sum = sum + samjeong[zone.code] end
  return sum >= HUNDRED_MIN and sum <= HUNDRED_MAX
end

local function photo_features(seen)
  if seen.source ~= "photo" then return nil, "features/source is not \"photo\"" end
  for _, name in ipairs { "faces", "quality", "age" } do
    if not is_given(seen[name]) then return nil, ("features/%s is missing"):format(name) end
  end
  return true
end

local function same_impressions(reading, facts)
  for i, it in ipairs(facts.impressions) do
    if reading.impression[i] ~= it.label then
      return nil, ("impression/%d is not \"%s\", as FACTS has it"):format(i - 1, it.label)
    end
  end
  if #reading.impression == #facts.impressions then return true end
  return nil, ("impression has %d words, and FACTS has %d"):format(#reading.impression,
    #facts.impressions)
end

local function answer_features(seen, facts)
  local known = {}
  for _, it in ipairs(facts.parts) do known[it.part] = it.shape.code end
  if seen.source ~= "answers" then return nil, "features/source is not \"answers\"" end
  if is_given(seen.samjeong) then return nil, "features/samjeong can only be seen in a photo" end
  for _, part in ipairs(features.PARTS) do
    local shape = known[part] or fields.UNCLEAR
    if seen[part].shape ~= shape then
      return nil, ("features/%s is not \"%s\", as was answered"):format(part, shape)
    end
  end
  return true
end

-- Each part once, and only what was seen.
local function same_parts(reading)
  local told = {}
  for i, it in ipairs(reading.parts) do
    if told[it.part] then return nil, ("parts/%d is %s again"):format(i - 1, it.part) end
    if reading.features[it.part].shape == fields.UNCLEAR then
      return nil, ("parts/%d is %s, which features says is unclear"):format(i - 1, it.part)
    end
    local name = named.misplaced(it.name, it.part)
    if name then return nil, ("parts/%d/name is of \"%s\""):format(i - 1, name) end
    told[it.part] = true
  end
  if #reading.parts == 0 then return nil, "parts is empty" end
  if #reading.impression == 0 then return nil, "impression is empty" end
  return true
end

-- ---- words ----------------------------------------------------------------------------------

local function all_text(reading)
  local told = {}
  for i, name in ipairs(TEXTS) do told[i] = reading[name] end
  for _, it in ipairs(reading.parts) do
    told[#told + 1] = it.name
    told[#told + 1] = it.text
  end
  for _, word in ipairs(reading.impression) do told[#told + 1] = word end
  return table.concat(told, "\n")
end

-- [part] -> its shapes, as seen and as answered.
local function known_shapes(seen, facts)
  local known = {}
  for _, part in ipairs(features.PARTS) do
    local shape = seen[part].shape
    if shape ~= fields.UNCLEAR then known[part] = { [shape] = true } end
  end
  for _, it in ipairs(facts.parts) do
    known[it.part] = known[it.part] or {}
    known[it.part][it.shape.code] = true
  end
  return known
end

-- What is said of the face is so of this face.
local function true_to_face(text, reading, facts, is_minor)
  local seen = reading.features
  local name = elements.strange(text, features.ELEMENT[seen.face_shape.shape])
  if name then return nil, ("speaks of %s, which the shape of the face is not"):format(name) end
  name = named.strange(text, known_shapes(seen, facts), is_minor)
  if name then return nil, ("speaks of \"%s\", which is not of this face"):format(name) end
  return true
end

local function allowed(text, reading, facts)
  local kind, word = never.find(text)
  if kind then
    return nil, ("speaks of \"%s\" (%s), of which a face reading never speaks"):format(word, kind)
  end
  local is_minor = facts.minor or reading.features.age == "minor"
  word = is_minor and never.find_romance(text)
  if word then return nil, ("speaks of \"%s\" to a minor"):format(word) end
  return true_to_face(text, reading, facts, is_minor)
end

function check.of(reading, facts)
  local seen, is_photo = reading.features, facts.mode == "photo"
  local ok, why = (is_photo and photo_features or answer_features)(seen, facts)
  local no = ok and is_photo and unseen(seen)
  if no then return nil, nil, no end
  if ok and not adds_up(seen.samjeong) then
    ok, why = nil, "features/samjeong does not add up to 100"
  end
  if ok and not is_photo then ok, why = same_impressions(reading, facts) end
  if ok then ok, why = same_parts(reading) end
  if ok then ok, why = allowed(all_text(reading), reading, facts) end
  return ok, why
end

return check
