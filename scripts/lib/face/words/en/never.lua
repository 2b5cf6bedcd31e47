-- What a face reading never says, in English: whole words, in small letters.  # stands for a
-- whole number.

return {
  health = { "disease", "diseases", "illness", "illnesses", "diabetes", "cancer",
    "clinical depression", "lifespan", "life expectancy", "die young", "long life",
    "short life", "infertile", "infertility", "hypertension", "your health", "good health",
    "poor health", "medical condition", "diagnosis", "diagnosed", "pregnancy" },
  origin = { "ethnicity", "ethnic", "racial", "your race", "caucasian", "mixed race",
    "nationality", "asian features", "asian descent", "korean descent", "african descent",
    "european descent", "asian person", "black person", "white person", "hispanic" },
  belief = { "religion", "religious", "christian", "muslim", "buddhist", "jewish", "catholic",
    "hindu", "atheist" },
  sexuality = { "gay", "lesbian", "bisexual", "homosexual", "heterosexual", "sexual",
    "sexuality", "transgender", "libido", "sexy", "promiscuous" },
  crime = { "criminal", "criminals", "crime", "crimes", "felon", "thief", "murderer", "violent" },
  mind = { "iq", "intelligence", "intelligent", "unintelligent", "genius", "stupid", "dumb",
    "dim-witted", "you are smart", "you are clever", "a smart person", "a clever person" },
  looks = { "attractive", "unattractive", "attractiveness", "handsome", "ugly", "gorgeous",
    "good-looking", "beautiful face", "pretty face", "beautiful eyes", "you are beautiful",
    "very pretty", "so pretty", "your looks", "out of ten", "# out of #", "#/#", "beauty score",
    "score of #" },
  identity = { "celebrity", "celebrities", "lookalike", "look-alike", "you resemble",
    "you look like the actor", "famous person", "famous actor", "famous actress", "k-pop",
    "passport" },
  fate = { "destined to", "doomed", "your fate is", "you will certainly", "guaranteed to" },
}
