/*
 * Pieces of a request, as they came over the wire: a place and a length, not
 * terminated, and the few rules of HTTP about characters.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

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

/* A character of a method or a field name (RFC 9110, tchar). */
bool http_is_token(char c);

/* True when every byte may stand in a field value: no control character but tab. */
bool http_is_value(const char *at, size_t len);

/* The value of a hexadecimal digit, or -1. */
int http_hex(char c);
