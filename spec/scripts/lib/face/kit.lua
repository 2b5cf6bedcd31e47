-- What the face specs share: answers to vary, and answers by chance that are always the same.

local saju = require "scripts.lib.saju.kit"

local kit = { breathe = saju.breathe }

kit.facts = require "lib.face.facts"
kit.compose = require "lib.face.compose"
kit.features = require "lib.face.features"

local ANSWERS = {
  face_shape = "round", forehead = "wide", eyebrows = "arched", eyes = "downturned",
  nose = "rounded", mouth = "full", ears = "full_lobes", chin = "rounded", cheekbones = "full",
  philtrum = "long",
}

local function merge(base, changes)
  local merged = {}
  for key, value in pairs(base) do merged[key] = value end
  for key, value in pairs(changes or {}) do merged[key] = value end
  return merged
end

function kit.answers(changes)
  return merge(ANSWERS, changes)
end

kit.PHOTO = { mime = "image/jpeg", width = 1200, height = 1600, size = 7, body = "secret!",
              digest = "d" }

-- The facts of an input with some members changed, and of a world; `answers = false` is none.
function kit.of(input, world)
  local given = merge({ consent = true, minor = false, focus = "total", answers = ANSWERS }, input)
  if given.answers == false then given.answers = nil end
  return kit.facts.of(given, merge({ lang = "ko", sees = false }, world))
end

local FOCUSES = { "total", "impression", "relationships", "work" }

-- Every second answer set is whole; of the others up to six parts, whichever, are unsure.
local function random_answers(roll)
  local answers, unsure = {}, roll(2) * roll(7)
  for _, part in ipairs(kit.features.PARTS) do
    local shapes = kit.features.SHAPES[part]
    answers[part] = shapes[1 + roll(#shapes)]
  end
  for _ = 1, unsure do answers[kit.features.PARTS[1 + roll(10)]] = "unsure" end
  return answers
end

-- The n-th answers, focus and age as an input.
function kit.random_input(n)
  local state = n * 0x9E3779B97F4A7C15 + 1
  local function roll(sides)
    state = state * 6364136223846793005 + 1442695040888963407
    return (state >> 33) % sides
  end
  return { answers = random_answers(roll), focus = FOCUSES[1 + roll(4)], minor = roll(3) == 0,
           photo = roll(5) == 0 and merge(kit.PHOTO, { width = 300 + roll(900) }) or nil }
end

function kit.random(n, lang)
  return kit.of(kit.random_input(n), { lang = lang })
end

function kit.composed(facts, lang)
  return kit.compose.of(facts, { lang = lang })
end

kit.FIELDS = { "title", "summary", "zones", "mountains", "palaces", "relationships", "work",
  "advice", "basis" }

-- All words of a reading in one text.
function kit.text_of(reading)
  local lines = {}
  for i, field in ipairs(kit.FIELDS) do lines[i] = reading[field] end
  for _, it in ipairs(reading.parts) do
    lines[#lines + 1] = it.name
    lines[#lines + 1] = it.text
  end
  for _, word in ipairs(reading.impression) do lines[#lines + 1] = word end
  return table.concat(lines, "\n")
end

return kit
