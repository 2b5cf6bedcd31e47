-- What the offices, mountains, palaces and shapes of a face are called in English, in small
-- letters: the names by which a text is found to speak of them.

return {
  office = {
    hearing = { "office of hearing" }, guarding = { "office of guarding" },
    observing = { "office of observing" }, judging = { "office of judging" },
    receiving = { "office of receiving" },
  },
  mountain = {
    south = { "southern mountain" }, center = { "central mountain" },
    east = { "eastern mountain", "mountains of east" },
    west = { "western mountain" }, north = { "northern mountain" },
  },
  palace = {
    career = { "palace of career" }, travel = { "palace of travel" },
    parents = { "palace of parents" }, siblings = { "palace of siblings" },
    fortune = { "palace of good fortune", "palace of fortune" },
    life = { "palace of life" }, home = { "palace of home" },
    children = { "palace of children", "palace of the children" },
    partner = { "palace of the partner", "palace of partners", "palace of marriage",
      "palace of the spouse" },
    wealth = { "palace of wealth" }, helpers = { "palace of helpers" },
  },
  illness = { "palace of illness", "palace of health", "palace of sickness" },
  shape = {
    face_shape = {
      long = { "long face" }, inverted_triangle = { "inverted triangle", "inverted-triangle face" },
      broad = { "broad face", "broad, full face" },
      square = { "square face", "angular face" }, round = { "round face" },
      oval = { "oval face", "egg-shaped face" },
    },
    forehead = {
      wide = { "wide forehead", "broad forehead", "open forehead" },
      rounded = { "rounded forehead", "round forehead" },
      straight = { "straight forehead", "flat forehead", "even forehead" },
      narrow = { "narrow forehead", "low forehead", "small forehead" },
    },
    eyebrows = {
      straight = { "straight eyebrows", "straight brows" },
      arched = { "arched eyebrows", "arched brows", "curved eyebrows" },
      thick = { "thick eyebrows", "dark eyebrows", "thick brows", "bushy eyebrows" },
      fine = { "fine eyebrows", "thin eyebrows", "light eyebrows", "fine brows" },
    },
    eyes = {
      large_round = { "large, round eyes", "round eyes", "large eyes", "big eyes" },
      long_narrow = { "long, narrow eyes", "narrow eyes" }, upturned = { "upturned eyes" },
      downturned = { "downturned eyes", "drooping eyes" },
    },
    nose = {
      straight = { "straight nose", "high nose" },
      rounded = { "round tip", "rounded nose", "round nose" },
      small = { "small nose", "neat nose", "little nose" },
      prominent = { "marked bridge", "prominent nose", "prominent bridge" },
    },
    mouth = {
      full = { "full lips" }, thin = { "thin lips", "clear-cut lips" },
      wide = { "wide mouth", "big mouth", "large mouth" },
      small = { "small mouth", "firm mouth", "little mouth" },
    },
    ears = {
      full_lobes = { "full lobes", "full earlobes", "thick earlobes" },
      slim_lobes = { "slim lobes", "attached lobes", "attached earlobes", "slim earlobes",
        "thin earlobes" },
      large = { "large ears", "big ears" }, small = { "small ears", "little ears" },
    },
    chin = {
      rounded = { "rounded chin", "round chin" }, square = { "square jaw", "square chin" },
      pointed = { "slender chin", "pointed chin" },
      prominent = { "chin that juts forward", "prominent chin", "jutting chin" },
    },
    cheekbones = {
      high = { "high cheekbones" }, full = { "full cheeks", "full, soft cheeks" },
      flat = { "sloping cheekbones", "flat cheekbones", "low cheekbones" },
      wide = { "wide cheekbones", "broad cheekbones" },
    },
    philtrum = {
      long = { "long philtrum" }, short = { "short philtrum" },
      deep = { "deep philtrum", "marked philtrum" },
      faint = { "faint philtrum", "shallow philtrum" },
    },
  },
}
