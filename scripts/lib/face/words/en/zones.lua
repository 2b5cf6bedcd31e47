-- The three zones of a face in English, and the names beside its parts.

return {
  intro = "Face reading divides a face into three levels from top to bottom, the three zones "
    .. "(samjeong, 三停).",
  about = {
    upper = "The upper zone, the forehead, stands for wisdom and for the early years of a life, "
      .. "the time of learning and growing.",
    middle = "The middle zone, from the eyebrows to the tip of the nose, stands for will and for "
      .. "the middle years, the time of finding a direction and meeting people.",
    lower = "The lower zone, from the philtrum (the groove above the upper lip) to the chin, "
      .. "stands for good fortune and for the later years, the time of gathering and sharing.",
  },
  upper = {
    warm = "Yours shows warmth, so what you learn together with others is likely to stay longest.",
    lively = "Yours shows liveliness, so paths tend to open while you are following a question.",
    steady = "Yours shows steadiness, so what your hands have done becomes what you know.",
    open = "Yours shows openness, so an unfamiliar idea is first offered a chair.",
    focused = "Yours shows focus, so you seem strongest when you sort things and take them one by "
      .. "one.",
    delicate = "Yours shows sensitivity, so a thought can grow from a very small clue.",
    frank = "Yours shows frankness, so you learn by saying what you do not know yet.",
    calm = "Yours shows calm, so quiet time to sort things out gives you strength.",
  },
  middle = {
    warm = "Warmth gathers there, and arriving together may suit you better than getting there "
      .. "first.",
    lively = "Liveliness gathers there, so once your heart moves, your feet are not far behind.",
    steady = "Steadiness gathers there, and a promise once made looks likely to be carried far.",
    delicate = "Sensitivity gathers there, and you seem to come closer at the other person's pace.",
    frank = "Frankness gathers there, and things tend to get easier once you say what you want.",
    open = "Openness gathers there, and you look able to work for years beside people who disagree "
      .. "with you.",
    focused = "Focus gathers there, and whatever you decide on, you keep in sight.",
    calm = "Calm gathers there, and you seem to find a stone to stand on even in fast water.",
  },
  lower = {
    warm = "There is warmth in yours: a face beside which people stay as the years go by.",
    lively = "There is liveliness in yours: a face that will go on enjoying new places.",
    steady = "There is steadiness in yours: a face that keeps together what it has put by.",
    delicate = "There is sensitivity in yours: a face that mends and cares for what it has.",
    frank = "There is frankness in yours: a face that settles what should be settled and lets the "
      .. "rest go.",
    open = "There is openness in yours: a face that grows easier the more it shares.",
    focused = "There is focus in yours: a face that rests once a thing has been seen through.",
    calm = "There is calm in yours: a face that time explains better than words do.",
  },
  -- Which of the three show the same.
  together = {
    all = "All three zones show {upper}: people who have known you for years would describe you "
      .. "much as those who have just met you do.",
    above = "Two zones of {upper} lead down to {lower}: a face that keeps a new side for those who "
      .. "stay.",
    below = "The {upper} above turns into {lower} in the two zones below: your face is one thing "
      .. "when you think and another when you meet people.",
    around = "The {upper} above and below is wrapped around the {middle} in between: a face that "
      .. "comes back to where it began.",
    none = "From top to bottom the zones go from {upper} to {middle} to {lower}: you have a "
      .. "different face for learning, for meeting people and for bringing things home.",
  },
  unread = "Left blank, as none of your answers touched it: {unread}. You are welcome to look into "
    .. "the mirror once more and ask again.",
  offices = "The word \"office\" beside some of the parts below comes from an old picture: five "
    .. "places of a face as five officials at court (ogwan, 五官). In it, {duties}.",
  duty = {
    guarding = "the eyebrows guard", observing = "the eyes observe", judging = "the nose judges",
    receiving = "the mouth receives", hearing = "the ears hear",
  },
}
