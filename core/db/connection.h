/*
 * One connection to the server, from the first packet to the last and again.
 *
 *     DOWN --> COMING --> IDLE <--> BUSY <--> HELD
 *
 * It breaks from any state to DOWN, waits there for longer each time (with jitter, so
 * that a server that comes back is not met by everybody at once), and comes back.
 *
 * Nothing that a caller does breaks it on the spot: a send that fails is noticed by the
 * next turn of the loop, so that no done() runs inside the call that started it.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include <uv.h>

#include "base/buf.h"
#include "db/batch.h"
#include "db/prepared.h"
#include "db/statement.h"

struct db_pool;
struct db_session;
struct err;
struct pg_conn;
struct pg_result;

enum connection_state {
    CONNECTION_DOWN,
    CONNECTION_COMING, /* libpq shakes hands */
    CONNECTION_IDLE,
    CONNECTION_BUSY,   /* a statement is out */
    CONNECTION_HELD,   /* in a transaction, between statements */
};

struct connection {
    struct db_pool *pool;
    bool batch;

    enum connection_state state;
    bool ready;             /* set up: IDLE, BUSY or HELD for a caller */
    bool broken;            /* to be given up at the next turn of the loop */
    bool demoted;           /* the server is no longer the primary: find it again */
    uint64_t deadline_ms;   /* when its state has lasted too long */
    uint64_t ready_since_ms;
    unsigned attempts;      /* since it was last up for a while */

    struct pg_conn *pg;
    uv_poll_t *poll;
    int fd;
    int events;
    bool wrapped;           /* in TLS, which may keep bytes back from the socket */

    /* The statement that is out; see exchange.h. */
    struct db_statement *statement;
    struct pg_result *result;
    enum { STEP_RUN, STEP_PREPARE, STEP_DEALLOCATE } step;
    bool again;             /* it was sent a second time, being stale */
    struct prepared_book *book;
    struct prepared *entry;
    char name[PREPARED_NAME_SIZE];

    struct db_session *session;  /* who holds it */
    struct db_statement own;     /* set-up, rollback, and a batch */

    /* A batch; see batch.c. */
    struct db_call *calls;       /* answered by 'own' */
    unsigned ncalls;
    struct buf arrays;
    const char *values[DB_CALL_PARAMS];
    int lengths[DB_CALL_PARAMS];
};

/* The connection whose own statement this is. */
struct connection *connection_of(struct db_statement *own);

void connection_init(struct connection *connection, struct db_pool *pool, bool batch);

/* Lets go of everything; no done() comes. */
void connection_finish(struct connection *connection);

void connection_open(struct connection *connection);

/* From the loop only.  'err' goes to the statement that was out. */
void connection_lose(struct connection *connection, const struct err *err);

/* Listens for what the socket is to bring; false when that cannot be. */
bool connection_watch(struct connection *connection, int events);

/* Called ten times a second while anything has a deadline. */
void connection_tick(struct connection *connection, uint64_t now_ms);

/* After a statement: idle for the next caller, or first cleaned of an open transaction. */
void connection_release(struct connection *connection);
