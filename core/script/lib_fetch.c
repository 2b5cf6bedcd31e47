/*
 * fetch.request(options)     -> answer | nil, err        waits
 * fetch.get(url, options?)   -> the same
 * fetch.post(url, options?)  -> the same
 *
 * options { url, method, headers = { name = value }, body = text or json = value,
 *           timeout = seconds in all, connect_timeout = seconds, body_max = bytes }
 * answer  { status, headers = { lowercase name = value }, body = text }
 *
 * Any status is an answer.  err is "upstream-failed" (no connection, broken off,
 * too large), "timed-out", or "busy" with err.retry_after.
 */
#include <ctype.h>
#include <lauxlib.h>
#include <string.h>
#include <strings.h>

#include "fetch/client.h"
#include "script/lib.h"
#include "script/task.h"

enum {
    SECONDS_MAX = 3600,
    BODY_MAX_MAX = 64 << 20,
    RETRY_AFTER_S = 1, /* when there is no room for another request */
};

/* What the call points to stays on the stack of the waiting function. */
struct job {
    struct fetch_call call;
    struct task *task;
};

/* ---- options: an index into the stack, of a table ---- */

/* A name that is not known would be a time-out that never was. */
static void check_names(lua_State *L, int options)
{
    static const char *const known[] = { "body", "body_max", "connect_timeout", "headers", "json",
                                         "method", "timeout", "url", NULL };
    lua_pushnil(L);
    while (lua_next(L, options)) {
        const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "(not a name)";
        size_t i = 0;
        while (known[i] && strcmp(known[i], name) != 0)
            i++;
        if (!known[i])
            luaL_error(L, "fetch has no option '%s'", name);
        lua_pop(L, 1);
    }
}

/* Text without a zero in it, or NULL; left on the stack. */
static const char *get_text(lua_State *L, int options, const char *name)
{
    if (lua_getfield(L, options, name) == LUA_TNIL)
        return NULL;
    size_t len;
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    if (!text || strlen(text) != len)
        luaL_error(L, "fetch: %s is a text without zeros", name);
    return text;
}

static unsigned get_ms(lua_State *L, int options, const char *name)
{
    unsigned ms = 0;
    if (lua_getfield(L, options, name) != LUA_TNIL) {
        lua_Number seconds = lua_tonumber(L, -1);
        if (!(seconds > 0 && seconds <= SECONDS_MAX))
            luaL_error(L, "fetch: %s is more than 0 and at most %d seconds", name, SECONDS_MAX);
        ms = (unsigned)(seconds * 1000 + 0.999);
    }
    lua_pop(L, 1);
    return ms;
}

static size_t get_body_max(lua_State *L, int options)
{
    lua_Integer bytes = 0;
    if (lua_getfield(L, options, "body_max") != LUA_TNIL) {
        bytes = lua_tointeger(L, -1);
        if (bytes < 1 || bytes > BODY_MAX_MAX)
            luaL_error(L, "fetch: body_max is 1 to %d bytes", BODY_MAX_MAX);
    }
    lua_pop(L, 1);
    return (size_t)bytes;
}

/* Leaves the body on the stack. */
static void get_body(lua_State *L, int options, struct fetch_call *call)
{
    if (lua_getfield(L, options, "json") != LUA_TNIL) {
        luaL_requiref(L, "json", luaopen_json, 0);
        lua_getfield(L, -1, "encode");
        lua_pushvalue(L, -3);
        lua_call(L, 1, 1);
    } else if (lua_getfield(L, options, "body") == LUA_TNIL) {
        return;
    }
    if (lua_type(L, -1) != LUA_TSTRING)
        luaL_error(L, "fetch: body is a text");
    call->body = lua_tolstring(L, -1, &call->body_len);
}

static void add_header(lua_State *L, struct fetch_header *headers, size_t *count)
{
    size_t name_len = 0, value_len = 0;
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING)
        luaL_error(L, "fetch: headers are { name = \"value\" }");
    if (*count == FETCH_REQUEST_HEADERS_MAX)
        luaL_error(L, "fetch: more than %d headers", FETCH_REQUEST_HEADERS_MAX);
    struct fetch_header header = {
        .name = lua_tolstring(L, -2, &name_len),
        .value = lua_tolstring(L, -1, &value_len),
    };
    if (strlen(header.name) != name_len || strlen(header.value) != value_len)
        luaL_error(L, "fetch: a header with a zero in it");
    headers[(*count)++] = header;
}

static bool is_typed(const struct fetch_header *headers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(headers[i].name, "Content-Type") == 0)
            return true;
    return false;
}

