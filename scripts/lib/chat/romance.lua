-- Words of romance, which are not said to who is young: romance.find(text) -> the word, or nil.

local romance = {}

local WORDS = { "연애", "남자친구", "여자친구", "남친", "여친", "애인", "결혼", "키스", "짝사랑", "boyfriend",
  "girlfriend", " dating", "romance", "romantic", "marriage", "kiss" }

function romance.find(text)
  local small = text:lower()
  for _, word in ipairs(WORDS) do
    if small:find(word, 1, true) then return word end
  end
end

return romance
