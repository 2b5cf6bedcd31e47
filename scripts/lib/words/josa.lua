-- Korean particles, chosen by the sound that a word ends with.
--
--     josa.with("갑목(甲木)", "은")  ->  "갑목(甲木)은"
--     josa.with("병화(丙火)", "은")  ->  "병화(丙火)는"
--     josa.listen(tree, ends)  ->  ends, with josa.final() of every text in a tree of tables
--
-- A particle is named by the form it takes after a consonant.  A remark in
-- parentheses at the end of a word is not spoken, so the sound before it counts.

local josa = {}

-- Each particle after an open syllable, after the consonant ㄹ, after any other.
local FORMS = {
  ["은"] = { "는", "은", "은" },
  ["이"] = { "가", "이", "이" },
  ["을"] = { "를", "을", "을" },
  ["과"] = { "와", "과", "과" },
  ["으로"] = { "로", "로", "으로" },
  ["이에요"] = { "예요", "이에요", "이에요" },
  ["이라"] = { "라", "이라", "이라" },
  ["이라는"] = { "라는", "이라는", "이라는" },
  ["이고"] = { "고", "이고", "이고" },
  ["이며"] = { "며", "이며", "이며" },
  ["이나"] = { "나", "이나", "이나" },
  ["이란"] = { "란", "이란", "이란" },
  ["이라면"] = { "라면", "이라면", "이라면" },
  ["이라고"] = { "라고", "이라고", "이라고" },
  ["이라오"] = { "라오", "이라오", "이라오" },
  ["이었다"] = { "였다", "이었다", "이었다" },
  ["이었어요"] = { "였어요", "이었어요", "이었어요" },
  ["이오"] = { "요", "이오", "이오" },
  ["이야"] = { "야", "이야", "이야" },
  ["이니"] = { "니", "이니", "이니" },
  ["인데"] = { "인데", "인데", "인데" },
  ["의"] = { "의", "의", "의" },
  ["아"] = { "야", "아", "아" },
}

local OPEN, RIEUL, CLOSED = 1, 2, 3

-- The digits as they are read: yeong il i sam sa o yuk chil pal gu.
local DIGITS = { [0] = CLOSED, RIEUL, OPEN, CLOSED, OPEN, OPEN, CLOSED, RIEUL, RIEUL, OPEN }

local FIRST_SYLLABLE, LAST_SYLLABLE, FINALS, FINAL_RIEUL = 0xAC00, 0xD7A3, 28, 8

local function final_of_code(code)
  if code >= FIRST_SYLLABLE and code <= LAST_SYLLABLE then
    local final = (code - FIRST_SYLLABLE) % FINALS
    return final == 0 and OPEN or final == FINAL_RIEUL and RIEUL or CLOSED
  end
  if code >= 48 and code <= 57 then return DIGITS[code - 48] end
  return OPEN
end

-- How `word` ends: 1 open, 2 with ㄹ, 3 with another consonant.
function josa.final(word)
  local spoken = word:gsub("%s*%b()$", "")
  local last = utf8.offset(spoken, -1)
  return last and final_of_code(utf8.codepoint(spoken, last)) or OPEN
end

-- So that names need not be listened to again while a reading is written.
function josa.listen(tree, ends)
  for _, value in pairs(tree) do
    if type(value) == "table" then josa.listen(value, ends) end
    if type(value) == "string" then ends[value] = josa.final(value) end
  end
  return ends
end

-- The three forms of a particle, to be indexed by final(); nil for no particle.
function josa.forms(particle)
  return FORMS[particle]
end

function josa.with(word, particle)
  return word .. FORMS[particle][josa.final(word)]
end

return josa
