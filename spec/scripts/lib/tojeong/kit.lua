-- What the tojeong specs share: a birth to vary, and births by chance that is always
-- the same.

local saju = require "scripts.lib.saju.kit"

local kit = { rows = saju.rows, breathe = saju.breathe }

kit.facts = require "lib.tojeong.facts"
kit.compose = require "lib.tojeong.compose"

local BIRTH = { calendar = "solar", year = 1990, month = 5, day = 15, gender = "female" }

local function merge(base, changes)
  local merged = {}
  for key, value in pairs(base) do merged[key] = value end
  for key, value in pairs(changes or {}) do merged[key] = value end
  return merged
end

-- The facts of a birth with some fields changed, of an input and of a world.
function kit.of(birth, input, world)
  return kit.facts.of(merge({ birth = merge(BIRTH, birth), target_year = 2026 }, input),
    merge({ lang = "ko", today = "2026-11-22" }, world))
end

local FOCUSES = { "total", "wealth", "love", "health", "travel" }

-- The n-th birth, year and focus, in a language.
function kit.random(n, lang)
  local state = n * 0x9E3779B97F4A7C15 + 1
  local function roll(sides)
    state = state * 6364136223846793005 + 1442695040888963407
    return (state >> 33) % sides
  end
  local year = 1900 + roll(140)
  local birth = { year = year, month = 1 + roll(12), day = 1 + roll(28), hour = roll(24),
    calendar = roll(3) == 0 and "lunar" or "solar" }
  local target = math.min(2100, year + 1 + roll(100))
  return kit.of(birth, { target_year = target, focus = FOCUSES[1 + roll(5)] },
    { lang = lang })
end

local FIELDS = { "title", "summary", "flow", "wealth", "love", "health", "travel", "advice",
  "basis" }
kit.FIELDS = FIELDS

-- All words of a reading in one text.
function kit.text_of(reading)
  local lines = {}
  for i, field in ipairs(FIELDS) do lines[i] = reading[field] end
  for _, month in ipairs(reading.months) do
    lines[#lines + 1] = month.name
    lines[#lines + 1] = month.text
  end
  for _, key in ipairs { "color", "number", "direction" } do
    lines[#lines + 1] = reading.lucky[key]
  end
  return table.concat(lines, "\n")
end

function kit.warning(facts, code)
  for _, warning in ipairs(facts.warnings) do
    if warning.code == code then return warning end
  end
end

return kit
