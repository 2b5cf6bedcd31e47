#include "http/request.h"

#include <arpa/inet.h>
#include <assert.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "base/buf.h"
#include "http/reply.h"
#include "http/room.h"

enum { RANDOM_ID_BYTES = 16 };

struct http_request *http_request_new(struct http_conn *conn, const char *text, size_t len)
{
    struct http_request *request = malloc(sizeof *request + len);
    if (!request)
        return NULL;
    *request = (struct http_request){
        .conn = conn,
        .head = conn->check.head,
        .released = true, /* until a handler gets it */
    };
    memcpy(request->text, text, len);
    return request;
}

static void request_free(struct http_request *request)
{
    if (request->response)
        MHD_destroy_response(request->response);
    http_stream_free(request->stream);
    buf_finish(&request->body);
    free(request->id);
    free(request);
}

void http_request_settle(struct http_request *request)
{
    bool telling = request->stream && http_stream_telling(request->stream);
    if (request->released && !request->conn && !telling)
        request_free(request);
}

void http_request_part(struct http_request *request)
{
    if (request->stream)
        http_stream_part(request->stream);
    request->conn = NULL;
    http_request_settle(request);
}

void http_request_release(struct http_request *request)
{
    assert(!request->released);

    if (!request->status)
        http_reply_error(request, ERR_INTERNAL, "The request was not answered.");
    else if (request->stream)
        http_stream_release(request->stream);
    request->released = true;
    http_request_settle(request);
}

static struct http_text piece(const struct http_request *request, struct http_place place)
{
    return (struct http_text){ .at = request->text + place.at, .len = place.len };
}

struct http_text http_request_method(const struct http_request *request)
{
    return piece(request, request->head.method);
}

struct http_text http_request_path(const struct http_request *request)
{
    return request->head.path.len > 0 ? piece(request, request->head.path) : HTTP_TEXT("/");
}

struct http_text http_request_query(const struct http_request *request)
{
    return request->head.has_query ? piece(request, request->head.query) : (struct http_text){ 0 };
}

struct http_text http_request_body(const struct http_request *request)
{
    const struct buf *body = &request->body;
    return (struct http_text){ .at = body->data ? body->data : "", .len = body->len };
}

/* The lines were checked: each is name, colon, value, CRLF. */
struct http_text http_request_header(const struct http_request *request, const char *name)
{
    struct http_text fields = piece(request, request->head.fields);
    while (fields.at && fields.len > 0) {
        struct http_text line = http_text_cut(&fields, '\n');
        line.len--; /* the CR */
        struct http_text value = line;
        struct http_text key = http_text_cut(&value, ':');
        if (http_text_is(key, name))
            return http_text_trim(value);
    }
    return (struct http_text){ 0 };
}

static bool is_id(struct http_text text)
{
    if (text.len == 0 || text.len >= HTTP_ID_SIZE)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    c == '.' || c == '_' || c == '-';
        if (!fits)
            return false;
    }
    return true;
}

void http_id_make(char ret_id[HTTP_ID_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[RANDOM_ID_BYTES] = { 0 };
    (void)!getrandom(bytes, sizeof bytes, 0); /* cannot fail for so few */
    for (size_t i = 0; i < sizeof bytes; i++) {
        ret_id[2 * i] = digits[bytes[i] >> 4];
        ret_id[2 * i + 1] = digits[bytes[i] & 15];
    }
    ret_id[2 * sizeof bytes] = '\0';
}

const char *http_request_id(struct http_request *request)
{
    if (request->id)
        return request->id;
    char id[HTTP_ID_SIZE];
    struct http_text given = http_request_header(request, "x-request-id");
    if (is_id(given)) {
        memcpy(id, given.at, given.len);
        id[given.len] = '\0';
    } else {
        http_id_make(id);
    }
    request->id = strdup(id);
    return request->id ? request->id : "";
}

void http_request_address(const struct http_request *request, char ret_text[HTTP_ADDRESS_SIZE])
{
    ret_text[0] = '\0';
    if (!request->conn)
        return;
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(request->conn->mhd, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const struct sockaddr *address = info ? info->client_addr : NULL;
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)address)->sin_addr,
                  ret_text, HTTP_ADDRESS_SIZE);
    if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr,
                  ret_text, HTTP_ADDRESS_SIZE);
}

void http_request_set_user(struct http_request *request, void *user)
{
    request->user = user;
}

void *http_request_user(const struct http_request *request)
{
    return request->user;
}
