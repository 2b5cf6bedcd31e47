#include "http/server.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/err.h"
#include "http/gate.h"
#include "http/reply.h"
#include "http/request.h"
#include "http/room.h"

enum {
    RUNS_MAX = 4,       /* of libmicrohttpd in a turn before others get theirs */
    MANY = 1000,        /* suspended: resuming walks them all, so it is done together */
    TOGETHER_MS = 5,
    SWEEP_MS = 1000,    /* between looks at deadlines */
    FILES_KEPT = 200,   /* descriptors that are not for clients */
    POOL_EXTRA = 512,   /* bytes of a connection's pool beside the fields of its answer */
};

const struct http_limits http_limits_default = {
    .head_max = 8 * 1024,
    .body_max = 1 << 20,
    .upload_max = 10 << 20,
    .bodies_max = 256 << 20,
    .head_ms = 10 * 1000,
    .body_ms = 30 * 1000,
    .reply_ms = 30 * 1000,
    .idle_ms = 75 * 1000,
    .linger_ms = 2 * 1000,
    .rate_min = 16 * 1024,
};

/* ---- what libmicrohttpd calls ---- */

static enum MHD_Result queue(struct http_conn *conn, struct http_request *request)
{
    http_conn_allow(conn, conn->server->limits.reply_ms, request->reply_len);
    enum MHD_Result result =
        MHD_queue_response(conn->mhd, (unsigned)request->status, request->response);
    MHD_destroy_response(request->response); /* queued, it has its own reference */
    request->response = NULL;
    return result;
}

/* Says what is to happen to a request that the handler has seen. */
static enum MHD_Result go_on(struct http_conn *conn, struct http_request *request)
{
    if (!request->status) {
        http_server_suspend(conn->server, request);
        return MHD_YES;
    }
    if (!request->response)
        return MHD_NO; /* there was no memory for an answer */
    if (conn->more && !request->resumed) {
        /* Of the next request, which we may hold already, no event will tell.  But a
         * connection that was resumed is read from until that says EAGAIN. */
        http_server_suspend(conn->server, request);
        http_server_resume(conn->server, request);
        return MHD_YES;
    }
    return queue(conn, request);
}

void http_server_ask(struct http_server *server, struct http_request *request)
{
    server->stats.requests++;
    request->released = false;
    server->handler(request, server->owner);
}

static enum MHD_Result on_request(void *owner, struct MHD_Connection *mhd, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *upload_size, void **slot)
{
    (void)owner, (void)url, (void)method, (void)version, (void)upload, (void)upload_size;
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    struct http_conn *conn = info ? info->socket_context : NULL;
    if (!conn || conn->phase != HTTP_HANDLED)
        return MHD_NO; /* has not passed the gate */

    struct http_request *request = conn->request;
    if (!*slot) {
        *slot = request; /* answering on the first of its calls makes it close afterwards */
        return MHD_YES;
    }
    return go_on(conn, request);
}

static void on_completed(void *owner, struct MHD_Connection *mhd, void **slot,
                         enum MHD_RequestTerminationCode how)
{
    (void)owner, (void)mhd, (void)how;
    struct http_request *request = *slot;
    *slot = NULL;
    if (request && request->conn)
        http_conn_done(request->conn);
}

static void on_connection(void *owner, struct MHD_Connection *mhd, void **slot,
                          enum MHD_ConnectionNotificationCode what)
{
    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        *slot = http_conn_new(owner, mhd);
        return;
    }
    struct http_server *server = owner;
    http_conn_free(*slot);
    *slot = NULL;
    server->freed = true;
}

/* ---- turns of the loop ---- */

static void on_idle(uv_idle_t *idle)
{
    (void)idle; /* only keeps the loop from sleeping */
}

void http_server_suspend(struct http_server *server, struct http_request *request)
{
    MHD_suspend_connection(request->conn->mhd);
    request->suspended = true;
    server->suspended++;
}

