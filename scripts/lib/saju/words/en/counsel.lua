-- The summary and the advice, in English.

return {
  born = {
    "Born on {birth} at {clock}, you have four pillars of two letters each: {year} for the year, "
      .. "{month} for the month, {day} for the day and {hour} for the hour.",
    "Your moment of birth, {birth} at {clock}, is written in eight letters: {year} for the year, "
      .. "{month} for the month, {day} for the day and {hour} for the hour.",
    "Your chart is drawn from {birth}, {clock}. Its pillars are {year} for the year, {month} for "
      .. "the month, {day} for the day and {hour} for the hour.",
  },
  born_without_hour = {
    "Born on {birth}, you have the pillars {year} for the year, {month} for the month and {day} "
      .. "for the day. The hour is unknown, so this is a reading of six letters.",
    "Your day of birth, {birth}, is written {year} for the year, {month} for the month and {day} "
      .. "for the day. Without the hour, six letters were read.",
  },

  -- What the clock would have given without its correction.
  by_clock = "Where the clock is not corrected, you may find {clock_pillars} instead.",

  -- By strength.
  core = {
    very_strong = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}. With "
        .. "{score} of 100 points of support in the chart, it counts as {strength}. You shine "
        .. "when you share that strength and put it to use.",
    },
    strong = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}. With "
        .. "{score} of 100 points of support in the chart, it counts as {strength}. You gain "
        .. "energy when you set your own direction.",
    },
    balanced = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}. With "
        .. "{score} of 100 points of support in the chart, it counts as {strength}. You lean "
        .. "neither way very far.",
    },
    weak = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}. With "
        .. "{score} of 100 points of support in the chart, it counts as {strength}. You grow in "
        .. "the company of people who support you.",
    },
    very_weak = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}. With "
        .. "{score} of 100 points of support in the chart, it counts as {strength}. Where you "
        .. "live and with whom makes a great difference to you.",
    },
  },

  -- One line on what was asked.
  focus = {
    total = {
      peer = "The year {target_year} belongs to {year_god}, which is like your own energy: speak "
        .. "with your own voice and look after the people beside you.",
      output = "The year {target_year} belongs to {year_god}, a star of expression: let people "
        .. "see what you can do.",
      wealth = "The year {target_year} belongs to {year_god}, a star of money: gather what you "
        .. "worked for and put it in order.",
      officer = "The year {target_year} belongs to {year_god}, a star of duty: divide up what "
        .. "you take on.",
      resource = "The year {target_year} belongs to {year_god}, a star of learning: learn, rest "
        .. "and lay foundations.",
    },
    love = {
      peer = "As for love, {day_god} in the seat of the partner says that you are most at ease "
        .. "with an equal who is also a friend.",
      output = "As for love, {day_god} in the seat of the partner says that love deepens with "
        .. "laughter and good conversation.",
      wealth = "As for love, {day_god} in the seat of the partner says that love grows by "
        .. "building a life together.",
      officer = "As for love, {day_god} in the seat of the partner says that love deepens where "
        .. "trust and promises are clear.",
      resource = "As for love, {day_god} in the seat of the partner says that you need a bond in "
        .. "which both of you can rest.",
    },
    wealth = {
      none = "As for money, no letter shows its star, so the way to it leads through what you do "
        .. "well.",
      direct = "As for money, {direct} leads, the steady kind, so building up step by step suits "
        .. "you best.",
      indirect = "As for money, {indirect} leads, the kind that moves: look widely, and have a "
        .. "rule for what stays.",
      mixed = "As for money, both of its stars appear, the steady one and the lively one, so "
        .. "keep regular and side income apart.",
    },
    career = {
      peer = "As for work, the pattern of your chart, {gyeok}, finds its strength in work in "
        .. "which you have a free hand.",
      output = "As for work, the pattern of your chart, {gyeok}, finds its strength in making "
        .. "and expressing things.",
      wealth = "As for work, the pattern of your chart, {gyeok}, finds its strength in running "
        .. "and trading.",
      officer = "As for work, the pattern of your chart, {gyeok}, finds its strength in a clear "
        .. "role with clear duties.",
      resource = "As for work, the pattern of your chart, {gyeok}, finds its strength in "
        .. "learning and going deep.",
    },
    study = {
      peer = "As for study, with {group} standing out, you keep going in company and friendly "
        .. "competition.",
      output = "As for study, with {group} standing out, you learn fastest by talking and writing.",
      wealth = "As for study, with {group} standing out, you concentrate once you can see the use.",
      officer = "As for study, with {group} standing out, a fixed plan gives you energy.",
      resource = "As for study, with {group} standing out, what you have understood stays with "
        .. "you.",
    },
    health = {
      wood = "As for health, the habit to begin with is one that makes up for faint {low}: "
        .. "resting your eyes and muscles.",
      fire = "As for health, the habit to begin with is one that makes up for faint {low}: warm, "
        .. "gentle movement.",
      earth = "As for health, the habit to begin with is one that makes up for faint {low}: "
        .. "regular meals and sleep.",
      metal = "As for health, the habit to begin with is one that makes up for faint {low}: deep "
        .. "breaths and some order.",
      water = "As for health, the habit to begin with is one that makes up for faint {low}: "
        .. "enough water and deep rest.",
    },
    year = {
      peer = "The year you asked about, {target_year}, belongs to {year_god}, which is like your "
        .. "own energy: it is about standing on your own feet and working with others.",
      output = "The year you asked about, {target_year}, belongs to {year_god}, a star of "
        .. "expression: it opens up as you express yourself and make things.",
      wealth = "The year you asked about, {target_year}, belongs to {year_god}, a star of money: "
        .. "it is a time for moving about and bringing in results.",
      officer = "The year you asked about, {target_year}, belongs to {year_god}, a star of duty: "
        .. "it is a time to firm up your place.",
      resource = "The year you asked about, {target_year}, belongs to {year_god}, a star of "
        .. "learning: learning and preparing are your strength.",
    },
    month = {
      peer = "The month you asked about belongs to {month_flow}, which is like your own energy, "
        .. "so it is good for working in step with other people.",
      output = "The month you asked about belongs to {month_flow}, a star of expression, so it "
        .. "is good for words and creative work.",
      wealth = "The month you asked about belongs to {month_flow}, a star of money, so it is "
        .. "good for household matters and results.",
      officer = "The month you asked about belongs to {month_flow}, a star of duty, so it is "
        .. "good for dealing with duties calmly.",
      resource = "The month you asked about belongs to {month_flow}, a star of learning, so it "
        .. "is good for learning and resting.",
    },
    today = {
      peer = "The day you asked about belongs to {today_god}, which is like your own energy, so "
        .. "give your attention to what you do together with others.",
      output = "The day you asked about belongs to {today_god}, a star of expression, so give "
        .. "your attention to expressing yourself.",
      wealth = "The day you asked about belongs to {today_god}, a star of money, so give your "
        .. "attention to sorting out and finishing.",
      officer = "The day you asked about belongs to {today_god}, a star of duty, so give your "
        .. "attention to agreements and the order of things.",
      resource = "The day you asked about belongs to {today_god}, a star of learning, so give "
        .. "your attention to listening and learning.",
    },
  },
  focus_pair = "Read together with the {partner_day} day of the other person, your match comes "
    .. "to {pair_score} of 100 points.",

  -- By the proposed element: one thing to do.
  practice = {
    wood = {
      "To bring in more {yong}, spend fifteen minutes this week on one thing you have been "
        .. "wanting to learn.",
      "Stretch and open a window in the morning; small beginnings like this bring in {yong}.",
      "Let one piece of work grow a little every day, as you would a plant. That is the way of "
        .. "{yong}, which does you good.",
    },
    fire = {
      "To bring in more {yong}, send one line of thanks to someone today.",
      "Ten minutes of daylight and a bright place to work bring in {yong}.",
      "Say aloud one thought you have kept to yourself. That is the way of {yong}, which does "
        .. "you good.",
    },
    earth = {
      "To bring in more {yong}, get up and go to bed at the same time, if only for this week.",
      "One corner of your home that is only for resting brings in {yong}.",
      "Promise less and keep at one thing for longer. That is the way of {yong}, which does you "
        .. "good.",
    },
    metal = {
      "To bring in more {yong}, clear away three things today that you no longer use.",
      "Writing tasks down and crossing them off one by one brings in {yong}.",
      "Politely turn down one favour that you are free to refuse. That is the way of {yong}, "
        .. "which does you good.",
    },
    water = {
      "To bring in more {yong}, turn off screens half an hour before bed and write down the day.",
      "A walk by the water or a quiet hour with a book brings in {yong}.",
      "Let an urgent answer wait overnight. That is the way of {yong}, which does you good.",
    },
  },
  -- By the group of the year's ten god.
  pace = {
    peer = {
      "In {target_year}, choosing whom to team up with takes you further than winning.",
      "When you make agreements in {target_year}, writing down who does what is kind to both "
        .. "sides.",
    },
    output = {
      "In {target_year}, show your work when it is seventy percent ready rather than wait until "
        .. "it is perfect.",
      "In {target_year}, what you want to say lands better if you write it down first.",
    },
    wealth = {
      "In {target_year}, set aside what you want to keep as soon as it comes in.",
      "In {target_year}, finishing one thing you started makes room for the next opportunity.",
    },
    officer = {
      "In {target_year}, write two lists: what you will take on and what you won't.",
      "In your calendar for {target_year}, enter the days for yourself before you enter the "
        .. "duties.",
    },
    resource = {
      "In {target_year}, use what you learn straight away, however little it is.",
      "In {target_year}, you don't have to apologise for accepting help.",
    },
  },
  close = {
    "A chart is a map, not a verdict; the one who chooses the road is you, born on the "
      .. "{day_short} day.",
    "Trust your own pace, the pace of {image}; you don't have to keep anyone else's time.",
    "No letter is good or bad in itself. Once you know what {day_short} is made of, you can use "
      .. "all of it.",
    "Keep this beside you and try the one thing that speaks to you; for someone born on the "
      .. "{day_short} day that is plenty.",
    "There is no hurry. For {image} born in {season} there is a right time too.",
  },
}
