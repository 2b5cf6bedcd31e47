/*
 * Verbs that can be done alone or many at once: natural micro-batching.
 *
 * Calls that queue up while the batch connections are busy go out as one set-based
 * statement and one commit.  There is no timer: a lone call goes out at once, as
 * the plain form.  db_pool_flush() (db/pool.h) sends what has gathered.
 *
 * Nothing that one caller does can fail another: when the statement for many
 * fails, each call is done again alone, and so is a call that has no row in the
 * answer.  So `one` is the truth and `many` a faster way to the same thing.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct db_pool;
struct pg_result;

enum {
    DB_CALL_PARAMS = 16,
    DB_BATCH_CALLS = 64,             /* in one statement */
    DB_BATCH_BYTES = 1024 * 1024,    /* of parameters in one statement; a larger call goes alone */
};

/*
 * `one` has parameters $1 to $n, sent as text, and returns at most one row.
 *
 * `many` has parameters $1 to $n too, each a text[] with an element for each call (NULL for
 * null); the SQL casts the elements itself.  Its first column is `ord`, the 1-based
 * place of the call in the arrays; then come the columns of `one`, in any order of rows.
 * NULL when there is no such form: then each call goes alone.
 */
struct db_verb {
    const char *name; /* for the log */
    const char *one;
    const char *many;
    int nparams;      /* at least 1 where there is `many` */
};

/* Embedded in the caller's job, zeroed but for what the caller sets; must stay where it is
 * until done(). */
struct db_call {
    /* Set by the caller, borrowed until done. */
    const struct db_verb *verb;
    const char *values[DB_CALL_PARAMS]; /* terminated texts; NULL is null */
    size_t lengths[DB_CALL_PARAMS];     /* without the terminator */
    void (*done)(struct db_call *call); /* on the loop: task_wake() and nothing else */

    /* Set before done(). */
    bool ok;
    struct err err;       /* ERR_BUSY on a lost connection: the outcome is unknown */
    char sqlstate[6];     /* "" when the failure did not come from the server */
    char constraint[64];  /* "" when no constraint was broken */

    /* Private. */
    struct db_call *next;
    struct pg_result *result;
    unsigned long long since_ms;
    int row;
    int column;
    bool alone;
};

/* Queues the call.  done() comes later, from the loop, in every case. */
void db_call_start(struct db_pool *pool, struct db_call *call);

/* Only inside done(), and in what runs inside it: the answer's rows (0 or 1) and the columns of
 * `one` by number, from 0.  A value is terminated text, NULL for null. */
int db_call_rows(const struct db_call *call);
const char *db_call_value(const struct db_call *call, int column);
