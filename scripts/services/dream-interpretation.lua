-- 꿈 해몽: what a dream says in Korean dream lore, and to the one who dreamt it.
--
-- The symbols, what happens to them and what they come to are found by rule; a model only
-- words them, and an answer that tells of another symbol is refused.

local check = require "lib.dream.check"
local compose = require "lib.dream.compose"
local facts = require "lib.dream.facts"

local dream = service {
  category = "fortune",
  name     = { ko = "꿈 해몽", en = "Dream Interpretation" },
  about    = {
    ko = "꿈에 담긴 상징과 행동, 느낌을 찾아 전통 해몽으로 풀고, 태몽인지와 마음이 건네는 말을 함께 읽어 드려요.",
    en = "Finds the symbols, actions and feelings in your dream and reads them by Korean "
        .. "dream lore: "
      .. "omens, conception dreams (taemong), and what your mind may be saying.",
  },
  cost     = 15,

  input = {
    text "text" { ko = "꿈 이야기", en = "Your dream", min = 5, max = 2000, multiline = true,
      help_ko = "나온 것과 일어난 일, 느낌을 떠오르는 대로 적어 주세요.",
      help_en = "What appeared, what happened and how it felt, just as it comes." },
    choice "emotion" { ko = "꿈속의 느낌", en = "How it felt", optional = true,
      { "joy", ko = "기쁨", en = "Joy" }, { "peace", ko = "평온", en = "Peace" },
      { "wonder", ko = "놀라움", en = "Wonder" }, { "longing", ko = "그리움", en = "Longing" },
      { "sadness", ko = "슬픔", en = "Sadness" }, { "fear", ko = "두려움", en = "Fear" },
      { "anxiety", ko = "불안", en = "Anxiety" }, { "anger", ko = "분노", en = "Anger" },
      { "shame", ko = "부끄러움", en = "Shame" },
      { "confusion", ko = "어리둥절함", en = "Confusion" },
      { "neutral", ko = "담담함", en = "Nothing much" } },
    flag "recurring" { ko = "되풀이되는 꿈", en = "It comes again and again", optional = true },
    date "date" { ko = "꿈꾼 날", en = "Date of the dream", optional = true, min = "1900-01-01",
      max = "2100-12-31" },
    group "dreamer" { ko = "꿈꾼 사람", en = "The dreamer", optional = true, fields = {
      choice "gender" { ko = "성별", en = "Gender", optional = true,
        { "male", ko = "남성", en = "Male" }, { "female", ko = "여성", en = "Female" },
        { "unknown", ko = "밝히지 않음", en = "Not told" },
        help_ko = "풀이를 바꾸지 않아요.", help_en = "It does not change the reading." },
      flag "pregnant_family" { ko = "아이를 기다리는 가족이 있음", en = "Family expecting a child",
        optional = true },
    } },
  },

  output = {
    text "title"        { ko = "제목", en = "Title", max = 160 },
    text "summary"      { ko = "한눈에 보기", en = "At a glance", max = 1200 },
    text "symbols"      { ko = "상징 풀이", en = "Symbols", max = 3000 },
    text "feelings"     { ko = "꿈속의 느낌", en = "Feelings", max = 1200 },
    text "life"         { ko = "생활에서는", en = "In daily life", max = 1600 },
    text "taemong"      { ko = "태몽으로 보면", en = "As a conception dream", max = 1000,
      optional = true },
    text "another_view" { ko = "다른 관점", en = "Another point of view", max = 1000 },
    text "advice"       { ko = "조언", en = "Advice", max = 1200 },
    text "question"     { ko = "더 들려주세요", en = "Tell me more", max = 500 },
    group "lucky"       { ko = "기운을 돕는 것", en = "Small helpers", fields = {
      text "color"      { ko = "색", en = "Colour", max = 40 },
      text "item"       { ko = "물건이나 행동", en = "Thing or act", max = 60 },
      text "time"       { ko = "때", en = "Time of day", max = 40 },
    } },
  },

  example = {
    text = "커다란 돼지가 집으로 들어와서 두 팔로 꼭 품에 안았어요. 따뜻하고 기뻤어요.",
    emotion = "joy",
  },
}

function dream.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why) end
  return found
end

function dream.compose(found, world)
  return compose.of(found, world)
end

function dream.check(reading, found)
  return check.of(reading, found)
end

return dream
