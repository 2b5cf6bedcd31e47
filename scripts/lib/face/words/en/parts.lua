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
      .. "order. You seem most at ease taking things one after the other.",
    narrow = "A narrow forehead is read as learning by hand: less planning far ahead, more "
      .. "trying what is here. What has been learned that way seems to stay.",
  },
  eyebrows = {
    straight = "Straight eyebrows give the impression of a clear direction. Likes and dislikes "
      .. "come without detours, so people around seldom have to guess.",
    arched = "Arched eyebrows are read as bridges between people. They suggest somebody who "
      .. "looks at the other's mood first and then chooses the words.",
    thick = "Thick eyebrows are read as the drive to see a wish through. When something matters "
      .. "to you, your face says so before you do.",
    fine = "Fine eyebrows are read as making a point without raising the voice. They suggest an "
      .. "eye for small differences and a quiet way of adjusting to them.",
  },
  eyes = {
    large_round = "Large, round eyes are read as a house with its windows open. Surprise and "
      .. "gladness come through as they are, and people who have just met you relax quickly.",
    long_narrow = "Long, narrow eyes are read as eyes that rest on what is far away. They suggest "
      .. "somebody who looks long enough and only then moves.",
    upturned = "Upturned eyes are read as eyes that step forward rather than wait. When a chance "
      .. "comes along that you like, your look sharpens.",
    downturned = "Downturned eyes are read as eyes that will hear a story to its end. People find "
      .. "it easy to tell them what they really think.",
  },
  nose = {
    straight = "A straight, high nose is read as having standards of its own. You seem to weigh a "
      .. "choice against a principle more than against what others say.",
    rounded = "A full, round tip of the nose is read as a storehouse that opens easily. It "
      .. "suggests generosity in sharing and patience in gathering.",
    small = "A small, neat nose is read as tuning in to the mood before claiming a share. It "
      .. "suggests somebody who looks after small things.",
    prominent = "A nose with a marked bridge is read as a character all of its own. A road you "
      .. "picked yourself seems to give you more strength than one laid out for you.",
  },
  mouth = {
    full = "Full lips stand for feelings handed over generously, in words and in looks. You do not "
      .. "seem to ration your thanks and your praise.",
    thin = "Thin, clear-cut lips stand for words that are chosen and trimmed. They suggest saying "
      .. "little and saying it exactly.",
    wide = "A wide mouth stands for laughter that spreads. When you smile, the air in the room "
      .. "changes.",
    small = "A small, firm mouth stands for keeping to what needs to be said. People trust it, "
      .. "because what it has heard seems safe there.",
  },
  ears = {
    full_lobes = "Full earlobes are likened to a bowl that holds what many people say. The "
      .. "impression is of listening without rushing to a verdict.",
    slim_lobes = "Slim or attached lobes are said to belong to ears that act at once. They pick "
      .. "out what is needed, and the answer comes promptly.",
    large = "Large ears are said to hear news from far away. They suggest somebody who listens "
      .. "first and speaks later.",
    small = "Small ears are taken for ears that choose. Rather than hearing a great deal, they "
      .. "seem to keep the one remark that counts.",
  },
  chin = {
    rounded = "A rounded chin speaks of a gentle way of ending the day. It looks like somewhere "
      .. "people could come to lean after a hard one.",
    square = "A square jaw is likened to the cornerstone under what was begun. It gives the "
      .. "impression of staying in place when things are hard.",
    pointed = "A slender chin speaks of a fine finish. It suggests somebody who notices small "
      .. "changes and moves lightly with them.",
    prominent = "A chin that juts forward is read as not stepping back. You look able to say "
      .. "difficult things across a table, face to face.",
  },
  cheekbones = {
    high = "High cheekbones are like the square shoulders of somebody in the front row. When it is "
      .. "time to step forward, this face does not look away.",
    full = "Full cheeks are like a good cushion. Even sharp words seem to land softly on them.",
    flat = "Gently sloping cheekbones are like a footpath that goes on without a sound. They "
      .. "suggest walking beside people more than pulling from the front.",
    wide = "Wide cheekbones are like two arms held open. They suggest that your people and your "
      .. "tasks are well sheltered.",
  },
  philtrum = {
    long = "A long philtrum is likened to a long watercourse. You seem to take an easy breath "
      .. "before you answer.",
    short = "A short philtrum is likened to a short way from heart to word. A thought turns into a "
      .. "laugh or a sentence almost at once.",
    deep = "A clearly marked philtrum is likened to a deep channel. What you have taken to heart "
      .. "seems to run on for a long time.",
    faint = "A faint philtrum is likened to water that spreads wide. It suggests weighing "
      .. "circumstances rather than cutting things in two.",
  },
}
