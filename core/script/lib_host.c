/*
 * The process that a script runs in.
 *
 * host.draining()    -> boolean    it is about to end: take no new work
 * host.metrics()     -> table      numbers of this process by name; those that only grow end
 *                                  in _total
 * host.collect(gives_back) -> integer    collects all garbage at once; bytes that are left.
 *                                  With true, what is free goes back to the system
 * host.ready()                     says that this process can serve: from now on
 * host.migrated()    -> boolean    is true
 * host.next_reload() -> "asked" | "changed"   waits until the operator asks for a reload, or
 *                                  a script or prompt has changed
 * host.rest(seconds) -> true       waits, as clock.sleep(); but what rests does not
 *                                  hold up the end of the process
 * host.drained()                   waits until the process may end
 * host.ask_reload()  -> boolean    asks for that, as SIGHUP of the supervisor does; false where
 *                                  there is none
 * host.show(sheet, text) -> true | nil, err   what this process says of itself, to the others of
 *                                  this host: "numbers" or "scripts"; at most 256 KiB; replaces
 *                                  what it said there before
 * host.shown(sheet)  -> { { process = "worker 1", text =, left = true if it has ended }, ... }
 *                                  what they say, itself too
 * host.left(sheet)   -> text | nil what the process before this one, or this one, said last
 *
 * host.tallies                     a table for lib/tally.lua: one in a process, kept by reloads
 *
 * A task in next_reload, rest or drained is a resident: it is always there, and a
 * drain does not wait for it.
 */
#include <lauxlib.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "db/pool.h"
#include "fetch/client.h"
#include "http/server.h"
#include "script/board.h"
#include "script/lib.h"
#include "script/pool.h"
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
    set_number(L, "db_waiting", gauges.waiting);
    set_number(L, "db_ledger_waiting", gauges.calls_waiting);
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
    set_number(L, "cpu_jobs_running", pool_running());
    set_number(L, "cpu_jobs_waiting", pool_waiting());
    set_number(L, "lua_memory_bytes", (unsigned long long)kib * 1024);
    if (context->http)
        add_http(L, context->http);
    if (context->db)
        add_db(L, context->db);
    if (context->fetch)
        set_number(L, "fetch_in_flight", fetch_in_flight(context->fetch));
    return 1;
}

static const char *const sheets[] = { "numbers", "scripts", NULL };

static enum board_sheet check_sheet(lua_State *L, int index)
{
    return (enum board_sheet)luaL_checkoption(L, index, NULL, sheets);
}

static int show(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    enum board_sheet sheet = check_sheet(L, 1);
    size_t len;
    const char *text = luaL_checklstring(L, 2, &len);
    if (context->board &&
        !board_write(context->board, context->place, sheet, context->name, text, len)) {
        struct err err;
        err_set(&err, ERR_TOO_LARGE, "more than %d bytes are not shown", BOARD_TEXT);
        return lib_fail(L, &err);
    }
    lua_pushboolean(L, true);
    return 1;
}

/* Too large for a stack; Lua runs on one thread. */
static struct board_entry entry;

static int shown(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    enum board_sheet sheet = check_sheet(L, 1);
    unsigned places = context->board ? board_places(context->board) : 0;
    lua_newtable(L);
    for (unsigned i = 0; i < places; i++) {
        if (!board_read(context->board, i, sheet, &entry))
            continue;
        lua_createtable(L, 0, 3);
        lua_pushstring(L, entry.name);
        lua_setfield(L, -2, "process");
        lua_pushboolean(L, entry.left);
        lua_setfield(L, -2, "left");
        lua_pushlstring(L, entry.text, entry.len);
        lua_setfield(L, -2, "text");
        lua_rawseti(L, -2, luaL_len(L, -2) + 1);
    }
    return 1;
}

static int left(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    enum board_sheet sheet = check_sheet(L, 1);
    if (!context->board || !board_read(context->board, context->place, sheet, &entry))
        return 0;
    lua_pushlstring(L, entry.text, entry.len);
    return 1;
}

static int collect(lua_State *L)
{
    lua_gc(L, LUA_GCCOLLECT);
    if (lua_toboolean(L, 1))
        malloc_trim(0);
    lua_pushinteger(L, (lua_Integer)lua_gc(L, LUA_GCCOUNT) * 1024);
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

/* Only of the supervisor that started us: whoever takes in orphans is no business of ours. */
static int ask_reload(lua_State *L)
{
    pid_t supervisor = lib_context(L)->supervisor;
    bool asked = supervisor && getppid() == supervisor && kill(supervisor, SIGHUP) == 0;
    lua_pushboolean(L, asked);
    return 1;
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
    { "ask_reload", ask_reload }, { "collect", collect }, { "drained", drained },
    { "draining", draining }, { "left", left }, { "metrics", metrics }, { "migrated", migrated },
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
