#include "db/sqlstate.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>

/* The first row that the state begins with is it: exceptions stand before their class.
 * The names are in PostgreSQL's manual, appendix A. */
/* clang-format off */
static const struct { const char *prefix; enum err_code code; } rows[] = {
    { "08P01", ERR_INTERNAL }, /* protocol violation: wrong number of parameters */
    { "08",    ERR_BUSY     }, /* connection exception */
    { "22",    ERR_INVALID  }, /* data exception */
    { "23505", ERR_CONFLICT }, /* unique violation */
    { "23P01", ERR_CONFLICT }, /* exclusion violation */
    { "23",    ERR_INVALID  }, /* the other integrity constraints */
    { "44",    ERR_INVALID  }, /* a view's check option */
    { "25006", ERR_BUSY     }, /* read only: this server is no longer the primary */
    { "25P03", ERR_TIMEOUT  }, /* idle in transaction */
    { "40",    ERR_BUSY     }, /* serialization failure, deadlock */
    { "53",    ERR_BUSY     }, /* out of connections, memory, disk */
    { "55P03", ERR_BUSY     }, /* lock not available */
    { "57014", ERR_TIMEOUT  }, /* query cancelled */
    { "57P",   ERR_BUSY     }, /* shutting down, starting up */
};
/* clang-format on */

enum { ROWS = sizeof rows / sizeof rows[0] };

enum err_code db_sqlstate_code(const char *sqlstate)
{
    for (int i = 0; i < ROWS; i++)
        if (strncmp(sqlstate, rows[i].prefix, strlen(rows[i].prefix)) == 0)
            return rows[i].code;
    return ERR_INTERNAL;
}

void db_failure_read(const PGresult *result, struct err *err,
                     char ret_sqlstate[DB_SQLSTATE_SIZE],
                     char ret_constraint[DB_CONSTRAINT_SIZE])
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const char *constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);

    snprintf(ret_sqlstate, DB_SQLSTATE_SIZE, "%s", state ? state : "");
    snprintf(ret_constraint, DB_CONSTRAINT_SIZE, "%s", constraint ? constraint : "");
    err_set(err, db_sqlstate_code(ret_sqlstate), "%s", text ? text : "no answer");
}

void db_failure_lost(const PGconn *pg, struct err *err)
{
    err_set(err, ERR_BUSY, "%s", pg ? PQerrorMessage(pg) : "no memory for a connection");
    for (char *c = err->text; *c; c++)
        if (*c == '\n')
            *c = c[1] ? ' ' : '\0';
}
