-- What a model may not do: count again, or bring in a letter that the name does not have.
--
--     check.of(reading, facts) -> true | nil, why
--
-- Looked at are numbers that say what they are of (N획, N strokes, 수리 N, N점, 원격 N, the Won
-- number N), hanja in parentheses behind a syllable of the name, the element that a letter of
-- it is said to have (strange.lua), and pillars, in hanja, hangul and English.  원격, 이격 and
-- 정격 are ordinary words as well, so they count only with a number right behind them, and a
-- hanja only where its syllable stands alone: 덕(德) is a word.

local hanja = require "lib.name.hanja"
local pillars = require "lib.saju.strange"
local saju = require "lib.saju.words.book"
local strange = require "lib.name.strange"

local check = {}

local FIELDS = { "title", "summary", "meaning", "gyeok", "sound", "balance", "supplement",
  "candidates", "advice" }
local GYEOK_KO = { ["원격"] = "won", ["형격"] = "hyeong", ["이격"] = "i", ["정격"] = "jeong" }
local GYEOK_EN = { Won = "won", Hyeong = "hyeong", I = "i", Jeong = "jeong" }

local HANGUL = "[\xEA-\xED][\x80-\xBF][\x80-\xBF]"

-- Hanja that stand for what they say, also behind a syllable of the name.
local TERMS = {}
for _, code in utf8.codes("木火土金水陰陽吉凶元亨利貞格數劃姓名") do TERMS[utf8.char(code)] = true end

-- ---- what the facts have ----------------------------------------------------------------

local function add(set, value)
  if value ~= null and value ~= nil then set[value] = true end
end

local function add_numbers(known, gyeok)
  for _, it in pairs(gyeok) do
    add(known.numbers, it.n)
    add(known.strokes, it.n)
    add(known.strokes, it.sum)
  end
end

local function add_chars(known, chars)
  for place, char in ipairs(chars) do
    for _, key in ipairs { "strokes", "won", "pil", "hangul_strokes" } do
      add(known.strokes, char[key])
    end
    known.places[place] = { hangul = char.hangul, roman = char.roman, hanja = {} }
    add(known.places[place].hanja, char.hanja)
  end
end

local function add_candidates(known, found, surname_length)
  local places = known.places
  if found.surname ~= null then
    add(known.strokes, found.surname.strokes)
    for i, code in ipairs { utf8.codepoint(found.surname.hanja, 1, -1) } do
      add(places[i].hanja, utf8.char(code))
    end
  end
  local function add_hanja(place, it)
    add(places[surname_length + place].hanja, it.hanja)
    add(known.strokes, it.strokes)
  end
  for place, options in ipairs(found.options) do
    for _, it in ipairs(options.hanja) do add_hanja(place, it) end
  end
  for _, one in ipairs(found.combinations) do
    for place, it in ipairs(one.chars) do add_hanja(place, it) end
    add_numbers(known, one.gyeok)
  end
end

local function add_points(known, found)
  add(known.points, found.total)
  add(known.points, found.sum)
  add(known.points, found.max)
  add(known.points, 100)
  for _, part in ipairs(found.parts) do
    add(known.points, part.score)
    add(known.points, part.max)
  end
end

-- A pair of stem and branch by its name in hangul.
local PAIRS = {}
for hanja_of, name in pairs(saju.open("ko").short) do PAIRS[name] = hanja_of end

