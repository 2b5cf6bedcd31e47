/*
 * The inside of a JSON string: what may stand there, and what it means.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

/* The first byte from 'from' on that cannot stand in a string as it is: a quote,
 * a backslash, a control character, a byte that is not UTF-8, or 'end'. */
const char *json_plain_end(const char *from, const char *end);

/* Reads the escape at 'from', which is a backslash.  Returns what is behind it,
 * or NULL and in 'ret_reason' why it is none. */
const char *json_escape_end(const char *from, const char *end, const char **ret_reason);

/* Writes what lies between 'from' and 'to', checked before, to 'out' without its
 * escapes: never more bytes than it was.  Returns how many. */
size_t json_unescape(const char *from, const char *to, char *out);
