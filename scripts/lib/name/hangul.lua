-- Hangul syllables: how they are read, counted and spelt.
--
-- Strokes of hangul have no standard; the counts are those that name books use, and a
-- reading says so.  Spelling is Revised Romanization, a syllable at a time.

local letters = require "lib.words.hangul"

local hangul = {}

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

-- ---- texts ------------------------------------------------------------------------------

-- The syllables of a text, spaces left out; nil when there is anything else.
function hangul.syllables(text)
  local list = {}
  for _, code in utf8.codes(letters.composed((text:gsub("%s+", "")))) do
    if not letters.is_syllable(code) then return nil end
    list[#list + 1] = utf8.char(code)
  end
  return list
end

-- ---- one syllable ---------------------------------------------------------------------------

function hangul.strokes(syllable)
  local initial, vowel, final = letters.parts(syllable)
  return INITIAL_STROKES[initial + 1] + VOWEL_STROKES[vowel + 1] + FINAL_STROKES[final + 1]
end

-- The number of the initial, from 0: ㄱ ㄲ ㄴ ㄷ …
function hangul.initial(syllable)
  return (letters.parts(syllable))
end

-- The number of the final, from 1: ㄱ ㄲ ㄳ ㄴ …; 0 for none.
function hangul.final(syllable)
  local _, _, final = letters.parts(syllable)
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
  local _, vowel, final = letters.parts(syllable)
  return TONES[VOWEL_TONES:sub(vowel + 1, vowel + 1)], ENDS[FINAL_ENDS:sub(final + 1, final + 1)]
end

-- The syllables that are said as this one at the head of a word (두음법칙), itself first:
-- 이 is also 리 and 니, 나 also 라.
function hangul.originals(syllable)
  local initial, vowel, final = letters.parts(syllable)
  local list = { syllable }
  if initial == IEUNG and IS_SOFT[vowel] then
    list[2], list[3] = letters.syllable(RIEUL, vowel, final), letters.syllable(NIEUN, vowel, final)
  elseif initial == NIEUN and not IS_SOFT[vowel] then
    list[2] = letters.syllable(RIEUL, vowel, final)
  end
  return list
end

-- How a syllable is said at the head of a word: 이 for 리, 나 for 라; itself otherwise.
function hangul.softened(syllable)
  local initial, vowel, final = letters.parts(syllable)
  if (initial == RIEUL or initial == NIEUN) and IS_SOFT[vowel] then
    return letters.syllable(IEUNG, vowel, final)
  elseif initial == RIEUL then
    return letters.syllable(NIEUN, vowel, final)
  end
  return syllable
end

-- "jun"
function hangul.roman(syllable)
  local initial, vowel, final = letters.parts(syllable)
  local sounds =
    INITIAL_SOUNDS[initial + 1] .. VOWEL_SOUNDS[vowel + 1] .. FINAL_SOUNDS[final + 1]
  return (sounds:gsub("-", ""))
end

return hangul
