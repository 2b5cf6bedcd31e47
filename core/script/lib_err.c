/*
 * err.new(code, text) -> err
 *
 * An err is a table { code = "not-found", status = 404, text = "..." } that
 * prints as its text.  It is an answer, not a crash: `assert(find(id))` raises
 * it as it is, and the http room turns it into problem+json.  A string raised
 * instead is a bug, and becomes a 500 with a traceback in the log.
 */
#include <lauxlib.h>
#include <string.h>

#include "base/err.h"
#include "script/lib.h"

#define META "aimix.err"

static int to_string(lua_State *L)
{
    lua_getfield(L, 1, "text");
    return 1;
}

/* Made with the first err: a library may fail before a script has required this one. */
static void set_metatable(lua_State *L)
{
    if (luaL_newmetatable(L, META)) {
        lua_pushcfunction(L, to_string);
        lua_setfield(L, -2, "__tostring");
    }
    lua_setmetatable(L, -2);
}

static void push(lua_State *L, enum err_code code, const char *text)
{
    lua_createtable(L, 0, 3);
    lua_pushstring(L, err_slug(code));
    lua_setfield(L, -2, "code");
    lua_pushinteger(L, err_status(code));
    lua_setfield(L, -2, "status");
    lua_pushstring(L, text);
    lua_setfield(L, -2, "text");
    set_metatable(L);
}

int lib_fail(lua_State *L, const struct err *err)
{
    lua_pushnil(L);
    push(L, err->code, err->text);
    return 2;
}

static int new(lua_State *L)
{
    const char *slug = luaL_checkstring(L, 1);
    const char *text = luaL_checkstring(L, 2);
    for (enum err_code code = ERR_NONE + 1; code < ERR_CODES; code++)
        if (strcmp(err_slug(code), slug) == 0) {
            push(L, code, text);
            return 1;
        }
    return luaL_error(L, "no error is called '%s'; see core/base/err.h", slug);
}

static const luaL_Reg functions[] = {
    { "new", new },
    { NULL, NULL },
};

int luaopen_err(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
