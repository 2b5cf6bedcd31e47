#include "db/batch.h"

#include <assert.h>
#include <libpq-fe.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "db/arrays.h"
#include "db/connection.h"
#include "db/exchange.h"
#include "db/pool_inside.h"
#include "db/sqlstate.h"

enum {
    TEXT_ARRAY = 1009, /* the number of the type in every PostgreSQL */
    BINARY = 1,
    SECOND_CALLS = 8, /* either is enough for a second batch of a verb */
    SECOND_BYTES = 64 * 1024,
};

static void list_add(struct call_list *list, struct db_call *call)
{
    call->next = NULL;
    *(list->tail ? &list->tail->next : &list->head) = call;
    list->tail = call;
    list->count++;
}

static struct db_call *list_pop(struct call_list *list)
{
    struct db_call *call = list->head;
    list->head = call->next;
    if (!list->head)
        list->tail = NULL;
    list->count--;
    return call;
}

static struct call_list *list_of(struct db_pool *pool, const struct db_verb *verb)
{
    for (unsigned i = 0; i < pool->nverbs; i++)
        if (pool->verbs[i].verb == verb)
            return &pool->verbs[i].list;
    assert(pool->nverbs < POOL_VERBS);
    assert(verb->nparams <= DB_CALL_PARAMS && (!verb->many || verb->nparams > 0));
    pool->verbs[pool->nverbs].verb = verb;
    return &pool->verbs[pool->nverbs++].list;
}

static void fail(struct db_call *call)
{
    call->ok = false;
    call->result = NULL;
    call->done(call);
}

/* With call->err set; done() must not run inside the caller. */
static void fail_later(struct db_pool *pool, struct db_call *call)
{
    list_add(&pool->failed, call);
    pool_later(pool);
}

void batch_fail(struct db_pool *pool)
{
    for (unsigned n = pool->failed.count; n > 0; n--)
        fail(list_pop(&pool->failed));
}

/* A text cannot hold NUL, and libpq would end it there without a word. */
static int parameter_with_nul(const struct db_call *call)
{
    for (int i = 0; i < call->verb->nparams; i++)
        if (call->values[i] && memchr(call->values[i], '\0', call->lengths[i]))
            return i + 1;
    return 0;
}

static bool is_acceptable(const struct db_pool *pool, struct db_call *call)
{
    int bad = parameter_with_nul(call);
    if (bad)
        return err_set(&call->err, ERR_INVALID, "%s: parameter %d has a NUL character in it",
                       call->verb->name, bad);
    if (pool->calls_waiting >= pool->options.calls_max)
        return err_set(&call->err, ERR_BUSY, "%u others wait for the database already",
                       pool->calls_waiting);
    return true;
}

static void enqueue(struct db_pool *pool, struct call_list *list, struct db_call *call)
{
    call->since_ms = pool_now_ms();
    list_add(list, call);
    pool->calls_waiting++;
    pool_watch(pool);
}

void db_call_start(struct db_pool *pool, struct db_call *call)
{
    struct call_list *list = list_of(pool, call->verb);
    call->sqlstate[0] = call->constraint[0] = '\0';
    if (is_acceptable(pool, call)) {
        enqueue(pool, list, call);
        return;
    }
    pool->totals.refused += call->err.code == ERR_BUSY;
    fail_later(pool, call);
}

/* Once more, by itself: nobody else's fault, or nobody else's lack, touches it there. */
static void enqueue_alone(struct db_pool *pool, struct db_call *call)
{
    enqueue(pool, &pool->alone, call);
}

static size_t size_of(const struct db_call *call)
{
    size_t size = 0;
    for (int i = 0; i < call->verb->nparams; i++)
        if (call->values[i])
            size += call->lengths[i];
    return size;
}

static bool is_under_way(const struct db_pool *pool, const struct db_verb *verb)
{
    for (unsigned i = 0; i < pool->options.batch; i++) {
        const struct connection *connection = &pool->connections[i];
        if (connection->ncalls > 1 && connection->calls->verb == verb)
            return true;
    }
    return false;
}

