#include "http/room.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "http/gate.h"

enum {
    READ_SIZE = 16 * 1024,
    LINE_MAX_SIZE = 48, /* of what libmicrohttpd is given */
    DISCARDS_MAX = 64,  /* reads in a row while lingering */
    LAST_WAIT_MS = 1000,
};

static const char continue_line[] = "HTTP/1.1 100 Continue\r\n\r\n";

/* One loop, one thread: everybody reads into this first. */
static char scratch[READ_SIZE];

/* What is there to be used: in the scratch, or in the connection's own input. */
struct window {
    const char *at;
    size_t len;
};

enum step { STEP_MORE, STEP_READY, STEP_REFUSED };

static void use(struct window *window, size_t len)
{
    if (len > 0)
        *window = (struct window){ .at = window->at + len, .len = window->len - len };
}

struct http_conn *http_conn_new(struct http_server *server, struct MHD_Connection *mhd)
{
    struct http_conn *conn = malloc(sizeof *conn);
    if (!conn)
        return NULL;
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD);
    *conn = (struct http_conn){ .server = server, .mhd = mhd, .fd = info->connect_fd };
    buf_init(&conn->input, server->limits.head_max + READ_SIZE);
    http_conn_allow(conn, server->limits.head_ms, 0);

    conn->next = server->conns;
    if (conn->next)
        conn->next->prev = conn;
    server->conns = conn;
    server->stats.connections++;
    http_gate_set(conn->fd, conn);
    return conn;
}

void http_conn_free(struct http_conn *conn)
{
    if (!conn)
        return;
    http_gate_set(conn->fd, NULL);
    if (conn->request)
        http_conn_done(conn);
    if (conn->prev)
        conn->prev->next = conn->next;
    else
        conn->server->conns = conn->next;
    if (conn->next)
        conn->next->prev = conn->prev;
    conn->server->stats.connections--;
    buf_finish(&conn->input);
    free(conn);
}

void http_conn_allow(struct http_conn *conn, unsigned ms, uint64_t bytes)
{
    const struct http_limits *limits = &conn->server->limits;
    conn->deadline = uv_now(conn->server->loop) + ms + bytes * 1000 / limits->rate_min;
}

void http_conn_done(struct http_conn *conn)
{
    struct http_request *request = conn->request;
    conn->request = NULL;
    conn->server->bodies -= request->body.cap;
    conn->server->stats.in_flight--;
    http_request_part(request);
    if (conn->phase == HTTP_HANDLED) {
        conn->phase = HTTP_IDLE;
        http_conn_allow(conn, conn->server->limits.idle_ms, 0);
    }
}

/* ---- from bytes to requests ---- */

static enum step refused(struct http_conn *conn, enum http_refusal refusal, const char *why)
{
    http_conn_refuse(conn, refusal, why);
    return STEP_REFUSED;
}

/* Room in the body for 'len' more bytes, counted among all bodies. */
static char *reserve(struct http_conn *conn, size_t len)
{
    struct buf *body = &conn->request->body;
    size_t before = body->cap;
    char *room = buf_reserve(body, len);
    conn->server->bodies += body->cap - before;
    return room;
}

static enum step take_head(struct http_conn *conn, struct window *window)
{
    struct http_server *server = conn->server;
    const struct http_head *head = &conn->check.head;
    size_t max = http_server_body_max(server, head, window->at);
    if (head->body_len > max)
        return refused(conn, HTTP_REFUSE_BODY, "The body is too large.");
    if (server->bodies > server->limits.bodies_max)
        return refused(conn, HTTP_REFUSE_BUSY, "Too much is being sent at once.");

    struct http_request *request = http_request_new(conn, window->at, conn->check.size);
    if (!request)
        return refused(conn, HTTP_REFUSE_BUSY, "There is no memory left.");
    buf_init(&request->body, max);
    use(window, conn->check.size);
    http_chunks_init(&conn->chunks);
    conn->request = request;
    conn->used = true;
    conn->phase = HTTP_BODY;
    server->stats.in_flight++;
    http_conn_allow(conn, server->limits.body_ms, 0);

    if (head->expects_continue && window->len == 0 && (head->body_len > 0 || head->chunked))
        (void)!send(conn->fd, continue_line, sizeof continue_line - 1, MSG_NOSIGNAL);
    return STEP_READY;
}

