/*
 * The sky from 1899 to 2101, computed once and checked in.
 *
 * term.c and lunar.c read it; everybody else asks them.  tables.c is made by
 * tool/make_tables.c, which also says how each number is packed.
 */
#pragma once

#include <stdint.h>

enum {
    TABLES_FIRST = 1899,
    TABLES_LAST = 2101,
    TABLES_YEARS = TABLES_LAST - TABLES_FIRST + 1,
    TABLES_TERMS = 24,
};

/* Seconds since 00:00 UTC on 1 January of that year; [0] is sohan, [23] dongji. */
extern const int32_t tables_terms[TABLES_YEARS][TABLES_TERMS];

/* A Korean lunar year: bits 0-12 say which months, in order, have 30 days;
 * bits 13-16 are the number of its leap month, or 0; the bits from 17 on are
 * the days from 1 January to its first day. */
extern const uint32_t tables_lunar[TABLES_YEARS];
