-- A romance: a town of today, two people who are slow to say it.

return {
  label = "romance",
  -- Without the other one it is none.
  meets_first = true,
  names = { "Seoha", "Jian", "Ijae", "Yujin", "Haram", "Yunseul", "Siwoo", "Daon" },
  elders = { "Grandmother", "the old teacher", "the bookseller", "Aunt Yeon" },
  opening = {
    "{Season} came to {place}, and so did {hero}, {epithet}.",
    "All that {season}, {hero} walked by {place}, {epithet}.",
    "{Season} was late at {place}. {hero} was there, {epithet}.",
  },
  opening_first = { "That {season} I came daily to {place}; {epithet}, they said." },
  closing = {
    "A bus went by outside the window. Neither of {them} looked at the time.",
    "A new message lit up the screen: same place tomorrow? The answer had been ready for weeks.",
    "Beneath the street lamp two shadows leaned until they were one.",
    "{They} kept saying goodbye, and kept on talking. In the end {they} laughed and walked one "
      .. "more stop.",
  },
  settings = {
    bookshop = { name = "the alley bookshop",
      first = "The alley bookshop had a small bell on its door. When it rang, the cat looked up "
        .. "before the owner did, and gave its opinion of the guest.",
      second = "In the corner seat the same book always lay face down. Every day somebody had "
        .. "got a few pages farther.",
      last = "There was a second chair now in the corner of the shop. Two books lay face down, "
        .. "and between them slept the cat." },
    rooftop = { name = "the rooftop garden",
      first = "Only those who knew of it knew of the rooftop garden. Each pot had a name tag, "
        .. "and at sundown the whole city lay below in pink.",
      second = "It was eighty-eight steps up to the roof. On the last landing you caught your "
        .. "breath, and put your heart in order with it.",
      last = "One more name tag was up on the roof. Two people had written it in turns, a "
        .. "letter each, so it was a little crooked." },
    seaside = { name = "the seaside station",
      first = "Four trains a day stopped at the seaside station. There were more gulls than "
        .. "passengers, and the clock in the hall was three minutes slow.",
      second = "At the end of the platform the waves and the loudspeaker ran together. Goodbyes "
        .. "and arrivals sounded like a single voice.",
      last = "The station clock was still three minutes slow. Thanks to it two people missed a "
        .. "train, and were in no hurry at all." },
    bakery = { name = "the dawn bakery",
      first = "The dawn bakery lit its lamps before the sun did. When the smell of butter "
        .. "reached the street, feet went there ahead of eyes.",
      second = "One red-bean bun was always left over. Whoever took it had to give half away: "
        .. "that was a rule nobody had ever written down.",
      last = "The last bun was halved each morning now. It went cold while two people pushed "
        .. "the larger piece at one another." },
    library = { name = "the river library",
      first = "In the river library the light of the water moved on the ceiling. With each page "
        .. "that was turned, a net of it slid over the hand.",
      second = "Lost books and lost people were pinned to one board there. Under one card stood "
        .. "an answer in pencil, almost too faint to read.",
      last = "The pencil on the library board had been gone over in ink. It was something that "
        .. "need not be rubbed out any more." },
    record = { name = "the record shop",
      first = "The owner of the record shop played the weather of the day: piano when it "
        .. "rained, and guitar, out to the pavement, when it was fine.",
      second = "There were two seats for listening and the cords were short. Even strangers had "
        .. "to sit so that their shoulders touched.",
      last = "That evening the owner turned it down until only two could hear. When the song "
        .. "was over, the needle was left where it was." },
  },
  companions = {
    neighbor = { name = "Doyun next door",
      meet = "At the front door Doyun next door held out an umbrella. “Going the same way?” "
        .. "There was only one way, and still {hero} nodded a beat late.",
      talk = "“{call}, why do you get off one stop early?” asked Doyun next door. “I like to "
        .. "walk.” The truth was that the odds were better on that street.",
      help = "Doyun next door added no word and stood close by. Only much later was it plain "
        .. "why one of those two shoulders was so wet.",
      again = "Doyun next door had moved to a city far away. It ended in friendship, and the "
        .. "umbrella stayed.",
      part = "Doyun shook out the umbrella. “Let's walk when it isn't raining, too.” This time "
        .. "the answer was not late. “Yes, let's.”" },
    classmate = { name = "Sea from school",
      meet = "Ten years on, the first thing that Sea from school said was the old nickname. The "
        .. "laugh would not go away, so {they} had a second coffee.",
      talk = "“{call}, was it you who put tangerines in my locker?” asked Sea from school. “You "
        .. "knew?” “I did. I still can't throw out the peel.”",
      help = "Out of a worn pencil case Sea from school took a note. In a hand of long ago it "
        .. "said: you are better than you think you are.",
      again = "With Sea from school it had become friendship again. Now and then a picture of a "
        .. "tangerine arrived.",
      part = "At the bus stop Sea pressed a tangerine into {his} hand. “My turn to be first.” "
        .. "It was warm from being held." },
    barista = { name = "Haewon at the café",
      meet = "Haewon at the café never asked and always brought the right cup. On the sleeve "
        .. "there was one short line, like the weather of that day.",
      talk = "“{call}, two sugars today?” asked Haewon at the café. “You caught me. It was a "
        .. "bitter one.” Without a word a cookie was put beside the cup.",
      help = "Haewon at the café turned the lights on again after closing. “We're open until "
        .. "you've finished telling me.” Steam rose from warm milk.",
      again = "Haewon had opened a café on an island. Once a season came a postcard, written on "
        .. "a cup sleeve.",
      part = "The line on the cup ended in a question mark that day. Free on my day off? {hero} "
        .. "borrowed the pen and drew an exclamation mark." },
    colleague = { name = "Ijun from work",
      meet = "Ijun from work was the one who always held the lift. That day the door closed, "
        .. "and {they} both forgot to press a floor.",
      talk = "“I saw you draw in the meeting, {call},” said Ijun from work. “Did you see what?” "
        .. "“Two people, one umbrella. One of them had my glasses.”",
      help = "Ijun from work had come the whole way back, out of breath. It was not advice that "
        .. "was held out, but a warm can of coffee.",
      again = "Ijun from work had left for a branch abroad. The drawing that stayed behind was "
        .. "a grateful thing to look at.",
      part = "On Ijun's desk, next morning, stood two people under an umbrella in a frame. To "
        .. "those who asked it was about the weather." },
    penpal = { name = "Eunho of the letters",
      meet = "After three years on paper there stood Eunho of the letters, leaning a little, "
        .. "just like the handwriting, and waving first.",
      talk = "“You talk more in ink, {call},” laughed Eunho of the letters. “So do you.” In the "
        .. "end {they} sat side by side and passed each other notes.",
      help = "Eunho of the letters took out a whole bundle of them. One line had been "
        .. "underlined so often that the paper had worn thin.",
      again = "With Eunho it was letters again. That suited both better.",
      part = "The last letter was not posted but put into {his} hand. It began: from now on, "
        .. "let us meet without stamps." },
    florist = { name = "Dain the florist",
      meet = "Dain the florist did not believe in the language of flowers, and knew all of it "
        .. "by heart. The card from those wet hands smelled of grass.",
      talk = "“{call}, why did nobody buy this one?” asked Dain the florist. “Perhaps it's "
        .. "waiting for somebody.” It was pulled out and put on {his} lapel.",
      help = "Dain the florist cut a tired stem at an angle and stood it in water. “People are "
        .. "like that. Take off the sore end and they drink again.”",
      again = "Dain had gone home to plant a whole field. There would be seeds by post every "
        .. "year.",
      part = "That day the shop had a sign out: back soon. Two people walked to the river "
        .. "without a flower, and smelled of all of them." },
  },
  obstacles = {
    wood = { name = "a misunderstanding",
      more = "One short remark put out branches and leaves. Every word that was meant to "
        .. "explain became a twig, and hid {their} faces.",
      yield = "Down at its root the misunderstanding was a very small seed. Picked up by two "
        .. "hands, it weighed absurdly little." },
    fire = { name = "words said in anger",
      more = "They flew out like sparks and could not be picked up. What was left, once cool, "
        .. "was not the anger but the scorched spot.",
      yield = "The first thing to touch the scorched spot was sorry. The next was: me too. With "
        .. "those the air became soft." },
    earth = { name = "a hardened silence",
      more = "In the same room nothing was heard but cups. It was a silence that grew one day "
        .. "harder with each day it was put off.",
      yield = "A hair-fine crack ran through the silence. A laugh was the first thing to get "
        .. "out, and days of talk poured after it." },
    metal = { name = "sharp-edged pride",
      more = "To call first was to lose. But on each night that was won the room became larger, "
        .. "and the screen lit up and went dark.",
      yield = "What had passed for pride was only foil, wrapped on for fear of dents. Once it "
        .. "was off there was a pleasant breeze." },
    water = { name = "tears with no end",
      more = "The silliest song would do it. The more often it was all right the tighter the "
        .. "throat, and in the end the meeting place was walked past.",
      yield = "After enough tears the view was rinsed clean. The first thing in it to grow "
        .. "sharp was a face that waited." },
    void = { name = "an unread message",
      more = "For days the little number would not go away. Busy, or forgotten? An empty space "
        .. "will let itself be filled with anything.",
      yield = "The little number was gone. In place of an answer there were footsteps: it had "
        .. "not been a thing to say in writing." },
  },
  textures = {
    "The light changed three times and nobody crossed. For people with something left to say, "
      .. "green always comes too soon.",
    "Out of one earphone came that song, of all songs. Each word of it was known, and yet one "
      .. "line caught as if it were new.",
    "By the light of the corner shop a finger drew a circle on the misty glass. Nothing could "
      .. "be written inside it.",
    "The face in the window of the underground was smiling a little. There was no telling since "
      .. "when.",
    "While the dryer turned in the laundrette twelve pages were read. The warm clothes, held "
      .. "close, made one want to ring somebody up.",
    "Bicycles ticked along the river. It was the hour at which the sunset comes apart in the "
      .. "water and each bench has room for two.",
    "A cinema ticket turned up in a drawer. The print had faded, but there was no forgetting "
      .. "the number of the seat.",
    "The coffee went cold unnoticed. Outside, two umbrellas went along side by side, and at a "
      .. "corner they became one.",
  },
  quests = { wood = "the leaf bookmark", fire = "the amber lamp", earth = "the gold-mended cup",
    metal = "the silver key", water = "the letter in blue ink" },
  find = {
    "Of all places {quest} was in the one {they} passed most often. {They} blew off the dust, "
      .. "and there lay a feeling of long ago, quite whole.",
    "On the last table of the flea market was {quest}. Two hands touched it in the same moment, "
      .. "and the seller asked for only half.",
    "It was in the bottom drawer of the lost property office: {quest}. The tag had no name, "
      .. "just a date, and it was the day {they} had met.",
    "{Friend} held out one hand, and in it was {quest}. “You've looked for so long. I've been "
      .. "looking too.”",
  },
  charm = {
    first = "From {his} bag hung a key ring with {an_animal}, the animal of the birth year. It "
      .. "jingled at each step, and that was company of a kind.",
    last = "The little {animal} jingled. There was somebody now who knew the sound, and looked "
      .. "up at it.",
    again = {
      "The {animal} on the key ring was learning the sound of new streets.",
      "The {animal} on the key ring had lost a little paint, but its jingle was clearer than "
        .. "ever.",
      "The keys were new; the {animal} on the ring was the same.",
    },
  },
  note = {
    first = "One evening a slip of paper fell from a borrowed book. Somebody had written {line} "
      .. "on it, and that was all.",
    last = "{hero} unfolded the slip once more. {line}: at last it was plain for whom it had "
      .. "been meant.",
    low = "On a night without sleep {hero} took out the slip of paper. {line}. It was only a "
      .. "line, and it was like a hand at {his} back.",
    again = {
      "In {his} wallet, folded small, was still the slip that said {line}.",
      "Out of another book fell another slip in the same hand: {line}.",
      "The slip that said {line} hung on the wall now, in a frame.",
    },
  },
  treasure = "the old film camera",
  again = {
    opening = {
      "After {home} there came {season}, and {hero} found the way to {place}.",
      "On the first day of {season}, far from {home}, {hero} stopped in front of {place}.",
      "{hero} knew {home} by heart. But {season} that year belonged to {place}.",
    },
    quest = "On the desk, quietly, stood what was left of the last time: {old_quest}.",
  },
  wall = {
    "And then, of all times, came {foe}.",
    "But {foe} stood between {them}.",
    "All went well, until {foe} came between.",
    "That was when {foe} got in the way.",
  },
  look = {
    "{hero} asked for {quest} in every antique shop. The owners shook their heads, and every "
      .. "one of them wished to know who it was for.",
    "{hero} drew {quest} in a notebook, over and over. It came out a little different each "
      .. "time; perhaps it was not the thing {he} {was} looking for.",
    "{hero} pinned a note to the board: wanted, {quest}. Nobody rang, but somebody wrote below "
      .. "it: I hope you find it.",
    "Each weekend {hero} went one stop farther. There was no sign of {quest}, but there was "
      .. "always something to tell on the way back.",
  },
  -- What is begun on the road, and how it comes back.
  episodes = {
    { first = "On a lamp post a missing-cat notice was dissolving in the rain. {hero} printed "
      .. "ten new ones and put them up. The cat in the picture looked as if it were you who had "
      .. "got lost.",
      last = "A strip of paper had been added to the cat's notice. ‘He came home. Thank you, "
        .. "whoever put these up again.’ In the picture he still looked bored." },
    { first = "A busker was singing to nobody. {hero} stood until the end and clapped. One "
      .. "person clapping alone is embarrassingly loud.",
      last = "There was quite a crowd around the busker now. He saw {him} and leaned to the "
        .. "microphone. “My first audience is here. This is that song again.”" },
    { first = "An old couple held out a phone: a picture, please? One kept blinking and the "
      .. "other kept laughing. {hero} took twenty, and the best was the one where both had "
      .. "moved.",
      last = "The old couple from the photograph waved. Out of a wallet came the blurred "
        .. "picture. “In forty years it's the only one that looks like us.”" },
    { first = "The crossword on the café wall had one gap. Five letters: worth nothing until "
      .. "told. {hero} took up the pencil, and put it down again.",
      last = "Somebody had filled the gap in the café crossword: TRUTH. {hero} drew a small "
        .. "circle around it." },
    { first = "On the last bus the driver asked in a sleepy voice, “Would you sing something?” "
      .. "There was no other passenger. {hero} was badly out of tune for two whole songs, all "
      .. "the way to the depot.",
      last = "The driver of the last bus nodded in the mirror. “Tonight I'll sing.” Amazingly, "
        .. "he was worse." },
    { first = "In the playground a child had lost a kite to a tree. {hero} climbed up and got "
      .. "it. Nobody had said anything about getting down, and that took rather longer.",
      last = "The child with the kite had brought friends. “This is who climbed the tree.” And "
        .. "after that introduction, six kites went up at once." },
    { first = "The woman at the cleaner's had a jar of buttons without owners. Many lose them, "
      .. "she said, and few come back. {hero} chose one that fitted the gap in {his} coat. It "
      .. "was the wrong colour.",
      last = "Just one person noticed the button of the wrong colour. “You did that on "
        .. "purpose.” {He} said yes, and at once it felt true." },
    { first = "At the letter box an old lady could not let go of an envelope. “Once it's in you "
      .. "can't have it back.” {hero} took hold of the other corner. It fell, and {they} both "
      .. "breathed out.",
      last = "The old lady from the letter box had an envelope in her hand, and it was open. "
        .. "“He wrote back. It only took half a life.” Every line of her face was smiling." },
  },
  -- Of plots and lessons, what this genre says in its own way.
  instead = {
    promise = {
      leave = "From the next day on {hero} went through the old streets after work. The little "
        .. "finger that had sealed the promise was still warm.",
      after = "{Elder} took {quest} in both hands and was silent for a good while. “You kept "
        .. "it. You kept your promise.” With that, all the worry was paid for.",
    },
    home = {
      leave = "{hero} cleared every free day. {Elder} heard of it, packed a lunch and said "
        .. "nothing, and the weight of it was like a hand on the shoulder.",
      doubt = "What could one person change? But then {hero} called up the faces of all who "
        .. "used to come there, and walked faster.",
    },
    riddle = {
      leave = "{hero} put the riddle on {his} phone and went out into the streets. At every red "
        .. "light {he} looked, and still the letters were only letters.",
      doubt = "The answer came close, and slipped off whenever {he} reached for it. Had {he} "
        .. "misread the question? {hero} even held the phone upside down.",
    },
    lost = {
      leave = "The best start was the place where {he} had seen it last. Even a street {he} "
        .. "knew by heart was full of strange corners, to eyes that were looking.",
    },
    gift = {
      leave = "{hero} told nobody and spent the weekends at markets. A secret makes the heart "
        .. "beat, and before long {he} {was} whistling.",
    },
    trial = {
      wish = {
        "Nobody had ever found {quest}. {He} meant to.",
        "“{Quest}? Forget it,” they all said. {He} could not.",
      },
      leave = "Only {elder} was for it. “I won't tell you to win. I'll tell you to enjoy it.” "
        .. "There is no better start.",
      doubt = "In the bookshop ledger stood the names of those who had given up looking. {hero} "
        .. "touched each with a fingertip, and then wrote another below.",
    },
    ask = {
      fail = "Once more {hero} tried to work it out alone: wrote messages and deleted them, "
        .. "rang and hung up. Three nights went by, and nothing was any better.",
      fail_again = "The next day {he} was busy, very busy, and full of appointments. And when "
        .. "{hero} came home at night, the first thing to meet {him} at the door was {foe}.",
      talk = "“Why only now?” {friend} wanted to know. “I didn't want to be a bother.” {Friend} "
        .. "laughed softly. “I have been waiting all this time, {call}. Waiting to be asked.”",
      change = {
        "With {quest} came a gift: {he} had learned to lean on someone.",
        "{He} held {quest}, and knew that two had carried it.",
      },
    },
    listen = {
      fail = "{hero} explained, and explained again. The more {he} said the quieter it grew on "
        .. "the other side, and nothing else changed.",
    },
    give = {
      fail = "{hero} wanted it all to be well and offered nothing for it: not time, not room, "
        .. "not the first word. So there it stayed.",
      fail_again = "Then {he} gave small things: a coffee, half of an umbrella. But {treasure} "
        .. "went into a deeper drawer, and somehow {foe} seemed to know.",
      turn = {
        "{He} took {treasure} and put it into another hand.",
        "{He} opened {his} hand and gave away {treasure}.",
      },
    },
    truth = {
      fail = "{hero} smiled as if it were nothing. {His} voice said something else, and "
        .. "borrowed smiles are soon spent.",
      fail_again = "The second time {he} even made a joke. It came out crooked, and nobody "
        .. "laughed. Pretending was harder than any walk home in the rain.",
    },
    wait = {
      fail = "{hero} wanted an answer at once, came by too late at night and asked the same "
        .. "thing twice. The more {he} hurried, the worse the tangle.",
      fail_again = "One more day would have done; but {hero} wrote a long letter and sent it "
        .. "off. Read over afterwards, it had no thanks in it, only hurry.",
    },
    step = {
      fail = "{hero} said it once, and badly, and let it drop. Impossible after all, {he} "
        .. "muttered; but nothing is mended by muttering.",
    },
  },
  titles = { "{Season} at {place}", "Where {quest} Was", "{name} and {friend}",
    "When We Met at {place}" },
}
