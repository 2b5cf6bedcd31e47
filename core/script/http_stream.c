/*
 * stream:write(text) -> true | nil, "closed"     waits while the client is slow
 * stream:close()     the answer is complete; so it is when the function returns
 */
#include <lauxlib.h>

#include "http/reply.h"
#include "http/request.h"
#include "http/stream.h"
#include "script/http_box.h"
#include "script/task.h"

/* A stream is its request's, so what it knows is the box, which it keeps. */
static struct http_box *stream_box(lua_State *L)
{
    struct http_box **slot = luaL_checkudata(L, 1, HTTP_STREAM);
    return *slot;
}

static struct http_stream *open_stream(const struct http_box *box)
{
    struct http_stream *stream = box->request ? http_request_stream(box->request) : NULL;
    return stream && !http_stream_closed(stream) ? stream : NULL;
}

int http_open_stream(lua_State *L)
{
    struct http_request *request = http_box_request(L);
    lua_settop(L, 3);
    int status = http_check_status(L, 2);
    http_check_headers(L, 3);
    if (http_request_stream(request))
        return luaL_error(L, "this request has its stream already");

    struct http_box **slot = lua_newuserdatauv(L, sizeof(struct http_box *), 1);
    *slot = lua_touserdata(L, 1);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, 1);
    luaL_setmetatable(L, HTTP_STREAM);

    struct http_reply reply;
    if (!http_stream_open(request, status, &reply))
        return luaL_error(L, "no memory for a stream");
    http_add_headers(L, &reply, 3);
    http_reply_send(&reply, request);
    return 1;
}

struct write_job {
    struct task *task;
    const struct http_box *box;
    const char *text; /* on the task's stack */
    size_t len;       /* left */
};

static void write_wake(void *owner)
{
    struct write_job *job = owner;
    task_wake(job->task);
}

static int write_closed(lua_State *L)
{
    lua_pushnil(L);
    lua_pushliteral(L, "closed");
    return 2;
}

/* Writes what fits, and waits for the rest. */
static int write_on(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct write_job *job = (struct write_job *)context;
    struct http_stream *to = open_stream(job->box);
    if (!to)
        return write_closed(L);
    size_t n = http_stream_write(to, job->text, job->len);
    job->text += n;
    job->len -= n;
    if (!http_stream_full(to)) {
        lua_pushboolean(L, 1);
        return 1;
    }
    if (!http_stream_wait(to, write_wake, job))
        return luaL_error(L, "another task is writing to this stream");
    return task_wait(L, write_on, job);
}

static int stream_write(lua_State *L)
{
    const struct http_box *box = stream_box(L);
    size_t len;
    const char *text = luaL_checklstring(L, 2, &len);
    struct http_stream *to = open_stream(box);
    if (!to)
        return write_closed(L);
    size_t n = http_stream_write(to, text, len);
    if (!http_stream_full(to)) {
        lua_pushboolean(L, 1);
        return 1;
    }
    struct write_job *job = lua_newuserdatauv(L, sizeof *job, 0);
    *job = (struct write_job){
        .task = task_running(L), .box = box, .text = text + n, .len = len - n
    };
    return write_on(L, LUA_OK, (lua_KContext)job);
}

static int stream_close(lua_State *L)
{
    struct http_stream *open = open_stream(stream_box(L));
    if (open)
        http_stream_close(open);
    return 0;
}

static const luaL_Reg stream_methods[] = {
    { "close", stream_close },
    { "write", stream_write },
    { NULL, NULL },
};

void http_define_stream(lua_State *L)
{
    luaL_newmetatable(L, HTTP_STREAM);
    luaL_newlib(L, stream_methods);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}
