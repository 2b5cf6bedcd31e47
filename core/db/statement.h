/* One statement on its way through a connection.  Private to this room; it has a header
 * because queries embed it. */
#pragma once

#include <stdbool.h>

struct db_statement;
struct err;
struct pg_result;

/* On the loop, once.  The result is the callee's from now on; it is NULL when the connection
 * broke instead, and then 'lost' says how. */
typedef void db_statement_done(struct db_statement *statement, struct pg_result *result,
                               const struct err *lost);

/* Everything is borrowed until done.  'lengths' and 'formats' may be NULL when all values are
 * text, 'types' when the server is to infer them. */
struct db_statement {
    const char *sql;
    int nparams;
    const char *const *values;
    const int *lengths;
    const int *formats;
    const unsigned *types;
    bool simple; /* no parameters, several statements allowed, never prepared */
    db_statement_done *done;
};
