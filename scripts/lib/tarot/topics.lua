-- What a question is about, by the words in it: topics.of(text) -> code, and a set of cautions.
--
-- The topic chooses what a card speaks to (lib.tarot.angles) and which remarks are added; when none
-- is certain it is "life".
-- A caution is said beside any topic: health, money and law are matters for who knows them, and
-- a crisis for people who help.

local topics = {}

-- In this order: the first topic with most words wins.  A Korean word that begins with a space
-- begins a word of the question.
local WORDS = {
  { "love", ko = { "연애", "사랑", "남자친구", "여자친구", "남친", "여친", " 썸", "결혼", "애인", "고백", "재회", "짝사랑",
      "소개팅", "이별", "헤어지", "헤어진", "헤어질", "헤어졌", "헤어짐", "남편", " 아내", "배우자", "부부", "프러포즈",
      "프로포즈", "좋아하는 사람", "저를 좋아", "나를 좋아", "전 애인", " 데이트" },
    en = { "love", "loves", "boyfriend", "girlfriend", "relationship", "marry", "marriage",
      "married", "wedding", "crush", "date", "dating", "partner", "ex", "husband", "wife",
      "breakup", "broke up", "break up", "back together", "feelings for" } },
  { "work", ko = { "이직", "취업", "취직", "회사", "직장", "면접", "퇴사", "승진", "사업", "창업", "업무", "상사", "동료",
      "커리어", "연봉", "일자리", "프리랜서", "가게를" },
    en = { "work", "working", "job", "jobs", "career", "boss", "manager", "office", "interview",
      "promotion", "business", "startup", "colleague", "colleagues", "coworker", "quit", "resign",
      "freelance", "freelancer", "company" } },
  { "money", ko = { " 돈 ", " 돈을", " 돈이", " 돈은", " 돈도", " 돈만", " 돈복", "목돈", "금전", "재물", "재테크", "투자",
      "주식", "코인", "대출", "월급", "부동산", "아파트", "저축", "적금", "로또", "복권", "집을 사", "집을 살", "전세",
      "월세", " 빚" },
    en = { "money", "invest", "investing", "investment", "stock", "stocks", "loan", "salary",
      "savings", "save up", "debt", "debts", "crypto", "bitcoin", "lottery", "mortgage", "rent",
      "lend", "borrow", "buy a house", "financial" } },
  { "study", ko = { "공부", "시험을", "시험에", "시험이", "시험은", "시험 ", "합격", "수능", "입시", "자격증", "유학", "전공",
      "학교", "대학", "논문", "편입" },
    en = { "study", "studies", "studying", "exam", "exams", "school", "university", "college",
      "test", "degree", "grades", "thesis", "scholarship" } },
  { "health", ko = { "건강", "병원", "수술", "아픈", "아파요", "아파서", "아프고", "아프면", "치료", "우울", "임신", "난임",
      "출산", "아기를 가", "다이어트", "시험관", "통증", "불면", "검진", " 암 ", " 암이", " 암은" },
    en = { "health", "hospital", "surgery", "illness", "disease", "cancer", "sick", "ill", "pain",
      "depressed", "depression", "pregnant", "pregnancy", "baby", "conceive", "miscarriage",
      "ivf", "doctor", "insomnia", "diet" } },
  { "people", ko = { "가족", "친구", "부모", "엄마", "아빠", "어머니", "아버지", "형제", "자매", "언니", "오빠", "동생",
      "인간관계", "사람들", "시댁", "친정", "처가" },
    en = { "family", "friend", "friends", "friendship", "parents", "mother", "father", "mom", "mum",
      "dad", "sister", "brother", "people", "neighbour", "neighbor", "in laws" } },
  { "feelings", ko = { "지치", "지쳐", "지친", "지쳤", "힘들", "힘드", "외로", "외롭", "불안", "무기력", "슬프", "슬퍼",
      "눈물", "막막", "답답", "허무", "공허", "번아웃", "마음이 복잡", "마음이 무거", "우울", "자존감", "하기 싫" },
    en = { "tired", "exhausted", "lonely", "loneliness", "anxious", "anxiety", "sad", "sadness",
      "worried", "stressed", "overwhelmed", "burned out", "burnt out", "burnout", "restless",
      "afraid", "scared", "cry", "crying", "empty", "stuck", "lost", "depressed", "unhappy",
      "confused" } },
}

-- Words that hold another without meaning it, as 남자친구 holds 친구: they are not counted again.
local NO_WORDS = { ko = { "남자친구", "여자친구" }, en = { "work out", "works out", "worked out" } }
local IS_BARE = { people = true, work = true }

-- Who writes this is to hear of help before anything of cards.
local CRISIS = {
  ko = { "죽고 싶", "죽고싶", "죽어 버리고 싶", "죽어버리고 싶", "죽는 게 나을", "죽는게 나을", "죽는 게 낫", "죽는게 낫",
    "죽어야 할까", "제가 죽", "내가 죽", " 자살", " 자해", "사라지고 싶", "사라져 버리고 싶", "살기 싫",
    "살기싫", "살고 싶지 않", "살고싶지 않", "그만 살고 싶", "목숨을 끊", "생을 마감", "극단적 선택", "극단적인 선택", "살아갈 이유",
    "살아야 할 이유" },
  en = { "suicide", "suicidal", "kill myself", "killing myself", "end my life", "ending my life",
    "take my life", "take my own life", "want to die", "wanna die", "wish i was dead",
    "wish i were dead", "better off dead", "hurt myself", "harm myself", "self harm", "end it all",
    "don t want to live", "dont want to live", "do not want to live", "no reason to live",
    "want to disappear", "should i die" },
}

-- Not living in a place, or with somebody, is another matter.
local NO_CRISIS = { "같이 살", "함께 살", "서 살", "랑 살", "하고 살", "와 살", "과 살", "에 살" }

local LAW = { ko = { "소송", "재판", "고소", "변호사", "법적", "합의금", "이혼", "양육권", "상속" },
              en = { "lawsuit", "in court", "court case", "sue", "sued", "suing", "lawyer", "legal",
                "custody", "divorce", "inheritance" } }

local function without(text, words)
  for _, word in ipairs(words) do text = text:gsub(word, "") end
  return text
end

-- How many of the words are in the question.
local function count_words(asked, words)
  local count = 0
  for _, word in ipairs(words.ko) do
    if asked.ko:find(word, 1, true) then count = count + 1 end
  end
  for _, word in ipairs(words.en) do
    if asked.en:find(" " .. word .. " ", 1, true) then count = count + 1 end
  end
  return count
end

-- The question in small letters, its words between single spaces; curly apostrophes are none.
local function padded(question)
  return " " .. question:lower():gsub("\u{2019}", " "):gsub("[^%w\x80-\xFF]+", " ") .. " "
end

function topics.of(question)
  local text = padded(question)
  local asked = { ko = text, en = text }
  local bare = { ko = without(text, NO_WORDS.ko), en = without(text, NO_WORDS.en) }
  local topic, most, cautions = "life", 0, {}
  local grave = { ko = without(text, NO_CRISIS), en = text }
  if count_words(grave, CRISIS) > 0 then cautions[1] = "crisis" end
  for _, words in ipairs(WORDS) do
    local count = count_words(IS_BARE[words[1]] and bare or asked, words)
    if count > most then topic, most = words[1], count end
    if count > 0 and (words[1] == "health" or words[1] == "money") then
      cautions[#cautions + 1] = words[1]
    end
  end
  if count_words(asked, LAW) > 0 then cautions[#cautions + 1] = "law" end
  return topic, cautions
end

return topics
