-- A draft: one reading while it is being written.
--
-- draft.begin(facts, lang) gives the state that the parts share: the facts, the book, how the
-- letters and the name are written in this language, and a number from which wordings are
-- chosen.  That number is a hash of the name and the chart, so two people are not told the
-- same in the same words, and one person is told the same every time.

local book = require "lib.name.words.book"
local fill = require "lib.name.words.fill"

local draft = {}

-- FNV-1a with 64 bits.
local function hash_of(text)
  local h = -3750763034362895579
  for i = 1, #text do h = (h ~ text:byte(i)) * 1099511628211 end
  return h
end

local function seed_of(facts)
  local name = facts.name
  local seed = name.hangul .. (name.hanja ~= null and name.hanja or "")
  if facts.saju ~= null then
    for _, place in ipairs { "year", "month", "day", "hour" } do
      local pillar = facts.saju.pillars[place]
      seed = seed .. (pillar ~= null and pillar.hanja or "")
    end
  end
  return seed
end

local function capital(text)
  return text:sub(1, 1):upper() .. text:sub(2)
end

-- "민(旻)" and "Min (旻)"; without hanja "'민'" and "Min".
local function written(syllable, roman, hanja, lang)
  if lang == "en" then return capital(roman) .. (hanja and " (" .. hanja .. ")" or "") end
  return hanja and syllable .. "(" .. hanja .. ")" or "'" .. syllable .. "'"
end

-- Of a letter of the facts.
function draft.char(r, char)
  return written(char.hangul, char.roman, char.hanja ~= null and char.hanja, r.lang)
end

-- The syllable alone.
function draft.syllable(r, char)
  return r.lang == "en" and capital(char.roman) or "'" .. char.hangul .. "'"
end

local function name_of(part, lang)
  local hanja = part.hanja ~= null and part.hanja
  if lang == "en" then return part.roman .. " (" .. (hanja or part.hangul) .. ")" end
  return hanja and part.hangul .. "(" .. hanja .. ")" or part.hangul
end

function draft.begin(facts, lang)
  local bound = book.open(lang)
  local r = { facts = facts, book = bound, lang = bound.lang, h = hash_of(seed_of(facts)),
    used = {} }
  local given = facts.name.given
  r.name = name_of(facts.name, r.lang)
  -- A title in English has no hangul: by its letters a page knows the language.
  r.title = r.lang == "en" and facts.name.hanja == null and facts.name.roman or r.name
  r.surname = name_of(facts.name.surname, r.lang)
  r.given = r.lang == "en" and given.roman or given.hangul
  return r
end

local function roll(r, sides)
  r.h = (r.h ~ (r.h >> 29)) * 6364136223846793005 + 1442695040888963407
  return (r.h >> 33) % sides
end

-- One of the wordings that were not yet said, filled; nil when there is none.
function draft.fresh(r, wordings, values)
  local count, used = #wordings, r.used
  local at = roll(r, count)
  for i = at, at + count - 1 do
    local wording = wordings[i % count + 1]
    if not used[wording] then
      used[wording] = true
      return fill(wording, values or {})
    end
  end
end

-- One of the wordings, filled: again one that was said, only when all of them were.
function draft.say(r, wordings, values)
  return draft.fresh(r, wordings, values)
    or fill(wordings[roll(r, #wordings) + 1], values or {})
end

-- "a, b, c", and in English "a, b and c".
function draft.join(r, list_of)
  if r.lang ~= "en" or #list_of < 2 then return table.concat(list_of, ", ") end
  return table.concat(list_of, ", ", 1, #list_of - 1) .. " and " .. list_of[#list_of]
end

-- The elements in their order: "목(木)·수(水)" and "wood, water".
function draft.chain(r, codes)
  local names = {}
  for i, code in ipairs(codes) do names[i] = r.book.terms.label("element", code) end
  return table.concat(names, r.lang == "en" and ", " or "·")
end

-- The letters of the given name.
function draft.given(r)
  local chars = {}
  for _, char in ipairs(r.facts.chars) do
    if char.role == "given" then chars[#chars + 1] = char end
  end
  return chars
end

-- What is said of a step from one element to the next.
draft.STEPS = { feeds = "good", fed = "good", same = "same", controls = "care",
  controlled = "care" }

-- Messages of the warnings with this code.
function draft.told(r, code)
  local messages = {}
  for _, warning in ipairs(r.facts.warnings) do
    if warning.code == code then messages[#messages + 1] = warning.message end
  end
  return messages
end

-- Names of elements, joined.
function draft.elements(r, codes)
  local names = {}
  for i, code in ipairs(codes) do names[i] = r.book.terms.label("element", code) end
  return draft.join(r, names)
end

-- "김 8획, 민 8획" and "Kim 8, Min 8".
function draft.counts(r)
  local counts = {}
  for i, char in ipairs(r.facts.chars) do
    counts[i] = r.lang == "en" and ("%d for %s"):format(char.strokes, capital(char.roman))
      or ("%s %d획"):format(char.hangul, char.strokes)
  end
  local text = draft.join(r, counts)
  return r.lang == "en" and text:gsub("^(%d+)", "%1 strokes") or text
end

draft.capital = capital

return draft
