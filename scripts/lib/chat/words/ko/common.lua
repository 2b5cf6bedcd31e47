-- What is said in no voice: labels, what one might ask next, and whom to call.

local common = {}

common.labels = {
  persona = { dosa = "도사", friend = "친구", counselor = "상담가" },
  ai = { label = "AI가 답하고 있어요" },
  topic = {
    greeting = "인사", thanks = "고마움", who = "누구인지", more = "더 자세히", menu = "무엇을 물을 수 있는지", today =
      "오늘의 운",
    month = "이달의 운", year = "올해의 운", decade = "대운", self = "성격", love = "연애운", compat = "궁합",
      wealth = "재물운",
    career = "직업운", study = "공부운", health = "건강한 습관", people = "인간관계", name = "이름 풀이", dream =
      "꿈 해몽",
    tarot = "타로", tojeong = "토정비결", face = "관상", story = "이야기", tomorrow = "내일의 운",
      next_month = "다음 달의 운", term = "용어",
    next_year = "내년의 운", lucky = "행운의 색과 숫자", reading = "받은 풀이", feeling = "마음",
    bye = "작별", draw = "카드 뽑기",
  },
  tool = { compute_saju = "사주 계산", draw_tarot = "타로 한 장 뽑기", calendar = "오늘의 달력" },
  -- Who or what in a story, and what of a chart it was made of.
  role = { protagonist = "주인공", quest = "찾아 나선 것", obstacle = "앞을 막은 것", season = "배경이 된 계절",
    lesson = "끝내 배운 것", charm = "몸에 지닌 것" },
  motif = { day_master = "태어난 날의 글자", missing_element = "사주에 없는 오행",
    least_element = "사주에 가장 적은 오행",
    most_element = "사주에 가장 많은 오행", even_elements = "고른 오행", daewoon = "지금의 대운",
    month_branch = "태어난 달", strength = "사주의 힘", year_animal = "태어난 해의 띠" },
  safety = { self_harm = "마음의 위기", medical = "응급 상황", violence = "폭력의 위험", abuse = "폭력 피해",
    support = "곁에 있기" },
  expert = { medical = "의료", legal = "법률", investment = "투자" },
}

-- What a topic is called where a whole chart is spoken of.
common.daily = "하루하루의 일"

common.services = {
  saju = "사주", tarot = "타로 카드", tojeong = "토정비결", ["dream-interpretation"] = "꿈 해몽",
  ["name-analysis"] = "성명학", ["face-reading"] = "관상", story = "이야기", other = "앞서 받은",
}

-- Something to do with an item of a reading, by its kind; of a story, by its role.
common.tip = {
  symbol = "그 장면에서 느낀 기분을 한 문장으로 적어 보세요.",
  part = "거울 앞에서 그 인상이 가장 잘 살아나는 표정을 찾아보세요.",
  grade = "그 시기에 꼭 지키고 싶은 것 하나를 적어 보세요.",
  sound = "가까운 사람에게 이름을 천천히 불러 달라고 해 보세요.",
  char = "그 뜻이 내 안에서 드러났던 순간을 하나 떠올려 보세요.",
  protagonist = "나를 닮은 대목을 골라 소리 내어 읽어 보세요.", quest = "지금 찾고 있는 것을 한 단어로 적어 보세요.",
  obstacle = "요즘 앞을 막고 있는 것에 이름을 붙여 보세요.",
  season = "지금이 쉬어 갈 때인지 나아갈 때인지 스스로 물어보세요.",
  lesson = "그것을 써먹을 작은 자리를 이번 주에 하나 정해 보세요.",
  charm = "그것을 닮은 나의 좋은 점을 하나 떠올려 보세요.",
}
common.number = "이 수는 '%s'에 빗대어 %s 힘으로 봐요."

common.when = { today = "오늘", tomorrow = "내일", month = "이번 달", next_month = "다음 달" }

common.count = { [0] = "빈자리", "한 글자", "두 글자", "세 글자", "네 글자", "다섯 글자", "여섯 글자", "일곱 글자" }

-- The ten gods in plain words.
common.meaning = {
  companion = "나와 나란히 서는 기운", rob_wealth = "나와 겨루며 힘을 보태는 기운",
  eating_god = "느긋하게 즐기며 만들어 내는 기운", hurting_officer = "재치 있게 드러내고 틀을 바꾸는 기운",
  indirect_wealth = "넓게 벌이고 굴리는 재물의 기운", direct_wealth = "차곡차곡 모으는 재물의 기운",
  seven_killings = "나를 다그쳐 단련하는 기운", direct_officer = "질서와 책임을 지키는 기운",
  indirect_resource = "남다른 직관으로 배우는 기운", direct_resource = "보살핌 속에서 배우는 기운",
}