-- Pairs that are no pillar, for being in the name or said as it (정미, Jeong-mi, is also a
-- name), and pillars by what they are called.
local function pillars_of(facts)
  local chars = facts.chars
  local known = { any = {}, year = {}, month = {}, day = {}, hour = {}, decade = {} }
  for _, part in ipairs { facts.name.given, facts.name.surname } do add(known.any, part.hanja) end
  local found = facts.candidates
  for _, one in ipairs(found ~= null and found.combinations or {}) do add(known.any, one.hanja) end
  for i = 2, #chars do
    local one, other = chars[i - 1], chars[i]
    add(known.any, PAIRS[one.hangul .. other.hangul])
    if one.hanja ~= null and other.hanja ~= null then add(known.any, one.hanja .. other.hanja) end
  end
  for place, pillar in pairs(facts.saju ~= null and facts.saju.pillars or {}) do
    if pillar ~= null then known.any[pillar.hanja], known[place][pillar.hanja] = true, true end
  end
  for _, warning in ipairs(facts.warnings) do
    for _, other in ipairs(warning.alternatives or {}) do
      if other.hanja then known.any[other.hanja], known[other.pillar][other.hanja] = true, true end
    end
  end
  return known
end

local function known_of(facts)
  local known = { strokes = {}, numbers = {}, points = {}, places = {} }
  add_chars(known, facts.chars)
  add_points(known, facts.score)
  if facts.gyeok ~= null then add_numbers(known, facts.gyeok) end
  local surname_length = utf8.len(facts.name.surname.hangul)
  if facts.candidates ~= null then add_candidates(known, facts.candidates, surname_length) end
  known.pillars = pillars_of(facts)
  known.surname = facts.name.surname
  known.surname_length = surname_length
  return known
end

-- ---- numbers ----------------------------------------------------------------------------

-- What is said, what it must be among, and how it is named.  수리 41점 is a score, and 3 points
-- may be three things to remember.
local COUNTED = {
  { "(%d+) ?획()", "strokes", "%d획" },
  { "수리 (%d+)%f[%D]()", "numbers", "수리 %d", but = "점" },
  { "(%d+)점()", "points", "%d점", from = 10 },
  { "(%d+) strokes?%f[%A]()", "strokes", "%d strokes" },
  { "(%d+) points?%f[%A]()", "points", "%d points", from = 10 },
  { "(%d+) out of 100()", "points", "%d of 100" },
}

