/*
 * table.sort: all items are taken to the stack of Lua, in sorted runs, and these are merged, from
 * one half of the room there to the other and back.
 *
 * It is stable and compares n log n times whatever the comparator says, so one that lies gets
 * nonsense and nothing else; the list is written only when its order is known.  More items than
 * are taken could not be sorted within the budget of a turn.
 */
#include "script/language.h"
#include "script/limits.h"

enum {
    RUN = 32, /* items that are sorted by insertion */
    ITEMS_MAX = 250000,
};

enum { LIST = 1, IS_BEFORE, FIRST };

/* Whether the item at stack index 'a' comes before that at 'b'. */
static bool is_before(lua_State *L, int a, int b)
{
    limits_poll(L);
    if (lua_isnil(L, IS_BEFORE))
        return lua_compare(L, a, b, LUA_OPLT);
    lua_pushvalue(L, IS_BEFORE);
    lua_pushvalue(L, a);
    lua_pushvalue(L, b);
    lua_call(L, 2, 1);
    bool answer = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return answer;
}

/* Puts the top where it belongs among the sorted items from 'base' up to it: behind its like. */
static void insert_top(lua_State *L, int base)
{
    int top = lua_gettop(L), low = base, high = top - 1;
    if (top == base || !is_before(L, top, top - 1))
        return; /* as it most often is, where things are nearly in order */
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (is_before(L, top, middle))
            high = middle;
        else
            low = middle + 1;
    }
    lua_insert(L, low);
}

/* Pushes the items of the list, each RUN of them in order. */
static void push_runs(lua_State *L, int count)
{
    int base = FIRST;
    for (int i = 0; i < count; i++) {
        if (i % RUN == 0)
            base = FIRST + i;
        lua_geti(L, LIST, i + 1);
        insert_top(L, base);
    }
}

/* Merges [low, middle) and [middle, high) into what begins at 'to'.  All are stack indices. */
static void merge(lua_State *L, int low, int middle, int high, int to)
{
    int left = low, right = middle;
    if (middle < high && !is_before(L, middle, middle - 1))
        middle = right = high; /* they are in order as they stand */
    while (left < middle || right < high) {
        limits_poll(L);
        bool from_right = left == middle || (right < high && is_before(L, right, left));
        lua_copy(L, from_right ? right++ : left++, to++);
    }
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* Where the items are in the end. */
static int merge_runs(lua_State *L, int count)
{
    int have = FIRST, room = FIRST + count;
    for (int size = RUN; size < count; size *= 2) {
        for (int at = 0; at < count; at += 2 * size)
            merge(L, have + at, have + least(at + size, count),
                  have + least(at + 2 * size, count), room + at);
        int merged = room;
        room = have;
        have = merged;
    }
    return have;
}

static void write_back(lua_State *L, int from, int count)
{
    for (int i = 0; i < count; i++) {
        limits_poll(L);
        lua_pushvalue(L, from + i);
        lua_seti(L, LIST, i + 1);
    }
}

int language_sort(lua_State *L)
{
    language_check_list(L, LIST);
    lua_Integer count = luaL_len(L, LIST);
    if (count < 2)
        return 0;
    luaL_argcheck(L, count <= ITEMS_MAX, LIST, "array too big");
    if (!lua_isnoneornil(L, IS_BEFORE))
        luaL_checktype(L, IS_BEFORE, LUA_TFUNCTION);
    lua_settop(L, IS_BEFORE);
    int half = (int)count;
    luaL_checkstack(L, 2 * half + LUA_MINSTACK, NULL);
    push_runs(L, half);
    if (half > RUN)
        lua_settop(L, FIRST - 1 + 2 * half);
    write_back(L, merge_runs(L, half), half);
    return 0;
}
