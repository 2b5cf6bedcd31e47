-- A text as it is matched: characters, and where in the text as sent each came from.
--
--     spelling.of(text) -> { code = {…}, from = {…}, count, byte = {…}, text }
--     spelling.codes(text) -> the same codes alone, of a word in a book
--     spelling.slice(units, first, last) -> the text as sent from one unit to another
--
-- code[i] is a code point in small letters; from[i] how many characters of the text stand
-- before it, and byte[i] the byte it begins at; both also know count + 1, where the text
-- ends.  Hangul that came in parts (as some systems write it) is put together, invisible
-- characters are left out and all kinds of blank are one, so a word is found however it
-- was typed, and is still told at the place where it stands.

local hangul = require "lib.words.hangul"

local spelling = {}

local SPACE, NEWLINE = 32, 10

-- Other ways to write the same: capitals, curly apostrophes, blanks.
local SAME = {
  [9] = SPACE, [13] = NEWLINE, [0xA0] = SPACE, [0x3000] = SPACE, [0x202F] = SPACE,
  [0x2028] = NEWLINE, [0x2029] = NEWLINE, [0x2018] = 39, [0x2019] = 39, [0xFF07] = 39,
}
for code = 65, 90 do SAME[code] = code + 32 end
for code = 0x2000, 0x200A do SAME[code] = SPACE end

local IS_NOTHING = { [0xAD] = true, [0x200B] = true, [0x200C] = true, [0x200D] = true,
  [0x2060] = true, [0xFEFF] = true }

function spelling.of(text)
  local code, from, byte, count, characters = {}, {}, {}, 0, 0
  for at, raw in utf8.codes(text) do
    local one = SAME[raw] or raw
    local whole = count > 0 and hangul.joined(code[count], one)
    if whole then
      code[count] = whole
    elseif not IS_NOTHING[one] then
      count = count + 1
      code[count], from[count], byte[count] = one, characters, at
    end
    characters = characters + 1
  end
  from[count + 1], byte[count + 1] = characters, #text + 1
  return { code = code, from = from, byte = byte, count = count, text = text }
end

function spelling.codes(text)
  return spelling.of(text).code
end

function spelling.slice(units, first, last)
  return units.text:sub(units.byte[first], units.byte[last + 1] - 1)
end

-- True of a whole hangul syllable.
function spelling.is_hangul(code)
  return code ~= nil and hangul.is_syllable(code)
end

-- True of what an English word is made of: letters, also with accents, and digits.
function spelling.is_word(code)
  if not code then return false end
  return code >= 97 and code <= 122 or code >= 48 and code <= 57
    or code >= 0xC0 and code < 0x250 and code ~= 0xD7 and code ~= 0xF7
end

return spelling
