-- What a careful person would be told about the letters of a name.
--
--     warnings.of(name, facts, lang) -> list of { code, field, message }

local warnings = {}

local WORDS = {
  HANJA_NOT_IN_LIST = {
    ko = "'%s' 자는 여기서 쓰는 인명용 한자 목록(2018년까지)에 없어요. 출생 신고에 쓰실 거라면 대법원 목록을 한 번 확인해 주세요.",
    en = "'%s' is not in the list of hanja for names used here (of 2018); before registering a "
      .. "birth, look it up in the court's current list.",
  },
  numeral = {
    ko = "'%s' 자는 숫자라서 획을 그리는 수가 아니라 숫자 그대로 %d획으로 셌어요.",
    en = "'%s' is a numeral, so it counts as its number, %d, and not by its strokes.",
  },
  convention = {
    ko = "'%s' 자는 이름 풀이의 관례에 따라 %d획으로 셌어요.",
    en = "'%s' is counted as %d strokes by the custom of name books.",
  },
  other = {
    ko = "'%s' 자는 %d획으로 셌지만 %d획으로 세는 곳도 있어요.",
    en = "'%s' is counted as %d strokes here; some count %d.",
  },
}

local function add(list_of, code, letter, words, lang, ...)
  list_of[#list_of + 1] = { code = code, field = letter.field,
    message = (words[lang] or words.ko):format(letter.hanja.hanja, ...) }
end

local function add_letter(told, letter, mode, lang)
  local one = letter.hanja
  if not one.is_listed then
    add(told, "HANJA_NOT_IN_LIST", letter, WORDS.HANJA_NOT_IN_LIST, lang)
  end
  if mode ~= "won" then return end
  if one.other then
    add(told, "STROKE_OVERRIDE", letter, WORDS.other, lang, one.won, one.other)
  elseif one.counted then
    add(told, "STROKE_OVERRIDE", letter, WORDS[one.counted], lang, one.won)
  end
end

function warnings.of(name, facts, lang)
  local told = list {}
  for _, part in ipairs { "surname", "given" } do
    for _, letter in ipairs(name[part]) do
      if letter.hanja then add_letter(told, letter, facts.conventions.stroke_mode, lang) end
    end
  end
  return told
end

return warnings
