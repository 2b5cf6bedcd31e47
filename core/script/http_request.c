/*
 * request.method  request.path  request.query (nil without '?')     raw
 * request.id  request.address
 * request:header(name)   -> text | nil
 * request:body()         -> text
 * request:argument(name) -> text | nil         of the query, decoded
 * request:parts()        -> list of { name=, filename=, type=, body= } | nil, err
 * request:stream(status, headers?) -> stream
 */
#include <lauxlib.h>

#include "base/err.h"
#include "http/query.h"
#include "http/request.h"
#include "http/upload.h"
#include "script/http_box.h"
#include "script/lib.h"

struct http_request *http_box_request(lua_State *L)
{
    struct http_box *box = luaL_checkudata(L, 1, HTTP_REQUEST);
    struct http_request *request = box->request;
    if (!request)
        luaL_error(L, "this request is over");
    return request;
}

static int push_text(lua_State *L, struct http_text text)
{
    if (text.at)
        lua_pushlstring(L, text.at, text.len);
    else
        lua_pushnil(L);
    return 1;
}

static int header(lua_State *L)
{
    return push_text(L, http_request_header(http_box_request(L), luaL_checkstring(L, 2)));
}

static int body(lua_State *L)
{
    return push_text(L, http_request_body(http_box_request(L)));
}

static int argument(lua_State *L)
{
    struct http_text query = http_request_query(http_box_request(L));
    struct http_text name;
    name.at = luaL_checklstring(L, 2, &name.len);
    struct http_text raw = http_query_find(query, name);
    if (!raw.at)
        return 0;
    luaL_Buffer out;
    char *to = luaL_buffinitsize(L, &out, raw.len);
    luaL_pushresultsize(&out, http_query_decode(raw, to));
    return 1;
}

static void push_part(lua_State *L, const struct http_part *part)
{
    lua_createtable(L, 0, 4);
    lua_pushstring(L, part->name);
    lua_setfield(L, -2, "name");
    push_text(L, part->body);
    lua_setfield(L, -2, "body");
    push_text(L, part->type);
    lua_setfield(L, -2, "type");
    if (part->has_filename) {
        lua_pushstring(L, part->filename);
        lua_setfield(L, -2, "filename");
    }
}

/* Frees the upload whatever happens while its parts are pushed. */
static int upload_gc(lua_State *L)
{
    http_upload_finish(lua_touserdata(L, 1));
    return 0;
}

static struct http_upload *upload_new(lua_State *L)
{
    struct http_upload *upload = lua_newuserdatauv(L, sizeof *upload, 0);
    *upload = (struct http_upload){ 0 };
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, upload_gc);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    return upload;
}

static int parts(lua_State *L)
{
    struct http_request *request = http_box_request(L);
    struct http_upload *upload = upload_new(L);
    struct err err;
    if (!http_upload_init(upload, http_request_header(request, "content-type"),
                          http_request_body(request), &err))
        return lib_fail(L, &err);
    lua_createtable(L, (int)upload->count, 0);
    for (size_t i = 0; i < upload->count; i++) {
        push_part(L, &upload->parts[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* ---- request.key ---- */

enum field { FIELD_METHOD = 1, FIELD_PATH, FIELD_QUERY, FIELD_ID, FIELD_ADDRESS };

static int push_address(lua_State *L, const struct http_request *request)
{
    char text[HTTP_ADDRESS_SIZE];
    http_request_address(request, text);
    lua_pushstring(L, text);
    return 1;
}

static int push_field(lua_State *L, struct http_request *request, enum field field)
{
    switch (field) {
    case FIELD_METHOD:
        return push_text(L, http_request_method(request));
    case FIELD_PATH:
        return push_text(L, http_request_path(request));
    case FIELD_QUERY:
        return push_text(L, http_request_query(request));
    case FIELD_ADDRESS:
        return push_address(L, request);
    case FIELD_ID:
        lua_pushstring(L, http_request_id(request));
        return 1;
    }
    return 0;
}

/* The upvalue has a function for each method, and a number for each field. */
static int request_index(lua_State *L)
{
    struct http_box *box = lua_touserdata(L, 1);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNUMBER)
        return 1;
    if (!box->request)
        return luaL_error(L, "this request is over");
    return push_field(L, box->request, (enum field)lua_tointeger(L, -1));
}

static const luaL_Reg request_methods[] = {
    { "argument", argument },
    { "body", body },
    { "header", header },
    { "parts", parts },
    { "stream", http_open_stream },
    { NULL, NULL },
};

static const char *const request_fields[] = {
    [FIELD_METHOD] = "method", [FIELD_PATH] = "path",       [FIELD_QUERY] = "query",
    [FIELD_ID] = "id",         [FIELD_ADDRESS] = "address",
};

void http_define_request(lua_State *L)
{
    luaL_newmetatable(L, HTTP_REQUEST);
    luaL_newlib(L, request_methods);
    for (int field = FIELD_METHOD; field <= FIELD_ADDRESS; field++) {
        lua_pushinteger(L, field);
        lua_setfield(L, -2, request_fields[field]);
    }
    lua_pushcclosure(L, request_index, 1);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable"); /* request_index trusts its first argument */
    lua_pop(L, 1);
}
