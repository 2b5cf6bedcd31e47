-- Counsel and further questions, in English.

return {
  tips = { "A few things to try, chosen from the cards:", "Small steps the cards suggest:",
    "Here is what you could do, starting today:" },
  tip = "{Card}: {tip}",

  topic = {
    love = {
      "In love, easy time spent together brings people closer than pressing for answers.",
      "Matters of the heart ease when a few words of them are shared instead of calculated alone.",
    },
    work = {
      "Since this is about work, put terms and dates side by side on paper before you set your "
        .. "heart on either.",
      "With work it helps to list separately what you are good at, what you enjoy and what you "
        .. "need.",
    },
    money = {
      "Since this is about money, let the cards mirror your mood and let the bank statement supply "
        .. "the figures.",
      "With money, sleeping on it whenever you feel rushed is the best fence there is.",
    },
    study = {
      "In study, a short session at the same hour every day does more than one long sitting.",
      "Take half the time you spend worrying about results and give it to one page.",
    },
    health = {
      "For the body, sleep, food and a short walk come before any card.",
      "A short note of how you feel each day is a great help when you see a doctor.",
    },
    people = {
      "Between people, ask what matters to each before asking who is right.",
      "The closer the person, the more freely you can thank them and the more slowly you should "
        .. "complain.",
    },
    feelings = {
      "On a heavy day you needn't do anything well; washing, eating and sleeping are enough.",
      "If you have felt like this for more than two weeks, talking to a counsellor or a doctor is "
        .. "one more way to take care of yourself.",
    },
    life = {
      "If one sentence here stays with you, write it down: it may be the one you needed.",
      "Of all the cards say, take along only what makes you nod.",
      "Read this again in a week and note in one line what has changed.",
    },
  },

  -- What the card at the centre means for what was asked, by how light or heavy it lies.
  bearing = {
    love = {
      light = { "For love this means that you can show a little more of your heart.",
        "The wind is behind you if you open up: a kindness offered first is likely to land." },
      mixed = { "For love this means time to get to know each other better before deciding "
        .. "anything.",
        "Butterflies and caution sit together; small talks help you find the right warmth." },
      deep = { "For love this means looking after your own tired heart before holding on to "
        .. "anyone.",
        "Rather than settle things in a hurry, look for where the hurt began." },
    },
    work = {
      light = { "For work this means that what you have prepared is ready to be shown.",
        "Your wish to move has strength behind it; asking around and knocking on doors is a good "
          .. "start." },
      mixed = { "For work this means working out what you want to gain before whether to go or "
        .. "stay.",
        "Possibilities and conditions are both in view, so compare before you rush." },
      deep = { "For work this means getting your strength back before any large decision.",
        "Ask whether the weight comes from the job or from being tired; the answer is close by." },
    },
    money = {
      light = { "For money this means that the steady habits you have built are worth keeping up.",
        "You have a good eye for money now, and a small plan will be easy to keep." },
      mixed = { "For money this means laying what comes in and what goes out side by side.",
        "Hopes and worries are mixed; writing the figures down calms the mind." },
      deep = { "For money this means that holding on and checking sits better now than moving "
        .. "out of unease.",
        "The more rushed you feel, the more it helps to stop the small leaks first." },
    },
    study = {
      light = { "For your studies this means that you can trust the work you have put in.",
        "You are learning well, so carry on in the way that works." },
      mixed = { "For your studies this means a new method rather than more hours.",
        "Focus comes and goes, so a short and clear plan suits you." },
      deep = { "For your studies this means planning some rest instead of driving yourself.",
        "A tired head needs rest first; then what you learned finds its place." },
    },
    health = {
      light = { "For your wellbeing this is a good frame of mind in which to begin a kind habit or "
        .. "keep one up.",
        "Your wish to take care of yourself has strength in it." },
      mixed = { "For your wellbeing this means listening to what your body tells you.",
        "Bring effort and rest back into proportion, and your mood may follow." },
      deep = { "For your wellbeing this is a kind picture: share the worry instead of holding it "
        .. "alone.",
        "It honours how long you have been trying, and asks you not to put off rest." },
    },
    people = {
      light = { "Among people this means that a hand held out first may well be taken.",
        "It is a good moment for a good talk with someone close." },
      mixed = { "Among people this means knowing whom to come closer to and where to keep some "
        .. "distance.",
        "You move at different speeds, so saying what you expect makes it easier." },
      deep = { "Among people this means seeing to your own heart, which has come last.",
        "Words that hurt take time, and you need not mend everything in a hurry." },
    },
    feelings = {
      light = { "There is a thread here that leads back to your strength: make the easy moments a "
        .. "little longer.",
        "There is a sunny side to this, too; let your tired heart sit there for a while." },
      mixed = { "Instead of hurrying to an answer, give a name to what weighs on you.",
        "Moods that go up and down need no fixing; look after today's share of them." },
      deep = { "Getting this far has taken a lot, so the first thing to do today is to rest.",
        "It sees how heavy things are; find one place where you need not pretend to be fine." },
    },
    life = {
      light = { "Read it as a greeting: go ahead and take a step toward what you like.",
        "Your heart is growing lighter, so lean toward whatever makes you glad." },
      mixed = { "Read it as a greeting: look around calmly before you settle on anything.",
        "There is both moving and pausing in it; keeping your own pace is enough." },
      deep = { "Read it as a greeting: you have held out well, so rest a little.",
        "There were reasons for the weight on your mind; go easy on yourself." },
    },
  },

  caution = {
    health = "Please take worries about your health to a doctor or pharmacist, not to the cards.",
    money = "Please base decisions about large sums on facts and qualified advice, not on cards.",
    law = "For a legal matter, please ask a lawyer or a legal advice centre.",
  },

  follow_ups = {
    any = {
      "Which side of you does {card}, in the place “{place}”, resemble?",
      "What would it look like to follow the advice of {card} this week?",
      "Which person or scene came to mind first when you saw {card}?",
      "What in this story can you change, and what can stay as it is?",
      "What would you, three months from now, say to yourself today?",
    },
    love = { "What is the one thing you truly wish for in this relationship?",
      "What were you grateful for and never said?",
      "When do you feel loved?" },
    work = { "Besides money, what would you like to gain from this work?",
      "If you could change one thing about where you are, what would it be?",
      "Looking back at this a year from now, what would you most like to know?" },
    money = { "If there were enough money, what would you do first?",
      "How do you spend when you feel rushed?" },
    study = { "What will a day look like once this is behind you?",
      "When and where do you concentrate best?" },
    health = { "Which signal has your body sent most often lately?",
      "What lets you rest most deeply?" },
    people = { "Where is the line you want to keep between that person and you?",
      "Who puts you at ease these days?" },
    feelings = { "When, lately, did this feel lightest?",
      "What would a good friend do for you right now?" },
    life = { "What has taken up most of your mind lately?",
      "What would you like to have tried before the year ends?",
      "What made you laugh lately?", "If you could put one thing down, what would it be?" },
  },
}
