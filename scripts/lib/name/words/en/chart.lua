-- What the birth chart asks of a name, in English.

return {
  chart = {
    "A birth chart (saju) writes the moment of birth as eight letters in four pairs. This one is "
      .. "{pillars}. The letter that stands for the person, the day master, is {day}, and the "
      .. "{total} letters hold {counts}.",
    "Written as a birth chart (saju), the moment of birth becomes {pillars}. Its day master, the "
      .. "letter that stands for the person, is {day}. Among its {total} letters there are "
      .. "{counts}.",
  },
  chart_short = {
    "The hour of birth is not known, so the birth chart (saju) has only three pairs of letters: "
      .. "{pillars}. The letter that stands for the person, the day master, is {day}, and the "
      .. "{total} letters hold {counts}.",
    "Without the hour, the birth chart (saju) is written in {total} letters: {pillars}. Its day "
      .. "master, the letter that stands for the person, is {day}. Among them there are {counts}.",
  },
  count = "{n} {element}",
  count_none = "no {element}",
  missing = "What does not appear among them: {weak}.",
  least = "No element is missing; the faintest is {weak}.",
  sound = {
    "The sounds of the name bring in {brought}, a little every time it is called.",
    "There is {brought} in the sounds of the name, so simply being called by it helps.",
  },
  jawon = {
    "The radicals of its hanja bring in {brought}.",
    "Written in hanja, it finds {brought} in the radicals.",
  },
  level = {
    full = { "Everything the chart is short of, the name looks after: the two go well together.",
      "Name and chart fill each other's gaps, so there is nothing more to do than use the name." },
    part = { "The name covers some of what is faint, and small habits can add {rest}.",
      "The name does its share; {rest} can come from everyday life." },
    none = { "The name does not carry {rest}. That is no fault of the name: everyday life can "
      .. "supply it.",
      "The name puts its weight elsewhere, and habits are the quicker way to {rest}." },
  },
  habit = {
    wood = { "For wood, try a walk in the morning or learning something new.",
      "A plant on the windowsill to look after is one way to bring in wood." },
    fire = { "For fire, get some daylight and say your thanks out loud.",
      "A good laugh, or exercise that warms you up, brings in fire." },
    earth = { "For earth, keep regular meals and sleep, and keep an old promise.",
      "Walking on bare ground or putting one room in order brings in earth." },
    metal = { "For metal, tidy up, finish something, breathe deeply.",
      "Closing one task you have put off, or clearing a drawer, brings in metal." },
    water = { "For water, get enough rest and read.",
      "A walk by a river, or a few lines in a diary, brings in water." },
  },
}
