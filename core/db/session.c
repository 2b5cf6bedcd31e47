#include "db/session.h"

#include <assert.h>
#include <libpq-fe.h>
#include <string.h>

#include "db/connection.h"
#include "db/pool_inside.h"
#include "db/query.h"

void session_take(struct db_session *session, struct connection *connection)
{
    session->connection = connection;
    connection->session = session;
}

struct connection *session_give(struct db_session *session)
{
    struct connection *connection = session->connection;
    session->connection = NULL;
    connection->session = NULL;
    return connection;
}

void session_hold(struct db_session *session)
{
    struct db_pool *pool = session->pool;
    session->connection->state = CONNECTION_HELD;
    session->connection->deadline_ms = pool_now_ms() + pool->options.idle_timeout_ms;
}

void session_remember(struct db_session *session, const struct db_query *query)
{
    if (query->ok || session->why.code != ERR_NONE)
        return;
    session->why = query->err;
    memcpy(session->sqlstate, query->sqlstate, sizeof session->sqlstate);
    memcpy(session->constraint, query->constraint, sizeof session->constraint);
}

void session_blame(const struct db_session *session, struct db_query *query)
{
    query->err = session->why;
    memcpy(query->sqlstate, session->sqlstate, sizeof query->sqlstate);
    memcpy(query->constraint, session->constraint, sizeof query->constraint);
    if (query->err.code == ERR_NONE)
        err_set(&query->err, ERR_INTERNAL, "there is no transaction");
}

void session_lost(struct db_session *session, const struct err *err)
{
    session->connection = NULL;
    if (session->why.code == ERR_NONE)
        session->why = *err;
}

void session_expire(struct db_session *session)
{
    struct err err;
    err_set(&err, ERR_TIMEOUT, "the transaction was idle for more than %u ms",
            session->pool->options.idle_timeout_ms);
    struct connection *connection = session_give(session);
    session_lost(session, &err);
    connection_release(connection);
}

void db_session_begin(struct db_pool *pool, struct db_session *session, struct db_query *query)
{
    assert(!session->connection && !session->query);

    *session = (struct db_session){ .pool = pool, .query = query };
    query->sql = "begin";
    query->nparams = 0;
    query_enter(query, pool, session, QUERY_BEGINS);
    query_start(query);
}

/* After a failure the server would refuse all but the end anyway; we say why. */
static bool can_run(const struct db_session *session, const struct db_query *query)
{
    const struct connection *connection = session->connection;
    if (!connection || connection->broken)
        return false;
    return query->part == QUERY_ENDS ||
           PQtransactionStatus(connection->pg) == PQTRANS_INTRANS;
}

static void go(struct db_session *session, struct db_query *query)
{
    assert(!session->query);
    session->query = query;
    if (can_run(session, query)) {
        query_run(query, session->connection);
        return;
    }
    session_blame(session, query);
    query_fail_later(query);
}

void db_session_query(struct db_session *session, struct db_query *query)
{
    query_enter(query, session->pool, session, QUERY_INSIDE);
    go(session, query);
}

void db_session_end(struct db_session *session, bool commit, struct db_query *query)
{
    query->sql = commit ? "commit" : "rollback";
    query->nparams = 0;
    query_enter(query, session->pool, session, QUERY_ENDS);
    go(session, query);
}

bool db_session_busy(const struct db_session *session)
{
    return session->query;
}

/* Whoever waits for the answer is told, since it will not come. */
static void evict(struct db_query *query)
{
    db_query_finish(query);
    query->session = NULL;
    err_set(&query->err, ERR_INTERNAL, "the transaction that this was in has ended");
    query_fail_later(query);
}

void db_session_finish(struct db_session *session)
{
    if (session->query)
        evict(session->query);
    if (session->connection)
        connection_release(session_give(session));
}