static enum step advance_head(struct http_conn *conn, struct window *window)
{
    if (conn->phase == HTTP_IDLE) {
        conn->phase = HTTP_HEAD;
        http_check_init(&conn->check, conn->server->limits.head_max);
        http_conn_allow(conn, conn->server->limits.head_ms, 0);
    }
    switch (http_check_feed(&conn->check, window->at, window->len)) {
    case HTTP_CHECK_DONE:
        return take_head(conn, window);
    case HTTP_CHECK_BAD:
        return refused(conn, conn->check.refusal, conn->check.why);
    default:
        return STEP_MORE;
    }
}

static enum step advance_chunks(struct http_conn *conn, struct window *window)
{
    struct buf *body = &conn->request->body;
    size_t used, before = body->cap;
    enum http_verdict verdict =
        http_chunks_feed(&conn->chunks, window->at, window->len, body, &used);
    conn->server->bodies += body->cap - before;
    use(window, used);
    if (body->failed)
        return refused(conn, HTTP_REFUSE_BODY, "The body is too large.");
    if (verdict == HTTP_CHECK_BAD)
        return refused(conn, HTTP_REFUSE_REQUEST, "The chunks of the body are malformed.");
    return verdict == HTTP_CHECK_DONE ? STEP_READY : STEP_MORE;
}

static enum step advance_body(struct http_conn *conn, struct window *window)
{
    struct http_request *request = conn->request;
    if (request->head.chunked)
        return advance_chunks(conn, window);

    size_t left = (size_t)request->head.body_len - request->body.len;
    size_t n = window->len < left ? window->len : left;
    if (n > 0) {
        if (!reserve(conn, n))
            return refused(conn, HTTP_REFUSE_BUSY, "There is no memory left.");
        buf_add(&request->body, window->at, n);
        use(window, n);
    }
    return n == left ? STEP_READY : STEP_MORE;
}

/* Uses what there is, as far as a complete request. */
static enum step advance(struct http_conn *conn, struct window *window)
{
    enum step step = STEP_MORE;
    if (conn->phase != HTTP_BODY && window->len > 0)
        step = advance_head(conn, window);
    if (conn->phase == HTTP_BODY && step != STEP_REFUSED)
        step = advance_body(conn, window);
    return step;
}

/* ---- from the socket ---- */

/* Keeps what was not used for the next time. */
static bool keep(struct http_conn *conn, struct window *window)
{
    struct buf *input = &conn->input;
    if (window->len == 0) {
        buf_finish(input);
    } else if (input->len == 0) {
        buf_add(input, window->at, window->len);
    } else {
        memmove(input->data, window->at, window->len);
        input->len = window->len;
    }
    *window = (struct window){ .at = input->data, .len = input->len };
    return !input->failed;
}

/* The end of a long body goes straight to its place. */
static bool reads_directly(const struct http_conn *conn)
{
    return conn->phase == HTTP_BODY && !conn->request->head.chunked &&
           conn->request->head.body_len - conn->request->body.len > READ_SIZE / 2;
}

static ssize_t read_directly(struct http_conn *conn)
{
    struct buf *body = &conn->request->body;
    size_t want = (size_t)conn->request->head.body_len - body->len;
    size_t most = body->len > READ_SIZE ? body->len : READ_SIZE;
    want = want < most ? want : most;
    char *room = reserve(conn, want);
    if (!room) {
        errno = ECONNRESET;
        return -1;
    }
    ssize_t n = recvfrom(conn->fd, room, want, 0, NULL, NULL);
    if (n > 0)
        body->len += (size_t)n;
    conn->more = n == (ssize_t)want;
    return n;
}

/* Reads once; the window is what there is now.  As recv() otherwise. */
static ssize_t fill(struct http_conn *conn, struct window *window)
{
    if (!keep(conn, window)) {
        errno = ECONNRESET;
        return -1;
    }
    if (reads_directly(conn))
        return read_directly(conn);

    ssize_t n = recvfrom(conn->fd, scratch, sizeof scratch, 0, NULL, NULL);
    conn->more = n == (ssize_t)sizeof scratch;
    if (n <= 0)
        return n;
    *window = (struct window){ .at = scratch, .len = (size_t)n };
    if (conn->input.len > 0) {
        buf_add(&conn->input, scratch, (size_t)n);
        *window = (struct window){ .at = conn->input.data, .len = conn->input.len };
    }
    return n;
}

/* After a refusal: what the client is still sending has to be read, or closing would
 * reset the connection and take the answer with it. */
