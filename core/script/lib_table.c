/*
 * What replaces Lua's own in every state, as the manual has it, and within the budget of a turn:
 *
 * table.concat(list, sep?, i?, j?), table.insert(list, pos?, value), table.move(a, f, e, t, b?),
 * table.remove(list, pos?), table.sort(list, is_before?)
 *
 * A range is whatever somebody says it is, and so is the length of a table that has __len.
 */
#include <limits.h>

#include "script/language.h"
#include "script/limits.h"

/* What is no table may be one by its metatable; 'needs' names the fields, NULL after the last. */
static void check_table(lua_State *L, int arg, const char *const *needs)
{
    if (lua_type(L, arg) == LUA_TTABLE)
        return;
    bool is_like = lua_getmetatable(L, arg);
    for (; is_like && *needs; needs++) {
        lua_pushstring(L, *needs);
        is_like = lua_rawget(L, -2) != LUA_TNIL;
        lua_pop(L, 1);
    }
    if (!is_like)
        luaL_checktype(L, arg, LUA_TTABLE);
    lua_pop(L, 1);
}

static const char *const to_read[] = { "__index", "__len", NULL };
static const char *const to_change[] = { "__index", "__newindex", "__len", NULL };

void language_check_list(lua_State *L, int arg)
{
    check_table(L, arg, to_change);
}

/* Moves item 'from' of the table 'source' to 'to' of the table 'target'. */
static void move_item(lua_State *L, int source, lua_Integer from, int target, lua_Integer to)
{
    limits_poll(L);
    lua_geti(L, source, from);
    lua_seti(L, target, to);
}

static void add_item(lua_State *L, luaL_Buffer *out, lua_Integer i)
{
    limits_poll(L);
    lua_geti(L, 1, i);
    if (!lua_isstring(L, -1))
        luaL_error(L, "invalid value (%s) at index %I in table for 'concat'",
                   luaL_typename(L, -1), (LUAI_UACINT)i);
    luaL_addvalue(out);
}

static int concat(lua_State *L)
{
    check_table(L, 1, to_read);
    lua_Integer last = luaL_len(L, 1);
    size_t sep_len;
    const char *sep = luaL_optlstring(L, 2, "", &sep_len);
    lua_Integer i = luaL_optinteger(L, 3, 1);
    last = luaL_optinteger(L, 4, last);

    luaL_Buffer out;
    luaL_buffinit(L, &out);
    for (; i < last; i++) {
        add_item(L, &out, i);
        luaL_addlstring(&out, sep, sep_len);
    }
    if (i == last)
        add_item(L, &out, i);
    luaL_pushresult(&out);
    return 1;
}

static int insert(lua_State *L)
{
    language_check_list(L, 1);
    lua_Integer place = (lua_Integer)((lua_Unsigned)luaL_len(L, 1) + 1);
    if (lua_gettop(L) == 3) {
        lua_Integer end = place;
        place = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)place - 1u < (lua_Unsigned)end, 2,
                      "position out of bounds");
        for (lua_Integer i = end; i > place; i--)
            move_item(L, 1, i - 1, 1, i);
    } else if (lua_gettop(L) != 2) {
        return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_seti(L, 1, place);
    return 0;
}

static int take_out(lua_State *L)
{
    language_check_list(L, 1);
    lua_Integer last = luaL_len(L, 1), place = luaL_optinteger(L, 2, last);
    if (place != last)
        luaL_argcheck(L, (lua_Unsigned)place - 1u <= (lua_Unsigned)last, 1,
                      "position out of bounds");
    lua_geti(L, 1, place);
    for (; place < last; place++)
        move_item(L, 1, place + 1, 1, place);
    lua_pushnil(L);
    lua_seti(L, 1, place);
    return 1;
}

/* Backwards where the target would be read after it was written. */
static void move_items(lua_State *L, lua_Integer first, lua_Integer last, lua_Integer to,
                       int target)
{
    bool is_same = target == 1 || lua_compare(L, 1, target, LUA_OPEQ);
    if (to > last || to <= first || !is_same) {
        for (lua_Integer i = 0; i <= last - first; i++)
            move_item(L, 1, first + i, target, to + i);
    } else {
        for (lua_Integer i = last - first; i >= 0; i--)
            move_item(L, 1, first + i, target, to + i);
    }
}

static int move(lua_State *L)
{
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
    lua_Integer to = luaL_checkinteger(L, 4);
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    check_table(L, 1, (const char *const[]){ "__index", NULL });
    check_table(L, target, (const char *const[]){ "__newindex", NULL });
    if (last >= first) {
        luaL_argcheck(L, first > 0 || last < LLONG_MAX + first, 3, "too many elements to move");
        luaL_argcheck(L, to <= LLONG_MAX - (last - first), 4, "destination wrap around");
        move_items(L, first, last, to, target);
    }
    lua_pushvalue(L, target);
    return 1;
}

const luaL_Reg language_table[] = {
    { "concat", concat }, { "insert", insert }, { "move", move }, { "remove", take_out },
    { "sort", language_sort },
    { NULL, NULL },
};
