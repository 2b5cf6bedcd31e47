-- Hangul as Unicode orders it: syllables and their parts.
--
--     hangul.is_syllable(code)          true of a whole syllable's code point
--     hangul.parts(syllable)            -> initial, vowel, final: numbers from 0, final 0 for none
--     hangul.syllable(initial, vowel, final)   -> text
--     hangul.joined(before, code)       -> the code point of both, or nil where they do not join
--     hangul.composed(text)             -> the same text, its syllables whole
--
-- Some keyboards and file systems write each letter of a syllable apart (NFD); composed(), or
-- joined() for whoever goes through a text anyway, puts them together.

local hangul = {}

local INITIAL, VOWEL, FINAL, SYLLABLE = 0x1100, 0x1161, 0x11A7, 0xAC00
local INITIALS, VOWELS, FINALS = 19, 21, 28
local SYLLABLES = INITIALS * VOWELS * FINALS

-- The first bytes of letters that stand apart.
local APART = "\xE1[\x84-\x87]"

function hangul.is_syllable(code)
  return code >= SYLLABLE and code < SYLLABLE + SYLLABLES
end

function hangul.parts(syllable)
  local code = utf8.codepoint(syllable) - SYLLABLE
  return code // (VOWELS * FINALS), code // FINALS % VOWELS, code % FINALS
end

function hangul.syllable(initial, vowel, final)
  return utf8.char(SYLLABLE + (initial * VOWELS + vowel) * FINALS + final)
end

function hangul.joined(before, code)
  if code < VOWEL or code >= FINAL + FINALS then return nil end
  if code < VOWEL + VOWELS and before >= INITIAL and before < INITIAL + INITIALS then
    return SYLLABLE + ((before - INITIAL) * VOWELS + code - VOWEL) * FINALS
  end
  local is_open = hangul.is_syllable(before) and (before - SYLLABLE) % FINALS == 0
  if is_open and code > FINAL then return before + code - FINAL end
end

function hangul.composed(text)
  if not text:find(APART) then return text end
  local codes, count = {}, 0
  for _, code in utf8.codes(text) do
    local whole = count > 0 and hangul.joined(codes[count], code)
    if not whole then count = count + 1 end
    codes[count] = whole or code
  end
  for i = 1, count do codes[i] = utf8.char(codes[i]) end
  return table.concat(codes)
end

return hangul
