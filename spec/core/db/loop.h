/* A pool on a loop, and queries that say when they are back. */
#pragma once

#include "db/batch.h"
#include "db/query.h"
#include "db/session.h"
#include "fixture.h"

static uv_loop_t loop;
static uv_prepare_t loop_prepare;
static struct db_pool *pool;

/* A query, whether it is back, and how often: more than once is a bug. */
struct asked {
    struct db_query query;
    const char *values[4];
    int back;
};

static inline void loop_flush(uv_prepare_t *prepare)
{
    (void)prepare;
    if (pool)
        db_pool_flush(pool);
}

static inline void loop_open(void)
{
    uv_loop_init(&loop);
    uv_prepare_init(&loop, &loop_prepare);
    uv_prepare_start(&loop_prepare, loop_flush);
    uv_unref((uv_handle_t *)&loop_prepare);
}

static inline struct db_pool_options pool_options(void)
{
    struct db_pool_options options = db_pool_defaults;
    options.url = db_server_url(fixture_server);
    return options;
}

static inline void pool_open(const struct db_pool_options *options)
{
    pool = db_pool_new(&loop, options, &fixture_err);
    fixture_check(pool, "pool");
}

static inline void pool_wait_ready(void)
{
    while (!db_pool_ready(pool))
        uv_run(&loop, UV_RUN_ONCE);
}

/* Until all of its connections are there. */
static inline void pool_wait_up(unsigned connections)
{
    struct db_pool_gauges gauges;
    do {
        uv_run(&loop, UV_RUN_ONCE);
        db_pool_gauges(pool, &gauges);
    } while (gauges.up < connections);
}

static inline void pool_close(void)
{
    struct db_pool *closing = pool;
    pool = NULL;
    db_pool_free(closing);
    uv_run(&loop, UV_RUN_DEFAULT);
}

static inline void nap_done(uv_timer_t *timer)
{
    *(bool *)timer->data = true;
}

/* Lets the loop run for a while. */
static inline void loop_run_ms(uint64_t ms)
{
    bool over = false;
    uv_timer_t *timer = malloc(sizeof *timer);
    assert(timer);
    uv_update_time(&loop); /* a test may have blocked since */
    uv_timer_init(&loop, timer);
    timer->data = &over;
    uv_timer_start(timer, nap_done, ms, 0);
    while (!over)
        uv_run(&loop, UV_RUN_ONCE);
    uv_close((uv_handle_t *)timer, (uv_close_cb)free);
}

static inline void asked_back(struct db_query *query)
{
    ((struct asked *)query)->back++;
}

static inline void ask(struct asked *asked, const char *sql)
{
    asked->query =
        (struct db_query){ .sql = sql, .values = asked->values, .done = asked_back };
    asked->back = 0;
    db_query_start(pool, &asked->query);
}

static inline void await(struct asked *asked)
{
    while (!asked->back)
        uv_run(&loop, UV_RUN_ONCE);
    assert(asked->back == 1);
}

/* The one value of the one row, or "" for none; what went wrong if anything did. */
static inline const char *value_of(const char *sql)
{
    static char text[256];
    static struct asked asked;
    size_t len;
    ask(&asked, sql);
    await(&asked);
    const char *value = NULL;
    if (asked.query.ok && db_query_rows(&asked.query) > 0 &&
        db_query_columns(&asked.query) > 0)
        value = db_query_value(&asked.query, 0, 0, &len);
    snprintf(text, sizeof text, "%s",
             !asked.query.ok ? asked.query.err.text
             : value         ? value
                             : "");
    db_query_finish(&asked.query);
    return text;
}

static inline bool is(const char *sql, const char *expected)
{
    const char *value = value_of(sql);
    if (strcmp(value, expected) == 0)
        return true;
    fprintf(stderr, "%s: '%s', not '%s'\n", sql, value, expected);
    return false;
}
