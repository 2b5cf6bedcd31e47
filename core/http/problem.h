/*
 * Errors as problem+json (RFC 9457): what a client gets when C itself says no.
 *
 * What the product can answer is in base/err.h.  Here is what only the protocol
 * can: no script ever raises these.
 */
#pragma once

#include <stdbool.h>

struct buf;

/* clang-format off */
#define HTTP_REFUSALS(ROW)                                       \
    ROW(HTTP_REFUSE_REQUEST,   400, "bad-request")               \
    ROW(HTTP_REFUSE_METHOD,    405, "method-not-allowed")        \
    ROW(HTTP_REFUSE_SLOW,      408, "request-timeout")           \
    ROW(HTTP_REFUSE_BODY,      413, "too-large")                 \
    ROW(HTTP_REFUSE_TARGET,    414, "target-too-long")           \
    ROW(HTTP_REFUSE_EXPECT,    417, "expectation-failed")        \
    ROW(HTTP_REFUSE_FIELDS,    431, "headers-too-large")         \
    ROW(HTTP_REFUSE_BUSY,      503, "busy")                      \
    ROW(HTTP_REFUSE_VERSION,   505, "version-not-supported")
/* clang-format on */

enum http_refusal {
    HTTP_REFUSE_NOT,
#define ROW(name, status, slug) name,
    HTTP_REFUSALS(ROW)
#undef ROW
};

int http_refusal_status(enum http_refusal refusal);
const char *http_refusal_slug(enum http_refusal refusal);

/* Adds {"type":"/problems/<slug>","title":...,"status":...,"detail":...} to 'out'.  The
 * title is the slug in words; the "instance" is that of the request with this id.  False when
 * 'out' has failed. */
bool http_problem_add(struct buf *out, int status, const char *slug, const char *detail,
                      const char *id);
