-- What the saju specs share: the vectors, and a birth to vary.

local json = require "json"

-- What the sandbox of a service has as globals.
_G.null, _G.list, _G.constant = json.null, json.list, json.constant

local null = json.null
local kit = { facts = require "lib.saju.facts" }

-- Ends a turn on the loop, so that what follows has a budget of its own.  Outside the
-- host there are no turns.
function kit.breathe()
  local wait = rawget(_G, "sleep")
  if wait then wait(0) end
end

-- The rows of spec/vectors/<name>.jsonl, without the header.
function kit.rows(name)
  local rows = {}
  for line in io.lines("spec/vectors/" .. name .. ".jsonl") do
    local row = assert(json.decode(line))
    if not row._header then rows[#rows + 1] = row end
  end
  return rows
end

local function merge(base, changes)
  local merged = {}
  for key, value in pairs(base) do merged[key] = value end
  for key, value in pairs(changes or {}) do merged[key] = value end
  return merged
end

local WORLD = { lang = "ko", today = "2026-11-22", now = 1795305600, seed = 1 }
local BIRTH = {
  calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
  gender = "female", place = "서울",
}

-- The facts of a birth with some fields changed (json.null takes one away), and of an
-- input and a world with some fields changed.
function kit.of(birth, input, world)
  return kit.facts.of(merge({ birth = merge(BIRTH, birth) }, input), merge(WORLD, world))
end

local FOCUSES = { "total", "love", "wealth", "career", "health", "study", "year", "month", "today" }
local ZONES = {
  { "Asia/Seoul", null }, { "Asia/Seoul", null }, { "Asia/Seoul", null }, { "Asia/Tokyo", 139.7 },
  { "America/New_York", -74 }, { "Europe/Berlin", 13.4 }, { "Australia/Sydney", 151.2 },
}
local SIJIN = { "ja", "chuk", "in", "myo", "jin", "sa", "o", "mi", "sin", "yu", "sul", "hae" }
local PLACES = { "서울", "부산", "제주도", "Daejeon", "평양", "아틀란티스", null }
local BASES = { "mean_solar", "mean_solar", "civil", "standard", "apparent_solar" }

-- A generator of numbers below `sides`, the same for the same n.
local function rolls(n)
  local state = n * 0x9E3779B97F4A7C15 + 1
  return function(sides)
    state = state * 6364136223846793005 + 1442695040888963407
    return (state >> 33) % sides
  end
end

local function random_birth(roll)
  local zone, known = ZONES[roll(#ZONES) + 1], roll(10)
  return {
    calendar = roll(4) == 0 and "lunar" or "solar", year = 1901 + roll(149), month = 1 + roll(12),
    day = 1 + roll(28), hour = known < 7 and roll(24) or null,
    minute = known < 6 and roll(60) or null, sijin = known == 8 and SIJIN[roll(12) + 1] or null,
    gender = ({ "male", "female", "unknown" })[roll(7) // 3 + 1], tz = zone[1],
    longitude = zone[2], place = PLACES[roll(#PLACES) + 1], time_basis = BASES[roll(#BASES) + 1],
    zi = roll(4) == 0 and "jasi23" or "yaja",
  }
end

-- An input as people might send it, the same for the same n.
function kit.random(n)
  local roll = rolls(n)
  return {
    birth = random_birth(roll), focus = FOCUSES[roll(#FOCUSES) + 1],
    target_date = roll(2) == 0 and ("20%02d-%02d-%02d"):format(roll(60), roll(12) + 1, roll(28) + 1)
      or null,
    partner = roll(3) == 0 and random_birth(roll) or null,
  }
end

kit.birth = function(changes) return merge(BIRTH, changes) end

-- The hanja of the four pillars, "" for one that is not known.
function kit.pillars(facts)
  local four = {}
  for i, name in ipairs { "year", "month", "day", "hour" } do
    local pillar = facts.pillars[name]
    four[i] = pillar ~= json.null and pillar.hanja or ""
  end
  return table.concat(four, " ")
end

function kit.warning(facts, code)
  for _, warning in ipairs(facts.warnings) do
    if warning.code == code then return warning end
  end
end

-- An alternative's pillars as text: "month 壬午, hour 甲申".
function kit.alternatives(warning)
  local told = {}
  for i, it in ipairs(warning.alternatives) do told[i] = it.pillar .. " " .. it.hanja end
  return table.concat(told, ", ")
end

-- Codes of the stars found from a base, with their positions: "dohwa year,hour".
function kit.stars(facts, basis)
  local told = {}
  for _, it in ipairs(facts.sinsal) do
    if it.basis == basis then
      told[#told + 1] = it.code .. " " .. table.concat(it.positions, ",")
    end
  end
  return told
end

return kit
