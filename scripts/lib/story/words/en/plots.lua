-- What sets the hero out, and how that ends.

return {
  promise = {
    label = "a promise",
    wish = {
      "{He} had promised {elder} to bring back {quest}.",
      "“I'll bring you {quest},” {he} had promised {elder}.",
    },
    why = "Few knew how long {elder} had been waiting for it. There was a smile that said it "
      .. "did not matter, and above the smile a pair of eyes that looked far away.",
    leave = "In the morning {hero} was up before everybody and on the way. The little finger "
      .. "that had sealed the promise was still warm.",
    doubt = "More than once {he} wanted to turn around. Each time {he} heard the voice of "
      .. "{elder}, and {his} feet pointed forward again.",
    after = "{Elder} took {quest} in both hands and was silent for a good while. “You kept it. "
      .. "You kept your promise.” With that the long road was paid for.",
  },
  home = {
    label = "bringing a place back to life",
    wish = {
      "To bring {place} back to life, {he} had to find {quest}.",
      "Only {quest} could save {place}, so {he} set out.",
    },
    why = "Laughter was leaving {place}, one voice at a time. Everybody guessed the reason and "
      .. "nobody went first, and {hero} could bear the silence least of all.",
    leave = "On the day {hero} left, {elder} handed over three rice balls without a word. Seen "
      .. "over the shoulder, {place} looked smaller than usual, and dearer.",
    doubt = "What could one traveller change? But then {hero} called up the waiting faces, one "
      .. "after the other, and walked faster.",
    after = "On the day {quest} arrived, lights came on in {place}. Windows that had long been "
      .. "shut flew open, and people began to call each other by name.",
  },
  riddle = {
    label = "a riddle",
    wish = {
      "“What is always near, but seen from far away?” asked {elder}. “{Quest} will tell.”",
      "The answer to the riddle of {elder} lay with {quest}.",
    },
    why = "{He} could not sleep after that. Those who knew the answer only smiled, and {elder} "
      .. "said, “Some questions, my dear, are solved with the feet.”",
    leave = "{hero} wrote the riddle on a slip of paper and set off with it. {He} took it out "
      .. "every few steps, and still the letters were only letters.",
    doubt = "The answer came close, and slipped off whenever {he} reached for it. Had {he} "
      .. "misread the question? {hero} even held the paper upside down.",
    after = "{hero} ran to tell {elder}. “It's the faces that wait for us at home!” {Elder} "
      .. "laughed aloud. “Then it is your turn to ask one.”",
  },
  lost = {
    label = "finding what was lost",
    wish = {
      "{He} had lost {quest}, left in trust by {elder}.",
      "{He} had one wish: to find {quest}, which {he} had lost.",
    },
    why = "{Elder} did not say one hard word, which made it harder. Every time {hero} passed "
      .. "the empty place, it felt like a small hole in the heart.",
    leave = "The best start was the spot where {he} had seen it last. Even a road {he} knew by "
      .. "heart was full of strange corners, to eyes that were looking.",
    doubt = "Perhaps it was too late; the thought followed {him} like a stray dog. {hero} shook "
      .. "it off. A thing is truly lost only when the search is over.",
    after = "{hero} put {quest} back in its place. “And what did you find on the way?” asked "
      .. "{elder}. There turned out to be a great deal to tell.",
  },
  gift = {
    label = "a gift",
    wish = {
      "{He} wanted to give {quest} to {elder}, as a thank-you.",
      "What could thank {elder}? {He} chose {quest}.",
    },
    why = "On every bad day {elder} had made room without asking why. The kindness was so large "
      .. "that no word {hero} knew reached around it.",
    leave = "{hero} left and told nobody. A secret makes the heart beat at each step, and "
      .. "before long {he} {was} whistling.",
    doubt = "And if {he} came back with empty hands? But as long as {hero} thought of the face "
      .. "that would unwrap it, {his} tired legs forgot to be tired.",
    after = "{Elder} untied the ribbon and went a little red about the eyes. “All that way, for "
      .. "this?” And so {hero} could say it at last: “Thank you. For always.”",
  },
  trial = {
    label = "a challenge",
    wish = {
      "Nobody had ever won {quest}. {He} wanted to try.",
      "“{Quest}? Forget it,” they all said. {He} could not.",
    },
    why = "All who had gone before came back shaking their heads. But the more often {hero} "
      .. "heard that it could not be done, the louder a small drum beat inside.",
    leave = "Only {elder} came to see {him} off. “I won't tell you to win. I'll tell you to "
      .. "enjoy it.” There is no better provision for a road.",
    doubt = "Along the way stood the marks where others had given up. {hero} touched each with "
      .. "a fingertip, and then put a foot down just beyond it.",
    after = "When {hero} came back, those who had shaken their heads stood with open mouths. "
      .. "“How?” {He} gave no long answer, and put {quest} down for everybody to see.",
  },
}
