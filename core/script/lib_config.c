/*
 * config.get(name) -> text        a setting by its environment name; "" when not set.
 *                                 Raises when there is no such setting.
 */
#include <lauxlib.h>

#include "script/lib.h"

static int get(lua_State *L)
{
    const char *name = luaL_checkstring(L, 1);
    struct lib_context *context = lib_context(L);
    const char *value = context->setting(context->config, name);
    if (!value)
        return luaL_error(L, "there is no setting '%s'; see `aimix config`", name);
    lua_pushstring(L, value);
    return 1;
}

static const luaL_Reg functions[] = {
    { "get", get },
    { NULL, NULL },
};

int luaopen_config(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
