-- Title, summary, and what the letters mean.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local suri = require "lib.name.suri"

local opening = {}

local function given_chars(r)
  local chars = {}
  for _, char in ipairs(r.facts.chars) do
    if char.role == "given" then chars[#chars + 1] = char end
  end
  return chars
end

-- What the given name speaks of: labels of its letters' themes, those known.
local function themes_of(r)
  local labels = {}
  for _, char in ipairs(given_chars(r)) do
    if char.meaning ~= null then labels[#labels + 1] = char.meaning.theme.label end
  end
  return labels
end

local function shape_of(labels)
  if #labels == 0 then return "plain" end
  if #labels == 1 then return "one" end
  return labels[1] == labels[#labels] and "same" or "two"
end

local function sound_title(r)
  local native = r.facts.name.native
  if native ~= null then
    return draft.say(r, r.book.opening.title.native, { name = r.title, native = native })
  end
  local chars, nature = given_chars(r), r.book.terms.nature
  local first, last = nature[chars[1].sound.code], nature[chars[#chars].sound.code]
  local words = r.book.opening.title
  return draft.say(r, first == last and words.sound or words.sounds,
    { name = r.title, nature1 = first, nature2 = last })
end

function opening.title(r)
  if r.facts.name.given.hanja == null then return sound_title(r) end
  local labels = themes_of(r)
  return draft.say(r, r.book.opening.title[shape_of(labels)],
    { name = r.title, theme1 = labels[1], theme2 = labels[#labels] })
end

-- ---- summary --------------------------------------------------------------------------------

local function counted(r)
  local by = r.facts.gyeok ~= null and r.facts.conventions.stroke_mode or "hangul"
  return draft.say(r, r.book.opening.counted[by], { name = r.name, counts = draft.counts(r) })
end

local function goods(r)
  local gyeok, good, best = r.facts.gyeok, 0, nil
  if gyeok == null then return nil end
  for _, name in ipairs(suri.ORDER) do
    if gyeok[name].grade.code == "good" then good, best = good + 1, name end
  end
  return draft.say(r, r.book.opening.goods[good],
    { best = best and r.book.terms.label("gyeok", best) })
end

local function total(r)
  local labels = {}
  for i, part in ipairs(r.facts.score.parts) do labels[i] = part.label end
  local what = draft.join(r, labels)
  return draft.say(r, r.book.opening.total,
    { what = what, what_first = draft.capital(what), total = r.facts.score.total })
end

function opening.summary(r)
  local lines = { counted(r) }
  lines[#lines + 1] = goods(r)
  lines[#lines + 1] = draft.say(r, r.book.opening.sounds[r.facts.sound.grade.code])
  lines[#lines + 1] = total(r)
  return table.concat(lines, " ")
end

-- ---- meaning --------------------------------------------------------------------------------

local function letter(r, char)
  local words = r.book.opening
  if char.meaning == null then return fill(words.unknown, { char = draft.char(r, char) }) end
  local said = fill(words.letter, { char = draft.char(r, char), meaning = char.meaning.text,
    syllable = char.hangul })
  return said .. " " .. draft.say(r, words.theme[char.meaning.theme.code])
end

local function together(r)
  local labels = themes_of(r)
  local shape = shape_of(labels)
  local words = r.book.opening.together[shape]
  if not words then return nil end
  return draft.say(r, words, { theme1 = labels[1], theme2 = labels[#labels],
    theme1_first = draft.capital(labels[1]) })
end

local function by_hanja(r)
  local lines = {}
  for _, char in ipairs(given_chars(r)) do lines[#lines + 1] = letter(r, char) end
  local whole = { together(r) }
  whole[#whole + 1] = fill(r.book.opening.surname, { surname = r.surname })
  return table.concat(lines, " ") .. "\n" .. table.concat(whole, " ")
end

local function by_sound(r)
  local lines = {}
  for _, char in ipairs(given_chars(r)) do
    lines[#lines + 1] = fill(r.book.opening.feel[char.sound.code],
      { syllable = r.lang == "en" and draft.capital(char.roman) or char.hangul })
  end
  local native, words = r.facts.name.native, r.book.opening
  local said = native ~= null and draft.say(r, words.native, { given = r.given, native = native })
    or draft.say(r, words.no_hanja, { given = r.given })
  return said .. "\n"
    .. table.concat(lines, " ")
end

function opening.meaning(r)
  return r.facts.name.given.hanja ~= null and by_hanja(r) or by_sound(r)
end

return opening
