-- The months, in English: the season, the ten god of the stem, how the letters meet.

return {
  -- By the number of the month.
  season = {
    {
      "The frozen ground softens and the year opens its door.",
      "It is the month of Seollal, the new year, and of fresh resolve.",
    },
    {
      "Spring greens come up in the last cold winds.",
      "The days grow longer and the step lighter.",
    },
    { "Flowers open and the swallows return.", "The hills turn a young green." },
    {
      "The barley ears, and the fields make ready for planting rice.",
      "Sunlight thickens and shade becomes welcome.",
    },
    {
      "Around the Dano feast the shade of the trees deepens.",
      "The sun stays longest and the day is roomy.",
    },
    {
      "Monsoon rain and high summer take turns.",
      "It is the month to catch one's breath out of the heat.",
    },
    {
      "After Chilseok, the feast of the two stars, mornings and evenings turn autumnal.",
      "The rice comes into ear and the cicadas grow faint.",
    },
    {
      "The moon of Chuseok, the harvest feast, fills and the grain ripens.",
      "Hands are busy gathering and sharing.",
    },
    {
      "Leaves turn and the chrysanthemums are out.",
      "The sky is high and far things are easy to see.",
    },
    {
      "It is time to make kimchi and stock up for winter.",
      "The fields are empty and the mind turns inward.",
    },
    {
      "Past the winter solstice the days begin to lengthen.",
      "Over a bowl of red-bean porridge one looks back on the year.",
    },
    {
      "In the cold of the last month the year is tied up.",
      "Old dust is beaten out and the new year awaited.",
    },
  },
  leap = {
    "A leap month is a month to spare.",
    "The month comes round again as {month}, good for going on with what was left undone.",
  },

  -- By the ten god of the stem of the month.
  god = {
    companion = {
      "{god}, the energy that walks beside you, makes it good to fall into step with a kindred "
        .. "mind.",
      "{god} is of your own kind and lends weight to your ideas. Ask one person before you decide.",
      "With {god}, the energy of comrades, what you did alone gets lighter when shared.",
    },
    rob_wealth = {
      "{god}, the energy of sharing and competing, livens things up. Set a limit to spending "
        .. "first.",
      "{god} wakes the wish to win. Choosing to grow together leaves you with more.",
      "{god} brings people crowding in; settle with a smile what is yours and what is theirs.",
    },
    eating_god = {
      "{god}, the easy energy of eating and making, helps whatever is shaped by hand.",
      "{god} is generous and softens your expression. Say thank you with a good meal.",
      "{god} enjoys what it makes, so take out the hobby you put away.",
    },
    hurting_officer = {
      "{god}, the energy of talent leaping up, makes new ideas sparkle. Just smooth the end of the "
        .. "sentence.",
      "{god} would like to change the frame. Bring a proposal with the complaint and it is "
        .. "welcome.",
      "{god} brings out your flair; make one occasion to show it.",
    },
    indirect_wealth = {
      "{god}, the energy of gaining by moving widely, enlivens things outside. Count how many you "
        .. "have begun.",
      "{god} widens the stage. Of several paths, put the most enjoyable one in front.",
      "{god} means much coming and going; keeping a record already makes a difference.",
    },
    direct_wealth = {
      "{god}, the energy of gathering piece by piece, is good for putting money and time in order.",
      "{god} makes diligence shine. Keeping a small promise is the largest thing now.",
      "{god} is careful, so open the drawer and the papers you put off.",
    },
    seven_killings = {
      "{god}, the energy that trains you, may bring more to do. Choose three things and let the "
        .. "rest wait a month.",
      "{god} brings tension, and with it the strength for difficult things. Ask for help on the "
        .. "way.",
      "{god} sets homework; write down the breaks first and you will manage.",
    },
    direct_officer = {
      "{god}, the energy of the right place, makes it easy to earn trust in what you are charged "
        .. "with.",
      "{god} is fond of order and promises. Following the procedure is actually faster.",
      "{god} raises your good name, so look after formal matters and greetings.",
    },
    indirect_resource = {
      "{god}, the energy of thought that digs deep, makes time alone with an idea wholesome.",
      "{god} sharpens intuition. Put one of the ideas into practice.",
      "{god} lends an unusual eye; it is a good time to taste a subject that interests you.",
    },
    direct_resource = {
      "{god}, the energy of learning and being cared for, makes good advice easy to hear.",
      "{god} warms the heart. Greet your elders and teachers first.",
      "{god} strengthens the basics, so keep books and papers near.",
    },
  },

  -- How the branch of the month meets that of the birth year.
  relation = {
    same = {
      "The letter of the month is that of your own sign, {letter}, and you are very much yourself. "
        .. "Take away half a spoon of stubbornness.",
      "It is the month of {letter}, your own sign, and good for saying what you want.",
    },
    six_harmony = {
      "The month's letter, {letter}, and {own}, your sign, meet in the {rel}, hand in hand, so an "
        .. "answer or a peace you waited for tends to come smoothly.",
      "Month and sign form a pair, the {rel}; requests and meetings go softly.",
    },
    half_trine = {
      "The month's letter, {letter}, and {own}, your sign, join forces in the {rel}. It is good "
        .. "for looking one way with people of like mind.",
      "The {rel}, a tie of shared purpose, tends to add a helping hand to what you are doing.",
      "Month and sign form the {rel}; say your aim aloud and you will see who comes along.",
    },
    clash = {
      "The month's letter, {letter}, and {own}, your sign, face each other in the {rel} and set "
        .. "things moving. Leave room for changes of schedule.",
      "With the {rel}, a place or a plan may shift. Let urgent answers wait a day, and move "
        .. "lightly.",
    },
    punishment = {
      "The month's letter, {letter}, and {own}, your sign, polish each other in the {rel}; look "
        .. "over words and papers once more and they come out smooth.",
      "The {rel} shows you what needs mending. It is easier to mend your own method than other "
        .. "people.",
      "The {rel} is a tie that files and polishes. Without hurry, your skill grows this month.",
    },
    harm = {
      "The {rel} is a tie in which small hurts pile up; share them the same day and they stay "
        .. "light.",
      "The month's letter, {letter}, and {own}, your sign, meet in the {rel}; asking is easier "
        .. "than guessing.",
    },
    ["break"] = {
      "The {rel} is a tie in which a plan may slip once; keep one more alternative at hand.",
      "The month's letter, {letter}, and {own}, your sign, meet in the {rel}; confirm appointments "
        .. "the day before.",
    },
    resentment = {
      "The {rel} is a tie both close and easily hurt; put what you expect into words and there is "
        .. "less to misunderstand.",
      "The month's letter, {letter}, and {own}, your sign, meet in the {rel}; allow yourself a "
        .. "little more time alone.",
    },
    none = {
      "Month and sign pass without touching, good for going on with what you do.",
      "The month's letter, {letter}, goes quietly by, so keep your own pace.",
      "No letter pulls or pushes; an ordinary day is your strength now.",
      "Month and sign are on even terms, and you tend to get as far as you planned.",
      "It is as calm as water without wind, right for clearing what has piled up.",
    },
  },
  -- How the stem of the month meets that of the birthday.
  stem = {
    stem_combination = {
      "The stems, the upper letters of month and birthday, form the {rel}, and somebody may "
        .. "unexpectedly join hands with you.",
      "The upper letter of the month is tied to that of your birthday in the {rel}; an offer may "
        .. "appeal to you.",
    },
    stem_clash = {
      "The stems, the upper letters of month and birthday, form the {rel}; where opinions differ, "
        .. "hear the reasons before the conclusion.",
      "The upper letter of the month faces that of your birthday in the {rel}; take it as a chance "
        .. "to compare views anew.",
    },
  },
  star = {
    yeokma = {
      "The {star} comes in, and there tends to be more movement and news.",
      "With the {star}, the star of movement, even a short trip refreshes the mood.",
    },
    dohwa = {
      "The {star}, the star that draws the eye, makes it a good month to exchange greetings and "
        .. "praise.",
      "The {star} is in bloom, and dressing up and expressing yourself is a pleasure.",
    },
  },
}
