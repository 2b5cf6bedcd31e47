-- The fields that the parts of a face are asked and answered in.
--
--     fields.answers()    the ten questions, each a choice with `unsure`
--     fields.parts()      the parts as choices
--     fields.features()   what was seen: of each part its shape, or "unclear", and how sure
--
-- Made anew for each who asks: a field belongs to one service.

local features = require "lib.face.features"
local labels = require "lib.face.words.labels"

local fields = {}

fields.UNCLEAR = "unclear"

local UNCLEAR_KO, UNCLEAR_EN = "보이지 않음", "cannot be seen"

local function both(kind, code)
  return labels.of("ko", kind, code), labels.of("en", kind, code)
end

-- A choice of the shapes of a part; the last is for those that cannot be told.
local function shapes(name, part, ko, en, last, last_ko, last_en)
  local options = { ko = ko, en = en }
  for i, shape in ipairs(features.SHAPES[part]) do
    options[i] = { shape, ko = labels.shape("ko", part, shape),
                   en = labels.shape("en", part, shape) }
  end
  options[#options + 1] = { last, ko = last_ko, en = last_en }
  return choice(name)(options)
end

function fields.answers()
  local asked = {}
  for i, part in ipairs(features.PARTS) do
    local ko, en = both("part", part)
    asked[i] = shapes(part, part, ko, en, features.UNSURE, labels.of("ko", "unsure"),
      labels.of("en", "unsure"))
  end
  return asked
end

local function seen_part(part)
  local ko, en = both("part", part)
  return group(part) { ko = ko, en = en, fields = {
    shapes("shape", part, "모양", "Shape", fields.UNCLEAR, UNCLEAR_KO, UNCLEAR_EN),
    number "confidence" { ko = "얼마나 분명한지", en = "How clear it is", min = 0, max = 1 },
  } }
end

-- The parts as choices.
function fields.parts()
  local options = {}
  for i, part in ipairs(features.PARTS) do
    local ko, en = both("part", part)
    options[i] = { part, ko = ko, en = en }
  end
  return options
end

-- How high each of the three zones is, of all three.
local function samjeong()
  local zones = { ko = "삼정의 비율", en = "How high each zone is, in percent of the three",
                  optional = true, fields = {} }
  for i, zone in ipairs(features.ZONES) do
    local ko, en = both("zone", zone.code)
    zones.fields[i] = number(zone.code) { ko = ko, en = en, min = 0, max = 100 }
  end
  return group "samjeong" (zones)
end

local QUALITIES = {
  { "good", ko = "잘 보임", en = "clearly seen" },
  { "fair", ko = "볼 만함", en = "good enough" },
  { "blurred", ko = "흐림", en = "too blurred" },
  { "dark", ko = "너무 어둡거나 밝음", en = "too dark or too bright" },
  { "covered", ko = "가려짐", en = "covered by a mask, hair, hands or glasses" },
  { "turned", ko = "옆을 봄", en = "in profile, or turned away" },
  { "small", ko = "얼굴이 너무 작음", en = "the face is too small" },
}

local function quality()
  local options = { ko = "사진의 상태", en = "How well the face is seen", optional = true }
  for i, it in ipairs(QUALITIES) do options[i] = { it[1], ko = it.ko, en = it.en } end
  return choice "quality" (options)
end

function fields.features()
  local seen = {
    choice "source" { ko = "본 것", en = "What was looked at",
      { "photo", ko = "사진", en = "a photo" }, { "answers", ko = "답", en = "answers" } },
    number "faces" { ko = "사람 얼굴의 수", en = "How many human faces are in the photo",
      integer = true, min = 0, max = 100, optional = true },
    quality(),
    choice "age" { ko = "나이대", en = "Whether the person looks under 18", optional = true,
      { "adult", ko = "어른", en = "an adult" }, { "minor", ko = "미성년", en = "under 18" },
      { "unclear", ko = "알 수 없음", en = "cannot be told" } },
    samjeong(),
  }
  for _, part in ipairs(features.PARTS) do seen[#seen + 1] = seen_part(part) end
  return seen
end

return fields
