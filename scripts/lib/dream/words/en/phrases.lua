-- What a reading says, in English.  Holes: see lib.dream.draft.

return {
  title = {
    auspicious = { "A welcome dream of {lead}: {sense}", "{Lead} with good news: {sense}",
      "Good energy in {lead}: {sense}" },
    inauspicious = { "A kind word of care from {lead}: {sense}",
      "{Lead}, asking you to look after {sense}", "Pause and look: {lead} and {sense}" },
    neutral = { "{Lead} and the present mood: {sense}", "A quiet word from {lead}: {sense}",
      "What {lead} reflects: {sense}" },
    mixed = { "Light and shade in {lead}: {sense}",
      "{Lead} and {second} in conversation: {sense}",
      "Gain and care together in {lead}: {sense}" },
    psychological = { "{Lead}, a picture of the mind: {sense}",
      "What {lead} wanted to say: {sense}", "A scene your heart drew: {lead} and {sense}" },
    taemong = { "{Lead}, in the manner of a taemong: {sense}",
      "A treasured dream of {lead}: {sense}", "{Lead} and a precious beginning: {sense}" },
    open = { "A dream still waiting for its name", "A dream that a few more words would clear",
      "A dream to read by its mood" },
    care = { "Before any dream, you", "Your well-being comes first now",
      "A hand held out before any reading" },
  },

  opening = {
    "What stands out first in your dream is {lead}, where you wrote “{alias}”.",
    "The main part belongs to {lead}; the story begins where you wrote “{alias}”.",
    "The scene with “{alias}” is the key: {lead}.",
  },
  opening_act = {
    "Clearest of all in your dream is {scene}. Where you wrote “{alias}” is the key.",
    "At the heart of it stands {scene}. Let us begin where you wrote “{alias}”.",
    "Where you wrote “{alias}”, {scene} sets the direction of the dream.",
  },
  kind = {
    auspicious = { "Korean tradition counts it as auspicious and hears {sense} in it.",
      "It belongs with the good omens: {sense}, coming closer.",
      "It reads on the bright side and is said to mean {sense}." },
    inauspicious = { "Tradition calls it a cautionary dream. Nothing is settled by it; it "
        .. "kindly asks you to look after one thing: {sense}.",
      "It used to be called an ill omen, yet there is nothing to be afraid of. Looking after "
        .. "{sense} is all that it asks.",
      "It asks you to look before you go on. Has this been on your mind: {sense}?" },
    neutral = { "It leans neither way. Read it as a mirror of {sense}.",
      "Rather than good or bad, it shows you as you are now; the clue is {sense}.",
      "A calm kind of dream, in which thoughts about {sense} went on in your sleep." },
    mixed = { "Bright and cautious meanings stand together. Welcome {sense}, without haste.",
      "Good signs and careful ones came side by side. Keep {sense} in the middle and tend to "
        .. "the rest.",
      "It leans to no side: {sense} is there to gain, with something to look after." },
    psychological = { "It mirrors the mind rather than the future; inside it lies {sense}.",
      "It is better read for the heart than for omens. The key is {sense}.",
      "It is a picture your mind set in order overnight: {sense}." },
    taemong = { "Tradition treasures it as a taemong, a conception dream. It may be news of "
        .. "somebody close, or a plan you carry being born.",
      "It has the marks of a taemong, the Korean conception dream. If there is no child in "
        .. "question, read it as {sense}, newly born.",
      "It has the grain of a taemong, a conception dream: {sense}, taken to heart. Welcome "
        .. "either way." },
  },
  feeling_line = {
    bright = { "With {emotion} in it as well, the reading leans further to the bright side.",
      "If you felt {emotion}, that is the most trustworthy reading of all." },
    dark = { "The {emotion} in it tones the reading down a little, yet does not turn it round.",
      "If there was {emotion}, soothing that comes before any omen." },
    even = { "The {emotion} in it hints at what the dream is asking.",
      "If {emotion} stayed with you, follow it as you read." },
    none = { "Whether you woke light or heavy changes the grain of it.",
      "As you named no feeling, this reading goes by the symbols." },
  },

  rest = { "There were also {list}.", "Lending their voices: {list}.",
    "In the background: {list}." },
  unsure = { "“{alias}” can be read in more than one way. It is taken as {lead} here; if "
      .. "you meant {other}, leave this part out." },
  unsure_symbol = { "“{alias}” has several meanings. It is taken as {lead} here; if you "
      .. "meant {other}, read it as a sign of {other_sense}." },
  negated = { "“{list}”: you wrote that this was not there or did not happen, so it is not "
      .. "part of the reading." },

  bright = {
    "Dreams draw the day a little larger. The {emotion} in it touches a hope that is "
        .. "growing in you. Recall it once more today.",
    "In {emotion} the body says yes before the mind does. It also asks you to notice what "
        .. "is going well.",
    "If {emotion} stayed after waking, there is more room in you than before. Spend a "
        .. "little of it on something put off.",
  },
  dark = {
    "The {emotion} in it foretells nothing. It is feeling left over from the day, working "
        .. "itself loose, and what is felt gets sorted.",
    "Waking with {emotion} can weigh on a day. Drink some water, breathe out slowly, and "
        .. "write one line on what it resembles.",
    "Where there is {emotion}, there is something you want to protect. Once you know what, "
        .. "the dream has done its work.",
  },
  even = {
    "The {emotion} in it leaves a question rather than an omen. What has felt like that lately?",
    "Feeling {emotion} says that the heart is still choosing its answer. There is no hurry.",
    "A dream that leaves {emotion} is remembered long, which says how much the scene means to you.",
  },
  none = {
    "You named no feeling, but think back: was meeting {lead} welcome or uneasy? That alone "
        .. "changes a dream.",
    "The mood of a dream fades in five minutes. Write down one word for the first thing you "
        .. "felt about {lead}.",
    "Was your body at ease or stiff in the scene with {lead}? Ease often means hope, "
        .. "stiffness a burden.",
  },
  none_act = {
    "You named no feeling, but think back: was that moment light or helpless? That alone "
        .. "changes a dream.",
    "The mood of a dream fades in five minutes. Write down one word for how that movement felt.",
    "Was your body at ease or stiff just then? Ease often means hope, stiffness a burden.",
  },
  recurring = {
    "A dream that returns has not heard its answer yet. Many find that it comes less often "
        .. "once they write an ending of their own.",
    "When the same dream comes again, it often points to one matter unresolved. Note what "
        .. "changes each time.",
    "A dream that keeps visiting is an invitation more than a warning. Do a small part of "
        .. "what you wanted to do there, by day.",
  },

  theme = {
    wealth = { up = { "At home it is a good time to write down what comes in and goes out; "
        .. "even small income grows when it has its place.",
      "Signs of wealth mean an eye grown quick for chances. See first to an offer or account "
        .. "put off." },
      care = { "With money, stopping a leak suits you better than a new venture. List this "
          .. "week's spending line by line.",
        "Leave large decisions a day longer and check agreed sums and dates again." } },
    love = { up = { "A good current for giving and receiving affection. One kind line moves "
        .. "more than grand words.",
      "Make one occasion to laugh with somebody close; the warmth of the dream carries over." },
      care = { "In love, asking is easier than guessing. Bring up what hurt in words that "
          .. "do not blame.",
        "Do not hurry to define a bond. First write in one sentence what you wish for." } },
    family = { up = { "Solid news or help may come from family; calling first makes it quicker.",
      "Matters at home are settling. It is a good time to say thanks aloud." },
      care = { "Send your family a short word. Asking after them is enough to lighten the heart.",
        "See whether you carry the family's load alone, and choose one thing to share." } },
    work = { up = { "At work it is time to show what you have prepared. Finish one thing "
        .. "and the next door opens easily.",
      "Your task is gaining speed. Choose beforehand whom to ask for help and you will go "
        .. "further." },
      care = { "At work, order matters more than speed. Divide the urgent from the "
          .. "important on paper.",
        "If duties have piled up in one place, speak about what can be shared." } },
    honor = { up = { "Name and reputation brighten. Sum up what you have done and somebody "
        .. "will notice.",
      "The wish to be recognised turns into strength. Put your hand up where you wanted to." },
      care = { "When others' eyes seem large, set your own measure first.",
        "Are you tired from keeping face? One honest word earns more trust." } },
    study = { up = { "In learning, practising what you know is about to bear fruit.",
      "The answer you looked for is near. Write down today's lesson in one sentence." },
      care = { "Trust the hours you prepared more than a score. Short and frequent review calms.",
        "The more you want to do well, the earlier rest belongs in the plan." } },
    health = { up = { "A sign of energy filling up. Regular sleep and meals make it last.",
      "It goes well with walks and daylight." },
      care = { "You may read it as a body that wants rest. If something hurts, ask a doctor "
          .. "and not a dream.",
        "Change one thing about your evenings; dreams change with it." } },
    people = { up = { "People give you strength now. Greet first, and share a small favour.",
      "A welcome message or cooperation may follow. Send the reply you have put off." },
      care = { "You may set the distance. Leaving an answer for a day is one way.",
        "A voice clears a misunderstanding faster than text." } },
    change = { up = { "A good current for beginnings. Give the smallest first step today's date.",
      "The wind favours a change of place or manner. Begin by clearing something small." },
      care = { "Before a change, decide first what stays; that settles the mind.",
        "There is no hurry. Write one thing to change and one to keep." } },
    self = { up = { "A dream of getting to know yourself. Say aloud what you would like to hear.",
      "There is more room inside. Use time alone as a gift." },
      care = { "The heart is looking for a place to rest. Choose one thing that need not be "
          .. "done today.",
        "You may be kinder to yourself. Write one thing done well before sleep." } },
  },
  theme_lead = { "Brought into daily life, it touches {theme1} first.",
    "It touches two places: {theme1} and {theme2}.",
    "In waking life it centres on {theme1}, with {theme2} close behind." },

  taemong = {
    high = { "It resembles a traditional taemong (a conception dream) at {percent} of 100.",
      "Likeness to a taemong, a conception dream: {percent} of 100, which is clear." },
    medium = { "It may be read as a taemong, a conception dream; the likeness is {percent} "
        .. "of 100.",
      "There is some grain of a taemong, a conception dream ({percent} of 100)." },
    low = { "It has a sign of taemong, the conception dream, but faintly: {percent} of 100.",
      "As a taemong, a conception dream, it is faint at {percent} of 100." },
  },
  child = { "Of a child announced by {lead}, people have long said: {child}.",
    "The old good wish that goes with {lead} is a child who is {child}." },
  taemong_note = { "A dream tells neither pregnancy nor the sex of a child. Take it as a "
      .. "wish for health and love.",
    "No dream can know of a pregnancy, or whether a child is one sex or the other. Take it as "
      .. "a blessing on any child." },

  another = {
    animal = { "From another point of view, Jung saw animals as the untamed strength of "
        .. "instinct. Take {lead} as a strength of your own and see what changes." },
    person = { "From another point of view, Jung sometimes read the people in a dream as "
        .. "sides of oneself. Which manner of {lead} would you have, or avoid?" },
    death = { "From another point of view, Jung called such figures the shadow: the self "
        .. "not yet met. Imagine what {lead} would like to say." },
    body = { "From another point of view, Freud thought that dreams of the body hide "
        .. "unspoken wishes. Write down what worry or wish {lead} brings to mind." },
    nature = { "From another point of view, Jung saw nature's images as old pictures shared "
        .. "by everyone. Before {lead}, did you feel small or large?" },
    water_fire = { "From another point of view, Jung read water as the unconscious and fire "
        .. "as the power to change. Your distance from {lead} is your distance from "
        .. "a feeling." },
    food = { "From another point of view, food stands for hunger of the heart and for care. "
        .. "What fills you these days?" },
    object = { "From another point of view, things stand for abilities and roles. What "
        .. "would change without {lead}?" },
    place = { "From another point of view, Jung read houses and places as the structure of "
        .. "the mind. Where you stood in relation to {lead} is where your mind dwells." },
    vehicle = { "From another point of view, vehicles are the way a life moves. Who held "
        .. "the wheel?" },
    event = { "From another point of view, such dreams rehearse the tension of the day. "
        .. "Prepare one small thing that was hard in it." },
    sign = { "From another point of view, Jung took colours and numbers for marks of inner "
        .. "balance. Follow the memory that comes with {lead}." },
    action = { "From another point of view, dream research takes such movement as nightly "
        .. "practice with feelings. Imagine what you wanted to do next." },
    ancestor = { "From another point of view, Jung saw older kin as a long wisdom of your "
        .. "own. What would that person say to you now?" },
    open = { "From another point of view, dream research sees dreams as memory and feeling "
        .. "being sorted. No clear symbol is needed for that." },
  },

  advice = {
    auspicious = { "A good dream gains strength when hands move. Finish one thing put off.",
      "Trust the mood and bring up one proposal yourself.",
      "The better the dream, the calmer the step: choose one thing and do it." },
    inauspicious = { "Checking once more is enough for today. Then set the dream down.",
      "It asks for care beforehand: a kind word to whom you worry about, one task in order, "
        .. "and it has done its part.",
      "Look twice at urgent promises and belongings. After that, go on as usual." },
    neutral = { "Keep one scene in a drawing or a line. Its meaning may come clear in a few "
        .. "days.", "Keep your usual pace today and recall the scene just once.",
      "Turn what puzzled you into one question and write it down." },
    mixed = { "Widen what is welcome slowly, and settle one thing that nags today.",
      "Write gains and what to keep side by side; the order will show.",
      "Ease with good news, a check with worry: that is balance." },
    psychological = { "Your heart spoke to you, so write for ten quiet minutes this evening.",
      "Put on paper the words you could not say there. They need not be sent.",
      "Light movement and an early night take weight off such a dream." },
    taemong = { "Share the dream with family as a blessing and not as a burden.",
      "Note the date and the scene. It will make a good story one day.",
      "Be gentle once more today with the plan or person you carry." },
    open = { "Keep paper by the bed and write three words as soon as you wake.",
      "Write the mood before the story. Follow it and scenes come back.",
      "Before sleep, say once that you will remember. It works surprisingly well." },
  },
  calm = { "If your heart stays heavy or sleep stays poor, talking with somebody close or a "
      .. "professional helps more than any reading.",
    "If dreams keep troubling you, do not bear it alone; counselling is a good way." },
  close = { "Dream lore is an old story that mirrors the heart. The choosing is always yours.",
    "A dream is food for thought and no fixed answer. Use the part you like.",
    "Keep this for reference, and choose at your own pace." },

  question = {
    emotion = { "How did you feel on meeting {lead}? Choosing a feeling would make the "
        .. "reading clearer.",
      "Was that scene welcome or uneasy? One feeling more would change its grain." },
    emotion_act = { "Was that moment light or helpless? One feeling more would change its grain." },
    ancestor = { "What was the look on that face? If there were words or a gift, write them "
        .. "down as they were." },
    animal = { "Do you remember the colour and size of {lead}, and how it treated you?",
      "Did {lead} look at you, come nearer, or move away?" },
    person = { "What was the look on the face of {lead}? If there were words, write them "
        .. "down as they were.",
      "How do things stand with {lead} these days, or who came to mind?" },
    place = { "What was different before you went in and after you came out?",
      "Was it a place you know ({lead}), or one you had never seen?" },
    thing = { "New or old, how did it look ({lead}), and who had it when the dream ended?",
      "Do you remember the weight or warmth in your hand ({lead})?" },
    other = { "Do you remember the scene just before the end? The last scene can change the "
        .. "meaning.", "Was it bright or dark? Light is a good clue as well." },
    open = { "Is there one thing that comes to mind, such as an animal, a person, water or "
        .. "a house? A single word would do to read again.",
      "Where were you, and with whom? One more line, just as it comes, would help." },
    care = { "Is there somebody near you to talk with now? If not, a local helpline answers "
        .. "day and night." },
  },

  open_summary = {
    "No symbol of the dream book was found in what you wrote. Still, having remembered and "
        .. "written it is already a thread to hold.",
    "There is no clear symbol, and such dreams mostly sort the mood of a day. Let us read "
        .. "it by its feeling.",
    "A dream without a symbol to name is not without meaning. For now, let us go by mood "
        .. "and movement.",
  },
  open_symbols = {
    "Add a single symbol (an animal, a person, water, fire, a house, a road) and its "
        .. "traditional meaning can be looked up.",
    "Think of one thing in it that has a name. A colour or a sound will do.",
  },
  open_feeling = {
    "Dreams with a vague mood are common after busy days. Think of the mind tidying its "
        .. "drawers overnight.",
    "If you cannot tell what you felt, begin with the body: light, pressed, or in a hurry?",
  },
  open_life = {
    "Think of the one matter that fills your head these days. Dreams often circle round it.",
    "When dreams are dim, look to the rhythm of the day first. Keep bedtime steady within "
        .. "half an hour.",
  },

  care = {
    summary = "What you wrote sounds very heavy, so no omens now. A dream decides nothing, "
        .. "and you deserve care. Please reach your local emergency services or a "
        .. "suicide prevention helpline now (in Korea 109, free, day and night; "
        .. "elsewhere your local crisis line).",
    symbols = "At such a time a dream is no good or bad sign. It is a tired heart asking "
        .. "for help, so its symbols are not read as omens here.",
    feelings = "It must have been that hard to carry. There is no shame in the feeling, and "
        .. "it grows lighter when shared. Please see first whether you are somewhere "
        .. "safe and whom you could call over.",
    life = "Leave large decisions for another day and send one sentence to somebody you "
        .. "trust: I am having a hard time. If calling is difficult, a text or a chat line "
        .. "is fine.",
    another = "From another point of view as well, a hard dream foretells nothing; it shows "
        .. "that the mind has had no rest.",
    advice = "Please call your local helpline or emergency services now. You need not find "
        .. "the right words or give a name. I hope that you will not be alone tonight.",
  },
  lucky = {
    wealth = { color = { "yellow", "gold" }, item = { "a tidy wallet", "a small money box",
      "a page of accounts" } },
    love = { color = { "pink", "coral" }, item = { "a single flower", "a handwritten note",
      "two cups of tea" } },
    family = { color = { "beige", "warm brown" }, item = { "a family photo", "a shared meal",
      "a call home" } },
    work = { color = { "navy", "dark grey" }, item = { "a short list", "a good pen",
      "a cleared desk" } },
    honor = { color = { "purple", "white" }, item = { "clean shoes", "a name card",
      "neat clothes" } },
    study = { color = { "blue", "light green" }, item = { "a new notebook", "a bookmark",
      "a pencil" } },
    health = { color = { "green", "sky blue" }, item = { "a water bottle", "easy shoes",
      "lights out early" } },
    people = { color = { "orange", "pale yellow" }, item = { "a snack to share",
      "a greeting first", "one reply" } },
    change = { color = { "sky blue", "white" }, item = { "an emptied drawer", "a walk a new way",
      "an open window" } },
    self = { color = { "lilac", "soft grey" }, item = { "a diary", "quiet music",
      "a warm blanket" } },
  },
  time = { "early morning", "the forenoon", "midday", "dusk", "before sleep" },
}
