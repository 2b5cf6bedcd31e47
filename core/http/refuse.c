#include <stdio.h>
#include <sys/socket.h>

#include "base/err.h"
#include "base/log.h"
#include "http/request.h"
#include "http/room.h"

enum { BODY_MAX = 512, ANSWER_MAX = 1024 };

static void add_answer(struct buf *out, enum http_refusal refusal, const char *id,
                       const struct buf *body, bool with_body)
{
    int status = http_refusal_status(refusal);
    buf_printf(out, "HTTP/1.1 %d %s\r\n", status, MHD_get_reason_phrase_for((unsigned)status));
    buf_add_text(out, http_date());
    buf_printf(out,
               "Content-Type: application/problem+json\r\nContent-Length: %zu\r\n"
               "X-Request-Id: %s\r\nConnection: close\r\n",
               body->len, id);
    if (refusal == HTTP_REFUSE_METHOD)
        buf_add_text(out, "Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n");
    if (refusal == HTTP_REFUSE_BUSY)
        buf_add_text(out, "Retry-After: 1\r\n");
    buf_add_text(out, "\r\n");
    if (with_body)
        buf_add(out, body->data, body->len);
}

void http_conn_refuse(struct http_conn *conn, enum http_refusal refusal, const char *why)
{
    struct buf body, answer;
    char id[HTTP_ID_SIZE];
    http_id_make(id);
    buf_init(&body, BODY_MAX);
    buf_init(&answer, ANSWER_MAX);
    http_problem_add(&body, http_refusal_status(refusal), http_refusal_slug(refusal), why, id);
    add_answer(&answer, refusal, id, &body, !conn->check.head.head_only);

    /* All earlier answers are out, or libmicrohttpd would not read; should there still be
     * no room for this little, it is lost, and closing says enough. */
    if (!answer.failed)
        (void)!send(conn->fd, answer.data, answer.len, MSG_NOSIGNAL | MSG_DONTWAIT);
    shutdown(conn->fd, SHUT_WR);
    conn->phase = HTTP_LINGER;
    log_write(LOG_INFO, "request-refused", LOG_TEXT("request", id),
              LOG_INT("status", http_refusal_status(refusal)), LOG_TEXT("why", why), LOG_END);
    conn->server->stats.refused++;
    http_conn_allow(conn, conn->server->limits.linger_ms, 0);
    buf_finish(&answer);
    buf_finish(&body);
}
