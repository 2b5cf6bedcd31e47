/*
 * How long requests took and what became of them, by slot: the number that a script gives to a
 * route.  Counted here because it is done for each request: two looks at the clock and two
 * additions are a hundredth of what a plain route costs, and in Lua would be several.
 */
#include <lauxlib.h>
#include <time.h>

#include "script/http_box.h"

enum { SLOTS = 256, CLASSES = 4, FIRST_CLASS = 2 };

/* Upper bounds, in nanoseconds; the last bucket has none. */
static const uint64_t bounds[] = {
    1000000, 5000000, 25000000, 100000000, 500000000, 2500000000, 10000000000, 30000000000,
};

enum { BOUNDS = sizeof bounds / sizeof *bounds };

struct slot {
    uint64_t ns;
    uint64_t buckets[BOUNDS + 1];
    uint64_t classes[CLASSES]; /* of statuses: 2xx to 5xx */
};

/* Of this process, whichever scripts are in force. */
static struct slot slots[SLOTS];

uint64_t http_times_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

void http_times_add(lua_Integer number, int status, uint64_t began)
{
    struct slot *slot = &slots[number > 0 && number < SLOTS ? number : 0];
    uint64_t ns = http_times_now() - began;
    int bucket = 0;
    while (bucket < BOUNDS && ns > bounds[bucket])
        bucket++;
    slot->ns += ns;
    slot->buckets[bucket]++;
    int class = status / 100 - FIRST_CLASS;
    if (class >= 0 && class < CLASSES)
        slot->classes[class]++;
}

static void push_counts(lua_State *L, const uint64_t *counts, int count)
{
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
        lua_pushinteger(L, (lua_Integer)counts[i]);
        lua_rawseti(L, -2, i + 1);
    }
}

static bool is_used(const struct slot *slot)
{
    uint64_t sum = 0;
    for (int i = 0; i <= BOUNDS; i++)
        sum += slot->buckets[i];
    return sum > 0;
}

static void push_slot(lua_State *L, const struct slot *slot)
{
    lua_createtable(L, 0, 3);
    lua_pushnumber(L, (lua_Number)slot->ns / 1e9);
    lua_setfield(L, -2, "seconds");
    push_counts(L, slot->buckets, BOUNDS + 1);
    lua_setfield(L, -2, "buckets");
    push_counts(L, slot->classes, CLASSES);
    lua_setfield(L, -2, "classes");
}

int http_push_times(lua_State *L)
{
    lua_newtable(L);
    for (int i = 0; i < SLOTS; i++)
        if (is_used(&slots[i])) {
            push_slot(L, &slots[i]);
            lua_rawseti(L, -2, i);
        }
    lua_createtable(L, BOUNDS, 0);
    for (int i = 0; i < BOUNDS; i++) {
        lua_pushnumber(L, (lua_Number)bounds[i] / 1e9);
        lua_rawseti(L, -2, i + 1);
    }
    lua_pushinteger(L, SLOTS - 1);
    return 3;
}
