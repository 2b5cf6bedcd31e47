-- What every composed text keeps to: no holes left over, particles that sound right,
-- no word that frightens or promises.
--
--     said.expect_whole(text, lang)         said.expect_kind_words(text, lang)

local said = {}

local function expect_no(text, pattern, what)
  local at = text:find(pattern)
  if at then error(what .. ": " .. text:sub(math.max(1, at - 60), at + 60)) end
end

-- ---- Korean, heard anew -----------------------------------------------------------

local HANGUL, HANJA = "[\xEA-\xED][\x80-\xBF][\x80-\xBF]", "[\xE4-\xE9]"

-- The forms of a particle: after an open syllable, after ㄹ, after another consonant.
local PARTICLES = {
  { "는", "은", "은" }, { "가", "이", "이" }, { "를", "을", "을" }, { "와", "과", "과" },
  { "로", "로", "으로" }, { "예요", "이에요", "이에요" }, { "라", "이라", "이라" },
}

local function ending(syllable)
  local final = (utf8.codepoint(syllable) - 0xAC00) % 28
  return final == 0 and 1 or final == 8 and 2 or 3
end

local function starts(text, at, word)
  return text:sub(at, at + #word - 1) == word
end

-- The longest particle that stands at `at`, and the one that should.
local function particle_at(text, at, kind)
  local found, right
  for _, forms in ipairs(PARTICLES) do
    for _, form in ipairs(forms) do
      if starts(text, at, form) and (not found or #form > #found) then
        found, right = form, forms[kind]
      end
    end
  end
  return found, right
end

-- Every particle behind "…(漢字)" is the one that the syllable before asks for, and
-- stands once.
local function expect_particles(text)
  local heard = 0
  for syllable, at in text:gmatch("(" .. HANGUL .. ")%(" .. HANJA .. "[^()]*%)()") do
    local found, right = particle_at(text, at, ending(syllable))
    if found then
      heard = heard + 1
      local again = particle_at(text, at + #found, 1)
      if found ~= right or again == found then
        error("a particle: " .. text:sub(math.max(1, at - 30), at + 20))
      end
    end
  end
  return heard
end

-- Hanja stands in parentheses behind hangul and nowhere else.
local function expect_hanja_beside_hangul(text)
  expect_no(text:gsub("%b()", ""), HANJA, "hanja alone")
  expect_no(text, "[^\x80-\xBF]%(" .. HANJA, "hanja behind no hangul")
end

-- ---- what is not said -------------------------------------------------------------

local NEVER = {
  ko = { "반드시", "무조건", "틀림없", "확실히", "죽음", "죽는", "죽을", "사망", "이혼", "파산", "불행", "재앙", "망하", "실패",
    "사고", "암에", "질병", "치료", "완치", "보장", "불길", "액운", "저주", "위험" },
  en = { "certainly", "definitely", "guarantee", "death", "die", "dying", "divorce", "bankrupt",
    "disaster", "doom", "cancer", "disease", "cure", "curse", "danger", "fatal", "misfortune",
    "surely", "undoubtedly" },
}

function said.expect_kind_words(text, lang)
  local lower = text:lower()
  for _, word in ipairs(NEVER[lang]) do
    local at = lower:find(lang == "en" and "%f[%a]" .. word .. "%f[%A]" or word)
    if at then error(word .. ": " .. text:sub(math.max(1, at - 60), at + 60)) end
  end
end

function said.expect_whole(text, lang)
  expect_no(text, "[{}]", "a hole")
  expect_no(text, "nil", "nil")
  expect_no(text, "false", "false")
  expect_no(text, "  ", "two spaces")
  expect_no(text, "[.,]%s*[.,]", "two stops")
  expect_no(text, "[ ][.,]", "a space before a stop")
  expect_no(text, "%d%.0%f[%D]", "a whole number with a fraction")
  assert(utf8.len(text), "not UTF-8")
  if lang == "en" then return expect_no(text, "[\xEA-\xED]", "hangul in English") end
  expect_no(text, "%a", "Latin letters in Korean")
  expect_hanja_beside_hangul(text)
  assert(expect_particles(text) > 8)
end

return said
