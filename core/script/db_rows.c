#include "script/db_rows.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "db/pool.h"
#include "db/query.h"
#include "script/lib.h"

enum { SECONDS_LEN = sizeof "2026-11-22 13:05:06" - 1, FRACTION = 3 };

static bool fits(const char *text, const char *pattern)
{
    for (; *pattern; text++, pattern++)
        if (*pattern == '0' ? *text < '0' || *text > '9' : *text != *pattern)
            return false;
    return true;
}

/* Three digits, cut and not rounded: rounding up could end in the next year. */
static const char *copy_fraction(const char *rest, char ret_digits[FRACTION + 1])
{
    memcpy(ret_digits, "000", FRACTION + 1);
    if (*rest != '.')
        return rest;
    rest++;
    for (int i = 0; *rest >= '0' && *rest <= '9'; rest++, i++)
        if (i < FRACTION)
            ret_digits[i] = *rest;
    return rest;
}

size_t db_rows_time(const char *text, size_t len, char ret_text[DB_ROWS_TIME_SIZE])
{
    char digits[FRACTION + 1];
    if (len < SECONDS_LEN || !fits(text, "0000-00-00 00:00:00"))
        return 0;
    const char *zone = copy_fraction(text + SECONDS_LEN, digits);
    if (*zone == '\0' || strcmp(zone, "+00") == 0)
        zone = "Z";
    else if (strlen(zone) != 3 || (*zone != '+' && *zone != '-') || !fits(zone + 1, "00"))
        return 0; /* a time zone of minutes, or BC: sessions of ours have neither */
    int made = snprintf(ret_text, DB_ROWS_TIME_SIZE, "%.10sT%.8s.%s%s%s", text, text + 11, digits,
                        zone, *zone == 'Z' ? "" : ":00");
    return (size_t)made;
}

static void push_time(lua_State *L, const char *text, size_t len)
{
    char iso[DB_ROWS_TIME_SIZE];
    size_t made = db_rows_time(text, len, iso);
    if (made > 0)
        lua_pushlstring(L, iso, made);
    else
        lua_pushlstring(L, text, len);
}

/* A number that is written as an integer is one; what Lua does not read (NaN) strtod does. */
static void push_number(lua_State *L, const char *text)
{
    if (lua_stringtonumber(L, text) == 0)
        lua_pushnumber(L, strtod(text, NULL));
}

static void push_value(lua_State *L, const struct db_query *query, int row, int column)
{
    size_t len;
    const char *text = db_query_value(query, row, column, &len);
    if (!text) {
        lua_pushnil(L);
        return;
    }
    switch (db_query_kind(query, column)) {
    case DB_INTEGER:
        lua_pushinteger(L, strtoll(text, NULL, 10));
        break;
    case DB_NUMBER:
        push_number(L, text);
        break;
    case DB_BOOLEAN:
        lua_pushboolean(L, text[0] == 't');
        break;
    case DB_TIME:
        push_time(L, text, len);
        break;
    case DB_TEXT:
        lua_pushlstring(L, text, len);
        break;
    }
}

/* The names of the columns, once for all rows.  Returns where they begin on the stack. */
static int push_names(lua_State *L, const struct db_query *query)
{
    int columns = db_query_columns(query);
    int first = lua_gettop(L) + 1;
    luaL_checkstack(L, columns + LUA_MINSTACK, "too many columns");
    for (int column = 0; column < columns; column++)
        lua_pushstring(L, db_query_name(query, column));
    return first;
}

static void push_row(lua_State *L, const struct db_query *query, int row, int names)
{
    int columns = db_query_columns(query);
    lua_createtable(L, 0, columns);
    for (int column = 0; column < columns; column++) {
        lua_pushvalue(L, names + column);
        push_value(L, query, row, column);
        lua_rawset(L, -3);
    }
}

void db_rows_push(lua_State *L, const struct db_query *query)
{
    int rows = db_query_rows(query);
    int names = push_names(L, query);
    lua_createtable(L, rows, 0);
    for (int row = 0; row < rows; row++) {
        push_row(L, query, row, names);
        lua_rawseti(L, -2, row + 1);
    }
}

void db_rows_push_first(lua_State *L, const struct db_query *query)
{
    push_row(L, query, 0, push_names(L, query));
}

int db_rows_fail(lua_State *L, const struct err *err, const char *sqlstate,
                 const char *constraint)
{
    lib_fail(L, err);
    if (sqlstate[0]) {
        lua_pushstring(L, sqlstate);
        lua_setfield(L, -2, "sqlstate");
    }
    if (constraint[0]) {
        lua_pushstring(L, constraint);
        lua_setfield(L, -2, "constraint");
    }
    if (err->code == ERR_BUSY) {
        lua_pushinteger(L, DB_RETRY_AFTER_S);
        lua_setfield(L, -2, "retry_after");
    }
    return 2;
}