/* While a batch of a verb is under way, a second one of it has to be worth it, by its calls or
 * by its bytes, whose work two servers share.  Small ones side by side cost more each, and
 * wait for each other's locks where they touch the same user. */
static bool may_go(const struct db_pool *pool, const struct call_list *list)
{
    if (list->count == 0)
        return false;
    bool is_much = list->count >= SECOND_CALLS ||
                   list->count * size_of(list->head) >= SECOND_BYTES;
    return is_much || !is_under_way(pool, list->head->verb);
}

/* How many go together.  Half of many: one batch that takes all leaves nothing for the other
 * connection, and then the callers, the worker and the server wait in turns. */
static unsigned share(const struct call_list *list)
{
    unsigned half = list->count / 2;
    if (half < DB_BATCH_CALLS / 2)
        return DB_BATCH_CALLS / 2;
    return half < DB_BATCH_CALLS ? half : DB_BATCH_CALLS;
}

/* Of the lists that may go, the one whose head has waited longest; or NULL. */
static struct call_list *longest_waiting(struct db_pool *pool)
{
    struct call_list *best = pool->alone.count > 0 ? &pool->alone : NULL;
    for (unsigned i = 0; i < pool->nverbs; i++) {
        struct call_list *list = &pool->verbs[i].list;
        if (may_go(pool, list) && (!best || list->head->since_ms < best->head->since_ms))
            best = list;
    }
    return best;
}

/* Moves from the list to the connection what goes into one statement. */
static void take(struct db_pool *pool, struct call_list *list, struct connection *connection)
{
    bool single = list == &pool->alone || !list->head->verb->many;
    unsigned most = single ? 1 : share(list);
    size_t bytes = size_of(list->head);
    struct call_list taken = { 0 };
    do {
        list_add(&taken, list_pop(list));
        if (list->count > 0)
            bytes += size_of(list->head);
    } while (list->count > 0 && taken.count < most && bytes <= DB_BATCH_BYTES);
    connection->calls = taken.head;
    connection->ncalls = taken.count;
    pool->calls_waiting -= taken.count;
}

static void answered(struct db_statement *own, PGresult *result, const struct err *lost);

static void send_one(struct connection *connection)
{
    const struct db_call *call = connection->calls;
    connection->own = (struct db_statement){
        .sql = call->verb->one,
        .nparams = call->verb->nparams,
        .values = call->values,
        .done = answered,
    };
    exchange_start(connection, &connection->own);
}

static void send_many(struct connection *connection)
{
    static const int formats[DB_CALL_PARAMS] = {
        BINARY, BINARY, BINARY, BINARY, BINARY, BINARY, BINARY, BINARY,
        BINARY, BINARY, BINARY, BINARY, BINARY, BINARY, BINARY, BINARY,
    };
    static const unsigned types[DB_CALL_PARAMS] = {
        TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY,
        TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY,
        TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY, TEXT_ARRAY,
    };
    connection->own = (struct db_statement){
        .sql = connection->calls->verb->many,
        .nparams = connection->calls->verb->nparams,
        .values = connection->values,
        .lengths = connection->lengths,
        .formats = formats,
        .types = types,
        .done = answered,
    };
    connection->pool->totals.batches++;
    exchange_start(connection, &connection->own);
}

/* Hands the connection's calls over; it carries none from now on. */
static struct db_call *take_calls(struct connection *connection)
{
    struct db_call *calls = connection->calls;
    connection->calls = NULL;
    connection->ncalls = 0;
    return calls;
}

static void all_alone(struct db_pool *pool, struct db_call *calls)
{
    while (calls) {
        struct db_call *next = calls->next;
        enqueue_alone(pool, calls);
        calls = next;
    }
}

void db_pool_flush(struct db_pool *pool)
{
    for (unsigned i = 0; i < pool->options.batch && pool->calls_waiting > 0; i++) {
        struct connection *connection = &pool->connections[i];
        if (connection->state != CONNECTION_IDLE)
            continue;
        struct call_list *list = longest_waiting(pool);
        if (!list)
            return; /* answered() comes before the next flush */
        take(pool, list, connection);
        if (connection->ncalls == 1)
            send_one(connection);
        else if (arrays_build(connection))
            send_many(connection);
        else
            all_alone(pool, take_calls(connection));
    }
}

