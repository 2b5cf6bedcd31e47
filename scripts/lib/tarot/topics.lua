-- What a question is about, by the words in it: topics.of(text) -> code, and a set of cautions.
--
-- The topic only chooses which remark is added to a reading; when none is certain it is "life".
-- A caution is said beside any topic: health, money and law are matters for who knows them, and
-- a crisis for people who help.

local topics = {}

-- In this order: the first topic with most words wins.
local WORDS = {
  { "love", ko = { "연애", "사랑", "남자친구", "여자친구", "남친", "여친", "썸", "결혼", "애인", "고백",
      "재회", "짝사랑", "소개팅", "이별", "헤어" },
    en = { "love", "boyfriend", "girlfriend", "relationship", "marry", "marriage", "crush",
      "dating", "partner", "ex", "husband", "wife", "breakup",
      "back together" } },
  { "work", ko = { "이직", "취업", "회사", "직장", "면접", "퇴사", "승진", "사업", "창업", "업무", "상사", "동료", "커리어" },
    en = { "work", "job", "career", "boss", "office", "interview", "promotion", "business",
      "startup", "colleague", "quit", "freelance" } },
  { "money", ko = { "돈을", "돈이", "돈은", "금전", "재물", "투자", "주식", "코인", "대출", "월급", "부동산", "저축",
      "로또", "집을 사", "집을 살", "전세", "월세", "빚을" },
    en = { "money", "invest", "investment", "stock", "stocks", "loan", "salary", "savings", "debt",
      "crypto", "lottery", "mortgage", "lend", "borrow" } },
  { "study", ko = { "공부", "시험", "합격", "수능", "입시", "자격증", "유학", "전공", "학교", "대학" },
    en = { "study", "exam", "exams", "school", "university", "college", "test",
      "degree", "grades" } },
  { "health", ko = { "건강", "병원", "수술", "아픈", "아파", "치료", "우울", "임신", "다이어트" },
    en = { "health", "hospital", "surgery", "illness", "sick", "pain", "depressed", "pregnant",
      "doctor" } },
  { "people", ko = { "가족", "친구", "부모", "엄마", "아빠", "형제", "자매", "인간관계", "사람들" },
    en = { "family", "friend", "friends", "parents", "mother", "father", "mom", "dad", "sister",
      "brother", "people" } },
}

-- Who writes this is to hear of help before anything of cards.
local CRISIS = {
  ko = { "죽고 싶", "죽고싶", "자살", "자해", "사라지고 싶", "살기 싫", "살고 싶지" },
  en = { "suicide", "suicidal", "kill myself", "end my life", "want to die", "hurt myself",
    "self harm" },
}

local LAW = { ko = { "소송", "재판", "고소", "변호사", "법적", "합의금" },
              en = { "lawsuit", "court", "sue", "lawyer", "legal", "custody" } }

local function count_words(text, padded, words)
  local count = 0
  for _, word in ipairs(words.ko) do
    if text:find(word, 1, true) then count = count + 1 end
  end
  for _, word in ipairs(words.en) do
    if padded:find(" " .. word .. " ", 1, true) then count = count + 1 end
  end
  return count
end

function topics.of(question)
  local text = question:lower()
  local padded = " " .. text:gsub("[^%w\x80-\xFF]+", " ") .. " "
  local topic, most, cautions = "life", 0, {}
  if count_words(text, padded, CRISIS) > 0 then cautions[1] = "crisis" end
  for _, words in ipairs(WORDS) do
    local count = count_words(text, padded, words)
    if count > most then topic, most = words[1], count end
    if count > 0 and (words[1] == "health" or words[1] == "money") then
      cautions[#cautions + 1] = words[1]
    end
  end
  if count_words(text, padded, LAW) > 0 then cautions[#cautions + 1] = "law" end
  return topic, cautions
end

return topics
