-- The five elements, the body and the lucky things, in English.

return {
  count = {
    "Counted letter by letter, your chart has Wood {wood}, Fire {fire}, Earth {earth}, Metal "
      .. "{metal} and Water {water}.",
    "Your {total} letters are made up of Wood {wood}, Fire {fire}, Earth {earth}, Metal {metal} "
      .. "and Water {water}.",
    "Each letter belongs to one of five elements. You have Wood {wood}, Fire {fire}, Earth "
      .. "{earth}, Metal {metal} and Water {water}.",
  },

  -- The heaviest element, by weight in percent.
  most = {
    wood = {
      "By weight, {top} is strongest at {top_share}%: you lead with the wish to start things and "
        .. "see them grow.",
      "The strongest force in you is {top} ({top_share}%): learning and growing are what drive "
        .. "your days.",
    },
    fire = {
      "By weight, {top} is strongest at {top_share}%: warmth and enthusiasm are the first thing "
        .. "people notice.",
      "The strongest force in you is {top} ({top_share}%): your bright, quick response draws "
        .. "people in.",
    },
    earth = {
      "By weight, {top} is strongest at {top_share}%: people come to you for trust and calm.",
      "The strongest force in you is {top} ({top_share}%): keeping things going and bringing "
        .. "people together come naturally.",
    },
    metal = {
      "By weight, {top} is strongest at {top_share}%: you have clear standards and make firm "
        .. "decisions.",
      "The strongest force in you is {top} ({top_share}%): your clarity earns people's trust.",
    },
    water = {
      "By weight, {top} is strongest at {top_share}%: you think deeply and sense where things "
        .. "are heading.",
      "The strongest force in you is {top} ({top_share}%): your flexibility gets you around most "
        .. "obstacles.",
    },
  },

  -- Elements that no letter shows.
  none = {
    wood = {
      "No letter shows {lacks}. Starting one small thing is good practice.",
      "What doesn't appear among your letters is {lacks}. Looking after one habit the way you "
        .. "would look after a plant helps to make up for it.",
    },
    fire = {
      "No letter shows {lacks}. Putting your feelings into words is good practice.",
      "What doesn't appear among your letters is {lacks}. Sunlight and laughing with friends "
        .. "help to make up for it.",
    },
    earth = {
      "No letter shows {lacks}. A steady daily rhythm and a fixed place to rest fill the gap.",
      "What doesn't appear among your letters is {lacks}. Eating and resting at regular hours "
        .. "helps to make up for it.",
    },
    metal = {
      "No letter shows {lacks}. Tidying up and finishing what you started is good practice.",
      "What doesn't appear among your letters is {lacks}. Writing down what you won't do, as "
        .. "well as what you will, helps to make up for it.",
    },
    water = {
      "No letter shows {lacks}. Stopping to think before you act is good practice.",
      "What doesn't appear among your letters is {lacks}. Quiet hours and a notebook help to "
        .. "make up for it.",
    },
  },

  -- All five are there; this one is the lightest.
  least = {
    wood = {
      "All five elements are present. The faintest, {low} at {low_share}%, grows with learning "
        .. "something new.",
    },
    fire = {
      "All five elements are present. The faintest, {low} at {low_share}%, grows with sunlight "
        .. "and speaking your mind.",
    },
    earth = {
      "All five elements are present. The faintest, {low} at {low_share}%, grows with a regular "
        .. "routine.",
    },
    metal = {
      "All five elements are present. The faintest, {low} at {low_share}%, grows with finishing "
        .. "and putting things in order.",
    },
    water = {
      "All five elements are present. The faintest, {low} at {low_share}%, grows with rest and "
        .. "reflection.",
    },
  },

  -- Why this element is proposed, then what carries it.
  school = {
    strong = {
      "Your chart has strength to spare, so tradition would balance it with {yong}, which puts "
        .. "that strength to use (this element is called the yongsin, 用神).",
      "The element proposed to balance you (the yongsin, 用神) is {yong}, because it gives all "
        .. "that energy something to do.",
    },
    weak = {
      "To give you support, tradition would balance your chart with {yong} (this element is "
        .. "called the yongsin, 用神).",
      "The element proposed to balance you (the yongsin, 用神) is {yong}, because it backs you up.",
    },
    balanced = {
      "Your chart is fairly even, so a touch of {yong} is all that tradition suggests to keep it "
        .. "balanced (this element is called the yongsin, 用神).",
      "There is little to correct. The element proposed to keep things flowing (the yongsin, 用神) "
        .. "is {yong}.",
    },
    johu = {
      "To temper the season you were born in, tradition would balance your chart with {yong} "
        .. "(this element is called the yongsin, 用神).",
      "Against the heat or cold of your birth month, the element proposed to balance you (the "
        .. "yongsin, 用神) is {yong}.",
    },
  },
  second = {
    "Next to it, {yong2} helps too.",
    "A little {yong2} is good company as well.",
  },
  second_johu = {
    "Another school looks at the heat and cold of your birth season (johu, 調候) and would add "
      .. "{yong2}.",
    "Seen by the temperature of your birth season (johu, 調候), {yong2} is welcome too.",
  },
  supply = {
    wood = {
      "Green accents, spring greens and sprouts, and a window to the east suit you.",
      "Wooden furniture or a plant, leafy vegetables, and walks towards the east do you good.",
      "Light green clothes, chives and spinach, and a seat facing east support you.",
    },
    fire = {
      "A touch of red, warming food such as tomatoes and peppers, and the south side of a room "
        .. "suit you.",
      "Warm lamps, jujube tea, and a south-facing room do you good.",
      "Something in coral, roasted vegetables, and a sunny southern spot support you.",
    },
    earth = {
      "Ochre and beige, pumpkin and sweet potato, and a settled spot in the middle of the home "
        .. "suit you.",
      "Pottery or stone, millet and jujubes, and a regular seat in the centre do you good.",
      "Brown leather, potatoes and honey, and walks on bare soil support you.",
    },
    metal = {
      "White and silver, radish and pear, and the west side of a room suit you.",
      "A metal watch or ring, onions and brown rice, and a view of the sunset do you good.",
      "Ivory clothes, bean sprouts, and roads that lead west support you.",
    },
    water = {
      "Black and navy, seaweed and black beans, and the north or the waterside suit you.",
      "A glass of water at hand, tofu and sea greens, and a quiet spot to the north do you good.",
      "Ink tones, black sesame, and walks along a river support you.",
    },
  },

  -- Health: tradition and habits, never a finding.
  body = {
    much = {
      wood = "In your chart {top} stands out. Tradition connects it with the liver, eyes and "
        .. "muscles, and recommends stretching to let go of tension.",
      fire = "In your chart {top} stands out. Tradition connects it with the heart and "
        .. "circulation, and recommends rest that cools you down.",
      earth = "In your chart {top} stands out. Tradition connects it with the stomach and "
        .. "digestion, and recommends eating slowly.",
      metal = "In your chart {top} stands out. Tradition connects it with the lungs and skin, "
        .. "and recommends deep breathing and enough moisture.",
      water = "In your chart {top} stands out. Tradition connects it with the kidneys and "
        .. "bladder, and recommends keeping warm.",
    },
    little = {
      wood = "In your chart {low} is faint. Tradition connects it with the eyes and muscles, so "
        .. "give them frequent breaks.",
      fire = "In your chart {low} is faint. Tradition connects it with the circulation, so "
        .. "gentle exercise that makes you a little warm is good for you.",
      earth = "In your chart {low} is faint. Tradition connects it with digestion, so regular "
        .. "meals are good for you.",
      metal = "In your chart {low} is faint. Tradition connects it with breathing and the skin, "
        .. "so see that you get fresh air.",
      water = "In your chart {low} is faint. Tradition connects it with the body's fluids and "
        .. "with rest, so drink enough and get your sleep.",
    },
  },
  -- By the season of birth.
  season = {
    spring = {
      "A spring chart likes to start things, so decide when the day ends instead of borrowing "
        .. "from your sleep.",
      "Born in spring, you do well to set the rhythm of the day with a morning walk in daylight.",
    },
    summer = {
      "A summer chart heats up easily, so keep out of the midday sun and drink water often.",
      "Born in summer, you feel lighter when the evening includes some time to cool down.",
    },
    autumn = {
      "An autumn chart tends towards dryness, so look after throat and skin and loosen up often.",
      "Born in autumn, you do well with slow walks and deep breaths at a fixed hour.",
    },
    winter = {
      "A winter chart welcomes warmth, so choose warm food over cold and exercise that makes you "
        .. "sweat a little.",
      "Born in winter, you do well to keep warm and to get outside in daylight.",
    },
  },
  habit = {
    very_strong = {
      "On days when you have energy to burn, use your body fully, and slow down on purpose "
        .. "before bed.",
      "The more you move, the clearer you feel, so work some sweat into the week.",
    },
    strong = {
      "Regular exercise keeps your energy even. Plan a day off after a hard push.",
      "Little and often suits you better than doing everything at once because you can.",
    },
    balanced = {
      "Even energy comes from routine, so start with fixed hours for getting up and going to bed.",
      "Small rules suit you better than big changes, and half an hour of walking is a good one.",
    },
    weak = {
      "You do well to spend your energy carefully: sleep and warm meals first, and gaps between "
        .. "appointments.",
      "Short, frequent breaks suit you. Protect ten quiet minutes in the middle of the day.",
    },
    very_weak = {
      "You notice your body's signals early. Keep the day after a hard one free, and sleep well.",
      "Your surroundings affect you, so start with a comfortable bed and fresh air.",
    },
  },
  care = {
    "This is about everyday habits seen through the five elements; if you feel unwell, please "
      .. "talk to a doctor.",
    "Take it as food for thought, not as a diagnosis, and ask a professional about any symptom.",
    "These are old metaphors; for decisions about your health, trust check-ups and your doctor.",
  },
  body_more = {
    wood = "Since you asked about health, here is one habit to add, the habit of {yong}: stretch "
      .. "in the morning and add something green to a meal.",
    fire = "Since you asked about health, here is one habit to add, the habit of {yong}: get "
      .. "some daylight and keep your belly and feet warm.",
    earth = "Since you asked about health, here is one habit to add, the habit of {yong}: don't "
      .. "skip meals, and chew slowly.",
    metal = "Since you asked about health, here is one habit to add, the habit of {yong}: take "
      .. "three deep breaths a few times a day and air the room.",
    water = "Since you asked about health, here is one habit to add, the habit of {yong}: drink "
      .. "often and go to bed a little earlier.",
  },
}
