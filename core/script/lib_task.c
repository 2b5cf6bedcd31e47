/*
 * task.spawn(f)        calls f() in a task of its own, soon; an error in it is logged
 * task.together{ a = f, b = g } -> { a = ..., b = ... }     waits
 *                      calls all of them at once and returns what each returned
 *                      first; raises the first error, after all have ended
 * task.count()         -> how many tasks there are, this one included
 */
#include <lauxlib.h>
#include <stdbool.h>

#include "base/log.h"
#include "script/lib.h"
#include "script/task.h"

static void spawn_done(lua_State *co, int status, int nresults, void *owner)
{
    (void)nresults, (void)owner;
    if (status == LUA_OK)
        return;
    log_write(LOG_ERROR, "task-failed", LOG_TEXT("error", lib_error_text(co)), LOG_END);
}

/* What was to be closed has been, when this raises: nothing could stop it later. */
static int spawned_finish(lua_State *L, int status, lua_KContext context)
{
    (void)context;
    return status == LUA_OK || status == LUA_YIELD ? 0 : lua_error(L);
}

static int spawned(lua_State *L)
{
    return spawned_finish(L, lua_pcallk(L, 0, 0, 0, 0, spawned_finish), 0);
}

static int spawn(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_settop(L, 1);
    lua_pushcfunction(L, spawned);
    lua_insert(L, 1);
    task_start_soon(L, 1, spawn_done, NULL);
    return 0;
}

/* Whom the last of a group wakes. */
struct gate {
    struct task *task;
    int left;
};

enum { CHILD_GATE = 1, CHILD_RESULTS, CHILD_FAILURE };

/* Everything happens inside Lua: the child stores its own result. */
static int child_finish(lua_State *L, int status, lua_KContext context)
{
    (void)context;
    lua_pushvalue(L, lua_upvalueindex(CHILD_FAILURE));
    bool failed = status != LUA_OK && status != LUA_YIELD;
    if (failed && lua_rawgeti(L, -1, 1) == LUA_TNIL) {
        lua_pushvalue(L, 2);
        lua_rawseti(L, -3, 1);
    }
    if (!failed) {
        lua_pushvalue(L, 1);
        lua_pushvalue(L, 2);
        lua_settable(L, lua_upvalueindex(CHILD_RESULTS));
    }
    struct gate *gate = lua_touserdata(L, lua_upvalueindex(CHILD_GATE));
    if (--gate->left == 0)
        task_wake_soon(gate->task);
    return 0;
}

/* child(key, f) */
static int child(lua_State *L)
{
    int status = lua_pcallk(L, 0, 1, 0, 0, child_finish);
    return child_finish(L, status, 0);
}

static void child_done(lua_State *co, int status, int nresults, void *owner)
{
    (void)co, (void)status, (void)nresults, (void)owner; /* child() keeps every outcome */
}

enum { TOGETHER_FUNCTIONS = 1, TOGETHER_GATE, TOGETHER_RESULTS, TOGETHER_FAILURE };

static int together_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status, (void)context;
    if (lua_rawgeti(L, TOGETHER_FAILURE, 1) != LUA_TNIL)
        return lua_error(L);
    lua_pushvalue(L, TOGETHER_RESULTS);
    return 1;
}

static void start_child(lua_State *L, int key, int function)
{
    for (int i = TOGETHER_GATE; i <= TOGETHER_FAILURE; i++)
        lua_pushvalue(L, i);
    lua_pushcclosure(L, child, 3);
    lua_pushvalue(L, key);
    lua_pushvalue(L, function);
    task_start_soon(L, 2, child_done, NULL);
}

static int together(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    struct gate *gate = lua_newuserdatauv(L, sizeof *gate, 0);
    *gate = (struct gate){ .task = task_running(L) };
    lua_newtable(L);
    lua_newtable(L);

    lua_pushnil(L);
    while (lua_next(L, TOGETHER_FUNCTIONS)) {
        luaL_argcheck(L, lua_isfunction(L, -1), 1, "a table of functions");
        gate->left++;
        start_child(L, lua_absindex(L, -2), lua_absindex(L, -1));
        lua_pop(L, 1);
    }
    if (gate->left == 0)
        return together_finish(L, LUA_OK, 0);
    return task_wait(L, together_finish, gate);
}

static int count(lua_State *L)
{
    lua_pushinteger(L, task_count(L));
    return 1;
}

static const luaL_Reg functions[] = {
    { "count", count },
    { "spawn", spawn },
    { "together", together },
    { NULL, NULL },
};

int luaopen_task(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
