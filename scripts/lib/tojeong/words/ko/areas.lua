-- Money, love, health and journeys, in Korean.

return {
  wealth = require "lib.tojeong.words.ko.wealth",
  love = require "lib.tojeong.words.ko.love",
  health = require "lib.tojeong.words.ko.health",
  travel = require "lib.tojeong.words.ko.travel",
}
