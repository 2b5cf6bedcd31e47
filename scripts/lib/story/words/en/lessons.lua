-- What the hero learns: the fault it begins with, the turn, and who comes home.

return {
  ask = {
    label = "the courage to ask for help",
    title = { "A Hand Held Out", "The Word Help" },
    flaw = "{hero} felt safe only when everything was done alone. Whenever somebody offered a "
      .. "hand, “I'm fine” came out before “thank you” could.",
    fail = "Once more {hero} tried it with no one's help: once, twice, three times. Nothing "
      .. "had moved, and only the arms and legs had grown tired.",
    turn = { "“Help me,” {he} said, for the first time ever. Hands came.",
      "At last {he} asked for help, and many hands opened the way." },
    more = "The voice shook, but the words were clear. Those who had been asked were the ones "
      .. "who smiled, and at the sight of it a pair of stiff shoulders came down.",
    talk = "“Why only now?” {friend} wanted to know. “I didn't want to be a bother.” {Friend} "
      .. "laughed "
      .. "softly. “I have been waiting since the first mile, {call}. Waiting to be asked.”",
    change = { "With {quest} came a gift: {he} had learned to walk beside others.",
      "{He} brought home {quest}, and knew how many hands had carried it." },
    echo = "From then on {hero} looked around before lifting anything heavy. And when somebody "
      .. "came over, it was “thank you” that was said first.",
    moral = "To ask for help is not to be weak; it is to trust.",
  },
  listen = {
    label = "the art of listening",
    title = { "A Small Sound", "Listening" },
    flaw = "{hero} spoke fast and thought faster. The answer was out before the question had "
      .. "ended, and it was a riddle why people so often fell silent.",
    fail = "{hero} shouted and pushed ahead. All that came back was an echo, loud and pleased "
      .. "with itself, and not one step had been gained.",
    turn = { "So {he} fell silent and listened. In the hush, a path spoke up.",
      "{He} stopped talking, and at last heard which way to go." },
    more = "There was nothing to hear at first. Then, when even the words inside had settled "
      .. "like silt, there it was: a small sound that had been near all along.",
    talk = "“Do you hear it?” whispered {friend}. “Yes. How long has that been there?” “Since "
      .. "the start, {call}. While you were talking, too.” They both laughed without a sound.",
    change = { "{He} came home with {quest}, and with ears wide open.",
      "Holding {quest}, {he} knew that the sound had always been close." },
    echo = "Back home {hero} heard stories out to the very end. People took out words they had "
      .. "kept for years, and walked away a little lighter.",
    moral = "The way opens to a good ear sooner than to a loud voice.",
  },
  give = {
    label = "the heart to let go",
    title = { "An Open Hand", "What Was Given" },
    flaw = "What {hero} once held was never put down again. It might be needed some day; so "
      .. "the pockets bulged, and every step was that much slower.",
    fail = "{hero} tried to pass without leaving a single thing behind. The load caught on "
      .. "every corner, and no step forward was left to take.",
    turn = { "{He} gave away the dearest thing {he} had, and could pass.",
      "{He} opened a tight fist. What it let go became a bridge." },
    more = "It would be a lie to say that it did not sting. But to see the thing shine in "
      .. "other hands was strange and good, and something in the chest grew warm.",
    talk = "“Are you sure? You loved that most of all,” said {friend}, wide-eyed. {hero} "
      .. "opened and "
      .. "closed an empty hand. “I am. It has never felt this light.”",
    change = { "{Quest} lay in an open hand: some things grow when shared.",
      "{He} won {quest}, and had learned to open a hand as well as close it." },
    echo = "{Hero_s} pockets were light after that. What others needed went out of them one by "
      .. "one, and by some odd arithmetic the right thing always came back in time.",
    moral = "Only an open hand can take hold of something new.",
  },
  truth = {
    label = "the courage to be honest",
    title = { "The Hidden Word", "The Truth Is" },
    flaw = "{hero} was always fine. Afraid, {he} smiled; hurt, {he} nodded; until it was hard "
      .. "to say, even alone, where the real feeling had been put.",
    fail = "{hero} stepped up with a face that said it was nothing. The knees said something "
      .. "else, and borrowed courage was soon spent.",
    turn = { "“The truth is, I'm scared,” {he} said, and the shaking stopped.",
      "{He} stopped pretending, and plain words made a way through." },
    more = "It had seemed certain that everyone would be let down. Nobody laughed. And all the "
      .. "strength that had gone into hiding was suddenly free for walking.",
    talk = "“I was scared too,” {friend} admitted. “You? You never even blinked.” “You just "
      .. "never looked, {call}.” They held up their trembling hands and burst out laughing.",
    change = { "{He} found {quest}, and had no more need to hide.",
      "{He} carried {quest} home with a smile that was not put on." },
    echo = "On hard days {hero} now said that the day was hard. Those who heard it began to "
      .. "say so as well, and everybody stood a little closer together.",
    moral = "Courage is not to be unafraid; it is to be able to say that you are.",
  },
  wait = {
    label = "the gift of patience",
    title = { "A Night of Waiting", "In Its Own Time" },
    flaw = "{hero} wanted everything at once, dug up seeds on the evening they were sown, and "
      .. "lifted the lid before the water boiled.",
    fail = "{hero} went at it without a rest. The greater the hurry, the worse the tangle, "
      .. "until all that had been done was undone again.",
    turn = { "So {he} waited. When the long night was over, there was a gap.",
      "{He} stood still until the time came, and the way grew soft." },
    more = "Waiting turned out to be work: to breathe, to tie the knots again, to look back "
      .. "along the road. And what could not be seen before came slowly into view.",
    talk = "“Now?” “Not yet,” said {friend}. A long while later: “And now?” {Friend} looked "
      .. "far off, then gave a nod. “Yes, {call}. Now.”",
    change = { "With {quest} in hand, {he} knew that each thing has its hour.",
      "{He} came home with {quest}, unhurried and not a minute late." },
    echo = "{hero} planted one seed and watered it daily. Instead of digging it up there was a "
      .. "song sung beside it, and the sprout came when it was ready.",
    moral = "The unhurried step goes farthest.",
  },
  step = {
    label = "the courage to try again",
    title = { "One More Step", "The Twelfth Try" },
    flaw = "Nothing was worse for {him} than to get it wrong. Only safe things were ever "
      .. "tried, and before new ones there was always a sudden stomach ache.",
    fail = "{hero} tried exactly once and let go. Impossible after all, went the mutter; but "
      .. "the trouble stood where it had stood before.",
    turn = { "“One more step, even a bad one.” {He} fell twelve times and got by.",
      "{He} got up where {he} had fallen, an inch farther every time." },
    more = "The second try hurt less than the first, and at the third there was laughter. With "
      .. "each wrong mark on the ground the right direction became plainer.",
    talk = "“Which try is this?” {friend} wondered. “I stopped counting.” “Then it is serious, "
      .. "{call}.” {Friend} grinned. “The ones who stop counting get there.”",
    change = { "{He} had {quest} now, and every bruise had turned into a map.",
      "{He} won {quest} by being not the best, but the one who tried again." },
    echo = "New things still gave {him} a small stomach ache. But {hero} took it for the sound "
      .. "of a beginning now, breathed in, and set out.",
    moral = "Where you fell is not the end; it is where the next step begins.",
  },
}
