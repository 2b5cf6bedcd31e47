-- What the hero learns: the fault it begins with, two failures that come of it, the turn, who
-- comes home, and what the next volume says of that.

return {
  ask = {
    label = "the courage to ask for help",
    title = {
      "A Hand Held Out",
      "The Word Help",
    },
    flaw = "{hero} felt safe only when {he} did everything alone. Whenever somebody offered a "
      .. "hand, “I'm fine” came out before “thank you” could.",
    fail = "Once more {hero} tried it without help: once, twice, three times. Nothing moved, "
      .. "and {he} was only more tired than before.",
    fail_again = "Late at night {hero} crept back to try again, unseen. If nobody knew, then "
      .. "nobody had to be asked. By dawn {he} had won one blister.",
    turn = {
      "“Help me,” {he} said, for the first time ever.",
      "At last {he} said it: “I can't do this alone.”",
    },
    more = "{His} voice shook, but the words were clear. Those who heard them only smiled, and "
      .. "at the sight of that smile {his} stiff shoulders came down.",
    talk = "“Why only now?” {friend} wanted to know. “I didn't want to be a bother.” {Friend} "
      .. "laughed softly. “I have been waiting since the first mile, {call}. Waiting to be "
      .. "asked.”",
    change = {
      "With {quest} came a gift: {he} had learned to walk beside others.",
      "{He} brought home {quest}, and knew how many hands had carried it.",
    },
    echo = "From then on {hero} looked around before lifting anything heavy. And when somebody "
      .. "came over, {he} said “thank you” first.",
    recap = "On the last journey {hero} had learned to ask for help. Now {he} called somebody's "
      .. "name before {he} so much as moved a chair.",
    moral = "To ask for help is not to be weak; it is to trust.",
  },
  listen = {
    label = "the art of listening",
    title = {
      "A Small Sound",
      "Listening",
    },
    flaw = "{hero} spoke fast and thought faster. {He} answered before the question was over, "
      .. "and could not see why people so often fell silent.",
    fail = "{hero} shouted and pushed ahead. All that came back was an echo, loud and pleased "
      .. "with itself, and nothing else changed.",
    fail_again = "The next day {he} shouted louder and faster, until {he} lost {his} voice. "
      .. "Only then did {hero} see it: {he} had never once waited for an answer.",
    turn = {
      "So {he} fell silent and listened.",
      "For once {he} did not speak, but listened to the end.",
    },
    more = "At first there was nothing to hear. Then, when even the words inside had settled "
      .. "like silt, there it was: a small sound that had been near all along.",
    talk = "“Do you hear it?” whispered {friend}. “Yes. How long has that been there?” “Since "
      .. "the start, {call}. While you were talking, too.” {They} both laughed without a sound.",
    change = {
      "{He} came home with {quest}, and with ears wide open.",
      "Holding {quest}, {he} knew that the sound had always been close.",
    },
    echo = "Back home {hero} heard stories out to the very end. People brought {him} words they "
      .. "had kept for years, and walked away a little lighter.",
    recap = "From the last journey {hero} had come back a listener. {He} talked no less than "
      .. "before; {he} only counted to three before answering.",
    moral = "The way opens to a good ear sooner than to a loud voice.",
  },
  give = {
    label = "the heart to let go",
    title = {
      "An Open Hand",
      "What {name} Gave",
    },
    flaw = "What {hero} once held, {he} never put down again. Worst of all was {treasure}: {he} "
      .. "even slept with it in one fist.",
    fail = "{hero} tried to pass without leaving a single thing behind. {His} load caught on "
      .. "every corner, and there {he} stuck.",
    fail_again = "Then {he} gave up what {he} could spare: a bit of string, a rag. But "
      .. "{treasure} went into a deeper pocket, and somehow {foe} seemed to know.",
    turn = {
      "{He} took out {treasure} and laid it down.",
      "{He} opened {his} fist and let go of {treasure}.",
    },
    more = "It would be a lie to say that it did not sting. But where {treasure} had been there "
      .. "was a little wind now, and strangely it was a warm one.",
    talk = "“Are you sure? You loved that most of all,” said {friend}, wide-eyed. {hero} opened "
      .. "and closed {his} empty hand. “I am. It has never felt this light.”",
    change = {
      "{Quest} lay in an open hand: some things grow when shared.",
      "{He} won {quest}, having learned to open a hand as well as close it.",
    },
    echo = "{Hero_s} pockets were light after that. Whatever somebody needed came out of them, "
      .. "and by some odd arithmetic the right thing always came back in time.",
    recap = "On the last journey {hero} had let go of {treasure}, and found out how light a "
      .. "hand can be. Since then {he} carried only what was meant for others.",
    moral = "Only an open hand can take hold of something new.",
  },
  truth = {
    label = "the courage to be honest",
    title = {
      "The Hidden Word",
      "The Truth Is",
    },
    flaw = "{hero} was always fine. Afraid, {he} smiled; hurt, {he} nodded; until {he} could no "
      .. "longer say where the real feeling had gone.",
    fail = "{hero} put on a brave face and walked up. {His} knees said something else, and "
      .. "borrowed courage is soon spent.",
    fail_again = "The second time {he} even whistled. The tune shook after three notes and the "
      .. "smile would not stay on. Pretending was harder work than walking.",
    turn = {
      "“The truth is, I'm scared,” {he} said.",
      "{He} stopped pretending and said it as it was.",
    },
    more = "{He} had been certain that everyone would be let down. Nobody laughed. And all the "
      .. "strength that had gone into hiding was suddenly free for walking.",
    talk = "“I was scared too,” {friend} admitted. “You? You never even blinked.” “You never "
      .. "looked, {call}.” {They} looked at each other, both still trembling, and burst out "
      .. "laughing.",
    change = {
      "{He} found {quest}, and had no more need to hide.",
      "{He} carried {quest} home with a smile that {he} did not have to put on.",
    },
    echo = "On hard days {hero} now said that the day was hard. Those who heard it began to say "
      .. "so as well, and everybody stood a little closer together.",
    recap = "Since the last journey {hero} said so when {he} {was} afraid. The odd thing was "
      .. "that, once said, there was only half as much of it.",
    moral = "Courage is not to be unafraid; it is to be able to say that you are.",
  },
  wait = {
    label = "the gift of patience",
    title = {
      "A Night of Waiting",
      "In Its Own Time",
    },
    flaw = "{hero} wanted everything at once. {He} dug up seeds on the evening {he} sowed them, "
      .. "and lifted the lid before the water boiled.",
    fail = "{hero} went at it without a rest. The more {he} hurried, the worse the tangle, "
      .. "until all {he} had done was undone again.",
    fail_again = "{He} fell, and could have rested there, but {hero} got up and ran at it again "
      .. "with one shoelace loose, and ended ten steps farther back.",
    turn = {
      "So this time {he} waited.",
      "{He} stood still until the time came.",
    },
    more = "Waiting turned out to be work: to breathe, to tie the knots again, to look back "
      .. "along the road. And what {he} could not see before came slowly into view.",
    talk = "“Now?” “Not yet,” said {friend}. A long while later: “And now?” {Friend} looked far "
      .. "off, then gave a nod. “Yes, {call}. Now.”",
    change = {
      "With {quest} in hand, {he} knew that each thing has its hour.",
      "{He} came home with {quest}, unhurried and not a minute late.",
    },
    echo = "{hero} planted one seed and watered it daily. Instead of digging it up {he} sat "
      .. "beside it and sang, and the sprout came when it was ready.",
    recap = "On the last journey {hero} had learned to wait. These days, while the water came "
      .. "to the boil, {he} left the lid alone and looked out of the window.",
    moral = "The unhurried step goes farthest.",
  },
  step = {
    label = "the courage to try again",
    title = {
      "One More Step",
      "Up Again",
    },
    flaw = "{hero} hated nothing more than getting it wrong. {He} did only what {he} {was} sure "
      .. "of, and before anything new {he} had a sudden stomach ache.",
    fail = "{hero} tried exactly once and let go. Impossible after all, {he} muttered; but "
      .. "nothing is moved by muttering.",
    fail_again = "Still, {he} could not walk away, and tried again. This time {he} had three "
      .. "excuses ready before {he} began, and used all three.",
    turn = {
      "“One more step,” {he} said, “even a bad one.”",
      "{He} dusted off {his} knees and got up again.",
    },
    more = "The second try hurt less than the first, and at the third {he} laughed. With each "
      .. "wrong mark on the ground the right direction became plainer.",
    talk = "“Which try is this?” {friend} wondered. “I stopped counting.” “Then it is serious, "
      .. "{call}.” {Friend} grinned. “The ones who stop counting get there.”",
    change = {
      "{He} had {quest} now, and every bruise had turned into a map.",
      "{He} won {quest} by being not the best, but the one who tried again.",
    },
    echo = "New things still gave {him} a small stomach ache. But {hero} took it for the sound "
      .. "of a beginning now, breathed in, and set out.",
    recap = "On the last journey {hero} had learned how to fall. The scar was still there on "
      .. "one knee, and if anybody asked, {he} told the story.",
    moral = "Where you fell is not the end; it is where the next step begins.",
  },
}
