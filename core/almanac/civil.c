#include "almanac/civil.h"

#include <string.h>

enum {
    DAYS_400_YEARS = 146097,
    DAYS_4_YEARS = 1461,
    JDN_0000_MARCH = 1721120, /* the day 0000-03-01: years are counted from March, leap day last */
};

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int civil_month_days(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12)
        return 0;
    return days[month - 1] + (month == 2 && is_leap(year));
}

bool civil_is_date(struct civil_date date)
{
    return date.year >= 0 && date.year <= CIVIL_YEAR_MAX && date.day >= 1 &&
           date.day <= civil_month_days(date.year, date.month);
}

int civil_jdn(struct civil_date date)
{
    int year = date.month < 3 ? date.year - 1 : date.year;
    int month = date.month < 3 ? date.month + 9 : date.month - 3; /* March is 0 */
    int era = (year + 400) / 400 - 1;                             /* year -1 is in era -1 */
    int of_era = year - era * 400;
    int days = of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5;
    return JDN_0000_MARCH + era * DAYS_400_YEARS + days + date.day - 1;
}

struct civil_date civil_date(int jdn)
{
    int since = jdn - JDN_0000_MARCH;
    int era = since >= 0 ? since / DAYS_400_YEARS : (since + 1) / DAYS_400_YEARS - 1;
    int day = since - era * DAYS_400_YEARS;
    int year = (day - day / (DAYS_4_YEARS - 1) + day / 36524 - day / (DAYS_400_YEARS - 1)) / 365;
    int of_year = day - (year * 365 + year / 4 - year / 100);
    int month = (5 * of_year + 2) / 153;
    return (struct civil_date) {
        .year = era * 400 + year + (month >= 10),
        .month = month < 10 ? month + 3 : month - 9,
        .day = of_year - (153 * month + 2) / 5 + 1,
    };
}

int civil_jdn_of(int64_t seconds)
{
    int64_t day = seconds / CIVIL_DAY_S - (seconds % CIVIL_DAY_S < 0);
    return (int)day + CIVIL_JDN_1970;
}

int64_t civil_midnight(int jdn)
{
    return (int64_t)(jdn - CIVIL_JDN_1970) * CIVIL_DAY_S;
}

static void write_two(char *at, int number)
{
    at[0] = (char)('0' + number / 10);
    at[1] = (char)('0' + number % 10);
}

static int64_t clamp(int64_t seconds)
{
    int64_t first = civil_midnight(civil_jdn((struct civil_date) { 0, 1, 1 }));
    int64_t end = civil_midnight(civil_jdn((struct civil_date) { CIVIL_YEAR_MAX + 1, 1, 1 }));
    if (seconds < first)
        return first;
    return seconds < end ? seconds : end - 1;
}

void civil_write(int64_t seconds, char ret_text[CIVIL_TEXT_SIZE])
{
    seconds = clamp(seconds);
    int jdn = civil_jdn_of(seconds);
    struct civil_date date = civil_date(jdn);
    int second = (int)(seconds - civil_midnight(jdn));

    memcpy(ret_text, "0000-00-00T00:00:00", CIVIL_TEXT_SIZE);
    write_two(ret_text, date.year / 100);
    write_two(ret_text + 2, date.year % 100);
    write_two(ret_text + 5, date.month);
    write_two(ret_text + 8, date.day);
    write_two(ret_text + 11, second / 3600);
    write_two(ret_text + 14, second / 60 % 60);
    write_two(ret_text + 17, second % 60);
}
