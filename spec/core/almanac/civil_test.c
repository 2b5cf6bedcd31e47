#include "almanac/civil.h"

#include <stdio.h>
#include <string.h>

static int passed, failed;

static void check(bool ok, const char *promise)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s\n", promise);
}

static bool is(struct civil_date date, int year, int month, int day)
{
    return date.year == year && date.month == month && date.day == day;
}

/* Counts through the calendar by its own rules, beside the arithmetic. */
static void every_day_follows_the_one_before(void)
{
    bool ok = true;
    struct civil_date date = { 0, 1, 1 };
    for (int jdn = civil_jdn(date); date.year <= 9999; jdn++) {
        struct civil_date found = civil_date(jdn);
        ok = ok && is(found, date.year, date.month, date.day) && civil_jdn(date) == jdn;
        if (++date.day > civil_month_days(date.year, date.month)) {
            date.day = 1;
            date.month = date.month % 12 + 1;
            date.year += date.month == 1;
        }
    }
    check(ok, "every day from 0 to 9999 follows the one before, there and back");
}

static void anchors_hold(void)
{
    check(civil_jdn((struct civil_date) { 2000, 1, 7 }) == 2451551, "2000-01-07 is 2451551");
    check(civil_jdn((struct civil_date) { 1970, 1, 1 }) == CIVIL_JDN_1970, "1970 is where it is");
    check(civil_jdn((struct civil_date) { 1858, 11, 17 }) == 2400001, "1858-11-17 is 2400001");
    check(is(civil_date(0), -4713, 11, 24), "day 0 is 24 November -4713");
}

static void dates_that_are_not_are_told(void)
{
    check(civil_is_date((struct civil_date) { 2000, 2, 29 }), "2000 was a leap year");
    check(!civil_is_date((struct civil_date) { 1900, 2, 29 }), "1900 was not");
    check(!civil_is_date((struct civil_date) { 1990, 13, 1 }), "there is no month 13");
    check(!civil_is_date((struct civil_date) { 1990, 0, 1 }), "there is no month 0");
    check(!civil_is_date((struct civil_date) { 1990, 4, 31 }), "April has no 31st");
    check(!civil_is_date((struct civil_date) { 1990, 4, 0 }), "no month has a day 0");
    check(!civil_is_date((struct civil_date) { 10000, 1, 1 }), "year 10000 is not meant");
}

static bool writes(int64_t seconds, const char *text)
{
    char found[CIVIL_TEXT_SIZE];
    civil_write(seconds, found);
    return strcmp(found, text) == 0;
}

static void seconds_are_written(void)
{
    check(writes(0, "1970-01-01T00:00:00"), "0 is 1970");
    check(writes(-1, "1969-12-31T23:59:59"), "-1 is the second before");
    check(writes(642747600, "1990-05-15T05:00:00"), "a known second is written");
    check(writes(INT64_MAX, "9999-12-31T23:59:59"), "far too late is written as the last");
    check(writes(INT64_MIN, "0000-01-01T00:00:00"), "far too early as the first");
    check(civil_jdn_of(-1) == CIVIL_JDN_1970 - 1, "-1 falls on the day before");
    check(civil_jdn_of(CIVIL_DAY_S) == CIVIL_JDN_1970 + 1, "a day has 86400 seconds");
    check(civil_midnight(CIVIL_JDN_1970 - 2) == -2 * CIVIL_DAY_S, "midnight goes back too");
}

int main(void)
{
    every_day_follows_the_one_before();
    anchors_hold();
    dates_that_are_not_are_told();
    seconds_are_written();
    printf("civil: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
