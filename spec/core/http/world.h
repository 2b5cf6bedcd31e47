/* A server and its raw clients on one loop, in one process. */
#pragma once

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <uv.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/log.h"
#include "expect.h"
#include "http/reply.h"
#include "http/request.h"
#include "http/server.h"
#include "http/stream.h"

enum { HELD_MAX = 4096, PATIENCE_MS = 5000 };

static struct world {
    uv_loop_t loop;
    uv_timer_t tick; /* so that no turn of the loop takes long */
    struct http_server *server;
    unsigned short port;
    int handled;                        /* requests that reached the handler */
    int smuggled;                       /* and those to a path that none was to reach */
    struct http_request *held[HELD_MAX]; /* "/hold": wait for the test */
    int held_count;
} world;

static const char hello[] = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

/* ---- the server's side ---- */

static inline void answer(struct http_request *request, int status, const char *text, size_t len)
{
    struct http_reply reply;
    http_reply_init(&reply, status, text, len);
    bool ok = http_reply_add(&reply, "Content-Type", "text/plain");
    assert(ok);
    http_reply_send(&reply, request);
    http_request_release(request);
}

static inline bool path_is(const struct http_request *request, const char *path)
{
    struct http_text text = http_request_path(request);
    return text.len == strlen(path) && memcmp(text.at, path, text.len) == 0;
}

static inline void handle(struct http_request *request, void *owner)
{
    (void)owner;
    world.handled++;
    if (path_is(request, "/smuggled"))
        world.smuggled++;
    if (path_is(request, "/hold")) {
        assert(world.held_count < HELD_MAX);
        world.held[world.held_count++] = request;
        return;
    }
    struct http_text body = http_request_body(request);
    if (path_is(request, "/echo"))
        answer(request, 200, body.at, body.len);
    else
        answer(request, 200, "hello", 5);
}

static inline void answer_held(void)
{
    int count = world.held_count;
    world.held_count = 0;
    for (int i = 0; i < count; i++)
        answer(world.held[i], 200, "held", 4);
}

static inline int listen_anywhere(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    bool ok = fd >= 0 && bind(fd, (struct sockaddr *)&address, len) == 0 && listen(fd, 4096) == 0 &&
              getsockname(fd, (struct sockaddr *)&address, &len) == 0;
    assert(ok);
    world.port = ntohs(address.sin_port);
    return fd;
}

static inline void nothing(uv_timer_t *timer)
{
    (void)timer;
}

/* A server with these limits (NULL: the default ones), and nothing of the one before. */
static inline void begin(const struct http_limits *limits)
{
    struct err err;
    log_open("test", LOG_ERROR);
    world = (struct world){ 0 };
    uv_loop_init(&world.loop);
    uv_timer_init(&world.loop, &world.tick);
    uv_timer_start(&world.tick, nothing, 1, 1);
    world.server = http_server_new(&world.loop, limits);
    http_server_handle(world.server, handle, NULL);
    bool started = http_server_start(world.server, listen_anywhere(), &err);
    assert(started);
}

static inline void turn(void)
{
    uv_run(&world.loop, UV_RUN_ONCE);
}

/* Without waiting for anything. */
static inline void glance(void)
{
    uv_run(&world.loop, UV_RUN_NOWAIT);
}

static inline void turn_for(unsigned ms)
{
    uint64_t end = uv_hrtime() + ms * 1000000ULL;
    while (uv_hrtime() < end)
        turn();
}

/* Frees the server; the loop must have nothing left then. */
static inline void end(void)
{
    http_server_free(world.server);
    uv_close((uv_handle_t *)&world.tick, NULL);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    check(uv_loop_close(&world.loop) == 0, "a server leaves nothing on its loop");
}

/* ---- a client's side ---- */

struct client {
    int fd;
    struct buf in;
    bool over;  /* the server has closed */
    bool reset; /* in a way that may cost what it has sent */
};

static inline struct client *connect_with(int receive_buffer)
{
    struct client *client = calloc(1, sizeof *client);
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(world.port),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    buf_init(&client->in, 64 << 20);
    client->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receive_buffer)
        setsockopt(client->fd, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    const int yes = 1; /* each piece is a packet of its own */
    setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    int refused = connect(client->fd, (struct sockaddr *)&address, sizeof address);
    assert(!refused);
    return client;
}

static inline struct client *connect_client(void)
{
    return connect_with(0);
}

static inline void hang_up(struct client *client)
{
    close(client->fd);
    buf_finish(&client->in);
    free(client);
}

/* With a reset instead of a polite end. */
static inline void slam(struct client *client)
{
    const struct linger reset = { .l_onoff = 1, .l_linger = 0 };
    setsockopt(client->fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    hang_up(client);
}

/* Takes what has come. */
static inline void receive(struct client *client)
{
    static char bytes[64 * 1024];
    ssize_t n;
    while ((n = recv(client->fd, bytes, sizeof bytes, MSG_DONTWAIT)) > 0)
        buf_add(&client->in, bytes, (size_t)n);
    client->reset = client->reset || (n < 0 && errno != EAGAIN);
    client->over = client->over || n == 0 || client->reset;
}

static inline void send_bytes(struct client *client, const char *bytes, size_t len)
{
    uint64_t limit = uv_hrtime() + PATIENCE_MS * 1000000ULL;
    while (len > 0 && uv_hrtime() < limit) {
        ssize_t n = send(client->fd, bytes, len, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && errno != EAGAIN) {
            client->reset = true;
            return;
        }
        bytes += n > 0 ? n : 0;
        len -= n > 0 ? (size_t)n : 0;
        glance();
        receive(client);
    }
}

static inline void say(struct client *client, const char *text)
{
    send_bytes(client, text, strlen(text));
}

static inline int count_in(struct client *client, const char *text)
{
    int count = 0;
    const char *at = client->in.len ? client->in.data : "";
    const char *last = at + client->in.len;
    while ((at = memmem(at, (size_t)(last - at), text, strlen(text)))) {
        count++;
        at += strlen(text);
    }
    return count;
}

/* Waits until 'text' has come that often. */
static inline bool hears_times(struct client *client, const char *text, int times)
{
    uint64_t limit = uv_hrtime() + PATIENCE_MS * 1000000ULL;
    for (;;) {
        receive(client);
        if (count_in(client, text) >= times)
            return true;
        if (client->over || uv_hrtime() > limit)
            return false;
        turn();
    }
}

static inline bool hears(struct client *client, const char *text)
{
    return hears_times(client, text, 1);
}

/* Waits until the server has closed. */
static inline bool hears_the_end(struct client *client)
{
    uint64_t limit = uv_hrtime() + PATIENCE_MS * 1000000ULL;
    while (!client->over && uv_hrtime() < limit) {
        turn();
        receive(client);
    }
    return client->over;
}

/* Begins anew what is heard. */
static inline void forget(struct client *client)
{
    buf_clear(&client->in);
}

/* Waits until the server has so many connections. */
static inline bool has_connections(unsigned count)
{
    uint64_t limit = uv_hrtime() + PATIENCE_MS * 1000000ULL;
    while (http_server_stats(world.server).connections != count && uv_hrtime() < limit)
        turn();
    return http_server_stats(world.server).connections == count;
}

static inline bool holds(int count)
{
    uint64_t limit = uv_hrtime() + PATIENCE_MS * 1000000ULL;
    while (world.held_count != count && uv_hrtime() < limit)
        turn();
    return world.held_count == count;
}
