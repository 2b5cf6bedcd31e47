-- What each place says of the card that lies in it, in English, by role.

return {
  message = {
    "The card in front of you is {card}.",
    "The one card to keep in mind is {card}.",
    "{Card} has come to speak with you.",
  },
  answer = {
    "{Card} has come up in answer.",
    "What lies before this question is {card}.",
  },
  past = {
    "Behind you lies {card}.",
    "What brought you here is shown by {card}.",
    "{Card} looks back at the road you have travelled.",
  },
  present = {
    "Your present is {card}.",
    "Where you stand today, the table shows {card}.",
    "{Card} speaks of how things are with you now.",
  },
  future = {
    "If you keep walking this way, the view ahead is {card}.",
    "What is coming toward you is {card}.",
    "{Card} gives a first glimpse of the road ahead.",
  },
  situation = {
    "If the situation were one picture, it would be {card}.",
    "For the situation itself you drew {card}.",
  },
  obstacle = {
    "What stands in the way is {card}; once you know how to handle it, it becomes a stepping "
      .. "stone.",
    "What seems to hold you back is {card}, and seeing it clearly is half the work.",
  },
  advice = {
    "For advice, you drew {card}.",
    "The advice comes from {card}.",
  },
  mind = { "On your mind these days is {card}.", "A look at your thoughts shows {card}." },
  body = {
    "Your body and daily life are pictured by {card}.",
    "In your everyday routine we meet {card}.",
  },
  spirit = {
    "Your deeper wish appears as {card}.",
    "Beneath the thoughts, at a quieter depth, is {card}.",
  },
  option_a = {
    "The first road{a} looks like {card}.",
    "For the first road{a} you drew {card}.",
  },
  outcome_a = {
    "Follow it for a while and you come to {card}.",
    "Where the first road leads, there is {card}.",
  },
  option_b = {
    "The second road{b} looks like {card}.",
    "For the second road{b} you drew {card}.",
  },
  outcome_b = {
    "Keep to it for a while and you reach {card}.",
    "Where the second road leads, there is {card}.",
  },
  common = {
    "Beneath both roads lies {card}: you take it along whichever you choose.",
    "Both roads rest on {card}.",
  },
  me = { "Your own side of this is {card}.", "The card for you is {card}." },
  you = {
    "The other person, as you see them, is {card}.",
    "For the other person you drew {card}; read it as a hint, not as their secret thoughts.",
  },
  bond = { "What joins the two of you is {card}.", "Between you lies {card}." },
  challenge = {
    "The task to work on is {card}.",
    "Across your path lies {card}: less a wall than a lesson.",
  },
  outlook = { "On the road ahead lies {card}.", "Where this is heading is shown by {card}." },
  hidden = {
    "An influence that is easy to miss is {card}.",
    "Below the surface, what moves is {card}.",
  },
  around = {
    "The people and things around you are shown by {card}.",
    "The company you keep appears as {card}.",
  },
  outcome = {
    "If nothing changes, the current leads to {card}; take that as a direction, not as an end.",
    "Where it all flows, there is {card}, and your own steps can change that.",
  },
  foundation = { "At the root of this is {card}.", "What carries it all from below is {card}." },
  crown = { "What you aim for is shown by {card}.", "Above you, giving direction, is {card}." },
  near_future = { "Before long you will meet {card}.", "Just round the corner is {card}." },
  self = { "Your own attitude in this is {card}.", "The card for yourself is {card}." },
  environment = { "Your surroundings are pictured by {card}.", "All around this stands {card}." },
  hopes_and_fears = {
    "What you both hope for and fear is {card}.",
    "Where hope and fear overlap, there is {card}.",
  },
  day = {
    "The card of this day is {card}.",
    "You spend this day in the company of {card}.",
    "{Card} holds the key to this day.",
    "This day is coloured by {card}.",
    "If this day were a picture, it would be {card}.",
    "{Card} sets the pace here.",
    "Wake up to {card} on this day.",
    "For this day you drew {card}.",
  },
  month = {
    "The card of this month is {card}.",
    "You walk through this month with {card}.",
    "{Card} sets the mood of this month.",
    "This month opens with {card}.",
    "If this month were a picture, it would be {card}.",
    "On this page of the calendar sits {card}.",
    "Your companion for this month is {card}.",
    "{Card} asks the question of this month.",
    "A month under the sign of {card}.",
    "For this month you drew {card}.",
    "The voice to listen for this month is {card}.",
    "These weeks belong to {card}.",
  },
  theme = {
    "The thread through all twelve months is {card}.",
    "The theme of the whole year is {card}.",
  },

  -- Said after the card, by how light or heavy it lies.
  after = {
    past = {
      light = { "The strength you gained then still carries you.",
        "Some of the brightness of that time is still in you." },
      mixed = { "What you felt then still runs quietly through the choices you make.",
        "The question that time left you with is back on the table." },
      deep = { "Having come through that, you stand a little firmer today.",
        "Give yourself credit first for getting through a time that was not easy." },
    },
    obstacle = {
      light = {
        "Even a good thing can be in the way when you lean on it so hard that you miss the rest.",
        "Perhaps this good thing is still just out of reach, and that keeps you restless.",
      },
      mixed = {
        "Ask whether there is too much of it or too little, and you will find where things stick.",
        "Get the timing of this one thing right, and the rest goes more easily.",
      },
      deep = {
        "If this is the heaviest part just now, it need not be solved all at once.",
        "Now that it has a name, it is easier to ask for help with it.",
      },
    },
    other = {
      light = { "Hear it from the other person's chair: it may tell you where their ease comes "
        .. "from." },
      mixed = { "Hear it from the other person's chair, and ask rather than guess whether it "
        .. "fits." },
      deep = { "Hear it from the other person's chair: they may be having heavy days of their "
        .. "own." },
    },
    around = {
      light = { "If somebody around you is like this, let yourself lean on them a little.",
        "If there is such a mood around you, it is there for you as well." },
      mixed = { "See whether a person or a mood around you fits this picture.",
        "It need not be about you: notice where you meet it in others." },
      deep = { "Not all of the mood around you is yours to fix.",
        "If the people around you are like this now, a little distance is allowed." },
    },
    ahead = {
      light = { "You can walk toward it with some hope.",
        "You have good reason to trust the steps you are taking.",
        "The way is open on this side, so bring out what you have prepared." },
      mixed = { "Its colours depend on how you walk.",
        "Some of it is still blank, and that part is yours to fill.",
        "Nothing here is settled, so choose one thing you can do now." },
      deep = {
        "Knowing this early gives you time to prepare, and other steps lead to another view.",
        "Take it as a reminder to look after yourself along the way, not as a forecast.",
        "A small change of direction now opens another road, so there is no rush.",
      },
    },
  },
}
