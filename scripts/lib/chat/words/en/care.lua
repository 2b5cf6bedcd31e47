-- What is no matter of luck, and who is young, in English (lib.chat.listen says what a row is).

return {
  medical = { " surgery", " cancer", " diagnos", " medicine", " medication", " symptom", " pregnan",
    " doctor", " depression" },
  legal = { " lawsuit", " sue ", " court ", " lawyer", " legal" },
  investment = { " stock", " crypto", " bitcoin", " invest", " real estate", " loan", " lottery" },
  young = { " i'm in middle school", " i'm in high school", " i am in high school",
    " i am in middle school", " i'm a high school", " i'm a middle school", " i am a high school",
    " i'm a minor", " i am a minor" },
  ages = { " i'm (%d+) ", " i am (%d+) ", " im (%d+) " },
}
