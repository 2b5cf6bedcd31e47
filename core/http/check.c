#include "http/check.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#include "http/target.h"

enum { METHOD_MAX = 32, LENGTH_DIGITS_MAX = 18 };

void http_check_init(struct http_check *check, size_t size_max)
{
    assert(size_max <= HTTP_HEAD_MAX);
    *check = (struct http_check){ .size_max = size_max };
}

static bool refuse(struct http_check *check, enum http_refusal refusal, const char *why)
{
    check->refusal = refusal;
    check->why = why;
    return false;
}

static bool bad(struct http_check *check, const char *why)
{
    return refuse(check, HTTP_REFUSE_REQUEST, why);
}

static struct http_place place(const char *head, struct http_text text)
{
    if (!text.at)
        return (struct http_place){ 0 };
    return (struct http_place){ .at = (uint16_t)(text.at - head), .len = (uint16_t)text.len };
}

/* ---- the request line ---- */

static bool take_version(struct http_check *check, struct http_text version)
{
    if (version.len != 8 || memcmp(version.at, "HTTP/", 5) != 0)
        return bad(check, "The request line has to be: method, target, HTTP/1.1.");
    if (memcmp(version.at, "HTTP/1.1", 8) == 0)
        return true;
    check->head.old = memcmp(version.at, "HTTP/1.0", 8) == 0;
    if (!check->head.old)
        return refuse(check, HTTP_REFUSE_VERSION, "HTTP/1.1 and HTTP/1.0 are spoken here.");
    return true;
}

static bool take_target(struct http_check *check, const char *head, struct http_text text)
{
    struct http_target target;
    if (!http_target_read(text, &target))
        return bad(check, "The target of the request is malformed.");
    check->head.path = place(head, target.path);
    check->head.query = place(head, target.query);
    check->head.has_query = target.query.at != NULL;
    check->target_host = place(head, target.host);
    return true;
}

static bool take_method(struct http_check *check, const char *head, struct http_text method)
{
    if (method.len == 0 || method.len > METHOD_MAX)
        return bad(check, "The method is malformed.");
    check->head.method = place(head, method);
    check->head.head_only = method.len == 4 && memcmp(method.at, "HEAD", 4) == 0;
    if (method.len == 7 && memcmp(method.at, "CONNECT", 7) == 0)
        return refuse(check, HTTP_REFUSE_METHOD, "This is no proxy: CONNECT is not offered.");
    return true;
}

static bool take_request_line(struct http_check *check, const char *head, struct http_text line)
{
    static const char version_at_end[] = " HTTP/1.1";
    size_t method = 0;
    while (method < line.len && http_set_has(&http_token, line.at[method]))
        method++;
    if (method == line.len || line.at[method] != ' ')
        return bad(check, "The method is malformed.");
    size_t tail = sizeof version_at_end - 1;
    if (line.len < method + 1 + tail || line.at[line.len - tail] != ' ')
        return bad(check, "The request line has to be: method, target, HTTP/1.1.");

    struct http_text target = { .at = line.at + method + 1, .len = line.len - method - 1 - tail };
    struct http_text version = { .at = line.at + line.len - tail + 1, .len = tail - 1 };
    check->in_fields = true;
    check->head.fields.at = (uint16_t)(line.at - head + (ptrdiff_t)line.len + 2);
    return take_method(check, head, (struct http_text){ .at = line.at, .len = method }) &&
           take_version(check, version) && take_target(check, head, target);
}

/* ---- the fields that matter here ---- */

static bool take_host(struct http_check *check, const char *head, struct http_text value)
{
    if (check->has_host)
        return bad(check, "There are two Host fields.");
    if (!http_is_host(value))
        return bad(check, "The Host field is malformed.");
    check->has_host = true;
    check->host = place(head, value);
    return true;
}

static bool take_length(struct http_check *check, struct http_text value)
{
    if (check->has_length)
        return bad(check, "There are two Content-Length fields.");
    check->has_length = true;

    uint64_t length = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.at[i] < '0' || value.at[i] > '9')
            return bad(check, "Content-Length has to be a number.");
        if (i < LENGTH_DIGITS_MAX)
            length = length * 10 + (uint64_t)(value.at[i] - '0');
    }
    if (value.len == 0)
        return bad(check, "Content-Length has to be a number.");
    if (value.len > LENGTH_DIGITS_MAX)
        return refuse(check, HTTP_REFUSE_BODY, "The body is too large.");
    check->head.body_len = length;
    return true;
}

static bool take_coding(struct http_check *check, struct http_text value)
{
    if (check->has_coding)
        return bad(check, "There are two Transfer-Encoding fields.");
    if (!http_text_is(value, "chunked"))
        return bad(check, "Of transfer encodings, only a single chunked is understood.");
    check->has_coding = check->head.chunked = true;
    return true;
}

static bool take_connection(struct http_check *check, struct http_text value)
{
    while (value.at) {
        struct http_text option = http_text_trim(http_text_cut(&value, ','));
        check->closes = check->closes || http_text_is(option, "close");
        check->asks_to_keep = check->asks_to_keep || http_text_is(option, "keep-alive");
    }
    return true;
}

static bool take_expect(struct http_check *check, struct http_text value)
{
    if (check->head.old)
        return true; /* HTTP/1.0 knows no expectations: to be ignored */
    if (!http_text_is(value, "100-continue"))
        return refuse(check, HTTP_REFUSE_EXPECT, "Only 100-continue can be expected.");
    check->head.expects_continue = true;
    return true;
}

