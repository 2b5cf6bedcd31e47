-- Hanja to choose from, in English.

return {
  intro = {
    own = { "Here are other hanja with the same sounds. This is not advice to change the name, "
      .. "only something to compare it with.",
      "For comparison, here are hanja that share these sounds; nothing is wrong with the ones "
        .. "you have." },
    native = { "A native Korean name needs no hanja. In case you are curious, here are hanja "
      .. "approved for names that have the same sounds.",
      "{given} is complete as a Korean word. Still, these are hanja approved for names with the "
        .. "same sounds, counted by {mode}." },
    none = { "Here are hanja approved for names that go with {given}, counted by {mode}.",
      "Counting by {mode}, these are hanja approved for names that would suit {given}." },
  },
  goal = "Those that speak of {goal}, as you wished, come first where there are any.",
  goal_none = "No hanja with these sounds speaks of {goal}, so here are the most popular ones.",
  assumed = "As you did not give hanja for the surname, it was counted as {surname}, the most "
    .. "common one. If your family writes another, add it.",
  options = "For {syllable} there are {list}.",
  option = "{char} ({meaning})",
  no_option = {
    own = "For {syllables} there are no other hanja in common use.",
    none = "For {syllables} there are no hanja in common use, and the name is fine without.",
  },
  all_good = {
    "With the surname, these combinations make all four numbers favourable. The numbers at the end "
      .. "are Won, Hyeong, I and Jeong, in that order.",
    "In these, all four numbers (Won, Hyeong, I and Jeong, in the order shown at the end) are "
      .. "favourable.",
  },
  three_good = { "No combination makes all four numbers favourable, so here is where three of them "
    .. "are. The numbers at the end are Won, Hyeong, I and Jeong, in that order." },
  combination = "{name}: {meaning}; {numbers}.",
  nothing = "No combination makes three or more of the numbers favourable. Choosing by meaning is "
    .. "better than forcing the numbers.",
  no_surname = "The hanja of the surname are not known, so numbers could not be matched; add them "
    .. "to see what goes together.",
  weak = "What is faint in the birth chart, {weak}, is found in {list}.",
  no_weak = "None of these brings {weak}, which the birth chart is short of.",
  close = { "In the end, choose by meaning and by how it feels to say. Before registering a birth, "
    .. "check the characters in the Korean court's list of hanja for names.",
    "Where the numbers are equal, pick the meaning that stays with you. Check the characters in "
      .. "the Korean court's list of hanja for names before registering them." },
}
