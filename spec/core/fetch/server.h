/*
 * A little HTTP server on the test's own loop.  What the path says, it does:
 *
 *     /echo        answers with the request as it came
 *     /wait/N      answers after N ms
 *     /status/N    answers with that status and a Location
 *     /size/N      answers with N bytes, announced
 *     /chunks/N    answers with N bytes, not announced
 *     /head/N      answers with N bytes of headers
 *     /continue    sends a 100 first
 *     /once        answers, then closes
 *     /half        announces more than it sends, then closes
 *     /empty       closes without a word
 *     /reset       resets the connection
 *     /never       says nothing
 *
 * Its handles do not keep the loop going: it ends when the last call has ended.
 */
#pragma once

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum { SERVER_REQUEST_MAX = 64 << 10 };

struct server {
    uv_tcp_t listener;
    int port;
    int accepted; /* connections, in all */
};

struct peer {
    uv_tcp_t tcp;
    uv_timer_t timer;
    int open; /* handles */
    size_t len;
    char request[SERVER_REQUEST_MAX];
};

struct reply {
    uv_write_t write;
    bool last;
    char *bytes;
};

static void peer_closed(uv_handle_t *handle)
{
    struct peer *peer = handle->data;
    if (--peer->open == 0)
        free(peer);
}

static void peer_close(struct peer *peer)
{
    if (uv_is_closing((uv_handle_t *)&peer->tcp))
        return;
    uv_close((uv_handle_t *)&peer->tcp, peer_closed);
    uv_close((uv_handle_t *)&peer->timer, peer_closed);
}

static void reply_sent(uv_write_t *write, int status)
{
    (void)status;
    struct reply *reply = (struct reply *)write;
    if (reply->last)
        peer_close(write->handle->data);
    free(reply->bytes);
    free(reply);
}

/* Takes 'bytes', which were allocated. */
static void peer_send(struct peer *peer, char *bytes, size_t len, bool last)
{
    struct reply *reply = malloc(sizeof *reply);
    assert(reply);
    *reply = (struct reply){ .bytes = bytes, .last = last };
    uv_buf_t buf = uv_buf_init(bytes, (unsigned)len);
    if (uv_write(&reply->write, (uv_stream_t *)&peer->tcp, &buf, 1, reply_sent) != 0) {
        free(bytes);
        free(reply);
    }
}

static void peer_say(struct peer *peer, const char *text, bool last)
{
    peer_send(peer, strdup(text), strlen(text), last);
}

/* A head made of 'format' and a size, then 'len' bytes, then 'tail'. */
static void peer_send_all(struct peer *peer, const char *format, size_t size, const char *body,
                          size_t len, const char *tail)
{
    size_t room = len + 200;
    char *bytes = malloc(room);
    assert(bytes);
    size_t at = (size_t)snprintf(bytes, room, format, size);
    if (body)
        memcpy(bytes + at, body, len);
    else
        memset(bytes + at, 'x', len);
    at += len;
    at += (size_t)snprintf(bytes + at, room - at, "%s", tail);
    peer_send(peer, bytes, at, false);
}

