#include "http/reply.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

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

static bool is_ours(const char *name)
{
    static const char *const ours[] = { "connection", "content-length", "date",
                                        "transfer-encoding" };
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        if (strcasecmp(name, ours[i]) == 0)
            return true;
    return false;
}

static bool is_name(const char *name)
{
    size_t len = 0;
    while (http_is_token(name[len]))
        len++;
    return len > 0 && name[len] == '\0';
}

bool http_reply_add(struct http_reply *reply, const char *name, const char *value)
{
    size_t len = strlen(name) + strlen(value) + 4;
    if (!is_name(name) || is_ours(name) || !http_is_value(value, strlen(value)))
        return false;
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
