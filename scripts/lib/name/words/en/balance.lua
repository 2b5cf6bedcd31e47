-- Yin and yang, and the elements of the hanja, in English.

return {
  pattern = "An odd number of strokes counts as yang, which reaches outward, and an even number "
    .. "as yin, which gathers inward. {basis}, the name runs {pattern}.",
  basis = { hanja = "By its hanja strokes", hangul = "By its hangul strokes" },
  even = {
    "With as much of one as of the other, it is read as knowing when to step up and when to step "
      .. "back.",
    "The two come in equal measure, so neither hurry nor patience has the upper hand.",
  },
  more_yang = {
    "Yang has a slight lead, so it is quick to begin, and the yin in it leaves room to breathe.",
    "Yang leads and yin backs it up, a mix that tradition likes to see.",
  },
  more_yin = {
    "Yin has a slight lead, so it builds up patiently, and the yang in it gives a push when one "
      .. "is needed.",
    "Yin is the base and yang brings it out, a mix that tradition likes to see.",
  },
  yang = {
    "It is all yang, so drive is what stands out; a little time to stop and listen balances it.",
    "Made of yang alone, it reads as bright and quick. Tradition prefers a mix, so a slow hobby "
      .. "makes a good companion.",
  },
  yin = {
    "It is all yin, so quiet strength is what stands out; a day of going first now and then "
      .. "balances it.",
    "Made of yin alone, it reads as calm and deep. Tradition prefers a mix, so a habit of "
      .. "speaking your thoughts aloud makes a good companion.",
  },
  jawon = "Hanja carry an element too, through the radical (the root part by which a character is "
    .. "filed in a dictionary). Here it is {list}.",
  jawon_item = "{element} in {char}",
  jawon_unknown = "For {chars}, the radical alone does not settle an element, so none was guessed.",
  jawon_none = "Hanja can carry an element too, through the radical (the root part by which a "
    .. "character is filed in a dictionary). For {chars} the radical does not settle one, so "
    .. "none was guessed.",
  step = {
    good = { "{a} and {b} feed each other, so the characters support one another.",
      "Between {a} and {b} the elements give each other a lift." },
    same = { "{a} and {b} share an element, so their meaning gathers in one place.",
      "{a} and {b} have the same element, which gives the name a distinct colour." },
    care = { "{a} and {b} hold each other in check; let their meanings be the bridge.",
      "There is some pull between {a} and {b}, which gives the name a certain tension." },
  },
  most = {
    wood = { "Wood goes with learning and reaching out.",
      "Characters of wood lend a hand in raising people and growing projects." },
    fire = { "Fire goes with sharing warmth.",
      "Characters of fire help you show what you think and feel." },
    earth = { "Earth goes with being somebody others can rely on.",
      "Characters of earth help you stay with one thing for a long time." },
    metal = { "Metal goes with clear beginnings and clear endings.",
      "Characters of metal help you refine and finish things." },
    water = { "Water goes with thinking deeply.",
      "Characters of water help you get around what stands in the way." },
  },
  hangul = {
    "The elements carried by hanja need hanja to read, so balance was judged here by sounds and "
      .. "by yin and yang.",
    "Once hanja are chosen, the elements of their radicals (root parts) can be read as well. For "
      .. "now, sounds and yin and yang are enough to judge balance.",
  },
}
