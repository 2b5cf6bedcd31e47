/*
 * A transaction of several statements: a plain connection kept by one caller.
 *
 * db_session_begin(), db_session_query() any number of times, db_session_end().  Whoever keeps
 * it idle for too long loses it, and db_session_finish() lets go in any state.  What was
 * open is rolled back before anyone else gets the connection.
 */
#pragma once

#include <stdbool.h>

#include "base/err.h"

struct connection;
struct db_pool;
struct db_query;

/* Embedded like a query, zeroed; in use from db_session_begin() until the end is done, or
 * db_session_finish(). */
struct db_session {
    /* Private. */
    struct db_pool *pool;
    struct connection *connection; /* NULL when it has none, or has lost it */
    struct db_query *query;        /* the one that is out */
    struct err why;                /* why it cannot go on: the first failure inside */
    char sqlstate[6];
    char constraint[64];
};

/* Each takes a query with `done` set (sql and values too for the second), and answers by
 * it. */
void db_session_begin(struct db_pool *pool, struct db_session *session, struct db_query *query);
void db_session_query(struct db_session *session, struct db_query *query);

/* A commit fails with the first failure inside when there was one, even if nobody looked at
 * it: then nothing was kept.  In every case the session is over when done() comes. */
void db_session_end(struct db_session *session, bool commit, struct db_query *query);

/* True while a query is out: a transaction does one thing at a time. */
bool db_session_busy(const struct db_session *session);

/* Lets go, rolling back what is open; never waits, and may be called twice. */
void db_session_finish(struct db_session *session);
