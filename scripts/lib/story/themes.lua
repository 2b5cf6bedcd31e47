-- What a theme that somebody typed says to the rules: which plot suits it, and whether
-- a story should be made of it at all.
--
--     themes.plot(text)             -> the code of a plot, or nil
--     themes.refusal(text, is_kids) -> { ko, en }, or nil
--
-- Words are looked for as they are written, in small letters, English ones where a word begins
-- (a skill is no kill); a theme is a few words, not a text, so that is enough.

local themes = {}

local PLOTS = {
  { "promise", "약속", "맹세", "믿음", "promise", "vow", "trust" },
  { "home", "고향", "마을", "우리 집", "가족", "지구", "자연", "home", "family", "village", "earth" },
  { "riddle", "비밀", "수수께끼", "질문", "마법", "secret", "riddle", "mystery", "question", "magic" },
  { "lost", "잃어버", "그리움", "추억", "이별", "기억", "lost", "memory", "missing", "goodbye" },
  { "gift", "선물", "고마", "감사", "엄마", "아빠", "부모", "친구", "우정", "사랑",
    "gift", "thank", "mother", "father", "friend", "love" },
  { "trial", "꿈", "도전", "시험", "용기", "모험", "여행", "처음",
    "dream", "challenge", "exam", "courage", "adventure", "journey", "first" },
}

local HARM = { "자살", "자해", "죽고 싶", "죽고싶", "목숨을 끊", "suicide", "kill myself",
  "self-harm", "self harm", "want to die" }

local GROWN_UP = { "살인", "시체", "죽음", "죽이는", "죽이기", "죽이고", "죽인", "섹스", "야한", "성인물", "마약", "도박",
  "술 마시",
  "키스", "연애", "불륜", "murder", "corpse", "death", "kill", "sex", "porn", "drug", "gambl",
  "kiss", "dating", "affair" }

local WORDS = {
  harm = {
    ko = "많이 힘드신가요? 이 주제로는 이야기를 짓지 않아요. 혼자 견디지 말고 가까운 사람이나 "
      .. "자살예방 상담전화 109(24시간)에 지금의 마음을 들려주세요.",
    en = "sounds as if things are very hard. We make no story of it. Please tell somebody close "
      .. "to you, or call a helpline (in Korea 109, day and night).",
  },
  grown_up = {
    ko = "아이와 함께 읽는 이야기(kids: true)에 어울리지 않는 말이 있습니다: %s. 다른 주제를 적어 주세요.",
    en = "has a word that does not suit a story for children (kids: true): %s. Give another theme.",
  },
}

local function first_of(text, words)
  for _, word in ipairs(words) do
    local is_english = word:find "^%a"
    local at = is_english and "%f[%a]" .. word:gsub("%-", "%%-") or word
    if text:find(at, 1, not is_english) then return word end
  end
end

function themes.plot(text)
  local said = text:lower()
  for _, row in ipairs(PLOTS) do
    for i = 2, #row do
      if said:find(row[i], 1, true) then return row[1] end
    end
  end
end

function themes.refusal(text, is_kids)
  local said = text:lower()
  if first_of(said, HARM) then return WORDS.harm end
  local word = is_kids and first_of(said, GROWN_UP)
  if not word then return nil end
  return { ko = WORDS.grown_up.ko:format(word), en = WORDS.grown_up.en:format(word) }
end

return themes
