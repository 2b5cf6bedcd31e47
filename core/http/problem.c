#include "http/problem.h"

#include <assert.h>
#include <ctype.h>

#include "base/buf.h"

static const struct {
    int status;
    const char *slug;
} rows[] = {
#define ROW(name, code, text) [name] = { .status = code, .slug = text },
    HTTP_REFUSALS(ROW)
#undef ROW
};

int http_refusal_status(enum http_refusal refusal)
{
    assert(refusal != HTTP_REFUSE_NOT);
    return rows[refusal].status;
}

const char *http_refusal_slug(enum http_refusal refusal)
{
    assert(refusal != HTTP_REFUSE_NOT);
    return rows[refusal].slug;
}

static void add_quoted(struct buf *out, const char *text)
{
    buf_add_char(out, '"');
    for (const char *c = text; *c; c++) {
        if (*c == '"' || *c == '\\')
            buf_printf(out, "\\%c", *c);
        else if ((unsigned char)*c < 0x20)
            buf_printf(out, "\\u%04x", (unsigned)*c);
        else
            buf_add_char(out, *c);
    }
    buf_add_char(out, '"');
}

/* "too-large" is "Too large". */
static void add_title(struct buf *out, const char *slug)
{
    buf_add_char(out, '"');
    buf_add_char(out, (char)toupper((unsigned char)*slug));
    for (const char *c = slug + 1; *c; c++)
        buf_add_char(out, *c == '-' ? ' ' : *c);
    buf_add_char(out, '"');
}

bool http_problem_add(struct buf *out, int status, const char *slug, const char *detail,
                      const char *id)
{
    buf_printf(out, "{\"type\":\"/problems/%s\",\"title\":", slug);
    add_title(out, slug);
    buf_printf(out, ",\"status\":%d,\"detail\":", status);
    add_quoted(out, detail);
    buf_printf(out, ",\"instance\":\"urn:aimix:request:%s\"}", id);
    return !out->failed;
}
