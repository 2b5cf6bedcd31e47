-- What a dream says for daily life, by theme, and small helpers, in English.  As in phrases.lua.

return {
  theme_lead = { "Brought into daily life, {the} speaks first of {theme1}.",
    "In your days this touches two things: {theme1} and {theme2}.",
    "In waking life it is mostly about {theme1}, with {theme2} close behind." },
  theme_lead_act = { "In your days this touches two things: {theme1} and {theme2}.",
    "In waking life it is mostly about {theme1}, with {theme2} close behind." },
  theme_lead_one = { "In your days this comes closest to {theme1}.",
    "Above all, this is a story about {theme1}." },

  theme = {
    wealth = { up = {
      "This is a good week to write down what comes in and what goes out. Even a small sum grows "
        .. "once it has a place of its own.",
      "Signs of money in a dream usually mean a sharper eye for openings. Start with the offer or "
        .. "the account you have been putting off.",
      "It is less about a windfall than about getting what is fairly yours. List on one page what "
        .. "you owe and what you are owed." },
      care = {
        "With money, closing a leak will serve you better than starting something new. Go through "
          .. "this week's spending line by line.",
        "Let big decisions wait one more day, and check the sums and dates you have agreed.",
        "If there is something you want to buy, write it down and wait three days. If you still "
          .. "want it then, you will know." } },
    love = { up = {
      "It is a good time to give affection and to accept it. One kind line does more than a grand "
        .. "speech.",
      "Plan one thing that will make you and somebody close to you laugh. The warmth of the dream "
        .. "will carry over.",
      "If somebody came to mind while you read this, ask them about a day this week." },
      care = {
        "In love, asking is easier than guessing. Bring up what hurt, without blame.",
        "There is no need to define things quickly. First put what you want into one sentence.",
        "The more you want to be reassured, the easier it is to press for an answer. Make room for "
          .. "a conversation first." } },
    family = { up = {
      "Family may be a source of support just now. Rather than waiting for a call, make it.",
      "Things at home look as if they are settling. It is a good moment to say thank you out loud.",
      "There is something pleasant here to share with your family. Pick a day for a meal "
        .. "together." },
      care = {
        "Send your family a short message. Hearing that everybody is fine is often all it takes.",
        "Ask yourself whether you are carrying the family's load alone, and choose one thing to "
          .. "hand over.",
        "If there is something at home nobody has talked about, begin by listening rather than by "
          .. "deciding." } },
    work = { up = {
      "At work, this is the time to show what you have prepared. Finish one thing and the next "
        .. "becomes easier.",
      "What you are working on is picking up speed. Decide now whom you would ask for help.",
      "Put what you have done so far on a single page. It will be ready when somebody asks." },
      care = {
        "At work, the order of things matters more than the pace. Separate what is urgent "
          .. "from what "
          .. "is important.",
        "If everything has landed on your desk, say which part could be shared.",
        "Choose three things to finish today. From the fourth on, tomorrow will do." } },
    honor = { up = {
      "Your name is in good light here. Sum up briefly what you have done and people will notice.",
      "The wish to be recognised can be fuel. Put your hand up for the thing you wanted to try.",
      "When somebody praises you, do not wave it away. Say thank you and keep it." },
      care = {
        "When other people's opinions loom large, decide first what would satisfy you.",
        "Keeping up appearances is tiring. One honest sentence earns more trust than a "
          .. "perfect face.",
        "If you keep replaying a mistake, tell yourself what you would tell a friend." } },
    study = { up = {
      "In learning, practising what you already know is about to pay off.",
      "The answer you have been looking for is close. Write today's lesson in one sentence.",
      "If there is something you want to learn, give it fifteen minutes today. A thing begun tends "
        .. "to go on." },
      care = {
        "Trust the hours you have put in more than any score. Short, frequent review is calming.",
        "The more you want to do well, the earlier rest belongs in the plan.",
        "Make a list of what you do not know. A vague worry turns into a number of "
          .. "small tasks." } },
    health = { up = {
      "It is a picture of energy coming back. Regular sleep and meals will make it last.",
      "It goes well with walks and daylight.",
      "It is a good time to begin one small thing for your body, even just another glass "
        .. "of water." },
      care = {
        "You can read it as a wish to rest. If something actually hurts, ask a doctor and not a "
          .. "dream.",
        "Change one thing about your evenings. Easier nights often bring lighter dreams.",
        "If you have had a run of hard days, set one evening this week aside for an "
          .. "early night." } },
    people = { up = {
      "People are giving you strength at the moment. Say hello first, and ask a small favour.",
      "A friendly message or some teamwork could come of this. Send the reply you owe.",
      "There is somebody near who would help you, and somebody you could help. One name "
        .. "is enough." },
      care = {
        "You are allowed to set the distance. Leaving an answer until tomorrow is one way.",
        "A misunderstanding clears up faster by voice than by text.",
        "If being nice to everybody has worn you out, pick one thing you may say no to." } },
    change = { up = {
      "It is a good time to begin. Give the smallest first step today's date.",
      "A change of place or habit has the wind behind it. Start by clearing out something small.",
      "Part of you has already begun to change something. Whom would you like to tell first?" },
      care = {
        "Before a change, decide what stays the same. That settles the mind.",
        "There is no hurry. Write down one thing to change and one to keep.",
        "If too much is undecided, choose the one thing you can settle this week." } },
    self = { up = {
      "This is a dream about getting to know yourself. Say out loud what you would like to hear.",
      "There is more room inside you than before. Treat time alone as a present.",
      "Write down three things that make you feel well these days. The dream has noticed one of "
        .. "them." },
      care = {
        "Something in you is looking for a place to rest. Choose one thing that need not be done "
          .. "today.",
        "You may be gentler with yourself. Write down one thing you did well before you sleep.",
        "If there was something you swallowed instead of saying it, writing it down is enough." } },
  },

  lucky = {
    wealth = { color = { "yellow", "gold" }, item = { "a tidy wallet", "a small money box",
      "a page of accounts" } },
    love = { color = { "pink", "coral" }, item = { "a single flower", "a handwritten note",
      "two cups of tea" } },
    family = { color = { "beige", "warm brown" }, item = { "a family photo", "a shared meal",
      "a call home" } },
    work = { color = { "navy", "dark grey" }, item = { "a short to-do list", "a good pen",
      "a cleared desk" } },
    honor = { color = { "purple", "white" }, item = { "clean shoes", "a business card",
      "neat clothes" } },
    study = { color = { "blue", "light green" }, item = { "a new notebook", "a bookmark",
      "a pencil" } },
    health = { color = { "green", "sky blue" }, item = { "a water bottle", "comfortable shoes",
      "lights out early" } },
    people = { color = { "orange", "pale yellow" }, item = { "a snack to share",
      "saying hello first", "one reply sent" } },
    change = { color = { "sky blue", "white" }, item = { "an emptied drawer",
      "a walk along a new street", "an open window" } },
    self = { color = { "lilac", "soft grey" }, item = { "a diary", "quiet music",
      "a warm blanket" } },
  },
  time = { "early morning", "late morning", "midday", "dusk", "just before sleep" },
}
