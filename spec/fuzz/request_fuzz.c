/*
 * Whatever a client sends: nothing is read that is not there, and the verdict on a request
 * does not depend on how its bytes were cut.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "http/check.h"
#include "http/chunks.h"
#include "http/query.h"
#include "http/upload.h"

enum { HEAD_MAX = 4096, BODY_MAX = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum http_verdict check_whole(struct http_check *check, const char *bytes, size_t len)
{
    http_check_init(check, HEAD_MAX);
    return http_check_feed(check, bytes, len);
}

static enum http_verdict check_cut(struct http_check *check, const char *bytes, size_t len,
                                   size_t step)
{
    enum http_verdict verdict = HTTP_CHECK_MORE;
    http_check_init(check, HEAD_MAX);
    for (size_t n = 0; n < len && verdict == HTTP_CHECK_MORE;) {
        n = n + step < len ? n + step : len;
        verdict = http_check_feed(check, bytes, n);
    }
    return verdict;
}

static enum http_verdict read_chunks(const char *bytes, size_t len, size_t step, struct buf *body,
                                     size_t *ret_used)
{
    struct http_chunks chunks;
    enum http_verdict verdict = HTTP_CHECK_MORE;
    http_chunks_init(&chunks);
    buf_init(body, BODY_MAX);
    *ret_used = 0;
    while (*ret_used < len && verdict == HTTP_CHECK_MORE) {
        size_t used, n = len - *ret_used < step ? len - *ret_used : step;
        verdict = http_chunks_feed(&chunks, bytes + *ret_used, n, body, &used);
        *ret_used += used;
    }
    return verdict;
}

static void try_chunks(const char *bytes, size_t len)
{
    struct buf whole, cut;
    size_t used, used_cut;
    enum http_verdict verdict = read_chunks(bytes, len, len + 1, &whole, &used);
    enum http_verdict verdict_cut = read_chunks(bytes, len, 1, &cut, &used_cut);
    assert(verdict == verdict_cut);
    assert(verdict == HTTP_CHECK_BAD ||
           (used == used_cut && whole.len == cut.len &&
            (whole.len == 0 || memcmp(whole.data, cut.data, whole.len) == 0)));
    buf_finish(&whole);
    buf_finish(&cut);
}

static void try_query(struct http_text query)
{
    static const struct http_text name = { .at = "a", .len = 1 };
    struct http_text raw = http_query_find(query, name);
    char *out = malloc(raw.len ? raw.len : 1);
    size_t len = raw.at ? http_query_decode(raw, out) : 0;
    assert(len <= raw.len);
    free(out);
}

static void try_form(const char *bytes, size_t len)
{
    static const struct http_text type = { .at = "multipart/form-data; boundary=x", .len = 31 };
    struct http_upload upload;
    struct err err;
    if (!http_upload_init(&upload, type, (struct http_text){ .at = bytes, .len = len }, &err))
        return;
    for (size_t i = 0; i < upload.count; i++)
        assert(upload.parts[i].name[0] && upload.parts[i].body.at >= bytes &&
               upload.parts[i].body.at + upload.parts[i].body.len <= bytes + len);
    http_upload_finish(&upload);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    struct http_check whole, cut;
    enum http_verdict verdict = check_whole(&whole, bytes, size);
    assert(verdict == check_cut(&cut, bytes, size, 1));
    assert(verdict == check_cut(&cut, bytes, size, 7));
    assert(verdict != HTTP_CHECK_BAD || (whole.why && whole.refusal == cut.refusal));
    if (verdict == HTTP_CHECK_DONE) {
        const struct http_head *head = &whole.head;
        assert(whole.size == cut.size && whole.size <= size);
        assert(!(head->chunked && head->body_len > 0));
        assert(!memchr(bytes, '\0', whole.size));
        try_query((struct http_text){ .at = bytes + head->query.at, .len = head->query.len });
        try_chunks(bytes + whole.size, size - whole.size);
        try_form(bytes + whole.size, size - whole.size);
    } else {
        try_chunks(bytes, size);
        try_form(bytes, size);
    }
    return 0;
}
