#include "almanac/lunar.h"

#include <assert.h>

#include "almanac/civil.h"
#include "almanac/tables.h"

enum {
    LEAP_SHIFT = 13,
    LEAP_MASK = 15,
    NEW_YEAR_SHIFT = 17,
};

static_assert((int)LUNAR_YEAR_FIRST == (int)TABLES_FIRST &&
                  (int)LUNAR_YEAR_LAST == (int)TABLES_LAST,
              "lunar years are what the tables have");

static bool is_known(int year)
{
    return year >= TABLES_FIRST && year <= TABLES_LAST;
}

static uint32_t packed(int year)
{
    assert(is_known(year));
    return tables_lunar[year - TABLES_FIRST];
}

int lunar_leap_month(int year)
{
    return (int)(packed(year) >> LEAP_SHIFT & LEAP_MASK);
}

static int days_of(int year, int place)
{
    return 29 + (int)(packed(year) >> place & 1);
}

static struct lunar_month first_month(int year)
{
    int january = civil_jdn((struct civil_date) { year, 1, 1 });
    return (struct lunar_month) {
        .year = year,
        .month = 1,
        .jdn = january + (int)(packed(year) >> NEW_YEAR_SHIFT),
        .days = days_of(year, 0),
    };
}

/* False after the last month of the year; 'place' counts leap months too. */
static bool go_on(struct lunar_month *month, int *place)
{
    bool leap = !month->leap && month->month == lunar_leap_month(month->year);
    if (month->month == 12 && !leap)
        return false;
    month->jdn += month->days;
    month->days = days_of(month->year, ++*place);
    month->month += !leap;
    month->leap = leap;
    return true;
}

bool lunar_month(int year, int month, bool leap, struct lunar_month *ret_month)
{
    if (!is_known(year))
        return false;
    struct lunar_month at = first_month(year);
    int place = 0;
    while (at.month != month || at.leap != leap)
        if (!go_on(&at, &place))
            return false;
    *ret_month = at;
    return true;
}

/* Of the year the day is in, whose new year is at the latest in February. */
static bool month_within(int year, int jdn, struct lunar_month *ret_month)
{
    if (!is_known(year) || jdn < first_month(year).jdn)
        return false;
    struct lunar_month at = first_month(year);
    int place = 0;
    while (jdn >= at.jdn + at.days)
        if (!go_on(&at, &place))
            return false;
    *ret_month = at;
    return true;
}

bool lunar_month_of(int jdn, struct lunar_month *ret_month)
{
    int year = civil_date(jdn).year;
    return month_within(year, jdn, ret_month) || month_within(year - 1, jdn, ret_month);
}
