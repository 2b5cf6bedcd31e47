/*
 * An answer: a status, fields, and a body that is complete.  (http/stream.h has those
 * that come bit by bit.)
 *
 *     struct http_reply reply;
 *     if (!http_reply_init(&reply, 200, text, len)) ...
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

struct MHD_Response;
struct http_request;

struct http_reply {
    struct MHD_Response *response;
    size_t body_len;
    size_t head_len; /* of the fields so far, as they go over the wire */
    int status;
};

enum { HTTP_REPLY_HEAD_MAX = 1536 }; /* bytes of fields; what a connection's pool has room for */

/* The body is copied.  False without memory. */
bool http_reply_init(struct http_reply *reply, int status, const char *body, size_t len);

/* Needed only for a reply that is not sent. */
void http_reply_finish(struct http_reply *reply);

/* False when the name is no name, the value has a control character, the field is one
 * that the server sets itself, or there are too many bytes of them. */
bool http_reply_add(struct http_reply *reply, const char *name, const char *value);

/* Answers the request, which has not been answered yet, and ends the reply. */
void http_reply_send(struct http_reply *reply, struct http_request *request);

/* Answers with problem+json; 'text' is the detail. */
void http_reply_error(struct http_request *request, enum err_code code, const char *text);
