-- Hanja to choose from.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local suri = require "lib.name.suri"
local hangul = require "lib.name.hangul"

local offer = {}

local function written(r, it)
  local roman = draft.capital(hangul.roman(it.hangul))
  return r.lang == "en" and roman .. " (" .. it.hanja .. ")" or it.hangul .. "(" .. it.hanja .. ")"
end

-- In English the hanja stands behind the syllable already, so a list needs it alone.
local function option(r, it)
  local char = r.lang == "en" and it.hanja or written(r, it)
  return fill(r.book.offer.option, { char = char, meaning = it.meaning })
end

local function options(r, found)
  local words, lines = r.book.offer, {}
  for i, it in ipairs(found.options) do
    local list_of = {}
    for at, one in ipairs(it.hanja) do list_of[at] = option(r, one) end
    local syllable = r.lang == "en" and draft.capital(hangul.roman(it.hangul)) or it.hangul
    lines[i] = fill(#list_of > 0 and words.options or words.no_option,
      { syllable = syllable, list = draft.join(r, list_of) })
  end
  return table.concat(lines, " ")
end

local function combination(r, it)
  local meanings, syllables, numbers = {}, {}, {}
  for i, char in ipairs(it.chars) do
    meanings[i] = char.meaning
    syllables[i] = r.lang == "en" and hangul.roman(char.hangul) or char.hangul
  end
  for i, name in ipairs(suri.ORDER) do numbers[i] = it.gyeok[name].n end
  local name = r.lang == "en" and draft.capital(table.concat(syllables, "-"))
    or table.concat(syllables)
  return fill(r.book.offer.combination, { name = name, hanja = it.hanja,
    meaning = table.concat(meanings, r.lang == "en" and ", " or "·"),
    numbers = table.concat(numbers, "·") })
end

local function combinations(r, found)
  local words = r.book.offer
  if found.surname == null then return words.no_surname end
  if #found.combinations == 0 then return words.nothing end
  local list_of = {}
  for i, it in ipairs(found.combinations) do list_of[i] = combination(r, it) end
  local values = { list = draft.join(r, list_of) }
  return found.all_good and draft.say(r, words.all_good, values) or fill(words.three_good, values)
end

local function has_options(found)
  for _, it in ipairs(found.options) do
    if #it.hanja == 0 then return false end
  end
  return true
end

-- Whether a combination brings something that the chart lacks.
local function has_weak(r, it)
  if not it or r.facts.saju == null then return false end
  for _, weak in ipairs(r.facts.saju.weak) do
    for _, char in ipairs(it.chars) do
      if char.jawon == weak then return true end
    end
  end
  return false
end

local function assumed(r, found)
  if found.surname == null or not found.surname.is_assumed then return nil end
  local surname = r.facts.name.surname
  local text = r.lang == "en" and surname.roman .. " (" .. found.surname.hanja .. ")"
    or surname.hangul .. "(" .. found.surname.hanja .. ")"
  return fill(r.book.offer.assumed, { surname = text })
end

function offer.candidates(r)
  local found, words = r.facts.candidates, r.book.offer
  if found == null then return nil end
  local is_own = r.facts.name.given.hanja ~= null
  local mode = r.book.terms.label("mode", r.facts.conventions.stroke_mode)
  local first = { fill(words.intro[is_own and "own" or "none"], { given = r.given, mode = mode }) }
  first[2] = options(r, found)
  local second = {}
  if has_options(found) then
    second[1] = combinations(r, found)
    if #found.combinations > 0 then second[2] = words.order end
    second[#second + 1] = assumed(r, found)
    if has_weak(r, found.combinations[1]) then
      second[#second + 1] = fill(words.weak, { weak = draft.elements(r, r.facts.saju.weak) })
    end
  end
  second[#second + 1] = words.close
  return table.concat(first, " ") .. "\n" .. table.concat(second, " ")
end

return offer
