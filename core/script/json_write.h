/*
 * Lua values to JSON text, for lib_json.c.
 *
 * Ours and not lua-cjson's: to prove that a value is one that cjson gets right
 * (text is UTF-8, integers below 10^14, floats that 14 digits keep, no empty list,
 * no hole, nothing spliced) is the same walk as writing it, so with cjson there
 * would be two walks, and a second way to write for all that is not so.
 */
#pragma once

#include <lua.h>

/* The metatables that a table can be marked with, by address. */
struct json_marks {
    const void *list;
    const void *object;
    const void *raw;
    const void *constant;
};

enum { JSON_TEXT_MAX = 64 * 1024 * 1024 };

/* Pushes a writer: a userdata that keeps its memory from one text to the next, and
 * the texts of constant tables as long as those live. */
void json_writer_push(lua_State *L, const struct json_marks *marks);

/* Pushes the text of the value at the top of the stack; the writer is at 'index', and the
 * table that says the order of names at 'order', unless that is 0.
 * Raises, with the path of what is wrong, when it has none. */
void json_write(lua_State *L, int index, int order);

/* The same with all names in order, so that the same data gives the same text in any
 * process.  Refuses raw text; what is wrong is wrong with 'what'. */
void json_write_sorted(lua_State *L, int index, const char *what);
