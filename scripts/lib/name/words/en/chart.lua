-- What the birth chart asks of a name, in English.

return {
  chart = {
    "The chart of the birth you gave is {pillars}, with {day} as its day master, the letter that "
      .. "stands for the person. Its {total} letters hold {counts}.",
    "The birth you gave makes the chart {pillars}. The letter that stands for the person is of "
      .. "{day}; its {total} letters hold {counts}.",
  },
  count = "{n} of {element}",
  count_none = "no {element}",
  missing = "What does not show among them is {weak}.",
  least = "No element is missing; the faintest is {weak}.",
  sound = "The sounds of the name have {brought}, so every call brings it in.",
  jawon = "The radicals of its hanja have {brought}, so the writing adds it too.",
  level = {
    full = { "What the chart would like more of, the name looks after: a well-matched pair.",
      "Name and chart fill one another's gaps." },
    part = { "The name brings some of it, and habit can add the rest.",
      "The name takes on a share; keep {rest} near in daily life." },
    none = { "The name does not carry it. That is no fault of the name: daily life can bring it "
      .. "near.",
      "The name puts its strength elsewhere; habits are the quicker way to {rest}." },
  },
  habit = {
    wood = "Wood comes near with morning walks or with learning something new.",
    fire = "Fire comes near with daylight and with thanks said aloud.",
    earth = "Earth comes near with even meals and sleep, and with old promises kept.",
    metal = "Metal comes near with tidying, finishing and deep breaths.",
    water = "Water comes near with enough rest, with books, and with walks by a river.",
  },
}
