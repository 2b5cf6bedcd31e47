/*
 * An answer: a status, fields, and a body that is complete.  (http/stream.h has those
 * that come bit by bit.)
 *
 *     struct http_reply reply;
 *     http_reply_init(&reply, 200, text, len);
 *     http_reply_add(&reply, "Content-Type", "application/json");
 *     http_reply_send(&reply, request);
 *
 * Date, Content-Length and Connection are added on the way, a HEAD request gets no
 * body, and an answer to a client that has gone is dropped.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct http_request;
struct http_stream;

enum { HTTP_REPLY_HEAD_MAX = 1536 }; /* bytes of fields; what a connection's pool has room for */

struct http_reply {
    int status;
    const char *body;
    size_t body_len;
    struct http_stream *stream; /* in place of a body */
    size_t head_len;
    char head[HTTP_REPLY_HEAD_MAX]; /* the fields, each a line as it goes over the wire */
};

/* The body is the caller's, and has to stay until the reply is sent. */
void http_reply_init(struct http_reply *reply, int status, const char *body, size_t len);

/* False when the name is no name, the value has a control character, the field is one
 * that the server sets itself, or there are too many bytes of them. */
bool http_reply_add(struct http_reply *reply, const char *name, const char *value);

/* Answers the request, which has not been answered yet. */
void http_reply_send(struct http_reply *reply, struct http_request *request);

/* Answers with problem+json; 'text' is the detail. */
void http_reply_error(struct http_request *request, enum err_code code, const char *text);
