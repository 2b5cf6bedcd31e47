-- The face as a whole, in English: opening, people, work, advice, how it was read.

return {
  title = "{image}: {first} and {second} come first",
  title_unsure = "A face in which {first} and {second} come first",
  opening = {
    "What comes first in the face you described is {first}. Beside it stand {second} and {third}.",
    "It is a face with {first} in front and {second} to back it up. Look a little longer and there "
      .. "is {third} as well.",
    "Put into three words, your face says {first}, {second} and {third}. The one that people meet "
      .. "first is {first}.",
  },
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
    frank = "The closer people come, the more {third} they find, and talk becomes easy to open.",
    open = "The closer people come, the more {third} they find, and a mistake seems forgivable.",
    focused = "The closer people come, the more {third} they find, and want to make things with "
      .. "you.",
    calm = "The closer people come, the more {third} they find, and silence becomes comfortable.",
  },
  focus = {
    impression = "You asked about the first impression. What comes to mind at first sight is "
      .. "{first}; what stays after the good-bye is {second}.",
    work = "You asked about work. Where {first} is needed your face looks most at ease; the "
      .. "section on work says more.",
    relationships = "You asked about people. What reaches them first is your {social}; the "
      .. "section on people says more.",
  },
  zones_intro = "Face reading looks at a face in three storeys, called samjeong (三停), the three "
    .. "zones.",
  zones = {
    upper = {
      warm = "The upper zone, the forehead, is the storey of learning. There is warmth in it: "
        .. "what you share while learning stays longest.",
      lively = "The upper zone, the forehead, is the storey of learning. There is liveliness in "
        .. "it: paths tend to open while you follow a question.",
      steady = "The upper zone, the forehead, is the storey of learning. There is steadiness in "
        .. "it: what your hands have done becomes what you know.",
      open = "The upper zone, the forehead, is the storey of learning. It is open: an "
        .. "unfamiliar idea is offered a chair first.",
      focused = "The upper zone, the forehead, is the storey of learning. There is focus in it: "
        .. "strength comes from putting things in order and solving one at a time.",
      delicate = "The upper zone, the forehead, is the storey of learning. There is sensitivity "
        .. "in it: thoughts grow from small clues.",
      frank = "The upper zone, the forehead, is the storey of learning. There is frankness in "
        .. "it: you learn by saying what you do not know.",
      calm = "The upper zone, the forehead, is the storey of learning. It is calm: quiet time "
        .. "to sort things out gives you strength.",
    },
    middle = {
      warm = "The middle zone, from eyebrows to the tip of the nose, is the storey of will and of "
        .. "meeting others. Warmth gathers here, and arriving together may suit you better than "
        .. "getting there first.",
      lively = "The middle zone, from eyebrows to the tip of the nose, is the storey of will "
        .. "and of meeting others. Liveliness gathers here: when the heart moves, the feet soon "
        .. "follow.",
      steady = "The middle zone, from eyebrows to the tip of the nose, is the storey of will "
        .. "and of meeting others. Steadiness gathers here, and a promise once made is carried "
        .. "far.",
      delicate = "The middle zone, from eyebrows to the tip of the nose, is the storey of will "
        .. "and of meeting others. Sensitivity gathers here, and you come closer at the other's "
        .. "pace.",
      frank = "The middle zone, from eyebrows to the tip of the nose, is the storey of will and "
        .. "of meeting others. Frankness gathers here, and things get easier once you say what "
        .. "you want.",
      open = "The middle zone, from eyebrows to the tip of the nose, is the storey of will and "
        .. "of meeting others. It is open, so you can work for long beside people who disagree "
        .. "with you.",
      focused = "The middle zone, from eyebrows to the tip of the nose, is the storey of will "
        .. "and of meeting others. Focus gathers here: what you decide on, you keep in sight to "
        .. "the end.",
      calm = "The middle zone, from eyebrows to the tip of the nose, is the storey of will and of "
        .. "meeting others. It is calm, and finds a stone to stand on even in fast water.",
    },
    lower = {
      warm = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. It "
        .. "is warm: a face beside which people stay as the years go by.",
      lively = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. "
        .. "There is life in it: a face that goes on enjoying new places.",
      steady = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. "
        .. "It is steady: what is laid up little by little tends to stay.",
      delicate = "The lower zone, from philtrum to chin, is the storey of gathering and "
        .. "sharing. There is a fine hand in it, one that finishes things with care.",
      frank = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. "
        .. "It is frank: it closes what is to be closed and lets the rest go by.",
      open = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. It "
        .. "is open, a face that grows easier the more it shares.",
      focused = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. "
        .. "There is focus in it: what was taken on is seen through.",
      calm = "The lower zone, from philtrum to chin, is the storey of gathering and sharing. It "
        .. "is calm, a face that time explains better than words do.",
    },
  },
  offices = "The offices named below are ogwan (五官): eyebrows, eyes, nose, mouth and ears, "
    .. "likened to five officials of a court.",
  zone_unsure = "The {zone} is left blank, as no answer spoke of it. You are welcome to look "
    .. "into the mirror once more and ask again.",
  palaces_intro = "Small places of the face are held up to parts of a life; tradition calls "
    .. "them the twelve palaces, sibigung (十二宮).",
  palaces_none = "The parts you described hold none of the places that we would point to, so "
    .. "this is left blank.",
  palaces = {
    career = "The palace of career, in the middle of the forehead, is the place of work and of "
      .. "roles. What it holds is {trait}.",
    siblings = "The palace of siblings, at the eyebrows, is the place of brothers, sisters and "
      .. "colleagues. What shows here is {trait}.",
    home = "The palace of home, on the eyelids, is the place of house and rest. It is kept by "
      .. "{trait}.",
    wealth = "The palace of wealth, the nose, is the place of housekeeping; it is about how "
      .. "things are handled and less about how much there is. What stands out is {trait}.",
    helpers = "The palace of helpers, the chin, is the place of those who work beside you and "
      .. "lend a hand. It is filled with {trait}.",
  },
  tails = {
    warm = {
      "It widens when you offer the first kindness.",
      "Care given here easily finds its way back.",
      "A kind word opens the way here.",
    },
    lively = {
      "It runs better when fresh wind comes in.",
      "Things begun lightly can grow larger here than planned.",
      "One good laugh loosens what was stuck here.",
    },
    steady = {
      "Here things are built slowly, and so that they hold.",
      "Strength comes from what has been kept for long.",
    },
    delicate = {
      "It is tended by mending small things.",
      "Care that nobody sees adds up here.",
      "It shines when you notice what others passed by.",
    },
    frank = {
      "It becomes easier the more clearly you speak.",
      "It grows lighter when things are decided and not put off.",
      "Trust adds up here, as inside and outside are the same.",
      "It is quickest by the straight road.",
    },
    open = {
      "It is roomy, and people and plans pass in and out.",
      "It becomes fuller by sharing.",
      "Something unfamiliar still finds room here.",
    },
    focused = {
      "Choose one thing and dig, and answers come.",
      "Its strength is in gathering what was scattered.",
      "Here the mind rests only once the end is in sight.",
    },
    calm = {
      "It shows its true shape when nobody hurries it.",
      "Being able to wait and see is its strength.",
    },
  },
  relations = {
    warm = "When you meet somebody, it is your warmth that arrives first. On days when it is "
      .. "hard to refuse a favour, remember that a no can be said kindly too.",
    lively = "When you meet somebody, you bring the spark. Leave a gap now and then in which "
      .. "the other can light theirs, and the talk lasts longer.",
    steady = "You give the impression of somebody who is still there after a long silence. Say the "
      .. "reliable feeling aloud once in a while; it will be heard gladly.",
    delicate = "You seem to hear what was not said. When guessing drags on, asking spares you "
      .. "trouble.",
    frank = "Your words carry the trust that inside and outside are the same. The truer a "
      .. "remark, the further it travels when it comes a little softly.",
    open = "People of very different kinds stay easily around you. While you hold everybody's "
      .. "stories, do not leave out your own.",
    focused = "A few deep ties seem to suit you better than many. A short message on a busy day "
      .. "keeps that depth alive.",
    calm = "Silence does not seem awkward beside you. Gladness, though, may be shown a size "
      .. "larger.",
  },
  love = {
    warm = "In love, wanting to know how the other's day went is your way of saying it. "
      .. "Practise being the one who receives, too.",
    lively = "In love, your gift is finding something to laugh about together. Spend the dull days "
      .. "together as well as the bright ones.",
    steady = "In love, you show your heart by being there rather than by saying so. Now and then a "
      .. "single flower is quicker than ten promises.",
    delicate = "In love, one look of the other's can move you. Hurt is easiest to mention while "
      .. "it is small.",
    frank = "In love, showing your heart as it is suits you better than playing games. Give the "
      .. "other's answer time as well.",
    open = "In love, your charm is that you do not try to change the other. Do keep apart what "
      .. "you gave freely and what you only put up with.",
    focused = "In love, you look at one person for long. A look does not say it all, so say it "
      .. "in words once more.",
    calm = "In love, deepening slowly is your pace. Let somebody who is waiting know about it.",
  },
  young = "You are still growing, and face and heart will go on changing. This speaks of "
    .. "friends and family only, and is best read together with a grown-up.",
  work = {
    warm = "At work, what stands out is that you see how others are placed. Teaching, helping and "
      .. "connecting make your face light up.",
    lively = "At work, what stands out is how you get things started. Planning, presenting and "
      .. "lifting the mood make your face light up.",
    steady = "At work, what stands out is that you hold your post to the end. Running, "
      .. "maintaining and supporting make your face relax.",
    delicate = "At work, what stands out is uncommon care. Refining, mending and designing make "
      .. "your eyes light up.",
    frank = "At work, what stands out is that you name the problem. Deciding, negotiating and "
      .. "setting standards look right on you.",
    open = "At work, what stands out is room for many views. Coordinating, leading and setting the "
      .. "stage look right on you.",
    focused = "At work, what stands out is that you dig deep in one place. Researching, "
      .. "analysing and completing make your eyes light up.",
    calm = "At work, what stands out is an unshaken manner. Advising, looking after things and "
      .. "planning far ahead make your face relax.",
  },
  work_with = {
    warm = "With warmth added, success is something you share.",
    lively = "With liveliness added, you can be the one who lets air into a meeting that is stuck.",
    steady = "With steadiness added, whoever hands you a task need not look back.",
    delicate = "With sensitivity added, you make the difference in the last detail.",
    frank = "With frankness added, you say early what will not work.",
    open = "With openness added, a colleague who slipped finds a place to begin again.",
    focused = "With focus added, loose ends are drawn into one thread.",
    calm = "With calm added, the order of things survives the rush.",
  },
  work_young = "For now it may show in learning and in play.",
  advice = {
    warm = "Today, let the hand that looks after others look after you once.",
    lively = "Today, pick one of the ideas that come to you and see it through.",
    steady = "Today, take another road for just one stop of the usual way.",
    delicate = "Today, do not bury the one small thing on your mind: ask about it lightly.",
    frank = "Today, put \"as I see it\" before the thing you want to say.",
    open = "Today, choose one thing that is good for you and not only for everybody.",
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
    frank = "An expression worth showing more often is frankness: on a day that is not fine, it "
      .. "may be said that it is not.",
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
    answers_all = "All ten answers were read. Every shape stands for two impressions; all of "
      .. "them were added up, and the three in front were taken.",
    answers = "Of the ten questions, {count} answers could be read. Every shape stands for two "
      .. "impressions; all of them were added up, and the three in front were taken.",
    shape = "Of the five elements, the shape of the face was read as the {element}.",
    shape_balanced = "The shape of the face was read as balanced, leaning to none of the five "
      .. "elements.",
    unsure = "What you were not sure about was left out: {unsure}.",
    photo = "The photo you sent along ({width} by {height} pixels) was not looked at, and it is "
      .. "not kept.",
    limits = "Face reading is an old culture of impressions and no scientific test. Please "
      .. "enjoy it as food for thought.",
  },
}
