-- The times, in English: the ten years, the year, the month and the day.

return {
  -- By the ten god of the stem of the ten years.
  decade = {
    companion = {
      "Its stem is {decade_god}: you want to stand under your own name, and shared work goes best "
        .. "with shares in writing.",
      "{decade_god} makes independence and companions its theme; trust your own pace more than "
        .. "comparisons.",
    },
    rob_wealth = {
      "Its stem is {decade_god}: a time of contest and sharing, easier the clearer the lines are "
        .. "around people and money.",
      "{decade_god} brings more to compete for; ask once more before a large expense.",
    },
    eating_god = {
      "Its stem is {decade_god}: what you love turns into results, and being unhurried is part of "
        .. "your skill.",
      "{decade_god} is the pleasure of eating, sharing and making; a steady hobby may become work.",
    },
    hurting_officer = {
      "Its stem is {decade_god}: expression opens, new ways are welcome, and gentle words help "
        .. "them in.",
      "{decade_god} opens a stage for talent; when you want a rule changed, bring the alternative "
        .. "too.",
    },
    indirect_wealth = {
      "Its stem is {decade_god}: the stage widens, people and chances come and go, and a rule for "
        .. "keeping matters.",
      "{decade_god} shows the way to those who move; count now and then how much you have begun.",
    },
    direct_wealth = {
      "Its stem is {decade_god}: diligence stays as savings, and long plans suit it.",
      "{decade_god} is good ground for a household; small savings and kept promises add up.",
    },
    seven_killings = {
      "Its stem is {decade_god}: your responsibilities grow and train you; fix your days of rest "
        .. "first.",
      "{decade_god} builds skill through challenge; do not carry it alone, let others help.",
    },
    direct_officer = {
      "Its stem is {decade_god}: your place settles, trust and role grow, and the proper way is "
        .. "the short one.",
      "{decade_god} enlarges name and duty together; kept promises call the next chance.",
    },
    indirect_resource = {
      "Its stem is {decade_god}: thought deepens and special studies open; keep some hours for the "
        .. "body.",
      "{decade_god} is the time to dig a field of your own; turn thoughts into small acts.",
    },
    direct_resource = {
      "Its stem is {decade_god}: learning gathers, and teachers and qualifications come; passing "
        .. "it on widens it.",
      "{decade_god} settles the mind and favours study; practise showing what you have learnt.",
    },
  },
  decade_name = {
    "Your decade luck (daewoon, 大運) is now {decade}, which began in {decade_from} and lasts to the "
      .. "age of {decade_until}.",
    "From the age of {decade_age} ({decade_from}) to {decade_until} you live in the {decade} "
      .. "daewoon (大運), a season of ten years.",
    "Your large season, the ten years from {decade_age} to {decade_until}, is the daewoon (大運) of "
      .. "{decade}.",
  },
  decade_before = {
    "The ten-year cycles (daewoon) begin at {decade_age}, in {decade_from}, with {decade}; until "
      .. "then the month pillar {month} is the ground.",
    "The first daewoon, or decade luck, is {decade} at {decade_age} ({decade_from}); before it you "
      .. "grow on the month pillar {month}.",
  },
  decade_after = {
    "The ten listed decades (daewoon) lie behind you, so each year is read by itself from here on.",
  },
  decade_two = {
    "As no gender was given, the decade luck (daewoon) has two paths: forward {decade} (from "
      .. "{decade_age}), backward {decade2} (from {decade2_age}).",
    "The direction of the daewoon (decade luck) depends on gender: forward it is {decade} from "
      .. "{decade_age}, backward {decade2} from {decade2_age}.",
  },

  -- By the ten god of the year's stem.
  year = {
    companion = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: you want your own way, and "
        .. "dividing roles takes you further.",
      "In {target_year}, the {year_pillar} year, {year_god} brings your own kind of energy and "
        .. "confidence; ask one person before deciding alone.",
      "Under {year_god}, the {year_pillar} year {target_year} is about new circles and "
        .. "independence; put money matters in writing.",
    },
    rob_wealth = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: much contest, much sharing, "
        .. "and pleasanter with a limit set on spending.",
      "In {target_year}, the {year_pillar} year, {year_god} stirs things up; go slowly with "
        .. "sureties and large deals.",
      "Under {year_god}, the {year_pillar} year {target_year} can bring many people; settle with a "
        .. "smile what is yours and what is theirs.",
    },
    eating_god = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: making and sharing go "
        .. "smoothly, so take out the project you put off.",
      "In {target_year}, the {year_pillar} year, {year_god} brings ease and free expression; plan "
        .. "good meals and rest as well.",
      "Under {year_god}, the {year_pillar} year {target_year} turns practised skill into results; "
        .. "steady beats perfect.",
    },
    hurting_officer = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: words and talent stand out; "
        .. "add a spoon of kindness to frankness.",
      "In {target_year}, the {year_pillar} year, {year_god} makes you want to change the frame; "
        .. "come with the alternative in hand.",
      "Under {year_god}, the {year_pillar} year {target_year} favours new methods; mind the order "
        .. "of words with those above you.",
    },
    indirect_wealth = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: chances and journeys grow in "
        .. "number; decide how many to take on.",
      "In {target_year}, the {year_pillar} year, {year_god} widens the stage and brings people; "
        .. "enjoy it with the numbers written down.",
      "Under {year_god}, the {year_pillar} year {target_year} rewards legwork; sleep a night on "
        .. "large decisions.",
    },
    direct_wealth = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: diligence puts the household "
        .. "in order, a fit time for savings and contracts.",
      "In {target_year}, the {year_pillar} year, {year_god} steadies daily life; fill one small "
        .. "goal each month.",
      "Under {year_god}, the {year_pillar} year {target_year} counts promises and credit as "
        .. "assets; start the clearing-up you postponed.",
    },
    seven_killings = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: tasks and duties grow and "
        .. "make you firmer; enter days of rest first.",
      "In {target_year}, the {year_pillar} year, {year_god} brings tension that trains; cut the "
        .. "list to three and strength gathers.",
      "Under {year_god}, the {year_pillar} year {target_year} can bring recognition for hard work; "
        .. "asking for help is part of skill.",
    },
    direct_officer = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: role and reputation grow, "
        .. "and doing it properly invites chances.",
      "In {target_year}, the {year_pillar} year, {year_god} makes belonging and promises matter; "
        .. "keep your share clear.",
      "Under {year_god}, the {year_pillar} year {target_year} is good for earning trust; prepare "
        .. "for tests, applications and formal steps.",
    },
    indirect_resource = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: thought deepens and odd "
        .. "studies attract; turn one thing a day into action.",
      "In {target_year}, the {year_pillar} year, {year_god} asks for time alone; keep one person "
        .. "near to talk to.",
      "Under {year_god}, the {year_pillar} year {target_year} changes the point of view; pick up "
        .. "an unusual skill.",
    },
    direct_resource = {
      "The year {target_year}, {year_pillar}, is ruled by {year_god}: learning and help come to "
        .. "you, a fit time for papers and qualifications.",
      "In {target_year}, the {year_pillar} year, {year_god} quiets the mind; send word first to "
        .. "elders and teachers.",
      "Under {year_god}, the {year_pillar} year {target_year} firms up foundations; use what you "
        .. "learn, however small.",
    },
  },

  -- How the year's letters meet the natal ones.
  meet = {
    stem_combination = "The year's stem forms the {meet} with {meet_place}: somebody may offer you "
      .. "a hand in {meet_area}.",
    stem_clash = "The year's stem meets {meet_place} in the {meet}: views on {meet_area} may be "
      .. "sorted anew.",
    six_harmony = "The year's branch forms the {meet} with {meet_place}: {meet_area} tend to run "
      .. "more smoothly.",
    trine = "The year's branch completes the {meet}: more people may join you in {meet_area}.",
    half_trine = "The year's branch forms the {meet} with {meet_place}: the direction of "
      .. "{meet_area} grows clearer.",
    direction = "The year's branch completes the {meet}: {meet_area} gain strength.",
    clash = "The year's branch meets {meet_place} in the {meet}: moves and changes come easily in "
      .. "{meet_area}, so leave slack.",
    punishment = "The year's branch meets {meet_place} in the {meet}: {meet_area} may need "
      .. "polishing; check papers and words twice.",
    ["break"] = "The year's branch meets {meet_place} in the {meet}: plans in {meet_area} may "
      .. "shift, so keep a second one.",
    harm = "The year's branch meets {meet_place} in the {meet}: talk often, so that nothing "
      .. "gathers in {meet_area}.",
    resentment = "The year's branch meets {meet_place} in the {meet}: in {meet_area}, expectations "
      .. "said aloud make things easy.",
    ghost_gate = "The year's branch meets {meet_place} in the {meet}: your senses sharpen; rest "
      .. "before deciding on {meet_area}.",
    none = "The year's letters pass your chart without a collision, good for carrying on calmly.",
  },
  void = "The year's branch falls in the void (gongmang, 空亡) of your day pillar: clearing out "
    .. "makes it light.",

  next = {
    peer = "After {target_year} comes {next_year}, the {next_pillar} year, ruled by {next_god}: a "
      .. "time of companions and of standing alone.",
    output = "After {target_year} comes {next_year}, the {next_pillar} year, ruled by {next_god}: "
      .. "good for bringing out talent.",
    wealth = "After {target_year} comes {next_year}, the {next_pillar} year, ruled by {next_god}: "
      .. "a time of household and results.",
    officer = "After {target_year} comes {next_year}, the {next_pillar} year, ruled by {next_god}: "
      .. "role and duty grow.",
    resource = "After {target_year} comes {next_year}, the {next_pillar} year, ruled by "
      .. "{next_god}: a time of learning and rest.",
  },

  -- Longer when a time was asked for.
  more_year = {
    "Within the year, {yong}, your balancing element, comes in around {months}; begin new things "
      .. "then.",
    "By months, {yong} lets you breathe around {months}; place important appointments there.",
  },
  month = "The month of {target_date} is {month_pillar}, ruled by {month_flow} at the stage of "
    .. "{month_stage}.",
  today = "The date you asked about, {target_date}, is the day {today_pillar}, ruled by "
    .. "{today_god} at the stage of {today_stage}.",
  today_meet = "The day's letters meet {meet_place} in the {meet}: see first to messages about "
    .. "{meet_area}.",
  -- What a short time with this group of ten gods is good for.
  moment = {
    peer = { "It is good for pushing on together and for opening the purse slowly.",
      "State your view clearly and see to the other's share, and it goes well." },
    output = { "Talking, writing and making flow, so take up what was put off.",
      "A friendly word invites chances; note down what you promise." },
    wealth = { "It is good for sorting money and things; think twice only about impulse buys.",
      "What you do stays in your hand; finish in short steps." },
    officer = { "It is good for calm handling of duties; fix the breaks beforehand.",
      "Keeping to the hour and the procedure is enough to build trust." },
    resource = { "It is good for learning, resting and tidying; decisions may wait for the facts.",
      "Advice is near; ask one person what you have been turning over alone." },
  },
}
