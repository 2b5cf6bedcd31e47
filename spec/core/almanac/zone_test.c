#include "almanac/zone.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "almanac/civil.h"
#include "almanac/zone_inside.h"
#include "base/err.h"

enum { FILE_MAX = 64 * 1024 };

static int passed, failed;

static void check(bool ok, const char *promise)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s\n", promise);
}

static int64_t at(int year, int month, int day, int hour, int minute)
{
    int jdn = civil_jdn((struct civil_date) { year, month, day });
    return civil_midnight(jdn) + hour * 3600 + minute * 60;
}

/* ---- Seoul -------------------------------------------------------------------- */

static enum zone_fit fit(int year, int month, int day, int hour, int minute)
{
    return zone_resolve(&zone_seoul, at(year, month, day, hour, minute)).fit;
}

static void seoul_has_gaps_and_folds(void)
{
    check(fit(1990, 5, 15, 14, 30) == ZONE_ONCE, "an ordinary time came once");
    check(fit(1987, 5, 10, 1, 59) == ZONE_ONCE, "before summer time");
    check(fit(1987, 5, 10, 2, 0) == ZONE_GAP, "02:00 was left out in 1987");
    check(fit(1987, 5, 10, 2, 59) == ZONE_GAP, "and 02:59");
    check(fit(1987, 5, 10, 3, 0) == ZONE_ONCE, "but not 03:00");
    check(fit(1988, 10, 9, 1, 59) == ZONE_ONCE, "before summer time ends");
    check(fit(1988, 10, 9, 2, 0) == ZONE_FOLD, "02:00 came twice in 1988");
    check(fit(1988, 10, 9, 2, 59) == ZONE_FOLD, "and 02:59");
    check(fit(1988, 10, 9, 3, 0) == ZONE_ONCE, "but not 03:00");
    check(fit(1954, 3, 20, 23, 45) == ZONE_FOLD, "half an hour came twice in 1954");
    check(fit(1961, 8, 10, 0, 15) == ZONE_GAP, "and was left out in 1961");
    check(fit(1908, 4, 1, 0, 1) == ZONE_GAP, "128 seconds were left out in 1908");
    check(fit(1912, 1, 1, 0, 29) == ZONE_GAP, "and half an hour in 1912");
    check(fit(1945, 9, 8, 0, 0) == ZONE_ONCE, "a new name in 1945 moved no clock");
}

static void a_fold_has_both_times(void)
{
    struct zone_moment moment = zone_resolve(&zone_seoul, at(1988, 10, 9, 2, 30));
    check(moment.utc == at(1988, 10, 8, 16, 30), "summer time comes first");
    check(moment.clock.dst_s == 3600 && moment.clock.offset_s == 36000, "and is told");
    check(moment.other_utc == at(1988, 10, 8, 17, 30), "standard time an hour later");
    check(moment.other_clock.dst_s == 0 && moment.other_clock.offset_s == 32400, "told too");
}

static void a_gap_says_when_clocks_moved(void)
{
    struct zone_moment moment = zone_resolve(&zone_seoul, at(1987, 5, 10, 2, 30));
    check(moment.utc == at(1987, 5, 9, 17, 0), "at 02:00");
    check(moment.clock.offset_s == 32400, "from nine hours");
    check(moment.other_clock.offset_s == 36000, "to ten");
}

/* ---- the system's zones ----------------------------------------------------------- */

static unsigned char bytes[FILE_MAX];
static struct zone_shift shifts[ZONE_SHIFTS_MAX];

static size_t read_zone(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return 0;
    size_t len = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return len;
}

static void seoul_is_as_in_tzdata(void)
{
    size_t len = read_zone("/usr/share/zoneinfo/Asia/Seoul");
    if (len == 0) {
        printf("zone: no zoneinfo here, Seoul is not compared\n");
        return;
    }
    int count = zone_parse(bytes, len, shifts);
    check(count == zone_seoul.count, "Seoul's clocks were moved as often as tzdata says");
    for (int i = 0; i < count && i < zone_seoul.count; i++) {
        const struct zone_shift *a = &shifts[i], *b = &zone_seoul.shifts[i];
        check(a->utc == b->utc && a->clock.offset_s == b->clock.offset_s &&
                  a->clock.dst_s == b->clock.dst_s,
              "at the same instants, to the same offsets");
    }
}

