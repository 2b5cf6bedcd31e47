-- What a warning says to the person, in English.

return {
  LEAP_MONTH_AS_REGULAR =
    "The birth was in a leap month; as is widely done, it is counted as the regular {month}.",
  MONTH_SHORT_CLAMPED = "In {year} lunar {month} has no 30th day, so its last, the 29th, is taken.",
  ZI_HOUR =
    "Schools differ by a day about births between 11 p.m. and midnight. By the other one it would "
      .. "be lunar {birth}, gwae {code}.",
  ZI_HOUR_UNBORN = "Schools differ by a day about births between 11 p.m. and midnight.",
  BORN_BEFORE_NEW_YEAR =
    "The solar birthday lies before the lunar new year, so by the lunar calendar the birth is in "
      .. "{year}; age and animal sign are counted from that year.",
  YEAR_NOT_TURNED =
    "Today still belongs to the lunar year {year}, so {year} was read. For the new year, which "
      .. "begins at Seollal, give the year to look at.",
}
