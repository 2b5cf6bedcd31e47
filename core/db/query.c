#include "db/query.h"

#include <assert.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "db/connection.h"
#include "db/exchange.h"
#include "db/pool_inside.h"
#include "db/session.h"
#include "db/sqlstate.h"

static void list_add(struct query_list *list, struct db_query *query)
{
    query->next = NULL;
    *(list->tail ? &list->tail->next : &list->head) = query;
    list->tail = query;
    list->count++;
}

static struct db_query *list_pop(struct query_list *list)
{
    struct db_query *query = list->head;
    list->head = query->next;
    if (!list->head)
        list->tail = NULL;
    list->count--;
    return query;
}

static void list_remove(struct query_list *list, struct db_query *query)
{
    struct db_query *before = NULL;
    struct db_query **link = &list->head;
    while (*link != query) {
        before = *link;
        link = &before->next;
    }
    *link = query->next;
    if (list->tail == query)
        list->tail = before;
    list->count--;
}

/* Home again: the session first, since done() may give the memory of both back. */
static void come_home(struct db_query *query)
{
    query->place = QUERY_AT_HOME;
    query->connection = NULL;
    if (query->session)
        query->session->query = NULL;
    query->done(query);
}

/* With query->err set; done() must not run inside the caller. */
void query_fail_later(struct db_query *query)
{
    query->ok = false;
    query->place = QUERY_FAILING;
    list_add(&query->pool->failing, query);
    pool_later(query->pool);
}

void query_fail(struct db_pool *pool)
{
    /* Only those that are there now: a task that goes on failing must not stop the loop. */
    for (unsigned n = pool->failing.count; n > 0 && pool->failing.count > 0; n--)
        come_home(list_pop(&pool->failing));
}

static bool is_error(const PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);
    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK &&
           status != PGRES_EMPTY_QUERY;
}

/* The server answers a commit of a failed transaction with "ROLLBACK", and that is no error. */
static bool is_commit_in_name_only(const struct db_query *query)
{
    return query->part == QUERY_ENDS && strcmp(query->sql, "commit") == 0 &&
           strcmp(PQcmdStatus(query->result), "COMMIT") != 0;
}

static void judge(struct db_query *query)
{
    query->ok = false;
    if (is_error(query->result))
        db_failure_read(query->result, &query->err, query->sqlstate, query->constraint);
    else if (is_commit_in_name_only(query))
        session_blame(query->session, query);
    else
        query->ok = true;
}

/* Where the transaction stands decides whose the connection is next. */
static void settle(struct db_query *query, struct connection *connection)
{
    bool open = PQtransactionStatus(connection->pg) != PQTRANS_IDLE;
    bool inside = query->part == QUERY_BEGINS || query->part == QUERY_INSIDE;

    if (open && inside) {
        session_hold(query->session);
        return;
    }
    if (open && query->part == QUERY_PLAIN && query->ok)
        query->ok = err_set(&query->err, ERR_INTERNAL,
                            "the statement left a transaction open, which is undone");
    if (!open && query->part == QUERY_INSIDE && query->ok)
        query->ok = err_set(&query->err, ERR_INTERNAL,
                            "the statement ended the transaction it was in");
    if (query->session) {
        session_remember(query->session, query);
        session_give(query->session);
    }
    connection_release(connection);
}

static void answered(struct db_statement *statement, PGresult *result, const struct err *lost)
{
    struct db_query *query =
        (struct db_query *)((char *)statement - offsetof(struct db_query, statement));
    query->result = result;
    if (lost) {
        query->ok = false;
        query->err = *lost;
    } else {
        judge(query);
        if (query->session)
            session_remember(query->session, query);
        settle(query, query->connection);
    }
    come_home(query);
}

void query_run(struct db_query *query, struct connection *connection)
{
    query->place = QUERY_RUNNING;
    query->connection = connection;
    query->statement = (struct db_statement){
        .sql = query->sql,
        .nparams = query->nparams,
        .values = query->values,
        .simple = query->part == QUERY_BEGINS || query->part == QUERY_ENDS,
        .done = answered,
    };
    if (query->part == QUERY_BEGINS)
        session_take(query->session, connection);
    query->pool->totals.queries++;
    exchange_start(connection, &query->statement);
}

