/* What the files of this room know of the pool.  Nobody else includes it. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include <uv.h>

#include "db/connection.h"
#include "db/pool.h"
#include "db/query.h"

struct conninfo;
struct db_session;
struct db_verb;

enum { POOL_VERBS = 32 };

struct call_list {
    struct db_call *head, *tail;
    unsigned count;
};

struct query_list {
    struct db_query *head, *tail;
    unsigned count;
};

struct db_pool {
    uv_loop_t *loop;
    uv_timer_t tick;  /* runs while anything has a deadline */
    uv_idle_t later;  /* runs while anything is to be answered outside the caller */
    unsigned handles; /* of these two, not yet closed */

    struct db_pool_options options;
    struct conninfo *conninfo;
    struct connection *connections; /* the batch ones, then the plain ones */
    unsigned count;
    bool ready;      /* as last logged */
    bool complained; /* about the server, since it was last there */

    struct query_list waiting; /* queries for a connection */
    struct query_list failing; /* queries for 'later' */

    /* Calls by verb, in the order of arrival; those to be done alone; those for 'later'. */
    struct { const struct db_verb *verb; struct call_list list; } verbs[POOL_VERBS];
    unsigned nverbs;
    unsigned calls_waiting;
    struct call_list alone;
    struct call_list failed;

    struct db_pool_gauges totals;
};

uint64_t pool_now_ms(void);

/* Something has a deadline now. */
void pool_watch(struct db_pool *pool);

/* Something is broken, or waits in 'failing' or 'failed'. */
void pool_later(struct db_pool *pool);

/* A connection came up, went down or is free. */
void pool_changed(struct db_pool *pool);

/* query.c: enter, then start (waiting for a connection if need be), run (on this one) or fail
 * later (with err set).  The others are what the pool calls now and then. */
void query_enter(struct db_query *query, struct db_pool *pool, struct db_session *session,
                 enum query_part part);
void query_start(struct db_query *query);
void query_run(struct db_query *query, struct connection *connection);
void query_fail_later(struct db_query *query);
void query_dispatch(struct db_pool *pool);
void query_expire(struct db_pool *pool, uint64_t now_ms);
void query_fail(struct db_pool *pool);

/* session.c: who has the connection, and why the transaction cannot go on. */
void session_take(struct db_session *session, struct connection *connection);
struct connection *session_give(struct db_session *session);
void session_hold(struct db_session *session);
void session_remember(struct db_session *session, const struct db_query *query);
void session_blame(const struct db_session *session, struct db_query *query);
void session_lost(struct db_session *session, const struct err *err);
void session_expire(struct db_session *session);

/* batch.c: what the pool calls now and then. */
void batch_expire(struct db_pool *pool, uint64_t now_ms);
void batch_fail(struct db_pool *pool);
