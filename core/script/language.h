/*
 * Functions of Lua's own libraries that are ours in every state of the host, because in Lua's
 * there is no end to what one call can take (limits.h).
 *
 * They do what the manual of Lua 5.4 says, with the same errors.  Where it leaves something open
 * they are exact: sort is stable, so that the same items come in the same order in any process.
 */
#pragma once

#include <lauxlib.h>

extern const luaL_Reg language_string[];
extern const luaL_Reg language_table[];

/* Raises unless argument 'arg' is a table, or has the metamethods to be read and written. */
void language_check_list(lua_State *L, int arg);

/* table.sort(list, is_before?) */
int language_sort(lua_State *L);
