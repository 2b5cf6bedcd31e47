-- Names, in Korean.

local terms = {}

terms.majors = {
  fool = "바보", magician = "마법사", high_priestess = "여사제", empress = "여황제", emperor = "황제",
  hierophant = "교황", lovers = "연인", chariot = "전차", strength = "힘", hermit = "은둔자",
  wheel = "운명의 수레바퀴", justice = "정의", hanged_man = "매달린 사람", death = "죽음",
  temperance = "절제", devil = "악마", tower = "탑", star = "별", moon = "달", sun = "태양",
  judgement = "심판", world = "세계",
}
terms.suits = { wands = "완드", cups = "컵", swords = "소드", pentacles = "펜타클" }
terms.ranks = {
  ace = "에이스", two = "2", three = "3", four = "4", five = "5", six = "6", seven = "7",
  eight = "8", nine = "9", ten = "10", page = "시종", knight = "기사", queen = "여왕", king = "왕",
}

function terms.minor(suit, rank)
  return terms.suits[suit] .. " " .. terms.ranks[rank]
end

-- In a sentence; both ways end in 카드, so any particle behind it is the one for 카드.
function terms.said(name, reversed)
  return (reversed and "역방향 " or "") .. name .. " 카드"
end

-- Nothing is wanting behind a question that a sentence takes in.
function terms.stop_after()
  return ""
end

-- Above a text.
function terms.headed(name, reversed)
  return reversed and name .. " (역방향)" or name
end

-- Behind the road that the customer named.
function terms.option(text)
  return "(" .. text .. ")"
end

terms.elements = { fire = "불", water = "물", air = "바람", earth = "흙" }

-- What each number is about, by rank.
terms.numbers = { "시작", "균형과 선택", "자라남", "안정", "변화", "조화", "돌아봄", "움직임", "무르익음", "완성",
  "배움", "나아감", "돌봄", "이끎" }
terms.number_names = { "에이스", "2번", "3번", "4번", "5번", "6번", "7번", "8번", "9번", "10번", "시종",
  "기사", "여왕", "왕" }

terms.spreads = {
  one = "한 장 뽑기", yes_no = "예·아니요", three = "과거·현재·미래", three_advice = "상황·걸림돌·조언",
  three_self = "마음·몸·영혼", choice = "두 갈래 길", relationship = "관계 살피기",
  horseshoe = "말굽 배열", celtic_cross = "켈틱 크로스", week = "일주일 살피기", year = "열두 달 살피기",
}
terms.daily = "오늘의 카드"

terms.positions = {
  message = "한 장의 메시지", answer = "대답", past = "과거", present = "현재", future = "미래",
  situation = "상황", obstacle = "걸림돌", advice = "조언", mind = "마음", body = "몸", spirit = "영혼",
  option_a = "A의 모습", outcome_a = "A의 흐름", option_b = "B의 모습", outcome_b = "B의 흐름",
  common = "두 길의 바탕", me = "나", you = "상대", bond = "둘 사이", challenge = "과제",
  outlook = "앞으로", hidden = "숨은 영향", around = "주변", outcome = "흘러갈 곳", foundation = "뿌리",
  crown = "바라는 곳", near_future = "가까운 앞날", self = "나의 태도", environment = "환경",
  hopes_and_fears = "바람과 두려움", theme = "한 해의 주제",
}

local WEEKDAYS = { "월", "화", "수", "목", "금", "토", "일" }

function terms.day(date, weekday)
  return ("%d월 %d일 (%s)"):format(tonumber(date:sub(6, 7)), tonumber(date:sub(9, 10)),
                                   WEEKDAYS[weekday])
end

function terms.month(date)
  return ("%s년 %d월"):format(date:sub(1, 4), tonumber(date:sub(6, 7)))
end

terms.counts = { "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두",
  "열세" }

terms.answers = { yes = "그렇다", leaning_yes = "그렇다에 가까움", open = "아직 열려 있음",
  leaning_no = "아니다에 가까움", no = "아니다" }

terms.patterns = { majors = "메이저 카드가 모임", same_suit = "같은 무늬가 모임", same_number = "같은 숫자가 모임",
  courts = "인물 카드가 모임", many_reversed = "역방향이 많음", all_upright = "모두 정방향" }

terms.warnings = {
  PICK_NOT_COMMITTED = "미리 받은 약속(commit_id) 없이 카드를 고르셨어요. 고른 자리는 그대로 썼지만, "
    .. "씨앗을 먼저 정해 두었다는 증명은 남지 않아요.",
  NOT_ANSWERED = "이 물음에는 카드로 예·아니요를 답하지 않아요. 혼자 견디지 말고 109나 가까운 사람에게 연락해 주세요.",
}

return terms
