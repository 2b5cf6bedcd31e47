#include "http/reply.h"

#include <assert.h>
#include <string.h>

#include "http/problem.h"
#include "http/request.h"
#include "http/room.h"

enum { PROBLEM_MAX = 1024 };

bool http_reply_init(struct http_reply *reply, int status, const char *body, size_t len)
{
    assert(status >= 200 && status <= 599);

    *reply = (struct http_reply){ .status = status, .body_len = len };
    reply->response =
        MHD_create_response_from_buffer(len, (void *)(size_t)body, MHD_RESPMEM_MUST_COPY);
    return reply->response != NULL;
}

void http_reply_finish(struct http_reply *reply)
{
    if (reply->response)
        MHD_destroy_response(reply->response);
    reply->response = NULL;
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

bool http_reply_add(struct http_reply *reply, const char *name, const char *value)
{
    struct http_text key = { .at = name, .len = name_len(name) };
    size_t value_len = strlen(value);
    if (key.len == 0 || is_ours(key) || !http_is_value(value, value_len))
        return false;
    size_t len = key.len + value_len + sizeof ": \r\n" - 1;
    if (len > HTTP_REPLY_HEAD_MAX - reply->head_len)
        return false;
    reply->head_len += len;
    return MHD_add_response_header(reply->response, name, value) == MHD_YES;
}

void http_reply_send(struct http_reply *reply, struct http_request *request)
{
    assert(!request->status);

    struct http_conn *conn = request->conn;
    request->status = reply->status;
    if (!conn) {
        http_reply_finish(reply);
        return;
    }
    if (request->id)
        MHD_add_response_header(reply->response, "X-Request-Id", request->id);
    if (conn->server->draining)
        MHD_add_response_header(reply->response, "Connection", "close");
    request->response = reply->response;
    request->reply_len = reply->body_len;
    reply->response = NULL;
    if (request->suspended)
        http_server_resume(conn->server, request);
}

void http_reply_error(struct http_request *request, enum err_code code, const char *text)
{
    struct buf body;
    buf_init(&body, PROBLEM_MAX);
    http_problem_add(&body, err_status(code), err_slug(code), text, NULL);

    struct http_reply reply;
    if (http_reply_init(&reply, err_status(code), body.data, body.len)) {
        http_reply_add(&reply, "Content-Type", "application/problem+json");
        http_reply_send(&reply, request);
    } else {
        request->status = err_status(code); /* no memory for an answer: the connection is closed */
        if (request->suspended)
            http_server_resume(request->conn->server, request);
    }
    buf_finish(&body);
}
