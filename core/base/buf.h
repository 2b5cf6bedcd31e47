/*
 * Bytes that grow, up to a maximum they are born with.
 *
 * Adding never needs checking one by one: once an addition does not fit, the
 * buffer has failed, keeps what it had, and refuses everything after.  Look at
 * 'failed' once, when it is complete.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct buf {
    char *data; /* NULL while empty; not terminated */
    size_t len;
    size_t cap;
    size_t max;
    bool failed; /* out of memory, or beyond max */
};

/* 'max' in bytes. */
void buf_init(struct buf *buf, size_t max);
void buf_finish(struct buf *buf);

/* Empty again and no longer failed; keeps its memory. */
void buf_clear(struct buf *buf);

/* All of these return !buf->failed. */
bool buf_add(struct buf *buf, const void *bytes, size_t len);
bool buf_add_text(struct buf *buf, const char *text);
bool buf_add_char(struct buf *buf, char c);
__attribute__((format(printf, 2, 3)))
bool buf_printf(struct buf *buf, const char *format, ...);

/* Makes room for 'len' more bytes and returns where they go (then add to 'len'
 * by hand), or NULL when the buffer fails. */
char *buf_reserve(struct buf *buf, size_t len);

/* The bytes with a terminating zero, or NULL when failed.  Still the buffer's own. */
const char *buf_text(struct buf *buf);
