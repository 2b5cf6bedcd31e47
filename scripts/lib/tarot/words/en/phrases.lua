-- Sentences of a whole reading, in English.

return {
  title = { "{head}, {k1} · {spread}", "{head}: {k1}, {k2} · {spread}" },

  asked = {
    "You wrote: “{question}”{stop}",
    "The cards were laid with this in mind: “{question}”{stop}",
    "What you brought was this: “{question}”{stop}",
  },
  not_asked = {
    "You left the question open, so the cards speak about whatever is closest to you now.",
    "You asked nothing in particular, so read this as something that may serve you these days.",
    "Without a question, the cards work as a mirror of where you are.",
  },
  unasked = {
    choice = { "The cards were laid for two roads, side by side.",
      "Each road has two cards here, and one lies beneath both." },
    relationship = { "The cards were laid around one relationship.",
      "Five cards look at what is between two people." },
    week = { "Here are the seven days from today, one card each.",
      "From today on, every day of the coming week has its card." },
    year = { "Here are twelve months, beginning with this one, and a card for all of them.",
      "From this month on, each of twelve months has its card, and one more ties them together." },
  },
  daily = { "This is the card for your day.", "Here is a card to keep you company today.",
    "One card has come up for you today." },

  center_one = {
    "It is {card}, and its story fits in these words: {keywords}.",
    "{Card} has come up; the words to keep are {keywords}.",
  },
  center = {
    "At the centre of the {count} cards, in the place “{place}”, is {card}: {keywords}.",
    "Of the {count} cards, the one that carries most weight is {card}, in the place “{place}”: "
      .. "{keywords}.",
  },
  flow = {
    "The story begins with {first} and moves toward {last}.",
    "It opens with {first} and leads on to {last}.",
  },
  roads = {
    first = { "Side by side, the cards on the first road{a} are a little lighter; that is no "
      .. "verdict, so look also at what you would miss about the second{b}." },
    second = { "Side by side, the cards on the second road{b} are a little lighter; that is no "
      .. "verdict, so look also at what you would miss about the first{a}." },
    even = { "The first road{a} and the second{b} weigh about the same, so choose the one that "
      .. "suits who you are now, not the one that looks better on paper." },
  },
  pair = {
    first = { "Your card is lighter than theirs: having more room to spare, you could reach out "
      .. "first." },
    second = { "Your card weighs more than theirs, so give your own heart a rest before you work "
      .. "on the relationship." },
    even = { "The two cards weigh about the same: look for a pace at which nobody has to pull." },
  },
  peaks = {
    "The lightest stretch is {light}, with {light_card}; the one to take slowly is {heavy}, with "
      .. "{heavy_card}.",
    "For a push, pick {light} ({light_card}); for a rest, {heavy} ({heavy_card}).",
  },
  mood = {
    light = { "On the whole the cards are bright and easy-going.",
      "Most of these cards have an encouraging face.",
      "Taken together, they give you a gentle push." },
    mixed = { "Bright cards and thoughtful ones lie side by side.",
      "Some cards lend you energy, and some hand you a question.",
      "Taken together, there is about as much to enjoy as to think over." },
    deep = {
      "Some of these cards are heavy; they don't announce harm, they recognise how hard you have "
        .. "been trying.",
      "Many of these cards ask for thought: a kind reminder to go slowly and look after yourself.",
      "Much here looks heavy, which also means that the cards name what has been hard.",
    },
  },
  turned = {
    "A card that lies upside down is called reversed: nothing bad, only a force that works "
      .. "inwardly or has not quite got going.",
    "Reversed means that the card lies upside down; read it as the same energy turned inward or "
      .. "slowed down.",
    "Reversed is the word for a card that lies upside down: what it shows goes on inside more than "
      .. "out in the open.",
  },

  majors = {
    "{N} of them are major cards, the 22 that picture life's larger chapters, so this reaches "
      .. "further than a passing mood.",
    "With {n} majors on the table (the cards of life's larger chapters), what you choose now may "
      .. "teach you something lasting.",
  },
  same_suit = {
    wands = { "{N} Wands have gathered, the suit of fire: wanting and doing are at the heart of "
      .. "this.",
      "There are {n} Wands, the fiery suit, so the question is where to spend your enthusiasm." },
    cups = { "{N} Cups have gathered, the suit of water: feelings and people lead the story.",
      "There are {n} Cups, the watery suit, so what is felt matters more here than what is "
        .. "planned." },
    swords = { "{N} Swords have gathered, the suit of air: how you handle thoughts and words is "
      .. "the key.",
      "There are {n} Swords, the airy suit, so it pays to slow your thoughts and sort them." },
    pentacles = { "{N} Pentacles have gathered, the suit of earth: this is about money, time, your "
      .. "body and your daily life.",
      "There are {n} Pentacles, the earthy suit, so habits and practical care carry the story." },
  },
  same_number = { "{N} {number} appear together. In tarot they stand for {theme}, a theme that "
    .. "sounds here in several places." },
  courts = {
    "{N} court cards (Pages, Knights, Queens, Kings) are here: the answer is more likely to show "
      .. "among people than alone.",
    "There are {n} court cards, the ones with people; each may be a side of you or somebody "
      .. "near, so notice whose face comes to mind.",
  },
  many_reversed = {
    "{N} cards are reversed: your strength is turned inward, so tidy up inside before you push "
      .. "outward.",
    "With {n} cards upside down, it is easier now to put in order what you have begun than to "
      .. "begin anew.",
  },
  all_upright = {
    "All the cards stand upright: nothing is held back, so you can act as you mean to.",
    "Not one card is upside down, so what you feel and what you show are close to each other now.",
  },
  dominant = {
    wands = "Of the four suits, fiery Wands lead, so enthusiasm and action set the pace.",
    cups = "Of the four suits, watery Cups lead, so feelings and people set the pace.",
    swords = "Of the four suits, airy Swords lead, so thought and talk set the pace.",
    pentacles = "Of the four suits, earthy Pentacles lead, so practical care and patience set the "
      .. "pace.",
  },
  no_pattern = {
    "Of Wands (drive), Cups (feeling), Swords (thought) and Pentacles (practical life), none "
      .. "outweighs the others, so look at all sides and push none.",
    "The four suits are evenly mixed: the drive of Wands, the feeling of Cups, the thought of "
      .. "Swords and the practical sense of Pentacles are each finding their place.",
    "No suit leads here (Wands for drive, Cups for feeling, Swords for thought, Pentacles for "
      .. "daily life), so take the cards one at a time.",
  },
  one_major = {
    "{Card} is the only major card, one of the 22 about life's larger chapters: hear it as the "
      .. "loudest voice here.",
    "As {card} is the one major (a card of life's larger chapters), read the others around it.",
  },
  no_major = {
    "There is no major card, none of the 22 for life's larger chapters, so small daily choices do "
      .. "the work.",
    "All of them are minor cards, the ones about daily life: this can be worked out with what is "
      .. "at hand.",
  },
  only_majors = {
    "Only the 22 major cards were in play, so read this as being about life's larger questions, "
      .. "not about a passing mood.",
    "All of it was drawn from the 22 majors, the cards of life's larger chapters: good for "
      .. "seeing a direction, less so for details.",
  },
  by_element = {
    fire = "By element, fire leads these cards: wishes and courage set the pace.",
    water = "By element, water leads these cards: feelings and intuition set the pace.",
    air = "By element, air leads these cards: thought and talk set the pace.",
    earth = "By element, earth leads these cards: patience and a sense for what is real set the "
      .. "pace.",
  },
  single = {
    major = "It is one of the 22 major cards, which picture life's larger chapters, so it speaks "
      .. "of direction more than of detail.",
    wands = "Wands are the suit of fire and speak of wanting and doing.",
    cups = "Cups are the suit of water and speak of feelings and people.",
    swords = "Swords are the suit of air and speak of thoughts and words.",
    pentacles = "Pentacles are the suit of earth and speak of body, home and what can be held.",
  },
  element = {
    fire = {
      major = "It belongs to fire: while you feel warm about something, even a small move shows "
        .. "the way.",
      suit = "Fire goes out unused, so make a small move while you feel warm about it." },
    water = {
      major = "It belongs to water: let your feelings flow instead of damming them up.",
      suit = "Water that is dammed goes stale, so let out a little of what you feel." },
    air = {
      major = "It belongs to air: your thoughts clear as you speak, write and listen.",
      suit = "Air clears in the open, so write it down or say it rather than turning it over in "
        .. "your head." },
    earth = {
      major = "It belongs to earth: each small visible result puts your mind at ease.",
      suit = "Earth cannot be hurried, so start with something small that you can see." },
  },
  number = "{number} carry the sense of {theme}.",
  stamp = "You can check at any time that these cards were drawn fairly (check code {commit}).",
  stamp_one = "You can check at any time that this card was drawn fairly (check code {commit}).",

  answer = {
    yes = { "The card points brightly to yes (score {score}). If the practical side is taken care "
      .. "of, you may move toward it.",
      "There is weight behind a yes (score {score}). If you still hesitate, settle the one thing "
        .. "that nags at you and go." },
    leaning_yes = { "The card leans a little toward yes (score {score}). It goes more easily "
      .. "without hurry.",
      "It is nearer to yes than to no, with room left over (score {score}). Try a small part of it "
        .. "first." },
    open = { "The card has not settled on either side (score {score}). Your heart and your "
      .. "preparation will tip the scales.",
      "The scales rest in the middle (score {score}). Read it as a hint that there is more to find "
        .. "out." },
    leaning_no = { "The card leans a little toward “not now” (score {score}). Another time or "
      .. "another way may change that.",
      "It is nearer to “wait a little” (score {score}). See first what is making you hurry." },
    no = { "The card points to “not like this” (score {score}). It closes no door; it asks you "
      .. "to look at the direction again.",
      "There is weight behind “not this way” (score {score}). Keep the wish, and look for another "
        .. "road to it." },
  },
  answer_close = {
    "The score comes from the card's nature and the way it lies; the decision is always yours.",
    "The number only says how far the card leans; the one who chooses is you.",
  },
  -- In place of a yes or no where a card cannot know.
  inkling = {
    yes = { "The card looks bright (score {score}). Take it as a picture of the hope you carry." },
    leaning_yes = { "The card looks fairly bright (score {score}). Take it as a picture of careful "
      .. "hope." },
    open = { "The card looks neither bright nor dark (score {score}). It shows someone waiting to "
      .. "know." },
    leaning_no = { "The card looks a little cautious (score {score}). It reflects that you are "
      .. "worried, not how things will turn out." },
    no = { "The card looks heavy (score {score}). It reflects how worried you have been, not how "
      .. "things will turn out." },
  },
  matter = {
    health = "What happens in a body is beyond any card, so please take your answer from tests "
      .. "and a doctor.",
    law = "How a legal matter ends is beyond any card, so please take your answer from the "
      .. "papers and a lawyer.",
  },
}
