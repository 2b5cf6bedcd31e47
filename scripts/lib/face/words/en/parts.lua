-- What each shape of a part says, in English.

return {
  face_shape = {
    long = "A face that stretches upward is read as the wood type, like a tree that grows "
      .. "toward the light. It gives the impression of somebody who stays with one thing and is "
      .. "in no hurry to reach full height.",
    inverted_triangle = "A face that is wide above and narrows below is read as the fire type, "
      .. "like a flame opening upward. Ideas seem to catch quickly, and feelings show in the "
      .. "face before they are spoken.",
    broad = "A broad, full face is read as the earth type, like open ground. People feel at ease "
      .. "beside it and have the sense that what they hand over will be looked after.",
    square = "A face of clear, angular lines is read as the metal type, like worked iron. It "
      .. "gives the impression of somebody whose yes and no are easy to tell apart, and who "
      .. "keeps to both.",
    round = "A face without corners is read as the water type, like a stream. It seems to find its "
      .. "way into any company, and it is an easy face to speak to.",
    oval = "An oval face runs evenly and leans to none of the five elements: a balanced type. "
      .. "It gives the impression of somebody who can quietly suit the room and the people in "
      .. "it.",
  },
  forehead = {
    wide = "A wide forehead is read as a broad courtyard for thoughts. New stories are let in "
      .. "first and judged later.",
    rounded = "A rounded forehead is read as curiosity that stands in front. The impression is of "
      .. "somebody who asks first and enjoys sharing what comes to mind.",
    straight = "A straight, even forehead is read as a shelf on which thoughts are stacked in "
      .. "order. Taking things one after the other seems to feel like home.",
    narrow = "A narrow forehead is read as learning by hand: less planning far ahead, more "
      .. "trying what is here. What has been learned that way seems to stay.",
  },
  eyebrows = {
    straight = "Straight eyebrows give the impression of a clear direction. Likes and dislikes "
      .. "come without detours, so people around seldom have to guess.",
    arched = "Arched eyebrows are read as bridges between people. They suggest somebody who "
      .. "looks at the other's mood first and then chooses the words.",
    thick = "Thick eyebrows are read as the drive to push a wish through. When something "
      .. "matters, the face says so before the voice does.",
    fine = "Fine eyebrows are read as making a point without raising the voice. They suggest an "
      .. "eye for small differences and a quiet way of adjusting to them.",
  },
  eyes = {
    large_round = "Large, round eyes are read as a house with its windows open. Surprise and "
      .. "gladness come through as they are, and people who have just met you relax quickly.",
    long_narrow = "Long, narrow eyes are read as eyes that rest on what is far away. They suggest "
      .. "somebody who looks long enough and only then moves.",
    upturned = "Upturned eyes are read as eyes that step forward rather than wait. In front of a "
      .. "chance that pleases, the look sharpens.",
    downturned = "Downturned eyes are read as eyes that will hear a story to its end. People "
      .. "find it easy to say beside them what they really think.",
  },
  nose = {
    straight = "A straight, high nose is read as standards of one's own. Choices seem to be held "
      .. "against a principle more than against what others say.",
    rounded = "A full, round tip of the nose is read as a storehouse that opens easily. It "
      .. "suggests generosity in sharing and patience in gathering.",
    small = "A small, neat nose is read as tuning in to the mood before claiming a share. It "
      .. "suggests somebody who looks after small things.",
    prominent = "A marked bridge is read as a colour of one's own. A road you have picked yourself "
      .. "seems to give more strength than one that was laid out.",
  },
  mouth = {
    full = "Full lips stand for feelings that are handed over generously, in words and in the "
      .. "face. Thanks and praise do not seem to be rationed.",
    thin = "Thin, clear-cut lips stand for words that are chosen and trimmed. They suggest "
      .. "saying little and saying it exactly.",
    wide = "A wide mouth stands for laughter that spreads. It brightens the air of a room and "
      .. "likes to promise big.",
    small = "A small, firm mouth stands for keeping only what needs to be said. It earns trust, "
      .. "because what it has heard seems safe there.",
  },
  ears = {
    full_lobes = "Full earlobes are likened to a bowl that holds what many people say. The "
      .. "impression is of listening without rushing to a verdict.",
    slim_lobes = "Slim lobes belong to ears that move at once. They pick out what is needed, "
      .. "and the answer comes promptly.",
    large = "Large ears speak of hearing news from far off. They suggest somebody who "
      .. "listens first and speaks later.",
    small = "Small ears are taken for ears that choose. Rather than hearing much, they seem to "
      .. "keep the one remark that counts.",
  },
  chin = {
    rounded = "A rounded chin speaks of a gentle way of bringing the day to its close. People "
      .. "come to lean here.",
    square = "A square jaw is likened to the cornerstone under what was begun. It gives the "
      .. "impression of staying in place when things are hard.",
    pointed = "A slender chin speaks of a fine finish. It suggests somebody who notices small "
      .. "changes and can move lightly with them.",
    prominent = "A chin that juts forward is read as not stepping back. Difficult things can be "
      .. "said across a table, face to face.",
  },
  cheekbones = {
    high = "High cheekbones make one think of the eastern and western mountains of the face "
      .. "standing clear. When somebody has to step forward, this face does not look away.",
    full = "Full cheeks make one think of mountains under a generous layer of soil. Sharp words "
      .. "seem to land softly on them.",
    flat = "Gently sloping cheekbones make one think of a long, low ridge. They suggest keeping "
      .. "step beside others more than pulling from the front.",
    wide = "Wide cheekbones make one think of a ridge that keeps the wind off. They suggest "
      .. "that your own people and your own tasks are well sheltered.",
  },
  philtrum = {
    long = "A long philtrum is likened to a long watercourse. There is the ease of a breath taken "
      .. "before answering.",
    short = "A short philtrum is likened to a short way from heart to word. A thought turns into a "
      .. "laugh or a sentence almost at once.",
    deep = "A clearly marked philtrum is likened to a deep channel. What has been taken to heart "
      .. "seems to run on for a long time.",
    faint = "A faint philtrum is likened to water that spreads wide. It suggests weighing "
      .. "circumstances rather than cutting things in two.",
  },
}
