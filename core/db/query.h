/*
 * One statement with text parameters.
 *
 * A query takes the lowest idle plain connection, or waits for one in the pool's
 * bounded queue.  Nothing is ever sent twice: when a connection breaks under a query
 * the outcome is unknown, and that is what its caller is told (ERR_BUSY).
 * For several statements in one transaction see db/session.h.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "db/statement.h"

struct connection;
struct db_pool;
struct db_session;

/* Private: what a query is to its session. */
enum query_part { QUERY_PLAIN, QUERY_BEGINS, QUERY_INSIDE, QUERY_ENDS };

enum db_kind { DB_TEXT, DB_INTEGER, DB_NUMBER, DB_BOOLEAN, DB_TIME };

/* Embedded in the caller's job, zeroed but for what the caller sets; must stay where it
 * is until done() or db_query_finish(). */
struct db_query {
    /* Set by the caller, borrowed until done. */
    const char *sql;
    int nparams;
    const char *const *values;             /* terminated texts; NULL is null */
    void (*done)(struct db_query *query);  /* on the loop */

    /* Set before done(). */
    bool ok;
    struct err err;
    char sqlstate[6];    /* "" when the failure did not come from the server */
    char constraint[64]; /* "" when no constraint was broken */

    /* Private. */
    struct db_statement statement;
    struct db_pool *pool;
    struct db_session *session;
    struct connection *connection; /* while it runs */
    struct db_query *next;
    struct pg_result *result;
    unsigned long long since_ms;
    enum { QUERY_AT_HOME, QUERY_WAITING, QUERY_RUNNING, QUERY_FAILING } place;
    enum query_part part;
};

/* Starts the query.  done() comes later, from the loop, in every case. */
void db_query_start(struct db_pool *pool, struct db_query *query);

/* Gives the answer back.  Before done() it forgets the query too: what was sent may still
 * take effect, and done() does not come. */
void db_query_finish(struct db_query *query);

/* After done() with ok, until db_query_finish().  A result is as large as the statement
 * makes it: say limit. */
int db_query_rows(const struct db_query *query);
int db_query_columns(const struct db_query *query);
const char *db_query_name(const struct db_query *query, int column);
enum db_kind db_query_kind(const struct db_query *query, int column);
long long db_query_affected(const struct db_query *query);

/* Terminated text, NULL for null. */
const char *db_query_value(const struct db_query *query, int row, int column, size_t *ret_len);
