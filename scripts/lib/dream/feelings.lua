-- The dreamer's feeling, and whether the dream comes again, as the text tells them.
--
--     feelings.shift[emotion]            how far a feeling moves the sum (weigh.lua)
--     feelings.order                     the emotions there are
--     feelings.of(text) -> emotion | nil        `text` in small letters
--     feelings.recurs(text) -> boolean
--
-- The feeling named first holds; one that is denied (무섭지 않았다, not afraid) does not count.

local feelings = {}

feelings.order = { "joy", "peace", "wonder", "longing", "sadness", "fear", "anxiety", "anger",
  "shame", "confusion" }

feelings.shift = { joy = 0.5, peace = 0.4, wonder = 0.2, longing = 0, sadness = -0.2, fear = -0.4,
  anxiety = -0.4, anger = -0.3, shame = -0.2, confusion = 0, neutral = 0 }

-- A blank is written as _.
local WORDS = {
  joy = "기뻤 기쁘 기뻐 기쁨 행복 신났 신나 즐거 즐겁 좋았 반가 뿌듯 설레 설렜 통쾌 신났 맘에_들 마음에_들 재밌 재미있 황송 감격 happy joy glad "
    .. "delighted excited thrilled "
    .. "loved_it overjoyed elated felt_great felt_amazing",
  peace = "편안 평온 평화 포근 차분 따뜻했 따뜻한_느낌 아늑 후련 시원했 안심 peaceful calm relaxed serene relieved "
      .. "comfortable felt_free felt_safe at_peace",
  wonder = "신기 신비 황홀 놀라 놀랐 깜놀 경이 아름다 장관 amazed amazing wonder awe magical surprised beautiful",
  longing = "그리 그립 보고_싶 아련 먹먹 miss_ missed_him missed_her longing nostalgic",
  sadness = "슬펐 슬프 슬퍼 슬픔 서러 서럽 속상 우울 외로 쓸쓸 허전 엉엉 sad cried_so sobbed sobbing sorrow lonely "
    .. "depressed heartbroken devastated grieving",
  fear = "무서 무섭 무셔 공포 두려 두렵 소름 끔찍 섬뜩 겁이 겁났 겁에 무시무시 scared afraid fear terrified frightened "
      .. "terrifying scary horrified",
  anxiety = "불안 초조 걱정 조마조마 긴장 답답 식은땀 찜찜 찝찝 징그러 징그럽 다급 조바심 쫄렸 anxious worried nervous panic uneasy "
    .. "stressed",
  anger = "화가_나 화가_났 화가나 화가났 빡쳤 빡침 화났 화나 분노 억울 짜증 분했 열받 angry furious anger rage annoyed",
  shame = "창피 부끄 민망 수치 쪽팔 죄책 embarrassed ashamed shame guilty guilt humiliated",
  confusion = "혼란 어리둥절 당황 이상했 이상한_느낌 황당 confused confusing strange_feeling puzzled weird",
}

local AGAIN = "자꾸_꿔 자꾸_꾸 자꾸_꿈 자꾸_이런 자꾸_같은 자꾸_똑같은 자꾸만_같은 반복되는_꿈 반복해서 반복적 반복되는_같은 매일_같은 매일_밤 같은_꿈 "
  .. "똑같은_꿈 비슷한_꿈 계속_꾸 계속_꿔 계속_나와 또_꾸 또_꿨 여러_번_꾸 몇_번이나_꾸 며칠째 "
  .. "항상_꾸 늘_꾸 recurring every_night same_dream this_dream_again "
  .. "dream_again keep_having keep_dreaming keeps_coming_back every_few_nights"

local DENIED = { "기보다", "기보단", "지 않", "지는 않", "지도 않", "지않", "진 않" }
local DENIED_BEFORE = { "not ", "n't ", "n't feel ", "not feel ", "안 ", "never ", "no ",
  "without ", " 안", "안" }

local function read(list)
  local words = {}
  for word in list:gmatch("%S+") do words[#words + 1] = (word:gsub("_", " ")) end
  return words
end

local READ = {}
for emotion, list in pairs(WORDS) do READ[emotion] = read(list) end
local AGAIN_READ = read(AGAIN)

local IS_LATIN = "^[%a ]"

-- Where a word stands, by itself when it is English; nil when nowhere.
local function find(text, word, from)
  local at, till = text:find(word, from, true)
  if at and word:find(IS_LATIN) and text:sub(at - 1, at - 1):find("%a") then
    return find(text, word, till + 1)
  end
  return at, till
end

local function is_denied(text, at, till)
  local behind, ahead = text:sub(till + 1, till + 24), text:sub(math.max(1, at - 12), at - 1)
  for _, mark in ipairs(DENIED) do
    if behind:find(mark, 1, true) then return true end
  end
  for _, mark in ipairs(DENIED_BEFORE) do
    local is_there = ahead:sub(-#mark) == mark
    if is_there and (mark ~= "안" or #ahead == #mark) then return true end
  end
  return false
end

local function first_of(text, words)
  local first
  for _, word in ipairs(words) do
    local at, till = find(text, word, 1)
    if at and (not first or at < first) and not is_denied(text, at, till) then first = at end
  end
  return first
end

function feelings.of(text)
  local chosen, first
  for _, emotion in ipairs(feelings.order) do
    local at = first_of(text, READ[emotion])
    if at and (not first or at < first) then chosen, first = emotion, at end
  end
  return chosen
end

function feelings.recurs(text)
  for _, word in ipairs(AGAIN_READ) do
    if find(text, word, 1) then return true end
  end
  return false
end

return feelings
