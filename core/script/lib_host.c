/*
 * The process that a script runs in.
 *
 * host.draining()    -> boolean    it is about to end: take no new work
 * host.metrics()     -> table      numbers of this process by name; those that only grow end
 *                                  in _total
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

#include "db/pool.h"
#include "fetch/client.h"
#include "http/server.h"
#include "script/lib.h"
#include "script/task.h"

static int draining(lua_State *L)
{
    lua_pushboolean(L, lib_context(L)->draining);
    return 1;
}

static void set_number(lua_State *L, const char *name, unsigned long long value)
{
    lua_pushinteger(L, (lua_Integer)value);
    lua_setfield(L, -2, name);
}

static void add_http(lua_State *L, const struct http_server *server)
{
    struct http_stats stats = http_server_stats(server);
    set_number(L, "http_connections", stats.connections);
    set_number(L, "http_in_flight", stats.in_flight);
    set_number(L, "http_requests_total", stats.requests);
    set_number(L, "http_refused_total", stats.refused);
    set_number(L, "http_cut_total", stats.cut);
}

static void add_db(lua_State *L, const struct db_pool *pool)
{
    struct db_pool_gauges gauges;
    db_pool_gauges(pool, &gauges);
    set_number(L, "db_connections", gauges.up);
    set_number(L, "db_connections_busy", gauges.busy);
    set_number(L, "db_waiting", gauges.waiting + gauges.calls_waiting);
    set_number(L, "db_queries_total", gauges.queries);
    set_number(L, "db_ledger_calls_total", gauges.calls);
    set_number(L, "db_ledger_batches_total", gauges.batches);
    set_number(L, "db_refused_total", gauges.refused);
    set_number(L, "db_lost_total", gauges.lost);
}

static int metrics(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    int kib = lua_gc(L, LUA_GCCOUNT);
    lua_newtable(L);
    set_number(L, "pid", (unsigned)getpid());
    set_number(L, "tasks", task_count(L));
    set_number(L, "lua_memory_bytes", (unsigned long long)kib * 1024);
    if (context->http)
        add_http(L, context->http);
    if (context->db)
        add_db(L, context->db);
    if (context->fetch)
        set_number(L, "fetch_in_flight", fetch_in_flight(context->fetch));
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
