-- The letters of a name, out of what was typed.
--
--     letters.of(input, lang) -> { surname = { letter, … }, given = { letter, … } }
--                              | nil, { field = "given_hanja", why = "…" }
--
-- A letter is { hangul, field, hanja? }, hanja being what hanja.find gives.  Hanja may be left
-- out for the surname, the given name, or both; where they are, each has the reading of the
-- syllable it stands for.

local hangul = require "lib.name.hangul"
local hanja = require "lib.name.hanja"

local letters = {}

local SURNAME_MOST, GIVEN_MOST = 2, 5

local WHY = {
  not_hangul = {
    ko = "한글로 적어 주세요. 예: %s. 로마자나 다른 문자로 된 이름은 획과 소리를 셀 수 없어요.",
    en = "is to be written in hangul, such as %s; strokes and sounds of Latin or other letters "
      .. "cannot be counted.",
  },
  surname_long = {
    ko = "성은 한두 글자예요. 이름은 given_hangul에 따로 적어 주세요.",
    en = "has one or two syllables; the given name goes into given_hangul.",
  },
  given_long = { ko = "이름은 다섯 글자까지예요.", en = "has at most five syllables." },
  count = {
    ko = "한글 '%s'에 맞추어 한자도 %d자로 적어 주세요. 지금은 %d자예요.",
    en = "needs one hanja for each syllable of '%s': %d, and not %d.",
  },
  not_hanja = {
    ko = "'%s' 자리에는 한자만 적을 수 있어요.",
    en = "takes hanja only; '%s' is none.",
  },
  unknown = {
    ko = "'%s' 자는 한국식 음이 실린 한자 목록에 없어요. 간체자라면 정자로 적어 주세요.",
    en = "has '%s', which is in no list of hanja with a Korean reading; write the traditional "
      .. "form of a simplified one.",
  },
  reading = {
    ko = "'%s' 자의 음은 다음과 같아요: %s. 그래서 '%s' 자리에는 쓸 수 없어요.",
    en = "has '%s', which is read %s and cannot stand for '%s'.",
  },
}

local EXAMPLE = { surname_hangul = "김", given_hangul = "민준" }

local function refuse(field, why, lang, ...)
  return nil, { field = field, why = (why[lang] or why.ko):format(...) }
end

local function given(value)
  if value ~= null and value ~= "" then return value end
end

-- What nobody sees and copying brings along: wide and narrow spaces, joiners, marks of
-- direction and order.
local UNSEEN = { { 0xA0, 0xA0 }, { 0x2000, 0x200F }, { 0x2028, 0x202F }, { 0x205F, 0x2064 },
  { 0x2066, 0x2069 }, { 0x3000, 0x3000 }, { 0xFEFF, 0xFEFF } }

local function is_unseen(code)
  for _, range in ipairs(UNSEEN) do
    if code >= range[1] and code <= range[2] then return true end
  end
  return false
end

local function seen(text)
  local chars = {}
  for _, code in utf8.codes((text:gsub("%s+", ""))) do
    if not is_unseen(code) then chars[#chars + 1] = utf8.char(code) end
  end
  return chars
end

local function read_hangul(input, field, most, too_long, lang)
  local syllables = hangul.syllables(table.concat(seen(given(input[field]) or "")))
  if not syllables or #syllables == 0 then
    return refuse(field, WHY.not_hangul, lang, EXAMPLE[field])
  elseif #syllables > most then
    return refuse(field, too_long, lang)
  end
  return syllables
end

-- "'민', '빈'"
local function quoted(list)
  return "'" .. table.concat(list, "', '") .. "'"
end

local function find(char, syllable, field, lang)
  if not hanja.is_hanja(char) then return refuse(field, WHY.not_hanja, lang, char) end
  local found = hanja.find(char, syllable)
  if found then return found end
  local readings = hanja.readings(char)
  if #readings == 0 then return refuse(field, WHY.unknown, lang, char) end
  return refuse(field, WHY.reading, lang, char, quoted(readings), syllable)
end

-- The letters of one part of the name.
local function join(syllables, text, field, lang)
  local list = {}
  for i, syllable in ipairs(syllables) do list[i] = { hangul = syllable, field = field } end
  if not text then return list end
  local chars = seen(text)
  if #chars ~= #syllables then
    return refuse(field, WHY.count, lang, table.concat(syllables), #syllables, #chars)
  end
  for i, char in ipairs(chars) do
    local found, bad = find(char, syllables[i], field, lang)
    if not found then return nil, bad end
    list[i].hanja = found
  end
  return list
end

function letters.of(input, lang)
  local surname, bad =
    read_hangul(input, "surname_hangul", SURNAME_MOST, WHY.surname_long, lang)
  if not surname then return nil, bad end
  local own
  own, bad = read_hangul(input, "given_hangul", GIVEN_MOST, WHY.given_long, lang)
  if not own then return nil, bad end
  local name = {}
  name.surname, bad = join(surname, given(input.surname_hanja), "surname_hanja", lang)
  if not name.surname then return nil, bad end
  name.given, bad = join(own, given(input.given_hanja), "given_hanja", lang)
  if not name.given then return nil, bad end
  return name
end

return letters
