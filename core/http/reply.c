#include "http/reply.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "http/problem.h"
#include "http/request.h"
#include "http/room.h"

enum { PROBLEM_MAX = 1024 };

void http_reply_init(struct http_reply *reply, int status, const char *body, size_t len)
{
    assert(status >= 200 && status <= 599);

    reply->status = status;
    reply->body = body;
    reply->body_len = len;
    reply->stream = NULL;
    reply->head_len = 0; /* and its bytes as they are: most are never used */
}

/* The fields that the server sets itself have lengths of their own. */
static bool is_ours(struct http_text name)
{
    switch (name.len) {
    case 4:
        return http_text_is(name, "date");
    case 10:
        return http_text_is(name, "connection");
    case 14:
        return http_text_is(name, "content-length");
    case 17:
        return http_text_is(name, "transfer-encoding");
    default:
        return false;
    }
}

/* As far as it is a name; the length of all of it, if it is one. */
static size_t name_len(const char *name)
{
    size_t len = 0;
    while (http_set_has(&http_token, name[len]))
        len++;
    return name[len] == '\0' ? len : 0;
}

static void add_line(struct http_reply *reply, struct http_text name, struct http_text value)
{
    char *to = reply->head + reply->head_len;
    memcpy(to, name.at, name.len);
    memcpy(to + name.len, ": ", 2);
    memcpy(to + name.len + 2, value.at, value.len);
    memcpy(to + name.len + 2 + value.len, "\r\n", 2);
    reply->head_len += name.len + value.len + 4;
}

bool http_reply_add(struct http_reply *reply, const char *name, const char *value)
{
    struct http_text key = { .at = name, .len = name_len(name) };
    struct http_text text = { .at = value, .len = strlen(value) };
    if (key.len == 0 || is_ours(key) || !http_is_value(text.at, text.len))
        return false;
    size_t room = HTTP_REPLY_HEAD_MAX - reply->head_len;
    if (room < key.len + 4 || room - key.len - 4 < text.len)
        return false;
    add_line(reply, key, text);
    return true;
}

/* ---- as libmicrohttpd wants it ---- */

/* The lines become two texts each, in place. */
static void move_fields(struct http_reply *reply, struct MHD_Response *response)
{
    char *at = reply->head, *end = reply->head + reply->head_len;
    while (at < end) {
        char *colon = memchr(at, ':', (size_t)(end - at));
        char *line_end = memchr(at, '\r', (size_t)(end - at));
        *colon = *line_end = '\0';
        MHD_add_response_header(response, at, colon + 2);
        at = line_end + 2;
    }
}

static struct MHD_Response *make_response(struct http_reply *reply, struct http_request *request)
{
    struct MHD_Response *response =
        reply->stream ? http_stream_response(reply->stream)
                      : MHD_create_response_from_buffer(reply->body_len,
                                                        (void *)(size_t)reply->body,
                                                        MHD_RESPMEM_MUST_COPY);
    if (!response)
        return NULL; /* no memory: the connection will be closed */
    move_fields(reply, response);
    if (request->id)
        MHD_add_response_header(response, "X-Request-Id", request->id);
    if (request->conn->server->draining)
        MHD_add_response_header(response, "Connection", "close");
    return response;
}

void http_reply_send(struct http_reply *reply, struct http_request *request)
{
    assert(!request->status);

    struct http_conn *conn = request->conn;
    request->status = reply->status;
    if (!conn || http_quick_send(reply, request))
        return;
    request->response = make_response(reply, request);
    request->reply_len = reply->body_len;
    if (request->suspended)
        http_server_resume(conn->server, request);
}

void http_reply_error(struct http_request *request, enum err_code code, const char *text)
{
    struct buf body;
    buf_init(&body, PROBLEM_MAX);
    http_problem_add(&body, err_status(code), err_slug(code), text,
                     http_request_id(request));

    struct http_reply reply;
    http_reply_init(&reply, err_status(code), body.data, body.len);
    http_reply_add(&reply, "Content-Type", "application/problem+json");
    http_reply_send(&reply, request);
    buf_finish(&body);
}
