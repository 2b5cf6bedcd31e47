/*
 * A statement and its answer.
 *
 * What is run for the first time on a connection is prepared under a name first, and
 * may push another name out: deallocate, prepare, run are steps of one exchange, and
 * the caller sees only the last.  A plan that a changed table made stale is
 * prepared anew and run once more, which is safe: the server refused before it began.
 */
#pragma once

struct connection;
struct db_statement;

/* The connection is IDLE or HELD (or new, for its set-up); it is BUSY until done(). */
void exchange_start(struct connection *connection, struct db_statement *statement);

/* The answer goes nowhere; the statement's memory may go. */
void exchange_forget(struct connection *connection);

/* The socket has something. */
void exchange_read(struct connection *connection);
