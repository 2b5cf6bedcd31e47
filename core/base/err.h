/*
 * Errors: named once, known in three worlds.
 *
 * A row below is a C enumerator, the err.code a script sees, and the type and
 * status of the problem+json a client gets.  Add a row, and all three know it.
 */
#pragma once

#include <stdbool.h>

/* clang-format off */
#define ERR_TABLE(ROW)                              \
    ROW(ERR_REQUEST,   "bad-request",         400)  \
    ROW(ERR_LOGIN,     "unauthorized",        401)  \
    ROW(ERR_FUNDS,     "not-enough-credits",  402)  \
    ROW(ERR_DENIED,    "denied",              403)  \
    ROW(ERR_MISSING,   "not-found",           404)  \
    ROW(ERR_SERVICE,   "service-not-found",   404)  \
    ROW(ERR_OFF_SALE,  "service-not-on-sale", 404)  \
    ROW(ERR_NO_PROOF,  "no-proof",            404)  \
    ROW(ERR_METHOD,    "method-not-allowed",  405)  \
    ROW(ERR_ACCEPT,    "not-acceptable",      406)  \
    ROW(ERR_CONFLICT,  "conflict",            409)  \
    ROW(ERR_STALE,     "precondition-failed", 412)  \
    ROW(ERR_TOO_LARGE, "too-large",           413)  \
    ROW(ERR_MEDIA,     "unsupported-media",   415)  \
    ROW(ERR_INVALID,   "invalid-input",       422)  \
    ROW(ERR_LIMIT,     "too-many-requests",   429)  \
    ROW(ERR_INTERNAL,  "internal",            500)  \
    ROW(ERR_MODEL,     "model-failed",        502)  \
    ROW(ERR_UPSTREAM,  "upstream-failed",     502)  \
    ROW(ERR_BUSY,      "busy",                503)  \
    ROW(ERR_TIMEOUT,   "timed-out",           504)
/* clang-format on */

enum err_code {
    ERR_NONE,
#define ROW(name, slug, status) name,
    ERR_TABLE(ROW)
#undef ROW
    ERR_CODES, /* how many there are */
};

/* Owned by the caller, filled by the callee, valid only after a failure. */
struct err {
    enum err_code code;
    char text[160];
};

/* Fills 'err' and returns false, so that a failing path is one line:
 *     return err_set(err, ERR_BUSY, "all %d connections in use", n);      */
__attribute__((format(printf, 3, 4)))
bool err_set(struct err *err, enum err_code code, const char *format, ...);

const char *err_slug(enum err_code code);
int err_status(enum err_code code);
