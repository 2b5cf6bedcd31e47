/*
 * How a zone looks inside; for the files of zone.h only.
 *
 * A zone is a list of instants at which its clocks were set.  The rule at the
 * end of a zoneinfo file is written out up to the last year of the tables, so
 * that finding an offset is one search, whatever the year.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "almanac/zone.h"

struct err;

enum {
    ZONE_NAME_SIZE = 48,
    ZONE_SHIFTS_MAX = 2048,
    ZONE_RULE_YEAR_LAST = 2102,
};

/* From 'utc' on; the first one of a zone holds since always. */
struct zone_shift {
    int64_t utc;
    struct zone_offset clock;
};

struct zone {
    char name[ZONE_NAME_SIZE];
    int count; /* at least 1 */
    const struct zone_shift *shifts;
};

extern const struct zone zone_seoul;

/* Reads a zoneinfo file's bytes (RFC 8536, version 2 or later) to at most
 * ZONE_SHIFTS_MAX shifts; returns how many, or 0 when it is malformed. */
int zone_parse(const unsigned char *bytes, size_t len, struct zone_shift *ret_shifts);

/* Adds what a POSIX TZ rule ("EST5EDT,M3.2.0,M11.1.0") says for the years after the
 * last of 'count' shifts, in the same array; returns the new count, or 0 when the
 * rule is malformed. */
int zone_extend(const char *rule, struct zone_shift *shifts, int count);
