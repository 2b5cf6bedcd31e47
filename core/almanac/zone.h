/*
 * What the clocks of a place showed, and when they were moved.
 *
 * Asia/Seoul is compiled in, so a chart does not change with the tzdata of the
 * machine; every other zone is read from the system's zoneinfo when it is first
 * asked for, and kept.
 */
#pragma once

#include <stdint.h>

struct err;
struct zone;

/* What clocks are set to from some instant on. */
struct zone_offset {
    int32_t offset_s; /* local minus UTC, summer time included */
    int32_t dst_s;    /* how much of it is summer time.  Zones that call their winter
                         a negative summer time (Europe/Dublin) have none. */
};

enum zone_fit {
    ZONE_ONCE, /* as nearly always */
    ZONE_GAP,  /* clocks were set forward over it: no such time */
    ZONE_FOLD, /* clocks were set back over it: it came twice */
};

/* How a local time fits the clocks.  At ZONE_FOLD 'utc' and 'clock' are the first
 * time and 'other_' the second.  At ZONE_GAP both instants are when the clocks
 * were moved, 'clock' is how they were set before, 'other_clock' after. */
struct zone_moment {
    enum zone_fit fit;
    int64_t utc, other_utc;
    struct zone_offset clock, other_clock;
};

/* NULL with ERR_INVALID when 'name' is no zone of the IANA database that is
 * installed here.  Borrowed until the next call. */
const struct zone *zone_borrow(const char *name, struct err *err);

struct zone_offset zone_clock(const struct zone *zone, int64_t utc);

/* 'local' is the clock's reading, counted as civil.h counts. */
struct zone_moment zone_resolve(const struct zone *zone, int64_t local);
