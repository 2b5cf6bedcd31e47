#include "http/query.h"

/* The character at 'i', which moves behind it. */
static char decode_one(struct http_text raw, size_t *i)
{
    char c = raw.at[(*i)++];
    if (c == '+')
        return ' ';
    if (c != '%' || *i + 2 > raw.len)
        return c;
    int high = http_hex(raw.at[*i]), low = http_hex(raw.at[*i + 1]);
    if (high < 0 || low < 0)
        return c;
    *i += 2;
    return (char)(high * 16 + low);
}

size_t http_query_decode(struct http_text raw, char *out)
{
    size_t len = 0;
    for (size_t i = 0; i < raw.len;)
        out[len++] = decode_one(raw, &i);
    return len;
}

static bool is_called(struct http_text raw, struct http_text name)
{
    size_t i = 0, at = 0;
    while (i < raw.len && at < name.len)
        if (decode_one(raw, &i) != name.at[at++])
            return false;
    return i == raw.len && at == name.len;
}

struct http_text http_query_find(struct http_text query, struct http_text name)
{
    while (query.at) {
        struct http_text value = http_text_cut(&query, '&');
        struct http_text key = http_text_cut(&value, '=');
        if (is_called(key, name))
            return value.at ? value : (struct http_text){ .at = "", .len = 0 };
    }
    return (struct http_text){ 0 };
}
