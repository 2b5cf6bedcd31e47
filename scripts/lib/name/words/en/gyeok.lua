-- The four numbers, in English.

return {
  of = {
    won = "{gyeok_first}, which adds up the given name, is {count}; it looks at the years to "
      .. "about twenty.",
    hyeong = "{gyeok_first}, which adds the surname to the first syllable, is {count}; it looks "
      .. "at young adulthood, and counts as the heart of a name.",
    i = "{gyeok_first}, which adds the surname to the rest of the given name, is {count}; it "
      .. "looks at the middle years, when work and ties ripen.",
    jeong = "{gyeok_first}, which adds up everything, is {count}; it looks at later years and at "
      .. "the impression of the whole.",
  },
  of_single = {
    won = "{gyeok_first} is that of the single given syllable, {count}; it looks at the years to "
      .. "about twenty.",
    i = "{gyeok_first}, the given name being one syllable, is that of the surname, {count}; it "
      .. "looks at the middle years, when work and ties ripen.",
  },
  count = "{n}",
  folded = "{sum} less 80, which makes {n}",
  number = {
    good = {
      "{n} is likened to {image}: a favourable number, for the strength to {gift}.",
      "The image of {n} is {image}. It stands for the strength to {gift}, and the tables agree "
        .. "that it is favourable.",
      "Of old, {n} was pictured as {image}. The tables agree that it is favourable and gives the "
        .. "strength to {gift}.",
    },
    half = {
      "{n} is likened to {image}. Some tables see in it the strength to {gift}, others advise "
        .. "care: to be honest, they disagree.",
      "The image of {n} is {image}. On this number the tables differ: one side speaks of the "
        .. "strength to {gift}, the other says not to hurry.",
    },
    bad = {
      "{n} is likened to {image}. The old tables call for care here; it is most use as a task, "
        .. "to grow the strength to {gift}.",
      "The image of {n} is {image}. The old tables look at it cautiously; take it as a hint to "
        .. "{gift} before all else.",
      "Pictured as {image}, {n} comes with a word of caution. Turned round, it is kind to those "
        .. "who {gift}.",
    },
  },
  life = {
    won = {
      good = { "Early curiosity finds room, and what is learnt first tends to last.",
        "The eye for good teachers and friends opens early." },
      half = { "The early years take their colour more from company than from circumstances.",
        "The road of learning may turn once, and that turn can become what is most one's own." },
      bad = { "It may seem slow at first, but what is learnt alone becomes firm ground later.",
        "This place is at ease when one learns at one's own pace and compares less." },
    },
    hyeong = {
      good = { "On going out into the world it is easy to meet people who see what one means; "
        .. "speak first.",
        "Work done under one's own name gains strength here; show something finished, however "
          .. "small." },
      half = { "Chances and doubts come together in work and friendship; written-down standards "
        .. "for choosing keep them apart.",
        "Flowing times and halting times may take turns; use the halting ones for learning." },
      bad = { "As the heart of the name, it asks in young years to share a load rather than bear "
        .. "it alone.",
        "The habit of asking once more before deciding changes how the same things turn out." },
    },
    i = {
      good = { "In ripe years people and work draw one another on; cherish old ties.",
        "Practised skill finds its use here, and widens the more it is shared." },
      half = { "The middle years choose between widening and keeping; settle the share of each, "
        .. "and it is easy.",
        "Gaining and letting go come together here; decide first what is to stay." },
      bad = { "Read it as advice to put the days of rest in first when life is busiest.",
        "With the heart set on refining rather than on starting, the middle years walk lightly." },
    },
    jeong = {
      good = { "The whole leaves a generous impression, easier to remember kindly as time goes on.",
        "The picture gathers in towards the end; steadiness today is the best preparation." },
      half = { "As a whole it is an open number: how it is used comes before how it is read.",
        "Its ending is not drawn; something loved and done for long gives strength." },
      bad = { "As a whole it grows easier the less is clutched; choose early what is to stay near.",
        "It is kind to those who go on learning; bring up one pastime for later years." },
    },
  },
  intro = "An old method reads sums of strokes as numbers from 1 to 81, each with a meaning. Here "
    .. "are the four of this name.",
  given_rest = "As the given name has more than two syllables, all after the first were added up "
    .. "as one.",
  none = {
    "The four numbers add up strokes of hanja in pairs, to look at early years, young adulthood, "
      .. "middle and later years, so they need all the hanja. In hangul it has {counts}; ways of "
        .. "counting those differ a little from book to book, so they are here "
      .. "for reference.",
    "As not all hanja were given, the four numbers (Won, Hyeong, I and Jeong) were not worked "
      .. "out: no stroke was invented. In hangul it has {counts}, a customary count "
      .. "that was used for yin and yang only.",
  },
}
