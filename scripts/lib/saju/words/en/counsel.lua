-- The summary and the advice, in English.

return {
  born = {
    "Born on {birth} at {clock}, you have the pillars {year} for the year, {month} for the month, "
      .. "{day} for the day and {hour} for the hour.",
    "The sky of {birth}, {clock}, reads year {year}, month {month}, day {day}, hour {hour}.",
    "Your eight letters are year {year}, month {month}, day {day} and hour {hour}, drawn from "
      .. "{birth}, {clock}.",
  },
  born_without_hour = {
    "Born on {birth}, you have the pillars {year} for the year, {month} for the month and {day} "
      .. "for the day; the hour is unknown, so six letters were read.",
    "The sky of {birth} reads year {year}, month {month}, day {day}; without the hour, six letters "
      .. "were read.",
  },

  -- By strength.
  core = {
    very_strong = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}; with "
        .. "{score} of 100 points of support it is {strength}, and shines when it gives.",
    },
    strong = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}; with "
        .. "{score} of 100 points of support it is {strength}, and makes its own way.",
    },
    balanced = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}; with "
        .. "{score} of 100 points of support it is {strength}, and moves evenly.",
    },
    weak = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}; with "
        .. "{score} of 100 points of support it is {strength}, and grows in good company.",
    },
    very_weak = {
      "The letter that stands for you, the day master, is {stem}, pictured as {image}; with "
        .. "{score} of 100 points of support it is {strength}, and thrives in the right place.",
    },
  },

  -- One line on what was asked.
  focus = {
    total = {
      peer = "The year {target_year} is ruled by {year_god}: speak with your own voice and look "
        .. "after those beside you.",
      output = "The year {target_year} is ruled by {year_god}: the key is to let your talent be "
        .. "seen.",
      wealth = "The year {target_year} is ruled by {year_god}: the key is to gather in and put in "
        .. "order.",
      officer = "The year {target_year} is ruled by {year_god}: the key is to share out duties "
        .. "well.",
      resource = "The year {target_year} is ruled by {year_god}: the key is to learn, rest and lay "
        .. "foundations.",
    },
    love = {
      peer = "As for love, with {day_god} in your day branch you are most at ease between equals "
        .. "and friends.",
      output = "As for love, with {day_god} in your day branch it deepens with laughter and good "
        .. "talk.",
      wealth = "As for love, with {day_god} in your day branch it grows by building a life "
        .. "together.",
      officer = "As for love, with {day_god} in your day branch it deepens where trust and "
        .. "promises are clear.",
      resource = "As for love, with {day_god} in your day branch it wants a bond that shelters you "
        .. "both.",
    },
    wealth = {
      none = "As for money, no wealth star shows, so skill and credit come first.",
      direct = "As for money, {direct} leads, so steady gathering suits you best.",
      indirect = "As for money, {indirect} leads: look wide, and have a rule for what stays.",
      mixed = "As for money, {direct} and {indirect} stand together; keep fixed and side income "
        .. "apart.",
    },
    career = {
      peer = "As for work, the {gyeok} frame gives strength where you have a free hand.",
      output = "As for work, the {gyeok} frame gives strength in making and expressing.",
      wealth = "As for work, the {gyeok} frame gives strength in running and trading.",
      officer = "As for work, the {gyeok} frame gives strength where role and duty are clear.",
      resource = "As for work, the {gyeok} frame gives strength in learning and going deep.",
    },
    study = {
      peer = "As for study, with {group} in the lead you stay steady in company and contest.",
      output = "As for study, with {group} in the lead you learn fastest by talking and writing.",
      wealth = "As for study, with {group} in the lead you concentrate once the use is plain.",
      officer = "As for study, with {group} in the lead a fixed plan gives you strength.",
      resource = "As for study, with {group} in the lead you keep what you have understood.",
    },
    health = {
      wood = "As for health, making up for faint {low} begins with resting eyes and muscles.",
      fire = "As for health, making up for faint {low} begins with warm, gentle movement.",
      earth = "As for health, making up for faint {low} begins with even meals and sleep.",
      metal = "As for health, making up for faint {low} begins with deep breaths and order.",
      water = "As for health, making up for faint {low} begins with water and deep rest.",
    },
    year = {
      peer = "The year you asked about, {target_year}, is ruled by {year_god}: independence and "
        .. "working together.",
      output = "The year you asked about, {target_year}, is ruled by {year_god}: it opens as you "
        .. "express and make.",
      wealth = "The year you asked about, {target_year}, is ruled by {year_god}: a time for "
        .. "movement and harvest.",
      officer = "The year you asked about, {target_year}, is ruled by {year_god}: a time to firm "
        .. "up your place.",
      resource = "The year you asked about, {target_year}, is ruled by {year_god}: learning and "
        .. "preparation carry you.",
    },
    month = {
      peer = "The month you asked about is ruled by {month_flow}: good for working in step with "
        .. "others.",
      output = "The month you asked about is ruled by {month_flow}: good for words and works.",
      wealth = "The month you asked about is ruled by {month_flow}: good for household and "
        .. "results.",
      officer = "The month you asked about is ruled by {month_flow}: good for doing duties calmly.",
      resource = "The month you asked about is ruled by {month_flow}: good for learning and rest.",
    },
    today = {
      peer = "The day you asked about is ruled by {today_god}: give your mind to what is done "
        .. "together.",
      output = "The day you asked about is ruled by {today_god}: give your mind to expressing "
        .. "things.",
      wealth = "The day you asked about is ruled by {today_god}: give your mind to sorting and "
        .. "gathering.",
      officer = "The day you asked about is ruled by {today_god}: give your mind to promises and "
        .. "order.",
      resource = "The day you asked about is ruled by {today_god}: give your mind to listening and "
        .. "learning.",
    },
  },
  focus_pair = "Read together with your partner's day, {partner_day}, the match comes to "
    .. "{pair_score} of 100 points.",

  -- By the proposed element: one thing to do.
  practice = {
    wood = {
      "To fill up {yong}, start this week on one thing you want to learn, for fifteen minutes.",
      "Stretch and open a window in the morning; such a small beginning calls {yong} in.",
      "Grow one piece of work a little every day, as you would a plant; that is the way of {yong}, "
        .. "which does you good.",
    },
    fire = {
      "To fill up {yong}, send one line of thanks to somebody today.",
      "Ten minutes of daylight and a bright place to work call {yong} in.",
      "Say aloud a thought you have kept inside; that is the way of {yong}, which does you good.",
    },
    earth = {
      "To fill up {yong}, keep the same hours of rising and sleeping, if only this week.",
      "One fixed place at home for resting calls {yong} in.",
      "Promise less and keep one thing long; that is the way of {yong}, which does you good.",
    },
    metal = {
      "To fill up {yong}, clear away three things you no longer use today.",
      "Writing tasks down and crossing them off calls {yong} in.",
      "Lay down politely one favour you may refuse; that is the way of {yong}, which does you "
        .. "good.",
    },
    water = {
      "To fill up {yong}, turn screens off half an hour before bed and write down the day.",
      "A walk by water or a quiet book calls {yong} in.",
      "Let an urgent answer wait one night; that is the way of {yong}, which does you good.",
    },
  },
  -- By the group of the year's ten god.
  pace = {
    peer = {
      "In {target_year}, choosing whom to join hands with takes you further than winning.",
      "For agreements in {target_year}, writing down roles and shares is kind to both sides.",
    },
    output = {
      "In {target_year}, show your work at seventy percent rather than wait until all is perfect.",
      "In {target_year}, what you want to say lands better after one pass in writing.",
    },
    wealth = {
      "In {target_year}, set aside what is to stay as soon as it comes in.",
      "In {target_year}, finishing one thing you began invites the next chance.",
    },
    officer = {
      "In {target_year}, write two lists: what you will take on and what you will not.",
      "In {target_year}, put the days of rest in first and the duties after them.",
    },
    resource = {
      "In {target_year}, use at once, however small, what you have learnt.",
      "In {target_year}, you need not be sorry to accept help.",
    },
  },
  close = {
    "Saju is no fixed answer but a map for understanding yourself; the one who picks the road is "
      .. "you, born on the {day_short} day.",
    "Trust your own pace, that of {image}; luck grows kinder the more you notice it.",
    "Letters are neither good nor bad; once {day_short} knows its grain, all of it is material.",
    "Take this as a companion and try the one thing that speaks to you; for {day_short} that is "
      .. "enough.",
    "There is no hurry. Born in {season} as {image}, you have a season of your own.",
  },
}
