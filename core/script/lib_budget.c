/*
 * Runs: what a service does, within a budget of its own (limits.h).
 *
 * budget.run(handler, f, ...)   -> true, what f returned | false, what handler made of the error
 * budget.load(handler, f, ...)     the same, with what loading a service file may use
 *     as xpcall does it; f may not wait.  The end of the budget is an error of its own, "stopped:
 *     ...", and what f used of it does not count as the turn's
 * budget.call()         counts a call of the host by the run that is running, and blames who
 *                       called the caller; those of almanac and json count themselves
 * budget.most        -> { run = { cpu_ms, memory_bytes, block_bytes, calls, output_bytes },
 *                         load = { cpu_ms, memory_bytes, block_bytes, calls },
 *                         turn = { cpu_ms, memory_bytes } }
 */
#include <lauxlib.h>
#include <stdbool.h>
#include <string.h>

#include "script/lib.h"
#include "script/limits.h"
#include "script/protect.h"

static bool is_about_memory(lua_State *L, int status)
{
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    return status == LUA_ERRMEM || strstr(text, "not enough memory");
}

/* handler(error), which Lua asks of everything but memory.  Its own words say neither where, nor
 * how much. */
static void handle_memory(lua_State *L, const char *where, size_t bytes)
{
    lua_pop(L, 1);
    lua_getupvalue(L, 1, 1);
    lua_pushfstring(L, "%sstopped: used more than %d MiB of memory", where, (int)(bytes >> 20));
    lua_call(L, 1, 1);
}

static int run_within(lua_State *L, enum limits_kind kind, size_t memory)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    luaL_checkany(L, 2);
    protect_wrap(L, 1);
    struct limits_count outer;
    limits_begin(L, kind, &outer);
    int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 1);
    const char *refused_at = limits_end(L, &outer);
    if (status != LUA_OK && refused_at && is_about_memory(L, status))
        handle_memory(L, refused_at, memory);
    else if (status != LUA_OK)
        protect_handle(L, 1);
    lua_pushboolean(L, status == LUA_OK);
    lua_replace(L, 1);
    return lua_gettop(L);
}

static int run(lua_State *L)
{
    return run_within(L, LIMITS_RUN, LIMITS_RUN_MEMORY);
}

static int load(lua_State *L)
{
    return run_within(L, LIMITS_LOAD, LIMITS_LOAD_MEMORY);
}

static int call(lua_State *L)
{
    limits_call(L, 2);
    return 0;
}

static void set_number(lua_State *L, const char *name, int value)
{
    lua_pushinteger(L, value);
    lua_setfield(L, -2, name);
}

static void push_most(lua_State *L)
{
    lua_newtable(L);
    lua_newtable(L);
    set_number(L, "cpu_ms", LIMITS_RUN_CPU_MS);
    set_number(L, "memory_bytes", LIMITS_RUN_MEMORY);
    set_number(L, "block_bytes", LIMITS_RUN_BLOCK);
    set_number(L, "calls", LIMITS_RUN_CALLS);
    set_number(L, "output_bytes", LIMITS_RUN_OUTPUT);
    lua_setfield(L, -2, "run");
    lua_newtable(L);
    set_number(L, "cpu_ms", LIMITS_LOAD_CPU_MS);
    set_number(L, "memory_bytes", LIMITS_LOAD_MEMORY);
    set_number(L, "block_bytes", LIMITS_RUN_BLOCK);
    set_number(L, "calls", LIMITS_LOAD_CALLS);
    lua_setfield(L, -2, "load");
    lua_newtable(L);
    set_number(L, "cpu_ms", LIMITS_TURN_CPU_MS);
    set_number(L, "memory_bytes", LIMITS_TURN_MEMORY);
    lua_setfield(L, -2, "turn");
}

static const luaL_Reg functions[] = {
    { "call", call }, { "load", load }, { "run", run },
    { NULL, NULL },
};

int luaopen_budget(lua_State *L)
{
    luaL_newlib(L, functions);
    push_most(L);
    lua_setfield(L, -2, "most");
    return 1;
}