/* The texts stay the options' own: nothing may run before they are sent. */
static size_t get_headers(lua_State *L, int options, struct fetch_header *headers)
{
    size_t count = 0;
    int type = lua_getfield(L, options, "headers");
    if (type != LUA_TNIL && type != LUA_TTABLE)
        luaL_error(L, "fetch: headers are { name = \"value\" }");
    for (lua_pushnil(L); type == LUA_TTABLE && lua_next(L, -2); lua_pop(L, 1))
        add_header(L, headers, &count);

    bool json = lua_getfield(L, options, "json") != LUA_TNIL;
    if (json && count < FETCH_REQUEST_HEADERS_MAX && !is_typed(headers, count))
        headers[count++] = (struct fetch_header){ "Content-Type", "application/json" };
    return count;
}

/* ---- the answer ---- */

/* Adds a line to the table on top; what comes twice is a list with commas. */
static void push_header(lua_State *L, const char *line, size_t len)
{
    const char *colon = memchr(line, ':', len);
    if (!colon)
        return;
    luaL_Buffer name;
    luaL_buffinit(L, &name);
    for (const char *c = line; c < colon; c++)
        luaL_addchar(&name, (char)tolower((unsigned char)*c));
    luaL_pushresult(&name);

    const char *value = colon + 1, *end = line + len;
    while (value < end && (*value == ' ' || *value == '\t'))
        value++;
    while (end > value && isspace((unsigned char)end[-1]))
        end--;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, -3) == LUA_TSTRING) {
        lua_pushliteral(L, ", ");
        lua_pushlstring(L, value, (size_t)(end - value));
        lua_concat(L, 3);
    } else {
        lua_pop(L, 1);
        lua_pushlstring(L, value, (size_t)(end - value));
    }
    lua_rawset(L, -3);
}

static void push_headers(lua_State *L, const char *head, size_t len)
{
    lua_newtable(L);
    while (len > 0) {
        const char *end = memchr(head, '\n', len);
        size_t line = end ? (size_t)(end - head) + 1 : len;
        push_header(L, head, line);
        head += line;
        len -= line;
    }
}

static int fail(lua_State *L, const struct err *err)
{
    int count = lib_fail(L, err);
    if (err->code == ERR_BUSY) {
        lua_pushinteger(L, RETRY_AFTER_S);
        lua_setfield(L, -2, "retry_after");
    }
    return count;
}

static int request_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct job *job = (const struct job *)context;
    const struct fetch_answer *answer = job->call.answer;
    if (!answer)
        return fail(L, job->call.err);

    lua_createtable(L, 0, 3);
    lua_pushinteger(L, answer->status);
    lua_setfield(L, -2, "status");
    push_headers(L, answer->head, answer->head_len);
    lua_setfield(L, -2, "headers");
    lua_pushlstring(L, answer->body_len ? answer->body : "", answer->body_len);
    lua_setfield(L, -2, "body");
    return 1;
}

static void request_wake(struct fetch_call *call)
{
    task_wake(((struct job *)call)->task);
}

static int begin(lua_State *L, int options, const char *url, const char *method)
{
    check_names(L, options);
    struct job *job = lua_newuserdatauv(L, sizeof *job, 0);
    *job = (struct job){ .task = task_running(L) };
    struct fetch_call *call = &job->call;
    call->done = request_wake;
    call->url = get_text(L, options, "url");
    call->method = get_text(L, options, "method");
    if (!call->url == !url)
        return luaL_error(L, url ? "fetch: two urls" : "fetch: no url");
    call->url = url ? url : call->url;
    call->method = call->method ? call->method : method;
    call->timeout_ms = get_ms(L, options, "timeout");
    call->connect_ms = get_ms(L, options, "connect_timeout");
    call->body_max = get_body_max(L, options);
    get_body(L, options, call);
    struct fetch_header headers[FETCH_REQUEST_HEADERS_MAX];
    call->nheaders = get_headers(L, options, headers);
    call->headers = headers;

    struct err err;
    if (!fetch_start(lib_context(L)->fetch, call, &err))
        return fail(L, &err);
    return task_wait(L, request_finish, job);
}

static int request(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    return begin(L, 1, NULL, NULL);
}

static int with_url(lua_State *L, const char *method)
{
    size_t len;
    const char *url = luaL_checklstring(L, 1, &len);
    luaL_argcheck(L, strlen(url) == len, 1, "a zero in it");
    lua_settop(L, 2);
    if (lua_isnil(L, 2)) {
        lua_newtable(L);
        lua_replace(L, 2);
    }
    luaL_checktype(L, 2, LUA_TTABLE);
    return begin(L, 2, url, method);
}

static int get(lua_State *L)
{
    return with_url(L, "GET");
}

static int post(lua_State *L)
{
    return with_url(L, "POST");
}

static const luaL_Reg functions[] = {
    { "get", get },
    { "post", post },
    { "request", request },
    { NULL, NULL },
};

int luaopen_fetch(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
