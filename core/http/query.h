/* Arguments in a query: "lang=ko&q=%EC%82%AC%EC%A3%BC". */
#pragma once

#include "http/text.h"

/* The raw value of the first argument called 'name'; .at is NULL without one. */
struct http_text http_query_find(struct http_text query, struct http_text name);

/* Decodes %41 and + into 'out', which has room for raw.len bytes; returns how many it
 * became.  A % that begins no escape stays as it is. */
size_t http_query_decode(struct http_text raw, char *out);
