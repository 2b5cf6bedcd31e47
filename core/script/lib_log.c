/*
 * log.debug(event, fields?)   log.info   log.warn   log.error
 * log.on(level) -> boolean    whether such a line would be written
 *
 * Fields are a table of text, numbers and booleans.  Never put a password, a
 * token, a birth date or a customer's words into one.
 */
#include <lauxlib.h>
#include <string.h>

#include "base/log.h"
#include "script/lib.h"

enum { FIELDS_MAX = 12 };

/* The text of the value at the top, which it replaces so that it stays alive. */
static struct log_field field_from(lua_State *L, const char *key)
{
    if (lua_isinteger(L, -1))
        return LOG_INT(key, lua_tointeger(L, -1));
    return LOG_TEXT(key, luaL_tolstring(L, -1, NULL));
}

/* Leaves values on the stack so that their text stays alive until written. */
static int collect(lua_State *L, struct log_field fields[FIELDS_MAX])
{
    int count = 0;
    lua_pushnil(L);
    while (lua_next(L, 2)) {
        luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING, 2, "field names are text");
        luaL_argcheck(L, count < FIELDS_MAX, 2, "too many fields");
        luaL_checkstack(L, 4, NULL);
        fields[count] = field_from(L, lua_tostring(L, -2));
        if (fields[count].kind == LOG_FIELD_TEXT)
            lua_replace(L, -2);
        lua_pushvalue(L, -2); /* the key again, for lua_next */
        count++;
    }
    return count;
}

static int write_line(lua_State *L, enum log_level level)
{
    const char *event = luaL_checkstring(L, 1);
    if (!log_on(level))
        return 0;

    struct log_field f[FIELDS_MAX];
    for (int i = 0; i < FIELDS_MAX; i++)
        f[i] = LOG_TEXT("", NULL); /* left out */
    if (!lua_isnoneornil(L, 2)) {
        luaL_checktype(L, 2, LUA_TTABLE);
        collect(L, f);
    }
    log_write(level, event, f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10],
              f[11], LOG_END);
    return 0;
}

static int debug(lua_State *L)
{
    return write_line(L, LOG_DEBUG);
}

static int info(lua_State *L)
{
    return write_line(L, LOG_INFO);
}

static int warn(lua_State *L)
{
    return write_line(L, LOG_WARN);
}

static int error(lua_State *L)
{
    return write_line(L, LOG_ERROR);
}

static int on(lua_State *L)
{
    int level = log_level_from(luaL_checkstring(L, 1));
    luaL_argcheck(L, level >= 0, 1, "one of debug, info, warn, error");
    lua_pushboolean(L, log_on((enum log_level)level));
    return 1;
}

static const luaL_Reg functions[] = {
    { "debug", debug }, { "error", error }, { "info", info },
    { "on", on },       { "warn", warn },   { NULL, NULL },
};

int luaopen_log(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
