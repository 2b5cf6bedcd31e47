/* Forms taken apart, and forms that cannot be. */
#include "http/upload.h"

#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "expect.h"

#define TYPE "multipart/form-data; boundary=x"
#define NAMED "Content-Disposition: form-data; name=\"a\"\r\n"

static struct http_upload upload;
static struct err err;

/* In memory of exactly that size, so that a sanitizer sees a read beyond it; kept until
 * the next one. */
static bool parse_bytes(const char *type, const char *body, size_t len)
{
    static char *copy;
    http_upload_finish(&upload);
    free(copy);
    copy = malloc(len ? len : 1);
    memcpy(copy, body, len);
    return http_upload_init(&upload, (struct http_text){ .at = type, .len = strlen(type) },
                            (struct http_text){ .at = copy, .len = len }, &err);
}

static bool parse(const char *type, const char *body)
{
    return parse_bytes(type, body, strlen(body));
}

static bool is(struct http_text text, const char *expected)
{
    return text.at && text.len == strlen(expected) && memcmp(text.at, expected, text.len) == 0;
}

static void forms(void)
{
    check(parse(TYPE, "--x\r\n" NAMED "\r\nhello\r\n--x--\r\n") && upload.count == 1 &&
              strcmp(upload.parts[0].name, "a") == 0 && is(upload.parts[0].body, "hello") &&
              !upload.parts[0].has_filename && !upload.parts[0].type.at,
          "a field has a name and a body");
    check(parse(TYPE, "--x\r\n"
                      "Content-Disposition: form-data; name=\"f\"; filename=\"\xed\x95\x9c.png\""
                      "\r\nContent-Type: image/png\r\n\r\n\r\n\r\n--x\r\n" NAMED "\r\n\r\n--x--") &&
              upload.count == 2 && strcmp(upload.parts[0].filename, "\xed\x95\x9c.png") == 0 &&
              upload.parts[0].has_filename && is(upload.parts[0].type, "image/png") &&
              is(upload.parts[0].body, "\r\n") && is(upload.parts[1].body, ""),
          "a file has a filename and a type, and any bytes");
    check(parse("Multipart/Form-Data; charset=utf-8; Boundary=\"a b\"",
                "--a b\r\n" NAMED "\r\nhello\r\n--a b--") && upload.count == 1,
          "a boundary may be quoted");
    check(parse(TYPE, "--x\r\n" NAMED "\r\none --x two\r\n--xy three\r\n--x--\r\n") &&
              is(upload.parts[0].body, "one --x two\r\n--xy three"),
          "what only looks like a delimiter is none");
    check(parse(TYPE, "\r\n--x  \r\n" NAMED "\r\nhello\r\n--x--\r\nand more") &&
              is(upload.parts[0].body, "hello"),
          "space behind a delimiter and text behind the end are let pass");
    check(parse(TYPE, "--x\r\nX-Other: 1\r\n"
                      "content-disposition: form-data; filename=b; name=a\r\n\r\n"
                      "\r\n--x--") && strcmp(upload.parts[0].filename, "b") == 0,
          "fields and parameters may come in any order, and unquoted");
    check(parse(TYPE, "--x\r\n"
                      "Content-Disposition: form-data; name=\"a\\\"b\"; filename=\"c:\\d\\\\e\""
                      "\r\n\r\n\r\n--x--") &&
              strcmp(upload.parts[0].name, "a\"b") == 0 &&
              strcmp(upload.parts[0].filename, "c:\\d\\e") == 0,
          "quotes can be escaped, other backslashes stay");
    check(parse(TYPE, "--x--\r\n") && upload.count == 0, "a form may be empty");
    static const char zero[] = "--x\r\n" NAMED "\r\na\0b\r\n--x--";
    check(parse_bytes(TYPE, zero, sizeof zero - 1) && upload.parts[0].body.len == 3,
          "NUL is a byte like others in a body");
}

static void refused(const char *name, const char *type, const char *body, enum err_code code)
{
    check(!parse(type, body) && err.code == code && upload.count == 0 && !upload.parts, name);
}

