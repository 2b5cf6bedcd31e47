/*
 * A strict check of JSON text: RFC 8259 to the letter, and nothing is built.
 *
 * Text that passes is UTF-8 throughout and has no lone surrogate, no name twice
 * in one object, no number beyond a double, and no more nesting than asked for;
 * so whoever parses it afterwards needs no opinion of its own.  The cost is
 * linear in the text (n log n in the names of an object), the memory too, and
 * nothing recurses.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

enum {
    JSON_DEPTH = 64,        /* lists and objects within each other, unless said otherwise */
    JSON_DEPTH_MAX = 512,   /* the most that can be asked for */
    JSON_NUMBER_MAX = 512,  /* characters; RFC 8259 section 9 leaves the limit to us */
};

struct json_rules {
    int depth;              /* 1 to JSON_DEPTH_MAX */
    bool allow_repeats;     /* a name may come twice, which RFC 8259 only advises against */
};

struct json_report {
    /* Of text that passed: what its reader may look out for. */
    bool has_numbers;
    bool has_empty_lists;

    /* Of text that did not: where it went wrong, and why, as a phrase to put
     * behind "line 1, column 5: ".  Columns count characters. */
    size_t offset;
    size_t line;
    size_t column;
    const char *reason;
};

/* The byte at text[len] must be readable, and be no part of a number: a
 * terminating zero will do.  Fills 'report' either way. */
bool json_check(const char *text, size_t len, struct json_rules rules,
                struct json_report *report);
