-- An element that a text gives to a letter of the name and that the facts do not.
--
--     strange.element(text, facts) -> what was said | nil
--
-- Found are "'김'의 화(火)", "서(瑞)는 수(水)예요", "the fire of Kim" and "water in Seo (瑞)".  A letter
-- may be given the element of its first or final sound, in either school, or of its hanja.
-- In hangul it must stand in quotes or with its hanja: 이 is a surname, and also "this".

local sound = require "lib.name.sound"

local strange = {}

local ELEMENTS = { ["목(木)"] = "wood", ["화(火)"] = "fire", ["토(土)"] = "earth",
  ["금(金)"] = "metal", ["수(水)"] = "water" }
local IS_ELEMENT = { wood = true, fire = true, earth = true, metal = true, water = true }

local HANGUL = "[\xEA-\xED][\x80-\xBF][\x80-\xBF]"
local HANJA = "[\xE4-\xE9][\x80-\xBF][\x80-\xBF]"
local ELEMENT = HANGUL .. "%(" .. HANJA .. "%)"

-- A letter and what is said of it.  Behind 은 and 는 an element may be the object of a verb, so
-- there the sentence has to say that it is one.
local SAYS = {
  { "'(" .. HANGUL .. ")'의 (" .. ELEMENT .. ")()" },
  { "(" .. HANGUL .. ")%(" .. HANJA .. "%)의 (" .. ELEMENT .. ")()" },
  { "'(" .. HANGUL .. ")'은 (" .. ELEMENT .. ")()", is_said = true },
  { "'(" .. HANGUL .. ")'는 (" .. ELEMENT .. ")()", is_said = true },
  { "(" .. HANGUL .. ")%(" .. HANJA .. "%)은 (" .. ELEMENT .. ")()", is_said = true },
  { "(" .. HANGUL .. ")%(" .. HANJA .. "%)는 (" .. ELEMENT .. ")()", is_said = true },
}
local IS_SAID = { "이에요", "예요", "입니다", "의 ", "이고", "고 ", "," }

local function is_said(text, at)
  for _, word in ipairs(IS_SAID) do
    if text:sub(at, at + #word - 1) == word then return true end
  end
  return false
end

-- [syllable, in hangul and in Latin letters] -> its elements.
local function elements_of(facts)
  local known = {}
  for _, char in ipairs(facts.chars) do
    local roman = char.roman:lower()
    local has = known[char.hangul] or known[roman] or {}
    known[char.hangul], known[roman] = has, has
    for _, school in ipairs(sound.SCHOOLS) do
      has[sound.element(char.hangul, school)] = true
      has[sound.final_element(char.hangul, school) or false] = true
    end
    if char.jawon ~= null then has[char.jawon.code] = true end
  end
  return known
end

local function in_korean(text, known)
  for _, rule in ipairs(SAYS) do
    for syllable, label, at in text:gmatch(rule[1]) do
      local has, element = known[syllable], ELEMENTS[label]
      if has and element and not has[element] and (not rule.is_said or is_said(text, at)) then
        return syllable .. " " .. label
      end
    end
  end
end

local function in_english(text, known)
  for element, name in text:gmatch "(%l+) of (%u%l+)" do
    local has = known[name:lower()]
    if has and IS_ELEMENT[element] and not has[element] then return element .. " of " .. name end
  end
  for element, name in text:gmatch("(%l+) in (%u%l+) %(" .. HANJA .. "%)") do
    local has = known[name:lower()]
    if has and IS_ELEMENT[element] and not has[element] then return element .. " in " .. name end
  end
end

function strange.element(text, facts)
  local known = elements_of(facts)
  return in_korean(text, known) or in_english(text, known)
end

return strange
