-- What a model may not do: name a pillar, a day master or a star that the chart does
-- not have.
--
--     check.of(reading, facts) -> true | nil, why
--
-- How a pillar is found in a text is said in strange.lua, how a star is in stars.lua;
-- here is which ones there are.

local book = require "lib.saju.words.book"
local signs = require "lib.saju.words.signs"
local stars = require "lib.saju.stars"
local strange = require "lib.saju.strange"

local check = {}

local FIELDS = { "title", "summary", "personality", "elements", "love", "wealth", "career",
  "health", "current", "advice", "compat" }

-- The bytes of one hanja or hangul syllable.
local LETTER = 3
local NAME = 2 * LETTER

-- ---- pairs of the facts -----------------------------------------------------------

-- Sets of pairs by what they are called: `any` has them all.
local function add(known, kind, hanja)
  known.any[hanja], known[kind][hanja] = true, true
end

local function add_pillars(known, pillars)
  add(known, "year", pillars.year.hanja)
  add(known, "month", pillars.month.hanja)
  add(known, "day", pillars.day.hanja)
  if type(pillars.hour) == "table" then add(known, "hour", pillars.hour.hanja) end
end

local function add_list(known, kind, list)
  for i = 1, #list do add(known, kind, list[i].hanja) end
end

local function add_others(known, others)
  for i = 1, #others do
    if others[i].hanja then add(known, others[i].pillar, others[i].hanja) end
  end
end

local function add_alternatives(known, facts)
  local by_clock = facts.time.by_clock
  if type(by_clock) == "table" then add_others(known, by_clock) end
  for _, warning in ipairs(facts.warnings) do
    if warning.alternatives then add_others(known, warning.alternatives) end
  end
end

-- All pairs that the facts have.
local function pairs_of(facts)
  local known = { any = {}, year = {}, month = {}, day = {}, hour = {}, decade = {} }
  local other = facts.daewoon.alternative
  add_pillars(known, facts.pillars)
  add(known, "day", facts.today.hanja)
  add_list(known, "decade", facts.daewoon.pillars)
  if type(other) == "table" then add_list(known, "decade", other.pillars) end
  add_list(known, "year", facts.seun)
  add_list(known, "month", facts.monthly)
  if type(facts.partner) == "table" then add_pillars(known, facts.partner.pillars) end
  add_alternatives(known, facts)
  return known
end

-- ---- day master -------------------------------------------------------------------

local ELEMENT_KO = { "목", "화", "토", "금", "수" }
local DAY_MASTERS = {}   -- 경금 -> 庚
for i, stem in ipairs(signs.STEMS) do
  local sound = book.open("ko").terms.stem_sound[stem]
  DAY_MASTERS[sound .. ELEMENT_KO[(i + 1) // 2]] = stem
end

-- "일간은 갑목" in a chart of 庚.
local function strange_day_master(text, facts)
  local own = facts.day_master.hanja
  local other = type(facts.partner) == "table" and facts.partner.day_master.hanja
  local at = strange.find_mark(text, "간", 1)
  while at do
    if text:sub(at - LETTER, at - 1) == "일" then
      local from = strange.past_link(text, at + LETTER)
      local name = text:sub(from, from + NAME - 1)
      local stem = DAY_MASTERS[name]
      if stem and stem ~= own and stem ~= other then return stem, name end
    end
    at = strange.find_mark(text, "간", at + LETTER)
  end
end

-- The name behind "day master" up to the end of the sentence: "Gap wood", "Yang Wood".
local BY_ENGLISH = {}
for i, stem in ipairs(signs.STEMS) do
  local element = signs.ELEMENTS[(i + 1) // 2]
  local sound = book.open("en").terms.stem_sound[stem]:lower()
  BY_ENGLISH[sound .. " " .. element] = stem
  BY_ENGLISH[(i % 2 == 1 and "yang " or "yin ") .. element] = stem
end

local function first_day_master(text, at)
  local first, found, named
  for name, stem in pairs(BY_ENGLISH) do
    local start = text:find(name, at, true)
    if start and (not first or start < first) then first, found, named = start, stem, name end
  end
  return found, named
end

-- "Your day master is Gap wood" in a chart of 庚.
local function strange_english_master(text, facts)
  local own = facts.day_master.hanja
  local other = type(facts.partner) == "table" and facts.partner.day_master.hanja
  for behind in text:lower():gmatch("day master([^.;!?\n]*)") do
    local stem, name = first_day_master(behind, 1)
    if stem and stem ~= own and stem ~= other then return stem, name end
  end
end

-- ---- all --------------------------------------------------------------------------

local function all_text(reading)
  local parts = {}
  for i = 1, #FIELDS do
    local text = reading[FIELDS[i]]
    if type(text) == "string" then parts[#parts + 1] = text end
  end
  return table.concat(parts, "\n")
end

function check.of(reading, facts)
  local text, known = all_text(reading), pairs_of(facts)
  local hanja, name = strange.find(text, known)
  if not hanja then hanja, name = strange_day_master(text, facts) end
  if not hanja then hanja, name = strange_english_master(text, facts) end
  if not hanja then hanja, name = stars.strange(text, facts.sinsal) end
  if not hanja then return true end
  return nil, ("speaks of %s (%s), which is not in the chart"):format(name, hanja)
end

return check
