-- 토정비결: what a lunar year brings, from one of 144 gwae.
--
-- The gwae and the months are computed and never guessed: a model only words them, and
-- an answer that names a gwae, a year or a day which is not there is refused.

local check = require "lib.tojeong.check"
local compose = require "lib.tojeong.compose"
local facts = require "lib.tojeong.facts"
local page = require "lib.words.page"

local tojeong = service {
  category = "fortune",
  name     = { ko = "토정비결", en = "Tojeong Bigyeol" },
  about    = {
    ko = "음력 생일과 보고 싶은 해로 144괘 가운데 하나를 세우고, 한 해의 흐름과 재물, 애정, 건강, 이동, "
      .. "음력 열두 달의 이야기를 읽어 드려요.",
    en = "Finds one of the 144 gwae for your lunar birthday and a year, and reads the current of "
      .. "that year in it: money, love, health, journeys and each of its lunar months.",
  },
  cost     = 15,

  input = {
    birth "birth" { ko = "태어난 때", en = "Birth" },
    number "target_year" { ko = "보고 싶은 해", en = "Year to look at", integer = true,
      min = facts.YEAR_MIN, max = facts.YEAR_MAX, optional = true,
      help_ko = "설날에 시작하는 음력 해예요. 비워 두면 오늘이 속한 음력 해를 봐요.",
      help_en = "A lunar year, which begins at Seollal. When it is left out, the one that "
        .. "today belongs to in Korea." },
    choice "focus" { ko = "궁금한 것", en = "Focus",
      { "total", ko = "전체", en = "Everything" }, { "wealth", ko = "재물", en = "Money" },
      { "love", ko = "애정", en = "Love" }, { "health", ko = "건강", en = "Health" },
      { "travel", ko = "이동", en = "Journeys" }, default = "total" },
  },

  output = {
    text "title"   { ko = "제목", en = "Title", max = 160 },
    text "summary" { ko = "한눈에 보기", en = "At a glance", max = 1200 },
    text "flow"    { ko = "한 해의 흐름", en = "The current of the year", max = 2400 },
    text "wealth"  { ko = "재물운", en = "Money", max = 1600 },
    text "love"    { ko = "애정운", en = "Love", max = 1600 },
    text "health"  { ko = "건강과 생활 습관", en = "Health and habits", max = 1600 },
    text "travel"  { ko = "이동과 여행", en = "Journeys", max = 1600 },
    list "months"  { ko = "달별 흐름", en = "Month by month", min = 12, max = 13,
      item = group "month" { ko = "달", en = "Month", fields = {
        text "name" { ko = "이름", en = "Name", max = 100 },
        text "text" { ko = "풀이", en = "Reading", max = 800 },
      } } },
    text "advice"  { ko = "조언", en = "Advice", max = 1200 },
    group "lucky"  { ko = "행운을 돕는 것", en = "Lucky things", fields = {
      text "color"     { ko = "색", en = "Colour", max = 40 },
      text "number"    { ko = "숫자", en = "Number", max = 40 },
      text "direction" { ko = "방향", en = "Direction", max = 40 },
    } },
    text "basis"   { ko = "괘를 세운 방법", en = "How the gwae was found", max = 2000 },
  },

  example = {
    birth = { calendar = "solar", year = 1990, month = 5, day = 15, gender = "female" },
    target_year = 2026,
  },
}

function tojeong.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why, wrong.code) end
  return found
end

function tojeong.compose(found, world)
  return compose.of(found, world)
end

function tojeong.check(reading, found)
  return check.of(reading, found)
end

function tojeong.render(reading)
  return page.of(tojeong.output, reading)
end

return tojeong
