-- The elements of the sounds, in English.

return {
  intro = {
    unhae = {
      "In Korean name reading, every consonant belongs to one of five elements, depending on "
        .. "where in the mouth it is made. By the Unhae, a book of 1750 that most name readers "
        .. "follow, {name} runs {chain}.",
      "Where in the mouth a consonant is made decides its element: wood, fire, earth, metal or "
        .. "water. Going by the Unhae of 1750, the usual standard, {name} runs {chain}.",
    },
    haerye = {
      "In Korean name reading, every consonant belongs to one of five elements, depending on "
        .. "where in the mouth it is made. By the Haerye of 1446, the school you chose, {name} "
        .. "runs {chain}.",
      "Where in the mouth a consonant is made decides its element: wood, fire, earth, metal or "
        .. "water. Going by the Haerye of 1446, which first explained the Korean alphabet, "
        .. "{name} runs {chain}.",
    },
  },
  final = "As you asked, final consonants are counted too, in the order they are spoken.",
  step = {
    feeds = {
      "The {from} of {a} feeds the {to} of {b}, so the first syllable gives the second a push.",
      "From {a} to {b}, {from} nourishes {to} and the sound carries over naturally.",
      "The {to} of {b} draws its strength from the {from} of {a}.",
    },
    fed = {
      "The {to} of {b} feeds back into the {from} of {a}, so the second syllable supports the "
        .. "first.",
      "Between {a} and {b}, the {to} that follows strengthens the {from} before it, which leaves "
        .. "a warm aftertaste.",
      "The {from} of {a} is held up by the {to} of {b} behind it.",
    },
    same = {
      "{a} and {b} are both {from} sounds, so they pull in one direction.",
      "{a} and {b} share {from}, which makes the pair clear and easy to remember.",
      "After {a}, {b} strikes the note of {from} once more.",
    },
    controls = {
      "The {from} of {a} holds the {to} of {b} in check; said a little more slowly, it softens.",
      "From {a} to {b}, {from} presses on {to}, and you can hear some force there.",
      "The {to} of {b} stands under the {from} of {a}, so it comes out best when spoken clearly.",
    },
    controlled = {
      "The {to} of {b} holds the {from} of {a} in check, which makes {b} sound decided.",
      "After {a}, the {to} of {b} cuts the {from} short, giving the name a crisp edge.",
      "The {from} of {a} gives way to the {to} of {b}, so the later syllable stands out.",
    },
  },
  inside = "within {syllable}",
  between = "{a} to {b}",
  group = {
    good = { one = "One sound feeds another at a single step: {list}.",
      many = "One sound feeds another in {count} places: {list}." },
    same = { one = "The same element carries on in one place: {list}.",
      many = "The same element carries on in {count} places: {list}." },
    care = { one = "At one step a sound checks another, which softens if you slow down: {list}.",
      many = "In {count} places a sound checks another, which softens if you slow down: {list}." },
  },
  vowels = {
    bright = { "Its vowels are mostly of the bright kind (a, o), which gives it a light, sunny "
      .. "air.",
      "Bright vowels (a, o) lead, so you almost smile as you say it." },
    deep = { "Its vowels are mostly of the deep kind (eo, u), which makes it sound calm and "
      .. "weighty.",
      "Deep vowels (eo, u) lead, so it suits a low voice well." },
    level = { "Its vowels stay level (i, eu), which sounds plain and neat.",
      "Its vowels keep the mouth nearly closed, so it is clear even when spoken quietly." },
    mixed = { "Its vowels differ in brightness, which gives the name a natural rise and fall.",
      "Its vowels have more than one colour, so it never sounds flat." },
  },
  ending = {
    open = { "It ends on an open vowel, which leaves a soft echo.",
      "With no consonant at the end, it stays open and is pleasant to call out." },
    ringing = { "It ends on a humming consonant, so the sound lingers warmly.",
      "The last consonant rings on a little, which makes for a gentle close." },
    rolling = { "It ends on a liquid l, which glides into whatever you say next.",
      "The l at the end lets the sound run out like water." },
    shut = { "Its last consonant closes the sound off, so the ending is definite.",
      "It ends short and closed, which gives it a neat, capable ring." },
  },
  other = "{other_first} counts m, b and p as {lips}, and vowel sounds and h as {throat}. By "
    .. "that count it would run {chain}, rated \"{grade}\"; since the schools differ over this "
    .. "name, it is fair to know both.",
  agree = "{other_first} gives the same elements, so the result does not depend on which school "
    .. "you follow.",
}
