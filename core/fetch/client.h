/*
 * HTTP requests to others, thousands at once, none of which blocks the loop.
 *
 * A call is a struct in the caller's memory: fill in the request, start it, and
 * leave it where it is until done() has been called.  Every call ends, once,
 * within its time-out; done() is called on the loop and never by fetch_start()
 * itself.  What it finds in the call is gone when it returns.
 *
 * Redirects are answers, not instructions; TLS is verified; nothing but http
 * and https is spoken; no proxy is read from the environment.  libcurl is
 * started by the first call, so a process that fetches nothing pays nothing.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

#include "base/err.h"

enum {
    FETCH_IN_FLIGHT_MAX = 20000,
    FETCH_BODY_MAX = 1 << 20,       /* bytes of an answer */
    FETCH_HEAD_MAX = 32 << 10,      /* bytes of its headers */
    FETCH_REQUEST_HEADERS_MAX = 32,
    FETCH_REQUEST_HEAD_MAX = 16 << 10, /* bytes of what we send before the body */
    FETCH_URL_MAX = 8 << 10,        /* bytes */
    FETCH_TIMEOUT_MS = 60 * 1000,   /* for everything, from start to the last byte */
    FETCH_CONNECT_MS = 10 * 1000,   /* for the connection, TLS included */
};

struct fetch;

/* The pointer is kept. */
struct fetch_options {
    unsigned in_flight_max; /* 0: the constant above */
    const char *ca_file; /* PEM; NULL: what the system trusts */
};

struct fetch_header {
    const char *name;
    const char *value;
};

struct fetch_answer {
    int status;
    const char *head; /* the header lines, each with its CRLF, not terminated */
    size_t head_len;
    const char *body; /* not terminated, NULL when empty */
    size_t body_len;
};

struct fetch_call {
    /* The request, borrowed until done() but for the headers, which are read by
     * fetch_start().  Zero means: GET (POST with a body), and the constants above. */
    const char *url;
    const char *method;
    const struct fetch_header *headers;
    size_t nheaders;
    const char *body; /* NULL: none; "": an empty one */
    size_t body_len;
    size_t body_max; /* bytes of the answer */
    unsigned timeout_ms;
    unsigned connect_ms;
    void (*done)(struct fetch_call *call);

    /* The outcome, during done(): an answer, whatever its status, or NULL and
     * why there is none: ERR_UPSTREAM, ERR_TIMEOUT or ERR_BUSY. */
    const struct fetch_answer *answer;
    const struct err *err;
};

/* NULL without memory.  Keeps the loop alive only while a call is out. */
struct fetch *fetch_new(uv_loop_t *loop, const struct fetch_options *options);

/* Ends every call that is out (ERR_BUSY), on the loop but not from inside a
 * done().  What remains is released by the loop: run it until it is empty. */
void fetch_free(struct fetch *fetch);

/* False: the call did not start, and done() will not be called.  ERR_BUSY when
 * too many are out, ERR_INTERNAL when the request is not one we can send. */
bool fetch_start(struct fetch *fetch, struct fetch_call *call, struct err *err);

/* How many calls are out. */
unsigned fetch_in_flight(const struct fetch *fetch);
