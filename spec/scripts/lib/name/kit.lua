-- What the name specs share: names to look at, and many to walk through.

local json = require "json"
local tables = require "lib.name.tables"

-- What the sandbox of a service has as globals.
_G.null, _G.list, _G.constant = json.null, json.list, json.constant

local kit = { facts = require "lib.name.facts" }

-- Ends a turn on the loop, so that what follows has a budget of its own.
function kit.breathe()
  local wait = rawget(_G, "sleep")
  if wait then wait(0) end
end

function kit.world(lang)
  return { lang = lang or "ko", today = "2026-11-22", now = 1795305600, seed = 1 }
end

-- kit.input("김 金", "민준 旻俊", { stroke_mode = "pil" })
function kit.input(surname, given, more)
  local input = {}
  input.surname_hangul, input.surname_hanja = surname:match("^(%S+) ?(%S*)$")
  input.given_hangul, input.given_hanja = given:match("^(%S+) ?(%S*)$")
  if input.surname_hanja == "" then input.surname_hanja = nil end
  if input.given_hanja == "" then input.given_hanja = nil end
  for key, value in pairs(more or {}) do input[key] = value end
  return input
end

function kit.of(surname, given, more, lang)
  return kit.facts.of(kit.input(surname, given, more), kit.world(lang))
end

kit.SURNAMES = { "김 金", "이 李", "박 朴", "최 崔", "정 鄭", "남궁 南宮", "유 柳", "임 林", "나 羅",
  "황보 皇甫", "제갈 諸葛", "한 韓", "오 吳", "류 柳", "선우 鮮于", "조 趙", "허 許" }
kit.GIVEN = { "민준 旻俊", "서연 瑞姸", "지우 智宇", "도윤 道允", "하은 夏恩", "준 俊", "예린 禮璘",
  "현우 賢宇", "수빈 秀彬", "가온", "한별", "슬기", "빛나라", "은하수", "해", "성경 成卿",
  "일석 一石", "태구 泰求", "영진 榮鎭", "혜원 慧媛", "동현 東炫", "온유 溫裕", "정훈 正勳",
  "하늘찬솔", "라희 羅喜", "연두 姸斗", "재희준 在熙俊" }

kit.GOALS = { "light", "virtue", "nature", "wisdom", "strength", "beauty", "water", "treasure",
  "harmony", "growth" }

-- The n-th of many inputs, no two alike.
function kit.nth(n)
  local surname = kit.SURNAMES[n % #kit.SURNAMES + 1]
  local given = kit.GIVEN[n % #kit.GIVEN + 1]
  local more = { stroke_mode = n % 3 == 0 and "pil" or "won", alternatives = n % 7 == 0,
    sound_school = n % 5 == 0 and "haerye" or "unhae",
    sound_letters = n % 6 == 1 and "final" or "initial",
    goal = n % 9 == 2 and kit.GOALS[n % #kit.GOALS + 1] or nil }
  if n % 11 == 0 then surname = surname:match("^%S+") end
  if n % 4 == 0 then
    more.birth = { calendar = "solar", year = 1950 + n % 70, month = n % 12 + 1, day = n % 28 + 1,
      hour = n % 8 > 0 and n % 24 or nil, minute = n % 8 > 0 and n % 60 or nil,
      gender = n % 2 == 0 and "male" or "female" }
  end
  return surname, given, more
end

local readings = {}
for reading in pairs(tables.readings) do readings[#readings + 1] = reading end
table.sort(readings)

-- Any syllable with any of its hanja.
local function any_letter(roll)
  local reading = readings[roll(#readings)]
  local chars = {}
  for char in tables.readings[reading]:gmatch("([^%s%d]+)%d+/?%d*%.%d+%-? ") do
    chars[#chars + 1] = char
  end
  return reading, chars[roll(#chars)]
end

-- The n-th of as many names of any letters as one likes, with all options mixed.
function kit.random(n)
  local state = n * 2654435761 % 2147483648
  local function roll(sides)
    state = (state * 1103515245 + 12345) % 2147483648
    return state // 65536 % sides + 1
  end
  local surname, _, more = kit.nth(roll(5000))
  local syllables, chars = {}, {}
  for i = 1, ({ 1, 2, 2, 2, 2, 3, 4, 5 })[roll(8)] do syllables[i], chars[i] = any_letter(roll) end
  local given = table.concat(syllables)
  if roll(4) > 1 then given = given .. " " .. table.concat(chars) end
  return surname, given, more
end

-- A function(n) giving the first `count` of them that differ.
function kit.distinct(count)
  local inputs, seen, n = {}, {}, 0
  while #inputs < count do
    n = n + 1
    local surname, given, more = kit.random(n)
    local key = surname .. given
    if not seen[key] then inputs[#inputs + 1] = { surname, given, more } end
    seen[key] = true
  end
  return function(at) return table.unpack(inputs[at], 1, 3) end
end

return kit
