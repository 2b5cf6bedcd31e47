/* An answer of the database as Lua values; lib_db.c says which becomes which. */
#pragma once

#include <lua.h>

struct db_query;

/* Pushes a list with a table for each row. */
void db_rows_push(lua_State *L, const struct db_query *query);

/* Pushes the first row, which must be there. */
void db_rows_push_first(lua_State *L, const struct db_query *query);
