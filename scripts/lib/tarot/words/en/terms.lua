-- Names, in English.

local terms = {}

terms.majors = {
  fool = "The Fool", magician = "The Magician", high_priestess = "The High Priestess",
  empress = "The Empress", emperor = "The Emperor", hierophant = "The Hierophant",
  lovers = "The Lovers", chariot = "The Chariot", strength = "Strength", hermit = "The Hermit",
  wheel = "Wheel of Fortune", justice = "Justice", hanged_man = "The Hanged Man",
  death = "Death", temperance = "Temperance", devil = "The Devil", tower = "The Tower",
  star = "The Star", moon = "The Moon", sun = "The Sun", judgement = "Judgement",
  world = "The World",
}
terms.suits = { wands = "Wands", cups = "Cups", swords = "Swords", pentacles = "Pentacles" }
terms.ranks = {
  ace = "Ace", two = "Two", three = "Three", four = "Four", five = "Five", six = "Six",
  seven = "Seven", eight = "Eight", nine = "Nine", ten = "Ten", page = "Page",
  knight = "Knight", queen = "Queen", king = "King",
}

function terms.minor(suit, rank)
  return terms.ranks[rank] .. " of " .. terms.suits[suit]
end

-- In a sentence: "The Star", "the Ten of Cups reversed".
function terms.said(name, reversed)
  local article = name:find("^The ") and "" or name:find(" of ", 1, true) and "the " or ""
  return article .. name .. (reversed and " reversed" or "")
end

-- What ends a sentence that a question ends, unless it ends by itself.
function terms.stop_after(question)
  return (question:find("[.?!]$") or question:find("…$")) and "" or "."
end

-- Above a text.
function terms.headed(name, reversed)
  return reversed and name .. " (reversed)" or name
end

-- Behind the road that the customer named.
function terms.option(text)
  return " (" .. text .. ")"
end

terms.elements = { fire = "fire", water = "water", air = "air", earth = "earth" }

-- What each number is about, by rank.
terms.numbers = { "beginnings", "balance and choice", "growth", "stability", "change", "harmony",
  "reflection", "movement", "ripening", "completion", "learning", "moving ahead", "care",
  "leading" }
terms.number_names = { "Aces", "Twos", "Threes", "Fours", "Fives", "Sixes", "Sevens", "Eights",
  "Nines", "Tens", "Pages", "Knights", "Queens", "Kings" }

terms.spreads = {
  one = "A single card", yes_no = "Yes or no", three = "Past, present, future",
  three_advice = "Situation, obstacle, advice", three_self = "Mind, body, spirit",
  choice = "Two roads", relationship = "A relationship", horseshoe = "Horseshoe",
  celtic_cross = "Celtic cross", week = "The week", year = "The year",
}
terms.daily = "Card of the day"

terms.positions = {
  message = "Message", answer = "Answer", past = "Past", present = "Present",
  future = "Future", situation = "Situation", obstacle = "Obstacle", advice = "Advice",
  mind = "Mind", body = "Body", spirit = "Spirit", option_a = "A as it is",
  outcome_a = "Where A leads", option_b = "B as it is", outcome_b = "Where B leads",
  common = "Beneath both", me = "You", you = "The other", bond = "Between you",
  challenge = "Challenge", outlook = "Outlook", hidden = "Hidden influence", around = "Around you",
  outcome = "Where it flows", foundation = "Root", crown = "What you aim for",
  near_future = "Near future", self = "Your attitude", environment = "Surroundings",
  hopes_and_fears = "Hopes and fears", theme = "Theme of the year",
}

local WEEKDAYS = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }
local MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December" }

function terms.day(date, weekday)
  return ("%s, %d %s"):format(WEEKDAYS[weekday], tonumber(date:sub(9, 10)),
                              MONTHS[tonumber(date:sub(6, 7))])
end

function terms.month(date)
  return MONTHS[tonumber(date:sub(6, 7))] .. " " .. date:sub(1, 4)
end

terms.counts = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  "eleven", "twelve", "thirteen" }

terms.answers = { yes = "Yes", leaning_yes = "Leaning to yes", open = "Still open",
  leaning_no = "Leaning to no", no = "No" }

terms.patterns = { majors = "Majors gather", same_suit = "One suit gathers",
  same_number = "One number gathers", courts = "Court cards gather",
  many_reversed = "Many are reversed", all_upright = "All are upright" }

terms.warnings = {
  PICK_NOT_COMMITTED = "You chose cards without a commitment (commit_id). Your places were used as "
    .. "they are, but nothing proves that the seed was fixed beforehand.",
  NOT_ANSWERED = "The cards give no yes or no to this. Please don't bear it alone: call 109 in "
    .. "Korea, your local crisis line elsewhere, or someone close to you.",
}

return terms
