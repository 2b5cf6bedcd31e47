-- Counsel and further questions, in English.

return {
  tips = { "A few things to try, chosen from the cards.", "Small steps that the cards suggest.",
    "This is what you could do from today." },
  tip = "{Card}: {tip}",

  topic = {
    love = {
      "In love, easy time spent together brings people closer than pressing for answers.",
      "Matters of the heart loosen when they are shared in a few words and not reckoned alone.",
    },
    work = {
      "As this is about work, put terms and dates side by side on paper before your heart decides.",
      "With work it helps to list apart what you do well, what you enjoy and what you need.",
    },
    money = {
      "As this is about money, let the cards mirror your mood, and ask the ledger for the figures.",
      "With money, sleeping on it whenever you feel rushed is a sturdy fence.",
    },
    study = {
      "In study, short repetition at the same hour does more than sitting for long.",
      "Give half the time you spend worrying about results to a single page of today.",
    },
    health = {
      "For the body, sleep, food and a short walk come before any card.",
      "Noting what your body tells you is a great help when you ask for help.",
    },
    people = {
      "Between people, ask what matters to each before asking who is right.",
      "The closer the person, the louder the thanks and the slower the reproach.",
    },
    life = {
      "If one sentence stays with you, write it down: it may be today's answer.",
      "Of all the cards say, take along only what makes you nod.",
    },
  },

  -- What the card at the centre means for what was asked, by how light or heavy it lies.
  bearing = {
    love = {
      light = { "For love this means that you may show a little more of your heart.",
        "Opening up has the wind behind it: a kindness offered first is likely to land." },
      mixed = { "For love this means time to know each other better before any conclusion.",
        "Flutter and caution sit together; small talks help to find the right warmth." },
      deep = { "For love this means looking after your own tired heart before holding on to "
        .. "anyone.",
        "Rather than settle things in a hurry, look for the root of the hurt." },
    },
    work = {
      light = { "For work this means that what you have prepared may be shown outside.",
        "The wish to move has strength; asking around and knocking is a good start." },
      mixed = { "For work this means deciding what you want to gain before whether to go or stay.",
        "Chances and conditions are both in view, so it is time to compare and not to rush." },
      deep = { "For work this means refilling your strength before a large decision.",
        "See whether the weight comes from the place or from being tired; the answer is near." },
    },
    money = {
      light = { "For money this means that the steady habits you have built are worth keeping up.",
        "Your sense for housekeeping is good now, and a small plan is easily kept." },
      mixed = { "For money this means laying what comes in and what goes out side by side.",
        "Hopes and worries are mixed; writing the figures down calms the mind." },
      deep = { "For money this means that keeping and checking is easier now than moving from "
        .. "unease.",
        "The more rushed you feel, the more it helps to mend the leaks first." },
    },
    study = {
      light = { "For study this means that you may trust what you have done so far.",
        "Your power to learn is awake; carry on in the way that works." },
      mixed = { "For study this means choosing the method anew instead of adding hours.",
        "Focus comes and goes, so a short and clear plan suits you." },
      deep = { "For study this means putting rest into the plan instead of driving yourself.",
        "A tired head wants rest first, and then what you learned finds its place." },
    },
    health = {
      light = { "For your body this is a good frame of mind to begin or keep up a kind habit.",
        "The wish to care for yourself has strength in it." },
      mixed = { "For your body this means listening to what it tells you.",
        "Set effort and rest in proportion again, and your mood follows." },
      deep = { "For your body this is a kind picture: share the worry instead of holding it alone.",
        "It honours how long you have tried, and asks you not to put off rest." },
    },
    people = {
      light = { "Among people this means that a hand held out first may well be taken warmly.",
        "It is a good time for a good talk with somebody near." },
      mixed = { "Among people this means telling whom to come closer to and where to keep a "
        .. "distance.",
        "Your paces differ, so saying what you expect makes it easier." },
      deep = { "Among people this means seeing to your own heart, which came last.",
        "Words that hurt want time, and there is no need to mend it in a hurry." },
    },
    life = {
      light = { "For you these days it is a greeting: you may take a step toward what you like.",
        "There is wind in your heart, so lean toward whatever makes you glad." },
      mixed = { "For you these days it is a greeting: look around calmly before you settle.",
        "Moving and pausing are both in it; keeping your own pace is enough." },
      deep = { "For you these days it is a greeting: you have held out well, so rest a little.",
        "There were reasons for the weight on your mind; do not be hard on yourself." },
    },
  },

  caution = {
    health = "Please take worries about health to a doctor or pharmacist and not to the cards.",
    money = "Please decide on large sums by facts and qualified advice, and not by cards.",
    law = "For a legal matter, please ask a lawyer or a legal advice centre.",
    crisis = "You sound as if it is very hard now, so this comes before any card: if you are in "
      .. "danger, do not bear it alone. Reach out to someone near you or to a crisis line "
      .. "(109 in Korea, at any hour; elsewhere your local one).",
  },

  follow_ups = {
    any = {
      "Which side of you does {card} in the place “{place}” resemble?",
      "What would it look like to follow the advice of {card} this week?",
      "Which person or scene came to mind first on seeing {card}?",
      "What in this story can you change, and what may stay as it is?",
      "What would you, three months from now, say to yourself today?",
    },
    love = { "What is the one thing you truly wish for in this relationship?",
      "What were you grateful for and never said?" },
    work = { "Besides money, what would you like to gain from this work?",
      "If you could change one thing where you are, what would it be?" },
    money = { "If there were enough money, what would you do first?",
      "How do you spend when you feel rushed?" },
    study = { "What does a day look like once this study is done?",
      "When and where do you concentrate best?" },
    health = { "Which signal has your body sent most often lately?",
      "What lets you rest most deeply?" },
    people = { "Where is the line you want to keep between that person and you?",
      "Who puts you at ease these days?" },
    life = { "What has taken up most of your mind lately?",
      "What would you like to have done once before the year ends?" },
  },
}
