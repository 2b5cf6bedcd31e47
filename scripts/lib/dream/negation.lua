-- What a dream says was not there, or did not happen.
--
--     negation.of(units, mention) -> boolean
--
-- 뱀이 없었다, 뱀은 아니었다, 물리지 않았다, 물릴 뻔했다, 죽는 줄 알았다; no snake, did not bite, nearly bit.

local nearby = require "lib.dream.nearby"

local negation = {}

local function words(text)
  local list = {}
  for word in text:gmatch("%S+") do list[#list + 1] = (word:gsub("_", " ")) end
  return list
end

local function starts_with_any(text, list)
  for _, start in ipairs(list) do
    if text:sub(1, #start) == start then return true end
  end
  return false
end

-- ---- Korean ---------------------------------------------------------------------------

-- Behind the stem of a verb.
local NOT_DONE = words("는_줄_알 는줄_알 지_않 지않 지는_않 지는않 지도_않 지도않 지를_않 진_않 질_않 지_못 지못 지는_못 지도_못 진_못 "
  .. "질_못 지_안 지는_안 지_말 지_마")
-- Behind a form that a noun follows.
local NEVER = words("_적이_없 _적은_없 _적_없 _적도_없 _일이_없 _일은_없 _뻔 뻔 _줄_알 줄_알 _줄로_알 _수_없 _수가_없 _게_아니 "
  .. "_것은_아니 _건_아니 건_아니")
-- Behind a noun with its particle.
local ABSENT = words("_없 _아무도_없 _하나도_없 _한_마리도_없 _전혀_없 _보이지_않 _보이지는_않 _보이질_않 _안_보 _안보 _못_봤 _못_보 "
  .. "_나오지_않 _나오지는_않 _안_나왔 _안나왔 _나타나지_않 _있지_않 _본_적")
-- What begins like 없다 and is 없어지다, to go.
local GOES = words "_없어지 _없어졌 _없어진 _없애 _없어짐"
local OTHER = words "_아니 _아닌 _아녔 _아녜"

local function syllables(text)
  local set = {}
  for _, code in utf8.codes(text) do set[code] = true end
  return set
end

-- How any of these begins: most words are done with by a look at the next character.
local BEGINS_NOT_DONE, BEGINS_NEVER = syllables "지진질는", syllables " 뻔건줄"
local BEGINS_ABSENT = syllables "없아하한전보안못나있본"
local BEFORE_VERB_KO = { [utf8.codepoint "안"] = "안", [utf8.codepoint "못"] = "못" }
local SPACE = 32

-- 안 물렸다, 못잡았다; 안 must stand alone, 못 may be written together with what is before it.
local function has_not_before(code, first)
  local at = code[first - 1] == SPACE and first - 2 or first - 1
  local word = BEFORE_VERB_KO[code[at]]
  if not word then return false end
  local is_alone = at == 1 or code[at - 1] == SPACE
  return is_alone or word == "못" and at == first - 1
end

local function korean_verb(units, mention)
  local following, form = units.code[mention.last + 1], mention.form
  if form == "stem" and BEGINS_NOT_DONE[following] then
    if starts_with_any(nearby.after(units, mention.last), NOT_DONE) then return true end
  elseif (form == "adn" or form == "adl") and BEGINS_NEVER[following] then
    if starts_with_any(nearby.after(units, mention.last), NEVER) then return true end
  end
  return has_not_before(units.code, mention.first)
end

local function korean_noun(units, mention)
  local code, stop = units.code, mention.stop
  if code[stop + 1] ~= SPACE or not BEGINS_ABSENT[code[stop + 2]] then return false end
  local after = nearby.after(units, stop)
  if starts_with_any(after, ABSENT) and not starts_with_any(after, GOES) then return true end
  return mention.role ~= "o" and starts_with_any(after, OTHER)
end

-- ---- English --------------------------------------------------------------------------

local function set(text)
  local members = {}
  for word in text:gmatch("%S+") do members[word] = true end
  return members
end

local NOT = set "no not without never neither nor cannot"
local NEARLY = set "almost nearly"
-- What may stand between.
local BEFORE_NOUN = set("a an the any single real actual of sign signs trace see saw seen "
  .. "have had be been was were is there actually really even notice feel like "
  .. "big small other to able")
local BEFORE_VERB = set("be been being get got actually really ever even it to able me him "
  .. "her quite")

local function is_not(word)
  return NOT[word] or word:find("n't$") ~= nil
end

-- Goes back word by word in the clause until one says no, or one that says something else.
local function english(units, mention, between)
  local clause = nearby.before(units, mention.first):match("[^,:]*$")
  local list = {}
  for word in clause:gmatch("[%w']+") do list[#list + 1] = word end
  for i = #list, 1, -1 do
    local word = list[i]
    if is_not(word) or between == BEFORE_VERB and NEARLY[word] then return true end
    if not between[word] then return false end
  end
  return false
end

function negation.of(units, mention)
  if mention.is_not then return true end
  local is_noun = mention.kind == "symbol"
  if mention.lang == "en" then
    return english(units, mention, is_noun and BEFORE_NOUN or BEFORE_VERB)
  end
  return (is_noun and not mention.form and korean_noun or korean_verb)(units, mention)
end

return negation
