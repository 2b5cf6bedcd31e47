-- Advice, in English: by what stands out most, what wants care, and a close.

return {
  strong = {
    gyeok = {
      "The most dependable thing about this name is its strokes, above all {best}. Whenever there "
        .. "is a chance to {gift}, do not hold back.",
      "Its strokes are the pillar of this name. Let {best}, {n}, be a nudge to {gift} as often as "
        .. "you can.",
      "What you can lean on most is {best}. Before something important begins, write the name "
        .. "slowly once and remember what it says: {gift}.",
    },
    sound = {
      "The best thing about this name is its sound. Open with it when you introduce yourself, and "
        .. "you make a clear first impression.",
      "It is good to say aloud, and that is its strength. On the phone or on a stage, say the "
        .. "name first.",
      "With a sound that flows this well, you might ask people to use the name itself rather "
        .. "than a nickname.",
    },
    yin_yang = {
      "Yin and yang are well mixed in this name. Trust your sense of when to push and when to "
        .. "rest.",
      "The mix of yin and yang is its strong side. Give each day one brisk thing and one slow one.",
      "What is most even here is yin and yang. After a day with people, keep one for yourself, "
        .. "and the balance carries over into life.",
    },
    jawon = {
      "The elements of its characters go well together. Write the name by hand and think of each "
        .. "meaning as you do.",
      "Its characters help one another. When you introduce the name, tell people what they mean.",
      "The hanja sit well together, so they would look good on a seal or in a signature.",
    },
    saju = {
      "The best thing about this name is that it supplies what the chart is short of. Use it "
        .. "rather than a nickname wherever you can.",
      "It is good to see name and chart join hands. On a low day, say the name aloud once.",
      "The moment of birth and the name support each other well. Put the full name on the next "
        .. "thing you start.",
    },
  },
  care = {
    gyeok = {
      "One thing to look after is {weakest}, {n}. Make it this month's aim to {gift}, and the "
        .. "reading turns into a habit.",
      "If you want to work on one place, take {weakest}. Do one thing this week to {gift}; that "
        .. "is all {n} is asking.",
      "If {weakest}, {n}, is on your mind, put one chance to {gift} in the calendar. The number "
        .. "stays the same, but what you make of it does not.",
    },
    sound = {
      "Where the sounds are hard, a pet name can soften them. Decide what you would like close "
        .. "friends to call you.",
      "Where the sounds press, slow down by a beat; the same name grows gentler with its pace.",
      "If you worry that it sounds strong, leave a short pause between surname and given name "
        .. "when you introduce yourself.",
    },
    yin_yang = {
      "Where yin or yang leans to one side, the rhythm of your day can even it out: put one empty "
        .. "hour between busy ones.",
      "When yin or yang leans to one side, people can even it out. Listen a little longer to "
        .. "someone unlike you.",
      "A habit can make up for the lean in yin and yang, so choose a hobby from the side you "
        .. "usually neglect.",
    },
    jawon = {
      "Where the elements of the characters pull apart, meaning can join them: weave both into "
        .. "one sentence of your own.",
      "Where the characters pull against each other, a story helps. Tell somebody close how the "
        .. "name came about.",
      "With radicals this different, you may be more than one colour yourself. Let both sides be "
        .. "yours.",
    },
    saju = {
      "What is faint in the chart, {weak}, does not have to come from a name. One habit like the "
        .. "above is enough.",
      "For {weak}, a daily habit works faster than a name. Choose one that you can keep up.",
      "If you feel short of {weak}, do one thing a week that has something of it.",
    },
  },
  even = {
    "Nothing here lags behind; it is an even name, and all you need do is use it.",
    "No part stands out as needing work. Wear the name comfortably rather than trying to live up "
      .. "to it.",
  },
  close = {
    "A name is not a fixed road but a word of encouragement you hear every day. May {given} be "
      .. "called most often on good days.",
    "Strokes and elements are yardsticks of long ago. What {given} really means is decided by how "
      .. "it is lived.",
    "Whatever the numbers say, a name earns its worth over a lifetime. Trust first those who say "
      .. "{given} with affection.",
    "Pick the one line here that speaks to you and do it today. The name {given} will be that "
      .. "much more your own.",
    "The thought behind a name comes before any reading of it. Ask somebody close for the story "
      .. "of {given}.",
    "Keep this reading as a reference, and think of one thing you want to do as {given}. That is "
      .. "what the name will mean next.",
  },
}
