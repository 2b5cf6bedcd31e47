-- Health, in English: by the upper number, by the middle one, by the lower one, and the months
-- to take slowly.

return {
  upper = {
    {
      "Under the sign of heaven, thoughts crowd upwards; walk often, and loosen your neck and "
        .. "shoulders.",
      "Open your chest to the high sky and you breathe more deeply; stand at the window twice a "
        .. "day.",
    },
    {
      "Under the sign of the lake there are more gatherings and more good food; chew slowly and "
        .. "drink water often.",
      "Even a lake turns cloudy when it stands; after a long day of sitting, take a turn in the "
        .. "evening.",
    },
    {
      "Under the sign of fire your energy burns bright; dim lights and screens an hour before "
        .. "sleep.",
      "A fire burns best when air comes and goes. The busier the day, the more it helps to take "
        .. "short breaks and spend your strength evenly.",
    },
    {
      "Under the sign of thunder, tension comes and goes; once a day, take the time to breathe "
        .. "out slowly.",
      "Moving a little and often is kinder to the body than one great clap of exercise.",
    },
    {
      "Under the sign of wind, weather and mood may get to you; carry a jacket and keep to "
        .. "regular meals.",
      "Let the wind in: air the room often, and air a stuffy mood by stepping outside.",
    },
    {
      "Under the sign of water, your mood may sink at times; walk more, and in the sun.",
      "Water is soft when it is warm. Keeping warm in the evening and resting early suits this "
        .. "year.",
    },
    {
      "Under the sign of the mountain it is easy to stay in one place; get up and stretch once "
        .. "an hour.",
      "Begin as one climbs a mountain: at a height that suits you, and slowly.",
    },
    {
      "Under the sign of the earth you may put yourself last while caring for others; write "
        .. "down your own meals and sleep first.",
      "The earth gives its strength in season. Eating what is in season, at regular hours, "
        .. "makes a good small promise.",
    },
  },
  middle = {
    {
      "The smaller a new habit begins, the longer it lasts.",
      "Plant something easy first, like a glass of water in the morning.",
    },
    {
      "With somebody to walk with, you will keep it up.",
      "It is good to have one person with whom you can talk freely about how you are.",
    },
    {
      "Pair every day that was too much with a day of rest.",
      "Resting early gets you further than gritting your teeth.",
    },
    {
      "Your hours tend to change; keep at least your bedtime.",
      "If your exercise has grown dull, it is a good time to try another kind.",
    },
    {
      "Just when you feel full of energy, leave time for rest.",
      "Being outdoors is a pleasure this year, and there are many chances to move.",
    },
    {
      "Going to bed early and getting up without haste is a good promise for this year.",
      "A simpler table and an evening with nothing in it leave the body light.",
    },
  },
  lower = {
    {
      "Your body tends to be the first to notice steady care.",
      "Note down small changes, and you will see that the care is worth it.",
    },
    {
      "It is good for strengthening the root, your basic fitness.",
      "Stamina grows even where nothing shows.",
    },
    {
      "You are likely to find a new kind of rest that suits you.",
      "A light sport you have never tried may turn out to be a new gate.",
    },
  },
  months = {
    "In lunar {months} the letter of the month clashes or rubs with that of your animal sign; "
      .. "fewer appointments and more days of rest are welcome then.",
    "Keep the calendar loose in lunar {months}, when the letter of the month goes another way "
      .. "than that of your animal sign.",
  },
  note = {
    "If anything troubles your body, see a doctor first; no reading can stand in for that.",
    "All of this is about habits. If something hurts, do not put it off, and ask a doctor.",
    "A gwae knows nothing of your body, so have any symptom that worries you looked at by a "
      .. "doctor.",
  },
}
