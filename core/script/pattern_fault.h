/*
 * What can be wrong with a pattern, and how that is said: in Lua's own words.
 *
 * Between the compiler, which finds it, and the match, which gets there.
 */
#pragma once

/* clang-format off */
#define PATTERN_FAULTS(ROW)                                                       \
    ROW(FAULT_ESCAPE,   "malformed pattern (ends with '%%')")                     \
    ROW(FAULT_SET,      "malformed pattern (missing ']')")                        \
    ROW(FAULT_BALANCE,  "malformed pattern (missing arguments to '%%b')")         \
    ROW(FAULT_FRONTIER, "missing '[' after '%%f' in pattern")                     \
    ROW(FAULT_CLOSE,    "invalid pattern capture")                                \
    ROW(FAULT_CAPTURES, "too many captures")                                      \
    ROW(FAULT_INDEX,    "invalid capture index %%%d")
/* clang-format on */

enum pattern_fault {
#define ROW(name, text) name,
    PATTERN_FAULTS(ROW)
#undef ROW
};
