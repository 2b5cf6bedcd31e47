-- English phrases that have a symbol's word in them and are none.

return { "hot dog", "hot dogs", "at home", "good night", "of course", "in case", "sea of people",
  "bear in mind", "dog tired", "fish for", "light years", "make up", "made up", "face to face",
  "hand in hand", "on the other hand", "second hand", "as well", "well done", "in fact",
    "day dream",
  "in front", "right hand", "fell asleep", "falling asleep", "fall asleep", "felt like",
    "caught up",
  "woke up", "died down", "run out", "ran out", "found out", "find out", "find myself",
  "found myself", "looked like", "cut off", "get up", "got up", "getting up", "dead end",
  "killing time", "left hand", "left side", "on the left", "to the left", "turned left",
    "turn left",
  "right hand side", "in the end", "the house of cards", "call it a day",
  "give up", "gave up", "fed up", "in black and white", "read my mind" }
