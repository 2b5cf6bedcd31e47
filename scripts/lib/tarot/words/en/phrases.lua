-- Sentences of a whole reading, in English.

return {
  title = { "{spread}: {head}, {k1}", "{head}: {k1}, {k2} · {spread}" },

  asked = {
    "You asked: “{question}”",
    "The cards were laid with this question in mind: “{question}”",
  },
  not_asked = {
    "You wrote no question, so the cards were asked what is closest to you now.",
    "As nothing in particular was asked, read this as what may serve you these days.",
  },
  daily = { "This is the card for your day.", "Here is the card that keeps you company today." },

  center_one = {
    "The card is {card}, and its keywords are {keywords}.",
    "{Card} has come up; the words to keep are {keywords}.",
  },
  center = {
    "At the centre of the {count} cards, in the place “{place}”, is {card}: {keywords}.",
    "The weight of these {count} cards rests on {card} in the place “{place}”: {keywords}.",
  },
  flow = {
    "The story begins with {first} and moves toward {last}.",
    "It opens with {first} and leads on to {last}.",
  },
  mood = {
    light = { "On the whole the mood is bright and things move easily.",
      "The faces of the cards are bright, and they lend you strength." },
    mixed = { "Bright cards and thoughtful ones lie side by side.",
      "Energy and questions share the table, as they do in life." },
    deep = {
      "Some cards are not light; they announce no harm, but honour how long you have been trying.",
      "Many of these cards ask for thought: a kind sign to walk slowly and look after yourself.",
    },
  },

  majors = {
    "There are {n} major cards: this touches a larger turn in life than a passing mood.",
    "With {n} majors on the table, what you choose now may teach you something lasting.",
  },
  same_suit = {
    wands = { "{N} Wands have gathered, the suit of fire: wanting and doing are at the heart "
      .. "of this." },
    cups = { "{N} Cups have gathered, the suit of water: feelings and people lead the story." },
    swords = { "{N} Swords have gathered, the suit of air: how you handle thoughts and words "
      .. "is the key." },
    pentacles = { "{N} Pentacles have gathered, the suit of earth: money, time, body and "
      .. "daily ground." },
  },
  same_number = { "{N} {number} appear together; they stand for {theme}, a note that sounds "
    .. "in several places." },
  courts = { "{N} court cards are here: the answer shows itself among people sooner than alone." },
  many_reversed = {
    "{N} cards are reversed: your strength is turned inward, so tidy up inside before you push.",
  },
  all_upright = { "All the cards stand upright: the current runs straight, and you can act as "
    .. "you mean to." },
  dominant = {
    wands = "Among the suits Wands lead, so zeal and action make the current.",
    cups = "Among the suits Cups lead, so feelings and people make the current.",
    swords = "Among the suits Swords lead, so thought and talk make the current.",
    pentacles = "Among the suits Pentacles lead, so practical care and patience make the current.",
  },
  no_pattern = {
    "No suit outweighs the others, so looking at all sides suits you better than pushing one.",
    "The suits are evenly mixed: several wishes are each finding their place.",
  },
  one_major = {
    "{Card} is the only major card: hear it as the loudest voice in this story.",
    "As {card} is the one major here, read the other cards around it.",
  },
  no_major = {
    "There is no major card: small daily choices make the current more than any great turn.",
    "All of them are minor cards, which also means that it can be worked out with what is at hand.",
  },
  single = {
    major = "A single major card speaks of life's larger grain and not of small matters.",
    wands = "Wands are the suit of fire and speak of wanting and doing.",
    cups = "Cups are the suit of water and speak of feelings and people.",
    swords = "Swords are the suit of air and speak of thoughts and words.",
    pentacles = "Pentacles are the suit of earth and speak of body, home and what can be held.",
  },
  element = {
    fire = "It is a card of fire: while the wish is warm, even a small move shows the way.",
    water = "It is a card of water: let feelings flow instead of damming them, and the way shows.",
    air = "It is a card of air: thoughts clear as you speak, write and listen.",
    earth = "It is a card of earth: each small visible result puts your mind at ease.",
  },
  number = "{number} carry the sense of {theme}.",
  stamp = "That these cards were drawn fairly can be checked at any time (check code {commit}).",
  stamp_one = "That this card was drawn fairly can be checked at any time (check code {commit}).",

  answer = {
    yes = { "The card points brightly to yes (score {score}). "
      .. "If the practical side is looked after, you may move toward it." },
    leaning_yes = { "The card leans a little to yes (score {score}). Without hurry it goes "
      .. "more easily." },
    open = { "The card has not settled on either side (score {score}). Your heart and your "
      .. "preparation tip the scales." },
    leaning_no = { "The card leans a little to not now (score {score}). Another time or "
      .. "another way may change that." },
    no = { "The card points to not like this (score {score}). It bars nothing; it asks you to "
      .. "look at the direction again." },
  },
  answer_close = {
    "The score is reckoned from the card's nature and direction; the decision is always yours.",
    "The number only says how far the card leans; the one who chooses is you.",
  },
}
