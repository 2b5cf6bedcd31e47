-- Compatibility (gunghap), the two charts side by side, in English.  By the code of
-- the relation.

return {
  open = {
    high = "Your {day} day and their {partner_day} day come to {pair_score} of 100 points: the "
      .. "two of you flow easily together.",
    middle = "Your {day} day and their {partner_day} day come to {pair_score} of 100 points: you "
      .. "are alike in some ways and different in others.",
    low = "Your {day} day and their {partner_day} day come to {pair_score} of 100 points: you "
      .. "are different, and there is a lot to learn from each other.",
  },
  extremes = "Of the five parts, the {best_part} go most smoothly, and the {worst_part} ask most "
    .. "of you both.",

  -- What each part looks at; goes before it.
  lead = {
    day_stem = "Day stems, {part_score}/{part_max}. The day stem stands for the person, so this "
      .. "part is about first impressions and conversation.",
    day_branch = "Day branches, {part_score}/{part_max}. The day branch is the seat of the "
      .. "partner, so this part is about how comfortable daily life is.",
    year_branch = "Year branches, {part_score}/{part_max}. The year branch is the zodiac animal, "
      .. "so this part is about background, family and friends.",
    elements = "Elements, {part_score}/{part_max}. This part asks how even the five elements are "
      .. "when your charts are put together.",
    yongsin = "Balancing elements, {part_score}/{part_max}. Each chart has an element that does "
      .. "it good (the yongsin, 用神); this part asks whether the other person brings it.",
  },

  day_stem = {
    combination = "Your {stem} and their {partner_stem} form the {meet}: you are drawn to each "
      .. "other easily and bring out each other's gentler side. Say thank you often, so that "
      .. "ease doesn't become routine.",
    generates = "Your {stem} feeds their {partner_stem}: you tend to be the one who cares and "
      .. "encourages first. Ask for what you would like to receive as well.",
    generated_by = "Their {partner_stem} feeds your {stem}: you feel safe beside them. Give back "
      .. "what you receive while it is fresh, and it lasts.",
    same = "Your {stem} and their {partner_stem} share an element: much goes without saying, "
      .. "stubbornness included. On days when neither of you wants to give in, take turns "
      .. "deciding.",
    controls = "Your {stem} leads their {partner_stem}: giving direction is helpful, but too "
      .. "fast it can sound like interference. Suggest, then wait.",
    controlled_by = "Their {partner_stem} shapes your {stem}: there will be advice, which "
      .. "strengthens you when it comes with respect and grates when it doesn't. Tell them how "
      .. "you like to hear it.",
    clash = "Your {stem} and their {partner_stem} meet in the {meet}: your different views keep "
      .. "you both on your toes. Asking why works better than trying to win.",
  },

  day_branch = {
    six_harmony = "Your branch, {day_branch}, and theirs, {partner_branch}, pair up in the "
      .. "{meet}: you eat, rest and sleep to a similar rhythm, and time at home strengthens the "
      .. "bond.",
    half_trine = "Your branch, {day_branch}, and theirs, {partner_branch}, form the {meet}: you "
      .. "are closest when you share a goal, so find something to prepare for together.",
    trine = "Your branch, {day_branch}, and theirs, {partner_branch}, meet in the {meet}: your "
      .. "habits may differ but you want similar things, so talk about your dreams.",
    same = "You both have {day_branch} and live in similar ways. You may put off the same things "
      .. "too, so agree on who does what.",
    neutral = "Your branch, {day_branch}, and theirs, {partner_branch}, neither bind nor clash. "
      .. "Nothing is settled in advance, and you have the pleasure of working out small habits "
      .. "together.",
    clash = "Your branch, {day_branch}, and theirs, {partner_branch}, face each other in the "
      .. "{meet}: attraction and arguments are both vivid. Agree early on space and time for "
      .. "yourselves, and it becomes much gentler.",
    punishment = "Between your branch, {day_branch}, and theirs, {partner_branch}, there is the "
      .. "{meet}: the closer you get, the more you see that could be improved. Put it as a "
      .. "request, and you polish each other.",
    harm = "Between your branch, {day_branch}, and theirs, {partner_branch}, there is the "
      .. "{meet}: small hurts are more likely than big fights, so talk lightly about each day on "
      .. "the same day.",
    resentment = "Between your branch, {day_branch}, and theirs, {partner_branch}, there is the "
      .. "{meet}: you can be close and touchy at once. Say what you hope for instead of leaving "
      .. "it to guesswork.",
    ghost_gate = "Between your branch, {day_branch}, and theirs, {partner_branch}, there is the "
      .. "{meet}: you feel each other's moods strongly, which is deep and sometimes tiring. Plan "
      .. "time alone as well.",
    ["break"] = "Between your branch, {day_branch}, and theirs, {partner_branch}, there is the "
      .. "{meet}: joint plans slip easily. Confirm them the day before and keep an alternative "
      .. "ready.",
  },

  year_branch = {
    bond = "Your signs are joined in the {meet}: meeting each other's family and friends comes "
      .. "naturally, and you gain from every acquaintance you share.",
    same = "You both have {year_branch}, so you understand the world the other grew up in. With "
      .. "so many stories in common, go and make some new ones.",
    neutral = "Your sign, {year_branch}, and theirs, {partner_year}, are at peace with each "
      .. "other. Swap childhood stories and you may find more in common than you thought.",
    strain = "Between your signs there is the {meet}, so the two families may do things "
      .. "differently. Agree between yourselves first how you want to handle holidays and "
      .. "visits.",
  },

  elements = {
    both = "They have plenty of {receives}, which is faint in you, and you have plenty of "
      .. "{gives}, which is faint in them. You fill each other's gaps, so let each do what comes "
      .. "easily.",
    receives = "They have plenty of {receives}, which is faint in you. There is something to "
      .. "learn from their way of doing things, so try it even if it feels strange.",
    gives = "You have plenty of {gives}, which is faint in them. What is easy for you may be "
      .. "hard for them, so share it patiently.",
    neither = "Neither of you fills an obvious gap in the other; each keeps a shape of its own. "
      .. "What is faintest in you is {low}, and it can grow in something you enjoy together.",
  },

  yongsin = {
    both = "What does you good is {receives}, and they have plenty; what does them good is "
      .. "{gives}, and you have plenty. Simply being together evens you out, so stay close on "
      .. "hard days.",
    receives = "What does you good is {receives}, and they have plenty of it, so you can lean on "
      .. "them. What does them good is {partner_yong}; give them time to find it, and you will "
      .. "be even.",
    gives = "What does them good is {gives}, and you have plenty of it, so you are a support to "
      .. "them. What does you good is {yong}; don't forget to make time for it.",
    neither = "What does you good is {yong} and what does them good is {partner_yong}, and "
      .. "neither of you has much of it to give. Each can find it elsewhere and bring it home, "
      .. "so don't take time apart amiss.",
  },

  close = {
    "A match is a clue to understanding each other; differences are there to be known, not "
      .. "corrected.",
    "Points don't decide a relationship. Choosing the lowest of the five parts and talking about "
      .. "it together is plenty.",
    "Numbers are only a guide. Begin by finding out how the other person likes to rest.",
  },
}
