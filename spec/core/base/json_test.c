/* The strict check, against cases written out here; the public suite of parsing
 * cases runs in spec/core/script/json_spec.lua. */
#include "base/json.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int passed, failed;

static void expect(bool ok, const char *what)
{
    if (ok) {
        passed++;
    } else {
        failed++;
        printf("FAIL %s\n", what);
    }
}

static struct json_report report;

/* In memory of its own, so that a sanitizer sees a step beyond the terminator. */
static bool check(const char *text, size_t len, struct json_rules rules)
{
    char *copy = malloc(len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    bool ok = json_check(copy, len, rules, &report);
    free(copy);
    return ok;
}

static bool passes(const char *text)
{
    return check(text, strlen(text), (struct json_rules){ .depth = JSON_DEPTH });
}

static void accepts(const char *text)
{
    expect(passes(text), text);
}

static void refuses(const char *text, const char *reason, size_t line, size_t column)
{
    bool ok = !passes(text) && strcmp(report.reason, reason) == 0 && report.line == line
              && report.column == column;
    expect(ok, text);
    if (!ok)
        printf("     line %zu, column %zu: %s\n", report.line, report.column,
               report.reason ? report.reason : "accepted");
}

static void values(void)
{
    accepts("null");
    accepts(" true ");
    accepts("false");
    accepts("\"\"");
    accepts("[]");
    accepts("{}");
    accepts("\t{ \"a\" : [ 1 , -0.5e-7 ,\r\n{} , [ ] ] , \"\" : \"x\" }\n");
    refuses("", "the text ends where a value belongs", 1, 1);
    refuses("[1,", "the text ends where a value belongs", 1, 4);
    refuses("nul", "a value belongs here", 1, 1);
    refuses("nulll", "there is more text after the value", 1, 5);
    refuses("[1,]", "a value belongs here", 1, 4);
    refuses("[1 2]", "a comma or ] belongs here", 1, 4);
    refuses("[1}", "a comma or ] belongs here", 1, 3);
    refuses("{\"a\":1]", "a comma or } belongs here", 1, 7);
    refuses("{\"a\" 1}", "a colon belongs here", 1, 6);
    refuses("{\"a\":1,}", "a name in double quotes belongs here", 1, 8);
    refuses("{a:1}", "a name in double quotes belongs here", 1, 2);
    refuses("\xEF\xBB\xBF{}", "a byte order mark is not part of JSON", 1, 1);
    refuses("// no\n1", "a value belongs here", 1, 1);
    refuses("\f1", "a value belongs here", 1, 1);
    expect(!check("1\0", 2, (struct json_rules){ .depth = 1 }), "a zero byte behind the value");
}

static void places(void)
{
    refuses("{\n  \"a\": 1,\n  \"b\": x\n}", "a value belongs here", 3, 8);
    refuses("[\"\xED\x95\x9C\xEA\xB8\x80\", x]", "a value belongs here", 1, 8);
    expect(report.offset == 11, "the offset counts bytes, the column characters");
}

static void numbers(void)
{
    accepts("-0");
    accepts("0e+1");
    accepts("9007199254740993");
    accepts("1.7976931348623157e308");
    accepts("4.9e-324");
    accepts("1e-99999");
    accepts("0e99999");
    refuses("01", "a number has no leading zeros", 1, 2);
    refuses("-", "a digit is missing here", 1, 2);
    refuses("+1", "a value belongs here", 1, 1);
    refuses("1.", "a digit is missing here", 1, 3);
    refuses(".5", "a value belongs here", 1, 1);
    refuses("1e", "a digit is missing here", 1, 3);
    refuses("0x10", "there is more text after the value", 1, 2);
    refuses("NaN", "a value belongs here", 1, 1);
    refuses("-Infinity", "a digit is missing here", 1, 2);
    refuses("[1e309]", "a number this large is not accepted", 1, 2);
    refuses("-1.7976931348623159e308", "a number this large is not accepted", 1, 1);
}

static void long_numbers(void)
{
    char text[JSON_NUMBER_MAX + 2];
    memset(text, '9', sizeof text);
    text[309] = '\0';
    expect(!passes(text), "309 nines are beyond a double");
    text[308] = '\0';
    expect(passes(text), "308 nines are not");

    memset(text, '0', sizeof text);
    text[1] = '.';
    text[JSON_NUMBER_MAX] = '\0';
    expect(passes(text), "a number as long as may be");
    text[JSON_NUMBER_MAX] = '0';
    text[JSON_NUMBER_MAX + 1] = '\0';
    refuses(text, "a number this long is not accepted", 1, 1);
}

static void strings(void)
{
    accepts("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uFFFF\"");
    accepts("\"\x7F\"");
    accepts("\"\\uD834\\uDd1e\"");
    accepts("\"long enough for eight at a time \xF0\x9D\x84\x9E and so on\"");
    refuses("\"a", "the text ends within a string", 1, 3);
    refuses("\"a\nb\"", "a control character in a string must be escaped", 1, 3);
    refuses("\"0123456\x1F\"", "a control character in a string must be escaped", 1, 9);
    refuses("\"\\x41\"", "there is no such escape", 1, 2);
    refuses("\"\\", "there is no such escape", 1, 2);
    refuses("\"\\u12G4\"", "\\u is followed by four hexadecimal digits", 1, 2);
    refuses("\"\\u123", "\\u is followed by four hexadecimal digits", 1, 2);
    refuses("\"\\uD800\"", "the first half of a surrogate pair without the second", 1, 2);
    refuses("\"\\uD800\\u0041\"", "the first half of a surrogate pair without the second", 1, 2);
    refuses("\"\\uD800\\uD800\"", "the first half of a surrogate pair without the second", 1, 2);
    refuses("\"\\uDC00\"", "the second half of a surrogate pair without the first", 1, 2);
    expect(!check("\"\\\0\"", 4, (struct json_rules){ .depth = 1 }), "a zero byte is no escape");
}

static void utf8(void)
{
    static const char *const good[] = {
        "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
        "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
    };
    static const char *const bad[] = {
        "\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2\x41", "\xE0\x9F\xBF", "\xE0\xA0",
        "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF", "\xF0\x90\x80", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF",
    };
    char text[32];
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        snprintf(text, sizeof text, "\"%s\"", good[i]);
        accepts(text);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        snprintf(text, sizeof text, "\"a%s\"", bad[i]);
        refuses(text, "the text is not UTF-8", 1, 3);
    }
}

