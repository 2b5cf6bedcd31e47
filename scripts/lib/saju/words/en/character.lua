-- Who this is: the title and the character, in English.

return {
  title = {
    "{title_image} in {season}, {flair}: the {day} day",
    "{day}: {image} born in {season}, {flair}",
    "The {day} day: {image} in {season}, {flair}",
    "{title_image} of {season}, {flair}: the {day} day",
  },

  -- By the ten god of the month branch; part of the title.
  flair = {
    companion = "walking its own road", rob_wealth = "at its best in a contest",
    eating_god = "making things at its own pace", hurting_officer = "quick to change the game",
    indirect_wealth = "reaching wide", direct_wealth = "building step by step",
    seven_killings = "turning pressure into strength", direct_officer = "keeping its word",
    indirect_resource = "seeing what others miss", direct_resource = "growing deep by learning",
  },

  -- By the day stem.
  nature = {
    ["甲"] = {
      "{stem} is a tall tree growing straight towards the light. Once you have set a goal you "
        .. "don't bend easily, and you are at your best opening a path that others can follow.",
      "In the old imagery, {stem} is a tall tree, and trees are good at beginnings. You have "
        .. "your pride, and you look after whatever you take on right down to the roots.",
      "At heart you are a great tree, {stem}. You are frank and sure of yourself, and people "
        .. "tend to lean on you.",
    },
    ["乙"] = {
      "{stem} is a vine that finds a way up any wall. You bend without breaking, and you settle "
        .. "into unfamiliar places faster than most.",
      "In the old imagery, {stem} is a climbing vine. You pick up on moods quickly, and rather "
        .. "than push through an obstacle you find a way around it and still arrive.",
      "At heart you are the wild flower that the wind flattens and that stands up again, {stem}. "
        .. "Behind the gentle manner there is a great deal of staying power.",
    },
    ["丙"] = {
      "{stem} is the sun, which shines on everyone alike. You hide very little, and a room tends "
        .. "to warm up when you walk in.",
      "In the old imagery, {stem} is the sun, and enthusiasm is what moves you first. You share "
        .. "good news widely and you don't hold a grudge for long.",
      "At heart you are the midday sun, {stem}. Having people around gives you energy, and you "
        .. "try to be fair to every one of them.",
    },
    ["丁"] = {
      "{stem} is a candle that lights one spot in the dark. You are quiet, you concentrate "
        .. "deeply, and the people close to you feel looked after.",
      "In the old imagery, {stem} is a candle, and you notice small changes that others miss. "
        .. "You look calm, but what you care about burns for a long time.",
      "At heart you are a flame that grows clearer at night, {stem}. You like to go deep into "
        .. "one thing, and you give your best to the people you trust.",
    },
    ["戊"] = {
      "{stem} is a great mountain with room on its slopes for many. You aren't easily shaken, "
        .. "your words carry weight, and people come to you for advice.",
      "In the old imagery, {stem} is a mountain, and mountains don't hurry. Your decisions take "
        .. "time and then hold, and you can keep very different people together.",
      "At heart you are a mountain that stays where it is, {stem}. You take promises seriously, "
        .. "and the more hectic things become, the calmer you get.",
    },
    ["己"] = {
      "{stem} is a field that takes in a seed and raises it. You see what people are good at and "
        .. "help it grow, and you also know what is worth keeping.",
      "In the old imagery, {stem} is fertile ground. You adapt easily on the surface while "
        .. "planning carefully underneath.",
      "At heart you are a field that gives back more than it was given, {stem}. You take care of "
        .. "the corners nobody else looks at.",
    },
    ["庚"] = {
      "{stem} is raw rock and iron that hasn't been worked yet. When you believe something is "
        .. "right you don't hesitate, and loyalty means a lot to you.",
      "In the old imagery, {stem} is rock: you say yes or no and mean it. Hard times don't wear "
        .. "you down so much as temper you.",
      "At heart you are solid rock, {stem}. You speak plainly, and you stand by the people you "
        .. "have chosen.",
    },
    ["辛"] = {
      "{stem} is a gem that has been cut to shine. Your standards are high, your senses are "
        .. "sharp, and you notice differences that other people walk past.",
      "In the old imagery, {stem} is a gem, always being polished a little further. You are "
        .. "precise and considerate, and you finish things properly.",
      "At heart you are a jewel, {stem}: not loud, but hard to overlook. You choose your words "
        .. "with care, and being appreciated brings out the best in you.",
    },
    ["壬"] = {
      "{stem} is the sea that takes in every river. Your mind ranges widely, you sense where "
        .. "things are heading, and the big picture is your strength.",
      "In the old imagery, {stem} is the sea, and the sea dislikes being fenced in. You gather "
        .. "people and ideas, wait for the tide, and then move in earnest.",
      "At heart you are deep water, {stem}. You don't show everything, but there is room in you "
        .. "for a lot, and change doesn't scare you.",
    },
    ["癸"] = {
      "{stem} is fine rain that soaks the ground without a sound. You sense how people feel, and "
        .. "you are often the first to see what is needed.",
      "In the old imagery, {stem} is fine rain. You have a vivid imagination, you learn quickly, "
        .. "and you would rather steer from behind than stand in front.",
      "At heart you are the rain that finds the dry places, {stem}. You may seem delicate, but "
        .. "you are steady, and your small efforts add up.",
    },
  },

  -- By the month branch; goes before `month_god`.
  scene = {
    ["寅"] = {
      "You were born in the Tiger month (寅月), in early spring, just as the ice lets go.",
      "Your month is the month of the Tiger (寅月), when the first shoots come up.",
    },
    ["卯"] = {
      "You were born in the Rabbit month (卯月), at the heart of spring, among the blossoms.",
      "Your month is the month of the Rabbit (卯月), when spring is at its fullest.",
    },
    ["辰"] = {
      "You were born in the Dragon month (辰月), in late spring, with rain on the fields.",
      "Your month is the month of the Dragon (辰月), when the seeds settle in.",
    },
    ["巳"] = {
      "You were born in the Snake month (巳月), in early summer, as the light turns hot.",
      "Your month is the month of the Snake (巳月), when the leaves grow dark and full.",
    },
    ["午"] = {
      "You were born in the Horse month (午月), at midsummer, under the highest sun.",
      "Your month is the month of the Horse (午月), when the light is at its brightest.",
    },
    ["未"] = {
      "You were born in the Goat month (未月), in late summer, when the heat sinks into the soil.",
      "Your month is the month of the Goat (未月), when the fruit fills out.",
    },
    ["申"] = {
      "You were born in the Monkey month (申月), in early autumn, with the first cool wind.",
      "Your month is the month of the Monkey (申月), when the first grain ripens.",
    },
    ["酉"] = {
      "You were born in the Rooster month (酉月), in mid-autumn, when the fruit is ripe.",
      "Your month is the month of the Rooster (酉月), when the sky is high and clear.",
    },
    ["戌"] = {
      "You were born in the Dog month (戌月), in late autumn, as the harvest is brought in.",
      "Your month is the month of the Dog (戌月), when the leaves turn deep red.",
    },
    ["亥"] = {
      "You were born in the Pig month (亥月), in early winter, with the first frost.",
      "Your month is the month of the Pig (亥月), when the waters run deep.",
    },
    ["子"] = {
      "You were born in the Rat month (子月), at midwinter, in the longest nights.",
      "Your month is the month of the Rat (子月), when the light quietly begins to return.",
    },
    ["丑"] = {
      "You were born in the Ox month (丑月), in late winter, with spring waiting under the ice.",
      "Your month is the month of the Ox (丑月), when the granary is guarded until spring.",
    },
  },

  -- By the ten god of the month branch, the place of work and society.
  month_god = {
    companion = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: an equal "
        .. "at your side. You do your best work when you are trusted rather than supervised.",
      "In the place of work and society, your month holds {month_god}: the same energy as your "
        .. "own. You are most at ease when you make the decision and answer for it yourself.",
    },
    rob_wealth = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: a rival "
        .. "who brings out your competitive side. A worthy opponent sharpens you, and so does a "
        .. "good team.",
      "In the place of work and society, your month holds {month_god}: the star of sharing and "
        .. "competing. When something is at stake, your focus rises noticeably.",
    },
    eating_god = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: ease and "
        .. "making things. You keep at what you love, and other people enjoy the result.",
      "In the place of work and society, your month holds {month_god}: in old books a sign of "
        .. "plenty. You don't rush, and you get good at things by enjoying them.",
    },
    hurting_officer = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: talent "
        .. "and wit, whatever the name suggests. You question how things are done and bring a "
        .. "better way.",
      "In the place of work and society, your month holds {month_god}: the star that questions "
        .. "rules. You spot what is new early, and you say it in a fresh way.",
    },
    indirect_wealth = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: money on "
        .. "a wide stage. You see openings quickly and get on with all sorts of people.",
      "In the place of work and society, your month holds {month_god}: money that keeps moving. "
        .. "You are practical and generous, and you like to think big.",
    },
    direct_wealth = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: the "
        .. "careful householder. You deliver what you promised and spend time and money "
        .. "sensibly.",
      "In the place of work and society, your month holds {month_god}: pay for honest work. You "
        .. "trust substance over show, and you like to build step by step.",
    },
    seven_killings = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: the one "
        .. "that trains you. The harder the task, the calmer you become.",
      "In the place of work and society, your month holds {month_god}: challenge and duty. You "
        .. "are strict with yourself and quick to decide when time is short.",
    },
    direct_officer = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: order "
        .. "and a good name. You keep your word, and you want to be recognised for doing things "
        .. "properly.",
      "In the place of work and society, your month holds {month_god}: doing what is right. "
        .. "Carrying out your share reliably is one of your great assets.",
    },
    indirect_resource = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: an "
        .. "unusual intuition. You dig into things alone and come back with an answer of your "
        .. "own.",
      "In the place of work and society, your month holds {month_god}: the eye that turns a "
        .. "question upside down. You are perceptive, and a specialised field lets you go deep.",
    },
    direct_resource = {
      "The month's lower letter shows how you meet the world, and yours is {month_god}: learning "
        .. "and care. You act once you understand, and you make room for others.",
      "In the place of work and society, your month holds {month_god}: teaching and trust. Study "
        .. "makes you stronger, and older people tend to help you along.",
    },
  },

  -- By strength: how the person carries it.
  carriage = {
    very_strong = {
      "You have enough energy to push on alone, and waiting for other people now and then makes "
        .. "life with them much easier.",
      "You trust yourself a great deal. Asking one more question before you act turns that "
        .. "strength into something others can enjoy too.",
      "That much force wants an outlet, so work that uses both body and talent keeps your head "
        .. "clear.",
    },
    strong = {
      "You know your own mind and you bounce back fast. Between conviction and stubbornness, an "
        .. "open ear takes you further.",
      "You stand firmly on your own feet with strength to spare, and people gather when you "
        .. "share it.",
      "You shine when you set the direction. Decide early what to push and what to wait for, and "
        .. "little effort is wasted.",
    },
    balanced = {
      "Push and pull are evenly matched in you, so you can respond to what the moment needs.",
      "You sense when to step forward and when to step back. With many options in front of you, "
        .. "settle on one yardstick first.",
      "Your energies are well mixed and you adapt quickly. Keep a few hours that belong only to "
        .. "you.",
    },
    weak = {
      "You feel things keenly and look after the people around you. With company you trust and "
        .. "enough rest, you can show all you are capable of.",
      "You grow with others rather than by carrying everything alone. Asking for help is a "
        .. "talent too.",
      "You read situations well. Fill your own cup before you say yes to favours, and you will "
        .. "have the stamina you need.",
    },
    very_weak = {
      "You take in the mood around you deeply, so choosing good places and good people is your "
        .. "real skill.",
      "You are better at going with a current than at bracing against it. With someone to lean "
        .. "on, softness becomes a strength.",
      "Your sympathy reaches far. One clear line that protects you keeps that warmth alive.",
    },
  },

  -- By the stage of the day pillar.
  stage = {
    birth = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you are curious like a child, and help tends to come your way.",
    bath = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you are sensitive and pick up new things quickly.",
    youth = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you are eager and confident, as if in your first grown-up suit.",
    office = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you are self-reliant and good at managing everyday life.",
    peak = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: your energy is at its height, and you do best when you lead.",
    decline = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you take a step back, look twice and act with experience.",
    illness = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: despite the old name in the books, it means feeling with others and a "
      .. "lively imagination.",
    death = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: it means thinking things through to the end, quietly and thoroughly.",
    tomb = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you gather, keep and use things wisely.",
    ["end"] = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: where one thing closes another opens, so fresh starts come easily to you.",
    conception = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: this is the seed, full of possibilities and plans.",
    nurture = "Saju also gives every letter an age, in twelve stages; your day stands at "
      .. "{day_stage}: you are gentle, and you grow by giving and receiving help.",
  },

  -- What two letters of the chart are to each other, the day branch aside.
  bond = {
    six_harmony = "Elsewhere in your chart there is the {bond}, two letters that pair up, so "
      .. "{realm} and {realm2} tend to support each other.",
    stem_combination = "The upper letters of your chart form the {bond}, so you tend to treat "
      .. "{realm} and {realm2} as one and the same concern.",
    trine = "Elsewhere in your chart there is the {bond}, so {realm} and {realm2} pull in one "
      .. "direction.",
    half_trine = "Elsewhere in your chart there is the {bond}, letters that share an aim: you "
      .. "gain strength when {realm} and {realm2} point the same way.",
    direction = "Elsewhere in your chart there is the {bond}, so {realm} and {realm2} belong to "
      .. "one season.",
    clash = "Elsewhere in your chart there is the {bond}, two letters facing each other: you "
      .. "learn a good deal by moving between {realm} and {realm2}.",
    punishment = "Elsewhere in your chart there is the {bond}, letters that rub against each "
      .. "other: questions between {realm} and {realm2} improve when you take your time over "
      .. "them.",
    stem_clash = "Among the upper letters there is the {bond}: when {realm} and {realm2} "
      .. "disagree, something new can come of it.",
    harm = "Elsewhere in your chart there is the {bond}: if something between {realm} and "
      .. "{realm2} bothers you, say so early and it stays small.",
    ["break"] = "Elsewhere in your chart there is the {bond}: arrangements between {realm} and "
      .. "{realm2} often get a second draft, so leave some slack.",
    resentment = "Elsewhere in your chart there is the {bond}: between {realm} and {realm2}, "
      .. "asking works better than guessing.",
    ghost_gate = "Elsewhere in your chart there is the {bond}: you are very alert to moods "
      .. "between {realm} and {realm2}, so allow yourself time to switch off.",
  },

  -- One remarkable star, if there is one.
  star = {
    cheoneul = "The {star} in your {place} is said to bring a helping hand when things get hard, "
      .. "so good company is worth cultivating.",
    cheondeok = "The {star} in your {place} suggests that kindness makes your road smoother.",
    woldeok = "The {star} in your {place} suggests that what you give tends to come back to you.",
    munchang = "The {star} in your {place} points to a gift for sorting things out and putting "
      .. "them into words.",
    hakdang = "The {star} in your {place} is the star of the schoolroom: learning can be a "
      .. "pleasure all your life.",
    goegang = "The {star} in your {place} gives you backbone and something of a leader's bearing.",
    baekho = "The {star} in your {place} is a strong drive. It carries you far when you also "
      .. "plan your rests.",
    yangin = "The {star} in your {place} is a keen edge that shows best in a craft you have "
      .. "practised well.",
    hwagae = "The {star} in your {place} stands for art and reflection, and time alone feeds "
      .. "your talent.",
    yeokma = "The {star} in your {place} means movement: opportunities meet you along the way.",
    jangseong = "The {star} in your {place} holds the centre: given responsibility, you lead "
      .. "with care.",
    geumyeo = "The {star} in your {place} lends you a graceful manner, and people tend to treat "
      .. "you well.",
    amrok = "The {star} in your {place} is a quiet kind of luck: help often comes from where you "
      .. "weren't looking.",
    hyeonchim = "The {star} in your {place} is fine as a needle: precise hands and exact words "
      .. "are your strength.",
  },
}
