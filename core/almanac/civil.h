/*
 * Calendar dates as whole numbers, so that a day is something one can add to.
 *
 * A date is the Gregorian calendar's; a day is its Julian day number (the one
 * that starts at noon); seconds count from 1970-01-01 00:00, in UTC or, where
 * the name says 'local', on the clock of some place.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum {
    CIVIL_DAY_S = 86400,
    CIVIL_JDN_1970 = 2440588,
    CIVIL_YEAR_MAX = 9999, /* years 0 to 9999 have four digits; no others are meant */
    CIVIL_TEXT_SIZE = sizeof "1990-05-15T14:30:00",
};

struct civil_date {
    int year, month, day;
};

/* 28 to 31, or 0 when there is no such month. */
int civil_month_days(int year, int month);

/* True if the calendar has that date. */
bool civil_is_date(struct civil_date date);

/* There and back, for any date and day within a million years. */
int civil_jdn(struct civil_date date);
struct civil_date civil_date(int jdn);

/* The day that 'seconds' falls on, and the seconds its midnight has. */
int civil_jdn_of(int64_t seconds);
int64_t civil_midnight(int jdn);

/* Writes "1990-05-15T14:30:00".  Its first 10 and 16 characters are the date and
 * the minute.  Years outside 0 to 9999 are written as the nearest of them. */
void civil_write(int64_t seconds, char ret_text[CIVIL_TEXT_SIZE]);
