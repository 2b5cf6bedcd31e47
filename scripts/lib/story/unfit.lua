-- Words that a story for children does not have: unfit.word(text) -> word | nil.
--
-- They are of death and of romance.  Korean has them inside harmless words (기죽었다 to be
-- downcast, 숨죽이다 to hold one's breath), so what stands before is looked at.

local unfit = {}

local KOREAN = { "죽었", "죽음", "죽였", "죽여", "시체", "살인", "살해", "피투성이", "키스", "입맞춤",
  "첫사랑", "사랑에 빠", "연인" }
local HARMLESS_BEFORE = { "기", "기가 ", "풀이 ", "풀", "숨", "숨을 ", "숨도 ", "소리를 ", "발소리를 " }

local ENGLISH = { "died", "dies", "dying", "death", "killed", "killing", "kill", "corpse", "murder",
  "murdered", "kiss", "kissed", "kisses", "lover", "lovers", "sweetheart" }

local function ends_with(text, at, ending)
  return text:sub(math.max(1, at - #ending), at - 1) == ending
end

local function is_harmless(text, at)
  for _, before in ipairs(HARMLESS_BEFORE) do
    if ends_with(text, at, before) then return true end
  end
end

local function korean(text)
  for _, word in ipairs(KOREAN) do
    local at = text:find(word, 1, true)
    while at do
      if not is_harmless(text, at) then return word end
      at = text:find(word, at + #word, true)
    end
  end
end

local function english(text)
  local said = text:lower()
  for _, word in ipairs(ENGLISH) do
    if said:find("%f[%a]" .. word .. "%f[%A]") then return word end
  end
  if said:find("in love with", 1, true) then return "in love with" end
end

function unfit.word(text)
  return korean(text) or english(text)
end

return unfit
