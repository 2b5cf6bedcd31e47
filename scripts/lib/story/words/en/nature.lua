-- Images of the ten stems, the seasons, the elements and the animals.

return {
  stem = {
    ["甲"] = { name = "a tall tree", epithet = "upright as a tall tree",
      first = "Where that heart had put down roots, no wind could move it. People said that "
        .. "it was good to rest a while in such shade.",
      last = "A tall tree came to mind. In a storm it does not fight; it only holds on to "
        .. "deeper soil. So both heels were set down firmly." },
    ["乙"] = { name = "a vine", epithet = "patient as a vine",
      first = "Where the way was blocked there was a way around, and what broke was tied "
        .. "again: soft as a vine on a wall, and as slow to give up.",
      last = "A vine came to mind. It does not hate the wall; it climbs it. And where all had "
        .. "seemed smooth, there was a place for a hand." },
    ["丙"] = { name = "the sun", epithet = "bright as the sun",
      first = "A room grew lighter by a shade when {hero} came in. Like the sun, that smile "
        .. "fell on everyone alike, and even the shy spoke first.",
      last = "The sun came to mind. However thick the clouds, above them it has never once "
        .. "gone out. It grew warm again behind the ribs." },
    ["丁"] = { name = "a candle", epithet = "warm as a candle",
      first = "It was not a dazzling light, but whoever came near was warmed by it. A small "
        .. "place, like that around a candle, was kept for a long time.",
      last = "A candle came to mind. It cannot drive off the whole of the dark, but it can "
        .. "show the next step. That was quite enough." },
    ["戊"] = { name = "a great mountain", epithet = "steady as a great mountain",
      first = "Very little could shake {him}. The glad and the sad came to sit there as one "
        .. "sits by a mountain, and left with lighter shoulders.",
      last = "A great mountain came to mind. It takes the rain and takes the snow and stays. "
        .. "What had been fluttering inside slowly settled." },
    ["己"] = { name = "a wide field", epithet = "kind as a wide field",
      first = "Whatever was wilted or thrown away got better in those hands, like a seed that "
        .. "the wind has carried into a wide field.",
      last = "A wide field came to mind. It holds even stones, and still is green each year. "
        .. "Perhaps no failure was wholly useless." },
    ["庚"] = { name = "a rock", epithet = "firm as a rock",
      first = "Once {hero} thought a thing was right there was no budging. A promise once "
        .. "given could be leaned on like rock, and many leaned.",
      last = "A rock came to mind. It does not shape the river by breaking but by staying. A "
        .. "long, firm breath was drawn." },
    ["辛"] = { name = "a jewel", epithet = "clear as a jewel",
      first = "Nothing was too small to be looked at well. Words were chosen as one polishes "
        .. "a jewel, and the world nearby seemed a little clearer for it.",
      last = "A jewel came to mind. Each face that shines is one where something was cut "
        .. "away. This hurt, too, would let in light some day." },
    ["壬"] = { name = "the sea", epithet = "deep as the sea",
      first = "There was no seeing to the bottom of that heart at one glance. It dreamed of "
        .. "far places, and something like a horizon lay in the eyes.",
      last = "The sea came to mind. A wave that has been pushed back is not gone; it returns. "
        .. "To give way was half of going forward." },
    ["癸"] = { name = "gentle rain", epithet = "gentle as soft rain",
      first = "Without a sound, like rain too fine to hear, {hero} found out where somebody "
        .. "was wilting, and nobody noticed who had watered it.",
      last = "Soft rain came to mind. One drop is light, but if it falls all night there is a "
        .. "river. Small strength was nothing to look down on." },
  },
  season = {
    spring = { name = "spring",
      first = "Where the ice had gone, a pale green spread, and the wind smelled of wet "
        .. "earth. They were days on which anything might be begun.",
      second = "Buds opened on both sides of the road. Mornings were cold to the fingers, yet "
        .. "by noon one had to carry one's coat.",
      last = "The blossoms were gone and the leaves were thick. Spring, as it went, had left "
        .. "a small hard fruit in place of each flower." },
    summer = { name = "summer",
      first = "The light was hard and the shade was deep. Cicadas filled the noon, and after "
        .. "every shower the whole world glittered as if rinsed.",
      second = "Sweat ran down the forehead. Black clouds came up from far away, threw down "
        .. "their fat drops and left a rainbow over the wet road.",
      last = "One evening the hot wind had a cool edge to it. So summer took one step back "
        .. "without a sound, and set the stars a little lower." },
    autumn = { name = "autumn",
      first = "The sky was high and the fields were gold. Each leaf had put on its best "
        .. "colour, and in the evenings the crickets were clear as glass.",
      second = "Dry leaves rustled under every step. The days drew in, but the berries by the "
        .. "way were redder and sweeter each morning.",
      last = "On a bare branch one last fruit was left for the birds. All that could be "
        .. "gathered was gathered, and the quiet felt like plenty." },
    winter = { name = "winter",
      first = "Every breath made a small white cloud. Snow had covered all sounds, and a "
        .. "single lit window looked warm from a long way off.",
      second = "First footprints went out across the new snow. The fingertips were numb, but "
        .. "the walking made a warmth that rose from within.",
      last = "Drops fell from the icicles along the eaves. Under the snow small shoots were "
        .. "already stretching, and winter began to pack." },
  },
  element = { wood = "wood (mok)", fire = "fire (hwa)", earth = "earth (to)",
    metal = "metal (geum)", water = "water (su)" },
  animal = { rat = "rat", ox = "ox", tiger = "tiger", rabbit = "rabbit", dragon = "dragon",
    snake = "snake",
    horse = "horse", goat = "goat", monkey = "monkey", rooster = "rooster", dog = "dog",
      pig = "pig" },
  strength = { strong = "a strong chart", balanced = "a balanced chart", weak = "a gentle chart" },
}
