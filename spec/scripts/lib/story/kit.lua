-- What the story specs share: stories to vary, and the sentences of a story.

local saju = require "scripts.lib.saju.kit"   -- which brings the words of the sandbox

local kit = { breathe = saju.breathe }

kit.facts = require "lib.story.facts"
kit.compose = require "lib.story.compose"

kit.GENRES = { "folktale", "romance", "scifi", "fairytale" }
kit.TONES = { "friendly", "formal", "fun" }
kit.BIRTH = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14, minute = 30,
  gender = "female" }

local DEFAULTS = { genre = "folktale", tone = "friendly", length = 1200, pov = "third",
  kids = false }

local function merge(base, changes)
  local merged = {}
  for key, value in pairs(base) do merged[key] = value end
  for key, value in pairs(changes or {}) do merged[key] = value end
  return merged
end

local function world_of(lang, seed)
  return { lang = lang or "ko", today = "2026-11-22", seed = seed or 7 }
end

function kit.of_birth(changes, lang, seed)
  return kit.facts.of(merge(merge(DEFAULTS, { birth = kit.BIRTH }), changes),
    world_of(lang, seed))
end

function kit.of_theme(changes, lang, seed)
  return kit.facts.of(merge(merge(DEFAULTS, { theme = "오래된 우산" }), changes),
    world_of(lang, seed))
end

-- The next volume of a story.
function kit.next_of(facts, changes, lang)
  local input = merge(DEFAULTS, { continue = facts.continue_token, length = facts.length.target })
  input.genre = nil
  return kit.facts.of(merge(input, changes), world_of(lang))
end

function kit.read(facts, lang)
  return kit.compose.of(facts, world_of(lang))
end

local NAMES = { "서연", "민준", "하늘", "Alex", "Jack", "Nicole", "7호", "R2D2", "김 달래", "O'Neil" }

-- The n-th story, by chance that is always the same: of a birth, of a theme, or the next volume
-- of one.
function kit.random(n, lang)
  local state = n * 0x9E3779B97F4A7C15 + 1
  local function roll(sides)
    state = state * 6364136223846793005 + 1442695040888963407
    return (state >> 33) % sides + 1
  end
  local changes = {
    genre = kit.GENRES[roll(4)], tone = kit.TONES[roll(3)], length = 299 + roll(2701),
    pov = roll(3) == 1 and "first" or "third", name = roll(2) == 1 and NAMES[roll(#NAMES)] or nil,
  }
  changes.kids = changes.genre ~= "romance" and roll(2) == 1
  local is_sequel = roll(4) == 1
  if roll(2) == 1 then
    changes.theme = ("주제 %d"):format(n)
    local facts = kit.of_theme(changes, lang, n)
    return is_sequel and kit.next_of(facts, { pov = changes.pov }, lang) or facts
  end
  changes.birth = { calendar = "solar", year = 1930 + roll(70), month = roll(12), day = roll(28),
    hour = roll(24) - 1, minute = 0, gender = ({ "male", "female", "unknown" })[roll(3)] }
  local facts = kit.of_birth(changes, lang, n)
  return is_sequel and kit.next_of(facts, { tone = changes.tone }, lang) or facts
end

-- All chapters in one text.
function kit.told(reading)
  local texts = {}
  for i, chapter in ipairs(reading.chapters) do texts[i] = chapter.text end
  return table.concat(texts, "\n")
end

function kit.text_of(reading)
  local lines = { reading.title, reading.moral, reading.notes, kit.told(reading) }
  for _, chapter in ipairs(reading.chapters) do lines[#lines + 1] = chapter.title end
  return table.concat(lines, "\n")
end

-- Sentences of a text, by their full stops, question and exclamation marks.
function kit.sentences(text)
  local found = {}
  for sentence in text:gmatch "[^%.%?!\n]+" do
    for _, mark in ipairs { "“", "”", "‘", "’" } do sentence = sentence:gsub(mark, "") end
    sentence = sentence:match "^%s*(.-)%s*$"
    if utf8.len(sentence) > 12 then found[#found + 1] = sentence end
  end
  return found
end

return kit
