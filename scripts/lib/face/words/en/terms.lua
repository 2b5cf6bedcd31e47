-- The names of a face reading in English.

return {
  part = {
    face_shape = "Face shape", forehead = "Forehead", eyebrows = "Eyebrows", eyes = "Eyes",
    nose = "Nose", mouth = "Mouth", ears = "Ears", chin = "Chin", cheekbones = "Cheekbones",
    philtrum = "Philtrum",
  },
  -- The same inside a sentence.
  lower = {
    face_shape = "the shape of your face", forehead = "forehead", eyebrows = "eyebrows",
    eyes = "eyes", nose = "nose", mouth = "mouth", ears = "ears", chin = "chin",
    cheekbones = "cheekbones", philtrum = "philtrum",
  },
  shape = {
    face_shape = {
      long = "a long face", inverted_triangle = "a face like an inverted triangle",
      broad = "a broad, full face", square = "a square, angular face", round = "a round face",
      oval = "an oval face",
    },
    forehead = { wide = "a wide, open forehead", rounded = "a rounded forehead",
      straight = "a straight, even forehead", narrow = "a narrow or low forehead" },
    eyebrows = { straight = "straight eyebrows", arched = "arched eyebrows",
      thick = "thick, dark eyebrows", fine = "fine, light eyebrows" },
    eyes = { large_round = "large, round eyes", long_narrow = "long, narrow eyes",
      upturned = "upturned eyes", downturned = "downturned eyes" },
    nose = { straight = "a straight, high nose", rounded = "a nose with a full, round tip",
      small = "a small, neat nose", prominent = "a nose with a marked bridge" },
    mouth = { full = "full lips", thin = "thin, clear-cut lips", wide = "a wide mouth",
      small = "a small, firm mouth" },
    ears = { full_lobes = "ears with full lobes", slim_lobes = "ears with slim or attached lobes",
      large = "large ears", small = "small ears" },
    chin = { rounded = "a rounded chin", square = "a square jaw", pointed = "a slender chin",
      prominent = "a chin that juts forward" },
    cheekbones = { high = "high cheekbones", full = "full, soft cheeks",
      flat = "gently sloping cheekbones", wide = "wide cheekbones" },
    philtrum = { long = "a long philtrum", short = "a short philtrum",
      deep = "a clearly marked philtrum", faint = "a faint philtrum" },
  },
  unsure = "I am not sure",
  trait = {
    warm = "warmth", lively = "liveliness", steady = "steadiness", delicate = "sensitivity",
    frank = "frankness", open = "openness", focused = "focus", calm = "calm",
  },
  element = {
    wood = "wood type", fire = "fire type", earth = "earth type", metal = "metal type",
    water = "water type", balanced = "balanced type",
  },
  zone = { upper = "upper zone", middle = "middle zone", lower = "lower zone" },
  age = { early = "early years", middle = "middle years", late = "later years" },
  theme = { wisdom = "wisdom", will = "will", fortune = "good fortune" },
  mountain = {
    south = "southern mountain", center = "central mountain", east = "eastern mountain",
    west = "western mountain", north = "northern mountain",
  },
  office = {
    hearing = "the office of hearing", guarding = "the office of guarding",
    observing = "the office of observing", judging = "the office of judging",
    receiving = "the office of receiving",
  },
  palace = {
    career = "palace of career", travel = "palace of travel", parents = "palace of parents",
    siblings = "palace of siblings", fortune = "palace of good fortune", life = "palace of life",
    home = "palace of home", children = "palace of children", partner = "palace of the partner",
    wealth = "palace of wealth", helpers = "palace of helpers",
  },
  -- Where on the face each of them lies.
  place = {
    career = "middle of the forehead", travel = "sides of the forehead",
    parents = "top of the forehead", siblings = "eyebrows", fortune = "above the eyebrows",
    life = "between the eyebrows", home = "eyelids", children = "under the eyes",
    partner = "outer corners of the eyes", wealth = "nose", helpers = "chin",
  },
  -- What the element of a face is like, in its title.
  image = {
    wood = "A face like a growing tree", fire = "A face like a bright flame",
    earth = "A face like open ground", metal = "A face like worked iron",
    water = "A face like a quiet stream", balanced = "A face in even balance",
  },
  warning = {
    NO_VISION = "Photos cannot be looked at just now, so only your answers were read.",
    PARTS_UNSURE = "The parts you were not sure about were left out.",
  },
  titled = "%s: %s",
  joined = ", ", joined_last = " and ",
}
