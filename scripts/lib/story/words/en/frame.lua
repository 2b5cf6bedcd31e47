-- What every English story has: chapter titles, the teller's own words, notes.

return {
  season_chapter = "{Season} in {place}",
  -- By stage: wish, road, wall, turn, change; the turn has the lesson's own.
  chapters = {
    wish = { "One {season} Day", "A First Wish", "What {name} Wanted",
      "Where It Began" },
    road = { "{Friend}", "Setting Out", "The Road", "Strange Ways" },
    wall = { "{Foe}", "A Dead End", "Where the Road Stopped",
      "One Step Short" },
    change = { "The Way Home", "What Had Changed", "The Place of {quest}",
      "Here Again" },
  },
  but = {
    "There was just one thing, though.",
    "But nobody is without a fault.",
    "One habit, though, stood in the way.",
    "As for faults, there was one.",
  },
  wall = {
    "But {foe} barred the way.",
    "Then came {foe}, and no way on.",
    "The road soon ended at {foe}.",
    "And there it was: {foe}.",
  },
  look = {
    "Nobody told the same story about {quest}. One said east, another said west, so {hero} put "
      .. "all the answers together and made for the middle.",
    "No one could say just what {quest} looked like. {hero} trusted that it would be plain on "
      .. "meeting it, and let no small trace go by.",
    "Each night before sleep {hero} closed both eyes and pictured {quest}. It was a blur to "
      .. "begin with, and every night a little less of one.",
    "“Have you seen {quest}?” {hero} asked everybody on the way. They shook their heads, and "
      .. "all of them said at parting: do find it.",
  },
  cheer = {
    "{Friend} came and sat down beside {him}. There were no words of comfort; but to stay is "
      .. "also a way of saying something.",
    "“Enough for today,” said {friend} softly. “Tomorrow we'll know one day more than we do "
      .. "now.” After that it was possible to sleep.",
    "{Friend} gave {him} a small nudge. “It isn't over yet.” It sounded so much like a plain "
      .. "fact that {hero} had to laugh.",
    "{Friend} divided the last of the food exactly in half, pushed the bigger half over, and "
      .. "looked hard at something else.",
  },
  -- By where it is said: after the wish, the failure, the change, the turn.
  aside = {
    friendly = {
      "Who does not know that feeling? Before something quite new, everybody's palms grow damp.",
      "And if it was the long way round, that was all right. Some flowers only grow beside the "
        .. "long way round.",
      "It was as if someone had lit a small stove behind {his} ribs. It stayed warm for a very "
        .. "long time.",
      "It is a lucky thing, and a true one: even in the loneliest minute there is somebody, "
        .. "somewhere, thinking of us kindly.",
    },
    formal = {
      "A long line of thought came to rest in a single point. {He} remembered that stillness "
        .. "for years.",
      "The sky asked no questions. For once, that was a comfort.",
      "It needed no explaining. The body learns some things before there are words for them.",
      "Nobody urged, and nothing hurried. Time went by at its own pace.",
    },
    fun = {
      "{He} looked so serious that a passing sparrow turned around twice. From where the "
        .. "sparrow sat, it must have been hilarious.",
      "The plan was perfect. It had just one flaw, which was that nothing went according to it.",
      "There should have been grand music at this point. What there was instead was a solo for "
        .. "empty stomach.",
      "To be honest, there was some sniffling involved. But what else do heroes have sleeves "
        .. "for?",
    },
  },
}