void http_server_resume(struct http_server *server, struct http_request *request)
{
    if (request->resuming)
        return;
    request->resuming = true;
    request->next = server->resuming;
    server->resuming = request;
    uv_idle_start(&server->idle, on_idle); /* a turn before the loop sleeps, wherever we are */
}

static void resume_all(struct http_server *server)
{
    while (server->resuming) {
        struct http_request *request = server->resuming;
        server->resuming = request->next;
        request->resuming = request->suspended = false;
        request->resumed = true;
        server->suspended--;
        MHD_resume_connection(request->conn->mhd);
    }
    server->resumed_at = uv_now(server->loop);
}

static void on_soon(uv_timer_t *timer)
{
    (void)timer; /* the turn itself is what was wanted */
}

/* Resuming a few connections costs as much as resuming many. */
static bool resume_is_due(struct http_server *server)
{
    if (!server->resuming)
        return false;
    if (server->suspended < MANY || uv_now(server->loop) - server->resumed_at >= TOGETHER_MS)
        return true;
    uv_timer_start(&server->soon, on_soon, TOGETHER_MS, 0);
    return false;
}

static void run(struct http_server *server)
{
    server->freed = false;
    if (server->daemon)
        MHD_run(server->daemon);
}

/* Room for a connection is only noticed when it runs again. */
static bool has_more(struct http_server *server)
{
    MHD_UNSIGNED_LONG_LONG ms;
    if (server->freed)
        return true;
    return server->daemon && MHD_get_timeout(server->daemon, &ms) == MHD_YES && ms == 0;
}

/* libmicrohttpd's sockets are edge-triggered, so its descriptor is silent about what it
 * has not finished; and a resumed connection makes no event at all. */
static void on_prepare(uv_prepare_t *prepare)
{
    struct http_server *server = prepare->data;
    if (resume_is_due(server)) {
        resume_all(server);
        run(server);
    }
    for (int i = 0; i < RUNS_MAX && has_more(server); i++)
        run(server);
    http_stream_tell(server);
    if (server->after)
        server->after(server->after_owner);

    if (has_more(server) || resume_is_due(server))
        uv_idle_start(&server->idle, on_idle);
    else
        uv_idle_stop(&server->idle);
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
    (void)status, (void)events;
    run(poll->data);
}

static void on_sweep(uv_timer_t *timer)
{
    struct http_server *server = timer->data;
    uint64_t now = uv_now(server->loop);
    for (struct http_conn *conn = server->conns; conn; conn = conn->next)
        if (conn->deadline <= now)
            http_conn_expire(conn);
}

/* ---- life ---- */

static void set_defaults(struct http_limits *limits)
{
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    if (limits->connections_max == 0 && files.rlim_cur > 2 * FILES_KEPT)
        limits->connections_max = (unsigned)(files.rlim_cur - FILES_KEPT) / 2;
    if (limits->connections_max == 0)
        limits->connections_max = FILES_KEPT / 2;
    if (limits->rate_min == 0)
        limits->rate_min = 1;
    if (limits->head_max > HTTP_HEAD_MAX)
        limits->head_max = HTTP_HEAD_MAX;
}

size_t http_server_body_max(const struct http_server *server, const struct http_head *head,
                            const char *text)
{
    const char *path = server->limits.upload_path;
    size_t len = path ? strlen(path) : 0;
    bool is_beneath =
        path && head->path.len >= len && memcmp(text + head->path.at, path, len) == 0;
    return head->multipart || is_beneath ? server->limits.upload_max : server->limits.body_max;
}

struct http_server *http_server_new(uv_loop_t *loop, const struct http_limits *limits)
{
    struct http_server *server = calloc(1, sizeof *server);
    assert(server);
    server->loop = loop;
    server->limits = limits ? *limits : http_limits_default;
    server->listener = -1;
    set_defaults(&server->limits);
    return server;
}

static uint64_t sweep_interval(const struct http_limits *limits)
{
    unsigned least = limits->head_ms < limits->idle_ms ? limits->head_ms : limits->idle_ms;
    least = limits->linger_ms < least ? limits->linger_ms : least;
    return least / 4 < SWEEP_MS ? least / 4 + 1 : SWEEP_MS;
}

