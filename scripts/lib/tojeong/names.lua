-- Names of gwae, ages, years and days in a text, in either language:
--
--     names.strange(text, facts) -> the first that the facts do not have, or nil

local strange = require "lib.saju.strange"
local trigrams = require "lib.tojeong.trigrams"

local names = {}

local function set_of(...)
  local set = {}
  for _, value in ipairs { ... } do set[value] = true end
  return set
end

-- The first capture of a pattern that is not in the set; nil when there is none.
local function first_not_in(text, pattern, known)
  for found in text:gmatch(pattern) do
    if not known[tonumber(found)] then return found end
  end
end

-- ---- gwae ---------------------------------------------------------------------------

-- 144 are all of them; 8 and 64 are those of the Book of Changes.
local function gwae_of(facts)
  local known = set_of(tonumber(facts.gwae), facts.number, 144, 64, 8)
  for _, warning in ipairs(facts.warnings) do
    for _, other in ipairs(warning.alternatives or {}) do known[tonumber(other.gwae)] = true end
  end
  return known
end

local function strange_gwae(text, facts)
  local known, said = gwae_of(facts), text:lower()
  local found = first_not_in(text, "%f[%d](%d+) ?괘", known)
    or first_not_in(text, "%f[%d](%d+)번 ?괘", known)
    or first_not_in(said, "gwae #?(%d%d?%d?)%f[%D]", known)
    or first_not_in(said, "gwae %l+ (%d%d%d)%f[%D]", known)
    or first_not_in(said, "hexagram #?(%d+)", known)
  return found and "gwae " .. found
end

-- Names of a trigram: hangul before 괘, Latin beside "trigram", hanja in parentheses.
local LATIN = {
  { "Geon", "Qian" }, { "Tae", "Dui" }, { "Ri", "Li" }, { "Jin", "Zhen" }, { "Son", "Xun" },
  { "Gam", "Kan" }, { "Gan", "Gen" }, { "Gon", "Kun" },
}

