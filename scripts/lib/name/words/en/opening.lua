-- Title, summary and the meaning of the letters, in English.

return {
  title = {
    two = { "{name}: a name of {theme1} and {theme2}", "{name}: {theme1} carrying {theme2}" },
    same = { "{name}: a name of {theme1} twice over", "{name}: {theme1} upon {theme1}" },
    one = { "{name}: a name of {theme1}", "{name}: a name that holds {theme1}" },
    plain = { "{name}: a name read by its strokes and sounds" },
    sounds = { "{name}: a name that sounds of {nature1} and {nature2}" },
    native = { "{name}: a name that means \"{native}\"", "{name}: \"{native}\" for a name" },
    sound = { "{name}: a name that sounds of {nature1}" },
  },
  counted = {
    won = {
      "Counted by the original forms of its letters, before they were shortened in writing, "
        .. "{name} has {counts}.",
      "{name} has {counts}, counted by the full original form of each letter.",
    },
    pil = {
      "Counted as the letters are written by hand, {name} has {counts}.",
      "{name} has {counts}, counted stroke by stroke as written.",
    },
    hangul = {
      "{name} was read by its sounds and by its hangul letters, which have {counts}.",
      "This reading goes by how {name} sounds. In hangul it has {counts}; with hanja chosen, the "
        .. "four numbers can be read as well.",
    },
  },
  goods = {
    [4] = { "All four of its numbers, from the early years to the whole, are favourable: by the "
      .. "old tables a rarely even name." },
    [3] = { "Three of its four numbers, from the early years to the whole, are favourable: there "
      .. "is plenty to build on." },
    [2] = { "Two of its four numbers, from the early years to the whole, are favourable: times "
      .. "that carry you and times that shape you take turns." },
    [1] = { "Of its four numbers, from the early years to the whole, {best} is favourable: make "
      .. "that one your pillar." },
    [0] = { "By the old tables its four numbers, from the early years to the whole, call for "
      .. "care; knowing the task that each one sets is what such a reading is for." },
  },
  sounds = {
    good = { "Its sounds feed one another and flow.",
      "Said aloud, it passes smoothly from sound to sound." },
    fair = { "Its sounds go together evenly.", "Said aloud, it has easy passages and firm ones." },
    care = { "Its sounds are clear and firm.", "Said aloud, it is strong rather than soft." },
  },
  total = {
    "Taken together, {what} come to {total} points of 100. That is the scale of an old method; "
      .. "the rest of a name is filled by those who call it.",
    "{what_first} add up to {total} points of 100. Methods differ in their scales, so look less "
      .. "at the height than at what stands out.",
  },

  letter = "{char} means \"{meaning}\".",
  unknown = "The meaning of {char} is not told here; take the one that those who gave the name "
    .. "had "
    .. "in mind.",
  theme = {
    L = { "A letter of light wishes for eyes that notice early and warm those near.",
      "To put light into a name is to wish for a life that need hide nothing." },
    V = { "A letter of virtue puts who one is before what one can do.",
      "It draws somebody who is trusted more the longer one knows them." },
    N = { "A letter out of nature wishes for growth in its own season.",
      "Hills, trees and fields stand for somebody who is sturdy without ornament." },
    W = { "A letter of wisdom plants the power to learn and to weigh.",
      "It draws somebody who finds the way by asking." },
    S = { "A letter of strength wishes for the courage to step forward and take charge.",
      "It draws somebody who carries to the end what they took on." },
    B = { "A letter of beauty wishes to gladden whoever looks.",
      "It draws somebody with grace in bearing and in speech." },
    A = { "A letter of water goes round what blocks it and deepens where it gathers.",
      "It draws somebody who finds a way in anywhere." },
    P = { "A letter of treasure keeps the feeling of having been given something precious.",
      "Jade and pearl stand for somebody who shines more with every polishing." },
    H = { "A letter of harmony wishes for somebody good to be with.",
      "It draws somebody who gains strength in company." },
    G = { "A letter of growth wishes that tomorrow hold more than today.",
      "It draws somebody who makes more of what they begin." },
  },
  together = {
    two = {
      "With {theme1} and {theme2} side by side, one opens a road and the other fills it.",
      "{theme1_first} is kept within and {theme2} is turned outward, so each brings the other to "
        .. "life.",
    },
    same = {
      "Letters of one grain stand together, so that the wish gathers clearly in one place.",
      "Both letters look the same way, and {theme1} grows deeper for it.",
    },
  },
  surname = "The surname, {surname}, is what the family hands down; the meaning is read from the "
    .. "given name.",
  no_hanja = {
    "No hanja were given for {given}, so its meaning has not been nailed down. If there are any, "
      .. "add them to see each letter's meaning and strokes; if it is a native Korean name, "
      .. "sound and word are themselves its meaning.",
    "{given} has no fixed hanja here, so its meaning stays open. Of a native Korean name, the "
      .. "word itself is the truest explanation.",
  },
  native = {
    "As a Korean word {given} means \"{native}\". It needs no hanja to reach the heart, and each "
      .. "call says its meaning.",
    "In the native Korean name {given} there is \"{native}\". It explains itself: whoever hears "
      .. "it "
      .. "thinks of that first.",
  },
  feel = {
    wood = "The first sound of {syllable} opens freshly, like a tree reaching up.",
    fire = "The first sound of {syllable} springs brightly off the tip of the tongue.",
    earth = "The first sound of {syllable} rings round and easy.",
    metal = "The first sound of {syllable} is clean and clear-cut.",
    water = "The first sound of {syllable} spreads softly.",
  },
}
