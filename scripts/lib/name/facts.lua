-- The facts of a name: strokes, numbers, sounds, balance, and what the birth chart asks for.
--
--     facts.of(input, world) -> facts | nil, { field = "given_hanja", why = "…", code? }
--
-- input is { surname_hangul, given_hangul, surname_hanja?, given_hanja?, birth?, stroke_mode?,
-- sound_school?, sound_letters?, alternatives?, goal? }.  What needs hanja is null without them.
-- A code stands with its label in the language of the reading; nothing else hangs on the
-- language but the meanings of hanja and the words of warnings.

local candidates = require "lib.name.candidates"
local five = require "lib.name.five"
local hangul = require "lib.name.hangul"
local letters = require "lib.name.letters"
local meanings = require "lib.name.meanings"
local native = require "lib.name.native"
local score = require "lib.name.score"
local sound = require "lib.name.sound"
local supplement = require "lib.name.supplement"
local suri = require "lib.name.suri"
local surnames = require "lib.name.surnames"
local terms = require "lib.name.words.terms"
local warnings = require "lib.name.warnings"

local facts = {}

local function given(value)
  if value ~= null then return value end
end

-- ---- the letters as shown -------------------------------------------------------------------

local function all_letters(name)
  local all = {}
  for _, letter in ipairs(name.surname) do all[#all + 1] = letter end
  for _, letter in ipairs(name.given) do all[#all + 1] = letter end
  return all
end

local function has_hanja(list_of)
  for _, letter in ipairs(list_of) do
    if not letter.hanja then return false end
  end
  return true
end

-- The strokes that numbers and balance are made of.  Those of hanja and of hangul are not
-- mixed: a name with only some hanja counts as hangul.
local function strokes_of(letter, c)
  return c.is_whole and letter.hanja[c.mode] or hangul.strokes(letter.hangul)
end

local function shown_hanja(letter, lang, words)
  local one = letter.hanja
  if not one then return {} end
  local meaning = meanings.of(one.hanja, letter.hangul)
  return {
    hanja = one.hanja, won = one.won, pil = one.pil, radical = one.radical,
    is_name_hanja = one.is_listed,
    jawon = one.element and words.coded("element", one.element),
    meaning = meaning and { text = meaning[lang], theme = words.coded("theme", meaning.theme) },
  }
end

local function shown_letter(letter, role, c)
  local own, words, syllable = shown_hanja(letter, c.lang, c.words), c.words, letter.hangul
  local strokes, final = strokes_of(letter, c), sound.final_element(syllable, c.school)
  return {
    role = role,
    hangul = syllable,
    roman = letter.roman or hangul.roman(syllable),
    hanja = own.hanja or null,
    hangul_strokes = hangul.strokes(syllable),
    won = own.won or null,
    pil = own.pil or null,
    strokes = strokes,
    radical = own.radical or null,
    yin_yang = words.coded("yin_yang", strokes % 2 == 1 and "yang" or "yin"),
    sound = words.coded("element", sound.element(syllable, c.school)),
    sound_other = words.coded("element", sound.element(syllable, sound.OTHER[c.school])),
    sound_final = final and words.coded("element", final) or null,
    jawon = own.jawon or null,
    is_name_hanja = own.is_name_hanja == nil and null or own.is_name_hanja,
    meaning = own.meaning or null,
  }
end

-- A surname of one syllable is spelt as families spell it: Lee, and not I.
local function spell_surname(name)
  local usual = #name.surname == 1 and surnames.of(name.surname[1].hangul)
  if usual then name.surname[1].roman = usual.roman:lower() end
end

local function shown_letters(name, c)
  local shown = {}
  spell_surname(name)
  for _, role in ipairs { "surname", "given" } do
    for _, letter in ipairs(name[role]) do shown[#shown + 1] = shown_letter(letter, role, c) end
  end
  return shown
end

-- ---- the name as shown ----------------------------------------------------------------------

local function part_of(list_of)
  local syllables, chars = {}, {}
  for i, letter in ipairs(list_of) do
    syllables[i] = letter.hangul
    chars[i] = letter.hanja and letter.hanja.hanja
  end
  return { hangul = table.concat(syllables),
    hanja = #chars == #syllables and table.concat(chars) or null }
end

local function capital(text)
  return text:sub(1, 1):upper() .. text:sub(2)
end

-- "Kim", "Min-jun"
local function roman_of(list_of)
  local sounds = {}
  for i, letter in ipairs(list_of) do sounds[i] = hangul.roman(letter.hangul) end
  return capital(table.concat(sounds, "-"))
end

local function shown_name(name, lang)
  local surname, own = part_of(name.surname), part_of(name.given)
  local usual = surnames.of(surname.hangul)
  surname.roman = usual and usual.roman or capital(roman_of(name.surname):gsub("%-", ""))
  own.roman = roman_of(name.given)
  local word = own.hanja == null and native.of(own.hangul)
  local is_whole = surname.hanja ~= null and own.hanja ~= null
  return {
    hangul = surname.hangul .. own.hangul,
    hanja = is_whole and surname.hanja .. own.hanja or null,
    roman = surname.roman .. " " .. own.roman,
    native = word and word[lang] or null,
    surname = surname,
    given = own,
  }
end

-- ---- what is made of them -------------------------------------------------------------------

local function shown_gyeok(name, c)
  local surname, own = 0, {}
  for _, letter in ipairs(name.surname) do surname = surname + strokes_of(letter, c) end
  for i, letter in ipairs(name.given) do own[i] = strokes_of(letter, c) end
  local four = suri.four(surname, own)
  for key, it in pairs(four) do
    it.grade = c.words.coded("grade", it.grade)
    it.element = c.words.coded("element", five.of_number(it.n))
    it.period = c.words.coded("period", key)
  end
  return four
end

local function shown_steps(found, words)
  local steps = {}
  for i, step in ipairs(found.steps) do
    steps[i] = { from = found.elements[i], to = found.elements[i + 1],
      relation = words.coded("relation", step) }
  end
  return steps
end

local function shown_sound(syllables, c)
  local own = sound.of(syllables, c.school, c.letters)
  local other = sound.of(syllables, sound.OTHER[c.school], c.letters)
  local function shown(found)
    return { school = c.words.coded("school", found.school), elements = found.elements,
      steps = shown_steps(found, c.words), grade = c.words.coded("sound_grade", found.grade) }
  end
  local shown_own = shown(own)
  shown_own.points, shown_own.sounds = own.points, own.sounds
  shown_own.letters = c.words.coded("sound_letters", c.letters)
  shown_own.other = shown(other)
  shown_own.schools_differ = table.concat(own.elements, " ") ~= table.concat(other.elements, " ")
  return shown_own
end

local function shown_balance(chars, c)
  local pattern, yang = {}, 0
  for i, char in ipairs(chars) do
    pattern[i] = char.yin_yang.code
    yang = yang + (pattern[i] == "yang" and 1 or 0)
  end
  local is_mixed = yang > 0 and yang < #chars
  return { counted = c.is_whole and "hanja" or "hangul", pattern = pattern, yang = yang,
    yin = #chars - yang, grade = c.words.coded("balance", is_mixed and "good" or "care") }
end

-- What the hanja of neighbours are to one another, where both elements are known.
local function shown_jawon(chars, words)
  local steps = list {}
  for i = 2, #chars do
    local one, other = chars[i - 1].jawon, chars[i].jawon
    if one ~= null and other ~= null then
      steps[#steps + 1] = { at = i - 1, from = one.code, to = other.code,
        relation = words.coded("relation", five.relation(one.code, other.code)) }
    end
  end
  return { basis = "radical", steps = steps }
end

local function elements_of(shown)
  local of = { sound = shown.sound.elements, jawon = {} }
  for _, char in ipairs(shown.chars) do
    if char.jawon ~= null then of.jawon[#of.jawon + 1] = char.jawon.code end
  end
  return of
end

local function set_of(weak)
  local set = {}
  for _, element in ipairs(weak) do set[element] = true end
  return set
end

local function conventions(c)
  return {
    stroke_mode = c.mode, strokes = c.is_whole and "hanja" or "hangul", sound_school = c.school,
    sound_letters = c.letters, suri = "81", fold = "minus_80", given_rest = "sum",
    jawon = "radical",
    hangul_strokes = "name_books", score = "v1",
  }
end

local function add_labels(parts, words)
  for _, part in ipairs(parts) do part.label = words.label("part", part.code) end
end

local function begin(input, lang)
  return { lang = lang, words = terms.open(lang), mode = given(input.stroke_mode) or "won",
    school = given(input.sound_school) or "unhae",
    letters = given(input.sound_letters) or "initial" }
end

local function build(name, c)
  c.is_whole = has_hanja(all_letters(name))
  local shown = { name = shown_name(name, c.lang), chars = shown_letters(name, c), saju = null,
    candidates = null, conventions = conventions(c) }
  local syllables = {}
  for i, char in ipairs(shown.chars) do syllables[i] = char.hangul end
  shown.gyeok = c.is_whole and shown_gyeok(name, c) or null
  shown.sound = shown_sound(syllables, c)
  shown.yin_yang = shown_balance(shown.chars, c)
  shown.jawon = shown_jawon(shown.chars, c.words)
  return shown
end

function facts.of(input, world)
  local c = begin(input, world.lang)
  local name, bad = letters.of(input, c.lang)
  if not name then return nil, bad end
  local shown = build(name, c)
  local told = warnings.of(name, shown, c.lang)
  local birth, weak = given(input.birth), nil
  if birth then
    local chart, why = supplement.of(birth, elements_of(shown), world)
    if not chart then return nil, why end
    for _, warning in ipairs(why) do told[#told + 1] = warning end
    shown.saju, weak = chart, set_of(chart.weak)
  end
  local goal = given(input.goal)
  if given(input.alternatives) or goal or not has_hanja(name.given) then
    shown.candidates = candidates.of(name, { mode = c.mode, weak = weak, goal = goal }, c.lang)
    shown.candidates.goal = goal and c.words.coded("theme", goal) or null
  end
  shown.score = score.of(shown)
  add_labels(shown.score.parts, c.words)
  shown.sound.points = nil
  shown.warnings = told
  return shown
end

return facts
