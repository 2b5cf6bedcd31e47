-- 성명학: the strokes, numbers, sounds and elements of a Korean name.
--
-- All of it is counted and never guessed: a model only words it, and an answer that names a
-- count, a number or a hanja which is not there is refused.

local check = require "lib.name.check"
local compose = require "lib.name.compose"
local facts = require "lib.name.facts"
local page = require "lib.words.page"

local name_analysis = service {
  category = "fortune",
  name     = { ko = "성명학 분석", en = "Name analysis" },
  about    = {
    ko = "한글과 한자 이름의 획수, 사격 수리, 소리의 오행, 음양을 풀어 드려요. 한자가 없으면 어울리는 한자도 찾아 드려요.",
    en = "Analyzes the meaning and fortune of a Korean name: strokes, the four numbers, the "
      .. "elements of its sounds, yin and yang; and finds hanja for a name in hangul.",
  },
  cost     = 10,

  input = {
    person_name "surname_hangul" { ko = "성 (한글)", en = "Surname in hangul", max = 10,
      help_ko = "한두 글자, 예: 김, 남궁", help_en = "One or two syllables" },
    person_name "given_hangul" { ko = "이름 (한글)", en = "Given name in hangul", max = 20,
      help_ko = "성을 뺀 이름, 다섯 글자까지", help_en = "Without the surname, up to five syllables" },
    person_name "surname_hanja" { ko = "성 (한자)", en = "Surname in hanja", max = 10,
      optional = true },
    person_name "given_hanja" { ko = "이름 (한자)", en = "Given name in hanja", max = 20,
      optional = true, help_ko = "한글 이름이면 비워 두세요. 어울리는 한자를 찾아 드려요.",
      help_en = "Leave it out for a name in hangul; hanja that suit it are found." },
    birth "birth" { ko = "태어난 때", en = "Birth", optional = true },
    choice "stroke_mode" { ko = "획수 세는 법", en = "Way of counting strokes",
      { "won", ko = "원획법 (본디 모양)", en = "Original form" },
      { "pil", ko = "필획법 (쓰는 획)", en = "As written" }, default = "won" },
    choice "sound_school" { ko = "발음오행 학파", en = "School of the sounds",
      { "unhae", ko = "운해본 (ㅁㅂㅍ 수, ㅇㅎ 토)", en = "Unhae: lips water, throat earth" },
      { "haerye", ko = "해례본 (ㅁㅂㅍ 토, ㅇㅎ 수)", en = "Haerye: lips earth, throat water" },
      default = "unhae" },
    choice "sound_letters" { ko = "소리를 보는 범위", en = "Sounds that count",
      { "initial", ko = "첫소리만", en = "First consonants only" },
      { "final", ko = "받침까지", en = "Final consonants too" }, default = "initial" },
    flag "alternatives" { ko = "다른 한자도 보기", en = "Other hanja as well", default = false },
    choice "goal" { ko = "한자에 담고 싶은 뜻", en = "What the hanja should speak of",
      { "light", ko = "빛", en = "Light" }, { "virtue", ko = "덕", en = "Virtue" },
      { "nature", ko = "자연", en = "Nature" }, { "wisdom", ko = "지혜", en = "Wisdom" },
      { "strength", ko = "큰 뜻", en = "Strength" }, { "beauty", ko = "아름다움", en = "Beauty" },
      { "water", ko = "물", en = "Water" }, { "treasure", ko = "보배", en = "Treasure" },
      { "harmony", ko = "어울림", en = "Harmony" }, { "growth", ko = "자라남", en = "Growth" },
      optional = true, help_ko = "고르면 이 뜻의 한자를 앞에 두고 찾아 드려요.",
      help_en = "Choose one, and hanja of that meaning are put first." },
  },

  output = {
    text "title"      { ko = "제목", en = "Title", max = 160 },
    text "summary"    { ko = "한눈에 보기", en = "At a glance", max = 1200 },
    text "meaning"    { ko = "글자의 뜻", en = "What the letters mean", max = 2000 },
    text "gyeok"      { ko = "사격 수리", en = "The four numbers", max = 3000 },
    text "sound"      { ko = "소리의 오행", en = "The sounds", max = 2400 },
    text "balance"    { ko = "음양과 자원오행", en = "Yin, yang and elements", max = 2000 },
    text "supplement" { ko = "사주와의 어울림", en = "With the birth chart", max = 2000,
      optional = true },
    text "candidates" { ko = "어울리는 한자", en = "Hanja that suit", max = 3000, optional = true },
    text "advice"     { ko = "조언", en = "Advice", max = 1200 },
  },

  example = {
    surname_hangul = "김", given_hangul = "서연", surname_hanja = "金", given_hanja = "瑞姸",
  },
}

function name_analysis.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why, wrong.code) end
  return found
end

function name_analysis.compose(found, world)
  return compose.of(found, world)
end

function name_analysis.check(reading, found)
  return check.of(reading, found)
end

function name_analysis.render(reading)
  return page.of(name_analysis.output, reading)
end

return name_analysis
