-- Which symbol a text says was in the dream, though the dream does not have it.
--
--     presence.strange(text, known) -> symbol | nil      known[symbol]: what the dream has
--
-- Words such as 물, 길 or "door" are everyday speech.  So what hardly comes up by itself counts in
-- any sentence that speaks of what was dreamt, the rest only where it is said to have been there,
-- and hanja wherever it stands.

local book = require "lib.dream.words.book"
local nearby = require "lib.dream.nearby"
local scan = require "lib.dream.scan"
local sense = require "lib.dream.sense"
local spelling = require "lib.dream.spelling"

local presence = {}

local function set(list)
  local members = {}
  for name in list:gmatch("%S+") do members[name] = true end
  return members
end

-- Symbols that do not come up by themselves.
local DISTINCT = set("pig dragon tiger big_snake snake carp turtle cow horse cat phoenix crane "
  .. "eagle magpie crow bear deer rabbit rat monkey chicken duck elephant lion wolf fox sheep "
  .. "whale shark frog butterfly spider ant cockroach baby twins president king ghost zombie "
  .. "reaper grave funeral coffin corpse tooth blood feces urine pregnancy sun rainbow volcano "
  .. "earthquake tsunami flood peach apple persimmon jujube ginseng pumpkin gun knife crown ring "
  .. "car_crash airplane wedding war exam octopus crab dolphin goldfish dinosaur owl bee lotus")

-- What a text may speak of as a whole, and what says nothing of what was there.
local GENERAL = set "self sign action event body person"

local HANJA = { ["龍"] = "dragon", ["虎"] = "tiger", ["蛇"] = "snake", ["豚"] = "pig", ["猪"] = "pig",
  ["龜"] = "turtle", ["牛"] = "cow", ["馬"] = "horse", ["犬"] = "dog", ["猫"] = "cat",
  ["貓"] = "cat", ["鼠"] = "rat", ["熊"] = "bear", ["鳳"] = "phoenix", ["鶴"] = "crane",
  ["魚"] = "fish", ["鯉"] = "carp", ["鳥"] = "bird", ["兎"] = "rabbit", ["羊"] = "sheep",
  ["猿"] = "monkey", ["鷄"] = "chicken", ["太陽"] = "sun", ["血"] = "blood", ["墓"] = "grave",
  ["蓮"] = "lotus", ["桃"] = "peach", ["虹"] = "rainbow" }

-- What a sentence says that speaks of the dream.
local DREAMT = { "꿈에 나온", "나온 ", "나왔", "등장", "나타난", "나타났", "보신 ", "꾸신", "꿈에서 본", "상징하", "장면",
  "appeared", "in your dream", "you dreamt of", "you dreamed of", "your dream of", "you saw",
  "symboli", "the dream's" }

-- Right behind a symbol, or right before it: it was there.
local THERE = { "나온", "나왔", "등장", "나타난", "나타났", "나오는 꿈", "를 보신", "을 보신", "가 보였", "이 보였",
  "in your dream", "in the dream", "that appeared", "appeared", "you saw", "symboli" }
local BEFORE = { "꿈에 나온 ", "꿈속의 ", "꿈속 ", "꿈에서 본 ", "you saw a ", "you saw the ", "dream of a ",
  "dream of the ", "dreamt of a ", "dreamed of a ", "you met a " }
local NEAR = 24

-- A great serpent may be called a snake, a carp a fish, a corpse's kin a funeral.
local KIN = { snake = "big_snake", big_snake = "snake", carp = "fish", whale = "fish",
  fish = "carp", goldfish = "fish", water = "clear_water", clear_water = "water", sea = "wave",
  river = "clear_water", ring = "jewel", jewel = "ring", gold = "ring", twins = "baby",
  baby = "pregnancy", pregnancy = "baby", sun = "light", funeral = "grave", coffin = "funeral",
  corpse = "funeral", king = "president", clothes = "new_clothes", house = "new_house",
  tree = "fruit", fruit = "tree" }

local function has_any(text, marks)
  for _, mark in ipairs(marks) do
    if text:find(mark, 1, true) then return true end
  end
  return false
end

local function ends_with_any(text, marks)
  for _, mark in ipairs(marks) do
    if text:sub(-#mark) == mark then return true end
  end
  return false
end

local function is_told_of(units, mention)
  local after, before = nearby.after(units, mention.last), nearby.before(units, mention.first)
  return has_any(after:sub(1, NEAR), THERE) or ends_with_any(before, BEFORE)
end

-- The symbol a mention surely is, or nil.
local function sure(units, mention)
  if mention.kind ~= "symbol" then return nil end
  if not mention.sense then return mention.code end
  local code, others = sense.of(units, mention)
  return code and not others and is_told_of(units, mention) and code or nil
end

local function is_strange(units, mention, known)
  local code = sure(units, mention)
  if not code or known[code] or known[KIN[code] or code] then return false end
  if DISTINCT[code] then return true end
  return not GENERAL[book.rows[code].category] and is_told_of(units, mention)
end

local function of_sentence(sentence, known)
  if not has_any(sentence:lower(), DREAMT) then return nil end
  local units = spelling.of(sentence)
  for _, mention in ipairs(scan.of(units)) do
    if is_strange(units, mention, known) then return mention.code end
  end
end

local function of_hanja(text, known)
  for sign, code in pairs(HANJA) do
    local is_known = known[code] or known[KIN[code] or code]
    if not is_known and text:find(sign, 1, true) then return code end
  end
end

function presence.strange(text, known)
  for sentence in (text .. "\n"):gmatch("([^.!?\n]*)[.!?\n]+") do
    local code = of_sentence(sentence, known)
    if code then return code end
  end
  return of_hanja(text, known)
end

return presence
