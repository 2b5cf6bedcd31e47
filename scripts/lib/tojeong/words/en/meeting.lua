-- What the year itself is to the person, in English: how its branch meets that of the birth
-- year, and the ten god that its stem is to the stem of the birthday.

return {
  relation = {
    same = {
      "The letter of the year {year_pillar} is {letter}, your own sign. It comes round once in "
        .. "twelve years, a good time to put what you want to do in your own name before anyone "
        .. "else's timetable.",
      "It is the year of your own sign: {own} has come back as the letter of the year. Look "
        .. "over the last twelve years, and sort what to go on with from what to let go.",
    },
    six_harmony = {
      "The year's letter, {letter}, and {own}, your sign, make a pair, the {rel}. Somebody "
        .. "tends to turn up who chimes in with what you have been pushing alone.",
      "In {year_pillar} the letter of the year goes hand in hand with {own}, your sign, in the "
        .. "{rel}; asking for help and giving it come more smoothly.",
    },
    half_trine = {
      "The year's letter, {letter}, and {own}, your sign, are on the same side in the {rel}. "
        .. "Say what you are after, and helping hands tend to show.",
      "In {year_pillar} the letter of the year pulls together with {own}, your sign, in the "
        .. "{rel}: a good time to begin a circle or a course you mean to stay with.",
    },
    clash = {
      "The year's letter, {letter}, and {own}, your sign, face each other in the {rel} and set "
        .. "each other moving. A lot may seem to change, so decide first on one thing to keep.",
      "In {year_pillar} the letter of the year bumps into {own}, your sign, in the {rel}. That "
        .. "bodes no ill; it says that what stood still begins to move, so leave a little slack "
        .. "in every plan.",
    },
    punishment = {
      "The year's letter, {letter}, and {own}, your sign, polish each other in the {rel}. If "
        .. "something comes out clumsy, take it as a step on the way to doing it well.",
      "In {year_pillar} the letter of the year files at the corners of {own}, your sign, in the "
        .. "{rel}. Save your words and improve your method, and much is gained.",
    },
    harm = {
      "The year's letter, {letter}, and {own}, your sign, are a little out of tune in the "
        .. "{rel}. Do not wait to be understood; say it first.",
      "In {year_pillar} the letter of the year meets {own}, your sign, in the {rel}, and "
        .. "feelings are hurt easily. Say thank you at once, each time, and no gap opens.",
    },
    ["break"] = {
      "The year's letter, {letter}, and {own}, your sign, tend to interrupt each other once, in "
        .. "the {rel}. With a second way at hand, that turns into a pause for breath.",
      "In {year_pillar} the letter of the year meets {own}, your sign, in the {rel}, and a plan "
        .. "may change along the way. Write your dates in pencil, so to speak.",
    },
    resentment = {
      "The year's letter, {letter}, and {own}, your sign, stand close and expect much of each "
        .. "other in the {rel}. Expect half as much and say twice as much.",
      "In {year_pillar} the letter of the year meets {own}, your sign, in the {rel}, and small "
        .. "things may weigh on you. A little distance is also a kind of kindness.",
    },
    none = {
      "The year's letter, {letter}, neither pushes nor pulls at {own}, your sign. With so "
        .. "little wind from outside, the colour of the year is yours to choose.",
      "{year_pillar} passes {own}, your sign, without a stir. Nothing shakes you much, so you "
        .. "can go on with what you do at your own pace.",
    },
  },
  god = {
    companion = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "a comrade, and you tend to walk with people who are like you.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: of your own colour, "
        .. "so there is more to decide and to try by yourself.",
    },
    rob_wealth = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which grows by competing, and a good rival tends to turn up.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: there is a lot to "
        .. "share, and it is easier when you have thought about how far.",
    },
    eating_god = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which feeds and raises, and making and sharing what you love is a joy.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: skill that takes its "
        .. "time, so not hurrying is the fastest way.",
    },
    hurting_officer = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "talent that breaks out of its frame, and there is much to question and to change.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: bright ideas come "
        .. "often, so a hand that writes them down is worth gold.",
    },
    indirect_wealth = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which roams wide fields, and new places tend to call for you.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: interest goes many "
        .. "ways, and one thing each season is plenty.",
    },
    direct_wealth = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which tends things with care, good for giving your days a frame.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: what you do "
        .. "regularly tends to leave a result one can see.",
    },
    seven_killings = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which sets hard tasks and builds strength; it is wise not to carry everything "
        .. "alone.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: it may get busy and "
        .. "tense, so put the days of rest into the calendar first.",
    },
    direct_officer = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which finds the right place for things, and your share of the work tends to be "
        .. "recognised.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: keeping promises and "
        .. "good order adds up to trust.",
    },
    indirect_resource = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which digs where others do not, good for looking into what you have long wondered "
        .. "about.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: thoughts go deep "
        .. "while the body grows slow, so mix in some appointments outdoors.",
    },
    direct_resource = {
      "To {day_stem}, the upper letter (stem) of your birthday, the stem of the year is {god}, "
        .. "which teaches and shelters; you may get used to accepting help.",
      "Seen from {day_stem}, the stem of your birthday, the year is {god}: what you learn adds "
        .. "up, so one subject to study is a good companion.",
    },
  },
}
