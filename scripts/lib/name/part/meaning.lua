-- What the letters mean, or, without hanja, how they feel.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local sound = require "lib.name.sound"

local meaning = {}

local function letter(r, char)
  local words = r.book.meaning
  local gloss = r.book.glosses[char.meaning.text]
  local said = fill(gloss and words.letter_gloss or words.letter, { char = draft.char(r, char),
    meaning = char.meaning.text, syllable = char.hangul, gloss = gloss })
  local theme = draft.fresh(r, words.theme[char.meaning.theme.code])
  return theme and said .. " " .. theme or said
end

-- What the first and the last letter make together, when they speak of two things.
local function picture(r)
  local words, themes = r.book.meaning, {}
  for _, char in ipairs(draft.given(r)) do
    if char.meaning ~= null then themes[#themes + 1] = char.meaning.theme.code end
  end
  local first, last = themes[1], themes[#themes]
  if first == last then return nil end
  return draft.say(r, words.picture, { first = words.first[first], last = words.last[last] })
end

-- A sentence about the letters for which `is_so` holds, if any.
local function about(r, chars, words, is_so)
  local names = {}
  for _, char in ipairs(chars) do
    if char.hanja ~= null and is_so(char) then names[#names + 1] = draft.char(r, char) end
  end
  return #names > 0 and fill(words, { chars = draft.join(r, names) }) or nil
end

local function is_unknown(char) return char.meaning == null end
local function is_unlisted(char) return not char.is_name_hanja end

local function by_hanja(r)
  local lines, chars = {}, draft.given(r)
  for _, char in ipairs(chars) do
    if not is_unknown(char) then lines[#lines + 1] = letter(r, char) end
  end
  lines[#lines + 1] = about(r, chars, r.book.meaning.unknown, is_unknown)
  local whole = { picture(r) }
  whole[#whole + 1] = draft.say(r, r.book.meaning.surname, { surname = r.surname })
  whole[#whole + 1] = about(r, r.facts.chars, r.book.meaning.not_listed, is_unlisted)
  return table.concat(lines, " ") .. "\n" .. table.concat(whole, " ")
end

-- Where in the mouth a syllable begins, which no school changes, goes by the names that the
-- unhae gives the places.
local PLACES = "unhae"

local function by_sound(r)
  local lines, native, words = {}, r.facts.name.native, r.book.meaning
  for _, char in ipairs(draft.given(r)) do
    lines[#lines + 1] = draft.say(r, words.feel[sound.element(char.hangul, PLACES)],
      { syllable = draft.syllable(r, char) })
  end
  local said = native ~= null and draft.say(r, words.native, { given = r.given, native = native })
    or draft.say(r, words.no_hanja, { given = r.given })
  return said .. "\n" .. table.concat(lines, " ")
end

function meaning.meaning(r)
  return r.facts.name.given.hanja ~= null and by_hanja(r) or by_sound(r)
end

return meaning
