#include "script/lib.h"

#include <assert.h>
#include <lauxlib.h>

/* Its address is the registry key; its value is nothing. */
static const char context_key;

void lib_set_context(lua_State *L, struct lib_context *context)
{
    lua_pushlightuserdata(L, context);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &context_key);
}

struct lib_context *lib_context(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, &context_key);
    struct lib_context *context = lua_touserdata(L, -1);
    lua_pop(L, 1);
    assert(context);
    return context;
}

uv_loop_t *lib_loop(lua_State *L)
{
    return lib_context(L)->loop;
}

struct db_pool *lib_find_pool(lua_State *L)
{
    struct lib_context *context = lib_context(L);
    if (!context->db && context->need_db)
        context->need_db(context);
    return context->db;
}

struct db_pool *lib_pool(lua_State *L)
{
    struct db_pool *pool = lib_find_pool(L);
    if (!pool)
        luaL_error(L, "there is no database in this process");
    return pool;
}
