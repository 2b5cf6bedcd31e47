#include "http/text.h"

#include <string.h>
#include <strings.h>

struct http_text http_text_trim(struct http_text text)
{
    while (text.len > 0 && (*text.at == ' ' || *text.at == '\t')) {
        text.at++;
        text.len--;
    }
    while (text.len > 0 && (text.at[text.len - 1] == ' ' || text.at[text.len - 1] == '\t'))
        text.len--;
    return text;
}

bool http_text_is(struct http_text text, const char *name)
{
    return text.at && strlen(name) == text.len && strncasecmp(text.at, name, text.len) == 0;
}

struct http_text http_text_cut(struct http_text *rest, char separator)
{
    struct http_text part = *rest;
    const char *end = part.len > 0 ? memchr(part.at, separator, part.len) : NULL;
    if (!end) {
        *rest = (struct http_text){ 0 };
        return part;
    }
    part.len = (size_t)(end - part.at);
    *rest = (struct http_text){ .at = end + 1, .len = rest->len - part.len - 1 };
    return part;
}

const struct http_set http_token = { { 0, 0x03ff6cfa, 0xc7fffffe, 0x57ffffff } };

/* Control characters but tab: what no field value may have. */
static const struct http_set control = { { 0xfffffdff, 0, 0, 0x80000000 } };

/* True when one of eight bytes is below 0x20 or is 0x7f. */
static bool any_suspect(const char *at)
{
    const uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;
    uint64_t word;
    memcpy(&word, at, sizeof word);
    uint64_t below = (word - ones * 0x20) & ~word;
    uint64_t delete = word ^ (ones * 0x7f);
    delete = (delete - ones) & ~delete;
    return ((below | delete) & highs) != 0;
}

bool http_is_value(const char *at, size_t len)
{
    size_t i = 0;
    while (i + 8 <= len && !any_suspect(at + i))
        i += 8;
    if (len >= 8 && i + 8 > len && !any_suspect(at + len - 8))
        return true; /* the last few were among the last eight */
    for (; i < len; i++)
        if (http_set_has(&control, at[i]))
            return false;
    return true;
}

int http_hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}
