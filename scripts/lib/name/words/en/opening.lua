-- Title and summary, in English.

return {
  title = {
    two = { "{name}: a name of {theme1} and {theme2}", "{name}: where {theme1} meets {theme2}" },
    same = { "{name}: a name of {theme1} twice over", "{name}: {theme1} upon {theme1}" },
    one = { "{name}: a name of {theme1}", "{name}: a name that holds {theme1}" },
    plain = { "{name}: a name read by its strokes and sounds" },
    sounds = { "{name}: a name with the sound of {nature1} and {nature2}" },
    native = { "{name}: a name that means \"{native}\"", "{name}: \"{native}\" for a name" },
    sound = { "{name}: a name with the sound of {nature1}" },
  },
  counted = {
    won = {
      "{name} has {counts}, counted in the traditional way: by the full original form of each "
        .. "character, before it was shortened in writing.",
      "Counting each character in its full original form, as name readers traditionally do, "
        .. "{name} has {counts}.",
    },
    pil = {
      "{name} has {counts}, counted just as the characters are written by hand.",
      "Counted stroke by stroke as you would write it, {name} has {counts}.",
    },
    hangul = {
      "This reading is based on how {name} sounds and how it is written in hangul, the Korean "
        .. "alphabet: {counts}.",
      "{name} was read in hangul, the Korean alphabet, with {counts}. Once you settle on hanja "
        .. "(Chinese characters), the four numbers can be read too.",
    },
  },
  partial = "{name} has only part of its hanja, so the count is of the hangul letters: {counts}.",
  fours = "Adding the strokes of surname and given name in different ways gives four numbers, "
    .. "for four stages of life: {list}.",
  four = {
    good = { one = "{names} is favourable", many = "{names} are favourable" },
    half = { one = "{names} is one on which the old books disagree",
      many = "{names} are ones on which the old books disagree" },
    bad = { one = "{names} asks for some care", many = "{names} ask for some care" },
  },
  all_good = {
    "Adding the strokes of surname and given name in different ways gives four numbers for four "
      .. "stages of life, and all four are favourable here, which does not happen often.",
    "All four of its life-stage numbers, made by adding up strokes, come out favourable. By "
      .. "traditional standards there are few gaps.",
  },
  sounds = {
    good = { "Spoken aloud, each syllable helps the next along.",
      "Its sounds flow easily from one syllable to the next." },
    fair = { "Its sounds are a mix: some steps glide, others stop short.",
      "Spoken aloud, it is balanced, neither especially soft nor especially hard." },
    care = { "Spoken aloud, it is crisp and firm rather than soft.",
      "Its sounds carry some force, so people tend to remember it." },
  },
  part = "{label} {score} of {max}",
  score = "In total it scores {total} points out of 100 ({parts}).",
  scaled = "In total it scores {sum} of a possible {max} ({parts}), which is {total} points out of "
    .. "100.",
  told = {
    high = { "It meets the old standards evenly; what you build on that is up to you.",
      "That is a solid score on a traditional scale. Schools use different scales, though, so the "
        .. "sections below tell you more than the total." },
    middle = { "Some parts lift the score and others hold it back, so it is more useful to look "
      .. "at which are which.",
      "There is plenty to lean on and something to look after; the sections below take them one "
        .. "by one." },
    low = { "It only means that several parts do not match the old rules, not that it is a poor "
      .. "name.",
      "That is on the low side of an old scale, and most of what makes a name good is not on the "
        .. "scale at all." },
  },
}
