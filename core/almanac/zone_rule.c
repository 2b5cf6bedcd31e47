#include <string.h>

#include "almanac/civil.h"
#include "almanac/zone_inside.h"

/* When in a year clocks are set: 'M' month.week.weekday, 'J' a day of 365 that
 * skips leap days, 'D' a day from 0 that does not. */
struct rule_day {
    char kind;
    int month, week, weekday;
    int day;
    int32_t time_s; /* after midnight; from -167 to 167 hours */
};

struct rule {
    int32_t winter_s, summer_s; /* local minus UTC */
    struct rule_day summer, winter;
};

/* ---- parsing: each takes what it reads off the front of *at ---------------- */

static bool take_char(const char **at, char c)
{
    if (**at != c)
        return false;
    ++*at;
    return true;
}

static bool take_number(const char **at, int max, int *ret_number)
{
    int number = 0;
    const char *start = *at;
    for (; **at >= '0' && **at <= '9'; ++*at) {
        number = number * 10 + (**at - '0');
        if (number > max)
            return false;
    }
    if (*at == start)
        return false;
    *ret_number = number;
    return true;
}

/* [+-]hh[:mm[:ss]] */
static bool take_time(const char **at, int hours_max, int32_t *ret_seconds)
{
    int sign = take_char(at, '-') ? -1 : 1;
    if (sign > 0)
        take_char(at, '+');
    int hours, minutes = 0, seconds = 0;
    if (!take_number(at, hours_max, &hours))
        return false;
    if (take_char(at, ':') && !take_number(at, 59, &minutes))
        return false;
    if (take_char(at, ':') && !take_number(at, 59, &seconds))
        return false;
    *ret_seconds = sign * (hours * 3600 + minutes * 60 + seconds);
    return true;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* KST, or <+09>. */
static bool take_name(const char **at)
{
    const char *start = *at;
    if (take_char(at, '<')) {
        const char *end = strchr(*at, '>');
        if (!end)
            return false;
        *at = end + 1;
        return true;
    }
    while (is_letter(**at))
        ++*at;
    return *at - start >= 3;
}

/* POSIX counts west of Greenwich as positive; we do not. */
static bool take_offset(const char **at, int32_t *ret_offset_s)
{
    int32_t west;
    if (!take_time(at, 23, &west))
        return false;
    *ret_offset_s = -west;
    return true;
}

static bool take_month_form(const char **at, struct rule_day *day)
{
    return take_number(at, 12, &day->month) && day->month >= 1 && take_char(at, '.') &&
           take_number(at, 5, &day->week) && day->week >= 1 && take_char(at, '.') &&
           take_number(at, 6, &day->weekday);
}

static bool take_day(const char **at, struct rule_day *ret_day)
{
    struct rule_day day = { .kind = 'D', .time_s = 2 * 3600 };
    bool ok;
    if (take_char(at, 'M')) {
        day.kind = 'M';
        ok = take_month_form(at, &day);
    } else if (take_char(at, 'J')) {
        day.kind = 'J';
        ok = take_number(at, 365, &day.day) && day.day >= 1;
    } else {
        ok = take_number(at, 365, &day.day);
    }
    if (!ok || (take_char(at, '/') && !take_time(at, 167, &day.time_s)))
        return false;
    *ret_day = day;
    return true;
}

static bool take_rule(const char **at, struct rule *rule)
{
    if (!take_name(at))
        return false;
    rule->summer_s = rule->winter_s + 3600;
    if (**at != ',' && !take_offset(at, &rule->summer_s))
        return false;
    return take_char(at, ',') && take_day(at, &rule->summer) && take_char(at, ',') &&
           take_day(at, &rule->winter) && **at == '\0';
}

/* ---- writing out ----------------------------------------------------------- */

static int first_weekday(int jdn, int weekday)
{
    int there = (jdn + 1) % 7; /* 0 is Sunday */
    return jdn + (weekday - there + 7) % 7;
}

static int jdn_in(const struct rule_day *day, int year)
{
    if (day->kind == 'M') {
        int first = civil_jdn((struct civil_date) { year, day->month, 1 });
        int end = first + civil_month_days(year, day->month);
        int jdn = first_weekday(first, day->weekday) + 7 * (day->week - 1);
        return jdn < end ? jdn : jdn - 7;
    }
    int new_year = civil_jdn((struct civil_date) { year, 1, 1 });
    if (day->kind == 'D')
        return new_year + day->day;
    bool after_leap_day = civil_month_days(year, 2) == 29 && day->day >= 60;
    return new_year + day->day - 1 + after_leap_day;
}

static int64_t utc_in(const struct rule_day *day, int year, int32_t offset_before_s)
{
    return civil_midnight(jdn_in(day, year)) + day->time_s - offset_before_s;
}

/* Only what comes after the last one counts; one at the same instant replaces it. */
static int append(struct zone_shift *shifts, int count, struct zone_shift shift)
{
    if (shift.utc < shifts[count - 1].utc)
        return count;
    if (shift.utc == shifts[count - 1].utc)
        count--;
    shifts[count] = shift;
    return count + 1;
}

static int add_year(const struct rule *rule, int year, struct zone_shift *shifts, int count)
{
    int32_t dst_s = rule->summer_s - rule->winter_s;
    struct zone_shift summer = { utc_in(&rule->summer, year, rule->winter_s),
                                 { rule->summer_s, dst_s > 0 ? dst_s : 0 } };
    struct zone_shift winter = { utc_in(&rule->winter, year, rule->summer_s),
                                 { rule->winter_s, 0 } };
    bool summer_first = summer.utc < winter.utc;
    count = append(shifts, count, summer_first ? summer : winter);
    return append(shifts, count, summer_first ? winter : summer);
}

int zone_extend(const char *rule_text, struct zone_shift *shifts, int count)
{
    struct rule rule = { 0 };
    if (*rule_text == '\0')
        return count;
    if (!take_name(&rule_text) || !take_offset(&rule_text, &rule.winter_s))
        return 0;
    if (*rule_text == '\0')
        return count;
    if (!take_rule(&rule_text, &rule))
        return 0;

    int year = count > 1 ? civil_date(civil_jdn_of(shifts[count - 1].utc)).year : 1900;
    for (; year <= ZONE_RULE_YEAR_LAST && count + 2 <= ZONE_SHIFTS_MAX; year++)
        count = add_year(&rule, year, shifts, count);
    return count;
}
