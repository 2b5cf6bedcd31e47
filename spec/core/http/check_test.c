/* The strict check, byte by byte: what is refused, what is taken, and that no way of
 * cutting the bytes into pieces changes the verdict. */
#include "http/check.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "expect.h"

enum { SIZE_MAX_HERE = 1024 };

struct example {
    const char *name;
    const char *bytes;
    size_t len;
    enum http_refusal refusal;
};

#define HEAD(name, text, refusal) { name, text, sizeof(text) - 1, refusal }
#define BAD(name, text) HEAD(name, text, HTTP_REFUSE_REQUEST)
#define GOOD(name, text) HEAD(name, text, HTTP_REFUSE_NOT)
#define GET "GET / HTTP/1.1\r\n"
#define HOST "Host: a\r\n"

/* clang-format off */
static const struct example examples[] = {
    GOOD("the least", GET HOST "\r\n"),
    GOOD("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n"),
    GOOD("an empty line before", "\r\n" GET HOST "\r\n"),
    GOOD("a path and a query", "GET /v1/me?lang=ko&x=%EC%82%AC HTTP/1.1\r\n" HOST "\r\n"),
    GOOD("Hangul as it is", "GET /\xec\x82\xac HTTP/1.1\r\n" HOST "\r\n"),
    GOOD("http://host/path", "GET http://a/x?y HTTP/1.1\r\n" HOST "\r\n"),
    GOOD("http://host without path", "GET http://A HTTP/1.1\r\n" HOST "\r\n"),
    GOOD("OPTIONS *", "OPTIONS * HTTP/1.1\r\n" HOST "\r\n"),
    GOOD("a length", "POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\n\r\n"),
    GOOD("a length with space around", "POST / HTTP/1.1\r\n" HOST "Content-Length:\t 5 \r\n\r\n"),
    GOOD("chunked", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: CHUNKED\r\n\r\n"),
    GOOD("a method of one's own", "BREW / HTTP/1.1\r\n" HOST "\r\n"),
    GOOD("an empty value, a tab, Latin-1", GET HOST "A:\r\nB: x\ty\r\nC: \xe9\r\n\r\n"),
    GOOD("host with port", GET "Host: aimix.example:8080\r\n\r\n"),
    GOOD("host as IPv4", GET "Host: 127.0.0.1\r\n\r\n"),
    GOOD("host as IPv6", GET "Host: [::1]:8080\r\n\r\n"),
    GOOD("100-continue", "PUT / HTTP/1.1\r\n" HOST "Expect: 100-Continue\r\n"
                                                   "Content-Length: 1\r\n\r\n"),

    BAD("both framings", "POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\n"
                                                    "Transfer-Encoding: chunked\r\n\r\n"),
    BAD("both framings, the other way round",
        "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"),
    BAD("two lengths", "POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\nContent-Length: 6\r\n\r\n"),
    BAD("two lengths that agree",
        "POST / HTTP/1.1\r\n" HOST "Content-Length: 5\r\ncontent-length: 5\r\n\r\n"),
    BAD("a list of lengths", "POST / HTTP/1.1\r\n" HOST "Content-Length: 5, 5\r\n\r\n"),
    BAD("a signed length", "POST / HTTP/1.1\r\n" HOST "Content-Length: +5\r\n\r\n"),
    BAD("a negative length", "POST / HTTP/1.1\r\n" HOST "Content-Length: -5\r\n\r\n"),
    BAD("a hexadecimal length", "POST / HTTP/1.1\r\n" HOST "Content-Length: 0x5\r\n\r\n"),
    BAD("an empty length", "POST / HTTP/1.1\r\n" HOST "Content-Length:\r\n\r\n"),
    BAD("a length with a space inside", "POST / HTTP/1.1\r\n" HOST "Content-Length: 5 5\r\n\r\n"),
    HEAD("a length of 20 digits",
         "POST / HTTP/1.1\r\n" HOST "Content-Length: 18446744073709551621\r\n\r\n",
         HTTP_REFUSE_BODY),
    BAD("another coding", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip\r\n\r\n"),
    BAD("a list of codings", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip, chunked\r\n\r\n"),
    BAD("chunked twice in one",
        "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked, chunked\r\n\r\n"),
    BAD("chunked twice in two", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\n"
                                                           "Transfer-Encoding: chunked\r\n\r\n"),
    BAD("identity", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: identity\r\n\r\n"),
    BAD("xchunked", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: xchunked\r\n\r\n"),
    BAD("chunked with a vertical tab",
        "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding: \vchunked\r\n\r\n"),
    BAD("chunked in HTTP/1.0", "POST / HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n"),
    BAD("an empty coding", "POST / HTTP/1.1\r\n" HOST "Transfer-Encoding:\r\n\r\n"),
    BAD("no Host", GET "\r\n"),
    BAD("two Hosts", GET HOST HOST "\r\n"),
    BAD("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\n" HOST "Host: b\r\n\r\n"),
    BAD("an empty Host", GET "Host:\r\n\r\n"),
    BAD("a Host with a space", GET "Host: a b\r\n\r\n"),
    BAD("a Host with a path", GET "Host: a/b\r\n\r\n"),
    BAD("a Host with a user", GET "Host: u@a\r\n\r\n"),
    BAD("a list of Hosts", GET "Host: a, b\r\n\r\n"),
    BAD("a port that is none", GET "Host: a:b\r\n\r\n"),
    BAD("a port beyond 65535", GET "Host: a:65536\r\n\r\n"),
    BAD("an open bracket", GET "Host: [::1\r\n\r\n"),
    BAD("a wrong IPv6 address", GET "Host: [::g]\r\n\r\n"),
    BAD("a Host with half an escape", GET "Host: a%2\r\n\r\n"),
    BAD("another host in the target", "GET http://b/ HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a target with a user", "GET http://u@a/ HTTP/1.1\r\n" HOST "\r\n"),
    BAD("NUL in a value", GET HOST "X: a\0b\r\n\r\n"),
    BAD("NUL in a name", GET HOST "X\0Y: a\r\n\r\n"),
    BAD("NUL in the target", "GET /a\0b HTTP/1.1\r\n" HOST "\r\n"),
    BAD("NUL in the method", "G\0T / HTTP/1.1\r\n" HOST "\r\n"),
    BAD("%00 in the path", "GET /a%00b HTTP/1.1\r\n" HOST "\r\n"),
    BAD("%00 in the query", "GET /?a=%00 HTTP/1.1\r\n" HOST "\r\n"),
    BAD("escape in a value", GET HOST "X: a\x1b[0m\r\n\r\n"),
    BAD("delete in a value", GET HOST "X: a\x7f\r\n\r\n"),
    BAD("a control character in the target", "GET /\x01 HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a tab in the target", "GET /\t HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a fragment in the target", "GET /#x HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a target without slash", "GET index.html HTTP/1.1\r\n" HOST "\r\n"),
    BAD("GET *", "GET * HTTP/1.1\r\n" HOST "\r\n"),
    BAD("another scheme", "GET ftp://a/ HTTP/1.1\r\n" HOST "\r\n"),
    BAD("host:port as target", "GET a:80 HTTP/1.1\r\n" HOST "\r\n"),
    HEAD("CONNECT", "CONNECT a:80 HTTP/1.1\r\n" HOST "\r\n", HTTP_REFUSE_METHOD),
    BAD("a folded line", GET HOST "X: a\r\n b\r\n\r\n"),
    BAD("a folded line with a tab", GET HOST "X: a\r\n\tb\r\n\r\n"),
    BAD("a first line that is folded", GET " X: a\r\n" HOST "\r\n"),
    BAD("space before the colon", GET HOST "X : a\r\n\r\n"),
    BAD("space before the colon of a framing",
        "POST / HTTP/1.1\r\n" HOST "Content-Length : 5\r\n\r\n"),
    BAD("a line without colon", GET HOST "X\r\n\r\n"),
    BAD("a line without name", GET HOST ": a\r\n\r\n"),
    BAD("a name in Hangul", GET HOST "\xec\x82\xac: a\r\n\r\n"),
    BAD("bare LF after the request line", "GET / HTTP/1.1\n" HOST "\r\n"),
    BAD("bare LF after a field", GET "Host: a\n\r\n"),
    BAD("bare LF after a field that nobody reads", GET HOST "X: ab\nY: c\r\n\r\n"),
    BAD("bare LF at the end", GET HOST "\n"),
    BAD("bare LFs only", "GET / HTTP/1.1\nHost: a\n\n"),
    BAD("bare CR in a value", GET HOST "X: a\rY: b\r\n\r\n"),
    BAD("CR CR LF", GET HOST "X: a\r\r\n\r\n"),
    BAD("a second empty line before", "\r\n\r\n" GET HOST "\r\n"),
    BAD("two spaces in the request line", "GET  / HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a space at the end of the request line", "GET / HTTP/1.1 \r\n" HOST "\r\n"),
    BAD("a space before the method", " GET / HTTP/1.1\r\n" HOST "\r\n"),
    BAD("no version", "GET /\r\n" HOST "\r\n"),
    BAD("no target", "GET HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a method that is no token", "G(T / HTTP/1.1\r\n" HOST "\r\n"),
    BAD("a long method", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG / HTTP/1.1\r\n" HOST "\r\n"),
    BAD("http in small letters", "GET / http/1.1\r\n" HOST "\r\n"),
    HEAD("HTTP/2.0", "PRI * HTTP/2.0\r\n\r\n", HTTP_REFUSE_VERSION),
    HEAD("HTTP/1.2", "GET / HTTP/1.2\r\n" HOST "\r\n", HTTP_REFUSE_VERSION),
    BAD("neither method nor version", " / HTTP/0.9\r\n" HOST "\r\n"),
    HEAD("HTTP/0.9", "GET / HTTP/0.9\r\n" HOST "\r\n", HTTP_REFUSE_VERSION),
    HEAD("another expectation", GET HOST "Expect: tea\r\n\r\n", HTTP_REFUSE_EXPECT),
    BAD("a TLS handshake", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 and so on"),
};
/* clang-format on */

/* Copies what has come to memory of exactly that size, so that a sanitizer sees a read
 * beyond it, and to another place each time. */
static enum http_verdict feed(struct http_check *state, const char *bytes, size_t len)
{
    char *copy = malloc(len ? len : 1);
    memcpy(copy, bytes, len);
    enum http_verdict verdict = http_check_feed(state, copy, len);
    free(copy);
    return verdict;
}

/* In pieces: first 'first' bytes, then 'step' at a time. */
static enum http_verdict feed_in_pieces(struct http_check *state, const struct example *example,
                                        size_t first, size_t step)
{
    http_check_init(state, SIZE_MAX_HERE);
    size_t len = first;
    for (;;) {
        enum http_verdict verdict = feed(state, example->bytes, len);
        if (verdict != HTTP_CHECK_MORE || len == example->len)
            return verdict;
        len = len + step < example->len ? len + step : example->len;
    }
}

static bool is_as_told(const struct http_check *state, enum http_verdict verdict,
                       const struct example *example)
{
    if (example->refusal == HTTP_REFUSE_NOT)
        return verdict == HTTP_CHECK_DONE && state->size == example->len;
    return verdict == HTTP_CHECK_BAD && state->refusal == example->refusal && state->why;
}

static void verdicts_do_not_depend_on_the_cut(void)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const struct example *example = &examples[i];
        struct http_check state;
        bool ok = is_as_told(&state, feed_in_pieces(&state, example, example->len, 1), example);
        for (size_t first = 0; first <= example->len; first++)
            ok = ok && is_as_told(&state, feed_in_pieces(&state, example, first, example->len),
                                  example);
        ok = ok && is_as_told(&state, feed_in_pieces(&state, example, 1, 1), example);
        check(ok, example->name);
    }
}

/* What follows a complete head is not looked at. */
static void the_rest_is_left_alone(void)
{
    static const char bytes[] = GET HOST "\r\n\0\0GET";
    struct http_check state;
    http_check_init(&state, SIZE_MAX_HERE);
    check(feed(&state, bytes, sizeof bytes - 1) == HTTP_CHECK_DONE &&
              state.size == sizeof(GET HOST "\r\n") - 1,
          "a head ends where it ends");
}

static bool is(const char *head, struct http_place place, const char *text)
{
    return place.len == strlen(text) && memcmp(head + place.at, text, place.len) == 0;
}

static void places_are_right(void)
{
    static const char head[] = "\r\nPOST /a/b?c=d?e HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n";
    struct http_check state;
    http_check_init(&state, SIZE_MAX_HERE);
    check(http_check_feed(&state, head, sizeof head - 1) == HTTP_CHECK_DONE, "a head is taken");
    check(is(head, state.head.method, "POST"), "the method is where it is");
    check(is(head, state.head.path, "/a/b"), "the path ends at the first ?");
    check(state.head.has_query && is(head, state.head.query, "c=d?e"), "the query has the rest");
    check(is(head, state.head.fields, "Host: a\r\nX: y\r\n"), "the fields are all of them");
}

static struct http_head head_of(const char *bytes)
{
    struct http_check state;
    http_check_init(&state, SIZE_MAX_HERE);
    check(http_check_feed(&state, bytes, strlen(bytes)) == HTTP_CHECK_DONE, "a head is taken");
    return state.head;
}

static void framing_is_told(void)
{
    struct http_head head = head_of("PUT / HTTP/1.1\r\n" HOST "Content-Length: 0012\r\n\r\n");
    check(head.body_len == 12 && !head.chunked, "a length is decimal");
    head = head_of("PUT / HTTP/1.1\r\n" HOST "transfer-encoding: Chunked\r\n\r\n");
    check(head.chunked, "a coding is chunked in any case");
    head = head_of("PUT / HTTP/1.1\r\n" HOST
                   "Content-Type: Multipart/Form-Data ; boundary=x\r\n\r\n");
    check(head.multipart, "a form is seen");
    check(head_of("HEAD / HTTP/1.1\r\n" HOST "\r\n").head_only, "HEAD is seen");
    check(!head_of("GET http://a?b HTTP/1.1\r\n" HOST "\r\n").path.len, "an empty path is empty");
}

static void keeping_is_told(void)
{
    check(head_of(GET HOST "\r\n").keeps, "HTTP/1.1 keeps the connection");
    check(!head_of(GET HOST "Connection: Close\r\n\r\n").keeps, "unless it says close");
    check(!head_of(GET HOST "Connection: x, close , y\r\n\r\n").keeps, "in a list, too");
    check(!head_of("GET / HTTP/1.0\r\n\r\n").keeps, "HTTP/1.0 does not");
    check(head_of("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").keeps, "unless it asks");
    check(!head_of("GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n").keeps,
          "and close wins");
}

static enum http_refusal refusal_of(const char *start, char fill, size_t count)
{
    char *bytes = malloc(strlen(start) + count);
    memcpy(bytes, start, strlen(start));
    memset(bytes + strlen(start), fill, count);
    struct http_check whole, dripped;
    http_check_init(&whole, SIZE_MAX_HERE);
    http_check_init(&dripped, SIZE_MAX_HERE);
    size_t len = strlen(start) + count;
    enum http_verdict verdict = http_check_feed(&whole, bytes, len);
    enum http_verdict last = HTTP_CHECK_MORE;
    for (size_t i = 1; i <= len && last == HTTP_CHECK_MORE; i++)
        last = http_check_feed(&dripped, bytes, i);
    check(verdict == last && whole.refusal == dripped.refusal, "size does not depend on the cut");
    free(bytes);
    return verdict == HTTP_CHECK_BAD ? whole.refusal : HTTP_REFUSE_NOT;
}

static void sizes_are_bounded(void)
{
    check(refusal_of("GET /", 'a', SIZE_MAX_HERE) == HTTP_REFUSE_TARGET, "a target is bounded");
    check(refusal_of(GET HOST "X: ", 'a', SIZE_MAX_HERE) == HTTP_REFUSE_FIELDS,
          "a field is bounded");
    check(refusal_of(GET HOST "X: ", 'a', 100) == HTTP_REFUSE_NOT, "and taken within bounds");

    struct buf many;
    buf_init(&many, HTTP_HEAD_MAX);
    buf_add_text(&many, GET HOST);
    for (int i = 0; i < HTTP_FIELDS_MAX; i++)
        buf_add_text(&many, "A:b\r\n");
    struct http_check state;
    http_check_init(&state, HTTP_HEAD_MAX);
    check(http_check_feed(&state, many.data, many.len) == HTTP_CHECK_BAD &&
              state.refusal == HTTP_REFUSE_FIELDS,
          "the number of fields is bounded");
    buf_finish(&many);
}

static void words_are_shared_with_the_product(void)
{
    check(strcmp(http_refusal_slug(HTTP_REFUSE_REQUEST), err_slug(ERR_REQUEST)) == 0 &&
              strcmp(http_refusal_slug(HTTP_REFUSE_METHOD), err_slug(ERR_METHOD)) == 0 &&
              strcmp(http_refusal_slug(HTTP_REFUSE_BODY), err_slug(ERR_TOO_LARGE)) == 0 &&
              strcmp(http_refusal_slug(HTTP_REFUSE_BUSY), err_slug(ERR_BUSY)) == 0,
          "what both can say is called the same");
}

int main(void)
{
    verdicts_do_not_depend_on_the_cut();
    the_rest_is_left_alone();
    places_are_right();
    framing_is_told();
    keeping_is_told();
    sizes_are_bounded();
    words_are_shared_with_the_product();
    return report();
}