local function is_ordinary(rule, number, text, at)
  local but = rule.but
  return number < (rule.from or 0) or but ~= nil and text:sub(at, at + #but - 1) == but
end

local function strange_count(text, known)
  for _, rule in ipairs(COUNTED) do
    for digits, at in text:gmatch(rule[1]) do
      local number = math.tointeger(tonumber(digits)) or math.maxinteger
      if not known[rule[2]][number] and not is_ordinary(rule, number, text, at) then
        return rule[3]:format(number)
      end
    end
  end
end

-- What may follow a number of the four; 30대 or 20세 is a time of life.
local AFTER = { "획", "수", "이", "은", "는", "의", "으로", "로", "라", "예요", "입니다", "과", "와" }

local function is_number_of(text, at)
  if not text:find("^" .. HANGUL, at) then return not text:find("^[~%-]", at) end
  for _, word in ipairs(AFTER) do
    if text:sub(at, at + #word - 1) == word then return true end
  end
  return false
end

-- "원격은 23", "정격(貞格): 수리 31", "이격의 수는 17": the number right behind, if any.
local function number_behind(text, at)
  at = text:match("^%([^()]*%)()", at) or at
  for _, link in ipairs { "은", "는", "이", "가", "의", "인" } do
    if text:sub(at, at + #link - 1) == link then at = at + #link break end
  end
  at = text:match("^[ :=,]*()", at)
  for _, word in ipairs { "수리는 ", "수리 ", "수는 ", "수 ", "is ", "of ", "is of ", "at " } do
    if text:sub(at, at + #word - 1) == word then at = at + #word break end
  end
  local digits, after = text:match("^(%d+)()", at)
  return digits and is_number_of(text, after) and math.tointeger(tonumber(digits)) or nil
end

local function is_of(gyeok, name, number)
  return gyeok ~= null and (gyeok[name].n == number or gyeok[name].sum == number)
end

local function strange_gyeok(text, gyeok)
  for word, name in pairs(GYEOK_KO) do
    for at in text:gmatch(word .. "()") do
      local number = number_behind(text, at)
      if number and not is_of(gyeok, name, number) then return word .. " " .. number end
    end
  end
  for word, name in pairs(GYEOK_EN) do
    for at in text:gmatch("%f[%a]" .. word .. " number ?()") do
      local number = number_behind(text, at)
      if number and not is_of(gyeok, name, number) then return word .. " number " .. number end
    end
  end
end

-- ---- hanja ------------------------------------------------------------------------------

local function chars_of(text)
  local chars = {}
  for _, code in utf8.codes(text) do
    local char = utf8.char(code)
    if not hanja.is_hanja(char) then return nil end
    chars[#chars + 1] = char
  end
  return chars
end

-- Where in the name a word of `count` syllables stands: the first place, or nil.
local function place_of(word, count, places)
  for first = 1, #places - count + 1 do
    local part = ""
    for i = first, first + count - 1 do part = part .. places[i].hangul end
    if part == word then return first end
  end
end

-- The hangul word that ends at `stop`, when it has as many syllables as there are hanja.
local function hangul_before(text, stop, count)
  local start = stop - 3 * count + 1
  if start < 1 or text:sub(start, stop):gsub(HANGUL, "") ~= "" then return nil end
  if start > 3 and text:sub(start - 3, start - 1):find("^" .. HANGUL .. "$") then return nil end
  return text:sub(start, stop)
end

-- The place of "Min", "Min-jun" or "Kim Min-jun" before a parenthesis.
local function roman_place(text, stop, count, known)
  local word = text:sub(math.max(1, stop - 60), stop):match("%f[%a]([%a-]+) $")
  if not word then return nil end
  word = word:lower()
  local places, sounds = known.places, {}
  for i, place in ipairs(places) do sounds[i] = place.roman end
  local first = known.surname_length + 1
  local given = table.concat(sounds, "-", first)
  if word == given then
    return count == #places and 1 or count == #places - known.surname_length and first or nil
  end
  if word == known.surname.roman:lower() and count == known.surname_length then return 1 end
  for i, sound in ipairs(sounds) do
    if count == 1 and sound == word then return i end
  end
end

local function has_all(chars, first, places)
  for i, char in ipairs(chars) do
    local place = places[first + i - 1]
    if not (place and (place.hanja[char] or #chars == 1 and TERMS[char])) then return false end
  end
  return true
end

-- One syllable may stand in the name twice, with other hanja each time, and two be spelt
-- alike: 정 as a surname and 중 are both Jung.
local function fits_elsewhere(chars, first, places)
  local own = places[first]
  for i, place in ipairs(places) do
    local is_alike = place.hangul == own.hangul or place.roman == own.roman
    if #chars == 1 and i ~= first and is_alike and place.hanja[chars[1]] then return true end
  end
  return false
end

local function strange_hanja(text, known)
  for at, inside in text:gmatch("()%(([\x80-\xFF]+)[%),;]") do
    local chars = chars_of(inside)
    if chars then
      local word = hangul_before(text, at - 1, #chars)
      local first = word and place_of(word, #chars, known.places)
        or roman_place(text, at - 1, #chars, known)
      if first and not has_all(chars, first, known.places)
         and not fits_elsewhere(chars, first, known.places) then return inside end
    end
  end
end

-- ---- all --------------------------------------------------------------------------------

local function all_text(reading)
  local parts = {}
  for _, field in ipairs(FIELDS) do
    if type(reading[field]) == "string" then parts[#parts + 1] = reading[field] end
  end
  return table.concat(parts, "\n")
end

function check.of(reading, facts)
  local text, known = all_text(reading), known_of(facts)
  local found = strange_count(text, known) or strange_gyeok(text, facts.gyeok)
    or strange_hanja(text, known) or strange.element(text, facts)
    or pillars.find(text, known.pillars)
  if not found then return true end
  return nil, ("speaks of %s, which is not in the facts of the name"):format(found)
end

return check