static struct connection *lowest_idle(struct db_pool *pool)
{
    for (unsigned i = pool->options.batch; i < pool->count; i++)
        if (pool->connections[i].state == CONNECTION_IDLE)
            return &pool->connections[i];
    return NULL;
}

void query_dispatch(struct db_pool *pool)
{
    struct connection *connection;
    while (pool->waiting.count > 0 && (connection = lowest_idle(pool)))
        query_run(list_pop(&pool->waiting), connection);
}

void query_expire(struct db_pool *pool, uint64_t now_ms)
{
    while (pool->waiting.count > 0 &&
           now_ms - pool->waiting.head->since_ms > pool->options.queue_timeout_ms) {
        struct db_query *query = list_pop(&pool->waiting);
        pool->totals.refused++;
        query->ok = err_set(&query->err, ERR_BUSY, "no database connection within %u ms",
                            pool->options.queue_timeout_ms);
        come_home(query);
    }
}

static void wait_or_refuse(struct db_query *query)
{
    struct db_pool *pool = query->pool;
    if (pool->waiting.count >= pool->options.waiting_max) {
        pool->totals.refused++;
        err_set(&query->err, ERR_BUSY, "%u others wait for the database already",
                pool->waiting.count);
        query_fail_later(query);
        return;
    }
    query->place = QUERY_WAITING;
    query->since_ms = pool_now_ms();
    list_add(&pool->waiting, query);
    pool_watch(pool);
}

void query_enter(struct db_query *query, struct db_pool *pool, struct db_session *session,
                 enum query_part part)
{
    assert(query->place == QUERY_AT_HOME && !query->result);
    query->pool = pool;
    query->session = session;
    query->part = part;
    query->sqlstate[0] = query->constraint[0] = '\0';
}

void query_start(struct db_query *query)
{
    struct connection *connection = lowest_idle(query->pool);
    if (connection)
        query_run(query, connection);
    else
        wait_or_refuse(query);
}

void db_query_start(struct db_pool *pool, struct db_query *query)
{
    query_enter(query, pool, NULL, QUERY_PLAIN);
    query_start(query);
}

/* What is out keeps its connection busy until the answer comes; a transaction that it was
 * part of cannot go on, since nobody knows what it did. */
static void forget(struct db_query *query)
{
    struct db_session *session = query->session;
    exchange_forget(query->connection);
    if (session && session->connection) {
        err_set(&session->why, ERR_INTERNAL, "a statement inside was abandoned");
        session_give(session);
    }
}

void db_query_finish(struct db_query *query)
{
    if (query->place == QUERY_WAITING)
        list_remove(&query->pool->waiting, query);
    else if (query->place == QUERY_FAILING)
        list_remove(&query->pool->failing, query);
    else if (query->place == QUERY_RUNNING)
        forget(query);
    if (query->session && query->place != QUERY_AT_HOME)
        query->session->query = NULL;
    query->place = QUERY_AT_HOME;
    query->connection = NULL;
    PQclear(query->result);
    query->result = NULL;
}

int db_query_rows(const struct db_query *query)
{
    return PQntuples(query->result);
}

int db_query_columns(const struct db_query *query)
{
    return PQnfields(query->result);
}

const char *db_query_name(const struct db_query *query, int column)
{
    return PQfname(query->result, column);
}

/* By the numbers that PostgreSQL's catalogue has always had (pg_type.dat). */
enum db_kind db_query_kind(const struct db_query *query, int column)
{
    switch (PQftype(query->result, column)) {
    case 16:
        return DB_BOOLEAN;
    case 20: /* bigint, smallint, integer, oid */
    case 21:
    case 23:
    case 26:
        return DB_INTEGER;
    case 700: /* real, double precision, numeric */
    case 701:
    case 1700:
        return DB_NUMBER;
    case 1114: /* timestamp, timestamptz */
    case 1184:
        return DB_TIME;
    default:
        return DB_TEXT;
    }
}

long long db_query_affected(const struct db_query *query)
{
    return strtoll(PQcmdTuples(query->result), NULL, 10); /* "" gives 0 */
}

const char *db_query_value(const struct db_query *query, int row, int column, size_t *ret_len)
{
    if (PQgetisnull(query->result, row, column))
        return NULL;
    *ret_len = (size_t)PQgetlength(query->result, row, column);
    return PQgetvalue(query->result, row, column);
}
