-- Yin and yang, and the elements of the hanja, in English.

return {
  pattern = "Odd strokes count as yang, even ones as yin. {basis}, {name} is {pattern}.",
  basis = { hanja = "By its hanja", hangul = "By its hangul" },
  mixed = {
    "The two are mixed, which is read as knowing when to go and when to stay.",
    "With both in it, the name can slow what rushes and draw on what lags.",
  },
  yang = {
    "All of it is yang, so the push stands out; quiet hours beside it make the balance.",
    "Made of yang alone, it is bright and quick; more time for listening is a good complement.",
  },
  yin = {
    "All of it is yin, so the power to gather within stands out; taking the first step makes the "
      .. "balance.",
    "Made of yin alone, it is calm and deep; speaking thoughts aloud is a good complement.",
  },
  jawon = "The radical of a hanja, its root part, carries an element as well: {list}.",
  jawon_item = "{element} in {char}",
  jawon_unknown = "For {chars} the radical alone does not settle an element, so none was guessed.",
  jawon_none = "The radical of a hanja, its root part, may carry an element as well; for {chars} "
    .. "it does not settle one, so none was guessed.",
  most = {
    wood = { "Wood goes with learning and reaching out.",
      "Letters of wood help to raise people and to make things grow." },
    fire = { "Fire goes with expressing and with sharing warmth.",
      "Letters of fire help to show what one feels." },
    earth = { "Earth goes with being relied upon.",
      "Letters of earth help to keep one place for long." },
    metal = { "Metal goes with clear beginnings and ends.",
      "Letters of metal help to refine and to finish." },
    water = { "Water goes with deep thought and quiet ways in.",
      "Letters of water help to flow round what blocks." },
  },
  hangul = "Elements of radicals belong to hanja only; where there are none, sounds and the "
    .. "balance of yin and yang are enough.",
}