static bool take_type(struct http_check *check, struct http_text value)
{
    struct http_text type = http_text_trim(http_text_cut(&value, ';'));
    check->head.multipart = http_text_is(type, "multipart/form-data");
    return true;
}

/* Most fields are told apart by their length alone. */
static bool take_known(struct http_check *check, const char *head, struct http_text name,
                       struct http_text value)
{
    switch (name.len) {
    case 4:
        return !http_text_is(name, "host") || take_host(check, head, value);
    case 6:
        return !http_text_is(name, "expect") || take_expect(check, value);
    case 10:
        return !http_text_is(name, "connection") || take_connection(check, value);
    case 12:
        return !http_text_is(name, "content-type") || take_type(check, value);
    case 14:
        return !http_text_is(name, "content-length") || take_length(check, value);
    case 17:
        return !http_text_is(name, "transfer-encoding") || take_coding(check, value);
    default:
        return true;
    }
}

static bool take_field(struct http_check *check, const char *head, struct http_text line)
{
    size_t name = 0;
    while (name < line.len && http_set_has(&http_token, line.at[name]))
        name++;
    if (name == 0 || name == line.len || line.at[name] != ':')
        return bad(check, "A header field is malformed.");
    struct http_text value = { .at = line.at + name + 1, .len = line.len - name - 1 };
    if (!http_is_value(value.at, value.len))
        return bad(check, "A header field has a control character in it.");
    if (++check->fields > HTTP_FIELDS_MAX)
        return refuse(check, HTTP_REFUSE_FIELDS, "There are too many header fields.");
    return take_known(check, head, (struct http_text){ .at = line.at, .len = name },
                      http_text_trim(value));
}

/* ---- all of it together ---- */

static bool hosts_agree(const struct http_check *check, const char *head)
{
    struct http_place a = check->target_host, b = check->host;
    if (a.len == 0 || !check->has_host)
        return true;
    return a.len == b.len && strncasecmp(head + a.at, head + b.at, a.len) == 0;
}

static bool finish(struct http_check *check, const char *head)
{
    struct http_head *result = &check->head;
    if (!check->has_host && !result->old)
        return bad(check, "There is no Host field.");
    if (!hosts_agree(check, head))
        return bad(check, "The target and the Host field name different hosts.");
    if (check->has_coding && check->has_length)
        return bad(check, "There are both a Content-Length and a Transfer-Encoding.");
    if (check->has_coding && result->old)
        return bad(check, "HTTP/1.0 has no Transfer-Encoding.");
    if (head[result->path.at] == '*' && result->path.len > 0 &&
        (result->method.len != 7 || memcmp(head + result->method.at, "OPTIONS", 7) != 0))
        return bad(check, "The target * belongs to OPTIONS.");
    result->keeps = !check->closes && (!result->old || check->asks_to_keep);
    return true;
}

static enum http_verdict take_line(struct http_check *check, const char *head, size_t end)
{
    struct http_text line = { .at = head + check->size, .len = end - check->size };
    size_t start = check->size;
    check->size = check->scanned = end + 2;

    if (!check->in_fields) {
        if (line.len == 0 && start == 0)
            return HTTP_CHECK_MORE; /* RFC 9112, 2.2: one empty line before is forgiven */
        return take_request_line(check, head, line) ? HTTP_CHECK_MORE : HTTP_CHECK_BAD;
    }
    if (line.len > 0)
        return take_field(check, head, line) ? HTTP_CHECK_MORE : HTTP_CHECK_BAD;
    check->head.fields.len = (uint16_t)(start - check->head.fields.at);
    return finish(check, head) ? HTTP_CHECK_DONE : HTTP_CHECK_BAD;
}

static enum http_verdict too_big(struct http_check *check)
{
    if (check->in_fields)
        refuse(check, HTTP_REFUSE_FIELDS, "The header fields are too large.");
    else
        refuse(check, HTTP_REFUSE_TARGET, "The target is too long.");
    return HTTP_CHECK_BAD;
}

/* The rest of what has come is no whole line.  What cannot be the beginning of a
 * request (a TLS handshake, say) need not wait for its end. */
static enum http_verdict wait_for_line(struct http_check *check, const char *head, size_t len)
{
    check->scanned = len;
    if (len >= check->size_max)
        return too_big(check);
    if (!check->in_fields && len > check->size && head[check->size] != '\r' &&
        !http_set_has(&http_token, head[check->size])) {
        bad(check, "This is not HTTP.");
        return HTTP_CHECK_BAD;
    }
    return HTTP_CHECK_MORE;
}

enum http_verdict http_check_feed(struct http_check *check, const char *head, size_t len)
{
    for (;;) {
        size_t from = check->scanned;
        const char *feed = from < len ? memchr(head + from, '\n', len - from) : NULL;
        if (!feed)
            return wait_for_line(check, head, len);

        size_t end = (size_t)(feed - head);
        if (end + 1 > check->size_max)
            return too_big(check);
        if (end == check->size || head[end - 1] != '\r') {
            bad(check, "A line does not end in CRLF.");
            return HTTP_CHECK_BAD;
        }
        enum http_verdict verdict = take_line(check, head, end - 1);
        if (verdict != HTTP_CHECK_MORE)
            return verdict;
    }
}
