/* What the server says, in our words: the table from SQLSTATE to err_code. */
#pragma once

#include "base/err.h"

struct pg_conn;
struct pg_result;

enum { DB_SQLSTATE_SIZE = 6, DB_CONSTRAINT_SIZE = 64 };

/* ERR_INTERNAL for what is not in the table: then the statement was ours and wrong. */
enum err_code db_sqlstate_code(const char *sqlstate);

/* Fills all three from an answer that is an error. */
void db_failure_read(const struct pg_result *result, struct err *err,
                     char ret_sqlstate[DB_SQLSTATE_SIZE],
                     char ret_constraint[DB_CONSTRAINT_SIZE]);

/* ERR_BUSY with the reason why a connection is of no use, as one line. */
void db_failure_lost(const struct pg_conn *pg, struct err *err);
