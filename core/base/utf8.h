/*
 * UTF-8, one character at a time.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

/* How many bytes the character at 'from' has, 1 to 4, or 0 when it is none: cut
 * off, longer than need be, a surrogate, beyond U+10FFFF.  'from' is before 'end'. */
size_t utf8_length(const char *from, const char *end);

/* Writes the character U+'code' to 'out', which has room for 4 bytes; returns
 * how many it took. */
size_t utf8_write(uint32_t code, char *out);
