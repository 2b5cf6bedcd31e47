-- A draft: one reading while it is being written.
--
-- draft.begin(facts, lang) gives the state that the parts share: facts, book, the
-- values for the holes, and a number from which wordings are chosen.  That number
-- is a hash of the chart, so two people are not told the same in the same words,
-- and one person is told the same every time.

local book = require "lib.saju.words.book"
local holes = require "lib.saju.words.holes"

local draft = {}

local GENDERS = { male = 1, female = 2, unknown = 3 }

-- Constants of the 64-bit linear congruential generator of Knuth's MMIX.
local FACTOR, STEP = 6364136223846793005, 1442695040888963407

local function mix(h, number)
  h = (h ~ number) * FACTOR + STEP
  return h ~ (h >> 29)
end

local function hash_of(facts)
  local pillars, solar = facts.pillars, facts.birth.solar
  local hour = type(pillars.hour) == "table" and pillars.hour.index or 60
  local h = mix(GENDERS[facts.birth.gender] or 0, pillars.year.index)
  h = mix(h, pillars.month.index)
  h = mix(h, pillars.day.index)
  h = mix(h, hour)
  return mix(h, tonumber(solar:sub(1, 4)) or 0)
end

-- Younger than this at the time that is asked about, nobody is told of love.
local GROWN = 16

local function is_young(facts)
  return facts.seun[1].year - tonumber(facts.birth.solar:sub(1, 4)) < GROWN
end

function draft.begin(facts, lang)
  local r = {
    facts = facts, book = book.open(lang), h = hash_of(facts), is_young = is_young(facts),
  }
  holes.fill(r)
  return r
end

-- What is said about times also hangs on which time: so a person keeps their own
-- character from year to year, and the year still has words of its own.
function draft.turn(r, number)
  r.h = mix(r.h, number)
end

-- A number below `sides`, as the chart has it.
function draft.roll(r, sides)
  local h = r.h * FACTOR + STEP
  r.h = h
  return (h >> 33) % sides
end

-- One of the list.
function draft.pick(r, list)
  return list[draft.roll(r, #list) + 1]
end

-- One of the wordings, filled.
function draft.say(r, wordings)
  local h = r.h * FACTOR + STEP
  r.h = h
  return wordings[(h >> 33) % #wordings + 1](r.v)
end

return draft
