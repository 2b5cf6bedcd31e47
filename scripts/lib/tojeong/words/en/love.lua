-- Love, in English: by the upper number, by the middle one, by the lower one, and the months
-- that matter for it.  What begins with young_ is said of a child.

return {
  upper = {
    {
      "Under the sign of heaven the heart sets high standards. Do not hide what you hope for; "
        .. "choose one thing and say it.",
      "Beneath a high sky you see the other person better from a step back. Before you judge, "
        .. "ask once for the reason.",
    },
    {
      "Under the sign of the lake, laughing together is the best bridge. Add one sincere word "
        .. "after the joke.",
      "Calm water is good at mirroring. Simply giving back what you heard tends to bring two "
        .. "people closer.",
    },
    {
      "Under the sign of fire, your feelings show in your face. Saying so when you are happy is "
        .. "your charm.",
      "Fire burns when near and cools when far. Find the distance from which you can ask often "
        .. "without prying.",
    },
    {
      "Under the sign of thunder, delight and hurt both come fast. Take a breath before you "
        .. "send the answer.",
      "After thunder the sky clears. When hard words have been said, make peace with a short "
        .. "one the same day.",
    },
    {
      "Under the sign of wind, closeness comes by degrees. Often, briefly and kindly works well.",
      "Wind is felt on the way rather than at rest. Conversations go best while you walk or "
        .. "travel together.",
    },
    {
      "Under the sign of water, feelings run deep. Rely a little less on being understood "
        .. "without words, and they begin to flow.",
      "Deep water warms slowly. Even a tie that does not grow close at once gathers trust if "
        .. "you give it time.",
    },
    {
      "Under the sign of the mountain, people lean on you because you are steady. Put a tender "
        .. "word on top of the silence.",
      "A mountain does not walk up to anyone, but it turns nobody away. This year you might "
        .. "come down a step yourself.",
    },
    {
      "Under the sign of the earth you have more room for others. Say that you would like to "
        .. "lean on someone too, and both sides grow.",
      "The earth is like a love that carries without words. Thank somebody by name for help you "
        .. "had taken for granted.",
    },
  },
  young_upper = {
    "The heart grows wide as the sky; looking out for a friend or a younger child comes easily.",
    "Friends tend to gather as if round a lake, and there is a lot to laugh about.",
    "Feelings show as bright as fire; on happy days, be loudly happy along.",
    "Like thunder, joy and hurt come fast and pass fast. Listen once the storm is over.",
    "Like the wind, it is a good year to get along with all kinds of friends.",
    "Thoughts may run deep like water, and words grow fewer at times; just sitting close by is "
      .. "a help.",
    "Steady as a mountain, one friend to play with for a long time can be the joy of the year.",
    "Warm as the earth, there may be a wish to be near the family more often.",
  },
  middle = {
    {
      "A new tie sprouts from a small greeting, an old one from asking as you did at first.",
      "If you are alone, the first day in a new circle is a good seed; if not, a new habit for "
        .. "the two of you.",
    },
    {
      "It is a year of walking side by side. Choose one thing to do together, and the "
        .. "conversation takes care of itself.",
      "Feelings tend to deepen where two people are as easy with each other as friends.",
    },
    {
      "A misunderstanding may lie across the road once, but it is soon behind you when one of "
        .. "you asks first.",
      "There is no hurry. Trust built slowly is this year's best harvest.",
    },
    {
      "Distances tend to change. Whether you come closer or step back, it hurts less when you "
        .. "say so.",
      "Meet in another way or another place, and a familiar face looks new.",
    },
    {
      "Your charm comes into the open, and signs of interest tend to go back and forth.",
      "It is a good time to say what you feel. Plain praise lasts longer than fine words.",
    },
    {
      "It is a year of quiet care. An apology or a thank-you that you put off makes more room "
        .. "in the heart.",
      "Be kind to yourself first, so that time alone is rest and not loneliness.",
    },
  },
  young_middle = {
    "It is a good year to make friends with somebody new.",
    "There will be a lot of playing in pairs.",
    "After a quarrel, it gets easier to be the first to ask \"are you all right?\"",
    "With a new seat or a new group there tend to be new faces.",
    "Cheerfulness is loved this year, so give plenty of praise.",
    "Quiet time with the family makes the heart feel safe.",
  },
  lower = {
    {
      "What you put in tends to be answered in the end.",
      "By the end of the year there is likely to be one more name to be grateful for.",
    },
    {
      "What remains is nothing showy, but an affection that lasts.",
      "It becomes clear who has stayed beside you.",
    },
    {
      "A new chapter opens between people who know each other well.",
      "Once you have put the feelings of one season in order, there is room for what comes next.",
    },
  },
  young_lower = {
    "A kind word tends to come back as a kind answer.",
    "It becomes clear how much the friends and the family close by mean.",
    "Finding something to talk about gets easier, even in a new place.",
  },
  months = {
    "It is easy to meet people and open up in lunar {months}, when the letters agree with your "
      .. "animal sign.",
    "In lunar {months} the letter of the month joins hands with that of your animal sign; set a "
      .. "meeting there.",
  },
  charm = {
    "In lunar {charm} Peach Blossom (桃花), the star that draws the eye, comes in, and showing "
      .. "what you feel gets easier.",
    "The star on which eyes rest, Peach Blossom (桃花), comes in lunar {charm}. If there is "
      .. "something you have been meaning to say, say it then.",
  },
}
