-- People, and those who have died, in English.  As in animal.lua.

return {
  baby = { "a baby", "baby infant newborn", "something begun, and care",
    "A baby stands for something you have only just begun, or for a part of you that needs "
      .. "looking after.",
    embrace = "Holding a baby shows a new task that you carry with care, and with some worry.",
    cry = "A crying baby is a voice inside you asking to be looked after. Rest comes first.",
    laugh = "A laughing baby says that what you began makes you glad." },
  twins = { "twins", "twins=- triplets=-", "possibility doubled",
    "Twins are possibility doubled: two good ways.", child = "helpful and sharing" },
  child = { "a child",
    "child=children kid toddler son daughter boy girl grandson granddaughter niece nephew",
    "a growing heart", "A child stands for a plan that is still growing, or for yourself as you "
      .. "once were." },
  mother = { "a mother", "mother mom mum mommy stepmother mother-in-law", "care and roots",
    "A mother stands for care and roots: for wanting somebody to lean on, or somebody to "
      .. "look after.",
    cry = "A mother in tears shows worry or regret coming to the surface. A short call is a "
      .. "good answer." },
  father = { "a father", "father dad daddy stepfather father-in-law", "standards and support",
    "A father stands for standards and support, and often turns up when there is a decision "
      .. "to make." },
  grandparent = { "a grandparent", "grandmother grandfather grandma grandpa granny grandparent",
    "the family's wisdom", "Grandparents stand for the wisdom and the kindness that run in "
      .. "a family." },
  sibling = { "a sibling", "brother sister sibling cousin uncle aunt relative family=families",
    "your place among those close to you", "Brothers, sisters and relatives show which part each "
      .. "of you plays "
      .. "among those who are close." },
  spouse = { "a spouse", "husband wife=wives spouse bride groom partner fiance fiancee",
    "what you hope for together", "A husband or wife in a dream shows what you hope for in the "
      .. "bond you have." },
  lover = { "a lover", "boyfriend girlfriend lover", "wishes in love",
    "A lover stands for excitement, or for the wish to be sure of somebody.",
    leave = "A lover who leaves announces no parting; it shows how much you would like to keep "
      .. "what you have." },
  ex = { "a former love",
    "ex exes ex-boyfriend ex-girlfriend ex.boyfriend ex.girlfriend ex-husband ex-wife first.love "
      .. "old.flame former.boyfriend former.girlfriend", "feelings not quite put away",
    "A former love is less about that person than about who you were then, and about feelings you "
      .. "have not quite put away." },
  crush = { "somebody you like", "crush? the.person.i.like person.i.love", "words not yet said",
    "Somebody you like turns up in a dream when there is something you are ready to say." },
  friend = { "a friend", "friend classmate roommate best.friend", "a mirror",
    "A friend in a dream is a kind of mirror. Which side of that friend could you use just now?" },
  stranger = { "a stranger",
    "stranger unknown.man unknown.woman unknown.person strange.man strange.woman foreigner",
    "a side of you not yet known",
    "A stranger stands for a side of you that you do not know yet, or for somebody you have still "
      .. "to meet." },
  boss = { "a boss", "boss manager coworker co-worker colleague supervisor", "judgement and duty",
    "A boss or a colleague shows tension about being judged, or about all that is "
      .. "expected of you." },
  teacher = { "a teacher", "teacher professor mentor tutor coach?", "learning and guidance",
    "A teacher says that the advice you need is near." },
  president = { "a president", "president prime.minister senator mayor", "recognition from above",
    "A president is high recognition and great help.",
    receive = "Being given something by a president is a public honour or a rare chance." },
  king = { "a king", "king queen prince princess emperor empress", "a noble seat",
    "A king is a noble seat: name and treatment rising.", child = "respected in its place" },
  celebrity = { "a celebrity",
    "celebrity singer actor actress idol famous.person movie.star pop.star", "notice and longing",
    "A celebrity stands for attention and longing, and for the wish to shine a little yourself." },
  police = { "the police",
    "police=- policeman=policemen police.officer cop detective judge court trial",
    "conscience and rules",
    "The police, or a court, stand for the standard you hold yourself to. Which promise comes "
      .. "to mind?" },
  soldier = { "a soldier", "soldier general? troops=-", "discipline and challenge",
    "A soldier is discipline: something to gather strength for." },
  doctor = { "a doctor", "doctor nurse surgeon", "care and advice",
    "A doctor says that it is time to look after yourself." },
  monk = { "a monk", "monk nun priest pastor", "a guide for the heart",
    "A monk or priest is a guide for the heart." },
  thief = { "a thief", "thief=thieves burglar robber intruder", "wealth coming and going",
    "A thief breaking in is turned round by tradition: wealth comes in." },
  crowd = { "a crowd", "crowd audience many.people lots.of.people", "how others see you",
    "A crowd shows how you feel about being watched, and about what people say." },
  beggar = { "a beggar", "beggar homeless.man homeless.person", "luck behind appearances",
    "A beggar asks you to look behind appearances; what is given comes back.",
    give = "Giving is kindness that returns as luck." },
  sage = { "a sage",
    "sage hermit mountain.spirit wizard fairy old.man.with.a.white.beard immortal",
    "precious help", "A sage or spirit of the mountain is precious help and insight.",
    child = "wise, with help at hand" },
  enemy = { "an enemy", "enemy killer murderer villain criminal attacker bully",
    "a feeling unresolved",
    "An enemy stands for a feeling you have not settled, and appears once you have the strength "
      .. "to face it." },

  ancestor = { "an ancestor",
    "ancestor late.mother late.mom late.father late.dad late.grandmother late.grandma "
      .. "late.grandfather late.grandpa late.husband late.wife late.brother late.sister late.aunt "
      .. "late.uncle dead.mother dead.mom dead.father dead.dad dead.grandmother dead.grandma "
      .. "dead.grandfather dead.grandpa dead.husband dead.wife dead.brother dead.sister dead.aunt "
      .. "dead.uncle deceased.mother deceased.mom deceased.father deceased.dad "
      .. "deceased.grandmother deceased.grandma deceased.grandfather deceased.grandpa "
      .. "deceased.husband deceased.wife deceased.brother deceased.sister deceased.aunt "
      .. "deceased.uncle dead.relative deceased.relative",
    "care and inherited luck",
    "In Korea ancestors are thought to look after a family's luck; the calmer the face, the "
      .. "better the dream.",
    laugh = "A smile is taken as encouragement for the way you are going.",
      cry = "A sad face is a hint to ask how you and your family are doing.",
      speak = "Write down any words: often you know that answer already.",
      receive = "Receiving from an ancestor is inherited luck, always welcomed.",
      die = "To see somebody off once more is one of the ways in which longing says goodbye." },
  ghost = { "a ghost", "ghost spirit? phantom demon goblin poltergeist", "a fear without a name",
    "A ghost stands for a fear that has no name yet, or for something left owing in your heart.",
    win = "Winning against a ghost is growing past an old fear.",
    drive_off = "Driving off a ghost is setting down a weight by yourself." },
  monster = { "a monster", "monster devil alien vampire witch werewolf=werewolves giant? ufo",
    "a problem that looks large", "A monster stands for a problem that looks larger than it is.",
    win = "Winning against a monster is learning the true size of a problem." },
  zombie = { "a zombie", "zombie mummy?", "tired bonds and work",
    "A zombie shows a body that has had no rest and a mind tired of doing the same thing "
      .. "over again." },
  reaper = { "the grim reaper", "grim.reaper reaper", "a great turning",
    "The reaper is the turning of a season, and announces nothing bad." },
  grave = { "a grave", "grave tomb cemetery=cemeteries graveyard", "foundation and inheritance",
    "A grave stands for what a family is founded on, and has long been read as a dream of means "
      .. "and money." },
  funeral = { "a funeral", "funeral wake? hearse", "a close, and a new name",
    "A funeral closes one season with respect, and tradition hears a new standing in it." },
  coffin = { "a coffin", "coffin casket", "wealth and office kept",
    "In Korean a coffin sounds like 'office', so it means a post and wealth." },
  corpse = { "a corpse", "corpse dead.body=dead.bodies dead.person=dead.people skeleton skull",
    "old matters closed",
    "A dead body is an old matter that is over; tradition says that its worth comes back "
      .. "as money." },
  heaven = { "heaven", "heaven=- paradise hell=- afterlife", "a rest for the heart",
    "Another world shows the rest you wish for, or what you would put right." },
  angel = { "an angel", "angel cherub", "a helping hand",
    "An angel is a helping hand and a clear heart.", child = "clear-hearted and loving" },
}
