/*
 * host.draining() -> boolean    the process is about to end; take no new work
 * host.metrics()  -> table      numbers about this process: tasks, memory_lua (bytes),
 *                               pid
 */
#include <lauxlib.h>
#include <unistd.h>

#include "script/lib.h"
#include "script/task.h"

static int draining(lua_State *L)
{
    lua_pushboolean(L, lib_context(L)->draining);
    return 1;
}

static void set_number(lua_State *L, const char *name, lua_Integer value)
{
    lua_pushinteger(L, value);
    lua_setfield(L, -2, name);
}

static int metrics(lua_State *L)
{
    lua_newtable(L);
    set_number(L, "tasks", task_count(L));
    set_number(L, "memory_lua",
               (lua_Integer)lua_gc(L, LUA_GCCOUNT) * 1024 + lua_gc(L, LUA_GCCOUNTB));
    set_number(L, "pid", getpid());
    return 1;
}

static const luaL_Reg functions[] = {
    { "draining", draining },
    { "metrics", metrics },
    { NULL, NULL },
};

int luaopen_host(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
