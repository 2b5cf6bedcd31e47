/*
 * Pieces of a request, as they came over the wire: a place and a length, not
 * terminated, and the few rules of HTTP about characters.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct http_text {
    const char *at; /* NULL: there is none, which differs from empty */
    size_t len;
};

/* A piece of a text constant. */
#define HTTP_TEXT(s) ((struct http_text){ .at = (s), .len = sizeof(s) - 1 })

/* Without spaces and tabs at both ends. */
struct http_text http_text_trim(struct http_text text);

/* The same letters, whatever their case (ASCII only, as HTTP has it). */
bool http_text_is(struct http_text text, const char *name);

/* Cuts what is before the first 'separator' off the front of 'rest' and returns it;
 * without separator everything, and rest->at is NULL afterwards. */
struct http_text http_text_cut(struct http_text *rest, char separator);

/* One bit for each of 256 characters. */
struct http_set {
    uint32_t bits[8];
};

static inline bool http_set_has(const struct http_set *set, char c)
{
    unsigned char byte = (unsigned char)c;
    return set->bits[byte >> 5] >> (byte & 31) & 1;
}

/* Characters of a method or a field name (RFC 9110, tchar): !#$%&'*+-.^_`|~, digits and
 * letters. */
extern const struct http_set http_token;

/* True when every byte may stand in a field value: no control character but tab. */
bool http_is_value(const char *at, size_t len);

/* The value of a hexadecimal digit, or -1. */
int http_hex(char c);
