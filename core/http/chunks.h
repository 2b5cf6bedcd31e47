/*
 * The framing of a chunked body (RFC 9112, 7.1), as strict as the check of the
 * head: sizes are hexadecimal digits and nothing else, lines end in CRLF,
 * extensions and trailers are bounded, looked at for control characters, and
 * dropped.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "http/check.h"

struct buf;

struct http_chunks {
    uint64_t left;   /* of the chunk at hand */
    size_t overhead; /* bytes of extensions and trailers so far */
    uint8_t state;
    uint8_t digits;
};

void http_chunks_init(struct http_chunks *chunks);

/* Takes the next bytes of the body, in whatever pieces; what they carry is added to
 * 'body'.  Sets how many were used: all, unless the verdict is DONE (what follows is
 * the next request) or BAD (the framing is broken).  A body that outgrows its buffer
 * shows in body->failed, and is BAD too. */
enum http_verdict http_chunks_feed(struct http_chunks *chunks, const char *bytes, size_t len,
                                   struct buf *body, size_t *ret_used);