static bool as_in_libc(const struct zone *zone, int64_t utc)
{
    time_t seconds = (time_t)utc;
    struct tm tm;
    localtime_r(&seconds, &tm);
    struct zone_offset clock = zone_clock(zone, utc);
    return clock.offset_s == tm.tm_gmtoff;
}

/* An instant that is read off the clock and looked up must come back. */
static bool comes_back(const struct zone *zone, int64_t utc)
{
    struct zone_moment moment = zone_resolve(zone, utc + zone_clock(zone, utc).offset_s);
    return (moment.fit != ZONE_GAP && moment.utc == utc) ||
           (moment.fit == ZONE_FOLD && moment.other_utc == utc);
}

static void zone_is_as_in_libc(const char *name)
{
    struct err err;
    const struct zone *zone = zone_borrow(name, &err);
    check(zone, name);
    if (!zone)
        return;
    setenv("TZ", name, 1);
    tzset();
    bool right = true, back = true;
    for (int64_t utc = at(1900, 1, 1, 0, 0); utc < at(2101, 1, 1, 0, 0); utc += 40009) {
        right = right && as_in_libc(zone, utc);
        back = back && comes_back(zone, utc);
    }
    for (int i = 1; i < zone->count && zone->shifts[i].utc < at(2101, 1, 1, 0, 0); i++) {
        int64_t utc = zone->shifts[i].utc;
        right = right && as_in_libc(zone, utc) && as_in_libc(zone, utc - 1);
        back = back && comes_back(zone, utc) && comes_back(zone, utc - 1);
    }
    check(right, name);
    check(back, name);
}

static void zones_are_as_in_libc(void)
{
    static const char *const names[] = {
        "Asia/Tokyo",       "America/New_York",   "America/Los_Angeles", "Europe/London",
        "Europe/Dublin",    "Australia/Sydney",   "Australia/Lord_Howe", "America/Nuuk",
        "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia",        "Asia/Kathmandu",
        "America/St_Johns", "Antarctica/Troll",   "Asia/Gaza",           "UTC",
    };
    if (read_zone("/usr/share/zoneinfo/America/New_York") == 0)
        return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        zone_is_as_in_libc(names[i]);
}

static void summer_time_is_told_from_winter(void)
{
    if (read_zone("/usr/share/zoneinfo/Europe/London") == 0)
        return;
    struct err err;
    const struct zone *zone = zone_borrow("Europe/London", &err);
    check(zone_clock(zone, at(1943, 6, 1, 12, 0)).dst_s == 7200, "London, double in 1943");
    check(zone_clock(zone, at(2060, 7, 1, 12, 0)).dst_s == 3600, "London in July 2060");
    check(zone_clock(zone, at(2060, 1, 1, 12, 0)).dst_s == 0, "London in January 2060");
}

/* ---- files that were made up --------------------------------------------------------- */

/* A file of version 2 with one type and no times: its rule says everything. */
static size_t make_file(const char *rule)
{
    size_t len = 0;
    for (int block = 0; block < 2; block++) {
        memcpy(bytes + len, "TZif2", 5);
        memset(bytes + len + 5, 0, 39 + 6 + 4);
        bytes[len + 39] = 1; /* types */
        bytes[len + 43] = 4; /* name bytes */
        len += 44 + 6 + 4;
    }
    return len + (size_t)snprintf((char *)bytes + len, sizeof bytes - len, "\n%s\n", rule);
}

static int parse_rule(const char *rule)
{
    return zone_parse(bytes, make_file(rule), shifts);
}

static void rules_are_written_out(void)
{
    check(parse_rule("EST5EDT,M3.2.0,M11.1.0") > 400, "two shifts a year");
    struct zone zone = { .count = parse_rule("EST5EDT,M3.2.0,M11.1.0"), .shifts = shifts };
    check(zone_clock(&zone, at(2030, 3, 10, 6, 59)).offset_s == -18000, "EST until 2 o'clock");
    check(zone_clock(&zone, at(2030, 3, 10, 7, 0)).offset_s == -14400, "then EDT");
    check(zone_clock(&zone, at(2030, 11, 3, 6, 0)).offset_s == -18000, "then EST again");

    zone.count = parse_rule("<+03>-3<+04>-4:30,J60/-1,59/25:30:15");
    check(zone_clock(&zone, at(2024, 2, 29, 20, 0)).offset_s == 16200, "J60 is 1 March");
    check(zone_clock(&zone, at(2024, 2, 29, 19, 59)).offset_s == 10800, "an hour before it");
    check(zone_clock(&zone, at(2024, 2, 29, 21, 0) + 14).offset_s == 16200, "25:30:15 on");
    check(zone_clock(&zone, at(2024, 2, 29, 21, 0) + 15).offset_s == 10800, "is the day after");

    zone.count = parse_rule("XXX-2<+01>-1,0/0,J365/23");
    check(zone_clock(&zone, at(2024, 7, 1, 0, 0)).offset_s == 3600, "summer all the year");
    check(parse_rule("") == 1, "no rule leaves the last offset for ever");
    check(parse_rule("KST-9") == 1, "neither does one without summer time");
}

