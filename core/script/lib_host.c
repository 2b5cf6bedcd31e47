/*
 * The process that a script runs in.
 *
 * host.draining()    -> boolean    it is about to end: take no new work
 * host.metrics()     -> table      numbers of this process by name; those that only grow end
 *                                  in _total
 * host.ready()                     says that this process can serve: from now on
 * host.migrated()    -> boolean    is true
 * host.next_reload() -> "asked" | "changed"   waits until the operator asks for a reload, or
 *                                  a script or prompt has changed
 * host.rest(seconds) -> true       waits, as clock.sleep(); but what rests does not
 *                                  hold up the end of the process
 * host.drained()                   waits until the process may end
 * host.show(text)    -> true | nil, err   what this process says of itself, to the others of
 *                                  this host; at most 64 KiB; replaces what it said before
 * host.shown()       -> { { process = "worker 1", text = }, ... }   what they say, itself too
 *
 * host.tallies                     a table for lib/tally.lua: one in a process, kept by reloads
 *
 * A task in next_reload, rest or drained is a resident: it is always there, and a
 * drain does not wait for it.
 */
#include <lauxlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "db/pool.h"
#include "fetch/client.h"
#include "http/server.h"
#include "script/board.h"
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

static int show(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);
    if (context->board && !board_write(context->board, context->place, context->name, text, len)) {
        struct err err;
        err_set(&err, ERR_TOO_LARGE, "more than %d bytes are not shown", BOARD_TEXT);
        return lib_fail(L, &err);
    }
    lua_pushboolean(L, true);
    return 1;
}

static int shown(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    unsigned places = context->board ? board_places(context->board) : 0;
    char name[BOARD_NAME], *text = lua_newuserdatauv(L, BOARD_TEXT, 0);
    lua_newtable(L);
    for (unsigned i = 0; i < places; i++) {
        size_t len;
        if (!board_read(context->board, i, name, text, &len))
            continue;
        lua_newtable(L);
        lua_pushstring(L, name);
        lua_setfield(L, -2, "process");
        lua_pushlstring(L, text, len);
        lua_setfield(L, -2, "text");
        lua_rawseti(L, -2, luaL_len(L, -2) + 1);
    }
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

static int resident_wait(lua_State *L, struct task **slot, lua_KFunction finish)
{
    luaL_argcheck(L, !*slot, 1, "somebody waits for that already");
    *slot = task_running(L);
    lib_context(L)->residents++;
    return task_wait(L, finish, NULL);
}

/* An operator who asks is told of everything, also when files have changed as well. */
static int push_reload(lua_State *L, struct lib_context *context)
{
    lua_pushstring(L, context->reload_asked ? "asked" : "changed");
    context->reload_asked = context->scripts_changed = false;
    return 1;
}

static int next_reload_finish(lua_State *L, int status, lua_KContext kcontext)
{
    (void)status, (void)kcontext;
    struct lib_context *context = lib_context(L);
    context->residents--;
    return push_reload(L, context);
}

static int next_reload(lua_State *L)
{
    struct lib_context *context = lib_context(L);
    if (context->reload_asked || context->scripts_changed)
        return push_reload(L, context);
    return resident_wait(L, &context->on_reload, next_reload_finish);
}

static int drained(lua_State *L)
{
    struct lib_context *context = lib_context(L);
    if (context->drained)
        return 0;
    return resident_wait(L, &context->on_drained, resident_finish);
}

static int rest(lua_State *L)
{
    struct task *task = task_running(L);
    struct lib_context *context = lib_context(L);
    lib_timer_start(L, luaL_checknumber(L, 1), task);
    context->residents++;
    return task_wait(L, resident_finish, NULL);
}

static void wake_reload(struct lib_context *context)
{
    struct task *task = context->on_reload;
    context->on_reload = NULL;
    if (task)
        task_wake(task);
}

void lib_ask_reload(struct lib_context *context)
{
    context->reload_asked = true;
    wake_reload(context);
}

void lib_tell_changed(struct lib_context *context)
{
    context->scripts_changed = true;
    wake_reload(context);
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
    { "next_reload", next_reload }, { "ready", ready }, { "rest", rest }, { "show", show },
    { "shown", shown },
    { NULL, NULL },
};

int luaopen_host(lua_State *L)
{
    luaL_newlib(L, functions);
    lua_newtable(L);
    lua_setfield(L, -2, "tallies");
    return 1;
}
