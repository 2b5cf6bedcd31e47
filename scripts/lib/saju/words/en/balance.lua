-- The five elements, the body and the lucky things, in English.

return {
  count = {
    "Counting the elements: Wood {wood}, Fire {fire}, Earth {earth}, Metal {metal}, Water {water}.",
    "Your {total} letters hold Wood {wood}, Fire {fire}, Earth {earth}, Metal {metal} and Water "
      .. "{water}.",
    "Letter by letter you have Wood {wood}, Fire {fire}, Earth {earth}, Metal {metal}, Water "
      .. "{water}.",
  },

  -- The heaviest element, by weight in percent.
  most = {
    wood = {
      "By weight {top} leads with {top_share}%: the wish to begin and to grow comes first.",
      "The strongest force is {top} ({top_share}%), and learning drives your days.",
    },
    fire = {
      "By weight {top} leads with {top_share}%: warmth and expression move first.",
      "The strongest force is {top} ({top_share}%), and your bright, quick response draws people.",
    },
    earth = {
      "By weight {top} leads with {top_share}%: trust and calm bring people to you.",
      "The strongest force is {top} ({top_share}%), and keeping and mediating come naturally.",
    },
    metal = {
      "By weight {top} leads with {top_share}%: standards are clear, sorting quick, decisions "
        .. "firm.",
      "The strongest force is {top} ({top_share}%), and your clarity earns trust.",
    },
    water = {
      "By weight {top} leads with {top_share}%: thought runs deep, with a feel for currents.",
      "The strongest force is {top} ({top_share}%), and flexible wisdom takes you round obstacles.",
    },
  },

  -- Elements that no letter shows.
  none = {
    wood = {
      "Not shown by any letter: {lacks}. Practise beginning something small.",
      "Missing on the surface: {lacks}. Growing one habit like a plant restores balance.",
    },
    fire = {
      "Not shown by any letter: {lacks}. Practise putting feelings into words.",
      "Missing on the surface: {lacks}. Sunlight and laughter in company restore balance.",
    },
    earth = {
      "Not shown by any letter: {lacks}. A fixed rhythm and a place to rest fill the gap.",
      "Missing on the surface: {lacks}. Eating and resting at steady hours restores balance.",
    },
    metal = {
      "Not shown by any letter: {lacks}. Practise sorting and finishing.",
      "Missing on the surface: {lacks}. Writing down what you will not do restores balance.",
    },
    water = {
      "Not shown by any letter: {lacks}. Practise stopping to think.",
      "Missing on the surface: {lacks}. Quiet hours and a notebook restore balance.",
    },
  },

  -- All five are there; this one is the lightest.
  least = {
    wood = { "All five are present; the lightest, {low} ({low_share}%), grows with new learning." },
    fire = { "All five are present; the lightest, {low} ({low_share}%), grows with company." },
    earth = { "All five are present; the lightest, {low} ({low_share}%), grows with routine." },
    metal = { "All five are present; the lightest, {low} ({low_share}%), grows by finishing "
      .. "things." },
    water = { "All five are present; the lightest, {low} ({low_share}%), grows with rest and "
      .. "thought." },
  },

  -- Why this element is proposed, then what carries it.
  school = {
    strong = {
      "Your chart has strength to spare, so {yong}, which puts it to use, is the candidate for the "
        .. "yongsin (用神, the balancing element).",
      "{yong}, which gives what is full something to do, is proposed as your yongsin (用神, the "
        .. "balancing element).",
    },
    weak = {
      "{yong}, which lends you strength, is the candidate for the yongsin (用神, the balancing "
        .. "element).",
      "{yong}, which holds you up, is proposed as your yongsin (用神, the balancing element).",
    },
    balanced = {
      "Your chart is even, so a touch of {yong} serves as yongsin (用神, the balancing element).",
      "With little to correct, {yong} keeps things flowing as your yongsin (用神, the balancing "
        .. "element).",
    },
    johu = {
      "To temper the season you were born in, {yong} is proposed as yongsin (用神, the balancing "
        .. "element).",
      "Against the cold or heat of your month, {yong} is the candidate for the yongsin (用神, the "
        .. "balancing element).",
    },
  },
  second = {
    "Next to it, {yong2} lends support.",
    "{yong2} is good company as well.",
  },
  second_johu = {
    "Considering the season you were born in (johu, 調候), {yong2} is welcome too.",
    "For the warmth of your season (johu, 調候), {yong2} evens things out.",
  },
  supply = {
    wood = {
      "Green accents, spring greens and sprouts, and an east window suit you.",
      "Wooden furniture or a plant, plums and leafy vegetables, and walks to the east do you good.",
      "Light green clothes, chives and spinach, and a seat facing east support you.",
    },
    fire = {
      "A touch of red, warming food such as tomato and pepper, and the south side suit you.",
      "Warm lamps, jujube tea and mugwort, and a south-facing room do you good.",
      "Something coral, roasted vegetables, and a sunny southern spot support you.",
    },
    earth = {
      "Ochre and beige, pumpkin and sweet potato, and the settled middle of the home suit you.",
      "Pottery or stone, jujubes and millet, and a regular central seat do you good.",
      "Brown leather, potatoes and honey, and walks on bare soil support you; so does the centre.",
    },
    metal = {
      "White and silver, radish and pear, and the west side suit you.",
      "A metal watch or ring, onions and brown rice, and a view of the western sunset do you good.",
      "Ivory clothes, bellflower root and bean sprouts, and roads to the west support you.",
    },
    water = {
      "Black and navy, seaweed and black beans, and the north or the waterside suit you.",
      "A glass of water at hand, sea greens and tofu, and a quiet northern spot do you good.",
      "Ink tones, laver and black sesame, and walks along a river or to the north support you.",
    },
  },

  -- Health: tradition and habits, never a finding.
  body = {
    much = {
      wood = "{top} stands out. Tradition links Wood with liver, eyes and muscles, and suggests "
        .. "stretching to let go of tension.",
      fire = "{top} stands out. Tradition links Fire with heart and circulation, and suggests rest "
        .. "that cools you down.",
      earth = "{top} stands out. Tradition links Earth with stomach and digestion, and suggests "
        .. "eating slowly.",
      metal = "{top} stands out. Tradition links Metal with lungs and skin, and suggests deep "
        .. "breathing and moisture.",
      water = "{top} stands out. Tradition links Water with kidneys and bladder, and suggests "
        .. "keeping warm.",
    },
    little = {
      wood = "{low} is faint in you, so give eyes and muscles, which tradition links with Wood, "
        .. "frequent rest.",
      fire = "{low} is faint in you, so gentle exercise is good for the circulation, which "
        .. "tradition links with Fire.",
      earth = "{low} is faint in you, so regular meals are good for the digestion, which tradition "
        .. "links with Earth.",
      metal = "{low} is faint in you, so fresh air is good for breath and skin, which tradition "
        .. "links with Metal.",
      water = "{low} is faint in you, so take care to drink and to sleep deeply, which tradition "
        .. "links with Water.",
    },
  },
  habit = {
    very_strong = { "On days of surplus energy use your body fully, and slow down on purpose "
      .. "before bed.",
      "The more you move, the clearer you feel; work some sweat into the week." },
    strong = { "Steady exercise keeps your energy even; put a day of rest after a hard push.",
      "Little and often suits you better than relying on stamina all at once." },
    balanced = { "Keeping today's balance is the best plan; begin with fixed hours of sleep.",
      "Small rules suit you better than big changes; a half-hour walk is a good start." },
    weak = { "You do well to spend energy carefully: sleep and warm meals first, with gaps between "
      .. "appointments.",
      "Short, frequent rests suit you; guard ten quiet minutes at midday." },
    very_weak = { "You hear your body's signals early; keep the day after a hard one free, and "
      .. "sleep well.",
      "Surroundings affect you, so begin with a comfortable bed and good air." },
  },
  care = {
    "This is about habits seen through the elements; if you feel unwell, talk to a doctor.",
    "It is a thought for daily life and no diagnosis; ask a professional about any symptom.",
    "These are old metaphors; for decisions about health, trust check-ups and your doctor.",
  },
  body_more = {
    wood = "If one habit goes with every season, let it be that of {yong}: stretch long in the "
      .. "morning and add greens to a meal.",
    fire = "If one habit goes with every season, let it be that of {yong}: take in some daylight "
      .. "and keep belly and feet warm.",
    earth = "If one habit goes with every season, let it be that of {yong}: skip no meal and chew "
      .. "slowly.",
    metal = "If one habit goes with every season, let it be that of {yong}: breathe deeply three "
      .. "times a day and air the room.",
    water = "If one habit goes with every season, let it be that of {yong}: drink often and go to "
      .. "bed a little earlier.",
  },
}