static void malformed_rules_are_refused(void)
{
    static const char *const rules[] = {
        "K", "KST", "KST-25", "<KST-9", "KST-9:60", "EST5EDT", "EST5EDT,M3.2.0",
        "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0",
        "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,J0,J100", "EST5EDT,M3.2.0/168,M11.1.0",
        "EST5EDT,366,J100", "EST999999999999EDT,M3.2.0,M11.1.0",
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        check(parse_rule(rules[i]) == 0, rules[i]);
}

static void damaged_files_are_refused(void)
{
    size_t len = make_file("EST5EDT,M3.2.0,M11.1.0");
    bool refused = true;
    for (size_t i = 0; i < len; i++)
        refused = refused && zone_parse(bytes, i, shifts) == 0;
    check(refused, "a file cut short anywhere");

    /* Whatever it says, it must not be read past its end: the sanitizers look. */
    len = read_zone("/usr/share/zoneinfo/America/New_York");
    for (size_t i = 0; i < len; i++) {
        unsigned char *copy = malloc(len);
        memcpy(copy, bytes, len);
        copy[i] = (unsigned char)(copy[i] ^ 0x81);
        zone_parse(copy, len, shifts);
        free(copy);
    }
}

/* ---- names ------------------------------------------------------------------------------ */

static void names_are_checked(void)
{
    static const char *const names[] = {
        "", "/", "/etc/passwd", "../../etc/passwd", "Asia/../Asia/Tokyo", "Asia", "Asia/",
        "Asia/Nowhere", "zone.tab", "tzdata.zi", "leapseconds", "right/Asia/Tokyo",
        "Asia/Tokyo\n", "Asia Tokyo",
        "Asia/A_name_far_too_long_to_be_the_name_of_any_zone_there_is",
    };
    struct err err;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        err.code = ERR_NONE;
        check(!zone_borrow(names[i], &err) && err.code == ERR_INVALID, names[i]);
    }
    check(zone_borrow("Asia/Seoul", &err) == &zone_seoul, "Seoul needs no file");
}

static int collect_names(char ret_names[][ZONE_NAME_SIZE], int max)
{
    DIR *dir = opendir("/usr/share/zoneinfo/America");
    int count = 0;
    for (struct dirent *entry; dir && count < max && (entry = readdir(dir));)
        if (entry->d_type == DT_REG && strlen(entry->d_name) < 30)
            snprintf(ret_names[count++], ZONE_NAME_SIZE, "America/%.30s", entry->d_name);
    if (dir)
        closedir(dir);
    return count;
}

/* More than are kept, twice over: the oldest go, and come again as they were. */
static void zones_are_kept_within_a_bound(void)
{
    enum { NAMES = 100 };
    static char names[NAMES][ZONE_NAME_SIZE];
    int32_t offsets[NAMES] = { 0 };
    int count = collect_names(names, NAMES);
    bool same = true;
    for (int i = 0; i < 2 * count; i++) {
        struct err err;
        const struct zone *zone = zone_borrow(names[i % count], &err);
        int32_t offset_s = zone ? zone_clock(zone, 0).offset_s : 1;
        same = same && (i < count || offset_s == offsets[i % count]);
        offsets[i % count] = offset_s;
    }
    check(same, "zones that were asked for again are as they were");
}

int main(void)
{
    seoul_has_gaps_and_folds();
    a_fold_has_both_times();
    a_gap_says_when_clocks_moved();
    seoul_is_as_in_tzdata();
    zones_are_as_in_libc();
    summer_time_is_told_from_winter();
    rules_are_written_out();
    malformed_rules_are_refused();
    damaged_files_are_refused();
    names_are_checked();
    zones_are_kept_within_a_bound();
    printf("zone: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
