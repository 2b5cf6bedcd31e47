/*
 * Host names, looked up beside the loop and remembered.
 *
 * libcurl would start a thread for every lookup and, when a request ends early,
 * stop the loop until that thread is home.  Here a name is looked up once for
 * everybody who wants it, at most two names at a time, on the libuv pool; the
 * addresses serve for a minute, and longer while asking again fails.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "base/err.h"

enum {
    NAMES_HOST_SIZE = 256, /* with the terminating zero */
    NAMES_TEXT_SIZE = 384, /* of the addresses, likewise */
};

struct names;
struct transfer;

/* In the caller's memory until done() is called, once and on the loop. */
struct names_wait {
    void (*done)(struct names_wait *wait);
    uint64_t deadline_ms;  /* in terms of uv_now() */
    const char *addresses; /* valid during done(); NULL: err says why */
    const struct err *err;
    struct transfer *transfer; /* the waiter's own */
    struct names_wait *next;
};

enum names_result { NAMES_FOUND, NAMES_WAITING, NAMES_FAILED };

/* NULL without memory. */
struct names *names_new(uv_loop_t *loop);

/* Ends all waits with ERR_BUSY, then calls 'freed' once the loop has let go. */
void names_free(struct names *names, void (*freed)(void *owner), void *owner);

/* Found: *ret_addresses is "192.0.2.1,[2001:db8::1]", valid until the loop goes
 * on.  Waiting: wait->done() will be called.  Failed: *err is filled. */
enum names_result names_find(struct names *names, const char *host, struct names_wait *wait,
                             const char **ret_addresses, struct err *err);