-- What somebody might say next, by what it is about.
common.next = {
  today = { "오늘 조심하면 좋을 건 뭐예요?", "오늘 하루는 어때요?" }, month = { "이번 달 흐름은 어때요?" },
  year = { "올해 흐름도 궁금해요", "올해는 어떤 해예요?" }, decade = { "지금 대운은 어떤 시기예요?" },
  self = { "제 성격은 어떤 편이에요?", "제 장점을 알려 주세요" }, love = { "연애운도 봐 주세요", "저는 어떤 사랑을 하는 사람이에요?" },
  wealth = { "재물운은 어때요?", "돈은 어떻게 모으면 좋을까요?" }, career = { "어떤 일이 저한테 맞아요?", "직장운도 궁금해요" },
  study = { "공부는 어떻게 하면 좋을까요?" }, health = { "건강을 위해 어떤 습관이 좋아요?" },
  people = { "인간관계에서 제 모습은 어때요?" }, more = { "조금 더 자세히 말해 주세요" },
  menu = { "무엇을 물어볼 수 있어요?" }, birth = { "제 생일로 사주를 봐 주세요" }, tarot = { "뽑은 카드를 다시 설명해 주세요" },
  tojeong = { "토정비결 풀이를 다시 짚어 주세요" }, dream = { "제 꿈의 뜻을 다시 말해 주세요" }, name = {
    "제 이름 풀이를 다시 말해 주세요" },
  next_month = { "다음 달은 어때요?" }, tomorrow = { "내일은 어때요?" }, next_year = { "내년은 어떤 해예요?" },
  lucky = { "저한테 맞는 색과 숫자가 있어요?" }, reading = { "받은 풀이에서 뭐가 제일 중요해요?" },
  draw = { "타로 카드 한 장 뽑아 주세요" }, face = { "제 얼굴 풀이를 다시 말해 주세요" },
  story = { "제 이야기에 나온 것들은 무슨 뜻이에요?" },
  call = { "109는 어떤 곳이에요?" }, listen = { "제 이야기를 더 하고 싶어요" }, safe = { "지금은 안전해요" },
}

local CALL = "한국에서는 자살예방 상담전화 109, 정신건강 위기상담전화 1577-0199에 24시간 언제든 전화할 수 있어요. "
local URGENT = "지금 당장 위험하다면 119(구급)나 112(경찰)에 바로 연락해 주세요."
local ELSEWHERE = " 한국이 아닌 곳에 있다면 그곳의 응급 번호로 연락해 주세요."

common.safety = {
  self_harm = "그만큼 힘든 마음을 말해 주어서 고마워요. 지금은 운세보다 당신이 안전한지가 훨씬 중요해요. 혼자 있지 말고, 가까운 사람에게 지금 마음을 그대로 "
    .. "말해 주세요. "
    .. CALL .. URGENT .. ELSEWHERE .. " 저는 AI라서 곁에 갈 수는 없지만, 도움을 받을 수 있는 사람은 있어요.",
  medical = "지금은 운세를 볼 때가 아니에요. 응급 상황일 수 있으니 한국에서는 119에 바로 전화해 주세요. 전화를 끊지 말고 구급대원이 알려 주는 대로 하면 "
    .. "돼요. 주변에 사람이 있다면 큰 소리로 도움을 "
    .. "청하세요." .. ELSEWHERE .. " 저는 AI라서 상태를 판단할 수 없어요.",
  violence = "누군가 다칠 수 있는 이야기라서 운세는 잠시 접어 둘게요. 위협을 받고 있거나 누군가를 해칠 것 같은 마음이 든다면, 먼저 그 자리에서 떨어져 "
    .. "안전한 곳으로 가 주세요. 한국에서는 112(경찰), 다친 사람이 "
    .. "있다면 119(구급)에 바로 연락할 수 있어요. 마음이 걷잡을 수 없이 힘들 때는 정신건강 위기상담전화 1577-0199도 24시간 열려 있어요." ..
      ELSEWHERE,
  abuse = "무서웠을 텐데 말해 주어서 고마워요. 당신의 잘못이 아니에요. 운세보다 안전이 먼저예요. 지금 위험하다면 한국에서는 112(경찰)에, 다쳤다면 "
    .. "119(구급)에 바로 연락해 주세요. 말하기 어려우면 "
    .. "믿을 만한 어른이나 가까운 사람에게 먼저 알려도 괜찮아요. 마음이 무너질 것 같을 때는 109와 1577-0199에서 24시간 들어 "
      .. "줘요." .. ELSEWHERE,
  support = "계속 이야기해 주어서 고마워요. 서두르지 않아도 돼요. 지금 안전한 곳에 있나요? 곁에 있어 줄 사람 한 명을 떠올려 보고, 그 사람에게 먼저 연락해 "
    .. "보면 어떨까요. "
    .. "109는 한국의 자살예방 상담전화이고, 훈련받은 상담사가 24시간 이야기를 들어 주는 곳이에요. 1577-0199(정신건강 위기상담전화)도 있어요. " ..
      URGENT .. ELSEWHERE,
}

return common
