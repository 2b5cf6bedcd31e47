-- A star that a text says the chart has, and that the facts do not have.
--
--     stars.strange(text, sinsal) -> hanja, name | nil
--
-- Only a plain claim counts: "역마살이 있어요", "천을귀인이 일지에 있어", "the Travelling
-- Horse (驛馬) in your day pillar".  That a star is absent may be said.

local book = require "lib.saju.words.book"

local stars = {}

-- How far behind a name its verb may be, in bytes.
local REACH = 60

-- What is looked for: { code, name, hanja }.
local KOREAN, ENGLISH = {}, {}
for code, term in pairs(book.open("ko").terms.sinsal) do
  local name, hanja = term:match("^(.-)%((.-)%)$")
  KOREAN[#KOREAN + 1] = { code = code, name = name, hanja = hanja }
  local english = book.open("en").terms.sinsal[code]:match("^(.-) %(")
  ENGLISH[#ENGLISH + 1] = { code = code, name = english, hanja = hanja }
end
-- In one order, so that the same text is always refused for the same star.
local function by_code(a, b) return a.code < b.code end
table.sort(KOREAN, by_code)
table.sort(ENGLISH, by_code)

-- Past "살" and a remark in parentheses.
local function past_name(text, at)
  at = text:match("^살()", at) or text:match("^대살()", at) or at
  return text:match("^ ?%([^()]*%)()", at) or at
end

-- A name of two syllables is an everyday word as often as not (양인, 백호): it counts
-- when 살 or hanja follow.
local function is_claimed(text, at, it)
  local stop = past_name(text, at + #it.name)
  local is_plain = #it.name > 6 or stop > at + #it.name
  local rest = is_plain and text:sub(stop, stop + REACH)
  if not rest or not (rest:find("^이 ") or rest:find("^가 ")) then return false end
  local clause = rest:match("^[^.,!?\n]*")
  return clause:find("있", 1, true) and not clause:find("없", 1, true)
    and not clause:find("않", 1, true) and not clause:find("있다면", 1, true)
end

local function is_claimed_in_english(text, at, it)
  local rest = text:sub(at + #it.name, at + #it.name + REACH):gsub("^ %(.-%)", "")
  return rest:find("^ star in your ") or rest:find("^ in your ")
    or rest:find("^ sits in your ") or rest:find("^ stands in your ")
end

local function find_claim(text, list, has, claims)
  for _, it in ipairs(list) do
    local at = not has[it.code] and text:find(it.name, 1, true)
    while at do
      if claims(text, at, it) then return it.hanja, it.name end
      at = text:find(it.name, at + #it.name, true)
    end
  end
end

function stars.strange(text, sinsal)
  local has = {}
  for i = 1, #sinsal do has[sinsal[i].code] = true end
  local hanja, name = find_claim(text, KOREAN, has, is_claimed)
  if not hanja then hanja, name = find_claim(text, ENGLISH, has, is_claimed_in_english) end
  return hanja, name
end

return stars
