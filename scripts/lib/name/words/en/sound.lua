-- The elements of the sounds, in English.

return {
  intro = {
    unhae = {
      "Each first sound belongs to one of five elements, by where in the mouth it is made. By "
        .. "the Unhae, which most name books follow, the order is {chain}.",
      "A name comes alive when it is called. Put into elements as the Unhae of 1750 has it, its "
        .. "first sounds run {chain}.",
    },
    haerye = {
      "Each first sound belongs to one of five elements, by where in the mouth it is made. By "
        .. "the Haerye, as you chose, the order is {chain}.",
      "A name comes alive when it is called. Put into elements as the Haerye of 1446 has it, its "
        .. "first sounds run {chain}.",
    },
  },
  step = {
    feeds = {
      "The {from} of {a} feeds the {to} of {b}, so the first carries the second.",
      "From {a} to {b}, {from} brings {to} to life, and the sound goes over by itself.",
    },
    fed = {
      "The {to} of {b} feeds back into the {from} of {a}: the second holds up the first.",
      "Between {a} and {b} the later {to} strengthens the earlier {from}, which leaves a warm "
        .. "echo.",
    },
    same = {
      "{a} and {b} are both sounds of {from}, so their grain runs one way.",
      "{a} and {b} share {from}, which is clear and easy to remember.",
    },
    controls = {
      "The {from} of {a} holds the {to} of {b} in check; called a little slowly, it softens.",
      "From {a} to {b}, {from} presses on {to}, which makes a strong impression.",
    },
    controlled = {
      "The {to} of {b} holds the {from} of {a} in check, so the ending sounds decided.",
      "After {a} the {to} of {b} takes in the {from} before it, which gives a crisp close.",
    },
  },
  other = "By {other}, which changes the places of lip and throat sounds, it would be {chain}, "
    .. "read as {grade}. As the two schools differ over this name, both stand here.",
  agree = "By {other} the elements are the same, so these sounds do not hang on a school.",
  close = {
    good = { "What is easy to call is called often, and that brings people closer.",
      "It flows well enough for a stranger to repeat at once." },
    fair = { "A pet name or a short form can bring out its easy passages.",
      "Said distinctly, it shows its grain best." },
    care = { "A firm sound has the virtue of never being blurred; one soft pet name makes a good "
      .. "partner.",
      "It is a strong sound: pause a beat before it when introducing yourself, and it is easy on "
        .. "the ear." },
  },
}
