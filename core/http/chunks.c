#include "http/chunks.h"

#include "base/buf.h"

enum { DIGITS_MAX = 15, OVERHEAD_MAX = 4096 };

enum state {
    SIZE,
    EXTENSION,
    SIZE_END, /* expects the LF after a size */
    DATA,
    DATA_CR, /* expects the CR after a chunk */
    DATA_LF,
    TRAILER_START, /* of a line: a field, or the CR of the end */
    TRAILER_NAME,
    TRAILER_VALUE,
    TRAILER_END, /* expects the LF after a trailer field */
    LAST_LF,
    OVER,
    BROKEN,
};

void http_chunks_init(struct http_chunks *chunks)
{
    *chunks = (struct http_chunks){ .state = SIZE };
}

static enum state take_size(struct http_chunks *chunks, char c)
{
    int digit = http_hex(c);
    if (digit >= 0) {
        chunks->left = chunks->left * 16 + (uint64_t)digit;
        return ++chunks->digits > DIGITS_MAX ? BROKEN : SIZE;
    }
    if (chunks->digits == 0)
        return BROKEN;
    if (c == '\r')
        return SIZE_END;
    return c == ';' ? EXTENSION : BROKEN;
}

/* Counts what is neither size nor data: an endless extension is an attack. */
static enum state take_text(struct http_chunks *chunks, char c, enum state here, enum state next)
{
    if (c == '\r')
        return next;
    if (!http_is_value(&c, 1) || ++chunks->overhead > OVERHEAD_MAX)
        return BROKEN;
    return here;
}

static enum state take_name(struct http_chunks *chunks, char c)
{
    if (c == ':')
        return TRAILER_VALUE;
    if (!http_set_has(&http_token, c) || ++chunks->overhead > OVERHEAD_MAX)
        return BROKEN;
    return TRAILER_NAME;
}

static enum state start_trailer(struct http_chunks *chunks, char c)
{
    if (c == '\r')
        return LAST_LF;
    return c == ':' ? BROKEN : take_name(chunks, c);
}

static enum state start_data(struct http_chunks *chunks, char c)
{
    if (c != '\n')
        return BROKEN;
    chunks->digits = 0;
    return chunks->left > 0 ? DATA : TRAILER_START;
}

static enum state take(struct http_chunks *chunks, char c)
{
    switch ((enum state)chunks->state) {
    case SIZE:
        return take_size(chunks, c);
    case EXTENSION:
        return take_text(chunks, c, EXTENSION, SIZE_END);
    case SIZE_END:
        return start_data(chunks, c);
    case DATA_CR:
        return c == '\r' ? DATA_LF : BROKEN;
    case DATA_LF:
        return c == '\n' ? SIZE : BROKEN;
    case TRAILER_START:
        return start_trailer(chunks, c);
    case TRAILER_NAME:
        return take_name(chunks, c);
    case TRAILER_VALUE:
        return take_text(chunks, c, TRAILER_VALUE, TRAILER_END);
    case TRAILER_END:
        return c == '\n' ? TRAILER_START : BROKEN;
    case LAST_LF:
        return c == '\n' ? OVER : BROKEN;
    case DATA:
    case OVER:
    case BROKEN:
        break;
    }
    return BROKEN;
}

/* The data of a chunk, as much as there is; returns how much that was. */
static size_t take_data(struct http_chunks *chunks, const char *bytes, size_t len, struct buf *body)
{
    size_t n = len < chunks->left ? len : (size_t)chunks->left;
    chunks->left -= n;
    if (!buf_add(body, bytes, n))
        chunks->state = BROKEN;
    else if (chunks->left == 0)
        chunks->state = DATA_CR;
    return n;
}

enum http_verdict http_chunks_feed(struct http_chunks *chunks, const char *bytes, size_t len,
                                   struct buf *body, size_t *ret_used)
{
    size_t i = 0;
    while (i < len && chunks->state != OVER && chunks->state != BROKEN) {
        if (chunks->state == DATA)
            i += take_data(chunks, bytes + i, len - i, body);
        else
            chunks->state = (uint8_t)take(chunks, bytes[i++]);
    }
    *ret_used = i;
    if (chunks->state == BROKEN)
        return HTTP_CHECK_BAD;
    return chunks->state == OVER ? HTTP_CHECK_DONE : HTTP_CHECK_MORE;
}
