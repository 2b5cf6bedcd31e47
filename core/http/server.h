/*
 * An HTTP/1.1 server on a loop.
 *
 * A request reaches the handler when all of it has come and all of it was found
 * right; everything else is answered here.  The handler runs on the loop and may
 * answer at once or later.  libmicrohttpd accepts connections, watches them, and writes
 * answers; the reading is ours (gate.h says why).
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uv.h>

struct err;
struct http_request;
struct http_server;

/* Every bound there is.  Times are in milliseconds. */
struct http_limits {
    unsigned connections_max; /* 0: (open files - 200) / 2; more wait in the backlog */
    size_t head_max;          /* request line and header fields; over: 431 or 414 */
    size_t body_max;          /* over: 413 */
    size_t upload_max;        /* the same for multipart/form-data */
    const char *upload_path;  /* and for what is sent beneath it, a picture in JSON; or NULL */
    size_t bodies_max;        /* all bodies in memory together; over: 503 */
    unsigned head_ms;         /* from a head's first byte, or the connection's, to its end */
    unsigned body_ms;         /* for a body, beside what rate_min allows for its size */
    unsigned reply_ms;        /* for a client to take an answer, likewise */
    unsigned idle_ms;         /* between requests */
    unsigned linger_ms;       /* to read what a refused client is still sending */
    unsigned rate_min;        /* bytes a second that a client has to manage */
};

extern const struct http_limits http_limits_default;

struct http_stats {
    uint64_t requests;    /* that reached the handler */
    uint64_t refused;     /* and that did not: malformed, too large, too slow */
    uint64_t cut;         /* closed by us: idle, or too slow to take an answer */
    unsigned connections; /* now */
    unsigned in_flight;   /* requests now, from a complete head to the end of the answer */
};

/* Called once for each request, on the loop and outside of any Lua.  It owns the
 * request until http_request_release(). */
typedef void http_handler(struct http_request *request, void *owner);

typedef void http_after(void *owner);

/* 'limits' are copied; NULL takes the default ones. */
struct http_server *http_server_new(uv_loop_t *loop, const struct http_limits *limits);

/* Who gets the requests; nobody is let in before that is known. */
void http_server_handle(struct http_server *server, http_handler *handler, void *owner);

/* 'after' is called at the end of each turn, when the http room has done what it
 * had to do and before the loop sleeps: here the database pool sends its batch. */
void http_server_after(struct http_server *server, http_after *after, void *owner);

/* Accepts connections from 'listener', a non-blocking socket that listens; from now
 * on it belongs to the server. */
bool http_server_start(struct http_server *server, int listener, struct err *err);

/* Stops accepting, closes idle connections, and lets the others end after their next
 * answer.  Over when there are no connections; no work is lost once in_flight is 0. */
void http_server_drain(struct http_server *server);

struct http_stats http_server_stats(const struct http_server *server);

/* Closes everything.  Requests that a handler still holds stay valid until released.
 * The memory goes when the loop has turned once more. */
void http_server_free(struct http_server *server);
