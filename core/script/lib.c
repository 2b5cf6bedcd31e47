#include "script/lib.h"

#include <assert.h>
#include "script/limits.h"

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

/* Upvalue: the function.  It runs in this one's place, and so finds the same caller. */
static int call_counted(lua_State *L)
{
    limits_call(L, 1);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

void lib_new_counted(lua_State *L, const luaL_Reg *functions)
{
    lua_newtable(L);
    for (; functions->name; functions++) {
        lua_pushcfunction(L, functions->func);
        lua_pushcclosure(L, call_counted, 1);
        lua_setfield(L, -2, functions->name);
    }
}

const char *lib_error_text(lua_State *co)
{
    if (lua_istable(co, -1)) {
        lua_pushliteral(co, "text");
        lua_rawget(co, -2);
    }
    const char *text = lua_tostring(co, -1);
    return text ? text : "raised something that is no text";
}