static void peer_waited(uv_timer_t *timer)
{
    peer_say(timer->data, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", false);
}

static void peer_reset(struct peer *peer)
{
    uv_tcp_close_reset(&peer->tcp, peer_closed);
    uv_close((uv_handle_t *)&peer->timer, peer_closed);
}

/* The number after 'prefix', or -1 when the path is another. */
static long path_number(const struct peer *peer, const char *prefix)
{
    const char *path = strchr(peer->request, ' ') + 1;
    size_t len = strlen(prefix);
    return strncmp(path, prefix, len) == 0 ? strtol(path + len, NULL, 10) : -1;
}

static bool path_is(const struct peer *peer, const char *path)
{
    return path_number(peer, path) >= 0;
}

static void peer_answer(struct peer *peer, size_t request_len)
{
    long n;
    char text[200];
    if ((n = path_number(peer, "/wait/")) >= 0)
        uv_timer_start(&peer->timer, peer_waited, (uint64_t)n, 0);
    else if ((n = path_number(peer, "/size/")) >= 0)
        peer_send_all(peer, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", (size_t)n, NULL,
                      (size_t)n, "");
    else if ((n = path_number(peer, "/chunks/")) >= 0)
        peer_send_all(peer, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%zx\r\n",
                      (size_t)n, NULL, (size_t)n, "\r\n0\r\n\r\n");
    else if ((n = path_number(peer, "/head/")) >= 0)
        peer_send_all(peer, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\nX: ", 2, NULL, (size_t)n,
                      "\r\n\r\nok");
    else if ((n = path_number(peer, "/status/")) >= 0) {
        snprintf(text, sizeof text,
                 "HTTP/1.1 %ld Some\r\nLocation: /echo\r\nContent-Length: 0\r\n\r\n", n);
        peer_say(peer, text, false);
    } else if (path_is(peer, "/continue"))
        peer_say(peer, "HTTP/1.1 100 Continue\r\nEarly: 1\r\n\r\n"
                       "HTTP/1.1 200 OK\r\nLate: 1\r\nContent-Length: 2\r\n\r\nok", false);
    else if (path_is(peer, "/once"))
        peer_say(peer, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", true);
    else if (path_is(peer, "/half"))
        peer_say(peer, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", true);
    else if (path_is(peer, "/empty"))
        peer_close(peer);
    else if (path_is(peer, "/reset"))
        peer_reset(peer);
    else if (path_is(peer, "/echo"))
        peer_send_all(peer, "HTTP/1.1 200 OK\r\nX-Two: a\r\nx-two: b\r\n"
                            "Content-Length: %zu\r\n\r\n",
                      request_len, peer->request, request_len, "");
}

/* The length of a whole request, or 0 while there is more to come. */
static size_t request_size(struct peer *peer)
{
    peer->request[peer->len] = '\0';
    const char *end = strstr(peer->request, "\r\n\r\n");
    if (!end)
        return 0;
    const char *length = strcasestr(peer->request, "\r\nContent-Length:");
    size_t body = length && length < end ? strtoul(length + 17, NULL, 10) : 0;
    size_t size = (size_t)(end + 4 - peer->request) + body;
    return peer->len >= size ? size : 0;
}

static void peer_room(uv_handle_t *handle, size_t wanted, uv_buf_t *buf)
{
    (void)wanted;
    struct peer *peer = handle->data;
    *buf = uv_buf_init(peer->request + peer->len,
                       (unsigned)(sizeof peer->request - 1 - peer->len));
}

static void peer_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buf)
{
    (void)buf;
    struct peer *peer = stream->data;
    if (count < 0) {
        peer_close(peer);
        return;
    }
    peer->len += (size_t)count;
    size_t size = request_size(peer);
    if (size > 0) {
        peer_answer(peer, size);
        peer->len = 0;
    }
}

static void server_accept(uv_stream_t *listener, int status)
{
    assert(status == 0);
    struct server *server = listener->data;
    struct peer *peer = calloc(1, sizeof *peer);
    assert(peer);
    uv_tcp_init(listener->loop, &peer->tcp);
    uv_timer_init(listener->loop, &peer->timer);
    peer->tcp.data = peer->timer.data = peer;
    peer->open = 2;
    uv_unref((uv_handle_t *)&peer->tcp);
    uv_unref((uv_handle_t *)&peer->timer);
    server->accepted++;
    assert(uv_accept(listener, (uv_stream_t *)&peer->tcp) == 0);
    uv_read_start((uv_stream_t *)&peer->tcp, peer_room, peer_read);
}

static void server_start(struct server *server, uv_loop_t *loop, const char *address)
{
    struct sockaddr_storage any;
    assert(uv_ip4_addr(address, 0, (struct sockaddr_in *)&any) == 0);
    *server = (struct server){ .port = 0 };
    uv_tcp_init(loop, &server->listener);
    server->listener.data = server;
    assert(uv_tcp_bind(&server->listener, (struct sockaddr *)&any, 0) == 0);
    assert(uv_listen((uv_stream_t *)&server->listener, 1024, server_accept) == 0);
    uv_unref((uv_handle_t *)&server->listener);

    int len = sizeof any;
    uv_tcp_getsockname(&server->listener, (struct sockaddr *)&any, &len);
    server->port = ntohs(((struct sockaddr_in *)&any)->sin_port);
}

static void server_stop(struct server *server)
{
    uv_close((uv_handle_t *)&server->listener, NULL);
}
