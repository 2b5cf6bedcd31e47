/*
 * Bytes as text: base64, its form for URLs, and hexadecimal (RFC 4648).
 *
 * Decoding is strict: no space, no line ends, padding exactly where the form has
 * it, no bits left over; so two texts never mean the same bytes.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

enum base64_form {
    BASE64,     /* + and /, padded with = */
    BASE64_URL, /* - and _, never padded */
};

/* Room for the text of 'len' bytes in either form, with the terminating zero. */
#define BASE64_SIZE(len) (((len) + 2) / 3 * 4 + 1)

/* Writes the text and a terminating zero, and nothing behind it; returns its length. */
size_t base64_encode(enum base64_form form, const void *bytes, size_t len, char *ret_text);

/* Writes at most 'size' bytes; false when they are more, or the text is not right. */
bool base64_decode(enum base64_form form, const char *text, size_t len, void *ret_bytes,
                   size_t size, size_t *ret_len);

/* Room for 2 * len + 1 is needed. */
void hex_encode(const void *bytes, size_t len, char *ret_text);
