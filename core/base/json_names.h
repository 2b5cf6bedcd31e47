/*
 * The names in the objects that are open, for the check in json.h.
 *
 * Names are pushed as they are read; at the end of an object its own are looked
 * through for one that came twice, and forgotten.  They are compared as what
 * they mean ("a" is "\u0061"), by sorting: a hash would have an attacker choose
 * what collides.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json_name {
    const char *bytes; /* without escapes */
    uint32_t len;
    uint32_t at; /* where it was in the text */
};

enum { JSON_NAMES_INLINE = 64 };

struct json_names {
    const char *text;
    size_t text_len;
    char *unescaped; /* as long as the text, each name at its own place; NULL until needed */
    struct json_name *items;
    uint32_t len;
    uint32_t cap;
    struct json_name first[JSON_NAMES_INLINE]; /* so that small text needs no allocation */
};

void json_names_init(struct json_names *names, const char *text, size_t len);
void json_names_finish(struct json_names *names);

/* The name between 'from' and 'to', checked before; false without memory. */
bool json_names_add(struct json_names *names, const char *from, const char *to, bool escaped);

/* Drops all names from the 'first' on; returns where in the text one of them
 * stands that had come before, or NULL. */
const char *json_names_leave(struct json_names *names, uint32_t first);