static void names(void)
{
    static const char reason[] = "this name is already in the object";
    refuses("{\"a\":1,\"b\":2,\"a\":3}", reason, 1, 14);
    refuses("{\"a\":1,\"\\u0061\":3}", reason, 1, 8);
    refuses("{\"\\ud834\\udd1e\":1,\"\xF0\x9D\x84\x9E\":3}", reason, 1, 19);
    refuses("[{\"x\":{\"a\":1,\"a\":2}}]", reason, 1, 14);
    refuses("{\"\":1,\"\":2}", reason, 1, 7);
    accepts("{\"a\":{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}}");
    accepts("{\"a\":1,\"A\":2,\"\\u0000\":3,\"a\\u0000\":4,\"\\n\":5,\"n\":6}");
    expect(check("{\"a\":1,\"a\":2}", 13, (struct json_rules){ 1, .allow_repeats = true }),
           "repeats pass where the rules allow them");
}

/* An object with 'count' names, the one at 'twice' the same as another. */
static char *many_names(size_t count, size_t twice)
{
    size_t size = count * 40 + 3;
    char *text = malloc(size);
    size_t len = 0;
    for (size_t i = 0; i < count; i++)
        len += (size_t)snprintf(text + len, size - len, "%c\"name %zu\":%zu", i ? ',' : '{',
                                i == twice ? 7 : i * 7919 % count, i);
    memcpy(text + len, "}", 2);
    return text;
}

static void many(void)
{
    char *text = many_names(100003, SIZE_MAX);
    clock_t from = clock();
    expect(passes(text), "100,003 names, all different");
    expect(clock() - from < CLOCKS_PER_SEC / 2, "in less than half a second");
    free(text);
    text = many_names(100003, 100002);
    expect(!passes(text) && strstr(report.reason, "already"), "one of 100,003 names twice");
    free(text);
}

static void depth(void)
{
    char text[2 * JSON_DEPTH_MAX + 3];
    for (int deep = 1; deep <= JSON_DEPTH_MAX; deep++) {
        memset(text, '[', (size_t)deep);
        memset(text + deep, ']', (size_t)deep);
        size_t len = 2 * (size_t)deep;
        if (!check(text, len, (struct json_rules){ .depth = deep })
            || (deep > 1 && check(text, len, (struct json_rules){ .depth = deep - 1 })))
            expect(false, "nesting as deep as asked for, and no deeper");
    }
    expect(!passes(text) && report.offset == JSON_DEPTH, "the limit is met at its bracket");

    size_t far = 1 << 20;
    char *open = malloc(far);
    memset(open, '[', far);
    expect(!check(open, far, (struct json_rules){ .depth = JSON_DEPTH_MAX }), "a million deep");
    free(open);
}

static void facts(void)
{
    passes("{\"a\":[1]}");
    expect(report.has_numbers && !report.has_empty_lists, "numbers are reported");
    passes("{\"a\":[ \n]}");
    expect(!report.has_numbers && report.has_empty_lists, "empty lists are reported");
    passes("{\"a\":\"[] 1\"}");
    expect(!report.has_numbers && !report.has_empty_lists, "what is in strings is not");
}

int main(void)
{
    values();
    places();
    numbers();
    long_numbers();
    strings();
    utf8();
    names();
    many();
    depth();
    facts();
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
