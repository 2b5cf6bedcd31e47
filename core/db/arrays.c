#include "db/arrays.h"

#include <arpa/inet.h>
#include <stdint.h>

#include "base/buf.h"
#include "db/batch.h"
#include "db/connection.h"

enum {
    TEXT = 25, /* the number of the type in every PostgreSQL */
    HEAD_WORDS = 5,
};

static void add_word(struct buf *buf, uint32_t word)
{
    word = htonl(word);
    buf_add(buf, &word, sizeof word);
}

/* One parameter of all calls, in the form that PostgreSQL's array_recv() reads: dimensions,
 * whether there are nulls, element type, length and lower bound, then the elements. */
static void add_array(struct buf *buf, const struct connection *connection, int param)
{
    const uint32_t head[HEAD_WORDS] = { 1, 1, TEXT, connection->ncalls, 1 };
    for (int i = 0; i < HEAD_WORDS; i++)
        add_word(buf, head[i]);
    for (const struct db_call *call = connection->calls; call; call = call->next) {
        const char *value = call->values[param];
        add_word(buf, value ? (uint32_t)call->lengths[param] : UINT32_MAX);
        if (value)
            buf_add(buf, value, call->lengths[param]);
    }
}

bool arrays_build(struct connection *connection)
{
    int nparams = connection->calls->verb->nparams;
    size_t from[DB_CALL_PARAMS];
    buf_clear(&connection->arrays);
    for (int i = 0; i < nparams; i++) {
        from[i] = connection->arrays.len;
        add_array(&connection->arrays, connection, i);
        connection->lengths[i] = (int)(connection->arrays.len - from[i]);
    }
    if (connection->arrays.failed)
        return false;
    for (int i = 0; i < nparams; i++) /* only now: the bytes may have moved meanwhile */
        connection->values[i] = connection->arrays.data + from[i];
    return true;
}
