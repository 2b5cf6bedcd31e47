-- Money, in English: by the upper number, by the middle one, by the lower one, and the months
-- that matter for it.  What begins with young_ is said of a child.

return {
  upper = {
    {
      "Under heaven you have an eye for the larger flow; look after the last digits too, and "
        .. "what you see turns into something you hold.",
      "A bird flying high sees the road first: the larger the expense, the more it pays to look "
        .. "at it once more from a distance.",
    },
    {
      "As water gathers in a lake, good ideas for your budget tend to gather in conversation.",
      "A lake makes a channel before it overflows. Put a small fence around spending on good "
        .. "company, and both the fun and the money last.",
    },
    {
      "It is a good year to open the books in plain light; you begin to see where the money "
        .. "comes in and where it goes.",
      "A lamp burns as long as its oil. Divide up the month's money beforehand, and it stays "
        .. "equally bright until the end of the year.",
    },
    {
      "Like thunder, an expense may come unannounced; a small reserve kept apart will let you "
        .. "sleep.",
      "The louder an offer, the more it deserves a day's wait. What still speaks to you after "
        .. "the thunder is what you need.",
    },
    {
      "Like wind through gaps, small sums come and go. Bring the many little payments together "
        .. "in one place and you will see the pattern.",
      "Light spending is the first to blow away. One line a day in a notebook shows you what "
        .. "has gone.",
    },
    {
      "What stays of water is what the vessel holds: putting some aside first suits you better "
        .. "than spending what comes in.",
      "Water keeps to a channel once it has one. Let your saving run by itself, and it collects "
        .. "without effort.",
    },
    {
      "It is a year for piling up, like a mountain; you are at ease with things you can leave "
        .. "alone for a long time.",
      "No mountain grew overnight. Rather than the quick gain, choose what you could keep for "
        .. "years with an easy mind.",
    },
    {
      "The earth gives back what was planted. Money grows most evenly this year from work you "
        .. "know and do well.",
      "Like the beds of a garden, keep what you spend, what you save and what you share apart, "
        .. "and none of them dries up.",
    },
  },
  young_upper = {
    "It is a good year to dream as wide as the sky, and to put wishes in order.",
    "As water gathers in a lake, it can be fun to see small coins gather.",
    "Open a pocket-money book together in good light and it shows where the money went.",
    "A wish may strike like thunder; make it a game to sleep on it and decide the next day.",
    "Counting what blows away on sweets, light as the wind, can be an eye-opener.",
    "Water needs a vessel: give the money-box a place of its own.",
    "Saving up little by little, the way a mountain grows, suits this year.",
    "It is a good year to save pocket money for something loved, the way one plants a seed.",
  },
  middle = {
    {
      "Savings that begin with a small sum hold up better than you would think.",
      "The seed of a new income tends to lie in something you learn or make.",
    },
    {
      "There is more to share and settle with others. Put on paper what is lent and borrowed, "
        .. "and the friendship is safe as well.",
      "What people close to you know, and a hand from them, tends to help your budget.",
    },
    {
      "Expenses may fall together at times. Write what you need and what would be nice in two "
        .. "columns.",
      "Even if it does not grow at once, stopping the leaks is half the way.",
    },
    {
      "The ways in and out tend to change. Look first at whatever is paid automatically.",
      "The shape of your income may change; sketch out the next three months, and you will feel "
        .. "calmer.",
    },
    {
      "As your skill and your name become known, a chance to talk about a fair price tends to "
        .. "come up.",
      "Spending may blossom too, so set a limit to the pleasant part first.",
    },
    {
      "It is a year for clearing out: the less you keep of unused things and contracts, the "
        .. "lighter you travel.",
      "It suits settling what is owed, in either direction, better than starting something big.",
    },
  },
  young_middle = {
    "It is a good year to start a new money-box.",
    "Sharing with friends and saying thank you is how one learns to keep house.",
    "Waiting a little for a wish is good practice.",
    "It is a good time to agree anew on what pocket money is for.",
    "Praise for a favourite activity teaches what things are worth.",
    "Tidying up one's things teaches one to take care of them.",
  },
  lower = {
    {
      "Towards the end of the year you tend to see what has stayed in your hand.",
      "A share you have been waiting for tends to find its way to you, if late.",
    },
    {
      "Rather than a striking sum, it leaves you firm ground.",
      "One rule kept all year turns out to be your best asset.",
    },
    {
      "A way of reckoning you learn now opens a door next year.",
      "Untried ways may tempt you; a small trial is enough.",
    },
  },
  young_lower = {
    "Counting the savings together at the end of the year leaves everyone proud.",
    "The memory of having kept one thing up gives strength for a long time.",
    "Where there is a wish to try something new, help it to a small beginning.",
  },
  months = {
    "In lunar {months} the upper letter of the month, met by the stem of your birthday, is a "
      .. "Wealth star (財星), the energy of managing a household: a good time for plans and for "
      .. "putting the books in order.",
    "In lunar {months} the Wealth stars (財星), the energy of keeping and gathering, come in; "
      .. "money is easier to talk about then.",
  },
  note = {
    "For large decisions about money, trust the figures and somebody qualified before any gwae.",
    "A gwae does not know what you will earn. When a large sum is to move, look for sound "
      .. "information and good advice first.",
    "Borrowing, lending and investing are matters for careful sums, not for a reading.",
  },
}
