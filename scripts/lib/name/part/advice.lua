-- What to make of it: what stands out, what wants care, a close.

local draft = require "lib.name.words.draft"

local advice = {}

-- Most names mix yin and yang, so that is worth telling only where nothing else is.
local COMMON = { yin_yang = 0.25 }

-- The parts of the score with most and with least of their maximum.
local function extremes(parts)
  local best, worst
  for _, part in ipairs(parts) do
    local share = part.score / part.max
    local told = share - (COMMON[part.code] or 0)
    if not best or told > best.told then best = { code = part.code, told = told } end
    if not worst or share < worst.share then worst = { code = part.code, share = share } end
  end
  return best, worst
end

local RANK = { bad = 1, half = 2, good = 3 }
local WEIGHT = { "jeong", "hyeong", "i", "won" }

-- The numbers that ask most and least for care; of equals, those that count most.
local function ends(gyeok)
  local worst, best
  for _, name in ipairs(WEIGHT) do
    local rank = RANK[gyeok[name].grade.code]
    if not worst or rank < RANK[gyeok[worst].grade.code] then worst = name end
    if not best or rank > RANK[gyeok[best].grade.code] then best = name end
  end
  return worst, best
end

local function number_of(r, name)
  local n = r.facts.gyeok[name].n
  local _, gift = r.book.number(n)
  local label = r.book.terms.label("gyeok", name)
  return { weakest = label, best = label, n = n, gift = gift }
end

local function strong(r, best)
  local values = {}
  if best.code == "gyeok" then
    local _, name = ends(r.facts.gyeok)
    values = number_of(r, name)
  end
  return draft.say(r, r.book.advice.strong[best.code], values)
end

local function care(r, worst)
  local values = {}
  if worst.code == "gyeok" then values = number_of(r, (ends(r.facts.gyeok))) end
  if worst.code == "saju" then values = { weak = draft.elements(r, r.facts.saju.weak) } end
  return draft.say(r, r.book.advice.care[worst.code], values)
end

function advice.advice(r)
  local words = r.book.advice
  local best, worst = extremes(r.facts.score.parts)
  local lines = { strong(r, best) }
  lines[2] = worst.share < 0.9 and worst.code ~= best.code and care(r, worst)
    or draft.say(r, words.even)
  return table.concat(lines, " ") .. "\n" .. draft.say(r, words.close, { given = r.given })
end

return advice
