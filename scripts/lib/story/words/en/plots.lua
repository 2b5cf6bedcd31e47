-- What sets the hero out, and how that ends.

return {
  promise = {
    label = "a promise",
    wish = { "{He} had promised {elder} to bring back {quest}.",
      "“I'll bring you {quest},” {he} had promised {elder}." },
    why = "Few knew how long {elder} had been waiting. There was a smile that said it did not "
      .. "matter, and above the smile a pair of eyes that looked far away.",
    leave = "In the morning {hero} was up before everybody and on the way. The little finger "
      .. "that had sealed the promise was still warm.",
    doubt = "More than once it seemed wiser to turn around. Each time the voice of {elder} "
      .. "came to mind, and the feet pointed forward again.",
    after = "{Elder} took {quest} in both hands and was silent for a good while. “You kept "
      .. "it,” came at last, and with that the long road was paid for.",
  },
  home = {
    label = "bringing a place back to life",
    wish = { "To bring {place} back to life, {he} had to find {quest}.",
      "Only {quest} could save {place}, so {he} set out." },
    why = "Laughter was leaving {place}, one voice at a time. Everybody guessed the reason and "
      .. "nobody went first, and {hero} could bear the silence least of all.",
    leave = "On the day of leaving, {elder} handed over three rice balls without a word. Seen "
      .. "over the shoulder, {place} looked smaller than usual, and dearer.",
    doubt = "What could one traveller change? But to call up the waiting faces, one after the "
      .. "other, was enough to make any step quicker.",
    after = "On the day that {quest} arrived, lights came on in {place}. Windows that had long "
      .. "been shut flew open, and people began to call each other by name.",
  },
  riddle = {
    label = "a riddle",
    wish = { "“Near, yet unseen,” said {elder} of {quest}. {He} had to know.",
      "A riddle led to {quest}, and {he} meant to solve it." },
    why = "There was no sleeping after that. Those who knew the answer only smiled, and "
      .. "{elder} said, “Some questions, my dear, are solved with the feet.”",
    leave = "{hero} wrote the riddle on a slip of paper and set off with it. It was taken out "
      .. "every few steps, and still the letters were only letters.",
    doubt = "The answer came close and slipped off whenever a hand went out for it. Was the "
      .. "question misread? {hero} even held the paper upside down.",
    after = "{hero} ran to tell {elder}. “It can't be seen until you want to see it!” There "
      .. "was a slap on a knee and a laugh. “Then it's your turn to ask one.”",
  },
  lost = {
    label = "finding what was lost",
    wish = { "{He} had lost {quest}, left in trust by {elder}.",
      "{He} had one wish: to find {quest}, which {he} had lost." },
    why = "{Elder} did not say one hard word, which made it harder. Every time {hero} passed "
      .. "the empty place, it felt like a small hole in the heart.",
    leave = "The best start was the spot where it had last been seen. Even a road known by "
      .. "heart was full of strange corners, to eyes that were looking.",
    doubt = "Perhaps it was too late; that thought followed like a stray dog. {hero} shook it "
      .. "off. A thing is truly lost only when the search is over.",
    after = "With {quest} back in its place the small hole closed. “And what did you find on "
      .. "the way?” asked {elder}. There turned out to be a great deal to tell.",
  },
  gift = {
    label = "a gift",
    wish = { "{He} wanted to give {quest} to {elder}, as a thank-you.",
      "What could thank {elder}? {He} chose {quest}." },
    why = "On every bad day {elder} had made room without asking why. The kindness was so "
      .. "large that no word {hero} knew of reached around it.",
    leave = "{hero} left and told nobody. A secret makes the heart beat at each step, and "
      .. "before long it had turned into whistling.",
    doubt = "And if it ended with empty hands? But as long as {hero} thought of the face that "
      .. "would unwrap it, tired legs forgot to be tired.",
    after = "{Elder} untied the ribbon and went a little red about the eyes. “All that way, "
      .. "for this?” And so {hero} could say it at last: “Thank you. For always.”",
  },
  trial = {
    label = "a challenge",
    wish = { "Nobody had ever won {quest}. {He} wanted to try.",
      "“{Quest}? Forget it,” all said. {He} could not." },
    why = "All who had gone before came back shaking their heads. But the more often {hero} "
      .. "heard that it could not be done, the louder a small drum beat inside.",
    leave = "Only {elder} came to see {him} off. “I won't tell you to win. I'll tell you to "
      .. "enjoy it.” It was the best provision for any road.",
    doubt = "Along the way stood the marks where others had given up. {hero} touched each with "
      .. "a fingertip and then put a foot down just beyond it.",
    after = "When {hero} came back, the laughers stood with open mouths. “How?” There was no "
      .. "long answer; only {quest}, put down for everybody to see.",
  },
}
