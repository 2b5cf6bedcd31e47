/*
 * The calendar, the clocks and the sky.  Pure; nothing waits.
 *
 * A day is a Julian day number; seconds count from 1970-01-01 00:00, on UTC or on
 * a clock ('local').  What is out of reach is nil; an unknown zone is nil, err.
 *
 * almanac.day(year, month, day)      -> jdn | nil        no such date
 * almanac.date(jdn)                  -> year, month, day
 * almanac.month_days(year, month)    -> 28..31, or 0
 * almanac.date_text(seconds)         -> "1990-05-15"
 * almanac.minute_text(seconds)       -> "1990-05-15T14:30"
 * almanac.utc_text(seconds)          -> "1990-05-15T05:30:00Z"
 *
 * almanac.resolve(zone, local)       -> fit, utc, offset_s, dst_s [, utc, offset_s, dst_s]
 *     fit is "once"; "fold" with both times it was; or "gap" with the instant the
 *     clocks were moved, twice: as they were set before, and after
 * almanac.clock(zone, utc)           -> offset_s, dst_s
 *
 * almanac.term_at(utc)               -> number, utc, utc of the next | nil
 * almanac.term(number)               -> utc | nil
 *     number is year * 24 + index; index 0 is sohan, 2 ipchun, 23 dongji
 * almanac.equation_of_time(utc)      -> seconds, apparent minus mean
 *
 * almanac.lunar(jdn)                 -> year, month, day, leap, days in the month | nil
 * almanac.lunar_month(year, month, leap) -> jdn, days | nil      its first day, and how many
 * almanac.leap_month(year)           -> 1..12 | nil      which month comes twice
 */
#include <lauxlib.h>
#include <string.h>

#include "almanac/civil.h"
#include "almanac/lunar.h"
#include "almanac/sun.h"
#include "almanac/term.h"
#include "almanac/zone.h"
#include "base/err.h"
#include "script/lib.h"

enum {
    JDN_MAX = 5373484, /* the last day of year 9999 */
};

static const int64_t seconds_max = (int64_t)1 << 53;

static int check_int(lua_State *L, int arg, int min, int max)
{
    lua_Integer value = luaL_checkinteger(L, arg);
    luaL_argcheck(L, value >= min && value <= max, arg, "out of range");
    return (int)value;
}

/* What is too large for a date stays too large. */
static int clamp_int(lua_State *L, int arg)
{
    lua_Integer value = luaL_checkinteger(L, arg);
    if (value < INT16_MIN)
        return INT16_MIN;
    return value < INT16_MAX ? (int)value : INT16_MAX;
}

static int64_t check_seconds(lua_State *L, int arg)
{
    lua_Integer value = luaL_checkinteger(L, arg);
    luaL_argcheck(L, value > -seconds_max && value < seconds_max, arg, "out of range");
    return value;
}

static int out_of_reach(lua_State *L)
{
    luaL_pushfail(L);
    return 1;
}

/* ---- the calendar --------------------------------------------------------- */

/* A date that a client may have made up: whatever it is, the answer is a day or nil. */
static int day(lua_State *L)
{
    struct civil_date date = { clamp_int(L, 1), clamp_int(L, 2), clamp_int(L, 3) };
    if (!civil_is_date(date))
        return out_of_reach(L);
    lua_pushinteger(L, civil_jdn(date));
    return 1;
}

static int date(lua_State *L)
{
    struct civil_date date = civil_date(check_int(L, 1, 0, JDN_MAX));
    lua_pushinteger(L, date.year);
    lua_pushinteger(L, date.month);
    lua_pushinteger(L, date.day);
    return 3;
}

static int month_days(lua_State *L)
{
    int year = check_int(L, 1, 0, CIVIL_YEAR_MAX);
    lua_pushinteger(L, civil_month_days(year, clamp_int(L, 2)));
    return 1;
}

static int push_text(lua_State *L, size_t len, char end)
{
    char text[CIVIL_TEXT_SIZE];
    civil_write(check_seconds(L, 1), text);
    if (end)
        text[len++] = end;
    lua_pushlstring(L, text, len);
    return 1;
}

static int date_text(lua_State *L)
{
    return push_text(L, sizeof "1990-05-15" - 1, '\0');
}

static int minute_text(lua_State *L)
{
    return push_text(L, sizeof "1990-05-15T14:30" - 1, '\0');
}

