-- What a model may not do: name a gwae, a pair, an animal sign, a relation, an age, a year or
-- a day that the facts do not have, or change what the rules have settled.
--
--     check.of(reading, facts) -> true | nil, why
--
-- Each kind of name is looked for where it can be nothing else, so that ordinary words
-- raise no alarm: a number counts as a gwae only beside 괘 or gwae, as an age before 세.

local names = require "lib.tojeong.names"
local strange = require "lib.saju.strange"
local ties = require "lib.tojeong.ties"

local check = {}

local FIELDS = { "title", "summary", "flow", "wealth", "love", "health", "travel", "advice",
  "basis" }
local LUCKY = { "color", "number", "direction" }

-- ---- what the rules have settled ----------------------------------------------------

local function same_months(reading, facts)
  local told, known = reading.months, facts.months
  if #told ~= #known then
    return nil, ("months has %d months; the year has %d"):format(#told, #known)
  end
  for i, month in ipairs(known) do
    if told[i].name ~= month.label then
      return nil, ("months/%d is not named \"%s\""):format(i - 1, month.label)
    end
  end
  return true
end

local function same_lucky(reading, facts)
  for _, key in ipairs(LUCKY) do
    if reading.lucky[key] ~= facts.lucky[key] then
      return nil, ("lucky/%s is not \"%s\""):format(key, facts.lucky[key])
    end
  end
  return true
end

-- ---- names --------------------------------------------------------------------------

-- Pairs by what they are called; there are no hours and no decades.
local function pairs_of(facts)
  local known = { any = {}, year = {}, month = {}, day = {}, hour = {}, decade = {} }
  local function add(kind, hanja) known.any[hanja], known[kind][hanja] = true, true end
  add("year", facts.year.hanja)
  add("year", facts.birth.year.hanja)
  add("month", facts.month.hanja)
  add("day", facts.day.hanja)
  add("day", facts.birth.day.hanja)
  for _, month in ipairs(facts.months) do add("month", month.hanja) end
  return known
end

local function all_text(reading)
  local parts = {}
  for i, field in ipairs(FIELDS) do parts[i] = reading[field] end
  for _, month in ipairs(reading.months) do parts[#parts + 1] = month.text end
  return table.concat(parts, "\n")
end

function check.of(reading, facts)
  local ok, why = same_months(reading, facts)
  if ok then ok, why = same_lucky(reading, facts) end
  if not ok then return nil, why end
  local text = all_text(reading)
  local hanja, name = strange.find(text, pairs_of(facts))
  if hanja then
    return nil, ("speaks of %s (%s), which is not in the facts"):format(name, hanja)
  end
  name = names.strange(text, facts) or ties.strange(text, facts)
  if name then return nil, ("speaks of %s, which is not in the facts"):format(name) end
  return true
end

return check
