-- What is said in no voice: labels, what one might ask next, and whom to call.

local common = {}

common.labels = {
  persona = { dosa = "The sage", friend = "The friend", counselor = "The counselor" },
  ai = { label = "An AI is talking" },
  topic = {
    greeting = "a greeting", thanks = "thanks", who = "who is talking", more = "more of it", menu
      = "what can be asked",
    today = "today", month = "this month", year = "this year", decade = "the decade", self =
      "character", love = "love",
    compat = "compatibility", wealth = "money", career = "work", study = "study", health =
      "healthy habits",
    people = "people", name = "a name", dream = "a dream", tarot = "tarot", tojeong =
      "Tojeong Bigyeol",
    face = "a face", story = "a story", tomorrow = "tomorrow", next_month = "next month",
    term = "a term", next_year = "next year",
    lucky = "a lucky colour and number", reading = "the reading", feeling = "a feeling",
    bye = "a goodbye", draw = "drawing a card",
  },
  tool = { compute_saju = "computing a chart", draw_tarot = "drawing a tarot card",
    calendar = "today's calendar" },
  -- Who or what in a story, and what of a chart it was made of.
  role = { protagonist = "the hero", quest = "what the hero looks for",
    obstacle = "what bars the way", season = "the season", lesson = "what is learnt in the end",
    charm = "the charm that is carried" },
  motif = { day_master = "the sign of the day you were born",
    missing_element = "the element that your chart lacks",
    least_element = "the element that your chart has least of",
    most_element = "the element that your chart has most of",
    even_elements = "your even elements", daewoon = "the decade you are in",
    month_branch = "the month you were born", strength = "the strength of your chart",
    year_animal = "the animal of the year you were born" },
  safety = { self_harm = "a crisis", medical = "an emergency", violence = "a danger of violence",
    abuse = "being hurt by somebody", support = "staying near" },
  expert = { medical = "medicine", legal = "law", investment = "investment" },
}

-- What a topic is called where a whole chart is spoken of.
common.daily = "daily life"

common.services = {
  saju = "saju", tarot = "tarot", tojeong = "Tojeong Bigyeol", ["dream-interpretation"] = "dream",
  ["name-analysis"] = "name", ["face-reading"] = "face", story = "story", other = "earlier",
}

-- Something to do with an item of a reading, by its kind; of a story, by its role.
common.tip = {
  symbol = "Write down in one sentence how that scene felt.",
  part = "Find the expression in the mirror that brings this out the most.",
  grade = "Write down one thing that you would like to keep hold of in those years.",
  sound = "Ask somebody close to say your name slowly.",
  char = "Think of one moment in which that side of you showed.",
  protagonist = "Pick the passage that is most like you and read it aloud.",
  quest = "Put what you are looking for at present into one word.",
  obstacle = "Give a name to what stands in your way these days.",
  season = "Ask yourself whether this is a time to rest or to move on.",
  lesson = "Choose one small occasion this week to put it to use.",
  charm = "Think of one good side of yours that is like it.",
}
common.number = "This number is likened to %s, and stands for the strength to %s."

common.when = { today = "today", tomorrow = "tomorrow", month = "this month",
  next_month = "next month" }

common.count = { [0] = "no letter", "one letter", "two letters", "three letters", "four letters",
  "five letters", "six letters", "seven letters" }

-- The ten gods in plain words.
common.meaning = {
  companion = "a force that stands beside you as an equal",
  rob_wealth = "a force that vies with you and lends you strength",
  eating_god = "a force that makes things at ease and with relish",
  hurting_officer = "a force that shows its wit and bends the frame",
  indirect_wealth = "wealth that is spread wide and kept moving",
  direct_wealth = "wealth that is gathered bit by bit",
  seven_killings = "a force that presses you and tempers you",
  direct_officer = "a force that keeps order and duty",
  indirect_resource = "learning by an intuition of your own",
  direct_resource = "learning while being cared for",
}

-- What somebody might say next, by what it is about.
common.next = {
  today = { "What should I look out for today?", "How is today for me?" }, month = {
    "How is this month?" },
  year = { "What about this year?", "What kind of year is it for me?" }, decade = {
    "What decade am I in?" },
  self = { "What is my character like?", "What are my strengths?" }, love = { "What about love?",
    "How am I in love?" },
  wealth = { "What about money?", "How should I save money?" }, career = { "What work suits me?",
    "What about my career?" },
  study = { "How should I study?" }, health = { "Which habits are good for my health?" },
  people = { "How am I with people?" }, more = { "Tell me more about that" },
  menu = { "What can I ask?" }, birth = { "Please read my chart from my birth" }, tarot = {
    "Explain my cards again" },
  tojeong = { "Go through my Tojeong reading again" }, dream = {
    "Tell me again what my dream means" },
  name = { "Tell me again about my name" },
  next_month = { "How about next month?" }, tomorrow = { "How about tomorrow?" },
    next_year = { "What will next year be like?" },
  lucky = { "Do I have a lucky colour or number?" },
  reading = { "What matters most in my reading?" }, draw = { "Draw a tarot card for me" },
  face = { "Tell me again about my face" }, story = { "What do the things in my story mean?" },
  call = { "What is 109?" }, listen = { "I want to tell you more" }, safe = { "I am safe now" },
}

local CALL = "In Korea you can call 109 (suicide prevention) or 1577-0199 (mental health crisis "
  .. "line) at any hour. "
local URGENT = "If you are in danger right now, call 119 (ambulance) or 112 (police) there."
local ELSEWHERE = " Anywhere else, please call your local emergency number or crisis line."

common.safety = {
  self_harm = "Thank you for saying how hard it is. Right now your safety matters far more than "
    .. "any fortune. Please do not stay alone with it: tell somebody near you what you told me. "
    .. CALL .. URGENT .. ELSEWHERE ..
      " I am an AI and cannot come to you, but there are people who can.",
  medical = "This is no moment for fortunes. It may be an emergency: in Korea call 119 right "
    .. "away, stay on the line and do what they tell you. If somebody is near, call out for help."
    .. ELSEWHERE .. " I am an AI and cannot judge how serious it is.",
  violence = "Somebody could be hurt, so let us leave fortunes aside. If you are threatened, or "
    .. "feel that you might hurt somebody, first get away from there to a safe place. In Korea "
    .. "call 112 (police), or 119 "
    .. "(ambulance) if anybody is injured; 1577-0199 is a mental health crisis line that answers "
      .. "at any hour." .. ELSEWHERE,
  abuse = "That must have been frightening, and thank you for telling me. It is not your fault. "
    .. "Your safety comes before any fortune. If you are in danger now, in Korea call 112 "
    .. "(police), or 119 (ambulance) if you "
    .. "are hurt. If it is hard to say, tell an adult or a friend whom you trust first. At 109 "
      .. "and 1577-0199 somebody listens at any hour." .. ELSEWHERE,
  support = "Thank you for going on talking. There is no hurry. Are you in a safe place now? "
    .. "Think of one person who could be with you, and try to reach them first. "
    .. "109 is the Korean suicide prevention line, where trained counselors listen at any hour; "
      .. "1577-0199 is the mental health crisis line. " .. URGENT .. ELSEWHERE,
}

return common
