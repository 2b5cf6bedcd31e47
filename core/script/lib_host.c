/*
 * The process that a script runs in.
 *
 * host.draining()    -> boolean    it is about to end: take no new work
 * host.metrics()     -> table      tasks, memory_lua (bytes), pid
 * host.ready()                     says that this process can serve: from now on
 * host.migrated()    -> boolean    is true
 * host.next_reload() -> true       waits until the operator asks for a reload
 * host.rest(seconds) -> true       waits, as clock.sleep(); but what rests does not
 *                                  hold up the end of the process
 * host.drained()                   waits until the process may end
 *
 * A task in one of the last three is a resident: it is always there, and a
 * drain does not wait for it.
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

static int ready(lua_State *L)
{
    lib_context(L)->ready = true;
    return 0;
}

static int migrated(lua_State *L)
{
    lua_pushboolean(L, lib_context(L)->ready);
    return 1;
}

static int resident_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status, (void)context;
    lib_context(L)->residents--;
    lua_pushboolean(L, true);
    return 1;
}

static int resident_wait(lua_State *L, struct task **slot)
{
    luaL_argcheck(L, !*slot, 1, "somebody waits for that already");
    *slot = task_running(L);
    lib_context(L)->residents++;
    return task_wait(L, resident_finish, NULL);
}

static int next_reload(lua_State *L)
{
    struct lib_context *context = lib_context(L);
    if (context->reload_asked) {
        context->reload_asked = false;
        lua_pushboolean(L, true);
        return 1;
    }
    return resident_wait(L, &context->on_reload);
}

static int drained(lua_State *L)
{
    struct lib_context *context = lib_context(L);
    if (context->drained)
        return 0;
    return resident_wait(L, &context->on_drained);
}

static int rest(lua_State *L)
{
    struct task *task = task_running(L);
    struct lib_context *context = lib_context(L);
    lib_timer_start(L, luaL_checknumber(L, 1), task);
    context->residents++;
    return task_wait(L, resident_finish, NULL);
}

void lib_ask_reload(struct lib_context *context)
{
    struct task *task = context->on_reload;
    context->on_reload = NULL;
    context->reload_asked = !task;
    if (task)
        task_wake(task);
}

void lib_tell_drained(struct lib_context *context)
{
    struct task *task = context->on_drained;
    context->on_drained = NULL;
    context->drained = true;
    if (task)
        task_wake(task);
}

static const luaL_Reg functions[] = {
    { "drained", drained }, { "draining", draining }, { "metrics", metrics },
    { "migrated", migrated },
    { "next_reload", next_reload }, { "ready", ready }, { "rest", rest },
    { NULL, NULL },
};

int luaopen_host(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
