-- Hanja to choose from, in English.

return {
  intro = {
    own = "Here are other hanja with the same sounds. This is no advice to change the name, only "
      .. "something to compare it with.",
    none = "Here are hanja for names that go with {given}, counted by {mode}.",
  },
  assumed = "As the surname came without hanja, it was counted as {surname}, the most usual; if "
    .. "your family writes another, add it.",
  options = "For {syllable} there are {list}.",
  option = "{char} ({meaning})",
  no_option = "For {syllable} no hanja are commonly chosen; as a native Korean name it is fine "
    .. "as it is.",
  all_good = {
    "All four numbers are favourable in {list}.",
    "Chosen so that the four numbers are all favourable: {list}.",
  },
  three_good = "None makes all four numbers favourable; three are in {list}.",
  combination = "{name} ({hanja}; {meaning}; {numbers})",
  order = "The numbers stand in the order Won, Hyeong, I and Jeong.",
  nothing = "None makes three or more numbers favourable; choosing by meaning is better than "
    .. "bending to numbers.",
  no_surname = "As the hanja of the surname are not known, numbers were not matched; add them to "
    .. "see what goes together.",
  weak = "Letters that hold {weak}, which is faint in the chart, were put first.",
  close = "Choose at last by meaning and by how it feels to call. Before registering a birth, "
    .. "look the letters up in the court's list of hanja for names.",
}
