#include "http/stream.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "http/reply.h"
#include "http/request.h"
#include "http/room.h"

enum {
    BLOCK_SIZE = 1024, /* how much libmicrohttpd asks for at once from an HTTP/1.0 stream */
    FULL = HTTP_STREAM_MAX / 2,
    ROOM_AGAIN = HTTP_STREAM_MAX / 4,
};

/* Lives as long as its request. */
struct http_stream {
    struct http_request *request;
    struct http_stream *next; /* among those that have something to tell */
    http_stream_told *told;
    void *owner;
    struct buf bytes;
    size_t taken; /* of the bytes */
    bool ended;   /* by the writer */
    bool cut;     /* there should have been more */
    bool closed;  /* nobody listens */
    bool telling;
};

static size_t pending(const struct http_stream *stream)
{
    return stream->bytes.len - stream->taken;
}

static void tell(struct http_stream *stream, struct http_server *server)
{
    if (!stream->told || stream->telling)
        return;
    stream->telling = true;
    stream->next = server->heard;
    server->heard = stream;
}

void http_stream_tell(struct http_server *server)
{
    while (server->heard) {
        struct http_stream *stream = server->heard;
        http_stream_told *told = stream->told;
        void *owner = stream->owner;
        server->heard = stream->next;
        stream->told = NULL;
        stream->telling = false;
        http_request_settle(stream->request); /* may be the end of both */
        told(owner);
    }
}

/* ---- the client's side: called by libmicrohttpd ---- */

static void give(struct http_stream *stream, char *out, size_t len)
{
    memcpy(out, stream->bytes.data + stream->taken, len);
    stream->taken += len;
    if (pending(stream) == 0) {
        stream->taken = 0;
        buf_finish(&stream->bytes);
    }
}

static ssize_t reader(void *owner, uint64_t position, char *out, size_t max)
{
    (void)position;
    struct http_stream *stream = owner;
    struct http_request *request = stream->request;
    struct http_conn *conn = request->conn;
    if (stream->cut)
        return MHD_CONTENT_READER_END_WITH_ERROR;

    size_t len = pending(stream) < max ? pending(stream) : max;
    if (len > 0) {
        give(stream, out, len);
        http_conn_allow(conn, conn->server->limits.reply_ms, 0);
        if (pending(stream) <= ROOM_AGAIN)
            tell(stream, conn->server);
        return (ssize_t)len;
    }
    if (stream->ended)
        return MHD_CONTENT_READER_END_OF_STREAM;
    conn->deadline = HTTP_NEVER; /* it is the writer who lets us wait */
    http_server_suspend(conn->server, request);
    return 0;
}

void http_stream_part(struct http_stream *stream)
{
    stream->closed = true;
    tell(stream, stream->request->conn->server);
}

/* ---- the writer's side ---- */

void http_stream_free(struct http_stream *stream)
{
    if (!stream)
        return;
    buf_finish(&stream->bytes);
    free(stream);
}

struct http_stream *http_stream_open(struct http_request *request, int status,
                                     struct http_reply *ret_reply)
{
    assert(!request->status);

    struct http_stream *stream = malloc(sizeof *stream);
    if (!stream)
        return NULL;
    *stream = (struct http_stream){ .request = request, .closed = !request->conn };
    buf_init(&stream->bytes, HTTP_STREAM_MAX);
    http_request_id(request); /* the head goes out before anybody else may ask for it */
    http_reply_init(ret_reply, status, NULL, 0);
    ret_reply->stream = stream;
    http_stream_free(request->stream); /* of a reply that was never sent */
    request->stream = stream;
    return stream;
}

struct MHD_Response *http_stream_response(struct http_stream *stream)
{
    return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK_SIZE, reader, stream, NULL);
}

struct http_stream *http_request_stream(const struct http_request *request)
{
    return request->status ? request->stream : NULL;
}

/* There is something to do for libmicrohttpd. */
static void go_on(struct http_stream *stream)
{
    struct http_conn *conn = stream->request->conn;
    if (conn && stream->request->suspended)
        http_server_resume(conn->server, stream->request);
}

size_t http_stream_write(struct http_stream *stream, const char *bytes, size_t len)
{
    if (http_stream_closed(stream) || len == 0)
        return len;
    if (stream->taken > 0) {
        memmove(stream->bytes.data, stream->bytes.data + stream->taken, pending(stream));
        stream->bytes.len = pending(stream);
        stream->taken = 0;
    }
    struct http_conn *conn = stream->request->conn;
    if (stream->bytes.len == 0)
        http_conn_allow(conn, conn->server->limits.reply_ms, 0);

    size_t room = HTTP_STREAM_MAX - stream->bytes.len;
    size_t n = len < room ? len : room;
    if (!buf_add(&stream->bytes, bytes, n))
        http_conn_close(conn); /* no memory: the client sees an answer that breaks off */
    go_on(stream);
    return n;
}

bool http_stream_closed(const struct http_stream *stream)
{
    return stream->closed || stream->ended;
}

bool http_stream_full(const struct http_stream *stream)
{
    return !http_stream_closed(stream) && pending(stream) > FULL;
}

bool http_stream_wait(struct http_stream *stream, http_stream_told *told, void *owner)
{
    if (stream->told)
        return false;
    assert(http_stream_full(stream));
    stream->told = told;
    stream->owner = owner;
    return true;
}

void http_stream_close(struct http_stream *stream)
{
    if (http_stream_closed(stream))
        return;
    stream->ended = true;
    tell(stream, stream->request->conn->server);
    go_on(stream);
}

void http_stream_release(struct http_stream *stream)
{
    if (http_stream_closed(stream))
        return;
    stream->cut = true;
    http_stream_close(stream);
}

bool http_stream_telling(const struct http_stream *stream)
{
    return stream->telling;
}
