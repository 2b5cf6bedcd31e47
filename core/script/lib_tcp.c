/*
 * Plain TCP, for specs only: what HTTP clients are too polite to send.
 *
 * tcp.connect(host, port) -> connection | nil, why     host is an IPv4 address
 * tcp.free_port() -> a port nobody listens on just now
 * connection:send(bytes, seconds?) -> true | nil, "timeout" or "closed"        waits
 * connection:receive(most?, seconds?) -> bytes | nil, "timeout" or "closed"    waits
 * connection:shut()     no more will be sent; the other side sees the end
 * connection:close()
 */
#include <arpa/inet.h>
#include <errno.h>
#include <lauxlib.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "script/lib.h"
#include "script/task.h"

#define META "aimix.tcp"

enum { RECEIVE_MAX = 1 << 20 };

struct connection {
    int fd; /* -1 when closed */
};

/* One wait for a descriptor, with a bound.  On the heap, because handles are
 * closed later than they fire. */
struct watch {
    uv_poll_t poll;
    uv_timer_t timer;
    struct task *task;
    int open_handles;
    bool ready;
};

static struct connection *check(lua_State *L)
{
    struct connection *connection = luaL_checkudata(L, 1, META);
    luaL_argcheck(L, connection->fd >= 0, 1, "closed");
    return connection;
}

static void watch_closed(uv_handle_t *handle)
{
    struct watch *watch = handle->data;
    if (--watch->open_handles == 0)
        free(watch);
}

static void watch_end(struct watch *watch, bool ready)
{
    struct task *task = watch->task;
    watch->ready = ready;
    uv_close((uv_handle_t *)&watch->poll, watch_closed);
    uv_close((uv_handle_t *)&watch->timer, watch_closed);
    task_wake(task); /* finish reads 'ready'; the watch is freed on a later turn */
}

static void watch_poll(uv_poll_t *poll, int status, int events)
{
    (void)status, (void)events;
    watch_end(poll->data, true);
}

static void watch_timeout(uv_timer_t *timer)
{
    watch_end(timer->data, false);
}

static struct watch *watch_start(lua_State *L, int fd, int events, double seconds)
{
    struct task *task = task_running(L);
    struct watch *watch = calloc(1, sizeof *watch);
    if (!watch)
        luaL_error(L, "no memory to wait with");
    watch->task = task;
    watch->poll.data = watch->timer.data = watch;
    watch->open_handles = 2;
    uv_poll_init(lib_loop(L), &watch->poll, fd);
    uv_timer_init(lib_loop(L), &watch->timer);
    uv_poll_start(&watch->poll, events, watch_poll);
    uv_timer_start(&watch->timer, watch_timeout, (uint64_t)(seconds * 1000), 0);
    return watch;
}

static int fail(lua_State *L, const char *why)
{
    lua_pushnil(L);
    lua_pushstring(L, why);
    return 2;
}

static int connect_to(lua_State *L)
{
    struct sockaddr_in to = { .sin_family = AF_INET,
                              .sin_port = htons((uint16_t)luaL_checkinteger(L, 2)) };
    luaL_argcheck(L, inet_pton(AF_INET, luaL_checkstring(L, 1), &to.sin_addr) == 1, 1,
                  "not an address");

    struct connection *connection = lua_newuserdatauv(L, sizeof *connection, 0);
    connection->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    luaL_setmetatable(L, META);
    /* On loopback this does not wait. */
    if (connection->fd < 0 || connect(connection->fd, (struct sockaddr *)&to, sizeof to) != 0)
        return fail(L, "refused");
    int one = 1;
    setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return 1;
}

static int free_port(lua_State *L)
{
    struct sockaddr_in any = { .sin_family = AF_INET,
                               .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof any;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bind(fd, (struct sockaddr *)&any, sizeof any);
    getsockname(fd, (struct sockaddr *)&any, &len);
    close(fd);
    lua_pushinteger(L, ntohs(any.sin_port));
    return 1;
}

enum { SELF = 1, ARGUMENT, SECONDS, DONE };

static int send_some(lua_State *L, int status, lua_KContext context)
{
    struct connection *connection = check(L);
    const struct watch *watch = (const struct watch *)context;
    if (status == LUA_YIELD && !watch->ready)
        return fail(L, "timeout");

    size_t len;
    const char *bytes = lua_tolstring(L, ARGUMENT, &len);
    size_t done = (size_t)lua_tointeger(L, DONE);
    while (done < len) {
        ssize_t n = send(connection->fd, bytes + done, len - done, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0 && errno != EAGAIN)
            return fail(L, "closed");
        if (n < 0) {
            lua_pushinteger(L, (lua_Integer)done);
            lua_replace(L, DONE);
            struct watch *next = watch_start(L, connection->fd, UV_WRITABLE,
                                             lua_tonumber(L, SECONDS));
            return task_wait(L, send_some, next);
        }
        done += (size_t)n;
    }
    lua_pushboolean(L, true);
    return 1;
}

static int send_all(lua_State *L)
{
    luaL_checkstring(L, ARGUMENT);
    lua_settop(L, SECONDS);
    if (lua_isnil(L, SECONDS)) {
        lua_pushnumber(L, 10);
        lua_replace(L, SECONDS);
    }
    lua_pushinteger(L, 0);
    return send_some(L, LUA_OK, 0);
}

static int receive_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct connection *connection = check(L);
    if (!((const struct watch *)context)->ready)
        return fail(L, "timeout");

    size_t most = (size_t)lua_tointeger(L, ARGUMENT);
    luaL_Buffer buffer;
    char *bytes = luaL_buffinitsize(L, &buffer, most);
    ssize_t n = recv(connection->fd, bytes, most, MSG_DONTWAIT);
    if (n <= 0)
        return fail(L, "closed");
    luaL_pushresultsize(&buffer, (size_t)n);
    return 1;
}

static int receive(lua_State *L)
{
    struct connection *connection = check(L);
    lua_Integer most = luaL_optinteger(L, ARGUMENT, 65536);
    luaL_argcheck(L, most > 0 && most <= RECEIVE_MAX, ARGUMENT, "1 to 1 MiB");
    double seconds = luaL_optnumber(L, SECONDS, 10);
    lua_settop(L, 1);
    lua_pushinteger(L, most);
    return task_wait(L, receive_finish, watch_start(L, connection->fd, UV_READABLE, seconds));
}

static int shut(lua_State *L)
{
    shutdown(check(L)->fd, SHUT_WR);
    return 0;
}

static int close_connection(lua_State *L)
{
    struct connection *connection = luaL_checkudata(L, 1, META);
    if (connection->fd >= 0)
        close(connection->fd);
    connection->fd = -1;
    return 0;
}

static const luaL_Reg methods[] = {
    { "__gc", close_connection }, { "close", close_connection }, { "receive", receive },
    { "send", send_all },         { "shut", shut },              { NULL, NULL },
};

static const luaL_Reg functions[] = {
    { "connect", connect_to },
    { "free_port", free_port },
    { NULL, NULL },
};

int luaopen_tcp(lua_State *L)
{
    if (luaL_newmetatable(L, META)) {
        luaL_setfuncs(L, methods, 0);
        lua_pushvalue(L, -1);
        lua_setfield(L, -2, "__index");
    }
    lua_pop(L, 1);
    luaL_newlib(L, functions);
    return 1;
}
