#include "db/exchange.h"

#include <assert.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "db/connection.h"
#include "db/pool_inside.h"
#include "db/sqlstate.h"

/* The server is given this much longer than its own time-out to answer; after that we
 * take it for gone.  Behind a pooler our time-out is the only one. */
enum { GRACE_MS = 2000 };

/* libpq has put the bytes into its buffer and pushed once; what is left goes when the
 * socket takes it. */
static void sent(struct connection *connection, int ok)
{
    int left = ok ? PQflush(connection->pg) : -1;
    int events = UV_READABLE | (left == 1 ? UV_WRITABLE : 0);
    if (left < 0 || !connection_watch(connection, events)) {
        connection->broken = true;
        pool_later(connection->pool);
    }
}

static int send_run(struct connection *connection)
{
    const struct db_statement *s = connection->statement;
    connection->step = STEP_RUN;
    if (s->simple)
        return PQsendQuery(connection->pg, s->sql);
    if (!connection->entry)
        return PQsendQueryParams(connection->pg, s->sql, s->nparams, s->types, s->values,
                                 s->lengths, s->formats, 0);
    return PQsendQueryPrepared(connection->pg, connection->entry->name, s->nparams,
                               s->values, s->lengths, s->formats, 0);
}

static int send_prepare(struct connection *connection)
{
    const struct db_statement *s = connection->statement;
    connection->step = STEP_PREPARE;
    prepared_name(connection->book, connection->name);
    return PQsendPrepare(connection->pg, connection->name, s->sql,
                         s->types ? s->nparams : 0, s->types);
}

static int send_deallocate(struct connection *connection)
{
    char sql[sizeof "deallocate " + PREPARED_NAME_SIZE];
    connection->step = STEP_DEALLOCATE;
    snprintf(sql, sizeof sql, "deallocate %s", connection->entry->name);
    return PQsendQuery(connection->pg, sql);
}

static bool is_kept(const struct connection *connection)
{
    const struct db_statement *s = connection->statement;
    return !s->simple && !connection->pool->options.pooler &&
           strlen(s->sql) <= PREPARED_SQL_MAX;
}

/* The next step towards the answer, from what the book says. */
static void send_next(struct connection *connection)
{
    connection->entry = NULL;
    if (!is_kept(connection)) {
        sent(connection, send_run(connection));
        return;
    }
    struct prepared *entry = prepared_find(connection->book, connection->statement->sql);
    if (entry && !entry->stale) {
        connection->entry = entry;
        sent(connection, send_run(connection));
        return;
    }
    connection->entry = entry ? entry : prepared_victim(connection->book);
    sent(connection, connection->entry ? send_deallocate(connection)
                                       : send_prepare(connection));
}

void exchange_start(struct connection *connection, struct db_statement *statement)
{
    assert(!connection->statement);
    assert(connection->state != CONNECTION_BUSY && connection->state != CONNECTION_DOWN);

    const struct db_pool_options *options = &connection->pool->options;
    connection->state = CONNECTION_BUSY;
    connection->deadline_ms =
        pool_now_ms() + options->statement_timeout_ms + GRACE_MS;
    connection->statement = statement;
    connection->again = false;
    pool_watch(connection->pool);
    send_next(connection);
}

static void forgotten(struct db_statement *own, PGresult *result, const struct err *lost)
{
    struct connection *connection = connection_of(own);
    PQclear(result);
    if (!lost)
        connection_release(connection);
}

void exchange_forget(struct connection *connection)
{
    assert(connection->statement && connection->statement != &connection->own);

    connection->own = (struct db_statement){ .simple = true, .done = forgotten };
    connection->statement = &connection->own;
}

/* The server will not run a prepared statement any more: a table that it names has
 * changed, or somebody deallocated it. */
static bool is_stale(const struct connection *connection, const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *function = PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION);
    if (!connection->entry || !state)
        return false;
    return strcmp(state, "26000") == 0 ||
           (strcmp(state, "0A000") == 0 && function &&
            strcmp(function, "RevalidateCachedQuery") == 0);
}

static bool succeeded(const PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
           status == PGRES_EMPTY_QUERY;
}

/* The last step is done: the connection is free first, then the caller hears. */
static void answer(struct connection *connection, PGresult *result)
{
    struct db_statement *statement = connection->statement;
    connection->statement = NULL;
    connection->entry = NULL;
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state && strcmp(state, "25006") == 0)
        connection->demoted = true;
    statement->done(statement, result, NULL);
}

/* True when a fresh plan is on its way, after one that had become stale.  Inside a
 * transaction it is too late: the refusal has already failed it. */
static bool run_again(struct connection *connection, const PGresult *result)
{
    if (!is_stale(connection, result))
        return false;
    connection->entry->stale = true;
    if (connection->again || PQtransactionStatus(connection->pg) != PQTRANS_IDLE)
        return false;
    connection->again = true;
    send_next(connection);
    return true;
}

static bool run_prepared(struct connection *connection, const PGresult *result)
{
    if (!succeeded(result))
        return false;
    /* Without memory to remember it, it runs unprepared. */
    connection->entry =
        prepared_add(connection->book, connection->statement->sql, connection->name);
    sent(connection, send_run(connection));
    return true;
}

static bool deallocated(struct connection *connection, const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (!succeeded(result) && (!state || strcmp(state, "26000") != 0))
        return false;
    prepared_drop(connection->book, connection->entry);
    send_next(connection);
    return true;
}

/* True when another step has gone out. */
static bool step_on(struct connection *connection, const PGresult *result)
{
    if (connection->statement == &connection->own && connection->own.done == forgotten)
        return false;
    if (connection->step == STEP_DEALLOCATE)
        return deallocated(connection, result);
    if (connection->step == STEP_PREPARE)
        return run_prepared(connection, result);
    return run_again(connection, result);
}

static void step_done(struct connection *connection)
{
    PGresult *result = connection->result;
    connection->result = NULL;
    if (step_on(connection, result))
        PQclear(result);
    else
        answer(connection, result);
}

/* Of several results the first error counts, else the last. */
static void keep(struct connection *connection, PGresult *result)
{
    if (connection->result && !succeeded(connection->result)) {
        PQclear(result);
        return;
    }
    PQclear(connection->result);
    connection->result = result;
}

static bool is_copy(const PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

static void lose(struct connection *connection)
{
    struct err err;
    db_failure_lost(connection->pg, &err);
    connection_lose(connection, &err);
}

/* TLS may hold decrypted bytes that no longer show on the socket.  libpq takes 8 KiB or more at a
 * time and a record has 16 KiB, so three reads empty it; what comes in between is caught
 * by the tick. */
static bool consume(struct connection *connection)
{
    int reads = connection->wrapped ? 3 : 1;
    do {
        if (!PQconsumeInput(connection->pg))
            return false;
    } while (--reads > 0 && PQisBusy(connection->pg));
    return true;
}

void exchange_read(struct connection *connection)
{
    if (!consume(connection)) {
        lose(connection);
        return;
    }
    bool busy = PQisBusy(connection->pg); /* also reads what the server says unasked */
    while (connection->state == CONNECTION_BUSY && !connection->broken && !busy) {
        PGresult *result = PQgetResult(connection->pg);
        if (result && is_copy(result)) {
            struct err err;
            PQclear(result);
            err_set(&err, ERR_INTERNAL, "copy is not for this kind of connection");
            connection_lose(connection, &err);
            return;
        }
        if (result)
            keep(connection, result);
        else
            step_done(connection);
        busy = !connection->pg || PQisBusy(connection->pg);
    }
}