static int utc_text(lua_State *L)
{
    return push_text(L, sizeof "1990-05-15T14:30:00" - 1, 'Z');
}

/* ---- the clocks ------------------------------------------------------------ */

/* A name with a zero in it is no name. */
static const char *check_name(lua_State *L, int arg)
{
    size_t len;
    const char *name = luaL_checklstring(L, arg, &len);
    return strlen(name) == len ? name : "";
}

static void push_moment(lua_State *L, int64_t utc, struct zone_offset clock)
{
    lua_pushinteger(L, utc);
    lua_pushinteger(L, clock.offset_s);
    lua_pushinteger(L, clock.dst_s);
}

static int resolve(lua_State *L)
{
    static const char *const fits[] = {
        [ZONE_ONCE] = "once", [ZONE_GAP] = "gap", [ZONE_FOLD] = "fold"
    };
    const char *name = check_name(L, 1);
    int64_t local = check_seconds(L, 2);
    struct err err;
    const struct zone *zone = zone_borrow(name, &err);
    if (!zone)
        return lib_fail(L, &err);

    struct zone_moment moment = zone_resolve(zone, local);
    lua_pushstring(L, fits[moment.fit]);
    push_moment(L, moment.utc, moment.clock);
    if (moment.fit == ZONE_ONCE)
        return 4;
    push_moment(L, moment.other_utc, moment.other_clock);
    return 7;
}

static int clock_at(lua_State *L)
{
    const char *name = check_name(L, 1);
    int64_t utc = check_seconds(L, 2);
    struct err err;
    const struct zone *zone = zone_borrow(name, &err);
    if (!zone)
        return lib_fail(L, &err);

    struct zone_offset offset = zone_clock(zone, utc);
    lua_pushinteger(L, offset.offset_s);
    lua_pushinteger(L, offset.dst_s);
    return 2;
}

/* ---- the sky ---------------------------------------------------------------- */

static int term_at_utc(lua_State *L)
{
    int64_t utc = check_seconds(L, 1);
    if (!term_known(utc))
        return out_of_reach(L);
    int number = term_at(utc);
    lua_pushinteger(L, number);
    lua_pushinteger(L, term_utc(number));
    lua_pushinteger(L, term_utc(number + 1));
    return 3;
}

static int term(lua_State *L)
{
    lua_Integer number = luaL_checkinteger(L, 1);
    if (number < TERM_FIRST || number > TERM_LAST)
        return out_of_reach(L);
    lua_pushinteger(L, term_utc((int)number));
    return 1;
}

static int equation_of_time(lua_State *L)
{
    lua_pushnumber(L, sun_equation_of_time(check_seconds(L, 1)));
    return 1;
}

static int lunar(lua_State *L)
{
    int jdn = check_int(L, 1, 0, JDN_MAX);
    struct lunar_month month;
    if (!lunar_month_of(jdn, &month))
        return out_of_reach(L);
    lua_pushinteger(L, month.year);
    lua_pushinteger(L, month.month);
    lua_pushinteger(L, jdn - month.jdn + 1);
    lua_pushboolean(L, month.leap);
    lua_pushinteger(L, month.days);
    return 5;
}

static int lunar_month_at(lua_State *L)
{
    struct lunar_month month;
    if (!lunar_month(clamp_int(L, 1), clamp_int(L, 2), lua_toboolean(L, 3), &month))
        return out_of_reach(L);
    lua_pushinteger(L, month.jdn);
    lua_pushinteger(L, month.days);
    return 2;
}

static int leap_month(lua_State *L)
{
    int year = clamp_int(L, 1);
    bool known = year >= LUNAR_YEAR_FIRST && year <= LUNAR_YEAR_LAST;
    if (!known || lunar_leap_month(year) == 0)
        return out_of_reach(L);
    lua_pushinteger(L, lunar_leap_month(year));
    return 1;
}

static const luaL_Reg functions[] = {
    { "day", day },
    { "date", date },
    { "month_days", month_days },
    { "date_text", date_text },
    { "minute_text", minute_text },
    { "utc_text", utc_text },
    { "resolve", resolve },
    { "clock", clock_at },
    { "term_at", term_at_utc },
    { "term", term },
    { "equation_of_time", equation_of_time },
    { "lunar", lunar },
    { "lunar_month", lunar_month_at },
    { "leap_month", leap_month },
    { NULL, NULL },
};

int luaopen_almanac(lua_State *L)
{
    lib_new_counted(L, functions);
    return 1;
}
