-- What a warning says to the person, in English.  {minutes} is filled when the
-- warning has it.

return {
  NEAR_TERM = {
    "The birth is {minutes} min from a change of solar term; a slightly different birth time "
      .. "could change the year or month pillar.",
    "The birth is close to a change of solar term; a slightly different birth time could change "
      .. "the year or month pillar.",
  },
  NEAR_HOUR_BOUNDARY = {
    "The birth is {minutes} min from the edge of its two-hour slot, so the neighbouring hour "
      .. "pillar is possible.",
    "The birth is close to the edge of its two-hour slot, so the neighbouring hour pillar is "
      .. "possible.",
  },
  ZI_HOUR = "Births between 11 pm and 1 am fall in the Rat hour (子時); schools differ on whether "
    .. "the day changes at 11 pm or at midnight, so the day or hour pillar may differ.",
  DST_APPLIED = {
    "Daylight saving time was in force, so {minutes} min were taken off.",
    "Daylight saving time was in force; as you chose, the clock was taken as it stood.",
  },
  PLACE_UNKNOWN = "The longitude of the birth place is not known, so 127.5 degrees east was "
    .. "used, about 30 minutes behind the clock.",
  ZONE_0830 = "Korean standard time was then 8 hours 30 minutes ahead of UTC (meridian 127.5 "
    .. "degrees east), and was used as it was.",
  NONEXISTENT_LOCAL_TIME = "The clock skipped this time when it was changed, so the nearest real "
    .. "time was used.",
  AMBIGUOUS_LOCAL_TIME = "The clock was set back, so this time happened twice; the earlier one "
    .. "was used. Choose the later one if it applies.",
  TIME_UNKNOWN = "The time of birth is unknown, so the hour pillar is left out and six letters "
    .. "are read. After 11 pm the day pillar could differ.",
  TERM_ON_DATE = "A solar term changes on this date, so the year or month pillar depends on the "
    .. "hour; both cases are given.",
  PRE_1908_LMT = "There was no standard time before April 1908, so the local time of Seoul was "
    .. "used.",
  LEAP_MONTH_AS_REGULAR = "A birth in a leap month is read as the regular month of the same "
    .. "number.",
  MONTH_SHORT_CLAMPED = "That lunar month has no 30th day, so the 29th was used.",
  DAEWOON_ROUNDING = "The number of days to the solar term lies where rounding turns, so others "
    .. "may give a starting age one year different.",
  HANJA_NOT_IN_LIST = "A character is not in the list of hanja for names, so take that part as a "
    .. "guide only.",
  STROKE_OVERRIDE = "The stroke count of a character is disputed; the custom of name readings "
    .. "was followed.",
  NO_VISION = "No model that can see was available, so the reading rests on your answers.",
  LLM_INVALID = "The model's answer did not fit the chart, so the reading was written by rule.",
  other = "There is a note on this calculation.",

  -- Said after the sentence, and before it.
  alternatives = "%s The alternative: %s.",
  partner = "Partner: %s",
}
