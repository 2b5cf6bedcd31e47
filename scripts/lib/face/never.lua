-- What a face reading never speaks of, whoever words it:
--
--     never.find(text) -> kind, word, or nil       health, origin, belief, sexuality, crime,
--                                                  mind, looks, identity, fate
--     never.find_romance(text) -> word, or nil     what is not said to a minor
--
-- Words of both languages are looked for, as a model may mix them.

local standing = require "lib.face.standing"

local never = {}

local KINDS = { "health", "origin", "belief", "sexuality", "crime", "mind", "looks", "identity",
  "fate" }

local WORDS = {
  ko = require "lib.face.words.ko.never", en = require "lib.face.words.en.never",
}

local ROMANCE = {
  ko = { "^연애", "^연인", "^애인", "사랑에 빠", "사랑에서", "이성에게", "이성 친구", "^첫사랑",
    "설레는 만남", "결혼", "배우자", "^부부", "짝사랑", "남자친구", "여자친구",
    "남자 친구", "여자 친구", "^데이트", "^키스" },
  en = { "romance", "romantic", "dating", "a date with", "boyfriend", "girlfriend", "spouse",
    "marriage", "married", "marry", "husband", "wife", "lover", "love life", "in love", "a crush",
    "falling in love", "kiss", "flirt", "flirting", "soulmate", "palace of the partner" },
}

-- The first byte of a Korean syllable in UTF-8, two bytes before its end.
local function follows_hangul(text, at)
  local lead = at > 3 and text:byte(at - 3)
  return lead and lead >= 0xEA and lead <= 0xED or false
end

-- The place of a word, or nil.
local function find_korean(text, word)
  local is_start = word:sub(1, 1) == "^"
  if is_start then word = word:sub(2) end
  local at = text:find(word, 1, true)
  while at and is_start and follows_hangul(text, at) do at = text:find(word, at + 1, true) end
  return at
end

-- "# out of #" as a pattern for whole words; nil where a word is as it is.
local function pattern_of(word)
  if not word:find("#", 1, true) then return nil end
  return "%f[%w]" .. word:gsub("%-", "%%-"):gsub("#", "%%d+") .. "%f[^%w]"
end

local function read(words)
  local rows = {}
  for i, word in ipairs(words) do rows[i] = { word = word, pattern = pattern_of(word) } end
  return rows
end

local ENGLISH = { romance = read(ROMANCE.en) }
for _, kind in ipairs(KINDS) do ENGLISH[kind] = read(WORDS.en[kind]) end

local function find_english(small, it)
  if it.pattern then return small:find(it.pattern) end
  return standing.find(small, it.word)
end

-- The first of the words that the text has; `small` is the text in small letters.
local function first_of(text, small, korean, english)
  for _, word in ipairs(korean) do
    if find_korean(text, word) then return (word:gsub("^%^", "")) end
  end
  for _, it in ipairs(english) do
    if find_english(small, it) then return it.word end
  end
end

-- What begins the particles and endings that may follow a number of points.
local AFTER_POINTS = { ["이"] = true, ["을"] = true, ["은"] = true, ["의"] = true, ["만"] = true,
  ["으"] = true, ["짜"] = true }

-- A number of points: "87점이에요", and not 3점식 or 장점.
local function find_points(text)
  for points, at in text:gmatch "(%d+ ?점)()" do
    local after = text:sub(at, at + 2)
    if not after:find "^[\xEA-\xED]" or AFTER_POINTS[after] then return points end
  end
end

function never.find(text)
  local small = text:lower()
  for _, kind in ipairs(KINDS) do
    local word = first_of(text, small, WORDS.ko[kind], ENGLISH[kind])
    if word then return kind, word end
  end
  local points = find_points(text)
  if points then return "looks", points end
end

function never.find_romance(text)
  return first_of(text, text:lower(), ROMANCE.ko, ENGLISH.romance)
end

return never
