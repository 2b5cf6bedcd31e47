-- What a message asks about.
--
--     topics.find(plain)    -> list of at most three codes, in the order in which they are said
--     topics.large(codes)   -> those that are asked about: no greeting, thanks and the like
--     topics.god(plain)     -> the ten god that is named, by its code; nil of none
--     topics.deeper(codes)  -> those to go on with, when more is asked for
--     topics.experts(plain) -> list of "medical", "legal", "investment": what is no matter of luck
--     topics.is_young(plain)   whether somebody says that they are not grown up
--
-- Plain is lib.chat.listen's.  Rules of both languages are heard at once: people mix them.

local listen = require "lib.chat.listen"

local topics = {}

local MOST = 3

local SOURCES = { ko = require "lib.chat.words.ko.topics", en = require "lib.chat.words.en.topics" }

-- What counts only where nothing else is said.
local SMALL = { greeting = true, thanks = true, more = true, menu = true, who = true, bye = true,
  feeling = true, reading = true }

local ROWS, CODES = {}, {}
for code in pairs(SOURCES.ko) do
  CODES[#CODES + 1] = code
  ROWS[code] = {}
  for lang, source in pairs(SOURCES) do ROWS[code][lang] = listen.rows(source[code]) end
end

local GODS = {
  companion = { "비견", "companion star" }, rob_wealth = { "겁재", "rob wealth" },
  eating_god = { "식신", "eating god" }, hurting_officer = { "상관이", "상관은", "hurting officer" },
  indirect_wealth = { "편재", "indirect wealth" }, direct_wealth = { "정재", " direct wealth" },
  seven_killings = { "편관", "indirect officer" }, direct_officer = { "정관", " direct officer" },
  indirect_resource = { "편인", "indirect resource" },
  direct_resource = { "정인", " direct resource" },
}

-- The ten god whose name stands first in the message, by its code; nil of none.
function topics.god(plain)
  local god, least
  for code, names in pairs(GODS) do
    for _, name in ipairs(names) do
      local from = plain:find(name, 1, true)
      if from and (not least or from < least) then god, least = code, from end
    end
  end
  return god
end

local LUCK = listen.rows { "운세", " 운 ", "점_봐", "점_쳐", " fortune", " my luck", " horoscope" }

-- Where no topic is named: who asks for luck asks of today, and who says nothing in letters is
-- told what can be asked.
local function unnamed(plain)
  if listen.first(plain, LUCK) then return list { "today" } end
  return listen.has_letters(plain) and list {} or list { "menu" }
end

-- Those of them that are asked about, and not only said.
function topics.large(codes)
  local found = list {}
  for _, code in ipairs(codes) do
    if not SMALL[code] or code == "reading" then found[#found + 1] = code end
  end
  return found
end

local function place_of(plain, code)
  local least
  for _, rows in pairs(ROWS[code]) do
    local from = listen.first(plain, rows)
    if from and (not least or from < least) then least = from end
  end
  return least
end

local function heard(plain)
  local large, small = {}, {}
  for _, code in ipairs(CODES) do
    local from = place_of(plain, code)
    local list_of = SMALL[code] and small or large
    if from then list_of[#list_of + 1] = { code = code, from = from } end
  end
  return large[1] and large or small
end

function topics.find(plain)
  local found = heard(plain)
  table.sort(found, function(a, b)
    if a.from ~= b.from then return a.from < b.from end
    return a.code < b.code
  end)
  local codes = list {}
  for i = 1, math.min(MOST, #found) do codes[i] = found[i].code end
  return codes[1] and codes or unnamed(plain)
end

-- Where somebody who wants to hear more is led: to what stands nearest, and was not said.
local DEEPER = { today = "month", month = "year", year = "decade", decade = "self", self = "people",
  love = "people", wealth = "career", career = "study", study = "health", health = "today",
  people = "love", tomorrow = "month", next_month = "year", next_year = "decade", lucky = "today",
  reading = "self" }

function topics.deeper(codes)
  local taken, found = {}, list {}
  for _, code in ipairs(codes) do taken[code] = true end
  for _, code in ipairs(codes) do
    local next_code = DEEPER[code] or code
    if next_code == code or not taken[next_code] then
      taken[next_code] = true
      found[#found + 1] = next_code
    end
  end
  return found[1] and found or codes
end

local CARE = { ko = require "lib.chat.words.ko.care", en = require "lib.chat.words.en.care" }

local EXPERTS = { "medical", "legal", "investment" }
local CARE_ROWS = {}

for _, code in ipairs { "medical", "legal", "investment", "young" } do
  CARE_ROWS[code] = {}
  for lang, source in pairs(CARE) do CARE_ROWS[code][lang] = listen.rows(source[code]) end
end

local function is_heard(plain, code)
  for _, rows in pairs(CARE_ROWS[code]) do
    if listen.first(plain, rows) then return true end
  end
  return false
end

function topics.experts(plain)
  local codes = list {}
  for _, code in ipairs(EXPERTS) do
    if is_heard(plain, code) then codes[#codes + 1] = code end
  end
  return codes
end

-- Years, as Korean law counts who is young; whose age is below the second is not who writes.
local GROWN_UP, LEAST = 19, 5

function topics.is_young(plain)
  for _, source in pairs(CARE) do
    for _, pattern in ipairs(source.ages) do
      local age = tonumber(plain:match(pattern))
      if age and age >= LEAST and age < GROWN_UP then return true end
    end
  end
  return is_heard(plain, "young")
end

return topics
