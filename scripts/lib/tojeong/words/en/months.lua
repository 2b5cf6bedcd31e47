-- The months, in English: the season, the ten god of the stem, how the letters meet.

return {
  -- By the number of the month.
  season = {
    {
      "The frozen ground softens and the year opens its door.",
      "It is the month of Seollal, the lunar new year, and of fresh resolve.",
    },
    {
      "Spring greens push up through the last cold winds.",
      "The days grow longer and your step lighter.",
    },
    {
      "Flowers open and the swallows return.",
      "The hills turn a young green.",
    },
    {
      "The barley comes into ear, and the fields get ready for rice.",
      "The sunlight grows strong and shade becomes welcome.",
    },
    {
      "Around the early-summer feast of Dano, the shade of the trees deepens.",
      "The sun stays longest, and there is room in the day.",
    },
    {
      "Monsoon rain and high summer take turns.",
      "It is a month for catching your breath out of the heat.",
    },
    {
      "After Chilseok, the feast of two stars that meet once a year, mornings and evenings feel "
        .. "like autumn.",
      "The rice comes into ear and the cicadas grow faint.",
    },
    {
      "The moon of Chuseok, the harvest feast, grows full and the grain ripens.",
      "Hands are busy gathering and sharing.",
    },
    {
      "The leaves turn and the chrysanthemums are out.",
      "The sky is high, and you can see a long way.",
    },
    {
      "It is time to make kimchi and stock up for winter.",
      "The fields are empty and the mind turns inward.",
    },
    {
      "Past the winter solstice the days begin to lengthen.",
      "Over a bowl of red-bean porridge, you look back on the year.",
    },
    {
      "In the cold of the last month the year's loose ends are tied up.",
      "The old dust is swept out and the new year awaited.",
    },
  },
  leap = {
    "A leap month is put in to keep the calendar in step with the seasons; people used to call "
      .. "it a month to spare.",
    "The month comes round again as {month}, a good time to go on with what was left undone.",
  },

  -- Of a month that was over before the birth, in the year of it.
  unborn = {
    "In lunar {month} the birth was still ahead; the month belongs to those who were waiting.",
  },

  -- By the ten god of the stem of the month.
  god = {
    companion = {
      "{god}, the energy that walks beside you, makes it easy to fall into step with someone "
        .. "like-minded.",
      "{god} is of your own kind and lends weight to your ideas. Ask one person before you "
        .. "decide.",
      "With {god}, the energy of comrades, what you did alone gets lighter when shared.",
    },
    rob_wealth = {
      "{god}, the energy of sharing and competing, livens things up. Set a limit to your "
        .. "spending first.",
      "{god} wakes the wish to win. If you choose to grow together, more is left for you.",
      "{god} brings people crowding in; settle with a smile what is yours and what is theirs.",
    },
    eating_god = {
      "{god}, the unhurried energy of eating and making, helps whatever you make by hand.",
      "{god} is generous and makes you gentler in what you say. Say thank you with a good meal.",
      "{god} enjoys what it makes, so take out the hobby you put away.",
    },
    hurting_officer = {
      "{god}, the energy of talent that wants out, makes new ideas sparkle. Just soften the "
        .. "tone before you speak.",
      "{god} would like to change the rules. Bring a proposal along with the complaint, and it "
        .. "is welcome.",
      "{god} brings out your flair; make one occasion to show it.",
    },
    indirect_wealth = {
      "{god}, the energy of gaining by moving widely, makes things lively outside the house. "
        .. "Count how many of them you have begun.",
      "{god} widens the stage. Of several paths, put the one you enjoy most in front.",
      "{god} means much coming and going; simply keeping a record makes a difference.",
    },
    direct_wealth = {
      "{god}, the energy of gathering piece by piece, is good for putting money and time in "
        .. "order.",
      "{god} makes diligence shine. Keeping a small promise is the biggest thing you can do now.",
      "{god} is careful, so open the drawer and the papers you have been putting off.",
    },
    seven_killings = {
      "{god}, the energy that trains you, may bring more to do. Choose three things and let the "
        .. "rest wait a month.",
      "{god} brings tension, and with it the strength for difficult things. Ask for help along "
        .. "the way.",
      "{god} sets homework; write down the breaks first and you will manage.",
    },
    direct_officer = {
      "{god}, the energy of things in their right place, makes it easy to earn trust in what "
        .. "you take on.",
      "{god} is fond of order and promises. Following the procedure is the faster way for once.",
      "{god} raises your good name, so look after formal matters and greetings.",
    },
    indirect_resource = {
      "{god}, the energy of thought that digs deep, makes time alone with an idea worth having.",
      "{god} sharpens your intuition. Put one of your ideas into practice.",
      "{god} lends you an unusual eye; it is a good time to sample a subject that interests you.",
    },
    direct_resource = {
      "{god}, the energy of learning and being cared for, makes good advice easy to hear.",
      "{god} warms the heart. Ask after somebody you have reason to thank.",
      "{god} strengthens the basics, so keep books and papers near.",
    },
  },
  -- The same to a child, for whoever reads along.
  young_god = {
    companion = {
      "{god}, an energy of one's own kind, makes it fun to play side by side with others of the "
        .. "same age.",
      "{god} is the energy of friends. It is a good month to say first which game to play.",
      "{god} brings the wish to do things all by oneself.",
    },
    rob_wealth = {
      "{god}, the energy of sharing and competing, goes well with games in which one waits for "
        .. "a turn.",
      "{god} wakes the wish to win. Praise the effort, on days won and days lost.",
      "{god} brings a crowd together, good for learning to say what is mine and what is yours.",
    },
    eating_god = {
      "{god}, the unhurried energy of eating and making, makes drawing and building a joy.",
      "{god} is generous. Cook something together, and talk while you do.",
      "{god} enjoys what it makes, so give a favourite game all the time it wants.",
    },
    hurting_officer = {
      "{god}, the energy of talent that wants out, brings many questions. Look up the answers "
        .. "together.",
      "{god} would like to change the rules. Rules made together are kept more easily.",
      "{god} brings out flair; make room for a song or a story.",
    },
    indirect_wealth = {
      "{god}, the energy of moving widely, makes days of running about outdoors welcome.",
      "{god} widens curiosity. Of many wishes, let one be picked to come first.",
      "{god} means much coming and going; make a game of keeping one's things together.",
    },
    direct_wealth = {
      "{god}, the energy of gathering piece by piece, makes it a good time to find out that "
        .. "tidying can be fun.",
      "{god} makes diligence shine. On a day when a small promise was kept, say that you "
        .. "noticed.",
      "{god} is careful; decide together where the desk things and the toys live.",
    },
    seven_killings = {
      "{god}, the energy that trains, may bring something difficult. Help it along one easy "
        .. "step at a time.",
      "{god} brings tension. Before anything new, talking about it beforehand calms the mind.",
      "{god} sets homework; decide on the time to play first and it is soon done.",
    },
    direct_officer = {
      "{god}, the energy of things in their right place, makes it easy to be proud of a job "
        .. "done.",
      "{god} is fond of order and promises. A picture of the day's order on the wall helps.",
      "{god} brings good manners, and greetings tend to be praised.",
    },
    indirect_resource = {
      "{god}, the energy of thought that digs deep, makes time to play alone and wonder "
        .. "precious.",
      "{god} brightens the imagination. Listen to the oddest idea to the end.",
      "{god} lends an unusual eye; it is a good time for a taste of something wondered about.",
    },
    direct_resource = {
      "{god}, the energy of learning and being cared for, makes a story read together sweet.",
      "{god} warms the heart. Send a greeting to a favourite elder or teacher.",
      "{god} strengthens the basics, good for reading and writing a little every day.",
    },
  },

  -- How the branch of the month meets that of the birth year.
  relation = {
    same = {
      "The letter of the month is that of your own sign, {letter}, and you are very much "
        .. "yourself. Take half a spoonful off your stubbornness.",
      "It is the month of {letter}, your own sign, and good for saying what you want.",
    },
    six_harmony = {
      "The month's letter, {letter}, and {own}, your sign, go hand in hand in the {rel}, so an "
        .. "answer or a reconciliation you have waited for tends to come smoothly.",
      "Month and sign make a pair, the {rel}; requests and meetings go more softly.",
    },
    half_trine = {
      "The month's letter, {letter}, and {own}, your sign, join forces in the {rel}, a good "
        .. "time to work towards one aim with people who share it.",
      "The {rel}, a tie of shared purpose, tends to add a helping hand to what you are doing.",
      "Month and sign are on the same side in the {rel}; say your aim aloud and you will see "
        .. "who comes along.",
    },
    clash = {
      "The month's letter, {letter}, and {own}, your sign, face each other in the {rel} and set "
        .. "things moving. Leave room for changes of schedule.",
      "Two letters bump into each other in the {rel}, and a place or a plan may shift. Let "
        .. "urgent answers wait a day, and keep any move light.",
    },
    punishment = {
      "The month's letter, {letter}, and {own}, your sign, polish each other in the {rel}; look "
        .. "over what you say and write once more and it comes out smooth.",
      "The {rel} holds a lamp to what needs mending. It is easier to mend your own method than "
        .. "other people.",
      "The {rel} is a tie that files and polishes. Without hurry, your skill grows this month.",
    },
    harm = {
      "The {rel} is a tie in which small hurts pile up; share them the same day and they stay "
        .. "light.",
      "The month's letter, {letter}, and {own}, your sign, are a little out of step in the "
        .. "{rel}; asking is easier than guessing.",
    },
    ["break"] = {
      "The {rel} is a tie in which a plan may slip once; keep one alternative at hand.",
      "The month's letter, {letter}, and {own}, your sign, interrupt each other in the {rel}; "
        .. "confirm appointments the day before.",
    },
    resentment = {
      "The {rel} is a tie both close and easily hurt; put what you expect into words and there "
        .. "is less to misunderstand.",
      "The month's letter, {letter}, and {own}, your sign, eye each other askance in the {rel}; "
        .. "allow yourself a little more time alone.",
    },
    none = {
      "Month and sign pass without touching, a good time to carry on with what you do.",
      "The month's letter, {letter}, goes quietly by, so keep your own pace.",
      "No letter pulls or pushes; an ordinary day is your strength now.",
      "Month and sign are on even terms, and you tend to get as far as you planned.",
      "It is as calm as water without wind, right for clearing what has piled up.",
      "Without a word {letter} passes your sign: mind a little less what others think, and rest.",
      "There is little to push or to pull, so lay up some strength for the month after.",
    },
  },
  -- How the stem of the month meets that of the birthday.
  stem = {
    stem_combination = {
      "The stems, the upper letters of month and birthday, form the {rel}, and somebody may "
        .. "unexpectedly join hands with you.",
      "The upper letter of the month is tied to that of your birthday in the {rel}; something "
        .. "you hear may well appeal to you.",
      "The upper letters make a pair, the {rel}; whoever smiles first tends to be of one mind "
        .. "with you.",
    },
    stem_clash = {
      "The stems, the upper letters of month and birthday, form the {rel}; where opinions "
        .. "differ, hear the reasons before the conclusion.",
      "The upper letter of the month faces that of your birthday in the {rel}; take it as a "
        .. "chance to compare views afresh.",
      "The upper letters look at each other across the {rel}; write two opinions side by side "
        .. "and a way shows.",
    },
  },
  star = {
    yeokma = {
      "The {star}, the star of movement, comes in, and there tends to be more coming and going, "
        .. "and more news.",
      "With the {star}, the star that gets you out of the house, even a short trip refreshes "
        .. "the mood.",
    },
    dohwa = {
      "The {star}, the star that draws the eye, makes it a good month to exchange greetings and "
        .. "praise.",
      "The {star}, on which eyes like to rest, is in bloom; dressing up and expressing yourself "
        .. "is a pleasure.",
    },
  },
}
