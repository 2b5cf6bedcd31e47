#include "script/protect.h"

#include <lauxlib.h>

#include "script/limits.h"

enum {
    DEEP = 200, /* levels of calls that nobody wants to read */
    SHOWN = 20,
};

static bool is_deep(lua_State *of)
{
    lua_Debug at;
    return lua_getstack(of, DEEP, &at);
}

static void add_level(luaL_Buffer *out, lua_State *L, const lua_Debug *at)
{
    if (at->currentline > 0)
        lua_pushfstring(L, "\n\t%s:%d: in %s", at->short_src, at->currentline,
                        at->name ? at->name : "?");
    else
        lua_pushfstring(L, "\n\t%s: in %s", at->short_src, at->name ? at->name : "?");
    luaL_addvalue(out);
}

static void push_beginning(lua_State *L, lua_State *of, const char *text, int level)
{
    luaL_Buffer out;
    lua_Debug at;
    luaL_buffinit(L, &out);
    luaL_addstring(&out, text ? text : "");
    luaL_addstring(&out, "\nstack traceback:");
    for (int i = level; i < level + SHOWN && lua_getstack(of, i, &at); i++) {
        lua_getinfo(of, "Sln", &at);
        add_level(&out, L, &at);
    }
    luaL_addstring(&out, "\n\t...\t(and so on, deeper and deeper)");
    luaL_pushresult(&out);
}

void protect_traceback(lua_State *L, lua_State *of, const char *text, int level)
{
    if (is_deep(of))
        push_beginning(L, of, text, level);
    else
        luaL_traceback(L, of, text, level);
}

int protect_debug_traceback(lua_State *L)
{
    lua_State *of = lua_isthread(L, 1) ? lua_tothread(L, 1) : L;
    int text = of == L && !lua_isthread(L, 1) ? 1 : 2;
    bool is_odd = !lua_isstring(L, text) && !lua_isnoneornil(L, text);
    if (is_odd || !is_deep(of))
        return lua_tocfunction(L, lua_upvalueindex(1))(L); /* in this one's place */
    int level = (int)luaL_optinteger(L, text + 1, of == L ? 1 : 0);
    push_beginning(L, of, lua_tostring(L, text), level);
    return 1;
}

/* Upvalues of what Lua calls. */
enum { HANDLER = 1, IS_LATE };

static int on_error(lua_State *L)
{
    if (limits_is_stop(L, 1)) {
        lua_pushboolean(L, true);
        lua_replace(L, lua_upvalueindex(IS_LATE));
        protect_traceback(L, L, lua_tostring(L, 1), 1);
        return 1;
    }
    lua_pushvalue(L, lua_upvalueindex(HANDLER));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

void protect_wrap(lua_State *L, int index)
{
    lua_pushvalue(L, index);
    lua_pushboolean(L, false);
    lua_pushcclosure(L, on_error, 2);
    lua_replace(L, index);
}

void protect_handle(lua_State *L, int index)
{
    lua_getupvalue(L, index, IS_LATE);
    bool is_late = lua_toboolean(L, -1);
    lua_pop(L, 1);
    if (!is_late)
        return;
    lua_getupvalue(L, index, HANDLER);
    lua_insert(L, -2);
    lua_call(L, 1, 1);
}

enum { FUNCTION = 1, WRAPPED };

static int finish(lua_State *L, int status, lua_KContext context)
{
    (void)context;
    bool ok = status == LUA_OK || status == LUA_YIELD;
    if (!ok)
        protect_handle(L, WRAPPED);
    lua_pushboolean(L, ok);
    lua_replace(L, WRAPPED);
    return lua_gettop(L) - FUNCTION;
}

int protect_xpcall(lua_State *L)
{
    luaL_checktype(L, WRAPPED, LUA_TFUNCTION);
    protect_wrap(L, WRAPPED);
    lua_pushvalue(L, FUNCTION);
    lua_insert(L, WRAPPED + 1);
    int status = lua_pcallk(L, lua_gettop(L) - WRAPPED - 1, LUA_MULTRET, WRAPPED, 0, finish);
    return finish(L, status, 0);
}
