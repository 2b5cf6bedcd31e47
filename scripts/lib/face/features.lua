-- What a face is described by: ten questions, and what the tradition (관상) hangs on each.
--
--     features.PARTS        the parts in the order they are asked
--     features.SHAPES       [part] -> its shapes
--     features.ELEMENT      [face shape] -> wood, fire, earth, metal, water or balanced
--     features.TRAITS       [part][shape] -> the impression it gives first, and second
--     features.ZONES        삼정, from above, with the age, the theme and the parts of each
--     features.OFFICE       [part] -> one of 오관
--     features.MOUNTAINS    [part] -> those of 오악 that it is
--     features.PALACES      [part] -> those of 십이궁 that are read there
--
-- Source: 삼정 (forehead; eyebrows to tip of the nose; philtrum to chin), 오관, 오악, 십이궁 and
-- the five shapes as in 마의상법, which all schools share.  The tradition has no single list of
-- impressions: TRAITS is ours, speaks of impressions only, and gives every shape of a part
-- two good ones, so that no answer is better than another.
--
-- Of the twelve palaces 질액궁 (illness) is left out: nobody's health shows in a photo.  An
-- oval face leans to no element; schools differ where to put it.

local features = {}

features.PARTS = { "face_shape", "forehead", "eyebrows", "eyes", "nose", "mouth", "ears", "chin",
  "cheekbones", "philtrum" }

features.UNSURE = "unsure"

features.SHAPES = {
  face_shape = { "long", "inverted_triangle", "broad", "square", "round", "oval" },
  forehead = { "wide", "rounded", "straight", "narrow" },
  eyebrows = { "straight", "arched", "thick", "fine" },
  eyes = { "large_round", "long_narrow", "upturned", "downturned" },
  nose = { "straight", "rounded", "small", "prominent" },
  mouth = { "full", "thin", "wide", "small" },
  ears = { "full_lobes", "slim_lobes", "large", "small" },
  chin = { "rounded", "square", "pointed", "prominent" },
  cheekbones = { "high", "full", "flat", "wide" },
  philtrum = { "long", "short", "deep", "faint" },
}

features.ELEMENT = {
  long = "wood", inverted_triangle = "fire", broad = "earth", square = "metal", round = "water",
  oval = "balanced",
}

features.IMPRESSIONS = { "warm", "lively", "steady", "delicate", "frank", "open", "focused",
  "calm" }

features.TRAITS = {
  face_shape = {
    long = { "focused", "calm" }, inverted_triangle = { "lively", "delicate" },
    broad = { "steady", "warm" }, square = { "frank", "steady" }, round = { "open", "warm" },
    oval = { "calm", "delicate" },
  },
  forehead = {
    wide = { "open", "focused" }, rounded = { "lively", "warm" }, straight = { "focused", "calm" },
    narrow = { "steady", "delicate" },
  },
  eyebrows = {
    straight = { "frank", "focused" }, arched = { "warm", "delicate" },
    thick = { "lively", "frank" }, fine = { "delicate", "calm" },
  },
  eyes = {
    large_round = { "lively", "open" }, long_narrow = { "focused", "calm" },
    upturned = { "frank", "lively" }, downturned = { "warm", "calm" },
  },
  nose = {
    straight = { "focused", "frank" }, rounded = { "open", "steady" },
    small = { "delicate", "warm" }, prominent = { "frank", "lively" },
  },
  mouth = {
    full = { "warm", "open" }, thin = { "delicate", "focused" }, wide = { "lively", "open" },
    small = { "calm", "delicate" },
  },
  ears = {
    full_lobes = { "open", "steady" }, slim_lobes = { "lively", "frank" },
    large = { "calm", "warm" }, small = { "delicate", "focused" },
  },
  chin = {
    rounded = { "warm", "open" }, square = { "steady", "focused" },
    pointed = { "delicate", "lively" }, prominent = { "frank", "steady" },
  },
  cheekbones = {
    high = { "frank", "lively" }, full = { "warm", "open" }, flat = { "calm", "delicate" },
    wide = { "steady", "focused" },
  },
  philtrum = {
    long = { "calm", "open" }, short = { "lively", "frank" }, deep = { "steady", "focused" },
    faint = { "delicate", "warm" },
  },
}

features.ZONES = {
  { code = "upper", age = "early", theme = "wisdom", parts = { "forehead" } },
  { code = "middle", age = "middle", theme = "will",
    parts = { "eyebrows", "eyes", "nose", "cheekbones" } },
  { code = "lower", age = "late", theme = "fortune", parts = { "philtrum", "mouth", "chin" } },
}

features.OFFICE = { ears = "hearing", eyebrows = "guarding", eyes = "observing",
  nose = "judging", mouth = "receiving" }

-- Both cheekbones are one question, and two mountains.
features.MOUNTAINS = { forehead = { "south" }, nose = { "center" },
  cheekbones = { "east", "west" }, chin = { "north" } }

features.PALACES = {
  forehead = { "career", "travel", "parents" }, eyebrows = { "siblings", "fortune", "life" },
  eyes = { "home", "children", "partner" }, nose = { "wealth" }, chin = { "helpers" },
}

-- Those of grown-ups.
features.ADULT_PALACES = { children = true, partner = true }

return features
