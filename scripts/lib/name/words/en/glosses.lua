-- Meanings of hanja that say little by themselves, explained.

return {
  ["guiding cord"] = "the main cord by which a fishing net is held together",
  ["jade tablet"] = "the tablet that officials of old carried at court",
  ["handle of the cauldron"] = "what the great bronze vessel of a state was lifted by",
  ["rose of Sharon"] = "the flower of Korea",
  ["the Dipper"] = "the constellation by which travellers found north",
  ["classic"] = "a book read through the ages",
  ["nut pine"] = "a tree that stays green in the cold",
  ["rhythm"] = "the law that keeps music and conduct in order",
  ["human ties"] = "what people owe to one another",
  ["fifth stem"] = "the fifth of the ten signs with which days were counted",
  ["rosy clouds"] = "the glow of the sky at dusk",
  ["standard"] = "what others are measured by",
  ["minister"] = "one who was entrusted with the affairs of a country",
  ["a sage of old"] = "somebody remembered for wisdom",
  ["good omen"] = "a sign that something good is coming",
  ["measure"] = "judging how much is right",
  ["ridge beam"] = "the timber that carries the roof",
  ["cornerstone"] = "the stone on which a pillar rests",
}
