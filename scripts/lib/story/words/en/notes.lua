-- What became of what, told after the story; labels of choices.

local terms = require "lib.saju.words.en.terms"

local notes = {
  lead = {
    birth = "Your saju, the chart of your birth, is woven into this story about {name}.",
    theme = "This story set out from the theme you gave, ‘{theme}’.",
  },
  protagonist = "The letter of the day of birth, which stands for oneself, is {hangul} "
    .. "({hanja}); tradition likens it to {text}. That became the hero's nature.",
  quest_missing = "The eight letters lack {element}; what is lacking became what is looked "
    .. "for, {text}.",
  quest_least = "There is least of {element} in the chart; it became what is looked for, {text}.",
  obstacle_most = "There is most of {element}; it took the shape of {text}. What we have too "
    .. "much of is a hill to cross and a strength as well.",
  obstacle_void = "The five elements are evenly spread, so what bars the way is none of them: "
    .. "{text}.",
  season_daewoon = "The decade (daewoon) you are in, {hangul} ({hanja}), belongs to {text}; so "
    .. "the first chapter opens in it.",
  season_month_pillar = "The letters of the month of birth, {hangul} ({hanja}), belong to "
    .. "{text}; so the first chapter opens in it.",
  lesson = "For {strength} we chose a story about {text}.",
  companion_animal = "The animal of the year of birth, the {text}, became a small thing that "
    .. "the hero carries.",
  quest_next = "In volume {volume} it is {element}, the next that there is little of, that became "
    .. "what is looked for, {text}.",
  obstacle_next = "What bars the way this time is {text}, another hill than before.",
  season_volume = "The year has gone on by a season, to {text}.",
  lesson_volume = "This time it is a story about {text}.",
  series = "This is volume {volume} of a series of {volumes}.",
  token = "For the next volume give this, whole and unchanged, as continue: {token}",
  last = "With all four seasons told, the series ends here.",
  theme = "The theme became a line that the hero finds, and it runs through the story.",
  theme_title = "As the story is a short one, the theme is in its title.",
  seed = "Give the same input with the seed {seed}, and you will meet the same story again. It "
    .. "is made for pleasure; read it lightly.",
  labels = { friendly = "warm", formal = "calm", fun = "playful", first = "first person",
    third = "third person" },
}

-- Gyeong metal
function notes.stem_name(master)
  return terms.stem_sound[master.hanja] .. " " .. master.element
end

-- Jeong-chuk
function notes.pillar_name(pillar)
  local stem, branch = pillar.hanja:match "^(...)(...)$"
  return terms.stem_sound[stem] .. terms.joint .. terms.branch_sound[branch]
end

return notes
