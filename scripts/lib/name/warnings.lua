-- What a careful person would be told about the letters of a name.
--
--     warnings.of(name, facts, lang) -> list of { code, field, message }

local fill = require "lib.name.words.fill"
local hangul = require "lib.name.hangul"

local warnings = {}

local WORDS = {
  HANJA_NOT_IN_LIST = {
    ko = "{char:은} 여기서 쓰는 인명용 한자 목록(2018년까지)에 없어요. 출생 신고에 쓰실 거라면 대법원 목록을 한 번 확인해 주세요.",
    en = "{char} is not in the list of hanja for names used here (of 2018); before registering a "
      .. "birth, look it up in the court's current list.",
  },
  numeral = {
    ko = "{char:은} 숫자라서 획을 그리는 수가 아니라 숫자 그대로 {count}획으로 셌어요.",
    en = "{char} is a numeral, so it counts as its number, {count}, and not by its strokes.",
  },
  convention = {
    ko = "{char:은} 이름 풀이의 관례에 따라 {count}획으로 셌어요.",
    en = "{char} is counted as {count} strokes, by the custom of name books.",
  },
  other = {
    ko = "{char:은} {count}획으로 셌지만 {other}획으로 세는 곳도 있어요.",
    en = "{char} is counted as {count} strokes here; some count {other}.",
  },
}

local function written(letter, lang)
  local hanja, roman = letter.hanja.hanja, letter.roman or hangul.roman(letter.hangul)
  if lang == "en" then return roman:sub(1, 1):upper() .. roman:sub(2) .. " (" .. hanja .. ")" end
  return letter.hangul .. "(" .. hanja .. ")"
end

local function add(list_of, code, letter, words, lang)
  list_of[#list_of + 1] = { code = code, field = letter.field,
    message = fill(words[lang] or words.ko, { char = written(letter, lang),
      count = letter.hanja.won, other = letter.hanja.other }) }
end

local function add_letter(told, letter, mode, lang)
  local one = letter.hanja
  if not one.is_listed then
    add(told, "HANJA_NOT_IN_LIST", letter, WORDS.HANJA_NOT_IN_LIST, lang)
  end
  if mode ~= "won" then return end
  if one.other then
    add(told, "STROKE_OVERRIDE", letter, WORDS.other, lang)
  elseif one.counted then
    add(told, "STROKE_OVERRIDE", letter, WORDS[one.counted], lang)
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
