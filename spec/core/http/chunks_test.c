/* The framing of chunked bodies: what it carries, what is refused, at every cut. */
#include "http/chunks.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "expect.h"

enum { BODY_MAX = 64 };

struct example {
    const char *name;
    const char *bytes;
    size_t len;
    const char *body; /* NULL: refused */
};

#define GOOD(name, text, body) { name, text, sizeof(text) - 1, body }
#define BAD(name, text) { name, text, sizeof(text) - 1, NULL }

/* clang-format off */
static const struct example examples[] = {
    GOOD("nothing", "0\r\n\r\n", ""),
    GOOD("one chunk", "5\r\nhello\r\n0\r\n\r\n", "hello"),
    GOOD("two chunks", "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", "hello"),
    GOOD("sixteen in hexadecimal", "a\r\n0123456789\r\nF\r\n0123456789abcde\r\n0\r\n\r\n",
         "01234567890123456789abcde"),
    GOOD("line ends inside", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n"),
    GOOD("leading zeros", "0005\r\nhello\r\n000\r\n\r\n", "hello"),
    GOOD("an extension", "5;a=b;c=\"d\"\r\nhello\r\n0;x\r\n\r\n", "hello"),
    GOOD("trailers", "0\r\nX-Sum: 12\r\nY:\r\n\r\n", ""),

    BAD("no size", "\r\nhello\r\n0\r\n\r\n"),
    BAD("a size with 0x", "0x5\r\nhello\r\n0\r\n\r\n"),
    BAD("a signed size", "+5\r\nhello\r\n0\r\n\r\n"),
    BAD("a negative size", "-5\r\nhello\r\n0\r\n\r\n"),
    BAD("a space before a size", " 5\r\nhello\r\n0\r\n\r\n"),
    BAD("a space after a size", "5 \r\nhello\r\n0\r\n\r\n"),
    BAD("bare LF after a size", "5\nhello\r\n0\r\n\r\n"),
    BAD("bare CR after a size", "5\rhello\r\n0\r\n\r\n"),
    BAD("bare LF after a chunk", "5\r\nhello\n0\r\n\r\n"),
    BAD("CR and something else after a chunk", "5\r\nhello\rx0\r\n\r\n"),
    BAD("CR and something else after a size", "5\rxhello\r\n0\r\n\r\n"),
    BAD("too short a size", "4\r\nhello\r\n0\r\n\r\n"),
    BAD("too long a size", "6\r\nhello\r\n0\r\n\r\n"),
    BAD("a size that overflows", "10000000000000005\r\nhello\r\n0\r\n\r\n"),
    BAD("NUL in a size", "5\0\r\nhello\r\n0\r\n\r\n"),
    BAD("NUL in an extension", "5;\0\r\nhello\r\n0\r\n\r\n"),
    BAD("bare LF in an extension", "5;a\nhello\r\n0\r\n\r\n"),
    BAD("bare LF at the end", "0\r\n\n"),
    BAD("bare LF in a trailer", "0\r\nX: a\n\r\n"),
    BAD("a trailer without colon", "0\r\nX\r\n\r\n"),
    BAD("a trailer without name", "0\r\n: x\r\n\r\n"),
    BAD("space before the colon of a trailer", "0\r\nX : a\r\n\r\n"),
    BAD("a folded trailer", "0\r\nX: a\r\n b\r\n\r\n"),
    BAD("NUL in a trailer", "0\r\nX: \0\r\n\r\n"),
    BAD("more than there is room for", "41\r\n"
        "00000000000000000000000000000000000000000000000000000000000000000\r\n0\r\n\r\n"),
};
/* clang-format on */

/* With two bytes behind, which are not the body's. */
static bool holds(const struct example *example, size_t first, size_t step)
{
    struct http_chunks chunks;
    struct buf body;
    http_chunks_init(&chunks);
    buf_init(&body, BODY_MAX);
    char *bytes = malloc(example->len + 2);
    memcpy(bytes, example->bytes, example->len);
    memcpy(bytes + example->len, "GE", 2);

    enum http_verdict verdict = HTTP_CHECK_MORE;
    size_t at = 0, total = example->len + 2;
    for (size_t n = first; verdict == HTTP_CHECK_MORE && at < total; n = step) {
        size_t used, len = at + n < total ? n : total - at;
        verdict = http_chunks_feed(&chunks, bytes + at, len, &body, &used);
        at += used;
    }
    bool ok = example->body ? verdict == HTTP_CHECK_DONE && at == example->len &&
                                  body.len == strlen(example->body) &&
                                  (body.len == 0 || memcmp(body.data, example->body, body.len) == 0)
                            : verdict == HTTP_CHECK_BAD;
    free(bytes);
    buf_finish(&body);
    return ok;
}

static void every_cut_gives_the_same(void)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const struct example *example = &examples[i];
        bool ok = holds(example, 1, 1);
        for (size_t first = 1; first <= example->len + 2; first++)
            ok = ok && holds(example, first, example->len + 2);
        check(ok, example->name);
    }
}

/* What carries nothing may not go on for ever. */
static void overhead_is_bounded(void)
{
    static const char *const starts[] = { "5;", "0\r\nX: ", "0\r\n" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        struct http_chunks chunks;
        struct buf body;
        size_t used;
        http_chunks_init(&chunks);
        buf_init(&body, BODY_MAX);
        http_chunks_feed(&chunks, starts[i], strlen(starts[i]), &body, &used);
        enum http_verdict verdict = HTTP_CHECK_MORE;
        for (int n = 0; n < 10000 && verdict == HTTP_CHECK_MORE; n++)
            verdict = http_chunks_feed(&chunks, "a", 1, &body, &used);
        check(verdict == HTTP_CHECK_BAD, "what carries nothing is bounded");
        buf_finish(&body);
    }
}

int main(void)
{
    every_cut_gives_the_same();
    overhead_is_bounded();
    return report();
}
