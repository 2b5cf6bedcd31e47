-- The year as a whole, in English: what the three parts of the gwae say, the summary,
-- what to keep in mind.

return {
  -- By the upper number: what the year stands on.
  upper = {
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, heaven. "
        .. "The sky moves without being pushed, so in {year} the standards you set yourself "
        .. "carry you further than any order drawn up by others. Raising your hand first may "
        .. "feel more natural than you expect.",
      "The ground plan of the year, the upper part, is {upper}, heaven. From high up the whole "
        .. "picture is easy to see and the small thing underfoot easy to skip. Write one large "
        .. "aim and one task for today side by side, and you can fly high without losing the "
        .. "road.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, a lake. "
        .. "A lake gathers water, freshens its shore and invites people to sit down, so in "
        .. "{year} things tend to come right through talk, company and laughter. Be generous "
        .. "with a welcoming word.",
      "The ground plan of the year, the upper part, is {upper}, a lake. Calm water mirrors the "
        .. "sky, and this year other people's feelings show themselves to you clearly. Pleasure "
        .. "can overflow too, so make fewer promises and keep each of them well.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, fire. "
        .. "Fire lights dark corners and brings out what was hidden, so in {year} work you did "
        .. "quietly tends to be noticed, and you see your own wishes more plainly.",
      "The ground plan of the year, the upper part, is {upper}, fire. What you learn, tell and "
        .. "show stands in a good light. A fire burns long on steady fuel: keep back a little "
        .. "strength for tomorrow, and you stay bright to the end.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, thunder. "
        .. "It is the first sound that wakes what slept through winter, so {year} tends to "
        .. "bring a nudge to begin what you kept putting off. It may startle you; look where it "
        .. "points all the same.",
      "The ground plan of the year, the upper part, is {upper}, thunder. There is movement, and "
        .. "decisions come quickly. Not everything loud is important: give your strength to "
        .. "what is still on your mind after a night's sleep, and the year will be full.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, wind. "
        .. "Wind gets through every gap without pushing. In {year} gentle persuasion works "
        .. "better than a raised voice, and many small visits better than one great effort.",
      "The ground plan of the year, the upper part, is {upper}, wind. News and people come and "
        .. "go, and your own direction may shift a few times. Rather than blame the change, "
        .. "trim your plans as one trims a sail; you may get surprisingly far.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, water. "
        .. "Where it is blocked it goes around, and it fills the lowest places first. {year} is "
        .. "kind to whoever adds depth without hurry, so trust what gathers more than the speed "
        .. "you can see.",
      "The ground plan of the year, the upper part, is {upper}, water. Where you cannot see to "
        .. "the bottom you may slow down, but your understanding deepens with it. Saying \"I "
        .. "don't know yet\" is a good compass this year.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, a "
        .. "mountain. A mountain does its part by not moving. In {year} strength comes from "
        .. "firming up rather than spreading out, from keeping rather than chasing. Standing "
        .. "still counts as a step too.",
      "The ground plan of the year, the upper part, is {upper}, a mountain. You can be the "
        .. "fixed point among things that sway, and people may lean on you more. You need not "
        .. "carry everyone: decide first how much room you have.",
    },
    {
      "The upper part of the gwae shows what the year stands on, and yours is {upper}, the "
        .. "earth. The earth receives without choosing and raises things slowly. In {year} good "
        .. "things grow from supporting rather than leading, from waiting rather than urging.",
      "The ground plan of the year, the upper part, is {upper}, the earth. What you already "
        .. "have, the people beside you and the work your hands know are the most fertile "
        .. "field. Dig the near ground once more before you look for new land.",
    },
  },

  -- By the middle number: how the year unfolds.
  middle = {
    {
      "The middle part shows how it unfolds: 1, Sprouting. What you begin small takes root "
        .. "better than expected. One habit from the first three months can carry you to the "
        .. "end of the year, so choose by what you can do daily and not by size.",
      "The middle part, 1, is the place of Sprouting. Having nothing to show yet may make you "
        .. "restless, but a sprout grows below ground first. When people ask for results, tell "
        .. "them how you are getting there.",
    },
    {
      "The middle part shows how it unfolds: 2, Company. Somebody turns up to share what you "
        .. "did alone, and old ties are easily taken up again. Settle shares and promises with "
        .. "a smile at the start, and the friendship lasts to the end.",
      "The middle part, 2, is the place of Company. Who you do things with matters as much this "
        .. "year as what you do. Think of three people you are grateful to, and be the first to "
        .. "get in touch; the story begins there.",
    },
    {
      "The middle part shows how it unfolds: 3, the Climb. Some slopes may take your breath "
        .. "away, but what they leave you with is a skill nobody could have gained for you. Put "
        .. "the days of rest into the calendar first, then climb.",
      "The middle part, 3, is the place of the Climb. Where something does not work at once, "
        .. "read it as a hint to try another way. One \"could you help me?\" halves the height "
        .. "of the pass.",
    },
    {
      "The middle part shows how it unfolds: 4, Turning. A place, a role or the order of your "
        .. "days tends to change. You need not change all of it: settle one thing to keep, and "
        .. "there is a centre when the rest moves.",
      "The middle part, 4, is the place of Turning. Where a road bends the view changes, and "
        .. "what was not planned brings new people and thoughts. Your first answer can wait a "
        .. "day.",
    },
    {
      "The middle part shows how it unfolds: 5, Blossoming. What you have built up comes into "
        .. "the open, and people notice. Do not wave praise away; say thank you and keep it. It "
        .. "is the seed of the next thing.",
      "The middle part, 5, is the place of Blossoming. There are more chances to show yourself, "
        .. "and more to prepare. Put the one thing you are surest of in front; the rest may "
        .. "wait its turn, and you will still shine.",
    },
    {
      "The middle part shows how it unfolds: 6, Gathering. You feel at ease this year when you "
        .. "bring things in rather than start them, and clear up rather than fill up. List what "
        .. "is unfinished and finish it, one by one.",
      "The middle part, 6, is the place of Gathering. You have not slowed down; you are "
        .. "collecting strength. Plain things such as sleep, meals and walks are where it comes "
        .. "from this year.",
    },
  },

  -- By the lower number: where it leads.
  lower = {
    {
      "The lower part shows where it leads: 1, Fruit. What you put in tends to come back as "
        .. "something you can hold, so write down in one line what you would like that to be at "
        .. "the end of the year.",
      "Last comes the lower part, 1, Fruit. Fruit is sweetest when shared. Set aside the share "
        .. "of those who helped you, and next year's field is richer as well.",
      "The lower part, 1, means Fruit. If you do not measure it against others, you may find "
        .. "that you have gathered more than you thought.",
    },
    {
      "The lower part shows where it leads: 2, Root. Rather than a grand finish, this year "
        .. "leaves ground that holds; a promise kept now is next year's good name.",
      "Last comes the lower part, 2, Root. Nothing may show outside, but the inside grows firm. "
        .. "Looking back at the end of the year, you are likely to find yourself harder to "
        .. "shake.",
      "The lower part, 2, means Root. The more you tend what has always been there, family, "
        .. "health, learning, the steadier you feel.",
    },
    {
      "The lower part shows where it leads: 3, a New Gate. The next road tends to show where "
        .. "you thought it ended, so when you finish something, leave the door ajar.",
      "Last comes the lower part, 3, a New Gate. Towards the end of the year offers and lessons "
        .. "come that you have not seen before. You need not go through every door; being "
        .. "curious enough to look in will do.",
      "The lower part, 3, means a New Gate. What you live through this year is a key to the "
        .. "next, so note down what you felt, however briefly.",
    },
  },

  -- The summary: who and when, what it comes to, then what was asked about.
  opening = {
    "Born on {birth} of the lunar calendar, in the year of the {animal}, you are {age} in "
      .. "{year} by Korean count, where you are 1 at birth, and your gwae, the sign of the "
      .. "year, is {code}.",
    "For {one_animal} born on {birth} (lunar), {year} brings age {age} by Korean count, where "
      .. "you are 1 at birth. The numbers of the year lead to gwae {code}, its sign.",
    "In {year}, the year {year_pillar}, you are {age} by Korean count, where you are 1 at "
      .. "birth. For {one_animal} born on {birth} (lunar), gwae {code}, the sign of the year, "
      .. "has come up.",
  },
  gist = {
    "It stands on {image}, passes through {middle} and ends in {lower}.",
    "In short: {image} below, {middle} on the way, {lower} at the end.",
    "The ground is {image}; on it comes {middle}, and what waits at the end is {lower}.",
  },
  easy = {
    "In lunar {easy} the letters of the month agree with yours, and things tend to run smoothly.",
    "Things come most easily in lunar {easy}; put what matters to you there if you can.",
  },
  gentle = {
    "In lunar {gentle} you miss less by going a beat slower.",
    "In lunar {gentle} it pays to force nothing and to check once more.",
  },
  level = {
    "No month stands out from the others, which makes it a good year to keep your own pace.",
    "The twelve months are fairly even, so steadiness itself is your luck this year.",
  },
  -- By the focus and the middle number.
  focus = {
    wealth = {
      "As for money, which you asked about, starting small and keeping it up suits the year.",
      "As for money, which you asked about, the way shows when you plan and save together with "
        .. "somebody.",
      "As for money, which you asked about, strength comes from taking one expense at a time.",
      "As for money, which you asked about, the flow is changing, a good time to put spending "
        .. "into a new order.",
      "As for money, which you asked about, it tends to move when your name and skill are seen.",
      "As for money, which you asked about, mending leaks does more than new ventures.",
    },
    love = {
      "As for affection, which you asked about, it sprouts from a light greeting.",
      "As for affection, which you asked about, it deepens the longer you walk side by side.",
      "As for affection, which you asked about, talking a hurt over in good time gets you "
        .. "across the pass.",
      "As for affection, which you asked about, it grows easier as you find a new place for "
        .. "each other.",
      "As for affection, which you asked about, it brightens the more you show it.",
      "As for affection, which you asked about, it grows warm where you quietly stay near.",
    },
    health = {
      "As for health, which you asked about, it is a good time to plant one small habit.",
      "As for health, which you asked about, what you do in company lasts.",
      "As for health, which you asked about, the key is a day of rest after every day that was "
        .. "too much.",
      "As for health, which you asked about, it is a good time to change the order of your days.",
      "As for health, which you asked about, your energy goes outwards, so look after sleep "
        .. "first.",
      "As for health, which you asked about, think of it as a year of learning how to rest.",
    },
    travel = {
      "As for journeys, which you asked about, a first step to somewhere near is a good one.",
      "As for journeys, which you asked about, good company is half the joy.",
      "As for journeys, which you asked about, the better you prepare the easier the road.",
      "As for journeys, which you asked about, a reason to move or change places may well turn "
        .. "up.",
      "As for journeys, which you asked about, wider places tend to give you a chance to show "
        .. "yourself.",
      "As for journeys, which you asked about, going somewhere to rest suits you better than "
        .. "going far.",
    },
  },
  -- What a child who asked about money is told, by the middle number.
  young_wealth = {
    "As for money, which you asked about, it begins with a few coins and a money-box.",
    "As for money, which you asked about, saving with a friend or the family is more fun.",
    "As for money, which you asked about, waiting for one wish at a time makes one strong.",
    "As for money, which you asked about, pocket money can be shared out in a new way.",
    "As for money, which you asked about, making something by hand teaches what it is worth.",
    "As for money, which you asked about, looking after what is there counts as saving too.",
  },
  -- When the year is not the one that today belongs to.
  elsewhere = "Where it says \"this year\" below, {year} is meant.",
  infant =
    "Since the birthday is a very small child's, this is written for the grown-up who cares for "
      .. "them, to read first and pass on at the child's pace.",
  young =
    "Since the birthday is a young person's, this is written to be read together with a "
      .. "grown-up who cares for them.",

  -- By the middle number.
  advice = {
    {
      "Choose one thing to do for ten minutes at the same time every day.",
      "Write down the date on which you begin; a month later you may be glad of it.",
    },
    {
      "Pick one thing to ask for and one to help with, and say both aloud.",
      "Where something is shared, put shares and dates on paper first.",
    },
    {
      "Cut a large task into three and do the easiest first.",
      "On a tired day, halving the aim is also a way of going on.",
    },
    {
      "Pair one thing to change with one thing to keep.",
      "The more urgent a decision seems, the more it deserves a night's sleep.",
    },
    {
      "Arrange one occasion to show what you do well.",
      "Keep a note of the praise you are given.",
    },
    {
      "Choose one thing to finish each month, and lay another one down.",
      "Keep one evening a week free of any appointment.",
    },
  },
  -- By the lower number.
  counsel = {
    {
      "Thank those who helped you before you count the fruit; it tastes better so.",
      "Take an evening to count what you have gathered.",
    },
    {
      "Promise only what you can keep, and keep it.",
      "Look after, once more, the people and things that were always there.",
    },
    {
      "Answer one unfamiliar thing with \"let me have a look\".",
      "Note what you newly learn; it becomes the map of the next road.",
    },
  },
  counsel_gentle = {
    "Remember, too, that nothing large needs to be decided in a hurry in lunar {slow}.",
    "You might write a small \"slowly\" into the calendar for lunar {slow}.",
  },
  counsel_easy = {
    "Keep lunar {best} for one thing you have been putting off.",
    "What you want to ask for or to begin takes less effort in lunar {best}.",
  },
  closing = {
    "A gwae is no fixed answer, only a picture to think the year through with, so take from it "
      .. "what speaks to you.",
    "Families used to open this book at the new year much as one exchanges good wishes. Take "
      .. "the kind words as encouragement and the careful ones as a list of things to look "
      .. "after.",
    "The year belongs to you and not to the gwae. Open this page again when the month changes, "
      .. "and rewrite it as your own story.",
  },

  -- How the gwae was found.
  basis = {
    whole =
      "Tojeong Bigyeol takes numbers from the lunar day of birth and from the ganji (干支, the "
        .. "names that years, months and days bear) of the year in question, and from them "
        .. "finds one of 144 gwae.",
    upper =
      "The upper part: age {age} and taese {taese}, the number of the year {year_pillar}, make "
        .. "{upper_sum}; divided by 8 that leaves {upper_number}.",
    upper_even =
      "The upper part: age {age} and taese {taese}, the number of the year {year_pillar}, make "
        .. "{upper_sum}; divided by 8 that leaves nothing, so the 8 itself is taken.",
    middle =
      "The middle part: the {month_days} days of this year's lunar {birth_month} and wolgeon "
        .. "{wolgeon}, the number of that month, {month_pillar}, make {middle_sum}; divided by "
        .. "6 that leaves {middle_number}.",
    middle_even =
      "The middle part: the {month_days} days of this year's lunar {birth_month} and wolgeon "
        .. "{wolgeon}, the number of that month, {month_pillar}, make {middle_sum}; divided by "
        .. "6 that leaves nothing, so the 6 itself is taken.",
    lower =
      "The lower part: day {day} and iljin {iljin}, the number of that day this year, "
        .. "{day_pillar}, make {lower_sum}; divided by 3 that leaves {lower_number}.",
    lower_even =
      "The lower part: day {day} and iljin {iljin}, the number of that day this year, "
        .. "{day_pillar}, make {lower_sum}; divided by 3 that leaves nothing, so the 3 itself "
        .. "is taken.",
    months =
      "The months are read from how the letters of each meet {animal_letter}, the letter of "
        .. "your animal sign, and {day_stem}, the stem of the day you were born.",
  },
}
