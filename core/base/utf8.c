#include "base/utf8.h"

#include <assert.h>
#include <stdbool.h>

static bool is_tail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* The second byte is where overlong forms, surrogates and codes too large show
 * (Unicode 15, table 3-7); the others are tails like any. */
static bool second_fits(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second < 0xA0;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second < 0x90;
    default:
        return true;
    }
}

size_t utf8_length(const char *from, const char *end)
{
    const unsigned char *at = (const unsigned char *)from;
    size_t left = (size_t)(end - from);
    if (at[0] < 0x80)
        return 1;

    size_t len = at[0] < 0xC2 ? 0 : at[0] < 0xE0 ? 2 : at[0] < 0xF0 ? 3 : at[0] < 0xF5 ? 4 : 0;
    if (len == 0 || len > left || !is_tail(at[1]) || !second_fits(at[0], at[1]))
        return 0;
    for (size_t i = 2; i < len; i++)
        if (!is_tail(at[i]))
            return 0;
    return len;
}

static char tail(uint32_t code, unsigned shift)
{
    return (char)(0x80 | (code >> shift & 0x3F));
}

size_t utf8_write(uint32_t code, char *out)
{
    assert(code < 0x110000);

    char *at = out;
    if (code < 0x80) {
        *at++ = (char)code;
    } else if (code < 0x800) {
        *at++ = (char)(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        *at++ = (char)(0xE0 | code >> 12);
        *at++ = tail(code, 6);
    } else {
        *at++ = (char)(0xF0 | code >> 18);
        *at++ = tail(code, 12);
        *at++ = tail(code, 6);
    }
    if (code >= 0x80)
        *at++ = tail(code, 0);
    return (size_t)(at - out);
}
