#include "base/json_text.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* Eight bytes at a time, a bit in the top of each byte that needs a closer look.
 * A byte behind a found one may be flagged wrongly, never the other way about. */
#define EACH(byte) (0x0101010101010101ULL * (byte))

static uint64_t flag_equal(uint64_t word, unsigned char byte)
{
    uint64_t zero_where_equal = word ^ EACH(byte);
    return (zero_where_equal - EACH(1)) & ~zero_where_equal;
}

static bool is_plain_word(uint64_t word)
{
    uint64_t control = (word - EACH(0x20)) & ~word;
    uint64_t flags = word | control | flag_equal(word, '"') | flag_equal(word, '\\');
    return (flags & EACH(0x80)) == 0;
}

static uint64_t load(const char *from)
{
    uint64_t word;
    memcpy(&word, from, sizeof word);
    return word;
}

/* All of 1 to 7 bytes, some of them twice. */
static uint64_t load_few(const char *from, size_t len)
{
    if (len < 4)
        return EACH(' ') << 24 | (unsigned char)from[0]
               | (uint64_t)(unsigned char)from[len / 2] << 8
               | (uint64_t)(unsigned char)from[len - 1] << 16;
    uint32_t first, last;
    memcpy(&first, from, sizeof first);
    memcpy(&last, from + len - 4, sizeof last);
    return first | (uint64_t)last << 32;
}

/* Of a byte below 128. */
static bool is_plain(char c)
{
    return (unsigned char)c >= 0x20 && c != '"' && c != '\\';
}

/* Behind the character of several bytes at 'from', or NULL when it is not UTF-8. */
static const char *skip_wide(const char *from, const char *end)
{
    if (utf8_is_usual_three(from, end))
        return from + 3;
    size_t len = utf8_length(from, end);
    return len > 0 ? from + len : NULL;
}

const char *json_plain_end(const char *from, const char *end)
{
    while (from < end) {
        size_t left = (size_t)(end - from);
        if ((unsigned char)*from >= 0x80) {
            const char *behind = skip_wide(from, end);
            if (!behind)
                return from;
            from = behind;
        } else if (left < 8 && is_plain_word(load_few(from, left))) {
            return end;
        } else if (left >= 8 && is_plain_word(load(from))) {
            from += 8;
        } else if (is_plain(*from)) {
            from++;
        } else {
            return from;
        }
    }
    return from;
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four hexadecimal digits at 'from' as a UTF-16 unit, or -1. */
static int unit_at(const char *from, const char *end)
{
    if (end - from < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; i++) {
        int digit = hex(from[i]);
        if (digit < 0)
            return -1;
        unit = unit << 4 | digit;
    }
    return unit;
}

static bool is_high(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

static bool is_low(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/* 'from' is behind the \u. */
static const char *unicode_end(const char *from, const char *end, const char **ret_reason)
{
    int unit = unit_at(from, end);
    *ret_reason = unit < 0 ? "\\u is followed by four hexadecimal digits"
                : is_low(unit) ? "the second half of a surrogate pair without the first" : NULL;
    if (*ret_reason)
        return NULL;
    from += 4;
    if (!is_high(unit))
        return from;
    if (end - from >= 6 && from[0] == '\\' && from[1] == 'u' && is_low(unit_at(from + 2, end)))
        return from + 6;
    *ret_reason = "the first half of a surrogate pair without the second";
    return NULL;
}

const char *json_escape_end(const char *from, const char *end, const char **ret_reason)
{
    from++;
    if (from == end || *from == '\0' || !strchr("\"\\/bfnrtu", *from)) {
        *ret_reason = "there is no such escape";
        return NULL;
    }
    return *from == 'u' ? unicode_end(from + 1, end, ret_reason) : from + 1;
}

/* Reads four digits behind a \u, or twelve when it is a pair. */
static uint32_t read_code(const char **at, const char *to)
{
    int unit = unit_at(*at, to);
    *at += 4;
    if (!is_high(unit))
        return (uint32_t)unit;
    int low = unit_at(*at + 2, to);
    *at += 6;
    return 0x10000 + ((uint32_t)(unit - 0xD800) << 10) + (uint32_t)(low - 0xDC00);
}

static char short_escape(char c)
{
    static const char names[] = "bfnrt";
    static const char means[] = "\b\f\n\r\t";
    const char *found = strchr(names, c);
    return found ? means[found - names] : c;
}

size_t json_unescape(const char *from, const char *to, char *out)
{
    char *end = out;
    while (from < to) {
        if (*from != '\\') {
            *end++ = *from++;
        } else if (from[1] != 'u') {
            *end++ = short_escape(from[1]);
            from += 2;
        } else {
            from += 2;
            end += utf8_write(read_code(&from, to), end);
        }
    }
    return (size_t)(end - out);
}
