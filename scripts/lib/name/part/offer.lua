-- Hanja to choose from.

local draft = require "lib.name.words.draft"
local fill = require "lib.name.words.fill"
local suri = require "lib.name.suri"
local hangul = require "lib.name.hangul"

local offer = {}

local function written(r, it)
  local roman = draft.capital(hangul.roman(it.hangul))
  return r.lang == "en" and roman .. " (" .. it.hanja .. ")" or it.hangul .. "(" .. it.hanja .. ")"
end

-- In English the hanja stands behind the syllable already, so a list needs it alone.
local function option(r, it)
  local char = r.lang == "en" and it.hanja or written(r, it)
  return fill(r.book.offer.option, { char = char, meaning = it.meaning })
end

local function said_options(r, syllable, hanja_of)
  local list_of = {}
  for at, one in ipairs(hanja_of) do list_of[at] = option(r, one) end
  return fill(r.book.offer.options, { syllable = syllable, list = draft.join(r, list_of) })
end

-- A sentence for each syllable, and one for those that have none.
local function options(r, found)
  local lines, without, seen = {}, {}, {}
  for _, it in ipairs(found.options) do
    local syllable = r.lang == "en" and draft.capital(hangul.roman(it.hangul)) or it.hangul
    if not seen[syllable] and #it.hanja > 0 then
      lines[#lines + 1] = said_options(r, syllable, it.hanja)
    elseif not seen[syllable] then
      without[#without + 1] = r.lang == "en" and syllable or "'" .. syllable .. "'"
    end
    seen[syllable] = true
  end
  if #without > 0 then
    local kind = r.facts.name.given.hanja ~= null and "own" or "none"
    lines[#lines + 1] = fill(r.book.offer.no_option[kind], { syllables = draft.join(r, without) })
  end
  return table.concat(lines, " ")
end

-- "민준(旻俊)" and "Min-jun (旻俊)".
local function called(r, it)
  local syllables = {}
  for i, char in ipairs(it.chars) do
    syllables[i] = r.lang == "en" and hangul.roman(char.hangul) or char.hangul
  end
  if r.lang ~= "en" then return table.concat(syllables) .. "(" .. it.hanja .. ")" end
  return draft.capital(table.concat(syllables, "-")) .. " (" .. it.hanja .. ")"
end

local function combination(r, it)
  local meanings, numbers = {}, {}
  for i, char in ipairs(it.chars) do
    meanings[i] = r.lang == "en" and char.meaning or char.meaning .. " " .. char.hangul
  end
  for i, name in ipairs(suri.ORDER) do numbers[i] = it.gyeok[name].n end
  return fill(r.book.offer.combination, { name = called(r, it),
    meaning = table.concat(meanings, ", "), numbers = table.concat(numbers, "·") })
end

-- A line to say what they are, and one for each.
local function combinations(r, found)
  local words = r.book.offer
  if found.surname == null then return { words.no_surname } end
  if #found.combinations == 0 then return { words.nothing } end
  local lines = { draft.say(r, found.all_good and words.all_good or words.three_good) }
  for _, it in ipairs(found.combinations) do lines[#lines + 1] = combination(r, it) end
  return lines
end

local function has_options(found)
  for _, it in ipairs(found.options) do
    if #it.hanja == 0 then return false end
  end
  return true
end

-- What the combinations bring of what the chart lacks, and which of them do.
local function brought(r, combinations_of)
  local has, found, names = {}, {}, {}
  for _, element in ipairs(r.facts.saju.weak) do has[element] = 0 end
  for _, it in ipairs(combinations_of) do
    local is_one = false
    for _, char in ipairs(it.chars) do
      local count = char.jawon ~= null and has[char.jawon]
      if count then has[char.jawon], is_one = count + 1, true end
    end
    if is_one then names[#names + 1] = called(r, it) end
  end
  for _, element in ipairs(r.facts.saju.weak) do
    if has[element] > 0 then found[#found + 1] = element end
  end
  return found, names
end

local function assumed(r, found)
  if found.surname == null or not found.surname.is_assumed then return nil end
  local surname = r.facts.name.surname
  local text = r.lang == "en" and surname.roman .. " (" .. found.surname.hanja .. ")"
    or surname.hangul .. "(" .. found.surname.hanja .. ")"
  return fill(r.book.offer.assumed, { surname = text })
end

local function goal(r, found)
  if found.goal == null then return nil end
  local words, is_found = r.book.offer, false
  for _, it in ipairs(found.options) do
    local first = it.hanja[1]
    is_found = is_found or first ~= nil and first.theme == found.goal.code
  end
  return fill(is_found and words.goal or words.goal_none, { goal = found.goal.label })
end

local function intro(r, found)
  local words = r.book.offer
  local name = r.facts.name
  local kind = name.given.hanja ~= null and "own" or name.native ~= null and "native" or "none"
  local mode = r.book.terms.label("mode", r.facts.conventions.stroke_mode)
  local lines = { draft.say(r, words.intro[kind],
    { given = r.given, mode = mode }) }
  lines[#lines + 1] = goal(r, found)
  lines[#lines + 1] = options(r, found)
  return table.concat(lines, " ")
end

local function remarks(r, found)
  local words, lines = r.book.offer, {}
  if has_options(found) then lines[1] = assumed(r, found) end
  if #found.combinations > 0 and r.facts.saju ~= null then
    local weak, names = brought(r, found.combinations)
    lines[#lines + 1] = fill(#weak > 0 and words.weak or words.no_weak, {
      weak = draft.elements(r, #weak > 0 and weak or r.facts.saju.weak),
      list = draft.join(r, names),
    })
  end
  lines[#lines + 1] = draft.say(r, words.close)
  return table.concat(lines, " ")
end

function offer.candidates(r)
  local found = r.facts.candidates
  if found == null then return nil end
  local paragraphs = { intro(r, found) }
  if has_options(found) then
    for _, line in ipairs(combinations(r, found)) do paragraphs[#paragraphs + 1] = line end
  end
  paragraphs[#paragraphs + 1] = remarks(r, found)
  return table.concat(paragraphs, "\n")
end

return offer
