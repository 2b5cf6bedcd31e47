-- Science fiction: stations and probes, numbers that mean somebody.

return {
  label = "science fiction",
  names = { "Ara", "Rion", "Nova", "Sein", "Ian", "Mir", "Yuna", "Kai" },
  elders = { "the controller", "Doctor Noh", "the chief engineer", "the captain" },
  opening = {
    "Star year 412, {season} cycle. New at {place}: {hero}, {epithet}.",
    "They switched on {season} at {place}. On watch was {hero}, {epithet}.",
    "Log, day 1, {season}: {hero} joins {place}, {epithet}.",
  },
  opening_first = { "Log, day 1, {season}. I join {place}; my file says: {epithet}." },
  closing = {
    "There the log ends. The next page has been left empty on purpose.",
    "A green light came on at the comm desk. From across the galaxy, somebody was saying a "
      .. "first hello.",
    "A star without a name blinked outside the window, and {hero} gave it one.",
    "Deck by deck the lights of {place} went out. One beacon they left on, for whoever was "
      .. "still coming home.",
  },
  -- Aboard, seasons are made.
  season = {
    spring = {
      first = "The ceiling panels went pale green, and the vents gave out a copy of the smell "
        .. "of earth. All knew it for a copy, and rolled up their sleeves.",
      second = "Flowers spread over the corridor screens. Somebody had fooled a sensor, so that "
        .. "the petals ran after every footstep.",
      last = "A chime said that the spring cycle was over. The flowers on the screens were "
        .. "gone; the real sprout in its pot went on growing." },
    summer = {
      first = "The lamps went up a step and the air grew damp. Until fifteen hundred sharp, "
        .. "loudspeakers played cicadas that nobody had ever seen.",
      second = "The cooling pipes hummed without a break. On the hour came a false shower, and "
        .. "people took care to run for cover slowly.",
      last = "The last sunset of the summer cycle went down on the light panel. Forty-two "
        .. "requests came in to see that red again." },
    autumn = {
      first = "The lamps grew warmer and the air smelled of dry leaves. There were synthetic "
        .. "chestnuts for dinner, and so the debate began.",
      second = "Paper leaves lay about in the passage. It was against the cleaning code, and in "
        .. "the autumn cycle no one swept them up.",
      last = "The made moon rose larger than usual. On the harvest screen a number went quietly "
        .. "past its goal." },
    winter = {
      first = "The heating went down a notch, and breath turned white. The lamps were low, as "
        .. "on a night of snow, and voices were lowered too.",
      second = "Frost grew on the observation window. In it somebody had worked out a course, "
        .. "and drawn a snowman at the end of it.",
      last = "The winter cycle ended and the frost ran down as drops. Notch by notch, the "
        .. "thermometer climbed towards spring." },
  },
  settings = {
    orbital = { name = "Gaon Station",
      first = "Every ninety minutes the sun rose over Gaon Station. To say good morning sixteen "
        .. "times a day was the crew's oldest joke.",
      second = "At the far end of the ring one weighed half. Water that spilled from a cup "
        .. "turned into beads and went for a walk along the corridor.",
      last = "The sixteenth sunrise coloured every window of Gaon. For once the crew wished "
        .. "each other good morning and did not joke." },
    greenhouse = { name = "Mars Greenhouse 7",
      first = "Outside the dome of Greenhouse 7 there was red dust without end. Inside potatoes "
        .. "were in flower, and the hygrometer was all the weather report there was.",
      second = "Rover tracks stay for months up there. The path of those who had gone before "
        .. "lay quite fresh, and was a kind of company.",
      last = "Dew formed on the dome of Greenhouse 7. The clerk entered it as the first rain on "
        .. "Mars and counted the drops." },
    library = { name = "the Asteroid Archive",
      first = "Eight hundred lost languages slept in the Asteroid Archive. Its lamps answered "
        .. "to voices only, so whoever walked there had to say something.",
      second = "In place of books the shelves held splinters of memory. Touch one, and the "
        .. "sounds of a kitchen of long ago ran past the ear.",
      last = "Drawer eight hundred and one was opened in the Archive. The first thing to go in "
        .. "was the sound of many people laughing." },
    icemoon = { name = "Ice Moon Base",
      first = "A striped planet took up half of the sky over Ice Moon Base. Twenty kilometres "
        .. "below the boots, a black sea was breathing slowly.",
      second = "The headlights of the crawler reached into the ice. Air a million years old "
        .. "shone there like marbles, and slid away behind.",
      last = "From the sea below the ice rose something like a song. Everybody at the base took "
        .. "off a glove and knelt to feel it." },
    ark = { name = "the ark Narin",
      first = "Nobody aboard the Narin remembered the star they had left. But for three hundred "
        .. "years a picture of its sea had hung in the mess.",
      second = "Children had drawn constellations all along the passage between decks. They "
        .. "matched no chart, and were much better for finding the way.",
      last = "A second picture was hung in the mess of the Narin. Beside the old sea were the "
        .. "faces of today's crew, all of them laughing." },
    undersea = { name = "Deep City Muru",
      first = "Past the windows of Muru went glowing jellyfish, and no sun ever. People told "
        .. "the hour by their colour, and made appointments by it.",
      second = "In the pressure tunnels the ears went dull. In such quiet your own heart came "
        .. "through like a signal from somewhere else.",
      last = "All the jellyfish of Muru turned gold at once. No clock had that colour, so the "
        .. "city declared the hour a holiday." },
  },
  companions = {
    cleaner = { name = "the cleaning robot Dust",
      meet = "The cleaning robot Dust rattled up and stayed. It was not on the list of tasks; "
        .. "Dust had made the list one line longer.",
      talk = "“{call}, a question. Why keep useless things?” asked the cleaning robot Dust. "
        .. "“They aren't for use. They're memories.” “Memories: exempt from cleaning.”",
      help = "The cleaning robot Dust ran its pump backwards, which it had never done before. "
        .. "“Not in the manual,” it said. “But in the word friend.”",
      again = "The cleaning robot Dust polished the word ‘company’ in its file every morning.",
      part = "After the mission the register had a change in it. Under purpose it used to say "
        .. "cleaning. Now it said: cleaning, and company." },
    shipmind = { name = "the ship's mind Sori",
      meet = "The ship's mind Sori moved into the handheld. “It is efficient for planning.” A "
        .. "second later it added: “Also I was bored.”",
      talk = "“{call}, why do you go quiet at the stars?” asked the ship's mind Sori. “They're "
        .. "beautiful.” “I paused for 0.3 seconds to check. They are.”",
      help = "The ship's mind Sori stopped all other sums and put its whole strength into one. "
        .. "“The odds are poor,” it said. “I am betting on you.”",
      again = "The ship's mind Sori took 0.3 seconds longer than usual to say goodbye.",
      part = "The last line of the report was Sori's own. One departure from course. Reason: it "
        .. "was lovely. Action needed: none." },
    botanist = { name = "Rumi the botanist",
      meet = "Rumi the botanist had seed bags in every pocket. They whispered at each step, so "
        .. "you could hear Rumi from two decks away.",
      talk = "“{call}, which way do plants grow out here?” asked Rumi the botanist. “To the "
        .. "light?” “And to each other. I have yet to publish that.”",
      help = "Rumi the botanist cut the last oxygen plant in two and shared it. Against all "
        .. "reason, both halves soon held up their heads.",
      again = "Rumi's new flower had put out its second bud.",
      part = "Rumi put the name {name} into the Latin for a new flower. Nobody could pronounce "
        .. "it, so the crew just said: ours." },
    alien = { name = "the guest of light",
      meet = "In the hangar stood a guest who spoke in light: blue for a fright, yellow for "
        .. "joy. At the sight of {him} it blinked yellow, twice.",
      talk = "The guest of light leaned over the translator. “{call}, why do your eyes run?” "
        .. "“We're sad then, or very glad.” “With us, a new star comes up.”",
      help = "The guest of light shone with all its body. The translator found just one word "
        .. "for that: together. The needles began to stir.",
      again = "A yellow star blinked twice: regards from the guest of light.",
      part = "On the night the guest left there was a new star. It blinked twice, in yellow, "
        .. "and then kept still." },
    pilot = { name = "Hangyeol the pilot",
      meet = "Hangyeol the pilot did not say to buckle up, but offered candy. “Best thing for "
        .. "nerves.” And dropped the first piece.",
      talk = "“I like the landing best, {call},” said Hangyeol the pilot. “Not the start?” “To "
        .. "leave takes courage. To come down takes trust.”",
      help = "Hangyeol the pilot took the stick at an angle that the automatics had given up. "
        .. "The hull groaned and, like a lie come true, levelled.",
      again = "Hangyeol the pilot offered candy at the gate, and again dropped the first piece.",
      part = "On the co-pilot's seat for the next flight there was a label already. Nobody had "
        .. "applied yet; the label said {name}." },
    child = { name = "little Byeol",
      meet = "From an air duct looked little Byeol, explorer, aged eight, with one torch, three "
        .. "biscuits and a map in crayon.",
      talk = "“{call}, do grown-ups know all the ways?” asked little Byeol. “No. We act as if "
        .. "we did.” “Take my map. Where I don't know, it says so.”",
      help = "On little Byeol's map was a passage that no blueprint had. Only a small person "
        .. "could have found it, and added the arrow.",
      again = "Little Byeol's map had grown to three sheets.",
      part = "Little Byeol coloured in one of the white spots. Where it had said not known, it "
        .. "now said: went there together." },
  },
  obstacles = {
    wood = { name = "the runaway vines",
      more = "Growth serum had leaked, and the stems made four centimetres a minute. One camera "
        .. "after the other went green, then dark.",
      yield = "The vines had not blocked the passage: they were holding its cracked wall. Once "
        .. "it was propped, they slowly let go." },
    fire = { name = "a solar storm",
      more = "Red lamps turned. The wind of particles came down on the hull like a cloudburst, "
        .. "and half of all dials fell silent.",
      yield = "The eye of the storm opened: twelve quiet minutes that no model had. Outside an "
        .. "aurora was drawn aside like a curtain." },
    earth = { name = "the dust belt",
      more = "The forward screen filled with grey. At this speed a stone the size of a fist was "
        .. "as good as a mountain.",
      yield = "The grains had drawn themselves up along the static. Between one ridge and the "
        .. "next lay a lane, dark and clean, one ship wide." },
    metal = { name = "a sealed bulkhead",
      more = "It would take nobody's print. ACCESS DENIED, it said, and after the hundredth "
        .. "time it began to sound like a joke.",
      yield = "The bulkhead sighed and opened. It had never wanted a rank; it wanted a hello "
        .. "from both its sides at once." },
    water = { name = "the frozen coolant",
      more = "The water stood in the pipes as blue columns. Each minute it was one degree "
        .. "colder, and breath grew ferns on the visor.",
      yield = "There was a click within the ice. The crack spread, the water began to run, and "
        .. "the ship seemed to stretch like a cat." },
    void = { name = "the zone of silence",
      more = "The receiver gave out nothing but sand. However often {he} called, only {his} own "
        .. "voice came back, eight seconds late.",
      yield = "A rule came up through the sand: short, long, short. The silence had not been "
        .. "empty. It was an answer, and a slow one." },
  },
  textures = {
    "The synthetic coffee still tasted of paper. But everyone agreed that the warmth in the "
      .. "palms was the same as on Earth.",
    "In a weightless sleeping bag the arms float up by themselves, as if around somebody. "
      .. "Everyone in space sleeps that way.",
    "Item 437 on the list, for two years now, was to wash the windows. Nobody ever did, and "
      .. "strangely they were always clean.",
    "An old voice was stored in the handheld. Have you eaten? For first words that had crossed "
      .. "forty light years, they were plain.",
    "In the mess one vat-grown strawberry was cut in six. The law was simple: the one who cuts "
      .. "is the last to choose.",
    "The nebula outside looked like spilled paint. According to the sensor its light had set "
      .. "out seven thousand years ago.",
    "A stopped clock hung in the corridor. Asked why they did not mend it, the crew said that "
      .. "it was right twice a day.",
    "The oxygen plant hummed on the note of a lullaby. Every year there was a motion to damp "
      .. "it, and every year it was lost.",
  },
  quests = { wood = "the last seed capsule", fire = "the pocket sun", earth = "a handful of "
    .. "Earth",
    metal = "the silver nav core", water = "the first sea drop" },
  find = {
    "The source of the signal was a derelict probe. Below the dust in its hold was {quest}, "
      .. "blinking on standby.",
    "The numbers led to a room that was on no plan. In mid-air hung {quest}, turning, and "
      .. "making a small gravity of its own.",
    "From the oldest freezer drawer rolled white mist, and a box with three-hundred-year-old "
      .. "handwriting: for whoever needs it. In it lay {quest}.",
    "The sensors saw nothing. Only when {hero} put out the torch was it there, shining by "
      .. "itself: {quest}.",
  },
  charm = {
    first = "On {his} overalls was a badge with {an_animal}, for the year of birth. Its outline "
      .. "glowed a little even under the emergency lamps.",
    last = "The {animal} badge had a fine scratch. Among the crew, such scratches rank above "
      .. "any medal.",
    again = {
      "The {animal} badge was entered on the access list of the new section, too.",
      "Only when {he} pinned on the {animal} badge did it feel like leaving.",
      "The hangar guard knew the {animal} badge before it knew the face.",
    },
  },
  note = {
    first = "Near the end of the watch came a signal from nowhere. Decoded, all that it said "
      .. "was {line}.",
    last = "{hero} sent {line} out again as a reply. This time, where it asks for the sender, "
      .. "there was a name.",
    low = "Then {he} saw what was still in the inbox. {line}. Somewhere in all this dark, "
      .. "somebody had chosen to send just that.",
    again = {
      "At the top of the inbox {line} was still pinned.",
      "The signal came in again: {line}. It was much nearer this time.",
      "By now the crew said {line} to one another for good luck.",
    },
  },
  treasure = "the pebble from Earth",
  again = {
    opening = {
      "Log, {season} cycle. Orders reach {home}: {hero}, to {place}.",
      "With the {season} cycle {hero} left {home} by shuttle for {place}.",
      "In the {season} cycle {place} asked {home} for one name: {name}.",
    },
    quest = "At the very centre of {home} they kept {old_quest}, from the last mission.",
  },
  -- What is begun on the road, and how it comes back.
  episodes = {
    { first = "A mail drone was flying in circles over one parcel with no address. {hero} spent "
      .. "three hours finding out whose it was. No rule asked for that, so no log recorded it.",
      last = "On {his} bunk lay a parcel. Sender: mail drone. All that it held was a label. ‘To "
        .. "the one who looked.’" },
    { first = "In the small hours a mining ship called through the static. They wanted nothing, "
      .. "they said, but to hear a voice. Long past the end of the watch {hero} read them the "
      .. "week's menu.",
      last = "On the way home one beacon was out. Then, through static {he} knew: “Mining ship "
        .. "here. Follow our lights. And thank you for the menu.”" },
    { first = "A bean was sprouting in an air vent. By the rules it had to go. {hero} wrote "
      .. "‘nothing to report’ on the sheet, and gave it a sip of water.",
      last = "The bean had reached the end of the corridor. Down the inspection sheet, in one "
        .. "hand after another, it said: nothing to report." },
    { first = "The lift had stopped between decks and would not open. Nobody ever asked how it "
      .. "was, it said. So {hero} asked how often it had gone up and down. Forty-two thousand "
      .. "times.",
      last = "At the sight of {him} the lift threw open its doors. “Trip forty-two thousand "
        .. "eight hundred. And how are you today?”" },
    { first = "One glove was floating through the weightless section. {hero} tied on a note, "
      .. "‘whose is this?’, and sent it on its way. It drifted off as though it were waving.",
      last = "The floating glove was back, with sixty signatures on its note. The last line "
        .. "read: owner not found, but everyone has shaken hands." },
    { first = "A retired spacer sat at the window looking at one star, the home that was too "
      .. "far to go back to. {hero} borrowed the long lens, and pinned three slightly blurred "
      .. "pictures to the wall.",
      last = "The old spacer's wall was full. Everybody had brought pictures of that star, all "
        .. "of them blurred. It was quite easy, the old spacer said, to tell which dot was "
        .. "home." },
    { first = "On a slope stood a rover with three percent of battery left. Its last order was "
      .. "to photograph the sunrise. {hero} plugged in the spare cell and kept it company until "
      .. "dawn.",
      last = "The rover's files arrived. One picture was of the sunrise. The other twelve were "
        .. "of somebody asleep beside it." },
    { first = "The galley robot had stopped over an order for the taste of home. No data, it "
      .. "said. {hero} stood beside it at the counter, and described a soup from long ago, one "
      .. "spoon at a time.",
      last = "There was a new line on the menu: Taste of Home, version 7. It needed salt, and "
        .. "it was near enough to make {him} blink." },
  },
  -- Of plots and lessons, what this genre says in its own way.
  instead = {
    promise = {
      leave = "In the morning {hero} was first on the departure list. The little finger that "
        .. "had sealed the promise was still warm.",
    },
    home = {
      leave = "On the day {hero} left, {elder} pushed three ration packs into the hold without "
        .. "a word. Through the port {place} looked smaller than usual, and dearer.",
      doubt = "What could one pair of hands change? But then {hero} read the crew list aloud, "
        .. "name after name, and opened the throttle.",
    },
    riddle = {
      leave = "{hero} put the riddle on the first screen of the handheld and cast off. Every "
        .. "few minutes {he} looked, and still the letters were only letters.",
      doubt = "The answer came close, and slipped off whenever {he} reached for it. Had {he} "
        .. "misread the question? {hero} even turned the handheld upside down.",
    },
    lost = {
      leave = "{hero} began with the logs of the section where {he} had seen it last. Even a "
        .. "passage {he} knew by heart was full of strange corners, to eyes that were looking.",
    },
    gift = {
      leave = "Under purpose of flight {hero} wrote ‘private’, and told nobody. A secret makes "
        .. "the heart beat, and before long {he} {was} whistling.",
    },
    trial = {
      leave = "Only {elder} came to the lock. “I won't tell you to win. I'll tell you to enjoy "
        .. "it.” There is no better fuel.",
      doubt = "The charts showed where others had turned around. {hero} touched each mark with "
        .. "a fingertip, and flew on to just beyond it.",
    },
  },
  titles = { "The {Season} Log of {place}", "On the Recovery of {quest}", "{name} and {friend}",
    "Beyond {foe}" },
}
