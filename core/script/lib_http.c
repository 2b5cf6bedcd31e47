/*
 * http.serve(function(request) return status, body, headers, slot end)
 *     from now on every request is a task that calls this function.  'body' is text or
 *     nil, 'headers' a table or nil: { ["X-Name"] = text or number or list of text }.
 *     A body without Content-Type is application/json.  'slot' says under which number
 *     the request counts; 0, if it is none.
 * http.times() -> { [slot] = { seconds =, buckets = { count, ... }, classes = { 2xx, ... 5xx } } },
 *                 the bounds of the buckets, and the last slot there is
 *     the requests until now: how long they took together, how many took how long, and what
 *     was answered.  A bucket holds those above the bound before and up to its own, in
 *     seconds; the last has no bound.
 * http.stats() -> { requests=, refused=, cut=, connections=, in_flight= }
 *
 * What the request has: http_request.c.
 */
#include <lauxlib.h>

#include "base/err.h"
#include "base/log.h"
#include "http/reply.h"
#include "http/request.h"
#include "http/server.h"
#include "http/stream.h"
#include "script/http_box.h"
#include "script/lib.h"
#include "script/protect.h"
#include "script/task.h"

/* Its address is the registry key of serve_request() with its upvalues. */
static const char serve_key;

/* A stream's status is that of its head, which is not kept; a problem is never streamed. */
enum { SLOT = 3, RESULTS, STREAMED = 200, FAILED = 500 };

/* The results of the function, from 2 on, go to the client. */
static int serve_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status, (void)context;
    struct http_box *box = lua_touserdata(L, 1);
    struct http_request *request = box->request;
    struct http_stream *streamed = http_request_stream(request);
    int answered = STREAMED;
    if (streamed)
        http_stream_close(streamed);
    else
        answered = http_answer(L, request, 2);
    http_times_add(lua_tointeger(L, 2 + SLOT), answered, box->began);
    box->request = NULL;
    http_request_release(request);
    return 0;
}

/* The main function of a task, whose one argument is the request.  Its upvalues are the
 * function that serves, and the metatable of requests. */
enum { UPVALUE_SERVES = 1, UPVALUE_METATABLE };

static int serve_request(lua_State *L)
{
    struct http_request *request = lua_touserdata(L, 1);
    struct http_box *box = lua_newuserdatauv(L, sizeof *box, 0);
    box->request = request;
    box->began = http_times_now();
    http_request_set_user(request, box);
    lua_pushvalue(L, lua_upvalueindex(UPVALUE_METATABLE));
    lua_setmetatable(L, -2);
    lua_replace(L, 1);
    lua_pushvalue(L, lua_upvalueindex(UPVALUE_SERVES));
    lua_pushvalue(L, 1);
    lua_callk(L, 1, RESULTS, 0, serve_finish);
    return serve_finish(L, LUA_OK, 0);
}

/* Nobody caught it: a plain 500, and the log has the rest. */
static void serve_failed(lua_State *co, struct http_request *request)
{
    struct http_box *box = http_request_user(request); /* still on the dead task's stack */
    if (box) {
        box->request = NULL;
        http_times_add(0, FAILED, box->began);
    }
    protect_traceback(co, co, lib_error_text(co), 0);
    log_write(LOG_ERROR, "request-failed", LOG_TEXT("request", http_request_id(request)),
              LOG_TEXT("error", lua_tostring(co, -1)), LOG_END);
    if (!http_request_stream(request))
        http_reply_error(request, ERR_INTERNAL, "Something went wrong here. It was logged.");
    http_request_release(request);
}

static void serve_done(lua_State *co, int status, int nresults, void *owner)
{
    (void)nresults;
    if (status != LUA_OK)
        serve_failed(co, owner);
}

static void on_request(struct http_request *request, void *owner)
{
    lua_State *L = owner;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &serve_key);
    lua_pushlightuserdata(L, request);
    task_start(L, 1, serve_done, request);
}

static struct http_server *server_of(lua_State *L)
{
    struct http_server *server = lib_context(L)->http;
    if (!server)
        luaL_error(L, "this process does not serve");
    return server;
}

static int serve(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TFUNCTION);
    struct http_server *server = server_of(L);
    lua_settop(L, 1);
    luaL_getmetatable(L, HTTP_REQUEST);
    lua_pushcclosure(L, serve_request, 2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &serve_key);
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
    http_server_handle(server, on_request, lua_tothread(L, -1));
    return 0;
}

static int stats(lua_State *L)
{
    struct http_stats now = http_server_stats(server_of(L));
    lua_createtable(L, 0, 5);
    lua_pushinteger(L, (lua_Integer)now.requests);
    lua_setfield(L, -2, "requests");
    lua_pushinteger(L, (lua_Integer)now.refused);
    lua_setfield(L, -2, "refused");
    lua_pushinteger(L, (lua_Integer)now.cut);
    lua_setfield(L, -2, "cut");
    lua_pushinteger(L, now.connections);
    lua_setfield(L, -2, "connections");
    lua_pushinteger(L, now.in_flight);
    lua_setfield(L, -2, "in_flight");
    return 1;
}

static const luaL_Reg functions[] = {
    { "serve", serve },
    { "stats", stats },
    { "times", http_push_times },
    { NULL, NULL },
};

int luaopen_http(lua_State *L)
{
    http_define_request(L);
    http_define_stream(L);
    luaL_newlib(L, functions);
    return 1;
}
