-- Money, love, health and journeys, in English.

return {
  wealth = require "lib.tojeong.words.en.wealth",
  love = require "lib.tojeong.words.en.love",
  health = require "lib.tojeong.words.en.health",
  travel = require "lib.tojeong.words.en.travel",
}
