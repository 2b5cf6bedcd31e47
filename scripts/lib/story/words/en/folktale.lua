-- A folk tale: villages under mountains, long ago, told beside a fire.

return {
  label = "folk tale",
  names = { "Sol", "Dallae", "Yeoul", "Nuri", "Boreum", "Hanbyeol", "Garam", "Bau" },
  elders = { "the schoolmaster", "the herb woman", "the village elder", "the old ferryman" },
  opening = {
    "Long ago, one {season}, {hero} lived in {place} and {was} {epithet}.",
    "Once, in {season}, {hero} of {place} was known to be {epithet}.",
    "When tigers still smoked pipes, {hero} of {place} was {epithet}.",
  },
  opening_first = { "Long ago, one {season}, I lived in {place}. They called me {epithet}." },
  closing = {
    "The tale crossed mountains and rivers after that, and tonight it has come as far as this "
      .. "fire.",
    "Even now there is somebody in {place} who tells it as if it had all happened yesterday.",
    "The story went on until the embers were grey, and the stars bent down to hear the end.",
    "And they ate well and lived well. If you doubt it, go and ask the wind of {place}.",
  },
  settings = {
    ridge = { name = "Mist Pass",
      first = "Mist Pass lay below a ridge where the clouds sit down to rest. Each morning, as "
        .. "the white drew off, thatched roofs came up one by one like mushrooms.",
      second = "On the pass stood a cairn to which each traveller added a stone. To lay one "
        .. "down and bow was the good manners of that road.",
      last = "A new stone lay on top of the cairn at Mist Pass. Nobody asked who had put it "
        .. "there, and everybody knew." },
    ford = { name = "Moonford",
      first = "At Moonford, when the moon was full, a silver path lay on the water. People put "
        .. "their wishes into paper boats and let them sail along it.",
      second = "The ford had nine stepping stones, and eight whenever it rained. The missing "
        .. "one was always back by the next morning.",
      last = "When the moon was full again the water at Moonford was covered with paper boats. "
        .. "This time they carried thanks instead of wishes." },
    pear = { name = "Wild Pear Dale",
      first = "At the mouth of Wild Pear Dale stood a tree five hundred years old. Children cut "
        .. "their height into its bark, and the grown-ups settled their quarrels under it.",
      second = "The path wound like a snake along the paddies. The sparrows on each bank fell "
        .. "silent at a footstep, and began again behind it.",
      last = "There was a new notch in the old pear tree. The height was the same as before, "
        .. "and yet somebody seemed to have grown." },
    salt = { name = "Salt Landing",
      first = "At Salt Landing even the wind tasted of the sea. In the evening every boat came "
        .. "home with a lantern, as if the stars had been let down on the water.",
      second = "No footprint on the mud flats lasted for more than two hours. The tide was a "
        .. "friend that never told who had gone by.",
      last = "That evening the boats of Salt Landing hung out one lantern more than usual. It "
        .. "was the old way of saying welcome." },
    kiln = { name = "Kiln Hollow",
      first = "In Kiln Hollow every house baked pots. By the smoke alone you could tell who was "
        .. "making jars that day, and who was making bowls.",
      second = "Cracked bowls lay in the grass beside the way. Rain had gathered in them, so "
        .. "that each one held a helping of sky.",
      last = "When the next kiln was opened, the people of Kiln Hollow heaped the first bowl "
        .. "with rice and held it out to {him}." },
    bamboo = { name = "Bamboo End",
      first = "At Bamboo End it was the wind that talked. By the sound of stem on stem, people "
        .. "knew when to hang out washing and when to salt the beans.",
      second = "It was green dusk in the grove even at noon. The sun came down in small change "
        .. "and rolled across the top of every foot.",
      last = "The wind of Bamboo End made a sound that had not been heard for years. All took "
        .. "it to mean that there should be a feast." },
  },
  companions = {
    goblin = { name = "the small goblin",
      meet = "From under an old tree jumped a small goblin and asked to come along. The fare "
        .. "was a piece of buckwheat jelly, and {hero} broke off half.",
      talk = "“{call}, why do people have names?” asked the small goblin. “So that they turn "
        .. "around when called.” “I'd like one. I'd like to turn around.”",
      help = "The small goblin struck the ground three times with its club. Not a grain of gold "
        .. "came out, but three good stones did, just where feet were needed.",
      again = "Whenever there was a smell of buckwheat jelly, the small goblin dropped in to "
        .. "show off its name.",
      part = "At parting the small goblin was given a name, which was Friend. It tried the word "
        .. "out more than ten times before it could leave." },
    magpie = { name = "the chatty magpie",
      meet = "A chatty magpie landed on {his} shoulder and told the gossip of nine villages "
        .. "without being asked. The road would not be dull, so it stayed.",
      talk = "“{call}, I have been part of a bridge,” said the chatty magpie. “The one in the "
        .. "sky, for the two stars? Does it hurt?” “Not once you see their faces.”",
      help = "The chatty magpie went up in circles. “Left! Left!” it cried. From above, the "
        .. "road had quite another shape than from below.",
      again = "The chatty magpie had already told nine villages who was leaving, and why.",
      part = "The magpie built a nest at the edge of the village. On days when a welcome guest "
        .. "was coming, it made a dreadful noise at the window." },
    tiger = { name = "the toothless tiger",
      meet = "In the road sat a toothless tiger. It looked ready to cry. “Give me one rice "
        .. "cake,” it said, “and I'll just walk along with you.”",
      talk = "“{call}, aren't you afraid of me?” asked the toothless tiger. “I was, until I saw "
        .. "you blow on your rice cake.” The tiger's whiskers twitched.",
      help = "The toothless tiger gave one enormous roar. The mountain rang with it, and what "
        .. "had been tight shut jumped and showed a crack.",
      again = "One shake of the whisker, and far off in the hills a toothless tiger roared "
        .. "goodbye.",
      part = "Before it went back to the hills the tiger left one whisker behind. When it is "
        .. "shaken, somewhere there is a very small roar." },
    toad = { name = "the old toad",
      meet = "It was raining on an old toad, so {hero} gave it {his} straw hat. It closed its "
        .. "eyes, opened them, and slowly, slowly came along behind.",
      talk = "“What is the good of going fast, {call}?” asked the old toad. “One gets there "
        .. "early.” “Aha. And what will you do with the time?” That was hard to answer.",
      help = "The old toad offered its broad back. It ought to have been slippery, but no "
        .. "doorstep in the world was ever so firm.",
      again = "Among the soy jars the old toad opened one eye and advised going slowly.",
      part = "The old toad settled down among the soy jars. Only {hero} knew why the sauce of "
        .. "that house had become so good." },
    peddler = { name = "the peddler",
      meet = "At the top of the pass the way joined a peddler's. In return for a hand with the "
        .. "pack, there were stories that weighed more than it did.",
      talk = "“{call}, do you know the dearest thing I sell?” asked the peddler. “Silk?” “The "
        .. "way. To know where one has to go.”",
      help = "The peddler turned the whole pack out and found an old rope nobody had ever "
        .. "bought. “So this is who it has been waiting for.”",
      again = "On market day the peddler came by, and swore that the story still sold better "
        .. "than silk.",
      part = "The peddler went off to the next market and would take no money. “I got a story "
        .. "out of it. The profit is mine.”" },
    crane = { name = "the lame crane",
      meet = "A crane, freed from a snare, came limping after. Told to rest it shook its head, "
        .. "and kept to its place three steps behind.",
      talk = "“How does it all look from down here, {call}?” asked the lame crane. “Everyone is "
        .. "big.” “From above all are small. Sometimes it makes me want to land.”",
      help = "The lame crane spread its white wings. In the air there was nothing lame about "
        .. "it, and the beat of those wings blew the heavy mood to pieces.",
      again = "The crane's white feather hung over the bed and told the weather of far places.",
      part = "When its leg was well the crane flew three times around the roofs and left. A "
        .. "year later to the day, one white feather lay in the yard." },
  },
  obstacles = {
    wood = { name = "the wood of thorns",
      more = "For each step forward the thorns grew by two. Scraps of the coats of earlier "
        .. "travellers hung from them like flags.",
      yield = "The thorns rustled and turned aside. White flowers opened on every sharp end, "
        .. "and between them was a door for one." },
    fire = { name = "the goblin-fire moor",
      more = "Blue flames waved to come closer and then ran away. A ring of footprints showed "
        .. "how long others had followed.",
      yield = "The flames stood in line and became lanterns. They had only been lost "
        .. "themselves, it turned out, and glad to be asked." },
    earth = { name = "the fallen pass",
      more = "Boulders as large as houses filled the road. When one was rolled off, the next "
        .. "came down and took its place.",
      yield = "One boulder leaned, and rolled, and the rest went after it. Below lay the stone "
        .. "steps that people of old had cut." },
    metal = { name = "the rusty iron gate",
      more = "It had neither a handle nor a keyhole. At a knock the sound went once around the "
        .. "mountain and came back from behind.",
      yield = "Rust fell off the gate like scales. It had never been one to push or to pull: it "
        .. "slid open to the side." },
    water = { name = "the swollen river",
      more = "What had come to the calf yesterday now came over the waist. The ferry was gone, "
        .. "and the inn's light winked from the far bank.",
      yield = "The water drew a long breath and sank. Flat stones raised their backs one after "
        .. "another, all the way across." },
    void = { name = "the endless fog",
      more = "{hero} could not see {his} own feet. Voices called and nobody was there, and the "
        .. "footprints ahead turned out to be {his} own.",
      yield = "The fog was lifted away in layers, like thin silk. The road had never been gone; "
        .. "it had lain one step to the side." },
  },
  textures = {
    "Somewhere there was the double beat of laundry being smoothed with clubs. To those who "
      .. "walk at night it says that a village is near.",
    "The soup at the inn was hot and rich. The keeper wanted a story for it, and poured more "
      .. "broth whenever there was a laugh.",
    "Strips of five colours fluttered from the shrine tree. No one knew who had wished for "
      .. "what, but the wishing had not faded.",
    "At the market a toffee seller clacked his shears. Children ran, and behind them ran a "
      .. "puppy that sat down at every third step.",
    "The moon played hide-and-seek among the clouds. Shadows grew long and short and long, and "
      .. "did their best to keep up.",
    "The straw shoes had worn through, and toes looked out to say hello. New ones were plaited "
      .. "on a sunny rock, while a squirrel sat by to watch.",
    "A ripe persimmon had been left before the mountain shrine. To leave something for the next "
      .. "one is an old law of those paths.",
    "A cock crowed in the distance. One by one, all the terrible shapes of the night admitted "
      .. "to being tree stumps.",
  },
  quests = { wood = "the thousand-year seed", fire = "the undying ember",
    earth = "the pinch of lucky soil", metal = "the singing bell", water = "the never-empty "
      .. "gourd" },
  find = {
    "Where the path ended there was a little cave. On a stone shelf at the back of it stood "
      .. "{quest}, glowing as if it had waited for a long time.",
    "A white deer went ahead and stopped beneath an old zelkova tree. There, between two roots, "
      .. "somebody had laid down {quest}.",
    "An old monk untied a bundle soft with handling. “I kept it for whoever would come.” In it "
      .. "was {quest}, just as they had said.",
    "Beneath a heap of stones {his} fingers touched something. {He} brushed away the soil, and "
      .. "there was {quest}, as if buried yesterday.",
  },
  charm = {
    first = "Under {his} coat hung a wooden {animal}, carved in the year of birth. To touch it "
      .. "was to grow calm, from the fingertips up.",
    last = "The wooden {animal} shone from being held so much. After such a journey, it almost "
      .. "seemed to smile.",
    again = {
      "The wooden {animal} came along as well. By now {his} fingers knew it in the dark.",
      "The wooden {animal} had a new cord, and tapped at {his} chest with every step.",
      "Before leaving {hero} rubbed the wooden {animal} with oil, and even its scratches shone.",
    },
  },
  note = {
    first = "One day {hero} found an old scroll inside a broken wall. It said, in large "
      .. "letters, {line}, and not a word more.",
    last = "Now {hero} unrolled the scroll again. {He} thought {he} knew what it meant by "
      .. "{line}, and wrote a small name below.",
    low = "Then {he} remembered the scroll. {line}: whoever wrote that must once have sat in a "
      .. "place like this.",
    again = {
      "There was still room on the scroll below {line}. {hero} put it back under {his} coat.",
      "In the broken wall they found a second scroll. It, too, began with {line}.",
      "By now every child in {home} could say it by heart: {line}.",
    },
  },
  treasure = "the jade bead",
  again = {
    opening = {
      "A season later, in {season}, word from {place} came to {home} for {whom}.",
      "In {season} the wind carried news of {place} to {home}, and {hero} could not sit still.",
      "“Is there one in {home} who is {epithet}?” It was {season}, and {place} had sent for "
        .. "{hero}.",
    },
    quest = "By now {old_quest} was the pride of the whole village.",
  },
  -- What is begun on the road, and how it comes back.
  episodes = {
    { first = "By a well a child was crying: the gourd for her sick brother's water had split. "
      .. "{hero} gave up {his} own, and drank from two cupped hands. The water was cooler that "
      .. "way.",
      last = "At the well the child came running with the gourd, and it was full of berries. "
        .. "“My brother is well again!”" },
    { first = "A cart had sunk into the mud, and neither the ox nor the man could move it. "
      .. "{hero} was in a hurry, but set stones beneath the wheel and pushed. When it came free "
      .. "there was mud on every face, and everybody laughed.",
      last = "On the pass {he} heard an ox {he} knew. “Up with you; look at those feet!” So "
        .. "{he} rode the last miles home on the very cart from the mud, on straw, looking at "
        .. "stars." },
    { first = "A wooden guardian had fallen on its nose in the grass. {hero} heaved it upright "
      .. "and wiped the soil off its face. Its round eyes looked a little embarrassed.",
      last = "At a fork in the road {he} could not remember the way. Then the wooden guardian, "
        .. "upright now, seemed to glance to one side; and that was the road home." },
    { first = "Under the village tree two old men had been staring at one game of chess for "
      .. "three days. Advice was not welcome, so {hero} only brought them water. “A quiet "
      .. "guest,” said one of them, stroking his beard.",
      last = "The game under the village tree was over at last, and it was a draw. The two old "
        .. "men called {him} over and snapped a stick of toffee. “We were saving it for the "
        .. "end.”" },
    { first = "The inn's dog had five puppies, and the kitchen was all noise. The smallest was "
      .. "always pushed out, so {hero} kept it warm in {his} coat all night. In the morning the "
      .. "coat was thoroughly wet.",
      last = "Back at the inn a round little puppy came first of all, and wet {his} foot. The "
        .. "keeper clapped her hands. “That's how he says thank you!”" },
    { first = "An old man who could not read was waiting for somebody to read him his son's "
      .. "letter. {hero} read it slowly, line by line. The line that said ‘I am eating well’ "
      .. "had to be read three times more.",
      last = "The old man with the letter stood by the road. This time he wanted one written. "
        .. "It was to say: “I am eating well, too.”" },
    { first = "The shoe seller had only odd shoes left, and sighed. {hero} paid in full for a "
      .. "big left and a small right. From then on it went clop, click, clop, click.",
      last = "They were all out to meet {him} before {he} reached the first house. In the whole "
        .. "county there was only one pair of shoes that went clop, click, clop, click." },
    { first = "The water mill had stopped. A duck had built her nest in the wheel, and quacked "
      .. "at anyone who came near. It took {hero} and the miller half a day to move the nest in "
      .. "one piece.",
      last = "The mill was thumping away again. The miller shared out the first rice cake, and "
        .. "the duck lined up six ducklings to be introduced." },
  },
  titles = { "{place} and {quest}", "{name} and {quest}", "{name} and {friend}",
    "A Tale of {place}" },
}
