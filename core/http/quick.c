/*
 * Quick answers: one that is there at once, and short, is written where the request was
 * read, without libmicrohttpd.
 *
 * That is the commonest case by far, and takes a third less CPU this way.  Everything
 * else goes the long way: what waited, is streamed, is long, ends the connection, has
 * no body because of its method or status, or answers a client that sends its next
 * request before it has read the last answer.
 */
#include <linux/sockios.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>

#include "http/reply.h"
#include "http/request.h"
#include "http/room.h"

enum {
    BODY_MAX = 8 * 1024,
    HEAD_MAX = HTTP_REPLY_HEAD_MAX + 512, /* with the fields that we add */
    UNREAD_MAX = 16 * 1024, /* of a client's earlier answers; its socket has room for more */
    PACKET_COST = 512,      /* what the kernel needs beside the bytes */
};

const char *http_date(void)
{
    static char text[64];
    static time_t then;
    time_t now = time(NULL);
    if (now != then) {
        struct tm utc;
        gmtime_r(&now, &utc);
        strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &utc);
        then = now;
    }
    return text;
}

/* A client that does not read must not find half an answer in a full socket. */
static bool has_room(struct http_conn *conn, size_t len)
{
    int queued;
    conn->unread += len + PACKET_COST;
    if (conn->unread <= UNREAD_MAX)
        return true;
    if (ioctl(conn->fd, SIOCOUTQ, &queued) != 0 || queued > UNREAD_MAX / 4)
        return false;
    conn->unread = (size_t)queued + len + PACKET_COST;
    return true;
}

static bool is_quick(const struct http_reply *reply, const struct http_request *request)
{
    const struct http_conn *conn = request->conn;
    const struct http_head *head = &request->head;
    return conn->asking && !conn->more && !conn->server->draining && head->keeps && !head->old &&
           !head->head_only && !reply->stream && reply->body_len <= BODY_MAX &&
           reply->status != MHD_HTTP_NO_CONTENT && reply->status != MHD_HTTP_NOT_MODIFIED;
}

static char *put(char *at, const char *bytes, size_t len)
{
    memcpy(at, bytes, len);
    return at + len;
}

static char *put_text(char *at, const char *text)
{
    return put(at, text, strlen(text));
}

static char *put_number(char *at, size_t number)
{
    char digits[24];
    size_t i = sizeof digits;
    do {
        digits[--i] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return put(at, digits + i, sizeof digits - i);
}

static char *put_head(char *at, const struct http_reply *reply, const char *id)
{
    at = put(at, "HTTP/1.1 ", 9);
    at = put_number(at, (size_t)reply->status);
    *at++ = ' ';
    at = put_text(at, MHD_get_reason_phrase_for((unsigned)reply->status));
    at = put(at, "\r\n", 2);
    at = put_text(at, http_date());
    at = put(at, reply->head, reply->head_len);
    if (id) {
        at = put(at, "X-Request-Id: ", 14);
        at = put_text(at, id);
        at = put(at, "\r\n", 2);
    }
    at = put(at, "Content-Length: ", 16);
    at = put_number(at, reply->body_len);
    return put(at, "\r\n\r\n", 4);
}

bool http_quick_send(const struct http_reply *reply, struct http_request *request)
{
    static char out[HEAD_MAX + BODY_MAX];
    struct http_conn *conn = request->conn;
    if (!is_quick(reply, request) || !has_room(conn, reply->head_len + reply->body_len))
        return false;

    char *end = put_head(out, reply, request->id);
    if (reply->body_len > 0)
        end = put(end, reply->body, reply->body_len);
    ssize_t sent = send(conn->fd, out, (size_t)(end - out), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0)
        return false; /* whatever it is, libmicrohttpd will meet it */
    if (sent < end - out)
        http_conn_close(conn); /* out of kernel memory: half an answer must not look whole */
    request->sent = true;
    return true;
}
