-- What a dream says was not there, or did not happen.
--
--     negation.of(units, mention) -> boolean
--
-- 뱀이 없었다, 뱀은 아니었다, 물리지 않았다, 물릴 뻔했다; no snake, did not bite, nearly bit.

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
local NOT_DONE = words("지_않 지않 지는_않 지는않 지도_않 지도않 지를_않 진_않 질_않 지_못 지못 지는_못 지도_못 진_못 질_못 지_안 "
  .. "지는_안 지_말 지_마")
-- Behind a form that a noun follows.
local NEVER = words "_적이_없 _적은_없 _적_없 _적도_없 _일이_없 _일은_없 _뻔 뻔 _수_없 _수가_없 _게_아니 _것은_아니 _건_아니 건_아니"
-- Behind a noun with its particle.
local ABSENT = words("_없 _아무도_없 _하나도_없 _한_마리도_없 _전혀_없 _보이지_않 _보이지는_않 _보이질_않 _안_보 _안보 _못_봤 _못_보 "
  .. "_나오지_않 _나오지는_않 _안_나왔 _안나왔 _나타나지_않 _있지_않 _찾을_수_없 _본_적")
-- What begins like 없다 and is 없어지다, to go.
local GOES = words "_없어지 _없어졌 _없어진 _없애 _없어짐"
local OTHER = words "_아니 _아닌 _아녔 _아녜"

local function has_not_before(before)
  for _, word in ipairs { "안", "못" } do
    local rest = before:match("^(.*)" .. word .. " ?$")
    if rest and (rest == "" or rest:find("%s$")) then return true end
    if rest and not before:find(" $") then return word == "못" end
  end
  return false
end

local function korean_verb(units, mention)
  local after = nearby.after(units, mention.last)
  if mention.form == "stem" and starts_with_any(after, NOT_DONE) then return true end
  if (mention.form == "adn" or mention.form == "adl") and starts_with_any(after, NEVER) then
    return true
  end
  return has_not_before(nearby.before(units, mention.first))
end

local function korean_noun(units, mention)
  local after = nearby.after(units, mention.stop)
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
  .. "find have had be been was were is there actually really even notice feel like "
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