static void fail_all(struct db_call *calls, const struct err *err)
{
    while (calls) {
        struct db_call *call = calls;
        calls = call->next; /* before done(): then the call may be gone */
        call->err = *err;
        fail(call);
    }
}

static void answer_row(struct db_pool *pool, struct db_call *call, PGresult *result, int row,
                       int column)
{
    pool->totals.calls++;
    call->ok = true;
    call->result = result;
    call->row = row;
    call->column = column;
    call->done(call);
}

static void answer_one(struct db_pool *pool, struct db_call *call, PGresult *result)
{
    if (PQresultStatus(result) == PGRES_TUPLES_OK) {
        answer_row(pool, call, result, PQntuples(result) > 0 ? 0 : -1, 0);
        return;
    }
    pool->totals.calls++;
    db_failure_read(result, &call->err, call->sqlstate, call->constraint);
    fail(call);
}

/* Which row is whose, by `ord`; -1 for none. */
static void find_rows(const PGresult *result, unsigned ncalls, int ret_rows[DB_BATCH_CALLS])
{
    for (unsigned i = 0; i < ncalls; i++)
        ret_rows[i] = -1;
    for (int row = 0; row < PQntuples(result); row++) {
        unsigned long ord = strtoul(PQgetvalue(result, row, 0), NULL, 10);
        if (ord >= 1 && ord <= ncalls)
            ret_rows[ord - 1] = row;
    }
}

static void answer_many(struct db_pool *pool, struct db_call *calls, unsigned ncalls,
                        PGresult *result)
{
    int rows[DB_BATCH_CALLS];
    find_rows(result, ncalls, rows);
    for (unsigned i = 0; calls; i++) {
        struct db_call *call = calls;
        calls = call->next;
        if (rows[i] < 0)
            enqueue_alone(pool, call);
        else
            answer_row(pool, call, result, rows[i], 1);
    }
}

/* The statement failed as a whole, so nothing of it took effect: each alone. */
static void split(struct db_pool *pool, struct db_call *calls, const PGresult *result)
{
    log_write(LOG_DEBUG, "batch-split", LOG_TEXT("verb", calls->verb->name),
              LOG_TEXT("sqlstate", PQresultErrorField(result, PG_DIAG_SQLSTATE)), LOG_END);
    all_alone(pool, calls);
}

static void answered(struct db_statement *own, PGresult *result, const struct err *lost)
{
    struct connection *connection = connection_of(own);
    struct db_pool *pool = connection->pool;
    unsigned ncalls = connection->ncalls;
    struct db_call *calls = take_calls(connection);

    if (!lost)
        connection_release(connection);
    if (lost)
        fail_all(calls, lost);
    else if (ncalls == 1)
        answer_one(pool, calls, result);
    else if (PQresultStatus(result) == PGRES_TUPLES_OK)
        answer_many(pool, calls, ncalls, result);
    else
        split(pool, calls, result);
    PQclear(result);
}

static void expire_list(struct db_pool *pool, struct call_list *list, uint64_t now_ms)
{
    while (list->count > 0 && now_ms - list->head->since_ms > pool->options.queue_timeout_ms) {
        struct db_call *call = list_pop(list);
        pool->calls_waiting--;
        pool->totals.refused++;
        err_set(&call->err, ERR_BUSY, "no database connection within %u ms",
                pool->options.queue_timeout_ms);
        fail(call);
    }
}

void batch_expire(struct db_pool *pool, uint64_t now_ms)
{
    expire_list(pool, &pool->alone, now_ms);
    for (unsigned i = 0; i < pool->nverbs; i++)
        expire_list(pool, &pool->verbs[i].list, now_ms);
}

int db_call_rows(const struct db_call *call)
{
    return call->row < 0 ? 0 : 1;
}

const char *db_call_value(const struct db_call *call, int column)
{
    int at = column + call->column;
    if (PQgetisnull(call->result, call->row, at))
        return NULL;
    return PQgetvalue(call->result, call->row, at);
}
