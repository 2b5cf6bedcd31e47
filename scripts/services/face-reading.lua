-- 관상: what impression a face gives, part by part.
--
-- With a model that sees, a photo; without one, or without a photo, ten questions.  The photo is
-- for the model alone: it is not kept, and what was seen stands in `features`, which the words
-- are held to.  Impressions and tendencies are spoken of, and never health, origin, belief,
-- character flaws, minds, looks or who somebody is.

local check = require "lib.face.check"
local compose = require "lib.face.compose"
local facts = require "lib.face.facts"
local fields = require "lib.face.fields"
local page = require "lib.face.page"

local face = service {
  category = "fortune",
  name     = { ko = "관상 분석", en = "Face reading" },
  about    = {
    ko = "사진 한 장이나 열 가지 질문의 답으로 얼굴이 주는 인상을 읽어 드려요. 삼정과 오관, 십이궁을 쉬운 말로 풀고, 외모에 값을 "
      .. "매기지 않아요. 사진은 풀이에만 쓰고 남기지 않아요.",
    en = "Reads the impression a face gives, from a photo or from ten questions: three zones, five "
      .. "offices and twelve palaces in plain words, and never a price on looks. A photo is used "
      .. "for the reading and not kept.",
  },
  cost     = 25,

  input = {
    photo "photo" { ko = "사진", en = "Photo", optional = true,
      help_ko = "얼굴 하나가 앞을 보고 있는 JPEG, PNG, WebP 한 장. 위치 같은 정보는 지우고, 사진은 남기지 않아요.",
      help_en = "One JPEG, PNG or WebP with one face that looks ahead. Its metadata, such as the "
        .. "place, is removed, and the photo is not kept." },
    group "answers" { ko = "열 가지 질문", en = "Ten questions", fields = fields.answers(),
      optional = true, help_ko = "거울을 보고 가장 가까운 것을 골라 주세요. 사진이 없으면 필요해요.",
      help_en = "Look into a mirror and choose what comes closest. Needed without a photo." },
    flag "consent" { ko = "동의", en = "Consent", default = false,
      help_ko = "내 얼굴이거나 얼굴 주인(미성년자는 보호자)의 허락을 받았고, 이 풀이에 쓰는 데 동의해요.",
      help_en = "It is my own face, or its owner (for a minor, a guardian) allows this, and it may "
        .. "be used for this reading." },
    flag "minor" { ko = "미성년자의 얼굴인가요?", en = "Is it the face of a minor?", default = false,
      help_ko = "그렇다면 연애 이야기는 하지 않아요.", help_en = "If so, nothing is said of romance." },
    choice "focus" { ko = "궁금한 것", en = "Focus",
      { "total", ko = "전체", en = "Everything" },
      { "impression", ko = "첫인상", en = "First impression" },
      { "relationships", ko = "사람 사이", en = "People" }, { "work", ko = "일과 재능", en = "Work" },
      default = "total" },
  },

  output = {
    group "features"     { ko = "본 것", en = "What was seen", fields = fields.features() },
    text "title"         { ko = "제목", en = "Title", max = 160 },
    text "summary"       { ko = "한눈에 보기", en = "At a glance", max = 1200 },
    list "impression"    { ko = "인상 낱말", en = "Words for the impression", max = 5,
      item = text "word" { ko = "낱말", en = "Word", max = 40 } },
    text "zones"         { ko = "삼정, 얼굴의 세 층", en = "The three zones", max = 2400 },
    list "parts"         { ko = "부위마다", en = "Part by part", max = 10,
      item = group "one" { ko = "부위", en = "Part", fields = {
        choice "part"    { ko = "어디", en = "Which", table.unpack(fields.parts()) },
        text "name"      { ko = "이름", en = "Name", max = 100 },
        text "text"      { ko = "풀이", en = "Reading", max = 800 },
      } } },
    text "mountains"     { ko = "오악, 얼굴의 다섯 산", en = "The five mountains", max = 1600 },
    text "palaces"       { ko = "십이궁, 얼굴의 작은 자리", en = "The palaces", max = 3600 },
    text "relationships" { ko = "사람 사이", en = "With other people", max = 1600 },
    text "work"          { ko = "일과 재능", en = "Work and gifts", max = 1600 },
    text "advice"        { ko = "조언", en = "Advice", max = 1200 },
    text "basis"         { ko = "어떻게 읽었나요", en = "How it was read", max = 2000 },
  },

  example = {
    consent = true,
    answers = {
      face_shape = "round", forehead = "wide", eyebrows = "arched", eyes = "downturned",
      nose = "rounded", mouth = "full", ears = "full_lobes", chin = "rounded", cheekbones = "full",
      philtrum = "long",
    },
  },
}

local NO_MODEL = {
  ko = "지금은 사진을 볼 수 없습니다. 열 가지 질문에 답해 주시면 읽을 수 있습니다.",
  en = "is needed: the photo cannot be looked at just now, and answers can be read.",
}

function face.facts(input, world)
  local found, wrong = facts.of(input, world)
  if found then return found end
  return nil, refuse(wrong.field, wrong.why, wrong.code)
end

function face.compose(found, world)
  local reading = compose.of(found, world)
  if reading then return reading end
  return nil, refuse("answers", NO_MODEL, "NO_VISION")
end

function face.check(reading, found)
  local ok, why, unseen = check.of(reading, found)
  if unseen then return nil, refuse("photo", unseen.why, unseen.code) end
  return ok, why
end

function face.render(reading)
  return page.of(face.output, reading)
end

return face
