-- What is said, in English, to somebody who wrote that they cannot go on.

return {
  title = "Something before the cards",
  summary = "What you wrote sounds as if things are very hard, so this comes before any card. "
    .. "Please don't bear it alone. Reach out to someone close to you or to a crisis line: in "
    .. "Korea it is 109, at any hour; elsewhere, your local line. If you are in danger right now, "
    .. "call the emergency number (119 in Korea).",
  card = "In the place “{place}”, {card} has been laid down for you.",
  overall = "The cards stay unread today. No picture can say whether you should go on living, and "
    .. "none can measure what you are worth. Putting something this heavy into words took "
    .. "courage; please let a person hear those words now.",
  advice = {
    "Send one line to the first person who comes to mind: “I'm having a really hard time.”",
    "If talking is too much, you can call 109 and just cry; the counsellor will wait with you.",
    "If anything dangerous is within reach, put it in another room, and go where someone can be "
      .. "with you.",
  },
  follow_ups = {
    "Who could you call or go to right now?",
    "Whom could you tell, so that you are not alone tonight?",
    "If you put what is hardest at this moment into one sentence, what would it be?",
  },
}
