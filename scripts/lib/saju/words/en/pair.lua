-- Compatibility (gunghap), the two charts side by side, in English.  By the code of
-- the relation.

return {
  open = {
    high = "Your {day} day and their {partner_day} day come to {pair_score} of 100 points: your "
      .. "energies flow easily into each other.",
    middle = "Your {day} day and their {partner_day} day come to {pair_score} of 100 points: "
      .. "likeness and difference are evenly mixed.",
    low = "Your {day} day and their {partner_day} day come to {pair_score} of 100 points: "
      .. "different, with much to learn from each other.",
  },

  day_stem = {
    combination = "Day stems, {part_score}/{part_max}: the {meet} draws you together easily and "
      .. "makes you both gentler.",
    generates = "Day stems, {part_score}/{part_max}: {stem} feeds {partner_stem}; you give first, "
      .. "so ask to be looked after as well.",
    generated_by = "Day stems, {part_score}/{part_max}: {partner_stem} feeds {stem}; you feel safe "
      .. "beside them, so return thanks often.",
    same = "Day stems, {part_score}/{part_max}: {stem} and {partner_stem} share an element and "
      .. "talk easily; when both insist, take turns.",
    controls = "Day stems, {part_score}/{part_max}: {stem} leads {partner_stem}; give the "
      .. "direction and match their pace.",
    controlled_by = "Day stems, {part_score}/{part_max}: {partner_stem} shapes {stem}; with "
      .. "respect, their advice becomes strength.",
    clash = "Day stems, {part_score}/{part_max}: the {meet} keeps you both stirred, and asking why "
      .. "builds the bridge.",
  },

  day_branch = {
    six_harmony = "Day branches, {part_score}/{part_max}: the {meet} makes daily life together "
      .. "comfortable.",
    half_trine = "Day branches, {part_score}/{part_max}: in the {meet} you are closest when you "
      .. "have one goal.",
    trine = "Day branches, {part_score}/{part_max}: the {meet} gathers your aims, and a shared "
      .. "dream feeds the bond.",
    same = "Day branches, {part_score}/{part_max}: you both have {day_branch} and live alike; fill "
      .. "the shared gaps with humour.",
    neutral = "Day branches, {part_score}/{part_max}: {day_branch} and {partner_branch} do not "
      .. "collide; match your habits and all is smooth.",
    clash = "Day branches, {part_score}/{part_max}: the {meet} makes attraction and quarrel vivid; "
      .. "leave each other room.",
    punishment = "Day branches, {part_score}/{part_max}: the {meet} shows what one would mend in "
      .. "the other; make it a request.",
    harm = "Day branches, {part_score}/{part_max}: with the {meet} small hurts gather, so share "
      .. "them day by day.",
    resentment = "Day branches, {part_score}/{part_max}: with the {meet} you are near and touchy, "
      .. "so say aloud what you expect.",
    ghost_gate = "Day branches, {part_score}/{part_max}: with the {meet} you feel each other's "
      .. "moods; plan time alone too.",
    ["break"] = "Day branches, {part_score}/{part_max}: with the {meet} plans slip, so confirm "
      .. "them once more.",
  },

  year_branch = {
    bond = "Year branches, {part_score}/{part_max}: the {meet} lets you fit in with each other's "
      .. "family and friends.",
    same = "Year branches, {part_score}/{part_max}: you both have {year_branch} and understand the "
      .. "air the other grew up in.",
    neutral = "Year branches, {part_score}/{part_max}: {year_branch} and {partner_year} are at "
      .. "peace; old stories bring you closer.",
    strain = "Year branches, {part_score}/{part_max}: the {meet} means different upbringings; "
      .. "learn each other's ways slowly.",
  },

  elements = {
    mutual_complement = "Elements, {part_score}/{part_max}: each brings what the other has little "
      .. "of, so together you are balanced.",
    complement = "Elements, {part_score}/{part_max}: one of you fills a gap of the other; what is "
      .. "faint in you is {low}.",
    similar = "Elements, {part_score}/{part_max}: you are alike and agree fast; {low}, faint in "
      .. "you, is yours to grow together.",
  },

  yongsin = {
    mutual = "Balancing elements, {part_score}/{part_max}: each has plenty of what the other "
      .. "needs; for you that is {yong}.",
    one_way = "Balancing elements, {part_score}/{part_max}: one of you gives strength to the "
      .. "other; what helps you is {yong}.",
    little = "Balancing elements, {part_score}/{part_max}: each does best to find it alone, you to "
      .. "find {yong}; so rest apart at times.",
  },

  close = {
    "A match is a clue for understanding each other and not a score; differences are to be known, "
      .. "not mended.",
    "Points do not decide a relationship; the talk you have today is your best match.",
    "Numbers are only a guide; begin by learning how the other likes to rest.",
  },
}
