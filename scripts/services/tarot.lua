-- 타로: cards drawn so that anybody can check the draw, and what they say where they lie.
--
-- The cards come from the server seed and the client's own words by a published algorithm;
-- a model only words them, and an answer that names a card which was not drawn is refused.

local check = require "lib.tarot.check"
local compose = require "lib.tarot.compose"
local facts = require "lib.tarot.facts"
local page = require "lib.tarot.page"

local tarot = service {
  category = "fortune",
  name     = { ko = "타로 카드", en = "Tarot" },
  about    = {
    ko = "78장의 카드에서 공정하게 뽑아, 지금의 마음과 앞으로의 흐름을 읽어 드려요. 뽑기는 누구나 다시 확인할 수 있어요.",
    en = "Read fortune with Tarot cards: 78 of them, drawn so that anybody can check the draw, "
      .. "read for where you are and what is moving.",
  },
  cost     = 20,
  provable = true,

  input = {
    text "question" { ko = "질문", en = "Your question", optional = true, max = 300,
      multiline = true, help_ko = "비워 두면 지금의 나에 대해 읽어요.",
      help_en = "Left out, the cards speak of how things are with you." },
    choice "spread" { ko = "배열", en = "Spread", optional = true,
      { "one", ko = "한 장", en = "One card" },
      { "yes_no", ko = "예·아니요", en = "Yes or no" },
      { "three", ko = "과거·현재·미래", en = "Past, present, future" },
      { "three_advice", ko = "상황·걸림돌·조언", en = "Situation, obstacle, advice" },
      { "three_self", ko = "마음·몸·영혼", en = "Mind, body, spirit" },
      { "choice", ko = "두 갈래 길 (5장)", en = "Two roads (5 cards)" },
      { "relationship", ko = "관계 (5장)", en = "A relationship (5 cards)" },
      { "horseshoe", ko = "말굽 배열 (7장)", en = "Horseshoe (7 cards)" },
      { "celtic_cross", ko = "켈틱 크로스 (10장)", en = "Celtic cross (10 cards)" },
      { "week", ko = "일주일 (7장)", en = "A week (7 cards)" },
      { "year", ko = "열두 달 (13장)", en = "A year (13 cards)" },
      help_ko = "비워 두면 과거·현재·미래, 오늘의 카드라면 한 장.",
      help_en = "Left out: past, present, future; one card for the card of the day." },
    flag "daily" { ko = "오늘의 카드", en = "Card of the day", default = false,
      help_ko = "하루 동안 같은 카드예요.", help_en = "The same card all day." },
    text "option_a" { ko = "첫 번째 길", en = "The first road", optional = true, max = 60 },
    text "option_b" { ko = "두 번째 길", en = "The second road", optional = true, max = 60 },
    flag "allow_reversed" { ko = "역방향도 쓰기", en = "Cards may be reversed", default = true },
    choice "deck_mode" { ko = "카드 묶음", en = "Deck", default = "full",
      { "full", ko = "78장 모두", en = "All 78" }, { "major", ko = "메이저 22장", en = "22 majors" } },
    text "commit_id" { ko = "약속", en = "Commitment", optional = true, max = 36,
      help_ko = "먼저 받아 둔 약속의 id. 없으면 지금 씨앗을 정해요.",
      help_en = "The id of a commitment you got before; without one a seed is fixed now." },
    text "client_seed" { ko = "내 씨앗", en = "Your own seed", min = 0, max = 64, default = "",
      help_ko = "아무 글이나; 카드가 달라져요.", help_en = "Any text: it changes the cards." },
    number "nonce" { ko = "번호", en = "Nonce", integer = true, min = 0, max = 2147483647,
      default = 0 },
    list "pick" { ko = "직접 고른 자리", en = "Places you pick", optional = true, max = 13, min = 1,
      item = number "place" { integer = true, min = 1, max = 78 },
      help_ko = "섞인 카드에서 몇 번째를 고를지, 배열의 장수만큼.",
      help_en = "Which places of the shuffled deck, as many as the spread has." },
  },

  output = {
    text "title"     { ko = "제목", en = "Title", max = 160 },
    text "summary"   { ko = "한눈에 보기", en = "At a glance", max = 1200 },
    text "answer"    { ko = "예·아니요", en = "Yes or no", max = 600, optional = true },
    list "cards"     { ko = "카드", en = "Cards", min = 1, max = 13,
      item = group "card" { fields = {
        text "position" { ko = "자리", en = "Place", max = 60 },
        text "card"     { ko = "카드", en = "Card", max = 60 },
        text "text"     { ko = "풀이", en = "Reading", max = 1200 },
      } } },
    text "overall"   { ko = "함께 보면", en = "Together", max = 1600 },
    text "advice"    { ko = "조언", en = "Advice", max = 1600, multiline = true },
    list "follow_ups" { ko = "이어서 물어볼 것", en = "To ask next", min = 1, max = 5,
      item = text "question" { max = 200 } },
  },

  example = { question = "이직을 해도 괜찮을까요?", spread = "three", client_seed = "나의 별" },
}

function tarot.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why) end
  return found
end

function tarot.compose(found, world)
  return compose.of(found, world)
end

function tarot.check(reading, found)
  return check.of(reading, found)
end

function tarot.render(reading)
  return page.of(tarot.output, reading)
end

function tarot.reveal(found, server_seed)
  return facts.reveal(found, server_seed)
end

return tarot
