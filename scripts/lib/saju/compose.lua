-- A reading in words, from the facts alone: compose.of(facts, world) -> reading.
--
-- What to say is decided by the chart in lib.saju.words.part, how to say it stands
-- in lib.saju.words.ko and .en, file by file the same.  The same facts always give
-- the same text; other facts give another one, since every part names what is the
-- person's own: pillars, counts, years, ages, relations.

local balance = require "lib.saju.words.part.balance"
local counsel = require "lib.saju.words.part.counsel"
local draft = require "lib.saju.words.draft"
local love = require "lib.saju.words.part.love"
local pair = require "lib.saju.words.part.pair"
local character = require "lib.saju.words.part.character"
local time = require "lib.saju.words.part.time"
local work = require "lib.saju.words.part.work"

local compose = {}

function compose.of(facts, world)
  local r = draft.begin(facts, world.lang)
  local has_partner = pair.look(r)
  time.look(r)
  local reading = {
    title = character.title(r),
    personality = character.personality(r),
    elements = balance.elements(r),
    love = love.love(r),
    wealth = work.wealth(r),
    career = work.career(r),
    health = balance.health(r),
    lucky = balance.lucky(r),
  }
  draft.turn(r, facts.seun[1].year)
  reading.summary = counsel.summary(r)
  reading.current = time.current(r)
  reading.advice = counsel.advice(r)
  if has_partner then reading.compat = pair.compat(r) end
  return reading
end

return compose