static ssize_t linger(struct http_conn *conn)
{
    for (int i = 0; i < DISCARDS_MAX; i++) {
        ssize_t n = recvfrom(conn->fd, scratch, sizeof scratch, 0, NULL, NULL);
        if (n <= 0)
            return n;
    }
    errno = EINTR; /* libmicrohttpd comes back */
    return -1;
}

/* What libmicrohttpd is told of a request: that there is one, whether its answer has a
 * body, and whether the connection goes on after it. */
static const char *line_for(const struct http_head *head)
{
    if (head->old && head->keeps)
        return head->head_only ? "HEAD / HTTP/1.0\r\nConnection:keep-alive\r\n\r\n"
                               : "GET / HTTP/1.0\r\nConnection:keep-alive\r\n\r\n";
    if (head->old)
        return head->head_only ? "HEAD / HTTP/1.0\r\n\r\n" : "GET / HTTP/1.0\r\n\r\n";
    if (!head->keeps)
        return head->head_only ? "HEAD / HTTP/1.1\r\nConnection:close\r\n\r\n"
                               : "GET / HTTP/1.1\r\nConnection:close\r\n\r\n";
    return head->head_only ? "HEAD / HTTP/1.1\r\n\r\n" : "GET / HTTP/1.1\r\n\r\n";
}

/* Calls the handler.  If its answer is out already there is nothing to tell libmicrohttpd,
 * and nothing left to read, or it would not be. */
static ssize_t ask(struct http_conn *conn, char *out)
{
    struct http_request *request = conn->request;
    conn->phase = HTTP_HANDLED;
    conn->deadline = HTTP_NEVER;
    conn->more = conn->more || conn->input.len > 0;
    conn->asking = true;
    http_server_ask(conn->server, request);
    conn->asking = false;
    if (request->sent) {
        http_conn_done(conn);
        errno = EAGAIN;
        return -1;
    }
    const char *line = line_for(&request->head);
    memcpy(out, line, strlen(line));
    return (ssize_t)strlen(line);
}

/* What came of a body gives a client more time for the rest. */
static void count_body(struct http_conn *conn, size_t bytes)
{
    if (conn->phase == HTTP_BODY)
        conn->deadline += bytes * 1000 / conn->server->limits.rate_min;
}

static ssize_t read_request(struct http_conn *conn, char *out)
{
    struct window window = { .at = conn->input.data, .len = conn->input.len };
    for (;;) {
        enum step step = advance(conn, &window);
        if (step == STEP_REFUSED)
            return linger(conn);
        if (step == STEP_READY && keep(conn, &window))
            return ask(conn, out);
        ssize_t n = fill(conn, &window);
        if (n <= 0)
            return n;
        count_body(conn, (size_t)n);
    }
}

ssize_t http_conn_read(struct http_conn *conn, char *out, size_t size)
{
    switch (conn->phase) {
    case HTTP_OVER:
        return 0;
    case HTTP_LINGER:
        return linger(conn);
    case HTTP_HANDLED: /* asked because it was resumed; after EINTR it asks again when done */
        errno = conn->more ? EINTR : EAGAIN;
        return -1;
    default:
        assert(size >= LINE_MAX_SIZE);
        return read_request(conn, out);
    }
}

/* ---- time ---- */

/* Events come of this, so libmicrohttpd reads, gets 0, and closes. */
void http_conn_close(struct http_conn *conn)
{
    conn->phase = HTTP_OVER;
    conn->deadline = HTTP_NEVER;
    shutdown(conn->fd, SHUT_RDWR);
}

/* A new connection has its first request on the way, and gets a moment. */
void http_conn_drain(struct http_conn *conn)
{
    if (conn->phase != HTTP_IDLE)
        return;
    if (conn->used)
        http_conn_close(conn);
    else
        http_conn_allow(conn, LAST_WAIT_MS, 0);
}

void http_conn_expire(struct http_conn *conn)
{
    const struct linger reset = { .l_onoff = 1, .l_linger = 0 };
    switch (conn->phase) {
    case HTTP_HEAD:
    case HTTP_BODY:
        http_conn_refuse(conn, HTTP_REFUSE_SLOW, "The request took too long to come.");
        break;
    case HTTP_HANDLED: /* an answer that is not taken must not stay in the kernel either */
        setsockopt(conn->fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        conn->server->stats.cut++;
        break;
    case HTTP_IDLE:
        conn->server->stats.cut++;
        break;
    case HTTP_LINGER:
    case HTTP_OVER:
        break;
    }
    http_conn_close(conn);
}
