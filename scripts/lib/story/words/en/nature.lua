-- Images of the ten stems, the seasons, the elements and the animals.

return {
  stem = {
    ["甲"] = { name = "a tall tree", epithet = "upright as a tall tree",
      first = "Where {hero} had put down roots, no wind could move {him}. People said it was "
        .. "good to rest a while in such shade.",
      last = "{hero} thought of a tall tree. In a storm it does not fight; it only holds on to "
        .. "deeper soil. So {he} set both heels down firmly." },
    ["乙"] = { name = "a vine", epithet = "patient as a vine",
      first = "If the way was blocked {hero} went around, and what broke {he} tied again: soft "
        .. "as a vine on a wall, and as slow to give up.",
      last = "{hero} thought of a vine. It does not hate the wall; it climbs it. And where all "
        .. "had seemed smooth, {he} found a place for one hand." },
    ["丙"] = { name = "the sun", epithet = "bright as the sun",
      first = "A room grew lighter by a shade when {hero} came in. Like the sun, {his} smile "
        .. "fell on everyone alike, and even the shy spoke first.",
      last = "{hero} thought of the sun. However thick the clouds, above them it has never once "
        .. "gone out. It grew warm again behind {his} ribs." },
    ["丁"] = { name = "a candle", epithet = "warm as a candle",
      first = "{hero} did not dazzle, but whoever came near was warmed. Like a candle, {he} "
        .. "could keep one small place bright for a long time.",
      last = "{hero} thought of a candle. It cannot drive off the whole of the dark, but it can "
        .. "show the next step. That was quite enough." },
    ["戊"] = { name = "a great mountain", epithet = "steady as a great mountain",
      first = "Very little could shake {him}. The glad and the sad came to sit by {him} as one "
        .. "sits by a mountain, and left with lighter shoulders.",
      last = "{hero} thought of a great mountain. It takes the rain and takes the snow and "
        .. "stays. What had been fluttering inside slowly settled." },
    ["己"] = { name = "a wide field", epithet = "kind as a wide field",
      first = "Whatever was wilted or thrown away got better in {hero_s} hands, like a seed "
        .. "that the wind has carried into a wide field.",
      last = "{hero} thought of a wide field. It holds even stones, and still is green each "
        .. "year. Perhaps no failure was wholly useless." },
    ["庚"] = { name = "a rock", epithet = "firm as a rock",
      first = "Once {hero} thought a thing was right there was no budging {him}. People could "
        .. "lean on {his} promises as on a rock, and many did.",
      last = "{hero} thought of a rock. It does not turn the river by breaking but by staying. "
        .. "{He} drew a long, firm breath." },
    ["辛"] = { name = "a jewel", epithet = "bright as a jewel",
      first = "{hero} overlooked nothing, however small. {He} chose words as one polishes a "
        .. "jewel, and the world nearby seemed a little clearer for it.",
      last = "{hero} thought of a jewel. Each face that shines is one where something was cut "
        .. "away. This hurt, too, would let in light some day." },
    ["壬"] = { name = "the sea", epithet = "deep as the sea",
      first = "Nobody saw to the bottom of {hero_s} heart at one glance. {He} dreamed of far "
        .. "places, and {his} eyes had something like a horizon in them.",
      last = "{hero} thought of the sea. A wave that has been pushed back is not gone; it "
        .. "returns. To give way was half of going forward." },
    ["癸"] = { name = "gentle rain", epithet = "gentle as soft rain",
      first = "Without a sound, like rain too fine to hear, {hero} found out where somebody was "
        .. "wilting, and nobody noticed who had watered it.",
      last = "{hero} thought of soft rain. One drop is light, but if it falls all night there "
        .. "is a river. Small strength was nothing to look down on." },
  },
  season = {
    spring = { name = "spring",
      first = "Where the ice had gone, a pale green spread, and the wind smelled of wet earth. "
        .. "They were days on which anything might be begun.",
      second = "Buds opened on both sides of the road. Mornings were cold to the fingers, yet "
        .. "by noon coats had to be carried.",
      last = "The blossoms were gone and the leaves were thick. Spring, as it went, had left a "
        .. "small hard fruit in place of each flower." },
    summer = { name = "summer",
      first = "The light was hard and the shade was deep. Cicadas filled the noon, and after "
        .. "every shower the whole world glittered as if rinsed.",
      second = "The road shimmered with heat. Black clouds came up from far away, threw down "
        .. "their fat drops and left a rainbow over the wet road.",
      last = "One evening the hot wind had a cool edge to it. So summer took one step back "
        .. "without a sound, and set the stars a little lower." },
    autumn = { name = "autumn",
      first = "The sky was high and the fields were gold. Each leaf had put on its best colour, "
        .. "and in the evenings the crickets were clear as glass.",
      second = "Dry leaves rustled under every step. The days drew in, but the berries by the "
        .. "way were redder and sweeter each morning.",
      last = "On a bare branch one last fruit was left for the birds. All that could be "
        .. "gathered was gathered, and the quiet felt like plenty." },
    winter = { name = "winter",
      first = "Every breath made a small white cloud. Snow had covered all sounds, and a single "
        .. "lit window looked warm from a long way off.",
      second = "The first footprints went out across the new snow. Fingers went numb, but "
        .. "walking made a warmth that rose from within.",
      last = "Drops fell from the icicles along the eaves. Under the snow small shoots were "
        .. "already stretching, and winter began to pack." },
  },
  element = { wood = "wood (mok)", fire = "fire (hwa)", earth = "earth (to)",
    metal = "metal (geum)", water = "water (su)" },
  animal = { rat = "rat", ox = "ox", tiger = "tiger", rabbit = "rabbit", dragon = "dragon",
    snake = "snake",
    horse = "horse", goat = "goat", monkey = "monkey", rooster = "rooster", dog = "dog",
      pig = "pig" },
  strength = { strong = "a strong chart", balanced = "a balanced chart", weak = "a gentle "
    .. "chart" },
}
