-- The four numbers, in English.

return {
  of = {
    won = "{gyeok_first}, the sum of the given name, is {count} and looks at the years up to about "
      .. "twenty.",
    hyeong = "{gyeok_first}, the surname plus the first given syllable, is {count}. It looks at "
      .. "young adulthood and counts as the heart of a name.",
    i = "{gyeok_first}, the surname plus the rest of the given name, is {count}. It looks at the "
      .. "middle years, when work and relationships ripen.",
    jeong = "{gyeok_first}, the sum of everything, is {count}. It looks at later life and at the "
      .. "impression the whole name leaves.",
  },
  of_single = {
    won = "{gyeok_first} is simply the strokes of the one-syllable given name, {count}, and looks "
      .. "at the years up to about twenty.",
    i = "With a given name of one syllable, {gyeok} is that of the surname, {count}. It looks at "
      .. "the middle years, when work and relationships ripen.",
  },
  count = "{n}",
  folded = "{n} ({sum} less 80)",
  number = {
    good = {
      "{n} is pictured as {image}: a favourable number, said to give the strength to {gift}.",
      "The picture that goes with {n} is {image}. It stands for the strength to {gift}, and the "
        .. "old books agree that it is favourable.",
      "People used to see {image} in the number {n}. It is counted as favourable, for the "
        .. "strength to {gift}.",
      "Old books compare {n} to {image} and list it as favourable, crediting it with the strength "
        .. "to {gift}.",
    },
    half = {
      "{n} is pictured as {image}. Some books see the strength to {gift} in it, others urge care; "
        .. "honestly, they disagree.",
      "The picture that goes with {n} is {image}. Books differ on this one: some praise the "
        .. "strength to {gift}, others say to take it slowly.",
      "Old books compare {n} to {image}, and are divided on whether it is favourable. Either way, "
        .. "they value the strength to {gift}.",
    },
    bad = {
      "{n} is pictured as {image}. The old books advise some care here; take it as an exercise in "
        .. "the strength to {gift}.",
      "The picture that goes with {n} is {image}. Tradition is cautious about it, which is a hint "
        .. "to {gift} before anything else.",
      "{n} is likened to {image} and comes with a word of caution. Turned around, it is kind to "
        .. "people who {gift}.",
      "Old books compare {n} to {image} and treat it warily. Used as a reason to {gift}, it is no "
        .. "drawback.",
    },
  },
  again = {
    "This is {n} again, the same as {before}, so the colour of {image} runs deeper in the name.",
    "Like {before}, it is {n}: the picture of {image} carries on into this stage.",
    "The {n} of {before} returns here, and with it {image}, which makes it a theme of the whole "
      .. "name.",
  },
  life = {
    won = {
      good = { "Early curiosity finds room, and what is learnt first tends to last.",
        "The eye for good teachers and friends opens early.",
        "If those years are behind you, look in what you loved then for a clue to now." },
      half = { "The early years take their colour more from the people around than from "
        .. "circumstances.",
        "The path of learning may turn once, and that turn can become what sets you apart." },
      bad = { "It may seem slow at first, but what you learn on your own becomes firm ground "
        .. "later.",
        "This stage is at its easiest when you learn at your own pace and compare less.",
        "Clumsy early memories, if there are any, tend to make people kinder to beginners." },
    },
    hyeong = {
      good = { "Going out into the world, you are likely to meet people who understand what you "
        .. "mean, so speak up first.",
        "Work done under your own name gains strength here; finish something, however small.",
        "With the heart of the name this sound, it is a good base for big decisions." },
      half = { "Chances and doubts arrive together in work and friendship; written-down criteria "
        .. "help you choose.",
        "Flowing spells and halting spells may take turns; use the halting ones to learn." },
      bad = { "In young years, sharing a load rather than carrying it alone is a great help.",
        "A habit of asking once more before deciding changes how the same things turn out.",
        "When things do not move at the speed you want, check the direction and keep walking." },
    },
    i = {
      good = { "In the middle years, people and work pull each other along, so look after old "
        .. "friends.",
        "Practised skill finds its use here, and reaches further the more it is shared.",
        "Home and work lean on each other in this stage; keep the promises between them first." },
      half = { "The middle years ask you to choose between expanding and keeping; settle the "
        .. "proportion and it gets easier.",
        "Gaining and letting go come together here, so decide first what should stay." },
      bad = { "Take it as advice to put days of rest in the diary first when life is busiest.",
        "If you prefer refining to starting, the middle years become lighter.",
        "With those close to you, say thanks and requests out loud; it smooths this stage." },
    },
    jeong = {
      good = { "The whole leaves a generous impression that people remember kindly over time.",
        "Its picture gathers in towards the end, and steadiness today is the best preparation.",
        "A firm last place steadies the whole name from behind." },
      half = { "As a whole it is an open number: how you use it matters more than how it reads.",
        "How it ends is left open; something you love and keep doing gives it strength." },
      bad = { "As a whole it grows easier the less you cling to; choose early what is to stay.",
        "It is gentle with people who keep learning, so pick up a pastime for later years.",
        "It is a reminder that ease later on comes from small habits now." },
    },
  },
  intro = {
    "An old method reads sums of strokes as numbers from 1 to 81, each with a meaning. Here are "
      .. "the four of this name.",
    "In this part of the tradition, strokes are added up and each sum from 1 to 81 has its own "
      .. "picture. This name has four of them.",
  },
  elements = {
    one = { "By their last digits the four numbers all belong to {main}, which gives the name one "
      .. "clear colour." },
    most = { "By their last digits the four numbers belong to {list}; {main} comes up most and "
      .. "sets the tone.",
      "The last digit of each number has an element as well: {list}. Of these, {main} leads." },
    pairs = { "By their last digits the four numbers belong to {list}, two elements taking two "
      .. "places each." },
    all = { "By their last digits the four numbers belong to {list}: four different elements, one "
      .. "for each stage." },
  },
  given_rest = "As the given name has more than two syllables, all after the first were added "
    .. "up as one, as is the custom.",
  none = {
    both = {
      "The four numbers add up the strokes of hanja to look at early years, young "
        .. "adulthood, the middle years and later life, so they need hanja for the whole name. "
        .. "The hangul strokes ({counts}) are counted differently from book to book and were used "
        .. "for yin and yang only.",
      "Without hanja the four numbers (Won, Hyeong, I and Jeong) were not worked out, since no "
        .. "strokes should be made up. Books count hangul strokes ({counts}) in different ways, "
        .. "so those served for yin and yang only.",
    },
    surname = { "There are hanja for the given name but none for the surname, so the four numbers "
      .. "(Won, Hyeong, I and Jeong) could not be worked out. Add them and every stage can be "
      .. "read. Meanwhile the hangul strokes ({counts}) served for yin and yang." },
    given = { "There are hanja for the surname but none for the given name, so the four numbers "
      .. "(Won, Hyeong, I and Jeong) were not worked out. Once hanja are chosen, every stage can "
      .. "be read. For now the hangul strokes ({counts}) served for yin and yang." },
  },
}