static void init_handles(struct http_server *server, int epoll)
{
    uv_loop_t *loop = server->loop;
    server->poll.data = server->prepare.data = server->idle.data = server;
    server->soon.data = server->sweep.data = server;
    uv_poll_init(loop, &server->poll, epoll);
    uv_prepare_init(loop, &server->prepare);
    uv_idle_init(loop, &server->idle);
    uv_timer_init(loop, &server->soon);
    uv_timer_init(loop, &server->sweep);
}

/* Who has come meanwhile waited in the socket's queue. */
static void let_in(struct http_server *server)
{
    uv_poll_start(&server->poll, UV_READABLE, on_poll);
    uv_prepare_start(&server->prepare, on_prepare);
    uint64_t interval = sweep_interval(&server->limits);
    uv_timer_start(&server->sweep, on_sweep, interval, interval);
}

void http_server_handle(struct http_server *server, http_handler *handler, void *owner)
{
    assert(handler);
    server->handler = handler;
    server->owner = owner;
    if (server->daemon && !uv_is_active((uv_handle_t *)&server->poll))
        let_in(server);
}

void http_server_after(struct http_server *server, http_after *after, void *owner)
{
    server->after = after;
    server->after_owner = owner;
}

static struct MHD_Daemon *start_daemon(struct http_server *server)
{
    return MHD_start_daemon(
        MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, on_request, server,
        MHD_OPTION_LISTEN_SOCKET, server->listener,
        MHD_OPTION_CONNECTION_LIMIT, server->limits.connections_max,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HTTP_REPLY_HEAD_MAX + POOL_EXTRA,
        MHD_OPTION_NOTIFY_COMPLETED, on_completed, server,
        MHD_OPTION_NOTIFY_CONNECTION, on_connection, server,
        MHD_OPTION_END);
}

bool http_server_start(struct http_server *server, int listener, struct err *err)
{
    assert(!server->daemon);

    if (!http_gate_init(err))
        return false;
    server->listener = listener;
    server->daemon = start_daemon(server);
    if (!server->daemon)
        return err_set(err, ERR_INTERNAL, "cannot listen with descriptor %d", listener);
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    init_handles(server, info->epoll_fd);
    if (server->handler)
        let_in(server);
    return true;
}

void http_server_drain(struct http_server *server)
{
    if (server->draining || !server->daemon)
        return;
    server->draining = true;
    if (MHD_quiesce_daemon(server->daemon) == server->listener) {
        close(server->listener);
        server->listener = -1;
    }
    for (struct http_conn *conn = server->conns; conn; conn = conn->next)
        http_conn_drain(conn);
}

struct http_stats http_server_stats(const struct http_server *server)
{
    return server->stats;
}

static void on_close(uv_handle_t *handle)
{
    struct http_server *server = handle->data;
    if (--server->handles == 0)
        free(server);
}

static void close_handles(struct http_server *server)
{
    uv_handle_t *handles[] = { (uv_handle_t *)&server->poll, (uv_handle_t *)&server->prepare,
                               (uv_handle_t *)&server->idle, (uv_handle_t *)&server->soon,
                               (uv_handle_t *)&server->sweep };
    server->handles = sizeof handles / sizeof *handles;
    for (unsigned i = 0; i < sizeof handles / sizeof *handles; i++)
        uv_close(handles[i], on_close);
}

void http_server_free(struct http_server *server)
{
    if (!server)
        return;
    if (!server->daemon) {
        free(server);
        return;
    }
    for (struct http_conn *conn = server->conns; conn; conn = conn->next)
        if (conn->request && conn->request->suspended)
            http_server_resume(server, conn->request);
    resume_all(server);
    uv_poll_stop(&server->poll); /* before its descriptor is closed */
    MHD_stop_daemon(server->daemon);
    server->daemon = NULL;
    http_stream_tell(server);
    close_handles(server);
}
