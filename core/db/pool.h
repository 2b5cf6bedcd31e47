/*
 * The connections of one process to PostgreSQL, on its loop.
 *
 * There are two kinds.  `batch` connections carry the ledger's verbs, many calls
 * in one statement (db/batch.h).  `plain` ones carry everything else, one
 * statement in flight on each (db/query.h).  Of idle connections the lowest is
 * always taken first: that keeps few backends hot instead of all of them cold.
 *
 * The pool starts without a server, loses it and finds it again by itself.  Every
 * wait is bounded: for a connection, for an answer, in an open transaction.
 * Nothing here calls back from inside the function that was called: an answer,
 * and also a failure known at once, arrives from the loop.
 */
#pragma once

#include <stdbool.h>

#include <uv.h>

struct db_pool;
struct err;

/* What to tell a client that got ERR_BUSY from here: there is no better number, since
 * a queue of a second's work is drained in a second or not at all. */
enum { DB_RETRY_AFTER_S = 1 };

struct db_pool_options {
    const char *url;               /* a libpq URL or connection string; copied */
    bool pooler;                   /* a transaction pooler stands between: no named statements,
                                      and only those session settings that survive it */
    bool as_owner;                 /* keep the rights of the URL's role; else those of aimix_app,
                                      where there is one */
    unsigned batch;                /* connections, at least 1 */
    unsigned plain;                /* connections, at least 1 */
    unsigned waiting_max;          /* queries waiting for a plain connection */
    unsigned calls_max;            /* calls waiting for a batch connection */
    unsigned queue_timeout_ms;     /* the longest that either waits */
    unsigned statement_timeout_ms; /* kept by the server; we hang up 2 s later */
    unsigned idle_timeout_ms;      /* in an open transaction, between statements */
    unsigned connect_timeout_ms;
    unsigned statements_max;       /* prepared ones kept on each connection */
};

/* Copy, set the url, change what differs. */
extern const struct db_pool_options db_pool_defaults;

/* Begins to connect.  NULL, with ERR_INVALID, when the url cannot be read; a server
 * that cannot be reached is no failure. */
struct db_pool *db_pool_new(uv_loop_t *loop, const struct db_pool_options *options,
                            struct err *err);

/* Hangs up.  Whoever still waits for an answer is dropped without a call, so this comes
 * after the last task is home.  The memory goes once the loop has closed the handles:
 * run it once more. */
void db_pool_free(struct db_pool *pool);

/* True while a connection of each kind is up. */
bool db_pool_ready(const struct db_pool *pool);

/* Sends the calls that have gathered.  Belongs in uv_prepare, after everything that may
 * wake a task: what it does not see, waits for the next turn of the loop. */
void db_pool_flush(struct db_pool *pool);

/* For /metrics: how things stand, and what has happened since the start. */
struct db_pool_gauges {
    unsigned up;                 /* connections, of both kinds */
    unsigned busy;               /* of those: in use */
    unsigned waiting;            /* queries without a connection */
    unsigned calls_waiting;      /* calls without a connection */
    unsigned long long queries;  /* statements sent for queries */
    unsigned long long calls;    /* calls answered */
    unsigned long long batches;  /* statements that answered more than one call */
    unsigned long long refused;  /* ERR_BUSY: the queue was full, or the wait too long */
    unsigned long long lost;     /* connections that broke */
};
void db_pool_gauges(const struct db_pool *pool, struct db_pool_gauges *ret_gauges);
