/*
 * The 24 solar terms: when the Sun reaches each 15 degrees of the ecliptic.
 *
 * They are instants, the same everywhere.  Terms are numbered through, 24 to a
 * year: number = year * 24 + index, where index 0 is sohan (285 degrees, early
 * January), 2 ipchun and 23 dongji.  Even ones (jeol) begin a month of the four
 * pillars, odd ones (zhongqi) number the lunar months.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum {
    TERM_COUNT = 24,
    TERM_FIRST = 1899 * TERM_COUNT,
    TERM_LAST = 2101 * TERM_COUNT + TERM_COUNT - 1,
};

/* When a term from TERM_FIRST to TERM_LAST begins, in UTC seconds. */
int64_t term_utc(int number);

/* False before the first term and from the last one on. */
bool term_known(int64_t utc);

/* The number of the term that 'utc', which is known, belongs to: the last to have
 * begun.  The very second of a term is its own. */
int term_at(int64_t utc);
