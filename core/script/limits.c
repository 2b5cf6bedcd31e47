#include "script/limits.h"

#include <assert.h>
#include <lauxlib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "script/blocks.h"

enum { TICK_MS = 25, TURN_TICKS = LIMITS_TURN_CPU_MS / TICK_MS };

/* One loop, one Lua state, one running turn in a process: so these are too.
 * The handler runs on the loop thread and sees them between two instructions. */
static lua_State *volatile running;
static volatile sig_atomic_t ticks; /* since the running turn began */

static size_t used;
static size_t turn_start;

static void *allocate(void *none, void *old, size_t old_size, size_t size)
{
    (void)none;
    size_t before = old ? old_size : 0; /* else it is what Lua wants it for */
    size_t after = used - before + size;
    bool grows = size > before;
    if (grows && after > LIMITS_STATE_MEMORY)
        return NULL;
    if (grows && running && after > turn_start + LIMITS_TURN_MEMORY)
        return NULL;

    void *block = blocks_resize(old, before, size);
    if (block || size == 0)
        used = after;
    return block;
}

static int panic(lua_State *L)
{
    const char *text = lua_tostring(L, -1);
    static const char what[] = "aimix: Lua failed outside of any task: ";
    if (write(STDERR_FILENO, what, sizeof what - 1) > 0 && text)
        (void)!write(STDERR_FILENO, text, strlen(text));
    return 0; /* and Lua aborts */
}

lua_State *limits_newstate(void)
{
    lua_State *L = lua_newstate(allocate, NULL);
    if (L)
        lua_atpanic(L, panic);
    return L;
}

/* Raises, and names the line that ran.  The first time it is the last until the next tick:
 * whoever catches it, and is honest, has that long to say what happened. */
static void stop(lua_State *L, lua_Debug *where)
{
    (void)where;
    if (ticks == TURN_TICKS)
        lua_sethook(L, NULL, 0, 0);
    luaL_where(L, 0);
    lua_pushfstring(L, "stopped: used more than %d ms of CPU without waiting",
                    LIMITS_TURN_CPU_MS);
    lua_concat(L, 2);
    lua_error(L);
}

static void tick(int signal_number)
{
    (void)signal_number;
    lua_State *co = running;
    if (co && ++ticks >= TURN_TICKS)
        lua_sethook(co, stop, LUA_MASKCOUNT, 1); /* may be called from a handler */
}

void limits_start(void)
{
    struct sigaction action = { .sa_handler = tick, .sa_flags = SA_RESTART };
    sigaction(SIGPROF, &action, NULL);

    struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGPROF };
    event._sigev_un._tid = gettid();
    timer_t timer;
    int failed = timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer);
    assert(!failed);

    struct itimerspec every = { .it_interval.tv_nsec = TICK_MS * 1000000L,
                                .it_value.tv_nsec = TICK_MS * 1000000L };
    timer_settime(timer, 0, &every, NULL);
}

void limits_tune(lua_State *L)
{
    size_t live = used > (2 << 20) ? used : 2 << 20;
    size_t pause = 100 + 100 * (size_t)LIMITS_GARBAGE / live;
    lua_gc(L, LUA_GCINC, (int)pause, 0, 0);
}

void limits_enter(lua_State *co)
{
    turn_start = used;
    ticks = 0;
    running = co;
}

void limits_leave(lua_State *co)
{
    running = NULL;
    if (ticks >= TURN_TICKS)
        lua_sethook(co, NULL, 0, 0);
}
