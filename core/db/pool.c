#include "db/pool.h"

#include <assert.h>
#include <stdlib.h>

#include "base/err.h"
#include "base/log.h"
#include "db/conninfo.h"
#include "db/pool_inside.h"
#include "db/query.h"
#include "db/sqlstate.h"

enum { TICK_MS = 100 };

const struct db_pool_options db_pool_defaults = {
    .batch = 2,
    .plain = 4,
    .waiting_max = 1000,
    .calls_max = 10000,
    .queue_timeout_ms = 5000,
    .statement_timeout_ms = 10000,
    .idle_timeout_ms = 5000,
    .connect_timeout_ms = 5000,
    .statements_max = 128,
};

/* Not the loop's time, which stands still in a turn: what is sent at the end of a long one would
 * be late before it could be answered. */
uint64_t pool_now_ms(void)
{
    return uv_hrtime() / 1000000;
}

static bool has_deadline(const struct db_pool *pool)
{
    if (pool->waiting.count > 0 || pool->calls_waiting > 0)
        return true;
    for (unsigned i = 0; i < pool->count; i++)
        if (pool->connections[i].state != CONNECTION_IDLE)
            return true;
    return false;
}

static void on_tick(uv_timer_t *tick)
{
    struct db_pool *pool = tick->data;
    uint64_t now_ms = pool_now_ms();
    for (unsigned i = 0; i < pool->count; i++)
        connection_tick(&pool->connections[i], now_ms);
    query_expire(pool, now_ms);
    batch_expire(pool, now_ms);
    if (!has_deadline(pool))
        uv_timer_stop(tick);
}

/* The timer is left running from one statement to the next and stops itself when it
 * finds nothing to do: a busy pool does not start it thousands of times a second. */
void pool_watch(struct db_pool *pool)
{
    if (!uv_is_active((uv_handle_t *)&pool->tick))
        uv_timer_start(&pool->tick, on_tick, TICK_MS, TICK_MS);
}

static void on_later(uv_idle_t *later)
{
    struct db_pool *pool = later->data;
    uv_idle_stop(later); /* first: what fails below may fail again, and be later again */
    for (unsigned i = 0; i < pool->count; i++) {
        struct connection *connection = &pool->connections[i];
        if (connection->broken) {
            struct err err;
            db_failure_lost(connection->pg, &err);
            connection_lose(connection, &err);
        }
    }
    query_fail(pool);
    batch_fail(pool);
}

void pool_later(struct db_pool *pool)
{
    uv_idle_start(&pool->later, on_later);
}

void pool_changed(struct db_pool *pool)
{
    bool ready = db_pool_ready(pool);
    if (ready != pool->ready)
        log_write(ready ? LOG_INFO : LOG_WARN, ready ? "database-ready" : "database-gone",
                  LOG_END);
    if (ready)
        pool->complained = false;
    pool->ready = ready;
    query_dispatch(pool);
}

static void connections_new(struct db_pool *pool)
{
    pool->count = pool->options.batch + pool->options.plain;
    pool->connections = calloc(pool->count, sizeof *pool->connections);
    if (!pool->connections)
        abort(); /* at start-up, a few bytes */
    for (unsigned i = 0; i < pool->count; i++)
        connection_init(&pool->connections[i], pool, i < pool->options.batch);
    /* The first of each kind: with these we are ready.  The others come with the first tick, when
     * they no longer compete for the server's time with those of every other process. */
    connection_open(&pool->connections[0]);
    connection_open(&pool->connections[pool->options.batch]);
}

struct db_pool *db_pool_new(uv_loop_t *loop, const struct db_pool_options *options,
                            struct err *err)
{
    assert(options->batch > 0 && options->plain > 0);

    struct conninfo *conninfo = conninfo_new(options->url, err);
    if (!conninfo)
        return NULL;
    struct db_pool *pool = calloc(1, sizeof *pool);
    if (!pool)
        abort(); /* at start-up, a few bytes */
    pool->loop = loop;
    pool->options = *options;
    pool->options.url = NULL; /* it is in conninfo; a pointer of the caller's is not kept */
    pool->conninfo = conninfo;
    uv_timer_init(loop, &pool->tick);
    uv_idle_init(loop, &pool->later);
    pool->tick.data = pool->later.data = pool;
    pool->handles = 2;
    connections_new(pool);
    return pool;
}

static void closed(uv_handle_t *handle)
{
    struct db_pool *pool = handle->data;
    if (--pool->handles == 0)
        free(pool);
}

void db_pool_free(struct db_pool *pool)
{
    if (!pool)
        return;
    for (unsigned i = 0; i < pool->count; i++)
        connection_finish(&pool->connections[i]);
    free(pool->connections);
    conninfo_free(pool->conninfo);
    uv_close((uv_handle_t *)&pool->tick, closed);
    uv_close((uv_handle_t *)&pool->later, closed);
}

static bool one_is_ready(const struct connection *connections, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        if (connections[i].ready)
            return true;
    return false;
}

bool db_pool_ready(const struct db_pool *pool)
{
    unsigned batch = pool->options.batch;
    return one_is_ready(pool->connections, batch) &&
           one_is_ready(pool->connections + batch, pool->options.plain);
}

void db_pool_gauges(const struct db_pool *pool, struct db_pool_gauges *ret_gauges)
{
    struct db_pool_gauges gauges = pool->totals;
    for (unsigned i = 0; i < pool->count; i++) {
        const struct connection *connection = &pool->connections[i];
        gauges.up += connection->ready;
        gauges.busy += connection->ready && connection->state != CONNECTION_IDLE;
    }
    gauges.waiting = pool->waiting.count;
    gauges.calls_waiting = pool->calls_waiting;
    *ret_gauges = gauges;
}
