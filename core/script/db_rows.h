/* An answer of the database as Lua values; lib_db.c says which becomes which. */
#pragma once

#include <lua.h>

struct db_query;
struct err;

/* Pushes a list with a table for each row. */
void db_rows_push(lua_State *L, const struct db_query *query);

/* Pushes the first row, which must be there. */
void db_rows_push_first(lua_State *L, const struct db_query *query);

/* As lib_fail(), with what the database said beside: "" where it said nothing. */
int db_rows_fail(lua_State *L, const struct err *err, const char *sqlstate,
                 const char *constraint);

enum { DB_ROWS_TIME_SIZE = 40 };

/* "2026-11-22 13:05:06.123456+00" as "2026-11-22T13:05:06.123Z".  Returns the length, or 0 for what
 * has no such form (infinity, years before 1 or beyond 9999). */
size_t db_rows_time(const char *text, size_t len, char ret_text[DB_ROWS_TIME_SIZE]);
