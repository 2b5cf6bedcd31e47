-- Wealth and career, in English.

return {
  -- Which wealth star shows, and how many letters of it.
  wealth = {
    none = {
      "{wealth_star}, the star of means, is not on the surface, which does not mean want: skill "
        .. "and credit come first and money follows.",
      "No letter shows {wealth_star}. A steady channel of income suits you better than one big "
        .. "throw.",
    },
    direct = {
      "{wealth_star} shows in {wealth_count} as {direct}, the steady income: planned saving suits "
        .. "you.",
      "The star of means shows in {wealth_count} as {direct}, pay for honest work; a written "
        .. "budget is your best tool.",
    },
    indirect = {
      "{wealth_star} shows in {wealth_count} as {indirect}, the wide stage: you see chances fast.",
      "The star of means shows in {wealth_count} as {indirect}, which rides the current; set a "
        .. "rule for what stays with you.",
    },
    mixed = {
      "{wealth_star} shows in {wealth_count}, {direct} beside {indirect}, so a fixed income and a "
        .. "side income can run together.",
      "The star of means shows in {wealth_count}. With steady {direct} and lively {indirect}, two "
        .. "accounts make sense.",
    },
  },

  -- How the person stands to that wealth.
  hold = {
    strong_some = {
      "You have the strength to handle what comes in, so widen your field little by little.",
      "You are a match for your wealth star; the more you act yourself, the more you see of it.",
    },
    strong_none = {
      "There is energy to spare; open one more window through which your talent can be bought.",
      "Strength is not lacking; the question is where to use it: turn what you can do into an "
        .. "offer.",
    },
    balanced = {
      "You and your means are evenly matched; within your limits the household grows evenly.",
      "A simple rule, a fixed share set aside first, fits your balance.",
    },
    weak_some = {
      "Money keeps you busy, and more of it stays when you share the work with people you trust.",
      "Wanting a little less and guarding your strength pays over time; sleep on big decisions.",
    },
    weak_none = {
      "Gather learning and qualifications rather than chase money; they become your capital.",
      "A stable place and regular pay keep both mind and household well.",
    },
  },
  -- Output feeds wealth.
  feed = {
    some = {
      "{output}, expression and craft, shows in {output_count}: making things and telling of them "
        .. "is your stream of income.",
      "With {output_count} of {output}, skilled hands and words turn into earnings easily.",
    },
    none = {
      "{output}, which feeds wealth, does not show; a small habit of telling people what you do "
        .. "opens the stream.",
      "{output} does not show, so boasting is not your way; keeping a record of results is enough.",
    },
  },
  more_wealth = {
    "In {target_year} the wealth star comes in around {months}; use those months to review "
      .. "contracts and spending.",
    "On the calendar of {target_year} the wealth star visits around {months}, a fit time to put "
      .. "the household in order.",
  },
  more_hold = {
    wood = "Your element of means is {wealth_element}: look to what grows, such as teaching, "
      .. "content and plants.",
    fire = "Your element of means is {wealth_element}: look to what is seen, such as publicity, "
      .. "design and culture.",
    earth = "Your element of means is {wealth_element}: look to what bears weight, such as space, "
      .. "brokering and produce.",
    metal = "Your element of means is {wealth_element}: look to what is precise, such as machines, "
      .. "tools and accounts.",
    water = "Your element of means is {wealth_element}: look to what flows, such as trade, travel "
      .. "and information.",
  },

  -- By gyeok, the frame of the chart.
  gyeok = {
    companion = {
      "The frame of your chart (gyeok) is {gyeok}: independent authority, expertise or your own "
        .. "business brings out your strength.",
      "With {gyeok} as its frame (gyeok), your chart turns responsibility into skill wherever your "
        .. "name is on the work.",
    },
    rob_wealth = {
      "The frame of your chart (gyeok) is {gyeok}: sales, sport, engineering and field work that "
        .. "is won by doing.",
      "With {gyeok} as its frame (gyeok), your chart likes a profession where strong force obeys "
        .. "clear rules.",
    },
    eating_god = {
      "The frame of your chart (gyeok) is {gyeok}: research, cooking, teaching or content, "
        .. "whatever is shaped over time.",
      "With {gyeok} as its frame (gyeok), your chart makes a name by steadily giving out what you "
        .. "love.",
    },
    hurting_officer = {
      "The frame of your chart (gyeok) is {gyeok}: planning, media, design or counselling, where "
        .. "wit is wanted.",
      "With {gyeok} as its frame (gyeok), your chart does more when it may do things its own way.",
    },
    indirect_wealth = {
      "The frame of your chart (gyeok) is {gyeok}: business, trade, marketing or work abroad, a "
        .. "stage that moves.",
      "With {gyeok} as its frame (gyeok), your chart is at its best joining people and resources.",
    },
    direct_wealth = {
      "The frame of your chart (gyeok) is {gyeok}: finance, management, making and administration, "
        .. "where results add up.",
      "With {gyeok} as its frame (gyeok), your chart climbs by accuracy and credit.",
    },
    seven_killings = {
      "The frame of your chart (gyeok) is {gyeok}: public safety, care and crisis work, where calm "
        .. "under pressure counts.",
      "With {gyeok} as its frame (gyeok), your chart shows most clearly on hard assignments.",
    },
    direct_officer = {
      "The frame of your chart (gyeok) is {gyeok}: public service, organisations, law and "
        .. "planning, where the rules are plain.",
      "With {gyeok} as its frame (gyeok), your chart gains titles as fast as it gains trust.",
    },
    indirect_resource = {
      "The frame of your chart (gyeok) is {gyeok}: technology, psychology, art or research, "
        .. "anything that goes deep.",
      "With {gyeok} as its frame (gyeok), your chart has a rare skill: finding the gap nobody saw.",
    },
    direct_resource = {
      "The frame of your chart (gyeok) is {gyeok}: education, scholarship, publishing or advice, "
        .. "work that shares knowledge.",
      "With {gyeok} as its frame (gyeok), your chart steps up on diplomas and qualifications.",
    },
  },

  -- By the largest group of ten gods.
  group = {
    peer = {
      "Your leading group is {group}, with {group_count}: run beside colleagues, with a share that "
        .. "is clearly yours.",
      "The lead goes to {group}, with {group_count}; you last longest where you decide for "
        .. "yourself.",
    },
    output = {
      "Your leading group is {group}, with {group_count}: the more thought becomes word and work, "
        .. "the happier you are.",
      "The lead goes to {group}, with {group_count}; choose work whose result you can show.",
    },
    wealth = {
      "Your leading group is {group}, with {group_count}: results you can count keep you keen.",
      "The lead goes to {group}, with {group_count}; let your practical sense take on running "
        .. "things as well.",
    },
    officer = {
      "Your leading group is {group}, with {group_count}: clear roles and standards let you be "
        .. "recognised.",
      "The lead goes to {group}, with {group_count}; share the load and fix your days off first.",
    },
    resource = {
      "Your leading group is {group}, with {group_count}: work with room to gather and understand "
        .. "fits you.",
      "The lead goes to {group}, with {group_count}; when preparing takes too long, set a small "
        .. "deadline.",
    },
  },
  more_career = {
    some = {
      "Officer (官星) shows in {officer_count}, so duty motivates you; in {target_year}, ruled by "
        .. "{year_god}, put the scope of your work in writing.",
      "With {officer_count} of Officer (官星), set priorities before widening your role in the "
        .. "{year_god} mood of {target_year}.",
    },
    none = {
      "No letter shows Officer (官星), so freedom at work suits you; in {target_year}, ruled by "
        .. "{year_god}, set deadlines of your own.",
      "Officer (官星) does not show: expertise is your road rather than titles, so put what you "
        .. "achieve in {target_year}, ruled by {year_god}, into a portfolio.",
    },
  },
  more_study = {
    some = {
      "Resource (印星) shows in {resource_count}, so what you understand stays; in {target_year}, "
        .. "ruled by {year_god}, write it down as if explaining.",
      "With {resource_count} of Resource (印星), teachers and books favour you; in {target_year}, "
        .. "ruled by {year_god}, sit down at a fixed hour.",
    },
    none = {
      "Resource (印星) does not show, so learn by discussion; in {target_year}, ruled by {year_god}, "
        .. "set yourself short goals.",
      "Without Resource (印星) on the surface you learn by doing; in {target_year}, ruled by "
        .. "{year_god}, begin with exercises.",
    },
  },
  study_way = {
    peer = "Company spurs you on, so a study group keeps you steady.",
    output = "You learn by talking and writing; teach it to someone the same day.",
    wealth = "You focus when you see the use, so first note what each thing is for.",
    officer = "A timetable gives you strength; plan backwards from the examination.",
    resource = "Depth makes a slow start, so just open the book for five minutes.",
  },
}