local function has_hangul_trigram(text, name)
  local word = name .. "괘"
  local at = text:find(word, 1, true)
  while at do
    local byte = at > 3 and text:byte(at - 3) or 0
    if byte < 0xEA or byte > 0xED then return true end
    at = text:find(word, at + #word, true)
  end
  return false
end

local function strange_trigram(text, facts)
  for number, it in ipairs(trigrams.UPPER) do
    if number ~= facts.upper.number then
      if text:find("(" .. it.hanja .. ")", 1, true) or text:find(it.hanja .. "괘", 1, true)
        or has_hangul_trigram(text, it.hangul) then
        return it.hanja
      end
      for _, name in ipairs(LATIN[number]) do
        if text:find("%f[%a]" .. name .. " trigram")
          or text:find("trigram " .. name .. "%f[%A]") then
          return name
        end
      end
    end
  end
end

-- ---- numbers that have a name ---------------------------------------------------------

local function named_numbers(facts)
  local work = facts.work
  return {
    { "상괘", "upper", facts.upper.number }, { "중괘", "middle", facts.middle.number },
    { "하괘", "lower", facts.lower.number }, { "태세수", "taese", work.taese },
    { "월건수", "wolgeon", work.wolgeon }, { "일진수", "iljin", work.iljin },
  }
end

local BETWEEN = set_of("", "of", "is", "number", "gwae", "part")

local function after_word(text, word, number)
  local at = text:find(word, 1, true)
  while at do
    local found = text:match("^%d+", strange.past_link(text, at + #word))
    if found and tonumber(found) ~= number then return word .. " " .. found end
    at = text:find(word, at + #word, true)
  end
end

local function after_english(said, word, number)
  for between, found in said:gmatch("%f[%a]" .. word .. " ?(%l*) ?%(?(%d+)") do
    if BETWEEN[between] and tonumber(found) ~= number then return word .. " " .. found end
  end
end

local function strange_number(text, facts)
  local said = text:lower()
  for _, it in ipairs(named_numbers(facts)) do
    local found = after_word(text, it[1], it[3]) or after_english(said, it[2], it[3])
    if found then return found end
  end
end

-- ---- ages, years ------------------------------------------------------------------------

-- 세기, 세대, 세트: centuries, generations, sets.
local OTHER_WORDS = { "기", "대", "트", " 시대" }

local function is_age(text, at)
  for _, word in ipairs(OTHER_WORDS) do
    if text:sub(at, at + #word - 1) == word then return false end
  end
  return true
end

-- Counted the Korean way, and as the law counts.
local function strange_age(text, facts)
  local known = set_of(facts.age, facts.age - 1, facts.age - 2)
  for _, pattern in ipairs { "%f[%d](%d+)세()", "%f[%d](%d+)살()" } do
    for found, at in text:gmatch(pattern) do
      if not known[tonumber(found)] and is_age(text, at) then return found .. "세" end
    end
  end
  local found = first_not_in(text, "%f[%d](%d+) years old", known)
    or first_not_in(text:lower(), "%f[%a]aged? (%d+)", known)
  return found and "age " .. found
end

local function dates_of(facts)
  local dates = { facts.birth.solar, facts.year.start, facts.year.last }
  for _, month in ipairs(facts.months) do
    dates[#dates + 1] = month.start
    dates[#dates + 1] = month.last
  end
  for _, warning in ipairs(facts.warnings) do
    for _, other in ipairs(warning.alternatives or {}) do dates[#dates + 1] = other.date end
  end
  return dates
end

local function lunar_days(facts)
  local days = { facts.birth.lunar }
  for _, warning in ipairs(facts.warnings) do
    for _, other in ipairs(warning.alternatives or {}) do days[#days + 1] = other.lunar end
  end
  return days
end

local function strange_year(text, facts)
  local known = set_of(facts.target_year)
  for _, date in ipairs(dates_of(facts)) do known[tonumber(date:sub(1, 4))] = true end
  for _, lunar in ipairs(lunar_days(facts)) do known[lunar.year] = true end
  for found in text:gmatch "%f[%d](%d%d%d%d)%f[%D]" do
    local year = tonumber(found)
    if year >= 1800 and year < 2300 and not known[year] then return found end
  end
end

-- ---- days -----------------------------------------------------------------------------------

local MONTHS = {}
for i, month in ipairs { "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December" } do
  MONTHS[month] = i
end

-- Days that everybody's year has: 설, 대보름, 삼짇날, 단오, 유두, 칠석, 백중, 한가위, 중양절,
-- and Christmas.
local FEASTS = { 101, 115, 303, 505, 615, 707, 715, 815, 909, 1225 }

local function days_of(facts)
  local known = set_of(table.unpack(FEASTS))
  for _, date in ipairs(dates_of(facts)) do
    known[tonumber(date:sub(6, 7)) * 100 + tonumber(date:sub(9, 10))] = true
  end
  for _, lunar in ipairs(lunar_days(facts)) do known[lunar.month * 100 + lunar.day] = true end
  known[facts.birth.lunar.month * 100 + facts.work.day] = true
  return known
end

local function strange_day(text, facts)
  local known = days_of(facts)
  for month, day in text:gmatch "%f[%d](%d%d?)월 ?(%d%d?)일" do
    if not known[month * 100 + day] then return month .. "월 " .. day .. "일" end
  end
  for month, day in text:gmatch "(%u%l+) (%d%d?)%f[%D]" do
    if MONTHS[month] and not known[MONTHS[month] * 100 + day] then return month .. " " .. day end
  end
  for day, month in text:gmatch "%f[%d](%d%d?) (%u%l+)" do
    if MONTHS[month] and not known[MONTHS[month] * 100 + day] then return day .. " " .. month end
  end
end

local function strange_leap(text, facts)
  local lunar, known = facts.birth.lunar, set_of(math.tointeger(facts.year.leap_month))
  if lunar.leap then known[lunar.month] = true end
  local found = first_not_in(text, "윤 ?(%d+)월", known)
    or first_not_in(text:lower(), "leap month (%d+)", known)
  return found and "leap month " .. found
end

-- ---- all --------------------------------------------------------------------------------------

local FINDERS = { strange_gwae, strange_trigram, strange_number, strange_age, strange_year,
  strange_day, strange_leap }

function names.strange(text, facts)
  for _, find in ipairs(FINDERS) do
    local found = find(text, facts)
    if found then return found end
  end
end

return names
