-- The score of a name, out of 100: of what could be looked at, how much is well.
--
--     score.of(facts) -> { total, sum, max, parts = { { code, score, max }, … } }
--
-- gyeok 50 (the four numbers by 10, 15, 10 and 15; good all, half 7 and bad 4 tenths),
-- sound 25, yin_yang 15, jawon 10, saju 20.  A part that cannot be looked at, as the four
-- numbers of a name without hanja, does not count.  No part gives nothing: the tables are a
-- tradition, and a name is more than they say.

local suri = require "lib.name.suri"

local score = {}

local GYEOK = { won = 10, hyeong = 15, i = 10, jeong = 15 }
local GRADES = { good = 10, half = 7, bad = 4 }           -- tenths
local STEPS = { feeds = 10, fed = 10, same = 8, controls = 4, controlled = 4 }
local LEVELS = { full = 10, part = 7, none = 4 }
local MAX = { gyeok = 50, sound = 25, yin_yang = 15, jawon = 10, saju = 20 }

local function round(number)
  return (number + 0.5) // 1 | 0
end

local function gyeok_tenths(gyeok)
  local sum = 0
  for _, name in ipairs(suri.ORDER) do sum = sum + GYEOK[name] * GRADES[gyeok[name].grade.code] end
  return sum / MAX.gyeok
end

-- Of neighbours whose elements are both known; nil when there are none.
local function jawon_tenths(steps)
  local sum = 0
  for _, step in ipairs(steps) do sum = sum + STEPS[step.relation.code] end
  return #steps > 0 and sum / #steps or nil
end

function score.of(facts)
  local parts, sum, max = {}, 0, 0
  local function add(code, tenths)
    if not tenths then return end
    local points = round(MAX[code] * tenths / 10)
    parts[#parts + 1] = { code = code, score = points, max = MAX[code] }
    sum, max = sum + points, max + MAX[code]
  end
  add("gyeok", facts.gyeok ~= null and gyeok_tenths(facts.gyeok))
  add("sound", facts.sound.points)
  add("yin_yang", facts.yin_yang.grade.code == "good" and 10 or 5)
  add("jawon", jawon_tenths(facts.jawon.steps))
  add("saju", facts.saju ~= null and LEVELS[facts.saju.level])
  return { total = round(sum * 100 / max), sum = sum, max = max, parts = parts }
end

return score
