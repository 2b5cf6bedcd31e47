-- The counselor: calm and courteous, gives back what was heard and asks.

return {
  open = {
    "Thank you for telling me. Let us look at it step by step.",
    "I can hear that this is on your mind. Let us consider it together.",
    "That is a thoughtful question. I will answer from what I have here.",
    "Yes, let us talk about that.",
    "It is natural to wonder about this. I will go through it with you.",
  },
  again = {
    "You would like to know more. Let me go on from there.",
    "Let us look at the same thing from another side.",
    "Of course. I will put it a little more fully.",
  },
  close = {
    "Which of these words comes closest to how you feel at present?",
    "Please use this as a mirror for reflection; the choice remains entirely yours.",
    "What might be the smallest step that you could try today?",
    "If something here speaks to you, you might begin with that, lightly.",
    "Please feel free to tell me what comes to mind.",
  },

  chart = "I am speaking from the chart of a birth on {birth}.",
  self = "Your day pillar, the pillar of the day you were born, is {me}. It is {stem}, which "
    .. "tradition compares to {image}.",
  group = {
    peer = "Your chart shows {group} in {group_count}. Deciding and answering for "
      .. "yourself is a resource of yours. Asking for help can be a strength as well.",
    output = "Your chart shows {group} in {group_count}. You come alive when you put "
      .. "what you feel into words or work. A small rule for finishing may support you.",
    wealth = "Your chart shows {group} in {group_count}. Reading a situation and making "
      .. "something of it is a resource. I would suggest keeping one pleasure that has no "
      .. "purpose.",
    officer = "Your chart shows {group} in {group_count}. Keeping trust matters to you. "
      .. "You might notice whether you speak to yourself too strictly.",
    resource = "Your chart shows {group} in {group_count}. Thinking deeply and "
      .. "understanding are resources of yours. When thoughts grow long, a small action can "
      .. "close them.",
  },
  day = {
    peer = "{when} is a {day} day, which for you corresponds to {day_god}. Company may give you "
      .. "strength. Where opinions differ, it helps to repeat the other's words first.",
    output = "{when} is a {day} day, which for you corresponds to {day_god}. It is suited to "
      .. "putting feelings into words; reading them once before sending is worthwhile.",
    wealth = "{when} is a {day} day, which for you corresponds to {day_god}. It is suited to "
      .. "finishing one concrete thing. A large expense can wait a night.",
    officer = "{when} is a {day} day, which for you corresponds to {day_god}. Duties may feel "
      .. "heavy; writing down which are truly necessary could ease that.",
    resource = "{when} is a {day} day, which for you corresponds to {day_god}. It is suited to "
      .. "recovery and learning; you might place rest in your schedule first.",
  },
  meets = {
    harmony = "Your day pillar {me} and {when}'s letter are in harmony; it may be a time to ask "
      .. "for support.",
    clash = "Your day pillar {me} and {when}'s letter are in a clash; I would allow some spare "
      .. "time.",
    calm = "Your day pillar {me} and {when}'s letter stand calmly beside each other.",
  },
  month = {
    peer = "{when} is {month}, with the current of {month_god}: a time to consider whom to "
      .. "be near.",
    output = "{when} is {month}, with the current of {month_god}: a time to try what was "
      .. "left unsaid.",
    wealth = "{when} is {month}, with the current of {month_god}: a time to review how hours "
      .. "and money are used.",
    officer = "{when} is {month}, with the current of {month_god}: a time to set limits to "
      .. "what you carry.",
    resource = "{when} is {month}, with the current of {month_god}: a time for habits that "
      .. "care for you.",
  },
  year = {
    peer = "{year_number} is a {year} year, which for you corresponds to {year_god}. It can be "
      .. "seen as a time to set your own standards. In shared work, agreeing on roles first is "
      .. "helpful.",
    output = "{year_number} is a {year} year, which for you corresponds to {year_god}. It can be "
      .. "seen as a time to show what you have prepared. You might give credit for trying rather "
      .. "than for finishing.",
    wealth = "{year_number} is a {year} year, which for you corresponds to {year_god}. Effort "
      .. "tends to take a visible form. It may help to decide beforehand how much is enough.",
    officer = "{year_number} is a {year} year, which for you corresponds to {year_god}. "
      .. "Responsibilities may grow. Declining can be a responsible choice too.",
    resource = "{year_number} is a {year} year, which for you corresponds to {year_god}. It can "
      .. "be seen as a time to fill up inwardly. There is no need to compare your pace with "
      .. "others.",
  },
  decade = "At present you are in the decade {decade}, from {decade_age} to {decade_last}, a "
    .. "period of {decade_god}. It describes a wide background; please use it to review your "
    .. "direction.",
  love = {
    peer = "The day branch, which speaks of close relationships, is {palace}: {palace_god}. You "
      .. "tend to be at ease between equals. How do you two speak about your differences?",
    output = "The day branch, which speaks of close relationships, is {palace}: {palace_god}. "
      .. "You tend to express affection by caring. Have you been able to say what care you wish "
      .. "for?",
    wealth = "The day branch, which speaks of close relationships, is {palace}: {palace_god}. "
      .. "You tend to feel affection in a shared daily life. Saying thank you aloud can make it "
      .. "lighter.",
    officer = "The day branch, which speaks of close relationships, is {palace}: {palace_god}. "
      .. "You tend to value trust and promises. Is it a relationship in which difficulty may be "
      .. "shown?",
    resource = "The day branch, which speaks of close relationships, is {palace}: {palace_god}. "
      .. "Emotional safety tends to matter to you. Does the other know what you hope for?",
  },
  wealth = {
    none = "{wealth_star} does not show on the surface. This does not mean a lack; "
      .. "earning by skill and saving regularly is seen as your way.",
    some = "{wealth_star} shows in {wealth_count}, which is read as a manageable measure. A "
      .. "small plan is helpful.",
    many = "{wealth_star} shows in {wealth_count}. Interests and openings may be many, so I "
      .. "would suggest keeping them apart by purpose.",
  },
  career = {
    peer = "{group} stands out: work that leaves you autonomy tends to give you energy.",
    output = "{group} stands out: work in which you express, make or explain tends to give you "
      .. "energy.",
    wealth = "{group} stands out: work with clear aims and results tends to give you energy.",
    officer = "{group} stands out: work with defined roles and standards tends to give you energy.",
    resource = "{group} stands out: work of learning, research or care tends to give you energy.",
  },
  study = {
    none = "The star of learning, {resource_star}, does not show on the surface. Learning by "
      .. "doing is likely to suit you.",
    some = "The star of learning, {resource_star}, shows in {resource_count}. A short but "
      .. "regular time is your greatest support.",
    many = "The star of learning, {resource_star}, shows in {resource_count}. I would suggest "
      .. "explaining aloud what you have understood.",
  },
  health = {
    wood = "Of the five elements {low} is least present. You could stretch gently and look at "
      .. "something green once a day.",
    fire = "Of the five elements {low} is least present. A short walk in daylight can warm the "
      .. "day.",
    earth = "Of the five elements {low} is least present. Regular meals can give the day its "
      .. "centre.",
    metal = "Of the five elements {low} is least present. Slow breathing and a tidy place may "
      .. "help.",
    water = "Of the five elements {low} is least present. You could drink more often and go to "
      .. "bed a little earlier.",
  },
  people = {
    none = "Nothing of your own kind shows on the surface; you may have borne some things alone. "
      .. "When did you last ask for help?",
    some = "Your own kind shows in {peer_count}. A few deep relationships tend to suit you.",
    many = "Your own kind shows in {peer_count}. As people gather, it helps to share limits "
      .. "and promises early.",
  },
  term = "{god} stands for {meaning}.",
  compat = "The compatibility of you both was computed as {score} of 100. A score is not the "
    .. "whole of a relationship; how you treat each other counts for more.",
  compat_ask = "Compatibility needs both charts. Please have the saju service read yours with "
    .. "the other person's birth, and choose that reading here.",

  item = "There is {label}.",
  easy_months = "The months that are rather easy: {label}.",
  items = "Let us look at the {service} reading that you received.", title =
    "The title of your {service} reading is '{title}'.",
  nothing = "In the {service} reading that you received I find nothing that answers this, and I "
    .. "will not invent anything.",

  greeting = "Hello. With what feeling have you come today? A question about fortune or about "
    .. "the heart, either is welcome.",
  thanks = "I am glad if it helped. Please come back to it whenever you like.",
  who = "I am an AI that speaks in the manner of a counselor. I am neither a person nor a "
    .. "licensed counselor, so please share important matters with somebody you trust.",
  menu = "You may ask about today, this year, your character, relationships, money, work, study "
    .. "or daily habits. We can also talk about a tarot, dream or name reading that you received.",
  unclear = "I am afraid that I did not understand this rightly.",
  need_birth = "However, I do not know when you were born, and will not invent anything about "
    .. "you. Please tell me your birth, or choose a reading that you received.",
  now_only = "By the calendar {when} is a {day} day, and {year_number} is a {year} year.",
  elsewhere = "For {topic} there is a {service} reading of its own. Once you have received it, "
    .. "choose it here and we can talk about it.",
  expert = {
    medical = "Symptoms of body or mind cannot be judged by a reading. If you are unwell, please "
      .. "see a medical professional first.",
    legal = "Legal questions cannot be judged by a reading. Please consult a lawyer or a public "
      .. "legal service.",
    investment = "Decisions to buy or sell are beyond what I can help with. Nobody can vouch for "
      .. "a result, so please set what you can bear first.",
  },
  young = "Readings about romance or marriage are for adults only. About friendships, studies or "
    .. "how you have been lately I would gladly talk with you.",


  touch = {
    peer = "This is a year of {year_god} for you, so with {topic} as well it may help to "
      .. "check your own standard before anybody else's pace.",
    output = "This is a year of {year_god} for you, so with {topic} as well putting the "
      .. "thought into one spoken sentence may help.",
    wealth = "This is a year of {year_god} for you, so with {topic} as well one concrete "
      .. "thing that you can do soon may carry more than a large plan.",
    officer = "This is a year of {year_god} for you, so with {topic} as well I would "
      .. "suggest choosing one commitment to keep rather than carrying all.",
    resource = "This is a year of {year_god} for you, so with {topic} as well you might "
      .. "allow time to look around and rest before you conclude.",
  },
  ground = {
    strong = "Looking further in, your elements are {elements}, and the chart is "
      .. "{strength}. In {topic}, handing over a part often eases more than leading alone.",
    balanced = "Looking further in, your elements are {elements}, and the chart is "
      .. "{strength}. In {topic}, it is worth noticing which promises would upset that "
      .. "balance.",
    weak = "Looking further in, your elements are {elements}, and the chart is {strength}: "
      .. "support brings out your best. In {topic}, what help is within reach?",
  },
  lucky = "The element suggested to support your balance is {yongsin}: the colour "
    .. "{lucky_color}, the direction {lucky_direction}, the numbers {lucky_number}. Please "
    .. "take these lightly.",
  quote = "Your reading says: “{says}”",
  tip = "A suggestion, if you like: “{tip}”",
  of_topic = "Here is the part of your reading that is connected with {topic}.",
  no_item = "Your reading does not deal with {topic} directly. Here is a part of it that "
    .. "may be worth reflecting on instead.",
  way = {
    card = "{label} is a card of {detail}.",
    card_reversed = "{label} is reversed, and stands for {detail}.",
    symbol = "In your dream, {label} is a symbol of {detail}.",
    dream_kind = "The dream was interpreted as: {label}.",
    name = "The name in your reading is {label}.",
    grade = "For {label}, the number is given as: {detail}.",
    sound = "As it is spoken, the sound is given as {label}.",
    char = "{label} carries a sense of {detail}.",
    part = "{label}: this is read as an impression of {detail}.",
    motif = {
      role = "In the story, {role} is {label}.",
      from = "In the story, {role} is {label}, which was drawn from {from}.",
    },
  },
  lunar = {
    easy = "In the Tojeong Bigyeol we are now in {label}, which is seen as a rather easy month.",
    even = "In the Tojeong Bigyeol we are now in {label}, which is seen as an even month.",
    gentle = "In the Tojeong Bigyeol we are now in {label}, which is seen as a month to "
      .. "take slowly.",
  },
  gentle_months = "The months to take more slowly: {label}.",
  months = "The months connected with {topic}: {label}.",
  card_says = "The card puts it this way: “{says}”",
  drawn = "I have drawn one card for you: {label}, which stands for {detail}.",
  drawn_reversed = "I have drawn one card for you: {label}, reversed, which stands for {detail}.",
  feeling = {
    "That sounds hard, and thank you for bringing it here. What has been weighing on you "
      .. "the most lately?",
    "There is surely a reason why you feel this way, and you need not feel better at once. "
      .. "It may help to share it with somebody you trust, or with a professional counselor.",
  },
  no_day = "I could not find that date in the calendar. Could you tell me the year, month "
    .. "and day of your birth once more?",
  bye = "I hope that something of this stays with you. Take good care of yourself.",
}
