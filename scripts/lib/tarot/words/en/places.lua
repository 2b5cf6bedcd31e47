-- What each place says of the card that lies in it, in English, by role.

return {
  message = {
    "The card before you is {card}.",
    "The one card to keep in mind is {card}.",
    "{Card} has come to speak with you.",
  },
  answer = {
    "{Card} has come up to answer you.",
    "Before this question lies {card}.",
  },
  past = {
    "In the place of the past lies {card}.",
    "Behind you, as what led here, is {card}.",
    "{Card} looks back at the road you came.",
  },
  present = {
    "What lights up the present is {card}.",
    "In the place of the present lies {card}.",
    "{Card} speaks of how things are with you now.",
  },
  future = {
    "If you walk on as now, the view ahead is {card}.",
    "On the side that is coming lies {card}.",
    "{Card} shows the current ahead.",
  },
  situation = {
    "Drawn as one picture, the situation is {card}.",
    "In the place of the situation lies {card}.",
  },
  obstacle = {
    "In the place of the obstacle lies {card}; handled well, it becomes a stepping stone.",
    "What seems to hold you back is shown by {card}, and seeing it is half of loosening it.",
  },
  advice = {
    "For advice you were dealt {card}.",
    "The advice of the cards is {card}.",
  },
  mind = { "In the place of the mind lies {card}.", "Looking into your mind we find {card}." },
  body = {
    "In the place of body and daily life lies {card}.",
    "Your everyday life is mirrored by {card}.",
  },
  spirit = {
    "In the place of your deeper wish lies {card}.",
    "Further down, beneath the thoughts, {card} lights the way.",
  },
  option_a = {
    "The first road{a} looks like {card}.",
    "On the first road{a} lies {card}.",
  },
  outcome_a = {
    "Walked on, it flows toward {card}.",
    "Where the first road leads there is {card}.",
  },
  option_b = {
    "The second road{b} looks like {card}.",
    "On the second road{b} lies {card}.",
  },
  outcome_b = {
    "Walked on, it flows toward {card}.",
    "Where the second road leads there is {card}.",
  },
  common = {
    "Beneath both roads lies {card}: you take it along whichever you choose.",
    "What both roads stand on is {card}.",
  },
  me = { "Your own side of this is {card}.", "In your place lies {card}." },
  you = {
    "The other, as you see them, is {card}.",
    "On the other side lies {card}; read it as a hint and not as their secret thoughts.",
  },
  bond = { "What joins the two of you is {card}.", "Between you lies {card}." },
  challenge = {
    "As the task to work on, {card} has come up.",
    "What crosses your path is {card}: less a wall than a lesson.",
  },
  outlook = { "On the road ahead lies {card}.", "Where this is heading is lit by {card}." },
  hidden = {
    "As an influence that is easily missed, {card} has come up.",
    "What moves below the surface is {card}.",
  },
  around = {
    "The people and things around you are shown by {card}.",
    "All around you lies {card}.",
  },
  outcome = {
    "If the current stays as it is, it reaches {card}; that is a direction and no fixed end.",
    "Where it all flows there is {card}, and your steps can change that.",
  },
  foundation = { "At the root of this lies {card}.", "What carries it all from below is {card}." },
  crown = { "What you aim for is shown by {card}.", "Above you, giving direction, is {card}." },
  near_future = { "Soon you will meet {card}.", "Coming nearer is {card}." },
  self = { "Your attitude in this is {card}.", "In the place of yourself lies {card}." },
  environment = { "Your surroundings appear as {card}.", "In what surrounds you lies {card}." },
  hopes_and_fears = {
    "In what you both hope and fear there is {card}.",
    "Where hope and fear overlap lies {card}.",
  },
  day = {
    "The card of this day is {card}.",
    "This day keeps company with {card}.",
    "{Card} holds the key to this day.",
  },
  month = {
    "The card of this month is {card}.",
    "You walk through this month with {card}.",
    "{Card} sets the mood of this month.",
  },
  theme = {
    "The thread through all twelve months is {card}.",
    "As the theme of the whole year, {card} has come up.",
  },

  -- Said after the card, by how light or heavy it lies.
  after = {
    past = {
      light = { "The strength you gained then carries you now.",
        "The brightness of that time is still in you." },
      mixed = { "What you felt then runs quietly on into what you choose now.",
        "The question that time left is before you again." },
      deep = { "Having come through that time, you stand a little firmer now.",
        "First give yourself credit for crossing a time that was not easy." },
    },
    obstacle = {
      light = {
        "Even a good force can be in the way when you lean on it and miss something else.",
        "It may also be that this good thing is just out of reach and keeps you restless.",
      },
      mixed = {
        "See whether there is too much or too little of it, and you find where it sticks.",
        "Set the pace of this one thing right, and the rest goes more easily.",
      },
      deep = {
        "If this feels heaviest just now, it need not be solved all at once.",
        "Now that it has a name, it is easier to ask for help with it.",
      },
    },
    ahead = {
      light = { "It is a picture to walk toward with some hope.",
        "You may well trust the steps you are taking." },
      mixed = { "Its colours depend on how you walk.",
        "Some of it is still blank, and that part is yours to fill." },
      deep = {
        "Knowing it early you can prepare, and other steps lead to another view.",
        "It is nothing to fear, only an early reminder to look after yourself then.",
      },
    },
  },
}
