-- The names of codes in English, and what a warning says.

return {
  category = { animal = "animals", person = "people", death = "ancestors and beyond",
    body = "the body",
    nature = "nature and sky", water_fire = "water and fire", food = "food and fruit",
    object = "things and money", place = "places and houses", vehicle = "vehicles",
    event = "events", sign = "colours and signs", action = "actions" },
  tone = { auspicious = "auspicious", inauspicious = "inauspicious", neutral = "neutral",
    psychological = "of the mind" },
  theme = { wealth = "money", love = "love", family = "family", work = "work",
    honor = "recognition",
    study = "learning", health = "well-being", people = "relationships",
    change = "change", self = "the inner self" },
  emotion = { joy = "joy", peace = "peace", wonder = "wonder", longing = "longing",
    sadness = "sadness", fear = "fear", anxiety = "anxiety", anger = "anger", shame = "shame",
    confusion = "confusion", neutral = "calm indifference" },
  kind = { auspicious = "auspicious dream", inauspicious = "cautionary dream",
    neutral = "ordinary dream",
    mixed = "dream of light and shade", psychological = "dream of the mind",
    taemong = "conception dream (taemong)", open = "dream that asks for more detail",
    care = "dream that asks for care first" },
  level = { none = "none", low = "low", medium = "medium", high = "high" },
  warning = {
    HELPLINE = "What you wrote sounds like a lot to carry alone, so this comes first: "
        .. "please call your "
      .. "local emergency number or a suicide prevention helpline now (in Korea 109, day "
          .. "and night).",
    NOTHING_FOUND = "No symbol was found in the text. A few more words about the animals, "
        .. "people, places "
      .. "or feelings would allow a fuller reading.",
    SEVERAL_SENSES = "\"%s\"%s has several meanings, so each possible one is given.",
  },
}
