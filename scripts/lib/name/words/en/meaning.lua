-- What the letters mean and how they feel, in English.

return {
  letter = "{char} means \"{meaning}\".",
  letter_gloss = "{char} means \"{meaning}\": {gloss}.",
  unknown = "For {chars}, rarely used in names, no set meaning is given here; keep the one your "
    .. "family had in mind.",
  not_listed = "The list of hanja for names used here (of 2018) does not have {chars}. Before "
    .. "registering a birth, look in the Korean court's current list.",
  theme = {
    light = { "It carries the wish to notice first and to brighten things for others.",
      "It wishes for a life with nothing to hide.",
      "It brings to mind somebody with a bright face and an open way of speaking." },
    virtue = { "It puts character ahead of talent.",
      "It pictures somebody you trust more the longer you know them.",
      "It asks for an honest heart underneath everything else." },
    nature = { "Coming from nature, it speaks of growing in your own season and your own place.",
      "It pictures somebody who is solid without needing to show off.",
      "Like the seasons, it suggests change on the surface and roots that stay put." },
    wisdom = { "It plants a love of learning in the name.",
      "It pictures somebody who finds the way by asking good questions.",
      "It carries the wish to think once more before answering." },
    strength = { "It wishes for the courage to step forward and take charge.",
      "It pictures somebody who finishes what they take on.",
      "It carries the hope of aiming high and standing firm." },
    beauty = { "It carries the wish to gladden whoever is looking.",
      "It pictures somebody with grace in how they move and speak.",
      "It can be read as valuing the care behind beauty more than looks." },
    water = { "It has the spirit of water, which flows around what blocks it and deepens where "
      .. "it gathers.",
      "It pictures somebody who finds a way in anywhere.",
      "It wishes for a clear course and hidden depths." },
    treasure = { "It keeps the feeling of having been given something precious.",
      "It pictures somebody who shines more the more they work at it.",
      "It wishes for worth that needs no display." },
    harmony = { "It wishes for somebody who is easy to be with.",
      "It pictures somebody who brings people together.",
      "It suggests keeping in step with others rather than rushing ahead alone." },
    growth = { "It hopes that tomorrow will hold more than today.",
      "It pictures somebody who makes much of small beginnings.",
      "It brings the energy of things budding and filling out." },
  },
  picture = {
    "Put together, the characters sketch somebody who {first} and {last}.",
    "Read as one sentence, they describe someone who {first} and {last}.",
    "First and last character together express a wish: that this is a person who {first} and "
      .. "{last}.",
  },
  first = { light = "brightens the room first", virtue = "stays true at heart",
    nature = "grows at a natural pace", wisdom = "thinks things through",
    strength = "steps up when it counts", beauty = "moves with grace",
    water = "adapts the way water does", treasure = "holds something precious within",
    harmony = "puts others at ease", growth = "grows a little every day" },
  last = { light = "helps others see clearly", virtue = "can be trusted",
    nature = "holds steady through the seasons", wisdom = "finds the way",
    strength = "carries big things to the end", beauty = "leaves things lovelier than before",
    water = "gains depth with time", treasure = "shines more with every effort",
    harmony = "brings people together", growth = "makes much of what they start" },
  surname = {
    "The surname, {surname}, is handed down in the family, so the meaning is read from the given "
      .. "name.",
    "The surname, {surname}, counts for strokes and sounds; the meaning is left to the given "
      .. "name.",
  },
  no_hanja = {
    "No hanja were given for {given}, so its meaning has been left open. If it has hanja, add "
      .. "them and each character's meaning and strokes will be explained.",
    "Without hanja, the meaning of {given} is not pinned down, so here is the impression its "
      .. "sounds make. If it is a native Korean word, that word is its truest meaning.",
    "{given} was read by sound alone. If you would like the meaning of its characters, add the "
      .. "hanja and read it again.",
  },
  native = {
    "As a native Korean name, {given} is usually understood as \"{native}\". It needs no hanja: "
      .. "people hear the meaning straight away.",
    "{given} is a native Korean name, most often taken to mean \"{native}\". It explains itself "
      .. "to anyone who speaks the language.",
  },
  feel = {
    wood = { "{syllable} opens at the back of the mouth, clean and upright.",
      "{syllable} starts with a solid sound that gives it a straightforward air." },
    fire = { "{syllable} springs brightly off the tip of the tongue.",
      "{syllable} begins with a light tap of the tongue, which keeps it lively." },
    earth = { "{syllable} comes out round and unhurried.",
      "{syllable} begins on an open breath, so it is easy on the ear." },
    metal = { "{syllable} starts clear and sharp against the teeth.",
      "{syllable} has a crisp, airy beginning that stands out." },
    water = { "{syllable} begins softly on the lips.",
      "{syllable} is formed by closing and opening the lips, which sounds affectionate." },
  },
}
