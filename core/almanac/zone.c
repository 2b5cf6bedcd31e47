#include "almanac/zone.h"

#include <assert.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "almanac/civil.h"
#include "almanac/zone_inside.h"
#include "base/err.h"

enum {
    FILE_MAX = 64 * 1024, /* the largest zoneinfo file has 4 KiB */
    CACHE_SIZE = 64,
};

#define DIRECTORY "/usr/share/zoneinfo/"

/* ---- reading ------------------------------------------------------------- */

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_' || c == '-' || c == '+' || c == '/';
}

/* No dots, so no way up and no hidden file; no slash first, so no way out. */
static bool is_name(const char *name)
{
    size_t len = strnlen(name, ZONE_NAME_SIZE);
    if (len == 0 || len == ZONE_NAME_SIZE || name[0] == '/')
        return false;
    for (size_t i = 0; i < len; i++)
        if (!is_name_char(name[i]))
            return false;
    return strncmp(name, "right/", strlen("right/")) != 0; /* counts leap seconds */
}

/* Returns the bytes read, or 0. */
static size_t read_file(const char *name, unsigned char *ret_bytes)
{
    char path[sizeof DIRECTORY + ZONE_NAME_SIZE] = DIRECTORY;
    memcpy(path + strlen(DIRECTORY), name, strlen(name) + 1);
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return 0;
    ssize_t len = read(fd, ret_bytes, FILE_MAX);
    close(fd);
    return len > 0 ? (size_t)len : 0;
}

static int read_shifts(const char *name, struct zone_shift *ret_shifts)
{
    unsigned char *bytes = malloc(FILE_MAX);
    if (!bytes)
        return 0;
    size_t len = read_file(name, bytes);
    int count = zone_parse(bytes, len, ret_shifts);
    free(bytes);
    return count;
}

/* ---- the cache ----------------------------------------------------------- */

static struct zone cache[CACHE_SIZE];
static int cache_next;

static const struct zone *cached(const char *name)
{
    if (strcmp(name, zone_seoul.name) == 0)
        return &zone_seoul;
    for (int i = 0; i < CACHE_SIZE; i++)
        if (cache[i].count && strcmp(cache[i].name, name) == 0)
            return &cache[i];
    return NULL;
}

/* In place of the oldest; NULL when there is no memory. */
static const struct zone *keep(const char *name, const struct zone_shift *shifts, int count)
{
    size_t size = (size_t)count * sizeof *shifts;
    struct zone_shift *copy = malloc(size);
    if (!copy)
        return NULL;
    memcpy(copy, shifts, size);

    struct zone *zone = &cache[cache_next];
    cache_next = (cache_next + 1) % CACHE_SIZE;
    free((void *)(uintptr_t)zone->shifts);
    *zone = (struct zone) { .count = count, .shifts = copy };
    memcpy(zone->name, name, strlen(name) + 1);
    return zone;
}

static const struct zone *load(const char *name)
{
    struct zone_shift *shifts = malloc(ZONE_SHIFTS_MAX * sizeof *shifts);
    if (!shifts)
        return NULL;
    int count = read_shifts(name, shifts);
    const struct zone *zone = count ? keep(name, shifts, count) : NULL;
    free(shifts);
    return zone;
}

const struct zone *zone_borrow(const char *name, struct err *err)
{
    const struct zone *zone = is_name(name) ? cached(name) : NULL;
    if (!zone && is_name(name))
        zone = load(name);
    if (!zone)
        err_set(err, ERR_INVALID, "no time zone is called '%.40s'", name);
    return zone;
}

/* ---- looking up ---------------------------------------------------------- */

/* The last shift at or before 'utc'; the first one holds since always. */
static int shift_at(const struct zone *zone, int64_t utc)
{
    int low = 0, high = zone->count;
    while (high - low > 1) {
        int middle = low + (high - low) / 2;
        if (zone->shifts[middle].utc <= utc)
            low = middle;
        else
            high = middle;
    }
    return low;
}

struct zone_offset zone_clock(const struct zone *zone, int64_t utc)
{
    return zone->shifts[shift_at(zone, utc)].clock;
}

/* True if the clocks as set by shift 'i' ever read 'local'. */
static bool reads(const struct zone *zone, int i, int64_t local, int64_t *ret_utc)
{
    int64_t utc = local - zone->shifts[i].clock.offset_s;
    bool begun = i == 0 || utc >= zone->shifts[i].utc;
    bool over = i + 1 < zone->count && utc >= zone->shifts[i + 1].utc;
    if (!begun || over)
        return false;
    *ret_utc = utc;
    return true;
}

static struct zone_moment in_gap(const struct zone *zone, int after)
{
    const struct zone_shift *shift = &zone->shifts[after];
    return (struct zone_moment) {
        .fit = ZONE_GAP,
        .utc = shift->utc,
        .other_utc = shift->utc,
        .clock = shift[-1].clock,
        .other_clock = shift->clock,
    };
}

struct zone_moment zone_resolve(const struct zone *zone, int64_t local)
{
    struct zone_moment moment = { .fit = ZONE_GAP };
    int last = shift_at(zone, local + CIVIL_DAY_S);
    for (int i = shift_at(zone, local - CIVIL_DAY_S); i <= last; i++) {
        int64_t utc;
        if (!reads(zone, i, local, &utc))
            continue;
        bool again = moment.fit == ZONE_ONCE;
        moment.fit = again ? ZONE_FOLD : ZONE_ONCE;
        *(again ? &moment.other_utc : &moment.utc) = utc;
        *(again ? &moment.other_clock : &moment.clock) = zone->shifts[i].clock;
    }
    if (moment.fit != ZONE_GAP)
        return moment;

    /* The first shift after which the clocks are past it is the one that left it out. */
    int after = shift_at(zone, local - CIVIL_DAY_S) + 1;
    while (after < last && zone->shifts[after].utc + zone->shifts[after].clock.offset_s <= local)
        after++;
    return in_gap(zone, after);
}
