-- Journeys, in English: by the upper number, by the middle one, by the lower one, and the months
-- in which there are more of them.

return {
  upper = {
    {
      "Under the sign of heaven, far and high places open the mind.",
      "Pick one hill with a wide view of the sky, and go there when you are tired.",
    },
    {
      "Under the sign of the lake, the waterside suits you, and so does any place where "
        .. "somebody is glad to see you.",
      "A trip on which several of you rest together, as if around a lake, tends to stay in the "
        .. "memory.",
    },
    {
      "Under the sign of fire, places with much to see and learn are a joy.",
      "Streets lit up at night, or anywhere sunny, lift your spirits.",
    },
    {
      "Under the sign of thunder you may set out on short notice, so keep a light bag ready.",
      "Dates may move forward like a clap of thunder; finish your tasks early and you can leave "
        .. "with an easy mind.",
    },
    {
      "Under the sign of wind, you tend to meet news and people on the road.",
      "On a walk that follows the wind, you may put the map away for a while.",
    },
    {
      "Under the sign of water, the roundabout way is sometimes the easier one.",
      "A slow route that links several places, the way a river does, suits the year.",
    },
    {
      "Under the sign of the mountain, one journey done properly is better than many.",
      "If you go to see mountains, decide on the resting places before the summit.",
    },
    {
      "Under the sign of the earth, your home town or a familiar quarter proves restful.",
      "Paths with earth underfoot, country markets and the edges of fields calm the mind.",
    },
  },
  middle = {
    {
      "Take the first step to a place nearby where you have never been.",
      "The way to a new class counts as a journey, and a good one.",
    },
    {
      "A road for two has more stories than a road for one.",
      "A journey to somebody you have not seen for a long time suits the year.",
    },
    {
      "Checking before you leave makes the road half as long; look at the ticket and the time "
        .. "once more.",
      "Leave gaps in the timetable and the slopes are easily taken.",
    },
    {
      "You may have reason to look at a new place to stay. It helps to see it once by day and "
        .. "once by night.",
      "Even a different way to the usual place brings new thoughts.",
    },
    {
      "More roads tend to lead to places where you are seen. Plan as if to be there a day early.",
      "Happy coincidences come easily where there are many people.",
    },
    {
      "A short trip to rest does you more good than a long one.",
      "Count the day of rest after you come back as part of the journey.",
    },
  },
  lower = {
    {
      "What you bring back tends to bear fruit in learning or in work.",
      "The people you meet last longer than anything you buy.",
    },
    {
      "It is the kind of road that makes one glad of a home to return to.",
      "Go to the same place again and you will see deeper.",
    },
    {
      "One outing introduces you to the next.",
      "An unfamiliar place tends to show you what you would like to do next.",
    },
  },
  months = {
    "In lunar {months} the Travelling Horse (驛馬), the star of movement, comes in, and there "
      .. "tends to be more coming and going. Leave early and the road is a good one.",
    "The star of movement, the Travelling Horse (驛馬), comes in lunar {months}; if you are to "
      .. "move or to leave, look around that time.",
  },
  direction = {
    "Your gwae lies in the {direction}. When you cannot decide where to go, think of a road "
      .. "that way.",
    "As for direction, the year's gwae points {direction}, so let one of your walks lead there.",
  },
}
