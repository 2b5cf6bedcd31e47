/*
 * The Korean lunar calendar, 1899 to 2101.
 *
 * Korean, not Chinese: a month begins on the day of the new moon in Korea
 * (UTC+8 before 1912, UTC+9 since), which now and then is another day, and
 * makes another month leap, than in Beijing.
 */
#pragma once

#include <stdbool.h>

enum {
    LUNAR_YEAR_FIRST = 1899,
    LUNAR_YEAR_LAST = 2101,
};

struct lunar_month {
    int year, month;
    bool leap;
    int jdn;  /* of its first day */
    int days; /* 29 or 30 */
};

/* False when the year is not known or has no such month. */
bool lunar_month(int year, int month, bool leap, struct lunar_month *ret_month);

/* The month that comes twice in a year that is known, or 0. */
int lunar_leap_month(int year);

/* The month a day is in: its place is jdn - ret_month->jdn + 1.  False outside
 * the years that are known. */
bool lunar_month_of(int jdn, struct lunar_month *ret_month);
