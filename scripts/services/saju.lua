-- 사주팔자: the four pillars of a birth, and what they say of a life and a year.
--
-- The chart is computed and never guessed: a model only words it, and an answer
-- that names a pillar which is not there is refused.

local check = require "lib.saju.check"
local compose = require "lib.saju.compose"
local facts = require "lib.saju.facts"
local messages = require "lib.saju.words.messages"
local page = require "lib.words.page"

local saju = service {
  category = "fortune",
  name     = { ko = "사주팔자", en = "Saju, the Four Pillars of Destiny" },
  about    = {
    ko = "태어난 해, 달, 날, 시의 여덟 글자로 성격과 애정, 재물, 직업, 올해의 흐름을 읽어 드려요.",
    en = "Analyzes the four pillars of your birth, eight letters for year, month, day and hour: "
      .. "character, love, money, work and the current of this year.",
  },
  cost     = 25,

  input = {
    birth "birth" { ko = "태어난 때", en = "Birth" },
    choice "focus" { ko = "궁금한 것", en = "Focus",
      { "total", ko = "전체", en = "Everything" }, { "love", ko = "애정", en = "Love" },
      { "wealth", ko = "재물", en = "Money" }, { "career", ko = "직업", en = "Career" },
      { "health", ko = "건강", en = "Health" }, { "study", ko = "공부", en = "Study" },
      { "year", ko = "올해", en = "This year" }, { "month", ko = "이달", en = "This month" },
      { "today", ko = "오늘", en = "Today" }, default = "total" },
    date "target_date" { ko = "보고 싶은 날", en = "Date to look at", optional = true,
      min = "1900-01-01", max = "2100-12-31", help_ko = "비워 두면 오늘을 기준으로 봐요.",
      help_en = "Today, when it is left out." },
    birth "partner" { ko = "궁합을 볼 상대", en = "Partner to compare with", optional = true },
  },

  output = {
    text "title"       { ko = "제목", en = "Title", max = 160 },
    text "summary"     { ko = "한눈에 보기", en = "At a glance", max = 1200 },
    text "personality" { ko = "타고난 성격", en = "Character", max = 2000 },
    text "elements"    { ko = "오행의 균형", en = "Balance of the elements", max = 2000 },
    text "love"        { ko = "애정운", en = "Love", max = 2000 },
    text "wealth"      { ko = "재물운", en = "Money", max = 2000 },
    text "career"      { ko = "직업과 공부", en = "Work and study", max = 2000 },
    text "health"      { ko = "건강과 생활 습관", en = "Health and habits", max = 2000 },
    text "current"     { ko = "지금의 흐름", en = "The present current", max = 2400 },
    text "advice"      { ko = "조언", en = "Advice", max = 1200 },
    group "lucky"      { ko = "행운을 돕는 것", en = "Lucky things", fields = {
      text "color"     { ko = "색", en = "Colour", max = 40 },
      text "number"    { ko = "숫자", en = "Number", max = 40 },
      text "direction" { ko = "방향", en = "Direction", max = 40 },
    } },
    text "compat"      { ko = "궁합", en = "Compatibility", max = 3000, optional = true },
  },

  example = {
    birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
      gender = "female", place = "서울" },
  },
}

function saju.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why, wrong.code) end
  for _, warning in ipairs(found.warnings) do
    warning.message = messages.of(warning, world.lang)
  end
  return found
end

function saju.compose(found, world)
  return compose.of(found, world)
end

function saju.check(reading, found)
  return check.of(reading, found)
end

function saju.render(reading)
  return page.of(saju.output, reading)
end

return saju
