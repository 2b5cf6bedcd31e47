-- The times, in English: the ten years, the year, the month and the day.

return {
  -- By the ten god of the stem of the ten years.
  decade = {
    companion = {
      "Its keynote is {decade_god}: a time when you want to stand under your own name; when you "
        .. "share work, put the shares in writing.",
      "Under {decade_god}, independence and companions are its themes, and looking back on what "
        .. "you have done beats comparing yourself.",
    },
    rob_wealth = {
      "Its keynote is {decade_god}: a time of competing and sharing, easier the clearer the "
        .. "lines are around people and money.",
      "Under {decade_god}, there is more to compete for, so ask one more question before a large "
        .. "expense.",
    },
    eating_god = {
      "Its keynote is {decade_god}: a time when what you love turns into results, and being "
        .. "unhurried is part of your skill.",
      "Under {decade_god}, eating, sharing and making things are its pleasures, and a steady "
        .. "hobby may turn into work.",
    },
    hurting_officer = {
      "Its keynote is {decade_god}: a time when you find your voice and new ways are welcome; "
        .. "kind words help them along.",
      "Under {decade_god}, a stage opens for your talent, and when you want a rule changed it "
        .. "helps to bring the alternative with you.",
    },
    indirect_wealth = {
      "Its keynote is {decade_god}: a time when your stage widens and people and opportunities "
        .. "come and go, so a rule for what you keep matters.",
      "Under {decade_god}, the way shows itself as you move, and it pays to count now and then "
        .. "how much you have started.",
    },
    direct_wealth = {
      "Its keynote is {decade_god}: a time when diligence stays with you as savings, and long "
        .. "plans suit it.",
      "Under {decade_god}, it is good ground for building a household, and small savings add up.",
    },
    seven_killings = {
      "Its keynote is {decade_god}: a time when your responsibilities grow and train you; find "
        .. "someone to share the load early.",
      "Under {decade_god}, challenge builds skill, and looking after your body is part of the "
        .. "work.",
    },
    direct_officer = {
      "Its keynote is {decade_god}: a time when you find your place and people trust you with "
        .. "more; the proper way is the short way.",
      "Under {decade_god}, your name and your duties grow together, and being as good as your "
        .. "word opens the next door.",
    },
    indirect_resource = {
      "Its keynote is {decade_god}: a time when your thinking deepens and specialised studies "
        .. "open up; keep some hours for moving about.",
      "Under {decade_god}, it is a time to develop a field of your own and to turn thoughts into "
        .. "small actions.",
    },
    direct_resource = {
      "Its keynote is {decade_god}: a time when learning gathers and teachers and qualifications "
        .. "come your way; passing it on widens it.",
      "Under {decade_god}, your mind settles and study goes well, so practise showing what you "
        .. "know.",
    },
  },
  decade_name = {
    "Luck in saju changes every ten years (daewoon, 大運). Your current decade is {decade}, which "
      .. "began in {decade_from} and lasts until you are {decade_until}.",
    "From the age of {decade_age} ({decade_from}) to {decade_until} you are living in the "
      .. "{decade} decade (daewoon, 大運), a season of ten years.",
    "Saju reads luck in seasons of ten years (daewoon, 大運). Yours from the age of {decade_age} "
      .. "to {decade_until} is {decade}.",
  },
  decade_before = {
    "The ten-year seasons of saju (daewoon, 大運) begin for you at {decade_age}, in {decade_from}, "
      .. "with {decade}. Until then you grow on the energy of your month pillar, {month}.",
    "Your first ten-year season (daewoon, 大運) is {decade}, from the age of {decade_age} "
      .. "({decade_from}). Before it, your month pillar {month} is the ground you grow on.",
  },
  decade_after = {
    "All ten of the ten-year seasons (daewoon, 大運) lie behind you, so from here on each year is "
      .. "read by itself.",
  },
  decade_two = {
    "As no gender was given, the ten-year seasons (daewoon, 大運) can run two ways: forward with "
      .. "{decade} from the age of {decade_age}, or backward with {decade2} from {decade2_age}.",
    "The direction of the ten-year seasons (daewoon, 大運) depends on gender: forward it is "
      .. "{decade} from the age of {decade_age}, backward {decade2} from {decade2_age}.",
  },

  -- A date in January or early February belongs to the year before.
  still = "In saju a year begins in early February (ipchun, 立春), so on {target_date} the year "
    .. "{target_year} is still running.",

  -- By the ten god of the year's stem.
  year = {
    companion = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: you will want to do things "
        .. "your own way, and dividing up the roles takes you further.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: energy like your own comes "
        .. "in and confidence with it; ask one person before you decide alone.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: new circles and "
        .. "independence are its themes; put money matters in writing.",
    },
    rob_wealth = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: there is a lot of "
        .. "competing and a lot of sharing, and it goes more pleasantly with a limit on "
        .. "spending.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: things start moving; take "
        .. "your time over guarantees and large deals.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: you are likely to "
        .. "meet many people; settle with a smile what is yours and what is theirs.",
    },
    eating_god = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: making and sharing go "
        .. "smoothly, so take out the project you put off.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: ease and free expression "
        .. "come in; plan for good meals and rest as well.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: practised skill "
        .. "turns into results; putting work out steadily is better than waiting for perfection.",
    },
    hurting_officer = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: your words and talents "
        .. "stand out; stir a spoonful of kindness into your frankness.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: you may want to break the "
        .. "mould; come with an alternative in hand.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: new methods are "
        .. "welcome; with people above you, mind how you put things.",
    },
    indirect_wealth = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: opportunities and journeys "
        .. "grow in number, so decide how many to take on.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: the stage widens and brings "
        .. "people with it; enjoy it and keep the figures written down.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: legwork pays off; "
        .. "let large decisions wait a night.",
    },
    direct_wealth = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: diligence brings order "
        .. "into your finances, a good time for savings and contracts.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: everyday life steadies; "
        .. "reach one small goal each month.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: reliability is "
        .. "your asset; start the clearing-up you have been postponing.",
    },
    seven_killings = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: tasks and duties may grow, "
        .. "and you grow with them; finish one thing at a time.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: some tension comes in; cut "
        .. "your list to three and your strength gathers.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: it is a good time "
        .. "to be recognised for hard work; asking for help is part of the skill.",
    },
    direct_officer = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: your role and your "
        .. "reputation grow; taking things in the proper order is noticed.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: belonging and agreements "
        .. "matter; keep your own share clear.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: it is a good time "
        .. "to earn trust, so prepare for tests, applications and other formal steps.",
    },
    indirect_resource = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: your thinking deepens and "
        .. "unusual subjects attract you; turn one thought a day into action.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: you need time alone; keep "
        .. "one person near you to talk to.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: your point of view "
        .. "changes; pick up an unusual skill.",
    },
    direct_resource = {
      "The year {target_year} is {year_pillar}, a year of {year_god}: learning and helping hands "
        .. "come your way, a good time for documents and qualifications.",
      "In {target_year}, the {year_pillar} year, {year_god} arrives: your mind grows quieter; be "
        .. "the first to call an older relative or a teacher.",
      "For you, {target_year}, the {year_pillar} year, belongs to {year_god}: it is a year for "
        .. "foundations; use what you learn, however little.",
    },
  },

  -- How the year's letters meet the natal ones.
  meet = {
    intro = "Each year has an upper letter, the stem, and a lower one, the branch.",
    stem_combination = "The year's stem forms the {meet} with {meet_place}: someone may offer to "
      .. "work with you where {meet_area} are concerned.",
    stem_clash = "The year's stem meets {meet_place} in the {meet}: it is a good time to look "
      .. "with fresh eyes at {meet_area}.",
    six_harmony = "The year's branch forms the {meet} with {meet_place}: {meet_area} tend to go "
      .. "more smoothly.",
    trine = "The year's branch completes the {meet}: more people may join you where {meet_area} "
      .. "are concerned.",
    half_trine = "The year's branch forms the {meet} with {meet_place}: you see more clearly "
      .. "which way {meet_area} are heading.",
    direction = "The year's branch completes the {meet}: {meet_area} gain strength.",
    clash = "The year's branch faces {meet_place} in the {meet}: {meet_area} can see moves and "
      .. "changes, so leave room in your schedule.",
    punishment = "The year's branch meets {meet_place} in the {meet}: {meet_area} may need some "
      .. "fine-tuning, so read documents and messages twice.",
    ["break"] = "The year's branch meets {meet_place} in the {meet}: plans for {meet_area} may "
      .. "shift, so keep a second one ready.",
    harm = "The year's branch meets {meet_place} in the {meet}: talk often about {meet_area}, so "
      .. "that small hurts don't pile up.",
    resentment = "The year's branch meets {meet_place} in the {meet}: with {meet_area}, things "
      .. "get easier when you say what you expect.",
    ghost_gate = "The year's branch meets {meet_place} in the {meet}: your senses are sharp, so "
      .. "rest before you decide about {meet_area}.",
    none = "The year's letters pass your chart without bumping into anything, which is good for "
      .. "carrying on calmly with what you are doing.",
  },
  void = "The year's branch falls on the empty place of your day pillar (gongmang, 空亡): clearing "
    .. "out does you more good than filling up.",

  next = {
    peer = "After that comes {next_year}, the {next_pillar} year of {next_god}, a time to settle "
      .. "whom you work with and what your own share is.",
    output = "After that comes {next_year}, the {next_pillar} year of {next_god}, a time to "
      .. "bring out what you have practised.",
    wealth = "After that comes {next_year}, the {next_pillar} year of {next_god}, a time to "
      .. "gather the results of what you started.",
    officer = "After that comes {next_year}, the {next_pillar} year of {next_god}, a time when "
      .. "your place and your role become clearer.",
    resource = "After that comes {next_year}, the {next_pillar} year of {next_god}, a time to "
      .. "learn and catch your breath.",
  },

  -- The months that bring the proposed element.
  months = {
    "By months, your balancing element {yong} comes in around {months}; place important "
      .. "appointments there if you can.",
    "The months in which {yong} comes in are around {months}, a good time for starting something "
      .. "new.",
    "Around {months} the year brings {yong}, the element that balances you, so take up then what "
      .. "you have put off.",
  },
  -- Longer when a time was asked for: the month that clashes with the day branch, and
  -- how to go through the year.
  slack = "Around {slack_month} the month's letter faces your day branch and plans change "
    .. "easily, so leave gaps in your calendar.",
  more_year = {
    peer = "For an order to the year, choose your companions in the first half and sort out "
      .. "everyone's share in the second.",
    output = "For an order to the year, make a great deal in the first half, then choose one "
      .. "piece and polish it in the second.",
    wealth = "For an order to the year, go out and look for openings in the first half and "
      .. "decide what to keep in the second.",
    officer = "For an order to the year, fix the scope of your work in the first half, then "
      .. "write up and show what you did in the second.",
    resource = "For an order to the year, learn and collect in the first half and put one thing "
      .. "to use in the second.",
  },
  month = "The month that holds {target_date} is {month_pillar}, a month of {month_flow}; among "
    .. "the twelve stages of energy it stands at {month_stage}.",
  today = "The date you asked about, {target_date}, is the day {today_pillar}, a day of "
    .. "{today_god}; among the twelve stages of energy it stands at {today_stage}.",
  today_meet = "That day's letters meet {meet_place} in the {meet}, so answer first whatever "
    .. "concerns {meet_area}.",
  -- What a short time with this group of ten gods is good for.
  moment = {
    peer = {
      "It is good for getting things done together, and for spending slowly.",
      "Say clearly what you think and see that others get their share, and it goes well.",
    },
    output = {
      "Talking, writing and making things come easily, so take up what you put off.",
      "A friendly word opens doors; make a note of what you promise.",
    },
    wealth = {
      "It is good for sorting out money and belongings; just think twice about impulse buys.",
      "What you do leaves something in your hands, so finish things in short steps.",
    },
    officer = {
      "A calm hour is enough to clear what has been waiting; decide beforehand when you will "
        .. "take breaks.",
      "Being on time and following the procedure is enough to build trust.",
    },
    resource = {
      "It is good for learning, resting and tidying up; decisions may wait until you have the "
        .. "facts.",
      "Good advice is near, so ask one person about what you have been turning over alone.",
    },
  },
}
