-- What every English story has: chapter titles, the teller's own words, notes.

return {
  -- By stage: wish, road, wall, turn, change; the turn has the lesson's own.
  chapters = {
    wish = { "{Season} in {place}", "A First Wish", "What {name} Wanted" },
    road = { "{Friend}", "Setting Out", "The Road" },
    wall = { "{Foe}", "A Dead End", "Where the Road Stopped" },
    change = { "The Way Home", "What Had Changed", "The Place of {quest}" },
  },
  but = {
    "There was just one thing, though.",
    "But nobody is without a fault.",
    "One habit, though, stood in the way.",
  },
  wall = {
    "But {foe} barred the way.",
    "Then came {foe}, and no way on.",
    "The road soon ended at {foe}.",
  },
  look = {
    "Nobody told the same story about {quest}. One said east, another west, and {hero} took "
      .. "all they said and made straight for the middle of it.",
    "No one could say just what {quest} looked like. {hero} trusted that it would be plain on "
      .. "meeting it, and let no small trace go by.",
    "At night {hero} closed both eyes and pictured {quest}. It was a blur to begin with, and "
      .. "with every mile a little less of one.",
  },
  cheer = {
    "{Friend} came and sat down too. There were no words of comfort; but not to leave is also "
      .. "a way of saying something.",
    "“Enough for today,” said {friend} softly. “Tomorrow's we will know one day more than "
      .. "today's.” After that it was possible to sleep.",
    "{Friend} gave {him} a small nudge. “It isn't over yet.” It sounded so much like a plain "
      .. "fact that {hero} had to laugh.",
  },
  -- By where it is said: after the wish, the failure, the change, the turn.
  aside = {
    friendly = {
      "Who does not know the feeling? Before a thing that is quite new, everybody's palms "
        .. "grow damp.",
      "If it was the long way round, that was all right. Some flowers only grow beside the "
        .. "long way round.",
      "It was as if a small stove had been lit inside the chest. It stayed warm for a very "
        .. "long time.",
      "It was a lucky thing, and a true one: even in the loneliest minute there was somebody, "
        .. "somewhere, who was thinking kindly.",
    },
    formal = {
      "A long line of thought came to rest in a single point. The stillness was remembered "
        .. "for years.",
      "The sky asked no questions. Its indifference was, for once, a comfort.",
      "It needed no explaining. Some things are written into the body before there are words "
        .. "for them.",
      "Nobody urged, and nothing hurried. Time went by at its own pace.",
    },
    fun = {
      "It was such a serious face that a passing sparrow looked back twice. From where the "
        .. "sparrow sat, it must have been hilarious.",
      "The plan was perfect. It had just one flaw, which was that nothing went according to it.",
      "Here there should have been grand music. What there was instead was a solo for empty "
        .. "stomach.",
      "To be honest, there was a runny nose involved. But heroes surely all have sleeves for that.",
    },
  },
}
