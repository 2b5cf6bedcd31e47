-- A reading in words, from the facts alone: compose.of(facts, world) -> reading.
--
-- What to say is decided in lib.name.part, how to say it stands in lib.name.words.ko and .en,
-- file by file the same.  The same facts always give the same text.

local advice = require "lib.name.part.advice"
local balance = require "lib.name.part.balance"
local chart = require "lib.name.part.chart"
local draft = require "lib.name.words.draft"
local meaning = require "lib.name.part.meaning"
local numbers = require "lib.name.part.numbers"
local offer = require "lib.name.part.offer"
local opening = require "lib.name.part.opening"
local sound = require "lib.name.part.sound"

local compose = {}

function compose.of(facts, world)
  local r = draft.begin(facts, world.lang)
  return {
    title = opening.title(r),
    summary = opening.summary(r),
    meaning = meaning.meaning(r),
    gyeok = numbers.gyeok(r),
    sound = sound.sound(r),
    balance = balance.balance(r),
    supplement = chart.supplement(r),
    candidates = offer.candidates(r),
    advice = advice.advice(r),
  }
end

return compose
