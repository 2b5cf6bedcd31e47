/*
 * UTF-8, one character at a time.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How many bytes the character at 'from' has, 1 to 4, or 0 when it is none: cut
 * off, longer than need be, a surrogate, beyond U+10FFFF.  'from' is before 'end'. */
size_t utf8_length(const char *from, const char *end);

/* True for most characters of three bytes, all of Korean and Chinese among them: those
 * from U+1000 on that are no surrogates.  For who reads long text and would rather not
 * call a function for each character. */
static inline bool utf8_is_usual_three(const char *from, const char *end)
{
    unsigned char first = (unsigned char)from[0];
    return end - from >= 3 && first > 0xE0 && first < 0xF0 && first != 0xED
           && ((unsigned char)from[1] & 0xC0) == 0x80 && ((unsigned char)from[2] & 0xC0) == 0x80;
}

/* Writes the character U+'code' to 'out', which has room for 4 bytes; returns
 * how many it took. */
size_t utf8_write(uint32_t code, char *out);
