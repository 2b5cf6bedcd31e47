#include "script/json_read.h"

#include <lauxlib.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "base/json.h"

/* Behind the string that begins at 'from'. */
static const char *skip_string(const char *from)
{
    for (from++; *from != '"'; from++)
        if (*from == '\\')
            from++;
    return from + 1;
}

/* Behind the empty list that begins at 'from', or NULL when it is not empty. */
static const char *skip_empty_list(const char *from)
{
    from += 1 + strspn(from + 1, " \t\r\n");
    return *from == ']' ? from + 1 : NULL;
}

/* Pushes the text with each [] as [1e999]. */
static void push_marked(lua_State *L, int index)
{
    luaL_Buffer out;
    const char *text = lua_tostring(L, index);
    const char *done = text;
    luaL_buffinit(L, &out);
    while (*text) {
        const char *behind = *text == '[' ? skip_empty_list(text) : NULL;
        if (behind) {
            luaL_addlstring(&out, done, (size_t)(text - done));
            luaL_addstring(&out, "[1e999]");
            done = text = behind;
        } else {
            text = *text == '"' ? skip_string(text) : text + 1;
        }
    }
    luaL_addlstring(&out, done, (size_t)(text - done));
    luaL_pushresult(&out);
}

/* Integers as exact as text can have them: beyond 2^53 a float may be another
 * number than was written, and says so by staying a float. */
static bool push_integer(lua_State *L, double number)
{
    if (!(fabs(number) < 0x1p53) || floor(number) != number)
        return false;
    lua_pushinteger(L, (lua_Integer)number);
    return true;
}

/* True when the table on top of the stack stands for [], and is it now. */
static bool mend_empty_list(lua_State *L, int list)
{
    bool is_mark = lua_rawgeti(L, -1, 1) == LUA_TNUMBER && isinf(lua_tonumber(L, -1));
    lua_pop(L, 1);
    if (!is_mark)
        return false;
    lua_pushnil(L);
    lua_rawseti(L, -2, 1);
    lua_pushvalue(L, list);
    lua_setmetatable(L, -2);
    return true;
}

/* Mends the table on top of the stack.  As deep as the check let the text be. */
static void mend(lua_State *L, int list, bool has_empty_lists)
{
    if (has_empty_lists && mend_empty_list(L, list))
        return;
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        int type = lua_type(L, -1);
        if (type == LUA_TTABLE) {
            mend(L, list, has_empty_lists);
        } else if (type == LUA_TNUMBER && push_integer(L, lua_tonumber(L, -1))) {
            lua_pushvalue(L, -3);
            lua_insert(L, -2);
            lua_rawset(L, -5); /* a key that is there: lua_next does not mind */
        }
    }
}

void json_read(lua_State *L, int text, int cjson, int list, const struct json_report *report)
{
    lua_pushvalue(L, cjson);
    if (report->has_empty_lists)
        push_marked(L, text);
    else
        lua_pushvalue(L, text);
    lua_call(L, 1, 1);

    if (!report->has_numbers && !report->has_empty_lists)
        return;
    if (lua_type(L, -1) == LUA_TTABLE)
        mend(L, list, report->has_empty_lists);
    else if (lua_type(L, -1) == LUA_TNUMBER && push_integer(L, lua_tonumber(L, -1)))
        lua_replace(L, -2);
}
