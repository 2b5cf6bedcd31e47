/*
 * An answer that comes bit by bit: chunked, and as fast as the client takes it.
 *
 *     struct http_reply reply;
 *     struct http_stream *stream = http_stream_open(request, 200, &reply);
 *     http_reply_add(&reply, "Content-Type", "text/event-stream");
 *     http_reply_send(&reply, request);
 *
 * Then the writer puts bytes in.  What the client has not taken stays in a bounded
 * buffer; when that is full, the writer has to wait until told that there is room.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct http_reply;
struct http_request;
struct http_stream;

enum { HTTP_STREAM_MAX = 32 * 1024 }; /* bytes that wait for a client */

/* On the loop, outside of libmicrohttpd: there is room again, or nobody listens. */
typedef void http_stream_told(void *owner);

/* A stream and the reply that begins it, which has to be sent.  It lives as long as the
 * request.  NULL without memory. */
struct http_stream *http_stream_open(struct http_request *request, int status,
                                     struct http_reply *ret_reply);

/* The stream that the request is answered with; NULL without one. */
struct http_stream *http_request_stream(const struct http_request *request);

/* Takes as much of it as there is room for, and returns how much that was. */
size_t http_stream_write(struct http_stream *stream, const char *bytes, size_t len);

/* Nobody listens: the client has gone, or was too slow, or the stream was closed. */
bool http_stream_closed(const struct http_stream *stream);

/* So much has not been taken yet that a writer had better wait. */
bool http_stream_full(const struct http_stream *stream);

/* Calls 'told', once, when the stream is no longer full or nobody listens any more.  Only
 * one can wait: false when somebody does. */
bool http_stream_wait(struct http_stream *stream, http_stream_told *told, void *owner);

/* The answer is complete. */
void http_stream_close(struct http_stream *stream);
