-- Wealth and career, in English.

return {
  young = "You are still growing, so read this as being about pocket money now and about your "
    .. "household much later.",

  -- Which wealth star shows, and how many letters of it.
  wealth = {
    none = {
      "No letter shows {wealth_star}, the star of money, which doesn't mean you will go without: "
        .. "skill and a good name come first, and money follows them.",
      "The star of money, {wealth_star}, isn't among your letters. One steady source of income "
        .. "suits you better than one big gamble.",
    },
    direct = {
      "You have {wealth_star}, the star of money, in {wealth_count}, as {direct}: steady income, "
        .. "and planned saving suits you.",
      "The star of money, {wealth_star}, appears in {wealth_count} as {direct}, pay for honest "
        .. "work. A written budget fits you better than any clever trick.",
    },
    indirect = {
      "You have {wealth_star}, the star of money, in {wealth_count}, as {indirect}: money on a "
        .. "wide stage, and you see opportunities early.",
      "The star of money, {wealth_star}, appears in {wealth_count} as {indirect}, which comes "
        .. "and goes. Being good at earning, you also need a rule for what stays.",
    },
    mixed = {
      "You have {wealth_star}, the star of money, in {wealth_count}, with {direct} and "
        .. "{indirect} together, so a regular income and a side income can run in parallel.",
      "The star of money, {wealth_star}, appears in {wealth_count}. With steady {direct} and "
        .. "lively {indirect} side by side, two separate accounts make sense.",
    },
  },

  -- Where the first letter of wealth stands.
  seat = {
    year = {
      "It stands in the year pillar, the place of family: the way you learnt to handle money at "
        .. "home, and old connections, are your base.",
      "Its place is the year pillar, so opportunities often have to do with where you come from "
        .. "or with people you have known for long.",
    },
    month = {
      "It stands in the month pillar, the place of work, so the money you handle in your job is "
        .. "the centre of your finances.",
      "Its place is the month pillar, so your income tends to move with the amount of "
        .. "responsibility you take on.",
    },
    day = {
      "It stands in your own day pillar: money settles when you look after it yourself and talk "
        .. "about it with the person closest to you.",
      "Its place is your own day pillar, so small habits at home show directly in your account.",
    },
    hour = {
      "It stands in the hour pillar, the place of the future: plans made for later tend to serve "
        .. "you better than quick returns.",
      "Its place is the hour pillar, so learning you take up late or a small second line of work "
        .. "can prove useful in the long run.",
    },
    none = {
      "With the star out of sight, decide first what you want to be known for, and the rest "
        .. "becomes clearer.",
      "That is why you get a fair price most easily when you let your work speak before you "
        .. "speak of money.",
    },
  },

  -- How the person stands to that wealth.
  hold = {
    strong_some = {
      "You have the strength to handle what comes in, so you can afford to widen your field "
        .. "little by little.",
      "You are a match for your money star: the more you act yourself, the more you see of the "
        .. "results.",
    },
    strong_none = {
      "You have energy to spare, so open one more way in which people can pay for your talent.",
      "You don't lack strength, only a place to use it: think about turning what you can do into "
        .. "something to offer.",
    },
    balanced = {
      "You and your money star are evenly matched, so your household grows at an even pace when "
        .. "you stay within your limits.",
      "Being well balanced, you are served best by a simple rule: put a fixed share aside first.",
    },
    weak_some = {
      "Money keeps you busy, and more of it stays with you when you share the work with people "
        .. "you trust.",
      "Wanting a little less and protecting your strength serves you better over time. Sleep on "
        .. "big decisions.",
    },
    weak_none = {
      "Rather than chase money, collect skills and qualifications; they become your capital.",
      "A secure place and a regular income look after both your peace of mind and your budget.",
    },
  },
  -- Output feeds wealth.
  feed = {
    some = {
      "What feeds money is expression and craft, the star called {output}. You have "
        .. "{output_count} of it, so making things and telling people about them opens a "
        .. "channel.",
      "With {output_count} of {output}, the star of skill, every chance to show what you can do "
        .. "with hands or words brings you closer to income.",
    },
    none = {
      "The star that feeds money, {output}, doesn't show, so a small habit of telling people "
        .. "what you do helps to open a channel.",
      "You have no letter of {output}, the star of showing your skill, so boasting may not be "
        .. "your way. A record of what you have done is enough.",
    },
  },
  more_wealth = {
    "In {target_year} the star of money comes in around {months}. Use those months to go over "
      .. "contracts and spending.",
    "On the calendar of {target_year} the star of money visits around {months}, a good time to "
      .. "put your finances in order.",
  },
  more_hold = {
    wood = "Your element of money is {wealth_element}: look at what grows, such as teaching, "
      .. "content and plants.",
    fire = "Your element of money is {wealth_element}: look at what is seen, such as publicity, "
      .. "design and culture.",
    earth = "Your element of money is {wealth_element}: look at what others build on, such as "
      .. "space, brokering and produce.",
    metal = "Your element of money is {wealth_element}: look at what is precise, such as "
      .. "machines, tools and accounts.",
    water = "Your element of money is {wealth_element}: look at what flows, such as trade, "
      .. "travel and information.",
  },

  -- By gyeok, the frame of the chart.
  gyeok = {
    companion = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: independent work brings out "
        .. "your strength, be it in a profession, a business of your own or a role with a free "
        .. "hand.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "your sense of responsibility turns into skill wherever your own name is on the work.",
    },
    rob_wealth = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work that is won by doing suits "
        .. "you, such as sales, sport, engineering or anything out in the field.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "you do well in a profession that gives strong energy clear rules.",
    },
    eating_god = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work that takes shape over time "
        .. "suits you, such as research, cooking, teaching or content.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "you make a name by steadily putting out what you love.",
    },
    hurting_officer = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work that needs wit suits you, "
        .. "such as planning, media, design or counselling.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "you achieve more when you may do things your own way.",
    },
    indirect_wealth = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work on a moving stage suits "
        .. "you, such as business, trade, marketing or jobs abroad.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "you are at your best where people and resources have to be brought together.",
    },
    direct_wealth = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work where results add up suits "
        .. "you, such as finance, management, manufacturing or administration.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "accuracy and reliability carry you up one step at a time.",
    },
    seven_killings = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work under pressure suits you, "
        .. "such as public safety, medical care or crisis management.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "the harder the assignment, the more clearly people see what you can do.",
    },
    direct_officer = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work with plain rules suits "
        .. "you, such as public service, large organisations, law or planning.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "the more people trust you with things, the more room you are given.",
    },
    indirect_resource = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work that goes deep suits you, "
        .. "such as technology, psychology, art or research.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "you have an eye for the gap that nobody else noticed.",
    },
    direct_resource = {
      "The overall pattern of your chart (gyeok, 格局) is {gyeok}: work that shares knowledge "
        .. "suits you, such as education, scholarship, publishing or advice.",
      "Tradition names the pattern of a chart (gyeok, 格局) after its month, and yours is {gyeok}: "
        .. "qualifications and degrees are solid stepping stones for you.",
    },
  },

  -- By the largest group of ten gods.
  group = {
    peer = {
      "Grouped by what they are to you, your letters lean towards {group}, your own kind of "
        .. "energy, with {group_count}. Work alongside colleagues, but with a share that is "
        .. "clearly yours.",
      "The group that stands out is {group}, your own kind of energy, with {group_count}. You "
        .. "last longest where you decide things yourself.",
    },
    output = {
      "Grouped by what they are to you, your letters lean towards {group}, expressing and "
        .. "making, with {group_count}. The more of your thinking turns into words and work, the "
        .. "happier you are.",
      "The group that stands out is {group}, expressing and making, with {group_count}. Choose "
        .. "work whose results you can show.",
    },
    wealth = {
      "Grouped by what they are to you, your letters lean towards {group}, handling and "
        .. "harvesting, with {group_count}. Results you can count keep you motivated.",
      "The group that stands out is {group}, handling and harvesting, with {group_count}. Let "
        .. "your practical sense take on some of the running of things as well.",
    },
    officer = {
      "Grouped by what they are to you, your letters lean towards {group}, roles and duties, "
        .. "with {group_count}. Clear standards help other people see how good you are.",
      "The group that stands out is {group}, roles and duties, with {group_count}. Duties tend "
        .. "to land on you, so decide early which to do alone and which to share.",
    },
    resource = {
      "Grouped by what they are to you, your letters lean towards {group}, learning and taking "
        .. "in, with {group_count}. Work that gives you time to gather and understand fits you.",
      "The group that stands out is {group}, learning and taking in, with {group_count}. When "
        .. "preparation drags on, set yourself a small deadline.",
    },
  },

  -- By the element of the day master: how the work is done.
  style = {
    wood = {
      "At work you gather speed when something new begins, so find a partner for the finishing "
        .. "stretch.",
      "You stay where you can feel yourself growing, so look for a job that teaches you one new "
        .. "thing a year.",
    },
    fire = {
      "At work you come alive where people react at once, so take on a little more presenting "
        .. "and talking.",
      "You catch fire quickly and cool down sometimes, so string together goals of a month each.",
    },
    earth = {
      "At work you shine at tying people and schedules together, so count that coordination "
        .. "among your results.",
      "Staying power is your skill: widening one position suits you better than changing often.",
    },
    metal = {
      "At work you are good at setting standards and cutting what isn't needed, so take charge "
        .. "of quality and procedure.",
      "Clear decisions are your skill: you make a name where scope and deadline are fixed.",
    },
    water = {
      "At work you are good at gathering information and seeing where it leads, so stand where "
        .. "people and data meet.",
      "Changing course in time is your skill: you feel at ease where you may choose the method.",
    },
  },

  -- The group that no letter shows, and what makes up for it.
  missing = {
    peer = "What your letters don't show is {missing}, the allies. Keep one colleague close with "
      .. "whom you can talk things over.",
    output = "What your letters don't show is {missing}, self-expression. Write down once a "
      .. "month what you have achieved, and it will speak for you when you are assessed.",
    wealth = "What your letters don't show is {missing}, the eye for results. Note at the start "
      .. "what should be left at the end, and less effort is lost.",
    officer = "What your letters don't show is {missing}, outside rules. Set your own deadlines "
      .. "and your own closing time.",
    resource = "What your letters don't show is {missing}, learning and backing. Decide "
      .. "beforehand whom or what you will ask when you get stuck.",
  },
  all_there = {
    "All five groups are present, so you can fit in almost anywhere. Pick the one thing you want "
      .. "to develop this time.",
    "With all five groups present you can fill many roles. Rather than do everything well, "
      .. "choose the one you want to be known for.",
  },
  more_career = {
    some = {
      "With {officer_count} of Officer (官星), the star of office, duty motivates you. In "
        .. "{target_year}, a year of {year_god}, put the scope of your work in writing.",
      "The star of office, Officer (官星), appears in {officer_count}. In {target_year}, a year of "
        .. "{year_god}, decide on the order of your tasks before you take on more.",
    },
    none = {
      "No letter shows Officer (官星), the star of office, so freedom at work suits you. In "
        .. "{target_year}, a year of {year_god}, set your own deadlines.",
      "The star of office, Officer (官星), doesn't show: expertise is your way rather than titles. "
        .. "In {target_year}, a year of {year_god}, keep a list of what you finish.",
    },
  },
  more_study = {
    some = {
      "With {resource_count} of Resource (印星), the star of learning, you keep digging until you "
        .. "see the principle. In {target_year}, a year of {year_god}, take notes as if you had "
        .. "to explain it.",
      "The star of learning, Resource (印星), appears in {resource_count}, so teachers and books "
        .. "do you good. In {target_year}, a year of {year_god}, sit down at a fixed hour.",
    },
    none = {
      "The star of learning, Resource (印星), doesn't show, so learn by discussing. In "
        .. "{target_year}, a year of {year_god}, set yourself short goals.",
      "Without the star of learning, Resource (印星), you learn by doing. In {target_year}, a year "
        .. "of {year_god}, begin with the exercises.",
    },
  },
  study_way = {
    peer = "Company spurs you on, so a study group keeps you going.",
    output = "You learn by talking and writing, so teach it to someone the same day.",
    wealth = "You concentrate when you can see the use, so note first what each thing is for.",
    officer = "A timetable gives you energy, so plan backwards from the exam.",
    resource = "Thinking deeply makes for a slow start, so just open the book for five minutes.",
  },
}
