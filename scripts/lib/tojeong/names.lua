-- Names of gwae, ages, years and days in a text, in either language:
--
--     names.strange(text, facts) -> the first that the facts do not have, or nil
--
-- Nearly all of them have a number, so the text is gone through once from number to
-- number, and what stands beside each says what it is.  Readings made by rule are checked
-- as well, and a pattern over the text for each kind of name would cost more than they do.

local strange = require "lib.saju.strange"
local trigrams = require "lib.tojeong.trigrams"

local names = {}

local function set_of(...)
  local set = {}
  for _, value in ipairs { ... } do set[value] = true end
  return set
end

-- ---- what the facts have ------------------------------------------------------------

-- What a warning says it would be otherwise: { date, lunar, gwae }.
local function alternatives(facts)
  local found = {}
  for _, warning in ipairs(facts.warnings) do
    for _, other in ipairs(warning.alternatives or {}) do found[#found + 1] = other end
  end
  return found
end

-- 144 are all of them; 8 and 64 are those of the Book of Changes.
local function gwae_of(facts)
  local known = set_of(tonumber(facts.gwae), facts.number, 144, 64, 8)
  for _, other in ipairs(alternatives(facts)) do known[tonumber(other.gwae)] = true end
  return known
end

local function add_date(known, date)
  local year, month, day = date:match "^(%d+)-(%d+)-(%d+)$"
  known.year[tonumber(year)], known.day[tonumber(month .. day)] = true, true
end

local function add_lunar(known, lunar)
  known.year[lunar.year], known.day[lunar.month * 100 + lunar.day] = true, true
end

-- Days that everybody's year has: 설, 대보름, 삼짇날, 단오, 유두, 칠석, 백중, 한가위, 중양절,
-- and Christmas.
local FEASTS = { 101, 115, 303, 505, 615, 707, 715, 815, 909, 1225 }

-- Sets of numbers by what they are; a day is month * 100 + day.  Ages are counted the
-- Korean way, and as the law counts.
local function known_of(facts)
  local lunar = facts.birth.lunar
  local known = {
    gwae = gwae_of(facts), age = set_of(facts.age, facts.age - 1, facts.age - 2),
    year = set_of(facts.target_year), day = set_of(table.unpack(FEASTS)),
    leap = set_of(math.tointeger(facts.year.leap_month)),
  }
  add_date(known, facts.birth.solar)
  add_lunar(known, lunar)
  known.day[lunar.month * 100 + facts.work.day] = true
  for _, month in ipairs(facts.months) do
    add_date(known, month.start)
    add_date(known, month.last)
  end
  for _, other in ipairs(alternatives(facts)) do
    add_date(known, other.date)
    add_lunar(known, other.lunar)
  end
  if lunar.leap then known.leap[lunar.month] = true end
  return known
end

-- ---- numbers --------------------------------------------------------------------------

local MONTHS = {}
for i, month in ipairs { "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December" } do
  MONTHS[month] = i
end

local function starts(text, words)
  for _, word in ipairs(words) do
    if text:sub(1, #word) == word then return word end
  end
end

-- Each says whether `number` is of a kind by what stands before and after it in the text,
-- and gives what it is known as in the sets above.
local kinds = {}

local GWAE = { "괘", " 괘", "번 괘", "번괘" }

function kinds.gwae(number, before, after)
  if starts(after, GWAE) then return number end
  local said = before:lower()
  if said:find "gwae #?$" and number < 1000 or said:find "hexagram #?$" then return number end
  if number >= 100 and number < 1000 and said:find "gwae %l+ $" then return number end
end

local YEARS = { "세", "살" }
-- 세기, 세대, 세트: centuries, generations, sets.
local OTHER_WORDS = { "세기", "세대", "세트", "세 시대" }

function kinds.age(number, before, after)
  if starts(after, YEARS) and not starts(after, OTHER_WORDS) then return number end
  if starts(after, { " years old" }) then return number end
  local word = before:lower():match "(%l+) $"
  if word == "age" or word == "aged" then return number end
end

function kinds.year(number)
  if number >= 1800 and number < 2300 then return number end
end

-- "8월 26일", "day 26 of month 8", "2005-09-30", "30 September", "September 30".
function kinds.day(number, before, after)
  if number > 31 then return end
  local month_of = after:match "^ of [%l ]-month (%d+)" or before:match "%d%d%d%d%-(%d%d)%-$"
  if month_of then return tonumber(month_of) * 100 + number end
  local day = after:match "^월 ?(%d%d?)일"
  if day then return number * 100 + tonumber(day) end
  local month = MONTHS[after:match "^ (%u%l+)"] or MONTHS[before:match "(%u%l+) $"]
  if month then return month * 100 + number end
end

function kinds.leap(number, before, after)
  if starts(after, { "월" }) and before:find "윤 ?$" then return number end
  if before:lower():find "leap month $" then return number end
end

local KINDS = { "gwae", "age", "year", "day", "leap" }

-- How a number of a kind is told to whoever has to put it right.
local function name_of(kind, value)
  if kind == "day" then return ("day %d of month %d"):format(value % 100, value // 100) end
  return (kind == "leap" and "leap month " or kind .. " ") .. value
end

-- How far it is looked before and behind a number.
local ASIDE = 20

local function strange_number(text, facts)
  local known = known_of(facts)
  for from, digits, to in text:gmatch "()(%d+)()" do
    local number = tonumber(digits)
    local before, after = text:sub(math.max(1, from - ASIDE), from - 1), text:sub(to, to + ASIDE)
    for _, kind in ipairs(KINDS) do
      local value = kinds[kind](number, before, after)
      if value and not known[kind][value] then return name_of(kind, value) end
    end
  end
end

-- ---- numbers behind a name ----------------------------------------------------------------

local function named_numbers(facts)
  local work = facts.work
  return {
    { "상괘", "upper", facts.upper.number }, { "중괘", "middle", facts.middle.number },
    { "하괘", "lower", facts.lower.number }, { "태세수", "taese", work.taese },
    { "월건수", "wolgeon", work.wolgeon }, { "일진수", "iljin", work.iljin },
  }
end

local BETWEEN = set_of("", "of", "is", "number", "gwae", "part")

-- Calls see(at) for each place behind `word`; returns what it returns, if anything.
local function behind(text, word, see)
  local at = text:find(word, 1, true)
  while at do
    local found = see(at + #word)
    if found then return found end
    at = text:find(word, at + #word, true)
  end
end

local function strange_named(text, facts)
  local said = text:lower()
  for _, it in ipairs(named_numbers(facts)) do
    local korean, english, number = it[1], it[2], it[3]
    local found = behind(text, korean, function(at)
      local digits = text:match("^%d+", strange.past_link(text, at))
      if digits and tonumber(digits) ~= number then return korean .. " " .. digits end
    end) or behind(said, english, function(at)
      local between, digits = said:match("^ ?(%l*) ?%(?(%d+)", at)
      if BETWEEN[between] and tonumber(digits) ~= number then return english .. " " .. digits end
    end)
    if found then return found end
  end
end

-- ---- trigrams ---------------------------------------------------------------------------------

local LATIN = {
  { "Geon", "Qian" }, { "Tae", "Dui" }, { "Ri", "Li" }, { "Jin", "Zhen" }, { "Son", "Xun" },
  { "Gam", "Kan" }, { "Gan", "Gen" }, { "Gon", "Kun" },
}

local NUMBER_OF = {}
for number, both in ipairs(LATIN) do
  for _, name in ipairs(both) do NUMBER_OF[name] = number end
end

-- Hangul counts before 괘 and only where no other syllable stands before it.
local function has_hangul_trigram(text, name)
  local word = name .. "괘"
  return behind(text, word, function(at)
    local start = at - #word
    local byte = start > 3 and text:byte(start - 3) or 0
    return (byte < 0xEA or byte > 0xED) or nil
  end)
end

local function strange_latin(text, own)
  local at = text:find("trigram", 1, true)
  while at do
    local before = text:sub(math.max(1, at - 6), at - 1):match "(%u%l+) $"
    local after = text:match("^trigram (%u%l+)", at)
    for _, name in ipairs { before or "", after or "" } do
      if NUMBER_OF[name] and NUMBER_OF[name] ~= own then return name end
    end
    at = text:find("trigram", at + 1, true)
  end
end

local function strange_trigram(text, facts)
  local own = facts.upper.number
  for number, it in ipairs(trigrams.UPPER) do
    if number ~= own and (text:find("(" .. it.hanja .. ")", 1, true)
      or text:find(it.hanja .. "괘", 1, true) or has_hangul_trigram(text, it.hangul)) then
      return it.hanja
    end
  end
  return strange_latin(text, own)
end

-- ---- all --------------------------------------------------------------------------------------

function names.strange(text, facts)
  return strange_number(text, facts) or strange_named(text, facts)
    or strange_trigram(text, facts)
end

return names
