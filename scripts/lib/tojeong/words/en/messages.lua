-- What a warning says to the person, in English.

return {
  LEAP_MONTH_AS_REGULAR =
    "You were born in a leap month; as is usual, it is counted as the regular {month}.",
  MONTH_SHORT_CLAMPED =
    "In {year} lunar {month} has no 30th day, so its last one, the 29th, is used.",
  ZI_HOUR =
    "Schools differ by a day about births between 11 p.m. and midnight. The other one would "
      .. "make it lunar {birth}, gwae {code}.",
  ZI_HOUR_UNBORN = "Schools differ by a day about births between 11 p.m. and midnight.",
  BORN_BEFORE_NEW_YEAR =
    "Your solar birthday comes before the lunar new year, so by the lunar calendar you were "
      .. "born in {year}; age and animal sign are counted from that year.",
  YEAR_NOT_TURNED =
    "Today still belongs to the lunar year {year}, so that is the year you are reading about. "
      .. "For the next, which begins at Seollal, enter the year to look at.",
}
