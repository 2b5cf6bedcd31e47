/* Arguments of a query, pieces of text, and problems. */
#include "http/query.h"

#include <string.h>

#include "base/buf.h"
#include "expect.h"
#include "http/problem.h"

static struct http_text text(const char *bytes)
{
    return (struct http_text){ .at = bytes, .len = strlen(bytes) };
}

/* True when the argument is there, and means that. */
static bool means(const char *query, const char *name, const char *value)
{
    char out[256];
    struct http_text raw = http_query_find(text(query), text(name));
    if (!raw.at)
        return false;
    size_t len = http_query_decode(raw, out);
    return len == strlen(value) && memcmp(out, value, len) == 0;
}

static void arguments(void)
{
    check(means("a=1&b=2", "b", "2"), "an argument is found");
    check(means("a=1&a=2", "a", "1"), "the first of two");
    check(means("a", "a", "") && means("a=", "a", ""), "one without value is empty");
    check(means("a=b=c", "a", "b=c"), "a value may have an = in it");
    check(means("q=%EC%82%AC+%ec%a3%bc", "q", "\xec\x82\xac \xec\xa3\xbc"), "escapes are decoded");
    check(means("%61%20b=1", "a b", "1"), "in names, too");
    check(means("a=100%&b=%4", "a", "100%") && means("a=%zz", "a", "%zz"),
          "a % that begins no escape stays");
    check(means("&&a=1", "a", "1"), "empty ones are skipped");
    check(!http_query_find(text("ab=1"), text("a")).at &&
              !http_query_find(text("a=1"), text("ab")).at,
          "a name is a whole name");
    check(!http_query_find((struct http_text){ 0 }, text("a")).at, "no query has no arguments");
}

static void pieces(void)
{
    check(http_text_is(text("Content-Type"), "content-type"), "names have no case");
    check(!http_text_is((struct http_text){ 0 }, ""), "nothing is not empty");
    check(http_text_trim(text(" \t a b\t ")).len == 3, "space at the ends is cut");
    check(http_text_trim(text(" \t ")).len == 0, "all of it, if need be");
    check(http_is_value("\t ~\xff", 4), "a value may have a tab");
    for (int i = 0; i < 24; i++) {
        char value[24];
        memset(value, 'v', sizeof value);
        value[i] = '\x1f';
        bool low = http_is_value(value, sizeof value);
        value[i] = '\x7f';
        check(!low && !http_is_value(value, sizeof value), "no control character at any place");
    }
    int tokens = 0;
    for (int c = 0; c < 256; c++)
        tokens += http_set_has(&http_token, (char)c);
    check(tokens == 77, "names have the 77 characters of RFC 9110");
}

static void problems(void)
{
    struct buf out;
    buf_init(&out, 512);
    http_problem_add(&out, 413, "too-large", "say \"less\"\n", "a1");
    static const char expected[] = "{\"type\":\"/problems/too-large\",\"title\":\"Too large\","
                                   "\"status\":413,"
                                   "\"detail\":\"say \\\"less\\\"\\u000a\","
                                   "\"instance\":\"urn:aimix:request:a1\"}";
    check(strcmp(buf_text(&out), expected) == 0,
          "a problem is JSON");
    buf_finish(&out);
    buf_init(&out, 10);
    check(!http_problem_add(&out, 413, "too-large", "", "a1"), "one that does not fit is told");
    buf_finish(&out);
}

int main(void)
{
    arguments();
    pieces();
    problems();
    return report();
}
