-- What a card says to the subject of a question, in English: by topic and suit, `open` where the
-- card lies lightly, `careful` where it weighs.  `lead` goes before the first of a reading.

return {
  love = {
    lead = "In love, ",
    major = {
      open = "this is less about today's mood than about the kind of relationship you want.",
      careful = "this does not predict an ending; it asks what you need to protect in yourself." },
    wands = {
      open = "it favours speaking first, lightly, while the spark is still warm.",
      careful = "a fire that has burned low needs a breather more than another push and pull." },
    cups = {
      open = "small kindnesses say more than speeches, so be generous with them.",
      careful = "put your own hurt into words before you try to guess what they feel." },
    swords = {
      open = "hints get misread, so one short, honest sentence brings you closer.",
      careful = "you may have rehearsed both sides in your head; set aside what you haven't "
        .. "checked." },
    pentacles = {
      open = "trust grows less from grand gestures than from turning up when you said you would.",
      careful = "if time or money is tight, say so; silence about it can feel like coldness." },
  },
  work = {
    lead = "At work, ",
    major = {
      open = "this reaches past one job to the kind of working life you want.",
      careful = "look beyond the job title at what ties you down and what you could put down." },
    wands = {
      open = "enthusiasm is your asset, so try one small thing in public and see how it lands.",
      careful = "being worn out is easily mistaken for not being good enough; judge after a "
        .. "rest." },
    cups = {
      open = "how you get on with the people matters as much as the terms.",
      careful = "disappointment can colour the choice, so list moods and conditions separately." },
    swords = {
      open = "whatever can be had in writing (scope, deadlines, terms) will help you decide.",
      careful = "worry tends to outrun events at night; count the facts you have confirmed." },
    pentacles = {
      open = "steadily built skill is your strength, so keep work you can show.",
      careful = "if money is the pressure, write down how many months you could manage." },
  },
  money = {
    lead = "With money, ",
    major = {
      open = "the question is less how much than what you want it to keep safe.",
      careful = "it is worth asking where an old habit or an old fear of spending began." },
    wands = {
      open = "eagerness can run ahead, so first draw the line of what you can afford to lose.",
      careful = "what is spent in a rush is usually what leaks; a one-day wait helps." },
    cups = {
      open = "note what goes out because of a mood or a person, and a pattern will show.",
      careful = "look kindly at anything you buy to fill an empty evening." },
    swords = {
      open = "trust terms over rumours, and figures over hunches.",
      careful = "worry blurs arithmetic, so go over the numbers with someone you trust." },
    pentacles = {
      open = "steady saving and looking after what you have suit you better than big moves.",
      careful = "when things are tight, start with what goes out every month, one item at a "
        .. "time." },
  },
  study = {
    lead = "In your studies, ",
    major = {
      open = "behind the marks is the person you hope to become through this.",
      careful = "it may be time to change your method, or to drop one old burden." },
    wands = {
      open = "use your energy while it is high: take on the hard part first, briefly.",
      careful = "plans may have piled up; cut today's list to one item." },
    cups = {
      open = "a study partner or a word of praise does more good than you expect.",
      careful = "if an old disappointment weighs on the page, comfort yourself before you reopen "
        .. "it." },
    swords = {
      open = "half the work is done once you sort what you know from what you don't.",
      careful = "if worrying about results eats your focus, park the worry on a separate sheet." },
    pentacles = {
      open = "the slow way, the same amount every day, takes you furthest.",
      careful = "sleep, meals and a decent desk hold your focus up, so see to those first." },
  },
  health = {
    lead = "For body and mind, ",
    major = {
      open = "read it as an invitation to decide afresh how you treat yourself.",
      careful = "it says nothing about illness; it points to the rest you keep putting off." },
    wands = {
      open = "spend your energy in small portions instead of all at once.",
      careful = "check whether you are still running although you are tired." },
    cups = {
      open = "talking a feeling through can be a way of resting, too.",
      careful = "what you have held in must have been heavy; hand some of it to a friend." },
    swords = {
      open = "write your questions down and take them, one by one, to someone qualified.",
      careful = "worry feeds the imagination, so a doctor's answer beats a night of searching." },
    pentacles = {
      open = "fine-tune what repeats every day: your bedtime, your meals, your walk.",
      careful = "don't carry the care and the cost of it alone; look for ways to share both." },
  },
  people = {
    lead = "Between people, ",
    major = {
      open = "step back and see what this relationship has been teaching you.",
      careful = "an old way of being together is changing, and that takes both sides some time." },
    wands = {
      open = "suggesting something to do together works faster than talking about it.",
      careful = "if a clash is still warm, talk once it has cooled." },
    cups = {
      open = "there is room to open up, so begin with what you were grateful for.",
      careful = "if less came back than you hoped, say plainly what you would like." },
    swords = {
      open = "before deciding who is right, compare what each of you heard.",
      careful = "if sharp words left a mark, listen first and explain afterwards." },
    pentacles = {
      open = "ordinary hours, shared meals and small favours build the trust.",
      careful = "give and take may have tipped over, so be clear about how much you can do." },
  },
  feelings = {
    lead = "As for how you feel, ",
    major = {
      open = "it isn't weakness; it is what passing from one chapter to the next sounds like.",
      careful = "take it as permission to put down one of the things you meant to carry." },
    wands = {
      open = "the ember is still there, so feed it with one small thing you used to enjoy.",
      careful = "having no drive isn't laziness; it is an empty tank." },
    cups = {
      open = "the more of it you share with somebody, the more easily it flows.",
      careful = "sadness or loneliness need not be chased away; let it sit beside you for a "
        .. "while." },
    swords = {
      open = "even a vague unease shows its size once it is one written sentence.",
      careful = "when thoughts circle at night, leave the conclusion to yourself by day." },
    pentacles = {
      open = "comfort you can touch, a warm meal or clean sheets, will steady you.",
      careful = "keeping everything running has worn you out; find one load to share." },
  },
  life = {
    lead = "For you just now, ",
    major = {
      open = "it is a nudge to look up from small things at the larger direction.",
      careful = "it suggests holding a little more loosely something you have gripped for a "
        .. "while." },
    wands = {
      open = "it says: move a step toward what you find fun.",
      careful = "it says: gather firewood before you ask for more flame." },
    cups = {
      open = "it says that you may feel exactly what you feel.",
      careful = "it says: let sadness have a chair at the table, too." },
    swords = {
      open = "it says: boil the tangle down to one sentence.",
      careful = "it says that the strict voice in your head may be turned down a notch." },
    pentacles = {
      open = "it says: improve one plain thing, be it sleep, food, money or your room.",
      careful = "it says: find someone to share the load you carry alone." },
  },
}
