/*
 * What the files of this room know of each other; nobody else includes it.
 *
 *     a connection     reads (conn.c), is refused (refuse.c), has deadlines (conn.c)
 *     a request        belongs to its connection until answered to the last byte, and to
 *                      its handler until released; freed when both are through
 */
#pragma once

#include <microhttpd.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <uv.h>

#include "base/buf.h"
#include "http/check.h"
#include "http/chunks.h"
#include "http/server.h"

#define HTTP_NEVER UINT64_MAX

struct http_reply;
struct http_stream;

struct http_request {
    struct http_conn *conn; /* NULL: the client's side is over */
    struct MHD_Response *response;
    struct http_stream *stream;
    struct http_request *next; /* among those to be resumed */
    void *user;
    char *id;
    struct buf body;
    struct http_head head;
    size_t reply_len;
    int status; /* of the answer; 0 while there is none */
    bool released; /* the handler is through with it; true as well before it was called */
    bool sent;     /* the answer, by quick.c */
    bool suspended; /* libmicrohttpd does not look at the connection */
    bool resuming;  /* and soon will */
    bool resumed;   /* and did, once */
    char text[];    /* the head as it came */
};

enum http_phase {
    HTTP_IDLE,    /* between requests */
    HTTP_HEAD,    /* part of a head has come */
    HTTP_BODY,    /* part of a body has come, or none yet */
    HTTP_HANDLED, /* libmicrohttpd has it: handler, then answer */
    HTTP_LINGER,  /* refused: reading only so that the answer arrives */
    HTTP_OVER,    /* to be closed */
};

struct http_conn {
    struct http_server *server;
    struct MHD_Connection *mhd;
    struct http_conn *prev, *next; /* all of the server's */
    struct http_request *request;  /* at hand: being read, handled or answered */
    struct buf input;              /* has been read and not yet used */
    struct http_check check;
    struct http_chunks chunks;
    size_t unread;     /* of quick answers, at most so much */
    uint64_t deadline; /* in loop time; what is over then depends on the phase */
    int fd;
    enum http_phase phase;
    bool used; /* has had a request */
    bool asking; /* the handler, just now */
    bool more; /* there may be more to read, of which no event will tell */
};

struct http_server {
    uv_loop_t *loop;
    struct http_limits limits;
    http_handler *handler;
    void *owner;
    http_after *after;
    void *after_owner;

    struct MHD_Daemon *daemon;
    struct http_conn *conns;
    struct http_request *resuming; /* are to go on */
    struct http_stream *heard;     /* have something to tell their writers */
    unsigned suspended;
    uint64_t resumed_at; /* loop time */
    size_t bodies;       /* bytes */
    struct http_stats stats;
    int listener;
    bool draining;
    bool freed; /* a connection, since libmicrohttpd ran */

    uv_poll_t poll;
    uv_prepare_t prepare;
    uv_idle_t idle;
    uv_timer_t soon;  /* the next resumption */
    uv_timer_t sweep; /* deadlines */
    unsigned handles; /* open */
};

/* conn.c */
struct http_conn *http_conn_new(struct http_server *server, struct MHD_Connection *mhd);
void http_conn_free(struct http_conn *conn);

/* Called in place of recv() by libmicrohttpd: reads, and when a request is complete
 * gives it one line to parse. */
ssize_t http_conn_read(struct http_conn *conn, char *out, size_t size);

/* The request at hand has been answered, or its connection has died. */
void http_conn_done(struct http_conn *conn);

/* Sets the deadline 'ms' from now, and later by what 'bytes' may take. */
void http_conn_allow(struct http_conn *conn, unsigned ms, uint64_t bytes);

/* Does what is due when the deadline has passed. */
void http_conn_expire(struct http_conn *conn);

/* Makes libmicrohttpd close it. */
void http_conn_close(struct http_conn *conn);

/* Closes it if it is idle. */
void http_conn_drain(struct http_conn *conn);

/* refuse.c: writes the answer and shuts our side; only while libmicrohttpd has nothing
 * of a request. */
void http_conn_refuse(struct http_conn *conn, enum http_refusal refusal, const char *why);

/* request.c */
struct http_request *http_request_new(struct http_conn *conn, const char *text, size_t len);

/* The connection is through with it. */
void http_request_part(struct http_request *request);

/* Frees it when everybody is through with it. */
void http_request_settle(struct http_request *request);

/* server.c: calls the handler. */
/* How many bytes the body of that head may have; 'text' is what the head was read from. */
size_t http_server_body_max(const struct http_server *server, const struct http_head *head,
                            const char *text);

void http_server_ask(struct http_server *server, struct http_request *request);

/* Lets libmicrohttpd look at a suspended connection again, soon. */
void http_server_resume(struct http_server *server, struct http_request *request);
void http_server_suspend(struct http_server *server, struct http_request *request);

/* quick.c: true when the answer is out, or all that will ever be of it. */
bool http_quick_send(const struct http_reply *reply, struct http_request *request);

/* The Date field of this second. */
const char *http_date(void);

/* stream.c: what libmicrohttpd is to send for it. */
struct MHD_Response *http_stream_response(struct http_stream *stream);

/* The two ends of a stream that the request's two owners let go; */
void http_stream_part(struct http_stream *stream);
void http_stream_release(struct http_stream *stream); /* not closed: cut off */
void http_stream_free(struct http_stream *stream);

/* and what writers are told, outside of libmicrohttpd. */
bool http_stream_telling(const struct http_stream *stream);
void http_stream_tell(struct http_server *server);
