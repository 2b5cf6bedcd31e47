/*
 * Checked JSON text to Lua values, for lib_json.c: lua-cjson and what it misses.
 *
 * cjson knows only floats, and cannot tell an empty list from an empty object.
 * So an empty list goes in as [1e999], a number that no checked text has, and a
 * walk over what comes out marks those lists and gives integers their type back.
 */
#pragma once

#include <lua.h>

struct json_report;

/* Pushes the value of the text at index 'text', which json_check() passed with
 * this report.  At 'cjson' is cjson's decoder, at 'list' the metatable of lists. */
void json_read(lua_State *L, int text, int cjson, int list, const struct json_report *report);
