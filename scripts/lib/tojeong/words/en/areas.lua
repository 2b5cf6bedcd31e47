-- Money, love, health and journeys, in English: by the upper number, by the middle one,
-- by the lower one, and the months that matter for each.

return {
  wealth = {
    upper = {
      "Under heaven your eye for the larger flow is good; mind the last digits too, and the eye "
        .. "becomes a hand.",
      "As water gathers in a lake, ideas for the household gather in conversation.",
      "It is a good year to open the books in the light: where it comes in and where it goes out "
        .. "begins to show.",
      "Like thunder, an expense may come unannounced; a small reserve kept apart will make you "
        .. "feel safe.",
      "Like wind through gaps, small sums come and go. Bring the many little payments to one place "
        .. "and you will see the flow.",
      "Of water there remains what the vessel holds: setting aside first suits you better than "
        .. "spending what comes.",
      "It is a year for piling up like a mountain; give your mind to what you can leave alone for "
        .. "long.",
      "The earth gives back what was planted. Money grows most evenly from work you know and do "
        .. "faithfully.",
    },
    middle = {
      {
        "Saving that starts with a small sum keeps up better than you think.",
        "The seed of a new income tends to lie in learning or in a craft.",
      },
      {
        "There is more to reckon together. Put on paper what is lent and borrowed, and affection "
          .. "is kept as well.",
        "What people close to you know and do tends to help the household.",
      },
      {
        "Expenses may fall together at times. Write what is needed and what would be nice in two "
          .. "columns.",
        "Even if it does not grow at once, stopping a leak is half of the way.",
      },
      {
        "The ways in and out tend to change. Look first at what is paid automatically.",
        "The shape of your income may change; a sketch of the next three months puts the mind at "
          .. "rest.",
      },
      {
        "As your skill and name become known, there tends to be occasion to speak of a fair price.",
        "Spending may blossom as well, so set a limit to the pleasant part first.",
      },
      {
        "It is a year for clearing: things and contracts that go unused, once gone, leave you "
          .. "lighter.",
        "It is better for settling what is owed either way than for great ventures.",
      },
    },
    young_middle = {
      "It is a good year to start a new money-box.",
      "Sharing with friends and saying thank you is how thrift is learned.",
      "Waiting a little for what one wants makes one strong.",
      "It is a good time to agree anew on what pocket money is for.",
      "Praise for what one loves to do teaches what things are worth.",
      "Tidying one's things lets care for them grow.",
    },
    lower = {
      {
        "Towards the end of the year, what stays in your hand tends to become visible.",
        "A share you waited for tends to find its place, even if late.",
      },
      {
        "Rather than a striking sum, there remains ground that does not shake.",
        "One rule kept all year turns out to be the largest fortune.",
      },
      {
        "The way of reckoning you learn now opens a road next year.",
        "Untried ways may draw you; trying them on a small scale is enough.",
      },
    },
    young_lower = {
      "Counting together what was saved leaves a proud feeling at the end of the year.",
      "The memory of having kept one thing up gives strength for long.",
      "Where there is a wish to try something new, help it to a small beginning.",
    },
    months = {
      "By the stem of your birthday the Wealth stars (財星), the energy of managing a household, "
        .. "come in lunar {months}: a good time for plans and for putting the books in order.",
      "In lunar {months} the Wealth stars (財星), the energy of keeping and gathering, come in; talk "
        .. "of money is easier then.",
    },
    note =
      "For large decisions about money, listen to the figures and to somebody qualified before any "
        .. "gwae.",
  },

  love = {
    upper = {
      "Under the sign of heaven, the heart sets high standards. Do not hide what you hope for; "
        .. "choose one thing and say it.",
      "Under the sign of the lake, laughing together is the best bridge. Add one sincere word "
        .. "after the joke.",
      "Under the sign of fire, your feelings show in your face. Saying it is good when it is good "
        .. "is your charm.",
      "Under the sign of thunder, both delight and hurt come fast. Take a breath before you send "
        .. "the answer.",
      "Under the sign of wind, closeness seeps in. Often, briefly and kindly works well.",
      "Under the sign of water, feelings run deep. Rely a little less on being understood without "
        .. "words, and the channel opens.",
      "Under the sign of the mountain, people lean on your reliability. Put a tender word on top "
        .. "of the silence.",
      "Under the sign of the earth, your embrace widens. Say that you would like to lean on "
        .. "someone too, and it grows evenly.",
    },
    middle = {
      {
        "A new tie sprouts from a small greeting, an old one from asking as if for the first time.",
        "If you are alone, the first day in a new circle is a good seed; if not, a new habit for "
          .. "the two of you.",
      },
      {
        "It is a year of walking side by side. Choose one thing to do together and the talk grows "
          .. "long by itself.",
        "Feelings tend to deepen where two are at ease as friends.",
      },
      {
        "A misunderstanding may lie across the road once, but it is soon crossed when one of you "
          .. "asks first.",
        "There is no hurry. Trust built slowly is the best harvest of this year.",
      },
      {
        "Distances tend to change. Whether you come nearer or step back, it hurts less when it is "
          .. "said.",
        "Meet in another way or another place, and a familiar face looks new.",
      },
      {
        "Your charm comes into the open, and there tend to be more signs of interest either way.",
        "It is a good current for saying what you feel. Plain praise lasts longer than fine words.",
      },
      {
        "It is a year of quiet care. An apology or a thank-you that was put off makes the heart "
          .. "roomier.",
        "Be kind to yourself first, so that time alone is rest and not loneliness.",
      },
    },
    young_middle = {
      "It is a good year to greet new friends.", "There will be much playing in twos.",
      "On the day of a quarrel, the strength grows to be the first to ask \"are you all right?\"",
      "With a new seat or a new group there tend to be new faces.",
      "A bright nature is loved this year; let them hear plenty of praise.",
      "Quiet time with the family makes the heart feel safe.",
    },
    lower = {
      {
        "It tends to end with an answer worth what you put into it.",
        "At the end of the year there is likely to be one more name to be grateful for.",
      },
      {
        "What remains is nothing showy, but an affection that lasts.",
        "It becomes clear who has stayed beside you.",
      },
      {
        "A new chapter opens between people who know each other well.",
        "Once the feelings of one season are put in order, there is room for what comes next.",
      },
    },
    young_lower = {
      "A kind word tends to come back as a kind answer.",
      "They learn how much the friends and family beside them mean.",
      "A heart grows that soon finds something to talk about, even in a new place.",
    },
    months = {
      "It is easy to meet people and open up in lunar {months}, when the letters agree with your "
        .. "animal sign.",
      "In lunar {months} the letter of the month joins hands with that of your animal sign; set a "
        .. "meeting there.",
    },
    charm =
      "In lunar {charm} Peach Blossom (桃花), the star that draws the eye, comes in, and showing "
        .. "yourself grows easier.",
  },

  health = {
    upper = {
      "Under the sign of heaven, thoughts crowd upwards; walk often, and loosen neck and "
        .. "shoulders.",
      "Under the sign of the lake, there are more gatherings and more good food; chew slowly and "
        .. "drink water often.",
      "Under the sign of fire, your energy burns bright; dim lights and screens an hour before "
        .. "sleep.",
      "Under the sign of thunder, tension comes and goes; once a day, take the time to breathe out "
        .. "slowly.",
      "Under the sign of wind, the weather and moods may touch you; carry a jacket and keep to "
        .. "regular meals.",
      "Under the sign of water, the mood may sink at times; walk more, and in the sun.",
      "Under the sign of the mountain, it is easy to stay in one place; get up and stretch once an "
        .. "hour.",
      "Under the sign of the earth, you may put yourself off while caring for others; write down "
        .. "your own meals and sleep first.",
    },
    middle = {
      {
        "The smaller a new habit begins, the longer it lasts.",
        "Plant something easy first, like a glass of water in the morning.",
      },
      {
        "With somebody to walk with, you will keep it up.",
        "It is good to have one person with whom to talk freely about such things.",
      },
      {
        "Pair every day that was too much with a day of rest.",
        "Resting early gets you further than bearing it.",
      },
      {
        "Your hours tend to change; keep at least the time you go to sleep.",
        "If your exercise has grown dull, it is a good time for another kind.",
      },
      {
        "Just when you feel full of energy, leave time for rest.",
        "Being outdoors is a pleasure this year, and there are many chances to move.",
      },
      {
        "Going to bed early and getting up without haste is a good promise for this year.",
        "A simpler table and an empty evening leave the body light.",
      },
    },
    lower = {
      {
        "What you do steadily, your body tends to notice first.",
        "Note small changes, and you will see that the care is worth it.",
      },
      {
        "It is good for strengthening the root, your basic fitness.",
        "Stamina grows even where nothing shows.",
      },
      {
        "You are likely to find a new kind of rest that suits you.",
        "A light sport you have never tried may turn out to be a new gate.",
      },
    },
    months = {
      "In lunar {months} the letter of the month clashes or rubs with that of your animal sign; "
        .. "fewer appointments and more days of rest are welcome then.",
      "Keep the calendar loose in lunar {months}, when the letters go another way than your animal "
        .. "sign.",
    },
    note = "If anything troubles your body, see a doctor before you read on.",
  },

  travel = {
    upper = {
      "Under the sign of heaven, far and high places open the mind.",
      "Under the sign of the lake, the waterside suits you, and wherever somebody is glad to see "
        .. "you.",
      "Under the sign of fire, places with much to see and learn are a joy.",
      "Under the sign of thunder, you may set out on short notice, so keep a light bag ready.",
      "Under the sign of wind, news and people are easily met on the road.",
      "Under the sign of water, the roundabout way is sometimes the easier one.",
      "Under the sign of the mountain, one journey done properly is better than many.",
      "Under the sign of the earth, your home town or a familiar quarter proves restful.",
    },
    middle = {
      {
        "Take the first step to a place nearby where you have never been.",
        "The way to a new lesson is a good journey.",
      },
      {
        "There are more stories on a road for two than for one.",
        "A journey to somebody you have not seen for long suits the year.",
      },
      {
        "Checking before you leave makes the road half as long; look at the ticket and the time "
          .. "once more.",
        "Leave gaps in the timetable and the slopes are easily taken.",
      },
      {
        "You may have reason to look at another place or home. See it once by day and once by "
          .. "night before deciding.",
        "Even another way to work makes for new thoughts.",
      },
      {
        "There tend to be more roads to where you are seen. Plan as if to be there a day early.",
        "Happy chances are easily met where there are many people.",
      },
      {
        "A short road to rest does you more good than a long one.",
        "Count the day of rest after you come back as part of the journey.",
      },
    },
    lower = {
      {
        "A journey tends to bear fruit in work or in learning.",
        "The people you meet last longer than what you buy.",
      },
      {
        "It is the kind of road that makes one glad of a home to return to.",
        "Go to the same place again and you will see deeper.",
      },
      {
        "One outing introduces you to the next.",
        "A picture of what is to come is easily found in an unfamiliar place.",
      },
    },
    months = {
      "In lunar {months} the Travelling Horse (驛馬), the star of movement, comes in, and there "
        .. "tends to be more coming and going. Leave early and the road is a good one.",
      "The star of movement, the Travelling Horse (驛馬), comes in lunar {months}; look at moves and "
        .. "departures around that time.",
    },
    direction = "By direction, your gwae points to the {direction} this year.",
  },
}
