-- What the saju specs share: the vectors, and a birth to vary.

local json = require "json"

-- What the sandbox of a service has as globals.
_G.null, _G.list, _G.constant = json.null, json.list, json.constant

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
