/* Terms, lunar months and the sundial: what must hold between the numbers.  The
 * numbers themselves are compared with the vectors in tables_spec.lua. */
#include <math.h>
#include <stdio.h>

#include "almanac/civil.h"
#include "almanac/lunar.h"
#include "almanac/sun.h"
#include "almanac/term.h"

static int passed, failed;

static void check(bool ok, const char *promise)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s\n", promise);
}

static int64_t utc(int year, int month, int day, int hour, int minute)
{
    int jdn = civil_jdn((struct civil_date) { year, month, day });
    return civil_midnight(jdn) + hour * 3600 + minute * 60;
}

/* ---- terms ------------------------------------------------------------------ */

static void terms_are_two_weeks_apart(void)
{
    bool apart = true, own = true, year_right = true;
    for (int number = TERM_FIRST; number < TERM_LAST; number++) {
        int64_t begins = term_utc(number), next = term_utc(number + 1);
        double days = (double)(next - begins) / CIVIL_DAY_S;
        apart = apart && days > 14.6 && days < 15.8;
        own = own && term_at(begins) == number && term_at(next - 1) == number;
        int year = civil_date(civil_jdn_of(begins)).year;
        year_right = year_right && year == number / TERM_COUNT;
    }
    check(apart, "terms are 14.6 to 15.8 days apart");
    check(own, "a term's first and last second are its own");
    check(year_right, "a term falls in the year of its number");
}

static void the_table_has_ends(void)
{
    check(!term_known(term_utc(TERM_FIRST) - 1), "before the first term is unknown");
    check(term_known(term_utc(TERM_FIRST)), "the first term is known");
    check(term_known(term_utc(TERM_LAST) - 1), "until the last term is known");
    check(!term_known(term_utc(TERM_LAST)), "what comes after the last is not");
    check(!term_known(INT64_MIN) && !term_known(INT64_MAX), "eternity is not");
}

/* ---- lunar months ------------------------------------------------------------ */

static bool same(const struct lunar_month *a, const struct lunar_month *b)
{
    return a->year == b->year && a->month == b->month && a->leap == b->leap &&
           a->jdn == b->jdn && a->days == b->days;
}

static void every_day_is_in_one_month(void)
{
    bool found = true, back = true, numbered = true;
    struct lunar_month before = { 0 }, month, again;
    int end = civil_jdn((struct civil_date) { 2102, 1, 1 });
    for (int jdn = civil_jdn((struct civil_date) { 1900, 1, 1 }); jdn < end; jdn++) {
        found = found && lunar_month_of(jdn, &month) && jdn >= month.jdn &&
                jdn < month.jdn + month.days;
        back = back && lunar_month(month.year, month.month, month.leap, &again) &&
               same(&month, &again);
        if (before.year && !same(&before, &month))
            numbered = numbered && month.jdn == before.jdn + before.days &&
                       (month.leap ? month.month == before.month
                                   : month.month == before.month % 12 + 1);
        before = month;
    }
    check(found, "every day from 1900 to 2101 is in a lunar month");
    check(back, "the month of a day is found again by its name");
    check(numbered, "months follow each other without gap, numbers too");
}

static void seven_of_nineteen_years_have_a_leap_month(void)
{
    int leaps = 0;
    for (int year = 1900; year < 1900 + 190; year++)
        leaps += lunar_leap_month(year) != 0;
    check(leaps == 70, "70 of 190 years have a leap month");
}

static bool starts(int year, int month, bool leap, int solar_month, int day)
{
    struct lunar_month found;
    struct civil_date date = { year, solar_month, day };
    return lunar_month(year, month, leap, &found) && found.jdn == civil_jdn(date);
}

static void the_calendar_is_korean(void)
{
    check(starts(1997, 1, false, 2, 8), "1997 began on 8 February (in China on the 7th)");
    check(lunar_leap_month(2012) == 3, "2012 had a leap month 3 (in China 4)");
    check(starts(2017, 2, false, 2, 26), "February 2017: 97 seconds before midnight");
    check(starts(2051, 10, false, 11, 3), "November 2051: 41 seconds before midnight");
    check(starts(2074, 7, false, 8, 23) || starts(2074, 6, true, 8, 23),
          "August 2074: 10 seconds after midnight");
    check(starts(2005, 11, false, 12, 2), "December 2005: 56 seconds after midnight");
}

static void months_that_are_not_are_told(void)
{
    struct lunar_month month;
    check(!lunar_month(2012, 4, true, &month), "2012 had no leap month 4");
    check(!lunar_month(2013, 3, true, &month), "2013 had no leap month");
    check(!lunar_month(2013, 13, false, &month), "no year has a month 13");
    check(!lunar_month(2013, 0, false, &month), "no year has a month 0");
    check(!lunar_month(1898, 1, false, &month), "1898 is not known");
    check(!lunar_month(2102, 1, false, &month), "2102 is not known");
    int early = civil_jdn((struct civil_date) { 1899, 1, 1 });
    check(!lunar_month_of(early, &month), "January 1899 is not known");
    check(!lunar_month_of(early + 365 * 210, &month), "2109 is not known");
}

/* ---- the sundial -------------------------------------------------------------- */

static bool shows(int64_t at, double seconds)
{
    return fabs(sun_equation_of_time(at) - seconds) < 3;
}

static void the_sundial_is_right(void)
{
    check(shows(utc(1909, 1, 24, 10, 28), -730.9), "1909-01-24");
    check(shows(utc(1929, 7, 12, 12, 48), -324.2), "1929-07-12");
    check(shows(utc(1956, 9, 22, 11, 7), 438.5), "1956-09-22");
    check(shows(utc(2003, 5, 14, 4, 59), 220.4), "2003-05-14");
    check(shows(utc(2098, 10, 3, 10, 13), 665.9), "2098-10-03");
}

static void the_sundial_stays_within_a_quarter_hour(void)
{
    double least = 0, most = 0;
    for (int64_t at = utc(1900, 1, 1, 0, 0); at < utc(2101, 1, 1, 0, 0); at += CIVIL_DAY_S) {
        least = fmin(least, sun_equation_of_time(at));
        most = fmax(most, sun_equation_of_time(at));
    }
    check(least > -870 && least < -840, "February is 14.3 minutes late");
    check(most < 1000 && most > 970, "November is 16.5 minutes early");
}

int main(void)
{
    terms_are_two_weeks_apart();
    the_table_has_ends();
    every_day_is_in_one_month();
    seven_of_nineteen_years_have_a_leap_month();
    the_calendar_is_korean();
    months_that_are_not_are_told();
    the_sundial_is_right();
    the_sundial_stays_within_a_quarter_hour();
    printf("sky: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
