#include "script/limits.h"

#include <assert.h>
#include <lauxlib.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "script/blocks.h"

enum { TICK_MS = 25 };

/* clang-format off */
static const struct budget {
    int cpu_ms;
    size_t memory;
    unsigned calls;
    const char *late;
} budgets[] = {
    [LIMITS_TURN] = { LIMITS_TURN_CPU_MS, LIMITS_TURN_MEMORY, UINT_MAX, " without waiting" },
    [LIMITS_RUN]  = { LIMITS_RUN_CPU_MS, LIMITS_RUN_MEMORY, LIMITS_RUN_CALLS, "" },
    [LIMITS_LOAD] = { LIMITS_LOAD_CPU_MS, LIMITS_LOAD_MEMORY, LIMITS_LOAD_CALLS, "" },
};
/* clang-format on */

/* One loop, one Lua state, one running turn in a process: so these are too.
 * The handler runs on the loop thread and sees them between two instructions. */
static volatile struct limits_count now = { .calls_max = UINT_MAX, .memory_max = SIZE_MAX };
static volatile sig_atomic_t is_overdue;

static size_t used;

/* The error that was raised last, by where its text is. */
static const char *last_stop;

/* Where memory was refused last: "file:line: ", or nothing.  Lua does not say. */
static char refused_at[LUA_IDSIZE + 16];

/* Only looks, and at what stands still while memory is asked for. */
static void note_place(lua_State *L)
{
    enum { LEVELS = 16 };
    lua_Debug at;
    *refused_at = '\0';
    for (int level = 0; level < LEVELS && lua_getstack(L, level, &at); level++) {
        lua_getinfo(L, "Sl", &at);
        if (at.currentline > 0) {
            snprintf(refused_at, sizeof refused_at, "%s:%d: ", at.short_src, at.currentline);
            return;
        }
    }
}

static void stop_soon(void);

/* Lua collects when a request is refused, and asks once more; then it raises.  What it raises in
 * a finalizer of the host is lost, so the next finalizer would ask, and collect, again: with a
 * deep stack, which each needs to grow, that is seconds.  From the first loss on there is some
 * slack, and the script is stopped at its next instruction. */
static bool may_grow(size_t after)
{
    if (after > LIMITS_STATE_MEMORY)
        return false;
    if (after <= now.memory_max) {
        now.refused = 0;
        return true;
    }
    if (now.is_lost && after <= now.memory_max + LIMITS_MEMORY_SLACK) {
        stop_soon();
        return true;
    }
    now.is_lost |= ++now.refused > 1;
    if (now.running)
        note_place(now.running);
    return false;
}

/* The stack of a recursion without end is the block to think of.  At its very end each finalizer
 * of the host would fail, for want of room, and take as long as moving all of it twice. */
static void note_bulk(size_t size)
{
    bool is_run = now.kind == LIMITS_RUN || now.kind == LIMITS_LOAD;
    if (!is_run || size <= LIMITS_RUN_BLOCK)
        return;
    now.is_bulky = true;
    stop_soon();
}

static void *allocate(void *none, void *old, size_t old_size, size_t size)
{
    (void)none;
    size_t before = old ? old_size : 0; /* else it is what Lua wants it for */
    size_t after = used - before + size;
    if (size > before && !may_grow(after))
        return NULL;

    if (size > before && (old || old_size == 0)) /* no text, or other thing that has its size */
        note_bulk(size);
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
static int stop(lua_State *L, int level)
{
    const struct budget *budget = &budgets[now.kind];
    if (now.ticks == now.ticks_max) {
        lua_sethook(now.running, NULL, 0, 0);
        is_overdue = false;
    }
    luaL_where(L, level);
    if (now.is_bulky)
        lua_pushfstring(L, "stopped: calls itself without end, or lets a thing grow beyond %d MiB",
                        LIMITS_RUN_BLOCK >> 20);
    else if (now.is_lost)
        lua_pushfstring(L, "stopped: used more than %d MiB of memory",
                        (int)(budget->memory >> 20));
    else
        lua_pushfstring(L, "stopped: used more than %d ms of CPU%s", budget->cpu_ms,
                        budget->late);
    lua_concat(L, 2);
    last_stop = lua_tostring(L, -1);
    return lua_error(L);
}

bool limits_is_stop(lua_State *L, int index)
{
    return lua_type(L, index) == LUA_TSTRING && lua_tostring(L, index) == last_stop;
}

static void stop_lua(lua_State *L, lua_Debug *where)
{
    (void)where;
    stop(L, 0);
}

void limits_poll(lua_State *L)
{
    if (is_overdue)
        stop(L, 1);
}

static void stop_soon(void)
{
    lua_State *co = now.running;
    if (!co)
        return;
    is_overdue = true;
    if (lua_gethook(co) != stop_lua) /* it goes through all calls that are open */
        lua_sethook(co, stop_lua, LUA_MASKCOUNT, 1);
}

/* Lua allows setting a hook from a handler. */
static void tick(int signal_number)
{
    (void)signal_number;
    if (now.running && ++now.ticks >= now.ticks_max)
        stop_soon();
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

static void count_from_here(lua_State *L, enum limits_kind kind)
{
    const struct budget *budget = &budgets[kind];
    now.kind = kind;
    now.ticks = 0;
    now.ticks_max = budget->cpu_ms / TICK_MS;
    now.memory_max = used + budget->memory;
    now.refused = 0;
    now.is_lost = now.is_bulky = false;
    now.calls = 0;
    now.calls_max = budget->calls;
    now.running = L;
}

/* From here on a tick finds nobody. */
static void forget(lua_State *L)
{
    now.running = NULL;
    if (lua_gethook(L) == stop_lua)
        lua_sethook(L, NULL, 0, 0);
    is_overdue = false;
}

void limits_enter(lua_State *co)
{
    count_from_here(co, LIMITS_TURN);
}

void limits_leave(lua_State *co)
{
    forget(co);
    now.kind = LIMITS_NONE;
    now.ticks_max = 0;
    now.memory_max = SIZE_MAX;
}

void limits_begin(lua_State *L, enum limits_kind kind, struct limits_count *outer)
{
    *outer = now;
    *refused_at = '\0';
    now.running = NULL;
    count_from_here(L, kind);
    if (now.memory_max > outer->memory_max)
        now.memory_max = outer->memory_max;
}

/* A turn that was over before goes on being over: at the next tick. */
const char *limits_end(lua_State *L, const struct limits_count *outer)
{
    forget(L);
    now.refused = 0;
    now.is_lost = outer->is_lost;
    now.is_bulky = outer->is_bulky;
    now.ticks = outer->ticks;
    now.ticks_max = outer->ticks_max;
    now.kind = outer->kind;
    now.memory_max = outer->memory_max;
    now.calls = outer->calls;
    now.calls_max = outer->calls_max;
    now.running = outer->running;
    return *refused_at ? refused_at : NULL;
}

void limits_call(lua_State *L, int level)
{
    bool is_run = now.kind == LIMITS_RUN || now.kind == LIMITS_LOAD;
    if (!is_run || ++now.calls <= now.calls_max)
        return;
    luaL_where(L, level);
    lua_pushfstring(L, "stopped: called the host more than %d times", (int)now.calls_max);
    lua_concat(L, 2);
    lua_error(L);
}
