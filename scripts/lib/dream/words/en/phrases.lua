-- What a reading says, in English.  Holes: see lib.dream.draft.

return {
  title = {
    auspicious = { "A welcome dream of {lead}: {sense}", "{Lead} as good news: {sense}",
      "A bright dream about {lead}: {sense}" },
    inauspicious = { "A gentle reminder from {lead}: {sense}",
      "{Lead}, and something to look after: {sense}", "Worth a second look: {lead} and {sense}" },
    neutral = { "{Lead} and how things stand: {sense}", "A quiet word from {lead}: {sense}",
      "What {lead} reflects: {sense}" },
    mixed = { "Light and shade in one dream of {lead}: {sense}",
      "{Lead} and {second} in one dream: {sense}", "Something to gain, something to "
        .. "mind: {sense}" },
    psychological = { "{Lead}, and what is on your mind: {sense}",
      "What {lead} wanted to say: {sense}", "A scene your own mind drew, {lead}: {sense}" },
    taemong = { "{Lead} in the manner of a taemong: {sense}",
      "A treasured dream of {lead}: {sense}", "{Lead} and a beginning: {sense}" },
    open = { "A dream still waiting for its name", "A dream that a few more words would open",
      "A dream to read by its mood" },
    care = { "Before any dream, you", "How you are comes first", "A hand held out, before anything "
      .. "else" },
  },

  opening = {
    "What stands out first is {lead}, where you wrote “{quote}”.",
    "The leading part in this dream belongs to {lead}. It begins with your words “{quote}”.",
    "Your words “{quote}” are the key to this dream: it turns on {lead}.",
  },
  opening_act = {
    "You wrote “{quote}”. Of everything in the dream, {scene} is the clearest.",
    "At the centre of this dream is {scene}, in your words “{quote}”.",
    "“{quote}”: {scene} is what gives this dream its direction.",
  },
  kind = {
    auspicious = { "Korean dream lore counts it among the auspicious dreams and takes it to mean "
        .. "{sense}.",
      "By tradition this belongs with the good omens, and tells of {sense} coming closer.",
      "This reads on the bright side, and is said to stand for {sense}." },
    inauspicious = { "Tradition calls it a cautionary dream. It does not mean that anything bad "
        .. "is settled; it asks you kindly to look after one thing: {sense}.",
      "People used to call this an ill omen, but there is nothing to be afraid of. Give a little "
        .. "thought to {sense}, and the dream has done its job.",
      "It asks you to look before you go on. Has something like this been on your mind: {sense}?" },
    neutral = { "It leans neither to good nor to bad. Read it as a mirror of {sense}.",
      "It shows less what will come than how you are now. The clue is {sense}.",
      "This is an even-tempered dream, in which thoughts about {sense} went on in your sleep." },
    mixed = { "There is something to welcome here and something to watch. Keep {sense} in "
      .. "view, and "
        .. "take your time.",
      "Bright signs and cautious ones came side by side. Put {sense} in the middle and tend to the "
        .. "rest.",
      "It tips to neither side. About {sense} it shows both what there is to gain and what needs "
        .. "care." },
    psychological = { "This is a dream of the mind: it mirrors what you feel rather than what is "
        .. "coming. What it holds is {sense}.",
      "Dreams like this are better read for the heart than for omens. The key is {sense}.",
      "Your mind drew this picture overnight, and it asks you to give some thought to {sense}." },
    taemong = { "It has the look of a taemong, the dream that in Korea greets a child to come. It "
        .. "may be told for a relative or a friend, or stand for a plan that is being born.",
      "Tradition treasures scenes like this as a taemong, a conception dream. If there is no child "
        .. "in question, read it as something new in your life: {sense}.",
      "There is much of a taemong in it, a dream of conceiving. A taemong may announce new life or "
        .. "new work, and this one speaks of {sense}." },
  },
  feeling_line = {
    bright = { "The {emotion} you felt tips the reading further to the bright side.",
      "And you felt {emotion}: let that count before anything else here." },
    dark = { "The {emotion} in it makes the reading a shade more cautious, but does not turn it "
        .. "round.",
      "There was {emotion} in it as well, and looking after that comes before any meaning." },
    even = { "The {emotion} in it is a hint at what the dream is asking.",
      "If the {emotion} stayed with you, let it guide you as you read." },
  },
  weight_of_mind = { "So there is no score here for good or bad; let us look at what each scene "
      .. "wanted to say.",
    "Rather than calling it good or bad, let us see what has been on your mind." },
  weight_of_one = { "Weighed by itself, this symbol comes to {score} on a scale from -2 "
    .. "(take care) "
      .. "to +2 (very good).",
    "If -2 is a word of caution and +2 the best of signs, this dream stands at {score}." },
  weight_of_many = { "The {count} symbols found in it come to {score} together, on a scale from -2 "
      .. "(take care) to +2 (very good).",
    "With the {count} symbols on the scales it comes to {score}, where -2 asks for care and +2 is "
      .. "the best there is." },

  happened = {
    gain = { "And it was {scene}, which brings that meaning closer to you.",
      "Since it was {scene}, what you had only looked at is becoming your own." },
    loss = { "But it was {scene}, which adds: look once more at what you take for granted.",
      "As it was {scene}, sort out what to let go and what to keep." },
    harm = { "It was {scene}, which must have been a fright; it does not mean harm, only that "
      .. "something that felt too big has shown its face." },
    overcome = { "Since it was {scene}, you are getting past what weighed on you by your own "
      .. "strength." },
    grow = { "As it was {scene}, the meaning is clearer and brighter still.",
      "It was {scene}, too: something that stood still has begun to move." },
  },
  together = {
    person = { "That {second} was there is worth noticing: what {the} has to say may have to "
      .. "do with "
        .. "that bond.",
      "With {second} in the same dream, you may feel that this is happening between the two of "
        .. "you." },
    death = { "With {second} near, an old feeling seems to be woven into this." },
    ancestor = { "When an ancestor is there as well, tradition reads the whole dream as having the "
      .. "family behind you." },
    place = { "The setting matters, too: {the_second} points to the part of life this is about.",
      "It happened with {second} as the stage. Why there, do you think?" },
    animal = { "With {second} beside it, two different forces in you seem to be talking to each "
      .. "other." },
    action = { "Then there is {second}: you were not only looking on, part of you wanted to act.",
      "Add {second}, and it becomes clearer what you wanted to do." },
    sign = { "If {second} stayed with you, it deepens the mood of the whole scene." },
    event = { "As {second} comes into it, this probably has to do with the tension of something "
      .. "ahead, or just behind you." },
    shared = { "Both {lead} and {second} point to {shared}, so that meaning is clearer than either "
        .. "alone would make it.",
      "{Lead} and {second} both belong to {shared}: the dream has said one thing twice." },
    opposed = { "{Lead} and {second} point in opposite ways: something to welcome and something to "
        .. "mind, in one scene.",
      "With {second} next to {lead}, the meaning does not tip to one side. Hold the two readings "
        .. "together." },
  },

  rest = { "There were also {list}.", "In smaller parts: {list}.", "In the background: {list}." },
  unsure = { "“{alias}” can be read in more than one way. Here it is taken as {lead}; if you meant "
      .. "{other}, leave that part out." },
  unsure_symbol = { "“{alias}” has more than one meaning. Here it is taken as {lead}; if you meant "
      .. "{other}, read it as a sign of {other_sense}." },
  negated = { "You wrote that this was not there or did not happen, so it is left out of the "
      .. "reading: “{list}”." },

  bright = {
    "Dreams draw the day a little larger than life. The {emotion} in this one touches a hope that "
        .. "is growing in you; call it to mind once more today.",
    "In {emotion} the body says yes before the mind does. Notice what is going well at the moment.",
    "If the {emotion} was still there when you woke, you have more room inside you than before. "
        .. "Spend a little of it on something you have put off.",
  },
  dark = {
    "The {emotion} in it does not foretell anything. It is what the day left over, working itself "
        .. "loose, and whatever is felt gets sorted.",
    "Waking with {emotion} can weigh on a whole day. Drink some water, breathe out slowly, and "
        .. "write one line about what it reminds you of.",
    "Where there is {emotion}, there is something you want to protect. Once you know what {the} "
        .. "reminded you of, the dream has done its work.",
  },
  even = {
    "The {emotion} in it leaves a question rather than an answer. What has felt like that lately?",
    "A feeling such as {emotion} says that your heart is still choosing. There is no hurry.",
    "A dream that leaves {emotion} behind is remembered for a long time, which tells you how much "
        .. "the scene means to you.",
  },
  none = {
    "You did not name a feeling, so here are both ways. If you were at ease with {the}, "
      .. "part of you "
        .. "is looking forward to this: {sense}. If you shrank back, it feels a little too much.",
    "The same dream reads differently by its mood. If {the} was welcome, it stands for hope; if it "
        .. "was not, you may not feel quite ready yet for {sense}.",
    "Think of your body in that scene. If it was relaxed around {the}, the meaning is a glad one; "
        .. "if it was stiff, you would like some of the weight taken off.",
  },
  none_care = {
    "You did not name a feeling, so here are both ways. If the scene with {the} gave you a fright, "
        .. "tension has been building up; if you stayed calm, you are already getting over it.",
    "If you woke with a heavy heart, you worry about this because you value it: {sense}. If "
      .. "you soon "
        .. "forgot the dream, you may let it pass.",
    "Was the scene with {the} frightening, or only odd? If it frightened you, you may be "
      .. "trying too "
        .. "hard on your own; if it was only odd, take it as your mind stretching its legs.",
  },
  none_act = {
    "You did not name a feeling, so here are both ways. If that moment was a relief, you are "
      .. "gaining "
        .. "strength; if you felt helpless, you would like a rest.",
    "The same scene reads differently by its mood. If it felt light, there is something you "
      .. "want to "
        .. "do; if it felt heavy, you have a lot on your plate.",
    "Think of your body at that moment. At ease, it speaks of hope; tense, of a burden.",
  },
  recurring = {
    "A dream that returns has not been answered yet. Many people find that it comes less "
      .. "often once "
        .. "they have written an ending of their own.",
    "When the same dream comes again, it often points to one unsettled matter. Note what changes "
        .. "from time to time.",
    "A dream that keeps visiting is an invitation more than a warning. By day, do a small part of "
        .. "what you wanted to do in it.",
  },

  taemong = {
    high = { "Of the marks of a traditional taemong (a conception dream) it has a great many: "
        .. "{percent} out of 100.",
      "Its likeness to a taemong, a conception dream, is {percent} out of 100, which is high." },
    medium = { "It can also be read as a taemong, a conception dream; the likeness is "
      .. "{percent} out "
        .. "of 100.",
      "There is something of a taemong in it, a conception dream ({percent} out of 100)." },
  },
  child = { "Of a child that {lead} announced, people used to say that it would be {child}.",
    "The old good wish that goes with {lead} is for a child who is {child}." },
  taemong_note = { "A dream cannot tell whether anybody is pregnant, or the sex of a child. "
    .. "Take it "
      .. "as a wish for health and love.",
    "No dream knows of a pregnancy, or whether a child is one sex or the other. Take it as a "
      .. "blessing on any child." },

  another = {
    animal = { "The psychologist Carl Jung saw animals as the untamed strength of instinct. Take "
        .. "{the} as a strength of your own and see what changes.",
      "Psychology sometimes reads the animals in a dream as our own drives. Was there anything in "
        .. "what {the} did that you envied?" },
    person = { "The psychologist Carl Jung sometimes read the people in a dream as sides of "
      .. "oneself. "
        .. "What about {the} would you like to have, or to avoid?",
      "People in dreams are often less themselves than our impression of them. Describe "
        .. "{the} in one "
        .. "word, and look at that word." },
    death = { "The psychologist Carl Jung called such figures the shadow: the part of ourselves we "
        .. "have not met yet. Imagine what {the} would like to say." },
    body = { "Sigmund Freud thought that dreams of the body hide unspoken wishes. What worry "
      .. "or wish "
        .. "does {the} bring to mind?",
      "Research suggests that what the sleeping body feels finds its way into dreams. Think of how "
        .. "you lay that night, and how tired you were." },
    nature = { "The psychologist Carl Jung saw nature's images as old pictures that everybody "
      .. "shares. "
        .. "Before {the}, did you feel small or large?",
      "A landscape, it is said, is the weather of the mind. Compare its light and temperature with "
        .. "your mood these days." },
    water_fire = { "The psychologist Carl Jung read water as the part of us that stays unseen, and "
        .. "fire as the power to change. Your distance from {the} is your distance from a feeling.",
      "Psychology reads water and fire as the strength of feelings. Calm or wild, {the} shows you "
        .. "how strong yours are at present." },
    food = { "Psychology reads food as the hunger of the heart and as care. What nourishes "
      .. "you these "
        .. "days?" },
    object = { "Psychology reads things as abilities and roles. What would change without {the}?",
      "Things also hold memories. Follow {the} back: of whom, or when, does it remind you?" },
    place = { "The psychologist Carl Jung read houses and places as the layout of the mind. "
      .. "Where you "
        .. "stood in relation to {the} may be where your thoughts dwell now.",
      "A place in a dream can bring back the way we learnt to be there. What sort of person does "
        .. "{the} make of you?" },
    vehicle = { "Psychology reads vehicles as the way a life moves along. Who was steering, "
      .. "and did "
        .. "you like the speed?" },
    event = { "Some researchers think that dreams like this rehearse the tension of the day. "
      .. "Prepare "
        .. "one small thing that was hard in it.",
      "Psychology reads a dream like this less as a preview than as a review. Which time in your "
        .. "life did it bring back?" },
    sign = { "The psychologist Carl Jung took colours and numbers for marks of inner "
      .. "balance. Follow "
        .. "the memory that comes with {lead}." },
    action = { "Dream research takes scenes like this as nightly practice with feelings. "
      .. "Imagine what "
        .. "you would have liked to do next.",
      "What we do in dreams is often a feeling the body remembers. Go through the scene slowly and "
        .. "notice where you tensed." },
    ancestor = { "The psychologist Carl Jung saw older relatives as an old wisdom of our own. What "
        .. "would that person say to you now?",
      "Those who study grief see such dreams as a bond that naturally goes on. If something "
        .. "was left "
        .. "unsaid, put it in a short letter." },
    open = { "Dream research sees dreams as memory and feeling being sorted. No clear symbol is "
        .. "needed for that.",
      "The vaguer a dream's story, psychology says, the more its mood tells. Think of the "
        .. "light, the "
        .. "sounds and how your body felt." },
  },

  advice = {
    auspicious = { "A good dream gains strength when you do something with it. Finish one "
      .. "thing you "
        .. "have been putting off.",
      "Trust the mood of it, and bring up one proposal yourself.",
      "The better the dream, the calmer the step: choose one thing and do it." },
    inauspicious = { "Checking things once more is enough for today. After that, set the "
      .. "dream down.",
      "It asks for a little care beforehand: a kind word to somebody you worry about, and one task "
        .. "put in order. Then it has done its part.",
      "Look twice at hurried promises and at your belongings. Otherwise go on as usual." },
    neutral = { "Keep one scene in a drawing or a line. Its meaning may come clear in a few days.",
      "Keep to your usual pace today, and call the scene to mind just once.",
      "Turn what puzzled you into a question and write it down." },
    mixed = { "Let what is welcome grow slowly, and settle one thing that nags at you today.",
      "Write what you gain and what you want to keep side by side, and you will see what comes "
        .. "first.",
      "Take good news with patience, and meet each worry with a check. That keeps the balance." },
    psychological = { "Your mind spoke to you, so give it ten quiet minutes with a pen this "
      .. "evening.",
      "Put on paper the words you could not say there. You need not send them.",
      "A little movement and an early night take the weight off a dream like this." },
    taemong = { "Share the dream with your family as a blessing, not as an expectation.",
      "Note the date and the scene. It will make a good story one day.",
      "Be gentle once more today with the plan, or the person, that you carry with you." },
    open = { "Keep paper by the bed, and write three words as soon as you wake.",
      "Write down the mood before the story. Follow it, and scenes will come back.",
      "Before you sleep, say once that you want to remember. It works surprisingly well." },
  },
  calm = { "If your heart stays heavy or your sleep stays poor, talking with somebody close "
    .. "or with "
      .. "a professional helps more than any reading.",
    "If dreams keep troubling you, do not bear it alone; seeing a counsellor is a good step." },
  close = { "Dream lore is an old way of looking at ourselves. The choosing is always yours.",
    "A dream is food for thought, not a fixed answer. Use the part that helps.",
    "Keep this in mind as one view among others, and choose at your own pace." },

  question = {
    ancestor = { "What was the look on that face? If there were words or a gift, write them "
      .. "down just "
        .. "as they were." },
    animal = { "Do you remember the colour and size of {the}, and how it treated you?",
      "Did {the} look at you, come nearer, or move away?" },
    person = { "What was the look on the face of {the}? If anything was said, write it down "
      .. "just as "
        .. "it was.",
      "How do things stand between you and {the} these days, or who else came to mind?" },
    place = { "Was anything different after you left, compared with before you came in?",
      "Was it a place you know, or one you had never seen?" },
    thing = { "Was it new or old, and who had it when the dream ended?",
      "Do you remember how heavy or how warm it was in your hand?" },
    other = { "Do you remember the scene just before the end? The last scene can change the "
      .. "meaning.",
      "Was it bright or dark there? The light is a good clue as well." },
    open = { "Is there one thing that comes to mind: an animal, a person, water, a house? A single "
        .. "word would do to read it again.",
      "Where were you, and with whom? One more line, just as it comes, would help." },
    care = { "Is there somebody near you to talk to right now? If not, a local helpline will "
      .. "answer, "
        .. "day and night." },
  },

  open_summary = {
    "No symbol of the dream book was found in what you wrote. Still, having remembered the "
      .. "dream and "
        .. "written it down already gives you a thread to hold.",
    "There is no clear symbol in it, and such dreams mostly sort the mood of a day. So let us "
      .. "read it "
        .. "by its feeling.",
    "A dream without a symbol to name is not without meaning. For now, let us go by its mood.",
  },
  open_symbols = {
    "Add a single symbol (an animal, a person, water, fire, a house, a road) and its traditional "
        .. "meaning can be looked up.",
    "Think of one thing in it that has a name. A colour or a sound will do.",
  },
  open_feeling = {
    "Dreams with a vague mood are common after busy days. Think of your mind tidying its drawers "
        .. "overnight.",
    "If you cannot tell what you felt, begin with the body: was it light, pressed down, or in "
      .. "a hurry?",
  },
  open_life = {
    "Think of the one matter that fills your head these days. Dreams often circle round it.",
    "When dreams are dim, look at the rhythm of your days first. Keep your bedtime steady "
      .. "within half "
        .. "an hour.",
  },

  care = {
    summary = "What you wrote sounds very heavy, so there will be no omens now. A dream decides "
        .. "nothing, and you deserve care. Please reach your local emergency services or a suicide "
        .. "prevention helpline now (in Korea 109, free, day and night; elsewhere your "
        .. "local crisis "
        .. "line).",
    symbols = "At a time like this a dream is neither a good sign nor a bad one. It is a "
      .. "tired heart "
        .. "asking for help, and so its symbols are not read as omens here.",
    feelings = "It must have been that hard to carry. There is no shame in the feeling, and "
      .. "it grows "
        .. "lighter when it is shared. Please check first whether you are somewhere safe, and whom "
        .. "you could ask to come over.",
    life = "Leave big decisions for another day and send one sentence to somebody you trust: I am "
        .. "having a hard time. If calling is difficult, a text or a chat line is fine.",
    another = "Psychology sees it the same way: a hard dream foretells nothing. It shows that the "
        .. "mind has had no rest.",
    advice = "Please call your local helpline or emergency services now. You need not find "
      .. "the right "
        .. "words or give a name. I hope that you will not be alone tonight.",
  },
}
