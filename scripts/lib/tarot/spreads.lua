-- Spreads: which places cards are laid in, and what each place stands for.
--
--     spreads.of(code, today)    the places in order: { code, role, n?, date? }
--     spreads.count(code)        how many
--     spreads.codes              all there are
--
-- A role has words of its own; places that differ only in time share one.  `date` is that of a
-- day of the week's spread, or the month, "2026-12", of the year's.

local almanac = require "almanac"

local spreads = {}

spreads.codes = { "one", "yes_no", "three", "three_advice", "three_self", "choice",
  "relationship", "horseshoe", "celtic_cross", "week", "year" }

local PLACES = {
  one = { "message" },
  yes_no = { "answer" },
  three = { "past", "present", "future" },
  three_advice = { "situation", "obstacle", "advice" },
  three_self = { "mind", "body", "spirit" },
  choice = { "option_a", "outcome_a", "option_b", "outcome_b", "common" },
  relationship = { "me", "you", "bond", "challenge", "outlook" },
  horseshoe = { "past", "present", "hidden", "obstacle", "around", "advice", "outcome" },
  celtic_cross = { "present", "challenge", "foundation", "past", "crown", "near_future", "self",
    "environment", "hopes_and_fears", "outcome" },
}
local WEEK, YEAR = 7, 12

local COUNTS = { week = WEEK, year = YEAR + 1 }
for code, places in pairs(PLACES) do COUNTS[code] = #places end

local function parse(today)
  return tonumber(today:sub(1, 4)), tonumber(today:sub(6, 7)), tonumber(today:sub(9, 10))
end

-- Seven days from today on.
local function week(today)
  local places, first = {}, almanac.day(parse(today))
  for i = 1, WEEK do
    places[i] = { code = "day_" .. i, role = "day", n = i,
                  date = ("%04d-%02d-%02d"):format(almanac.date(first + i - 1)),
                  weekday = (first + i - 1) % 7 + 1 }
  end
  return places
end

-- Twelve months from this one on, and what they have in common.
local function year(today)
  local places = {}
  local y, m = parse(today)
  for i = 1, YEAR do
    local months = y * 12 + m - 1 + i - 1
    places[i] = { code = "month_" .. i, role = "month", n = i,
                  date = ("%04d-%02d"):format(months // 12, months % 12 + 1) }
  end
  places[YEAR + 1] = { code = "theme", role = "theme" }
  return places
end

function spreads.of(code, today)
  if code == "week" then return week(today) end
  if code == "year" then return year(today) end
  local places = {}
  for i, role in ipairs(PLACES[code]) do places[i] = { code = role, role = role } end
  return places
end

function spreads.count(code)
  return COUNTS[code]
end

return spreads
