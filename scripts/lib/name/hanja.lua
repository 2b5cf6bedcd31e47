-- One hanja as it is used in names: its readings, strokes, radical and element.
--
--     hanja.find("敏", "민") -> { hanja, hangul, won, pil, radical, element, is_listed,
--                               counted, other } | nil
--     hanja.readings("敏")   -> { "민" }, all of them; empty for a hanja that is not known
--     hanja.is_hanja("敏")
--
-- Strokes are those of the original form (won) and as written (pil).  `counted` says that
-- custom overrides the rule: "convention" or "numeral"; `other` is the count that another
-- school has.
--
-- Source: the Unicode Han Database (tables.lua).  The element (자원오행) is that of the
-- radical, for radicals on which name books agree; others have none.

local hangul = require "lib.name.hangul"
local tables = require "lib.name.tables"

local hanja = {}

-- Kangxi radicals by element: tree, bamboo, grain, thread, grass; person, heart, sun, fire;
-- earth, mountain, field, mound, town; knife, spear, jade, shell, gold; ice, water, flesh,
-- rain, fish.
local ELEMENTS = {
  wood = { 75, 115, 118, 120, 140 },
  fire = { 9, 61, 72, 86 },
  earth = { 32, 46, 102, 163, 170 },
  metal = { 18, 62, 96, 154, 167 },
  water = { 15, 85, 130, 173, 195 },
}
local element_of = {}
for element, radicals in pairs(ELEMENTS) do
  for _, radical in ipairs(radicals) do element_of[radical] = element end
end

-- Counts by custom: a numeral is worth its number; some are counted by tradition.  And those
-- of which another count is in use as well.
local NUMERALS = { ["一"] = 1, ["二"] = 2, ["三"] = 3, ["四"] = 4, ["五"] = 5, ["六"] = 6,
  ["七"] = 7, ["八"] = 8, ["九"] = 9, ["十"] = 10 }
local CUSTOM = { ["卿"] = 12, ["成"] = 7 }
local OTHERS = { ["成"] = 6, ["泰"] = 10, ["求"] = 7 }

local function won_of(char, won)
  local numeral, custom = NUMERALS[char], CUSTOM[char]
  if numeral then return numeral, numeral ~= won and "numeral" or nil end
  if custom then return custom, custom ~= won and "convention" or nil end
  return won
end

local function read(char, syllable, list, at)
  local won, pil, radical, mark = list:match("^(%d+)/?(%d*)%.(%d+)(%-?)", at)
  pil = tonumber(pil) or tonumber(won)
  local counted
  won, counted = won_of(char, tonumber(won))
  return {
    hanja = char, hangul = syllable, won = won, pil = pil,
    radical = tonumber(radical), element = element_of[tonumber(radical)],
    is_listed = mark == "", counted = counted, other = OTHERS[char],
  }
end

-- The hanja under exactly this reading.
local function under(char, reading, syllable)
  local list = tables.readings[reading]
  local at = list and list:find(char, 1, true)
  return at and read(char, syllable, list, at + #char)
end

-- The usual code point of a hanja that has two.
local function unified(char)
  local key = ("%04X="):format(utf8.codepoint(char))
  local at = tables.doubles:find(key, 1, true)
  return at and tables.doubles:match("^[^ ]+", at + #key) or char
end

-- A syllable is also read as it is at the head of a word: 李 is 리 and 이.
function hanja.find(char, syllable)
  char = unified(char)
  for _, reading in ipairs(hangul.originals(syllable)) do
    local found = under(char, reading, syllable)
    if found then return found end
  end
end

local function sorted(set)
  local list = {}
  for reading in pairs(set) do list[#list + 1] = reading end
  table.sort(list)
  return list
end

-- Walks the whole table: for refusals only.
function hanja.readings(char)
  char = unified(char)
  local set = {}
  for reading, list in pairs(tables.readings) do
    if list:find(char, 1, true) then
      set[reading], set[hangul.softened(reading)] = true, true
    end
  end
  return sorted(set)
end

-- Where Unicode keeps hanja.
local BLOCKS = { { 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF }, { 0xF900, 0xFAFF }, { 0x20000, 0x3FFFF } }

function hanja.is_hanja(char)
  local code = utf8.codepoint(char)
  for _, block in ipairs(BLOCKS) do
    if code >= block[1] and code <= block[2] then return true end
  end
  return false
end

return hanja
