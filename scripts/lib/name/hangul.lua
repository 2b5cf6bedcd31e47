-- Hangul syllables: how they are read, counted and spelt.
--
-- Strokes of hangul have no standard; the counts are those that name books use, and a
-- reading says so.  Spelling is Revised Romanization, a syllable at a time.

local hangul = {}

local FIRST, LAST, VOWELS, FINALS = 0xAC00, 0xD7A3, 21, 28

local function split(text)
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = word end
  return words
end

-- By number, as Unicode orders the letters.
local INITIAL_STROKES = { 1, 2, 1, 2, 4, 3, 3, 4, 8, 2, 4, 1, 3, 6, 4, 2, 3, 4, 3 }
local VOWEL_STROKES = { 2, 3, 3, 4, 2, 3, 3, 4, 2, 4, 5, 3, 3, 2, 4, 5, 3, 3, 1, 2, 1 }
local FINAL_STROKES =
  { 0, 1, 2, 3, 1, 4, 4, 2, 3, 4, 6, 7, 5, 6, 7, 6, 3, 4, 6, 2, 4, 1, 3, 4, 2, 3, 4, 3 }

local INITIAL_SOUNDS = split "g kk n d tt r m b pp s ss - j jj ch k t p h"
local VOWEL_SOUNDS =
  split "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
local FINAL_SOUNDS =
  split "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"

-- Numbers of initials.
local NIEUN, RIEUL, IEUNG = 2, 5, 11
-- Vowels before which ㄴ and ㄹ at the head of a word fall silent: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ.
local IS_SOFT = { [2] = true, [3] = true, [6] = true, [7] = true, [12] = true, [17] = true,
  [20] = true }

-- Numbers, from 0, of the initial, the vowel and the final of a syllable.
local function letters(syllable)
  local code = utf8.codepoint(syllable) - FIRST
  return code // (VOWELS * FINALS), code // FINALS % VOWELS, code % FINALS
end

local function join(initial, vowel, final)
  return utf8.char(FIRST + (initial * VOWELS + vowel) * FINALS + final)
end

-- ---- texts ------------------------------------------------------------------------------

-- Letters typed apart (as some systems store names) join up to syllables.
local L, V, T = 0x1100, 0x1161, 0x11A7

local function compose(codes)
  local joined, i = {}, 1
  while i <= #codes do
    local l, v, t = codes[i] - L, (codes[i + 1] or 0) - V, (codes[i + 2] or 0) - T
    if l >= 0 and l < 19 and v >= 0 and v < VOWELS then
      local has_final = t > 0 and t < FINALS
      joined[#joined + 1] = FIRST + (l * VOWELS + v) * FINALS + (has_final and t or 0)
      i = i + (has_final and 3 or 2)
    else
      joined[#joined + 1] = codes[i]
      i = i + 1
    end
  end
  return joined
end

-- The syllables of a text, spaces left out; nil when there is anything else.
function hangul.syllables(text)
  local codes, list = {}, {}
  for _, code in utf8.codes((text:gsub("%s+", ""))) do codes[#codes + 1] = code end
  for i, code in ipairs(compose(codes)) do
    if code < FIRST or code > LAST then return nil end
    list[i] = utf8.char(code)
  end
  return list
end

-- ---- one syllable ---------------------------------------------------------------------------

function hangul.strokes(syllable)
  local initial, vowel, final = letters(syllable)
  return INITIAL_STROKES[initial + 1] + VOWEL_STROKES[vowel + 1] + FINAL_STROKES[final + 1]
end

-- The number of the initial, from 0: ㄱ ㄲ ㄴ ㄷ …
function hangul.initial(syllable)
  return (letters(syllable))
end

-- The number of the final, from 1: ㄱ ㄲ ㄳ ㄴ …; 0 for none.
function hangul.final(syllable)
  local _, _, final = letters(syllable)
  return final
end

-- Vowels by the sound they give: bright (ㅏ ㅗ and theirs), deep (ㅓ ㅜ and theirs), level
-- (ㅡ ㅢ ㅣ).  Finals by how they end: open, ringing (ㄴ ㅁ ㅇ), rolling (ㄹ), shut.
local VOWEL_TONES = "bbbbddddbbbbbdddddlll"
local FINAL_ENDS = "osssrrrslsrlllslrssssrssssss"
local TONES = { b = "bright", d = "deep", l = "level" }
local ENDS = { o = "open", r = "ringing", l = "rolling", s = "shut" }

-- "bright", "ringing": how the rest of a syllable sounds.
function hangul.colour(syllable)
  local _, vowel, final = letters(syllable)
  return TONES[VOWEL_TONES:sub(vowel + 1, vowel + 1)], ENDS[FINAL_ENDS:sub(final + 1, final + 1)]
end

-- The syllables that are said as this one at the head of a word (두음법칙), itself first:
-- 이 is also 리 and 니, 나 also 라.
function hangul.originals(syllable)
  local initial, vowel, final = letters(syllable)
  local list = { syllable }
  if initial == IEUNG and IS_SOFT[vowel] then
    list[2], list[3] = join(RIEUL, vowel, final), join(NIEUN, vowel, final)
  elseif initial == NIEUN and not IS_SOFT[vowel] then
    list[2] = join(RIEUL, vowel, final)
  end
  return list
end

-- How a syllable is said at the head of a word: 이 for 리, 나 for 라; itself otherwise.
function hangul.softened(syllable)
  local initial, vowel, final = letters(syllable)
  if (initial == RIEUL or initial == NIEUN) and IS_SOFT[vowel] then
    return join(IEUNG, vowel, final)
  elseif initial == RIEUL then
    return join(NIEUN, vowel, final)
  end
  return syllable
end

-- "jun"
function hangul.roman(syllable)
  local initial, vowel, final = letters(syllable)
  local sounds =
    INITIAL_SOUNDS[initial + 1] .. VOWEL_SOUNDS[vowel + 1] .. FINAL_SOUNDS[final + 1]
  return (sounds:gsub("-", ""))
end

return hangul
