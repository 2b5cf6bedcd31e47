/*
 * What the files of the JSON writer share.
 */
#pragma once

#include <lua.h>
#include <stdbool.h>

#include "base/buf.h"
#include "base/json.h"
#include "script/json_write.h"

/* A table that is being written: where we are in it, for cycles and for the path. */
struct json_level {
    const void *table;
    int name;           /* where on the Lua stack the name is; 0 in a list */
    lua_Integer place;
};

struct json_writer {
    lua_State *L;
    const char *what; /* the value is called when something is wrong with it */
    bool is_sorted;
    struct json_marks marks;
    struct buf out;
    int order; /* where on the Lua stack the order of the next object's names is; 0: in any */
    int texts; /* where on the Lua stack the texts of constants are, by their table */
    int depth;
    struct json_level levels[JSON_DEPTH_MAX];
};

/* Raises, with the path to where the writer is. */
__attribute__((format(printf, 2, 3)))
void json_refuse(struct json_writer *writer, const char *format, ...);

/* Raises when the name is none: not a string.  It is where 'level' says on the stack. */
void json_expect_name(struct json_writer *writer, struct json_level *level);

/* Writes the name and the value on top of the stack, and pops the value. */
void json_put_member(struct json_writer *writer, struct json_level *level);

/* Writes the object below its first key and value, its names in order; pops those two. */
void json_put_sorted(struct json_writer *writer, struct json_level *level);

/* The same in the order that the writer was given, and then what that does not name. */
void json_put_ordered(struct json_writer *writer, struct json_level *level);
