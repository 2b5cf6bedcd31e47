#include "crypto/base64.h"

#include <sodium.h>
#include <string.h>

static const int variants[] = {
    [BASE64] = sodium_base64_VARIANT_ORIGINAL,
    [BASE64_URL] = sodium_base64_VARIANT_URLSAFE_NO_PADDING,
};

/* libsodium takes the same time whatever the bytes are, as is right for keys, and 15 ns for each
 * of them.  What is long is a picture: of a text with padding all but the end goes by table. */
enum { THREE = 3, FOUR = 4, WRONG = 0xFF };

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Writes all whole threes but the last; returns how many bytes they were. */
static size_t encode_start(const unsigned char *bytes, size_t len, char *to)
{
    size_t at = 0;
    for (; len - at > THREE; at += THREE) {
        unsigned bits = (unsigned)bytes[at] << 16 | (unsigned)bytes[at + 1] << 8 | bytes[at + 2];
        *to++ = letters[bits >> 18];
        *to++ = letters[bits >> 12 & 63];
        *to++ = letters[bits >> 6 & 63];
        *to++ = letters[bits & 63];
    }
    return at;
}

static const unsigned char *values(void)
{
    static unsigned char table[256];
    if (table['/'] == 0) { /* the last of them */
        memset(table, WRONG, sizeof table);
        for (unsigned i = 0; i < sizeof letters - 1; i++)
            table[(unsigned char)letters[i]] = (unsigned char)i;
    }
    return table;
}

/* Reads whole fours up to the last, or to what is wrong; returns how many characters. */
static size_t decode_start(const char *text, size_t len, unsigned char *to)
{
    const unsigned char *table = values();
    size_t at = 0;
    for (; len - at > FOUR; at += FOUR) {
        const unsigned char *in = (const unsigned char *)text + at;
        unsigned a = table[in[0]], b = table[in[1]], c = table[in[2]], d = table[in[3]];
        if ((a | b | c | d) == WRONG)
            break;
        *to++ = (unsigned char)(a << 2 | b >> 4);
        *to++ = (unsigned char)(b << 4 | c >> 2);
        *to++ = (unsigned char)(c << 6 | d);
    }
    return at;
}

/* libsodium reads a byte above 127 as a letter where char is signed. */
static bool is_ascii(const char *text, size_t len)
{
    unsigned char any = 0;
    for (size_t i = 0; i < len; i++)
        any |= (unsigned char)text[i];
    return any < 0x80;
}

size_t base64_encode(enum base64_form form, const void *bytes, size_t len, char *ret_text)
{
    size_t from = form == BASE64 && len > 0 ? encode_start(bytes, len, ret_text) : 0;
    size_t done = from / THREE * FOUR;
    size_t size = sodium_base64_encoded_len(len - from, variants[form]); /* it fills all of it */
    sodium_bin2base64(ret_text + done, size, (const unsigned char *)bytes + from, len - from,
                      variants[form]);
    return done + size - 1;
}

bool base64_decode(enum base64_form form, const char *text, size_t len, void *ret_bytes,
                   size_t size, size_t *ret_len)
{
    bool is_long = form == BASE64 && len > 0 && size >= len / FOUR * THREE;
    size_t from = is_long ? decode_start(text, len, ret_bytes) : 0;
    size_t done = from / FOUR * THREE, rest;
    if (!is_ascii(text + from, len - from) ||
        sodium_base642bin((unsigned char *)ret_bytes + done, size - done, text + from, len - from,
                          NULL, &rest, NULL, variants[form]) != 0)
        return false;
    *ret_len = done + rest;
    return true;
}

void hex_encode(const void *bytes, size_t len, char *ret_text)
{
    sodium_bin2hex(ret_text, 2 * len + 1, bytes, len);
}
