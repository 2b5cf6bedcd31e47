/*
 * clock.now()        -> seconds since 1970, a float
 * clock.monotonic()  -> seconds since some moment, for measuring; never goes back
 * clock.iso(time?)   -> "2026-11-22T13:05:06Z"; without an argument, now
 * clock.sleep(seconds)                              waits
 */
#include <lauxlib.h>
#include <stdlib.h>
#include <time.h>

#include "script/lib.h"
#include "script/task.h"

enum { SLEEP_MAX_S = 24 * 3600 };

static int push_time(lua_State *L, clockid_t which)
{
    struct timespec now;
    clock_gettime(which, &now);
    lua_pushnumber(L, (lua_Number)now.tv_sec + (lua_Number)now.tv_nsec / 1e9);
    return 1;
}

static int now(lua_State *L)
{
    return push_time(L, CLOCK_REALTIME);
}

static int monotonic(lua_State *L)
{
    return push_time(L, CLOCK_MONOTONIC);
}

static int iso(lua_State *L)
{
    time_t when = lua_isnoneornil(L, 1) ? time(NULL) : (time_t)luaL_checknumber(L, 1);
    struct tm utc;
    luaL_argcheck(L, gmtime_r(&when, &utc), 1, "beyond the calendar");

    char text[32];
    lua_pushlstring(L, text, strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc));
    return 1;
}

/* A timer is closed later than it fires, so it cannot live on the task's stack. */
static void timer_closed(uv_handle_t *handle)
{
    free(handle);
}

static void sleep_wake(uv_timer_t *timer)
{
    struct task *task = timer->data;
    uv_close((uv_handle_t *)timer, timer_closed);
    task_wake(task);
}

static int sleep_finish(lua_State *L, int status, lua_KContext context)
{
    (void)L, (void)status, (void)context;
    return 0;
}

void lib_timer_start(lua_State *L, double seconds, struct task *task)
{
    luaL_argcheck(L, seconds >= 0 && seconds <= SLEEP_MAX_S, 1, "0 to 86400 seconds");
    uv_timer_t *timer = malloc(sizeof *timer);
    if (!timer)
        luaL_error(L, "no memory for a timer");
    uv_timer_init(lib_loop(L), timer);
    timer->data = task;
    uv_timer_start(timer, sleep_wake, (uint64_t)(seconds * 1000 + 0.5), 0);
}

int lib_sleep(lua_State *L)
{
    double seconds = luaL_checknumber(L, 1);
    lib_timer_start(L, seconds, task_running(L));
    return task_wait(L, sleep_finish, NULL);
}

static const luaL_Reg functions[] = {
    { "iso", iso },
    { "monotonic", monotonic },
    { "now", now },
    { "sleep", lib_sleep },
    { NULL, NULL },
};

int luaopen_clock(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
