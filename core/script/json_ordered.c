#include "script/json_inside.h"

#include <lauxlib.h>

/* On the stack: the object, then its member's name.  Writes the member if there is one; what
 * the order says under the same name is the order within it.  False when there is none. */
static bool put_named(struct json_writer *writer, struct json_level *level, int order, bool first)
{
    lua_State *L = writer->L;
    int name = lua_gettop(L);
    lua_pushvalue(L, name);
    bool has_inner = lua_rawget(L, order) == LUA_TTABLE;
    lua_pushvalue(L, name);
    if (lua_rawget(L, name - 1) == LUA_TNIL) {
        lua_pop(L, 2);
        return false;
    }
    buf_add_char(&writer->out, first ? '{' : ',');
    level->name = name;
    writer->order = has_inner ? name + 1 : 0;
    json_put_member(writer, level);
    lua_pop(L, 1);
    return true;
}

/* On the stack: the object.  How many members the order named. */
static size_t put_in_order(struct json_writer *writer, struct json_level *level, int order)
{
    lua_State *L = writer->L;
    size_t written = 0;
    for (lua_Integer i = 1; lua_rawgeti(L, order, i) == LUA_TSTRING; i++) {
        written += put_named(writer, level, order, written == 0);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return written;
}

static size_t count_members(lua_State *L)
{
    size_t count = 0;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        count++;
    return count;
}

/* Of the name below the top, which is a string. */
static bool is_in_order(lua_State *L, int order)
{
    bool found = false;
    for (lua_Integer i = 1; !found && lua_rawgeti(L, order, i) == LUA_TSTRING; i++) {
        found = lua_rawequal(L, -1, -3);
        lua_pop(L, 1);
    }
    if (!found)
        lua_pop(L, 1);
    return found;
}

/* On the stack: the object.  Its members that the order does not name. */
static void put_rest(struct json_writer *writer, struct json_level *level, int order, bool first)
{
    lua_State *L = writer->L;
    writer->order = 0;
    for (lua_pushnil(L); lua_next(L, -2);) {
        level->name = lua_gettop(L) - 1;
        json_expect_name(writer, level);
        if (is_in_order(L, order)) {
            lua_pop(L, 1);
            continue;
        }
        buf_add_char(&writer->out, first ? '{' : ',');
        first = false;
        json_put_member(writer, level);
    }
}

void json_put_ordered(struct json_writer *writer, struct json_level *level)
{
    int order = writer->order;
    lua_pop(writer->L, 2);
    size_t written = put_in_order(writer, level, order);
    if (written < count_members(writer->L))
        put_rest(writer, level, order, written == 0);
    buf_add_char(&writer->out, '}');
    writer->order = order;
}
