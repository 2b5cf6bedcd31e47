-- A fairy tale: things that talk, small rooms, and everybody home before dark.

return {
  label = "fairy tale",
  names = { "Bean", "Tori", "Momo", "Bangul", "Cloudy", "Dodam", "Chorong", "Pip" },
  elders = { "Grandma Owl", "Grandpa Clock", "the baker lady", "Postman Snail" },
  opening = {
    "{Season} hopped into {place}, home of {whom}, {epithet}.",
    "In {place}, where {season} whispers, lived {hero}, {epithet}.",
    "{place} smelled of {season}, and {hero} was {epithet}.",
  },
  opening_first = { "{Season} hopped into {place}, where I lived, {epithet}." },
  closing = {
    "That night a moon with a very round smile rose over {place}. Everyone pulled the blanket "
      .. "up to the chin.",
    "The story was over before the cocoa was cold. All that remained was one sweet yawn.",
    "The star at the window winked once. In star language, that means sleep well.",
    "One by one the lights of {place} went to sleep. The last one whispered, “Again tomorrow.”",
  },
  settings = {
    teapot = { name = "Teapot Town",
      first = "In Teapot Town you went in and out by the lid. When a puff of steam came from "
        .. "the spout, it was time for something sweet.",
      second = "The streets were paved with lumps of sugar, so rain was a serious matter. "
        .. "People held their umbrellas over the street first.",
      last = "Every lid in Teapot Town danced and clattered. In that town it is how you say "
        .. "that you are glad." },
    cloud = { name = "Puffy Cloud Hill",
      first = "The ground of Puffy Cloud Hill was so soft that to fall down made you laugh. "
        .. "Children pulled off handfuls, and made sheep and trains.",
      second = "The cloud stairs rang like a xylophone: do under one foot and mi under the "
        .. "other. Whoever ran down them made a song.",
      last = "One huge smiling face came up over Puffy Cloud Hill. Down below, the whole world "
        .. "looked up and smiled back." },
    button = { name = "Button Wood",
      first = "In Button Wood the trees grew buttons for leaves. When the wind blew, the whole "
        .. "forest jingled like a pocket.",
      second = "The path was stitched in red thread. Wherever it had come loose, Mrs Spider sat "
        .. "with her glasses on, sewing for dear life.",
      last = "For the first time there were rainbow buttons in Button Wood. Everybody picked "
        .. "one and sewed it on the coat of a best friend." },
    moonlake = { name = "Moon Lake",
      first = "Every night the moon put its feet into Moon Lake. When it splashed, silver rings "
        .. "rolled all the way to the windows.",
      second = "The ferry was a walnut shell with a leaf for a sail. The frog who rowed it took "
        .. "riddles for a fare, if they were funny.",
      last = "The moon pulled out its feet and laughed. The laugh came down in silver drops, "
        .. "one on the tip of every nose." },
    attic = { name = "Attic Land",
      first = "Attic Land woke up when the lights were out. Toys stretched themselves, wound "
        .. "each other's springs and wished a good night.",
      second = "Behind the Box Mountains came the Carpet Desert. Balls of fluff rolled past, "
        .. "and every one of them wanted to know where to.",
      last = "The old music box in Attic Land began to turn by itself. It had been years. The "
        .. "toys took one another by the hand." },
    candy = { name = "Candyfloss Quay",
      first = "At Candyfloss Quay the fog was pink. If you put out your tongue it was "
        .. "breakfast, but a sign said: now brush your teeth.",
      second = "Striped candy canes were the lamps along the road. Each one bent down and bowed "
        .. "as soon as somebody went by.",
      last = "The fog at Candyfloss Quay rose in the shape of a heart. All took a bite of it, "
        .. "and still it was whole." },
  },
  companions = {
    sock = { name = "the odd sock",
      meet = "An odd sock hopped down from the line. “Take me along. My other half may be out "
        .. "there.” It was tied on as a scarf.",
      talk = "“{call}, they say one sock is no use,” sniffed the odd sock. “You're a wonderful "
        .. "scarf.” It twisted its toe, it was so shy.",
      help = "The odd sock stretched and stretched. A stitch came loose; never mind. “Only one "
        .. "sock,” it cried, “could get this long!”",
      again = "The odd sock wanted to come too, but it was washing day, so it waved from the "
        .. "tub.",
      part = "The odd sock never found its pair. It found a name instead, which was Our Scarf, "
        .. "and said that was better than two." },
    kettle = { name = "the grumpy kettle",
      meet = "A grumpy kettle was fuming by the road. “Hmph. Off without me?” Asked to come "
        .. "along, it blushed right up to its handle.",
      talk = "“Know why I grumble, {call}?” asked the grumpy kettle. “Too hot inside?” “Yes. I "
        .. "can't say it nicely: please cool me.”",
      help = "The grumpy kettle let off one tremendous whistle. It was always told off for that "
        .. "noise, and today it was the best trumpet there was.",
      again = "The singing kettle sang a goodbye song with all four verses.",
      part = "The grumpy kettle became a singing kettle. It did still grumble now and then, but "
        .. "in tune." },
    snail = { name = "the reading snail",
      meet = "In the very middle of the road was a reading snail. “I'm at the part with the "
        .. "journey,” it said. “Might I try a real one?”",
      talk = "“{call}, what's on the next page, do you think?” asked the reading snail. “I "
        .. "don't know.” “Nor I. That's why it is fun to turn it.”",
      help = "The reading snail took a book from the house on its back. “Here, page "
        .. "thirty-two!” There was a picture of exactly this.",
      again = "The reading snail had got as far as line seven of the book about {name}.",
      part = "The snail began a book of its own, at one line a day. The first was ready: this "
        .. "is about my friend {name}." },
    mouse = { name = "the timid mouse",
      meet = "Behind a bit of cheese a timid mouse put up its hand. “C-can I come too? To be "
        .. "home alone is even scarier.”",
      talk = "“{call}, how do you look not scared?” asked the timid mouse. “You sing.” So "
        .. "{they} sang as loud as {they} could, with not one right note.",
      help = "The timid mouse shut its eyes and ran. It shook from ear to tail and did not "
        .. "stop, and bit just where a bite was needed.",
      again = "The mouse who was Timid But Going would stay home alone this time, to see if it "
        .. "could.",
      part = "There was a new sign on the mouse's door. It used to say Timid. Now it said, in "
        .. "wobbly letters: Timid But Going." },
    scarecrow = { name = "the dancing scarecrow",
      meet = "On its one leg a dancing scarecrow turned around. “The birds aren't scared of me. "
        .. "They come to dance.” It came along, hopping.",
      talk = "“{call}, do you know what's good about one leg?” asked the dancing scarecrow. "
        .. "“What?” “You need a friend to lean on. Any side will do.”",
      help = "The dancing scarecrow pulled out a fistful of straw and spread it on the ground. "
        .. "Thinner now, it said that it danced all the better.",
      again = "Out in the field the dancing scarecrow and all its birds waved their hats.",
      part = "The scarecrow taught the birds a new dance: turn, lean, fall over together. The "
        .. "field was full of giggles." },
    lantern = { name = "the little lantern",
      meet = "A little lantern hung its head: by day, nobody had a use for it. {hero} took it "
        .. "by the handle. “Then we'll walk until night.”",
      talk = "“I'm so small, {call}, I can only light up what is next,” said the little "
        .. "lantern. “Next is all we need.” It grew a shade brighter.",
      help = "The little lantern took a deep breath and blew it out. Its light went round like "
        .. "a ripple and looked into each hiding place.",
      again = "At the gate the little lantern blinked twice, which means: don't be late.",
      part = "The little lantern moved to the gate. It had a job: to blink welcome home at "
        .. "whoever was late." },
  },
  obstacles = {
    wood = { name = "the muddled maze",
      more = "The hedges called left right and right left. The same mushroom came by for the "
        .. "third time, and bowed.",
      yield = "The hedges giggled as though somebody had tickled them. They laughed so hard "
        .. "that a straight path popped out." },
    fire = { name = "the cheeky flame",
      more = "The flame stuck out its tongue. Come closer: bleh! Step back: bleh again! "
        .. "Everybody's cheeks were hot as jam.",
      yield = "The flame shrank and toasted {them} a marshmallow. It had been cheeky only "
        .. "because nobody ever came to play." },
    earth = { name = "the sleepy hill",
      more = "It lay right across the road and snored. Whenever somebody climbed up it turned "
        .. "over, and made itself into a slide.",
      yield = "The sleepy hill sat up and rubbed its eyes. “Sorry. I was too hungry to get up.” "
        .. "And it gave {them} a piggyback." },
    metal = { name = "the frowning lock",
      more = "The lock kept its mouth shut and its eyebrows down. Whatever key it was given, it "
        .. "spat it out. Yuck.",
      yield = "The corners of the lock began to twitch. It held on and held on, then burst out "
        .. "laughing, and so the door was open." },
    water = { name = "the weeping brook",
      more = "With every sob it rose, from ankle to knee. {They} asked what the matter was, but "
        .. "the boo-hoo was too loud.",
      yield = "The weeping brook blew its nose and smiled. The water trickled down, and pebbles "
        .. "hopped up to make a path." },
    void = { name = "the yawning fog",
      more = "When the fog yawned, everybody yawned. Eyelids grew heavy, and where had {they} "
        .. "been going? It was hard to say.",
      yield = "The yawning fog stretched, and rolled itself up like a blanket. Under it lay a "
        .. "neat and shining path." },
  },
  textures = {
    "A tummy rumbled. There was one sweet left in a pocket, and with every lick the road grew a "
      .. "little shorter.",
    "The ladybird bus went by. It had seven dots and took seven guests, so the eighth sat on "
      .. "the roof and waved.",
    "The wind stole a hat. It must have been sorry, because the hat came back with a flower in "
      .. "it, and looked much better.",
    "{They} waited under a mushroom until the rain was over. The drops stood in line to slide "
      .. "down it, and then lined up again.",
    "Two butterflies asked which was the prettier. Both of you, side by side, was the answer; "
      .. "so they flew that way all day.",
    "The sun got up from its nap with untidy hair. A cloud was used for a comb, and soon all "
      .. "the beams were straight.",
    "The acorn clock struck three. Squirrels came out in aprons and called, very loudly, what "
      .. "soup there was today.",
    "On the pond the ducks were having a spelling test. The word was quack, ten times over, and "
      .. "they all got full marks.",
  },
  quests = { wood = "the singing acorn", fire = "the star candy", earth = "the fluffy mud cookie",
    metal = "the tinkling bell", water = "the laughing drop" },
  find = {
    "At the rainbow's end a tiny box opened by itself. “Peekaboo!” cried {quest}, and sat down "
      .. "in the palm of a hand.",
    "Deep in a hollow tree hid {quest}. It had been playing hide-and-seek, nobody had looked, "
      .. "and it was so glad to be found.",
    "In a big box there was a small box, and in the small box a smaller one. In the smallest of "
      .. "all sat {quest}, smiling shyly.",
    "{hero} put one ear to the grass and heard a giggle. Under a blanket of clover was {quest}, "
      .. "rolling about with laughter.",
  },
  charm = {
    first = "On {his} jacket was a button in the shape of {an_animal}, a present from the year "
      .. "of birth. It winked at times, but that was a secret.",
    last = "The {animal} button opened one eye. Well done, it whispered; and again nobody else "
      .. "could hear.",
    again = {
      "The {animal} button had a new thread, and was ready to go out.",
      "The {animal} button yawned, and asked with one eye where {they} were going today.",
      "The {animal} button had washed its face and was first at the door.",
    },
  },
  note = {
    first = "In the morning somebody had written on the misty window with one finger. The round "
      .. "letters said {line}.",
    last = "This time it was {hero} who wrote {line} on the window, with a smiling face beside "
      .. "it.",
    low = "Then {he} thought of the round letters on the window. {line}: it was as if they had "
      .. "been written for just this minute.",
    again = {
      "The window said {line} again today, and every letter had grown a tiny wing.",
      "Whenever the window was misty the round letters came back: {line}. The glass had not "
        .. "forgotten.",
      "This time {line} sat curled up in the letter box. Let out, it stretched itself.",
    },
  },
  treasure = "the rainbow marble",
  again = {
    opening = {
      "One sleep, two sleeps, a hundred sleeps; then it was {season}, and from {home} {hero} "
        .. "went off to {place}.",
      "{Season} knocked at a window in {home} with a letter from {place}. It was for {whom}.",
      "“{call}, wake up!” cried {season}, and pulled the blanket off all {home}. “Today you go "
        .. "to {place}!”",
    },
    quest = "On the sill slept {old_quest} from the last adventure, snoring a little.",
  },
  -- What is begun on the road, and how it comes back.
  episodes = {
    { first = "A ladybird had lost one of her dots and was stamping all six feet. {hero} "
      .. "painted a new one on with strawberry jam. She was very brave about not licking it.",
      last = "The ladybird flew up and whispered, “I ate the dot. But they say I look nice with "
        .. "six!” Everybody laughed until it hurt." },
    { first = "A small cloud was caught on a branch. {hero} turned it gently until it came "
      .. "loose. It had lost a little fluff, and it sneezed, and felt much better.",
      last = "A round patch of shade came trotting along overhead. It was the small cloud! It "
        .. "kept the sun out of {his} eyes all the way, and sneezed hello." },
    { first = "Three ant brothers with a cookie crumb had come to a puddle as wide as a river. "
      .. "{hero} made them a boat out of a leaf. The youngest did not row. He sang.",
      last = "On the doorstep there was writing in cookie crumbs: THANK Y. The three ant "
        .. "brothers must have got hungry and eaten the rest." },
    { first = "{hero_s} shadow sat down and said that its feet hurt. So {they} stopped beneath "
      .. "a tree, and it was told a story. It was snoring before the end.",
      last = "In the evening the shadow grew long and walked ahead. “You let me rest. Now I'll "
        .. "carry you.” It was just like a slide." },
    { first = "The bird from the cuckoo clock had run away. “I always have to say the same "
      .. "thing.” So {hero} taught it to say hello.",
      last = "At six the cuckoo clock struck. “Hello, hello, hello, hello, hello, hello!” All "
        .. "over town windows opened, and people said hello back." },
    { first = "A baby dragon had the hiccups, and with every hic there were sparks. {hero} "
      .. "showed it how to drink water upside down. It spilled it all, and laughed so hard that "
      .. "the hiccups went away.",
      last = "High up the baby dragon waved a wing. It could draw stars with its sparks now. "
        .. "Under the biggest it had written, in wobbly letters: MIND THE WATER." },
    { first = "A big bear sat outside his cave and could not sleep. {hero} sat down with him to "
      .. "count sheep. One, two, three. At the seventh somebody was asleep, and it was not the "
      .. "bear.",
      last = "In front of the big bear's cave lay a folded blanket and a note: next time I "
        .. "count. He had practised all the way to sixty." },
    { first = "A pebble by the road wanted to see the world. {hero} put it in a pocket and told "
      .. "it about everything on the way. “Ooh,” said the pebble, about a hundred times.",
      last = "{hero} put the pebble back where it came from. At once it began to tell the other "
        .. "stones. “Ooh,” they said." },
  },
  -- Of plots and lessons, what this genre says in its own way.
  instead = {
    home = {
      leave = "On the day {hero} left, {elder} packed three rice balls. Two had smiling faces, "
        .. "and one was winking.",
    },
    trial = {
      leave = "Only {elder} came to wave goodbye. “I won't tell you to win. I'll tell you to "
        .. "have fun.” And {his} feet began to skip.",
    },
  },
  titles = { "{name} and {quest}", "{Season} in {place}", "{name} and {friend}",
    "Where Is {quest}?" },
}
