/* Status, body and headers, as a script returns them. */
#include <lauxlib.h>
#include <string.h>

#include "http/reply.h"
#include "http/text.h"
#include "script/http_box.h"

static void add_header(lua_State *L, struct http_reply *reply, const char *name)
{
    size_t len = 0;
    const char *value = lua_tolstring(L, -1, &len);
    if (!value || strlen(value) != len || !http_reply_add(reply, name, value))
        luaL_error(L, "header '%s' cannot be sent: text without control characters is needed, "
                   "at most %d bytes with all others, and none that the server sets itself",
                   name, HTTP_REPLY_HEAD_MAX);
}

static void add_list(lua_State *L, struct http_reply *reply, const char *name)
{
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
        add_header(L, reply, name);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* A key that is text, all of it; else .at is NULL. */
static struct http_text name_at(lua_State *L, int index)
{
    struct http_text name = { 0 };
    if (lua_type(L, index) == LUA_TSTRING)
        name.at = lua_tolstring(L, index, &name.len);
    return name.at && strlen(name.at) == name.len ? name : (struct http_text){ 0 };
}

/* Adds the fields of the table at 'index' (or none); true if there was a Content-Type. */
bool http_add_headers(lua_State *L, struct http_reply *reply, int index)
{
    bool typed = false;
    if (lua_isnil(L, index))
        return false;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        struct http_text name = name_at(L, -2);
        if (!name.at)
            luaL_error(L, "the names of headers are text");
        typed = typed || http_text_is(name, "content-type");
        if (lua_istable(L, -1))
            add_list(L, reply, name.at);
        else
            add_header(L, reply, name.at);
        lua_pop(L, 1);
    }
    return typed;
}

int http_check_status(lua_State *L, int index)
{
    int whole;
    lua_Integer status = lua_tointegerx(L, index, &whole);
    if (!whole || status < 200 || status > 599)
        luaL_error(L, "a status is a whole number from 200 to 599, not %s",
                   luaL_tolstring(L, index, NULL));
    return (int)status;
}

void http_check_headers(lua_State *L, int index)
{
    if (!lua_isnil(L, index) && !lua_istable(L, index))
        luaL_error(L, "headers are a table, not a %s", luaL_typename(L, index));
}

/* Sends what the function has returned: status, body, headers, from 'index' on. */
int http_answer(lua_State *L, struct http_request *request, int index)
{
    int status = http_check_status(L, index);
    size_t len = 0;
    const char *text = lua_tolstring(L, index + 1, &len);
    if (!text && !lua_isnil(L, index + 1))
        luaL_error(L, "a body is text, not a %s", luaL_typename(L, index + 1));
    http_check_headers(L, index + 2);

    struct http_reply reply;
    http_reply_init(&reply, status, text, len);
    if (!http_add_headers(L, &reply, index + 2) && len > 0)
        http_reply_add(&reply, "Content-Type", "application/json");
    http_reply_send(&reply, request);
    return status;
}
