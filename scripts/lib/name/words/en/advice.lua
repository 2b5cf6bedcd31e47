-- Advice, in English: by what stands out most, what wants care, and a close.

return {
  strong = {
    gyeok = {
      "What this name can rely on most is the build of its strokes. Write it by hand where you "
        .. "can: signatures, seals, first pages.",
      "Its strokes are well built. Before something important begins, write the name slowly "
        .. "once, as a small rite.",
    },
    sound = {
      "The best of this name is its sound. Say it clearly when you introduce yourself, and it "
        .. "will lead the way.",
      "It is a name whose sound draws people. Where a voice is all they have of you, begin with "
        .. "the name.",
    },
    yin_yang = {
      "Yin and yang mix well in this name. Trust your sense of when to push and when to rest.",
      "The mix of yin and yang is its strong side. Let each day have one brisk thing and one "
        .. "slow one.",
    },
    jawon = {
      "The elements of its letters go well together. Write it by hand and call each letter's "
        .. "meaning to mind.",
      "Its letters help one another. When you introduce the name, tell the meanings with it.",
    },
    saju = {
      "The best of this name is that it looks after what the chart would like more of. Be called "
        .. "by it rather than by a nickname.",
      "That name and chart join hands is the happiest thing here. On a faint day, say the name "
        .. "aloud once.",
    },
  },
  care = {
    gyeok = {
      "Among the numbers, {weakest} is the one that asks for care. Try for a month what {n} "
        .. "suggests, to {gift}, and the reading becomes a habit.",
      "If one place is to be tended, it is {weakest}. Do one thing this week that helps to "
        .. "{gift}; that is how the task of {n} is solved.",
    },
    sound = {
      "Where the sounds are firm, a pet name or pen name softens them. Choose what you would "
        .. "like close friends to call you.",
      "Where the sounds press, take them a beat slower; the same name grows gentler with its pace.",
    },
    yin_yang = {
      "Where yin or yang leans one way, the beat of a day can even it out. Put one empty hour "
        .. "between busy ones.",
      "Where yin or yang leans one way, people can even it out. Hear somebody of another grain "
        .. "to the end.",
    },
    jawon = {
      "Where the elements of the letters pull against one another, meaning can join them. Weave "
        .. "both meanings into one sentence of your own.",
      "Where the letters pull against one another, a story softens it. Tell somebody close how "
        .. "the name came about.",
    },
    saju = {
      "What is faint in the chart, {weak}, can be filled without a name. A habit like the one "
        .. "above is enough.",
      "For {weak}, a daily habit is quicker than a name. Choose one that you can keep.",
    },
  },
  even = "No side of this name hangs down; it is even, and needs only to be used.",
  close = {
    "A name is no fixed road but an encouragement heard every day. May {given} be called most "
      .. "often on good days.",
    "Strokes and elements are rulers of long ago. How one lives with {given} is what it truly "
      .. "means.",
    "Whatever the numbers, a name earns its worth by being lived. Trust first the hearts of "
      .. "those who call {given}.",
    "Pick the one line here that speaks to you and do it today. {given} will be that much more "
      .. "yours.",
  },
}
