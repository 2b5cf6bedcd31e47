/*
 * Lua's patterns, matched within the budget of a turn.
 *
 * A pattern is compiled to a row of items, one for each thing it says, and matched by
 * backtracking over them.  What a pattern may match, and what is wrong with one, is as the
 * manual of Lua 5.4 has it, and so are the errors: a fault is an item of its own, raised when
 * the match gets there and not before.
 *
 * The difference is that a match asks limits.h, wherever it tries again, whether the turn has
 * used its budget.  Lua's own matcher asks nobody: (("a"):rep(400)):find(".-.-.-.-b$") keeps a
 * process busy for minutes, and nothing but the end of the process stops it.
 */
#pragma once

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PATTERN_CAPTURES = 32,
    PATTERN_DEPTH = 200, /* things that repeat or capture, one after another */
};

struct pattern_set {
    uint64_t words[4]; /* a bit for each byte */
};

/* What an item does, and to which bytes it does it. */
enum pattern_op {
    PATTERN_ONE,
    PATTERN_PLUS, /* from ONE to here an item cannot match nothing */
    PATTERN_STAR,
    PATTERN_LAZY,
    PATTERN_MAYBE,
    PATTERN_OPEN,
    PATTERN_POSITION,
    PATTERN_CLOSE,
    PATTERN_AGAIN,
    PATTERN_BALANCED,
    PATTERN_FRONTIER,
    PATTERN_AT_END,
    PATTERN_FAULT,
    PATTERN_DONE,
};

enum pattern_test { PATTERN_ANY, PATTERN_BYTE, PATTERN_IN_SET };

struct pattern_item {
    unsigned char op;
    unsigned char test;
    unsigned char first;  /* the byte; the number of the capture, or of the fault */
    unsigned char second; /* what closes the balance */
    const struct pattern_set *set;
};

/* Items are in order, so of each capture it is known beforehand what will become of it. */
enum pattern_capture { PATTERN_UNFINISHED, PATTERN_TEXT, PATTERN_PLACE };

struct pattern {
    struct pattern_item *items;
    const struct pattern_item *first; /* that is more than the beginning of a capture */
    int captures;
    bool is_anchored;
    unsigned char capture[PATTERN_CAPTURES]; /* enum pattern_capture */
};

/* One subject, and how far a match of it has come. */
struct match {
    lua_State *L;
    const struct pattern *pattern;
    const char *begin, *end;
    struct { const char *at; size_t len; } captures[PATTERN_CAPTURES];
};

/* Bytes that a pattern of 'len' bytes takes once it is compiled, struct pattern included. */
size_t pattern_size(size_t len);

/* Compiles into 'memory' of pattern_size(len) bytes.  A ^ at the beginning is an anchor only if
 * 'may_anchor'.  Never fails: faults are found by the match. */
struct pattern *pattern_compile(void *memory, const char *text, size_t len, bool may_anchor);

/* The end of a match that begins at 'at', or NULL.  Raises the pattern's faults, and the end of
 * the turn's budget. */
const char *pattern_match(struct match *match, const char *at);

/* The first place from 'at' on, the end included, where a match may begin. */
const char *pattern_skip(const struct match *match, const char *at);

/* Pushes the capture 'i', counted from 0, of the match from 'from' to 'to'; raises when there is
 * none.  Where a pattern captures nothing, 0 is all of the match. */
void pattern_push(const struct match *match, int i, const char *from, const char *to);
