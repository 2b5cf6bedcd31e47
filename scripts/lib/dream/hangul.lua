-- Korean verbs: every form that a stem takes, as far as it can be told by its beginning.
--
--     hangul.bases(stem) -> { { text, kind }, … }
--
-- A stem is written without 다: "물리", "잡".  One that is irregular says how behind a
-- slash: "줍/ㅂ", "듣/ㄷ", "짓/ㅅ".  The kinds, and what may follow (hangul.follows):
--
--     stem   물리-   고, 는, 지 …        past  물렸-   다, 어, 는데 …
--     inf    물려    서, 도, or nothing   adn   물린, adl 물릴, nom 물림    or nothing
--
-- 잡은, 잡을, 잡음 are the same kinds of a stem that ends with a consonant.  Forms of a
-- single syllable that could be any word (산, 탈, 준) are left out.

local letters = require "lib.words.hangul"

local hangul = {}

local A, AE, EO, E, YEO, O, WA, WAE, OE, U, WO, EU, I =
  0, 1, 4, 5, 6, 8, 9, 10, 11, 13, 14, 18, 20
local NO_TRAIL, NIEUN, RIEUL, MIEUM, BIEUP, SSANG_SIOT =
  0, 4, 8, 16, 17, 20
local RIEUL_LEAD = 5

-- All but the last syllable, and the last.
local function split(text)
  local at = utf8.offset(text, -1)
  return text:sub(1, at - 1), text:sub(at)
end

local function with_trail(text, trail)
  local head, last = split(text)
  local lead, vowel = letters.parts(last)
  return head .. letters.syllable(lead, vowel, trail)
end

-- 아 or 어, by the vowel before.
local function is_bright(vowel)
  return vowel == A or vowel == 2 or vowel == O
end

local CONTRACTED = { [O] = WA, [U] = WO, [I] = YEO, [OE] = WAE }
local UNCHANGED = { [A] = true, [AE] = true, [EO] = true, [E] = true, [YEO] = true }

-- 모으 -> 모아, 쓰 -> 써, 자르 -> 잘라.
local function of_eu(head, last, lead)
  if head == "" then return letters.syllable(lead, EO, NO_TRAIL) end
  local before, syllable = split(head)
  local lead_before, vowel = letters.parts(syllable)
  local bright = is_bright(vowel) and A or EO
  if last == "르" then
    return before .. letters.syllable(lead_before, vowel, RIEUL)
      .. letters.syllable(RIEUL_LEAD, bright, NO_TRAIL)
  end
  return head .. letters.syllable(lead, bright, NO_TRAIL)
end

-- The form in 아 or 어 of a stem that ends with a vowel: one or two ways to write it.
local function of_open(head, last)
  local lead, vowel = letters.parts(last)
  if last == "하" then return { head .. "해", head .. "하여" } end
  if UNCHANGED[vowel] then return { head .. last } end
  if vowel == EU then return { of_eu(head, last, lead) } end
  local long = head .. last .. (is_bright(vowel) and "아" or "어")
  if not CONTRACTED[vowel] then return { long } end
  return { head .. letters.syllable(lead, CONTRACTED[vowel], NO_TRAIL), long }
end

-- What a consonant stem becomes before a vowel.
local function before_vowel(head, last, irregular)
  local lead, vowel, trail = letters.parts(last)
  if irregular == "ㄷ" then trail = RIEUL end
  if irregular == "ㅅ" or irregular == "ㅂ" then trail = NO_TRAIL end
  return head .. letters.syllable(lead, vowel, trail), vowel
end

local function of_closed(head, last, irregular)
  local stem, vowel = before_vowel(head, last, irregular)
  if irregular == "ㅂ" then return { stem .. "워" } end
  return { stem .. (is_bright(vowel) and "아" or "어") }
end

local function add(bases, text, kind)
  local is_short = utf8.len(text) == 1
  if is_short and (kind == "adn" or kind == "adl" or kind == "nom") then return end
  bases[#bases + 1] = { text, kind }
end

local function add_open(bases, stem)
  add(bases, with_trail(stem, NIEUN), "adn")
  add(bases, with_trail(stem, RIEUL), "adl")
  add(bases, with_trail(stem, MIEUM), "nom")
  add(bases, with_trail(stem, BIEUP) .. "니", "whole")
end

local function add_closed(bases, head, last, irregular)
  local stem = before_vowel(head, last, irregular)
  local link = irregular == "ㅂ" and "우" or "으"
  add(bases, stem .. with_trail(link, NIEUN), "adn")
  add(bases, stem .. with_trail(link, RIEUL), "adl")
  add(bases, stem .. with_trail(link, MIEUM), "nom")
  add(bases, stem .. link, "stem")
end

-- 울 -> 우는, 운, 웁니다.
local function add_rieul(bases, stem)
  local open = with_trail(stem, NO_TRAIL)
  add(bases, open .. "는", "whole")
  add(bases, open .. "니", "whole")
  add(bases, with_trail(stem, NIEUN), "adn")
  add(bases, with_trail(stem, BIEUP) .. "니", "whole")
end

function hangul.bases(marked)
  local stem, irregular = marked:match("^([^/]+)/?(.*)$")
  local head, last = split(stem)
  local _, _, trail = letters.parts(last)
  local bases = {}
  add(bases, stem, "stem")
  local forms = trail == NO_TRAIL and of_open(head, last) or of_closed(head, last, irregular)
  for _, form in ipairs(forms) do
    add(bases, form, "inf")
    add(bases, with_trail(form, SSANG_SIOT), "past")
  end
  if trail == NO_TRAIL then
    add_open(bases, stem)
  elseif trail == RIEUL then
    add_rieul(bases, stem)
  else
    add_closed(bases, head, last, irregular)
  end
  return bases
end

-- The particles 은, 이 … go by how a word ends: 1 open, 2 with ㄹ, 3 with another consonant.
function hangul.final(code)
  local _, _, trail = letters.parts(utf8.char(code))
  return trail == NO_TRAIL and 1 or trail == RIEUL and 2 or 3
end

local function set_of(syllables)
  local set = {}
  for _, code in utf8.codes(syllables) do
    if code ~= 32 then set[code] = true end
  end
  return set
end

local FOLLOWS = {
  stem = set_of("다 고 지 질 진 는 니 네 자 게 던 더 기 거 건 습 나 구 도 잖 냐 죠 려 며 면 므 시 셨 라 "
    .. "느 든 듯 곤 길 신 실"),
  past = set_of "다 어 고 는 던 지 네 습 으 을 기 음 더 거 건 죠 나 구 잖 냐 었 대 단 답 든 도",
  inf = set_of("서 요 도 야 지 버 있 보 주 가 오 나 놓 둬 두 죽 달 들 먹 대 댔 왔 갔 봤 줬 냈 내 온 올 와 "
    .. "간 갈 다 준 줄 진 졌 질 집 라 본 볼 둔 져 선 났 난 섰 쳤 쳐"),
  adn = set_of "채 데 다 걸 거 건 것 듯 뒤 후 지 적 꿈 대 줄",
  adl = set_of "때 뻔 까 것 거 걸 게 수 줄 듯 지 만 정",
  nom = set_of "이 을 은 의 에 과 도 까",
}

-- True when the syllable `code`, or no hangul at all (nil), may follow a base of the kind.
function hangul.follows(kind, code)
  if kind == "whole" then return true end
  if not code then return kind ~= "stem" and kind ~= "past" end
  return FOLLOWS[kind][code] == true
end

return hangul
