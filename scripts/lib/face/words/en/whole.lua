-- The face as a whole, in English: opening, work, advice, how it was read.

return {
  title = "{image}: {first} and {second} come first",
  title_unsure = "A face in which {first} and {second} come first",
  opening_two = {
    "What comes first in the face you described is {first}, with {second} close beside it.",
    "Put into two words, your face says {first} and {second}. The stronger of the two is "
      .. "{first}.",
  },
  opening = {
    "What comes first in the face you described is {first}. Beside it stand {second} and {third}.",
    "It is a face with {first} in front and {second} to back it up. Look a little longer and there "
      .. "is {third} as well.",
    "Put into three words, your face says {first}, {second} and {third}. The strongest of "
      .. "the three is {first}.",
  },
  where = "Your {first} shows most clearly here: {where}.",
  gist = {
    warm = "People who have only just met you let their shoulders drop a little.",
    lively = "When you come in, a quiet room starts to talk.",
    steady = "It is a face that people think of first when something urgent comes up.",
    delicate = "It looks like a face that will notice the small change others walked past.",
    frank = "Nobody needs to guess what you are thinking, and that is restful.",
    open = "People who are nothing alike can sit at one table next to you.",
    focused = "It is a face that shines most when it bends over the thing in front of it.",
    calm = "Even in a busy room, one look toward you slows the breath by a beat.",
  },
  blend = {
    warm = "The closer people come, the more {third} they find, and affection grows with the "
      .. "years.",
    lively = "The closer people come, the more {third} they find, and they are never bored for "
      .. "long.",
    steady = "The closer people come, the more {third} they find, and ties once made tend to last.",
    delicate = "The closer people come, the more {third} they find, in kindnesses they had "
      .. "overlooked.",
    frank = "The closer people come, the more {third} they find, and it gets easy to talk openly.",
    open = "The closer people come, the more {third} they find, and mistakes feel forgivable.",
    focused = "The closer people come, the more {third} they find, and the more they want to make "
      .. "things with you.",
    calm = "The closer people come, the more {third} they find, and silence becomes comfortable.",
  },
  focus = {
    impression = "You asked about the first impression. What comes to mind at first sight is "
      .. "{first}; what stays after the goodbye is {second}.",
    work = "You asked about work. Where {first} is needed, your face looks most at ease; the "
      .. "section on work says more.",
    relationships = "You asked about people. Once you start talking, what reaches them first "
      .. "is your {social}; the section on people says more.",
  },
  -- For those who asked about the first impression.
  at_first = {
    warm = "At a first meeting, saying hello before the other does is all your warmth needs.",
    lively = "Take one question along to a first meeting, and your liveliness will be catching.",
    steady = "At a first meeting, being there a few minutes early says more for you than words.",
    delicate = "At a first meeting, small things such as offering the better seat will be "
      .. "remembered.",
    frank = "At a first meeting, ask what you want to know, and add a word about why you ask.",
    open = "At a first meeting, your nod alone makes people want to go on with their story.",
    focused = "At a first meeting you may look a little serious, so smile once when you say hello.",
    calm = "At a first meeting you may seem to say little, so mention that you are interested.",
  },
  mountains = {
    intro = "Face reading also looks at a face as a landscape of five mountains (o-ak, 五嶽). It "
      .. "measures nothing; it is a way of looking.",
    none = "None of the parts you described is one of the mountains, so the landscape is left "
      .. "blank this time.",
  },
  palaces = {
    intro = "Tradition holds small places of the face up to parts of a life and calls them the "
      .. "twelve palaces (sibigung, 十二宮). Those that lie on the parts you described are read here.",
    none = "The parts you described hold none of the palaces, so this is left blank.",
  },
  work = {
    warm = "At work, you see how other people are placed, and that stands out. Teaching, helping "
      .. "and connecting make your face light up.",
    lively = "At work, you get things started. Planning, presenting and lifting the mood make your "
      .. "face light up.",
    steady = "At work, you stay at your post until the end. Running things, maintaining them and "
      .. "backing others up make your face relax.",
    delicate = "At work, your care is out of the ordinary. Refining, mending and designing make "
      .. "your eyes light up.",
    frank = "At work, you name the problem. Deciding, negotiating and setting standards look right "
      .. "on you.",
    open = "At work, you have room for many views. Coordinating, leading and setting the stage "
      .. "look right on you.",
    focused = "At work, you dig deep in one place. Researching, analysing and completing make your "
      .. "eyes light up.",
    calm = "At work, you are hard to rattle. Advising, looking after things and planning far ahead "
      .. "make your face relax.",
  },
  work_with = {
    warm = "Your warmth adds to it: success is something you share.",
    lively = "Your liveliness adds to it: you can be the one who lets air into a meeting that is "
      .. "stuck.",
    steady = "Your steadiness adds to it: whoever hands you a task need not look back.",
    delicate = "Your sensitivity adds to it: you make the difference in the last detail.",
    frank = "Your frankness adds to it: you say early what will not work.",
    open = "Your openness adds to it: a colleague who slipped finds a place to begin again.",
    focused = "Your focus adds to it: loose ends get drawn into one thread.",
    calm = "Your calm adds to it: the order of things survives the rush.",
  },
  handling = "Nose and chin say how you go about it: {choose}, and {finish}.",
  choose = {
    straight = "you choose by a standard you set yourself",
    rounded = "you choose what will be good for everybody",
    small = "you choose what can be done without strain",
    prominent = "you choose what draws you",
  },
  finish = {
    rounded = "you bring things gently to a close", square = "you hold on until the knot is tied",
    pointed = "you polish the ending", prominent = "when stuck, you have one more go",
  },
  -- For those who asked about work.
  question = {
    warm = "Before your next job or project, ask whom it helps. Where the answer is clear, you are "
      .. "likely to be happy for long.",
    lively = "Before your next job or project, ask what in it will be new. One thing is enough to "
      .. "make the mornings lighter.",
    steady = "Before your next job or project, ask whether it can be built up over time. You tire "
      .. "less when you can see it grow.",
    delicate = "Before your next job or project, ask whether there is room for care. That room is "
      .. "where your own touch comes from.",
    frank = "Before your next job or project, ask whether you may say what you think. Where you "
      .. "may, your face comes alive.",
    open = "Before your next job or project, ask who else will be there. The same work is another "
      .. "with other people.",
    focused = "Before your next job or project, ask how many undisturbed hours it leaves you. Time "
      .. "is your tool.",
    calm = "Before your next job or project, ask whether it leaves you time to look. Unhurried, "
      .. "you see a long way.",
  },
  -- What stands for work where the face is a minor's.
  learning = {
    warm = "In learning, you find things out by explaining them to a friend. What you share, you "
      .. "remember longer.",
    lively = "In learning, you are the one who asks first. Your face lights up when your hand goes "
      .. "up.",
    steady = "In learning, you go on a little every day. Today's piece is laid on top of "
      .. "yesterday's, and it holds.",
    delicate = "In learning, you notice small differences. Drawing, making and tending things "
      .. "bring a shine to your eyes.",
    frank = "In learning, you say when you do not know something. That is where learning begins.",
    open = "In learning, you listen to ideas that are not yours. Working in a group seems to suit "
      .. "you.",
    focused = "In learning, you can lose yourself in the one thing you love. Time without "
      .. "interruption is the best present.",
    calm = "In learning, you take your time. At your own pace, your face is at ease.",
  },
  work_young = "Notice which games make the time fly: "
    .. "little by little they show what you like to do.",
  advice = {
    warm = "Today, let the hand that looks after others look after you once.",
    lively = "Today, pick one of the ideas that come to you and see it through.",
    steady = "Today, take a different way home, if only for one stop.",
    delicate = "Today, take the one small thing on your mind and simply ask about it.",
    frank = "Today, put \"as I see it\" before the thing you want to say.",
    open = "Today, choose one thing because it is good for you, not because it suits everybody.",
    focused = "Today, set the hour at which you will stop before you start.",
    calm = "Today, laugh out loud once at a moment that feels good.",
  },
  grow = {
    warm = "An expression worth showing more often is warmth: meeting the eyes and greeting "
      .. "first is enough.",
    lively = "An expression worth showing more often is liveliness: raise your eyebrows a "
      .. "little when you answer.",
    steady = "An expression worth showing more often is steadiness: make one small promise and "
      .. "keep it.",
    delicate = "An expression worth showing more often is sensitivity: remember one thing the "
      .. "other said last time.",
    frank = "An expression worth showing more often is frankness: on a day that is not fine, you "
      .. "may say so.",
    open = "An expression worth showing more often is openness: say \"that may well be\" once "
      .. "before you answer.",
    focused = "An expression worth showing more often is focus: lay the phone face down while you "
      .. "listen.",
    calm = "An expression worth showing more often is calm: take one breath before you begin to "
      .. "speak.",
  },
  closing = "A face is made as much of the expressions we wear as of what we were born with. "
    .. "All this is impression and tendency; the choosing is always yours.",
  basis = {
    answers_all = "All ten answers were read. Every shape stands for two impressions; all were "
      .. "added up, and those in front were taken.",
    answers = "Of the ten questions, {count} answers could be read. Every shape stands for two "
      .. "impressions; they were all added up, and those in front were taken.",
    shape = "Of the five elements, the shape of the face was read as the {element}.",
    shape_balanced = "The shape of the face was read as balanced, leaning to none of the five "
      .. "elements.",
    unsure = "What you were not sure about was left out: {unsure}.",
    photo = "The photo you sent along ({width} by {height} pixels) was not looked at, and it is "
      .. "not kept.",
    limits = "Face reading is an old art of impressions and not a scientific test. Please enjoy "
      .. "it as food for thought.",
  },
}