static void broken_forms(void)
{
    refused("another type", "application/json", "--x--", ERR_MEDIA);
    refused("no type", "", "--x--", ERR_MEDIA);
    refused("no boundary", "multipart/form-data", "--x--", ERR_REQUEST);
    refused("an empty boundary", "multipart/form-data; boundary=\"\"", "----", ERR_REQUEST);
    refused("an open quote", "multipart/form-data; boundary=\"x", "--x--", ERR_REQUEST);
    refused("a long boundary", "multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "--x--", ERR_REQUEST);
    refused("an empty body", TYPE, "", ERR_REQUEST);
    refused("another boundary", TYPE, "--y\r\n" NAMED "\r\n\r\n--y--", ERR_REQUEST);
    refused("no end", TYPE, "--x\r\n" NAMED "\r\nhello", ERR_REQUEST);
    refused("no end of the last", TYPE, "--x\r\n" NAMED "\r\nhello\r\n--x", ERR_REQUEST);
    refused("no body", TYPE, "--x\r\n" NAMED, ERR_REQUEST);
    refused("no name", TYPE, "--x\r\n\r\nhello\r\n--x--", ERR_REQUEST);
    refused("an empty name", TYPE,
            "--x\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n\r\n--x--",
            ERR_REQUEST);
    refused("no form-data", TYPE, "--x\r\nContent-Disposition: file; name=\"a\"\r\n\r\n\r\n--x--",
            ERR_REQUEST);
    refused("a line without colon", TYPE, "--x\r\n" NAMED "oops\r\n\r\n\r\n--x--", ERR_REQUEST);
    refused("a control character", TYPE, "--x\r\n" NAMED "X: \x01\r\n\r\n\r\n--x--", ERR_REQUEST);
    refused("base64", TYPE, "--x\r\n" NAMED "Content-Transfer-Encoding: base64\r\n\r\n\r\n--x--",
            ERR_REQUEST);
    check(strstr(err.text, "transfer encoding") != NULL, "and it is said why");
}

static void bounds(void)
{
    static char body[64 * 1024];
    char name[HTTP_FILENAME_MAX + 2];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    snprintf(body, sizeof body,
             "--x\r\nContent-Disposition: form-data; name=\"%.129s\"\r\n\r\n\r\n--x--",
             name);
    refused("a long name", TYPE, body, ERR_REQUEST);
    snprintf(body, sizeof body,
             "--x\r\nContent-Disposition: form-data; name=\"%.128s\"\r\n\r\n\r\n--x--",
             name);
    check(parse(TYPE, body), "the longest name is taken");
    snprintf(body, sizeof body,
             "--x\r\nContent-Disposition: form-data; name=a; filename=\"%s\"\r\n\r\n\r\n--x--",
             name);
    refused("a long filename", TYPE, body, ERR_REQUEST);

    size_t len = 0;
    for (int i = 0; i < HTTP_PARTS_MAX; i++)
        len += (size_t)snprintf(body + len, sizeof body - len, "--x\r\n" NAMED "\r\n\r\n");
    snprintf(body + len, sizeof body - len, "--x--");
    check(parse(TYPE, body) && upload.count == HTTP_PARTS_MAX, "so many parts are taken");
    snprintf(body + len, sizeof body - len, "--x\r\n" NAMED "\r\n\r\n--x--");
    refused("one more is not", TYPE, body, ERR_TOO_LARGE);

    len = (size_t)snprintf(body, sizeof body, "--x\r\n" NAMED);
    for (int i = 0; i < 20; i++)
        len += (size_t)snprintf(body + len, sizeof body - len, "X: y\r\n");
    snprintf(body + len, sizeof body - len, "\r\n\r\n--x--");
    refused("many fields in a part", TYPE, body, ERR_REQUEST);
}

/* Whatever is missing or changed, nothing is read that is not there. */
static void any_bytes(void)
{
    static const char whole[] = "--x\r\n"
                                "Content-Disposition: form-data; name=\"a\"; filename=\"b\\\"\"\r\n"
                                "Content-Type: text/plain\r\n\r\nhello\r\n"
                                "--x\r\n" NAMED "\r\n\r\n--x--\r\n";
    int parsed = 0;
    for (size_t len = 0; len < sizeof whole; len++)
        parsed += parse_bytes(TYPE, whole, len);
    check(parsed == 3, "a form that breaks off is refused at every place but its end");
    char changed[sizeof whole];
    for (size_t i = 0; i + 1 < sizeof whole; i++)
        for (int c = 0; c < 256; c += 5) {
            memcpy(changed, whole, sizeof whole);
            changed[i] = (char)c;
            parse_bytes(TYPE, changed, sizeof whole - 1);
        }
    check(true, "changed forms do no harm");
}

int main(void)
{
    forms();
    broken_forms();
    bounds();
    any_bytes();
    http_upload_finish(&upload);
    parse_bytes(TYPE, "", 0);
    return report();
}
