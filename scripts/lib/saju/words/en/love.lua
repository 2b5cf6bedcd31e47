-- Love, in English: the spouse palace, the spouse star and what touches them.

return {
  young = "This is the chart of a child, so it was read for friends and family rather than for "
    .. "love.",
  -- For a child: friends by the group of the day branch, family by the day master.
  friends = {
    peer = {
      "Being side by side with friends brings the most joy. Taking turns at leading a game "
        .. "teaches giving way without much talk.",
      "Friends are rivals and allies at once. Laughing together after a win or a loss is good "
        .. "practice.",
    },
    output = {
      "Talking, drawing and making things are the way to new friends. A grown-up who hears a "
        .. "story out to the end brings out even more light.",
      "Friendships start with funny ideas. Making a game of whose turn it is to listen helps.",
    },
    wealth = {
      "Collecting and building together goes well with friends. Agreeing beforehand on how to "
        .. "share means fewer quarrels.",
      "There is a wide, lively circle of friends here. Noticing small promises that were kept "
        .. "lets trust grow.",
    },
    officer = {
      "Games with clear rules feel safe. When the wish to do well gets heavy, a word that all is "
        .. "fine comes first.",
      "Agreements with friends matter a lot. It helps to hear often that hard feelings may be "
        .. "spoken of.",
    },
    resource = {
      "One or two close friends are preferred to many. With enough quiet time alone, the wish "
        .. "for company returns by itself.",
      "Courage comes in the presence of someone caring. Meeting new friends goes better with a "
        .. "familiar face near.",
    },
  },
  home = {
    wood = "In the family, being told how much one has grown gives the most strength.",
    fire = "In the family, laughter and a hug give the most strength.",
    earth = "In the family, the same place and the same hours give a feeling of safety.",
    metal = "In the family, a clear word about what is to be done and why makes things easy.",
    water = "In the family, true feelings come out when nobody hurries.",
  },

  -- By the ten god of the day branch, the seat of the partner.
  palace = {
    companion = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: you are happiest side by side, like good friends.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Equals who respect each other's space last "
        .. "longest with you.",
    },
    rob_wealth = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: attraction and rivalry both run hot, and giving way now and then "
        .. "is a strength.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Shared adventures are a joy, and clear "
        .. "agreements about money help.",
    },
    eating_god = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: shared meals and laughter are what your love grows on.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. You open up to someone who makes everyday life "
        .. "comfortable.",
    },
    hurting_officer = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: wit and good conversation win you over.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Your frankness is part of your appeal; on "
        .. "heated days, take a breath before you speak.",
    },
    indirect_wealth = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: lively people with wide interests bring you to life.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Being with you is fun, and keeping small "
        .. "promises is what builds trust.",
    },
    direct_wealth = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: someone reliable, whose life is in order, suits you well.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. You love by getting to know someone step by "
        .. "step and planning a home together.",
    },
    seven_killings = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: strong, striking people catch your attention.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. The spark can be intense, so look as well for "
        .. "someone you can relax with.",
    },
    direct_officer = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: courteous, dependable people tend to stay in your life.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Love deepens for you where promises are kept.",
    },
    indirect_resource = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: you long to be understood without many words.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Someone who respects your time alone suits "
        .. "you.",
    },
    direct_resource = {
      "The lower letter of your day is read as the seat of the partner. Yours is {day_branch}, "
        .. "holding {day_god}: you lean towards people who are caring and can teach you "
        .. "something.",
      "For love, tradition looks at the lower letter of the day, the seat of the partner; there "
        .. "you have {day_branch} with {day_god}. Looking after each other is what makes a "
        .. "relationship feel like home to you.",
    },
  },

  -- By the day stem: how affection is shown.
  way = {
    ["甲"] = {
      "Once your mind is made up you approach people directly. Match their pace and you will "
        .. "walk side by side for longer.",
      "You support the person you have chosen through thick and thin. Ask what they want as "
        .. "often as you lead.",
    },
    ["乙"] = {
      "You watch the other person's mood first and come closer slowly. Say what you need before "
        .. "fitting in wears you out.",
      "You show affection in kind words and small attentions. Letting yourself lean on someone "
        .. "is love as well.",
    },
    ["丙"] = {
      "When you like someone it shows on your face at once. Enjoy the quiet days together as "
        .. "much as the bright ones.",
      "Laughing and talking together is how you show love. Leave some calm time for just the two "
        .. "of you.",
    },
    ["丁"] = {
      "You warm one person, close up and for a long time. Mention small hurts rather than wait "
        .. "for them to be noticed.",
      "You remember dates and old conversations. You may ask for the same care in return.",
    },
    ["戊"] = {
      "You don't catch fire quickly, but you stay. Add a few tender words to all that reliability.",
      "You protect people with what you do rather than what you say. Say the words sometimes too.",
    },
    ["己"] = {
      "You make the other person comfortable. On a hard day, say that it is hard instead of "
        .. "taking everything in.",
      "You feel loved when you build a life together. Leave room for someone to look after you "
        .. "as well.",
    },
    ["庚"] = {
      "You are clear about what you like, and loyal. A slightly softer tone lets your good heart "
        .. "come through.",
      "You show your feelings without decoration. Ask first how something felt, and only then "
        .. "who was right.",
    },
    ["辛"] = {
      "You open up to people whose taste and manners suit yours. Look at the whole person rather "
        .. "than the small flaws.",
      "You choose carefully and express yourself with care. When you are hurt, talk about it in "
        .. "your own time instead of swallowing it.",
    },
    ["壬"] = {
      "You love broadly and don't like to be tied down. Keep one promise about staying in touch, "
        .. "and trust grows.",
      "Deep conversations bring you close. Showing your feelings a little earlier puts the other "
        .. "person at ease.",
    },
    ["癸"] = {
      "You sense what isn't said. Ask before a guess turns into a worry.",
      "You come into someone's life quietly and stay in their memory. The more clearly you say "
        .. "what you want, the easier it becomes.",
    },
  },

  -- The spouse star by how many letters show it.  Tradition reads wealth for a
  -- man and authority for a woman; both are only one way to look.
  star = {
    none = {
      "Tradition calls {spouse} your star of partnership. No letter shows it, which simply means "
        .. "that love tends to open up when you arrange the meeting yourself.",
      "Your star of partnership, {spouse}, doesn't show among the letters. Going out among "
        .. "people, through friends or shared interests, is the key.",
      "Your letters don't show {spouse}, the star of partnership; love that comes slowly can go "
        .. "all the deeper.",
    },
    one = {
      "Tradition calls {spouse} your star of partnership. With {spouse_count} of it, you tend to "
        .. "give your heart to one person.",
      "Your star of partnership, {spouse}, appears in {spouse_count}: one deep connection suits "
        .. "you better than many.",
      "Your letters hold {spouse}, the star of partnership, {spouse_count} of it. You are "
        .. "constant once you have decided, and may show a little more of what you feel.",
    },
    some = {
      "Tradition calls {spouse} your star of partnership. With {spouse_count} of it, chances to "
        .. "meet people come up fairly evenly.",
      "Your star of partnership, {spouse}, appears in {spouse_count}: you will not lack company, "
        .. "so notice who puts you at ease.",
      "Your letters hold {spouse}, the star of partnership, {spouse_count} of it. Meeting comes "
        .. "naturally, so check first whether the conversation flows.",
    },
    many = {
      "Tradition calls {spouse} your star of partnership. With {spouse_count} of it, you are "
        .. "drawn to people often, and knowing what you want helps.",
      "Your star of partnership, {spouse}, appears in {spouse_count}: look longest at the person "
        .. "who makes you calm.",
      "Your letters hold {spouse}, the star of partnership, {spouse_count} of it. Relationships "
        .. "take up a lot of room in your life, and they go better when you keep some hours for "
        .. "yourself.",
    },
  },
  star_unknown = {
    "As no gender was given, both stars of partnership were read: Wealth (財星) with "
      .. "{wealth_count} and Officer (官星) with {officer_count}.",
    "Tradition reads a different star of partnership for men and women, so here are both: Wealth "
      .. "(財星) with {wealth_count}, Officer (官星) with {officer_count}.",
  },

  -- What touches the day branch.
  touch = {
    six_harmony = "This seat is linked to {rel_place} by the {rel}: you and the people close to "
      .. "you work well together.",
    trine = "This seat is part of the {rel}, so love tends to grow among people who share your "
      .. "aims.",
    half_trine = "This seat is part of the {rel}: setting a goal together brings you closer.",
    direction = "This seat is part of the {rel}: once people are yours, you look after them "
      .. "wholeheartedly.",
    clash = "This seat faces {rel_place} in the {rel}: a little distance and a lot of talking "
      .. "keep a relationship fresh.",
    punishment = "This seat is touched by the {rel}, where two sides rub each other smooth: a "
      .. "request works better than a correction.",
    ["break"] = "This seat is touched by the {rel}, which can upset plans, so confirm "
      .. "arrangements more than once.",
    harm = "This seat is touched by the {rel}, where small hurts can pile up; talk about them "
      .. "the same day.",
    resentment = "This seat is touched by the {rel}, close and touchy at the same time: say "
      .. "aloud what you hope for.",
    ghost_gate = "This seat is touched by the {rel}, which makes you very sensitive to another "
      .. "person; plan rest along with the closeness.",
    none = "Nothing binds this seat and nothing clashes with it, so you choose the pace of love "
      .. "yourself.",
  },
  charm = {
    dohwa = {
      "The {charm}, the star of attraction, is in your {charm_place}, so your appeal shows "
        .. "without effort.",
      "With the {charm} in your {charm_place}, you catch the eye; the more you express yourself, "
        .. "the wider your circle becomes.",
    },
    hongyeom = {
      "The {charm}, the star of quiet warmth, is in your {charm_place} and wins people over "
        .. "gently.",
      "With the {charm} in your {charm_place}, you have a warm way of looking at people, and it "
        .. "works best up close.",
    },
    none = {
      "You don't have the eye-catching Peach Blossom (桃花); your charm is that people like you "
        .. "more the better they know you.",
      "Your charm is constancy rather than the showy Peach Blossom (桃花), and people feel more at "
        .. "ease with you every time they meet you.",
    },
  },

  -- Longer when love was asked for: what this year brings to it.
  more_star = {
    "In {target_year} your star of partnership comes in as {year_god}, a good time to meet "
      .. "people or to talk about where a relationship is going.",
    "For you, the {year_god} of {target_year} is a star of partnership, so it is a fitting year "
      .. "for saying what you feel.",
  },
  more_plain = {
    "The year {target_year} belongs to {year_god} and the star of partnership stays quiet, so "
      .. "take care of yourself and of the people already near you.",
    "The {year_god} of {target_year} puts everyday life first, so let love go at an easy pace.",
  },
  more_care = {
    peer = "To keep love growing, say that you are on the same side before you say who is right.",
    output = "To keep love growing, leave as much time for listening as for talking.",
    wealth = "To keep love growing, put time together in the calendar before you think of "
      .. "presents.",
    officer = "To keep love growing, mention what weighs on you before it turns into duty.",
    resource = "To keep love growing, don't just think your thanks; say them, however briefly.",
  },
}
