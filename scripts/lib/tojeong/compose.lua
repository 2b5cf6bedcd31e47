-- A year in words, from the facts alone: compose.of(facts, world) -> reading.
--
-- What to say is decided by the gwae and the months in lib.tojeong.words.part, how to say
-- it stands in lib.tojeong.words.ko and .en, file by file the same.  The same facts
-- always give the same text; other facts give another one.

local areas = require "lib.tojeong.words.part.areas"
local months = require "lib.tojeong.words.part.months"
local sheet = require "lib.tojeong.words.sheet"
local year = require "lib.tojeong.words.part.year"

local compose = {}

function compose.of(facts, world)
  local r = sheet.begin(facts, world.lang)
  return {
    title = year.title(r),
    summary = year.summary(r),
    flow = year.flow(r),
    wealth = areas.wealth(r),
    love = areas.love(r),
    health = areas.health(r),
    travel = areas.travel(r),
    months = months.all(r),
    advice = year.advice(r),
    lucky = { color = facts.lucky.color, number = facts.lucky.number,
      direction = facts.lucky.direction },
    basis = year.basis(r),
  }
end

return compose
