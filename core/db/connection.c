#include "db/connection.h"

#include <assert.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/err.h"
#include "base/log.h"
#include "db/conninfo.h"
#include "db/exchange.h"
#include "db/pool_inside.h"
#include "db/sqlstate.h"

enum {
    BACKOFF_MS = 50, /* after the first failure, then twice as long each time */
    BACKOFF_MAX_MS = 2000,
    PATIENCE = 7,             /* failures, in three to five seconds, before we say so */
    STEADY_MS = 1000,         /* up for this long: the next failure is a first one again */
    SETUP_MAX = 1024,         /* bytes of SQL */
    ARRAYS_EXTRA = 64 * 1024, /* around the values of a batch: heads and lengths */
};

struct connection *connection_of(struct db_statement *own)
{
    return (struct connection *)((char *)own - offsetof(struct connection, own));
}

void connection_init(struct connection *connection, struct db_pool *pool, bool batch)
{
    *connection = (struct connection){ .pool = pool, .batch = batch };
    connection->book = prepared_book_new(pool->options.statements_max);
    buf_init(&connection->arrays, DB_BATCH_BYTES + ARRAYS_EXTRA);
}

static void poll_closed(uv_handle_t *handle)
{
    free(handle);
}

/* Must come before libpq closes the socket: the loop would go on with its number. */
static void unwatch(struct connection *connection)
{
    if (!connection->poll)
        return;
    uv_poll_stop(connection->poll);
    uv_close((uv_handle_t *)connection->poll, poll_closed);
    connection->poll = NULL;
    connection->events = 0;
}

static void hang_up(struct connection *connection)
{
    unwatch(connection);
    PQclear(connection->result);
    connection->result = NULL;
    PQfinish(connection->pg);
    connection->pg = NULL;
    prepared_book_clear(connection->book);
    connection->entry = NULL;
}

void connection_finish(struct connection *connection)
{
    hang_up(connection);
    prepared_book_free(connection->book);
    buf_finish(&connection->arrays);
}

static void greet(struct connection *connection);

static void shake(struct connection *connection);

static void on_socket(uv_poll_t *poll, int status, int events)
{
    struct connection *connection = poll->data;
    if (status < 0)
        connection->events = 0; /* libuv has stopped it; libpq will say what is wrong */
    if (connection->state == CONNECTION_COMING) {
        shake(connection);
        return;
    }
    if ((events & UV_WRITABLE) && PQflush(connection->pg) == 0)
        connection_watch(connection, UV_READABLE);
    if (status < 0 || (events & UV_READABLE))
        exchange_read(connection);
    if (status < 0 && connection->poll == poll) {
        struct err err;
        err_set(&err, ERR_BUSY, "the socket failed: %s", uv_strerror(status));
        connection_lose(connection, &err);
    }
}

static bool watch_new(struct connection *connection)
{
    uv_poll_t *poll = malloc(sizeof *poll);
    if (!poll || uv_poll_init_socket(connection->pool->loop, poll, connection->fd) != 0) {
        free(poll);
        return false;
    }
    poll->data = connection;
    connection->poll = poll;
    return true;
}

bool connection_watch(struct connection *connection, int events)
{
    int fd = PQsocket(connection->pg);
    if (fd < 0)
        return false;
    if (connection->poll && connection->fd != fd)
        unwatch(connection);
    connection->fd = fd;
    if (!connection->poll && !watch_new(connection))
        return false;
    if (connection->events == events)
        return true;
    connection->events = events;
    return uv_poll_start(connection->poll, events, on_socket) == 0;
}

static void lose_for(struct connection *connection)
{
    struct err err;
    db_failure_lost(connection->pg, &err);
    connection_lose(connection, &err);
}

void connection_open(struct connection *connection)
{
    struct db_pool *pool = connection->pool;
    connection->state = CONNECTION_COMING;
    connection->deadline_ms = pool_now_ms() + pool->options.connect_timeout_ms;
    connection->broken = connection->demoted = false;
    connection->pg = conninfo_take_start(pool->conninfo, connection->attempts);
    pool_watch(pool);
    if (!connection->pg || PQstatus(connection->pg) == CONNECTION_BAD ||
        !connection_watch(connection, UV_WRITABLE))
        lose_for(connection);
}

/* libpq may close its socket here and open one to the next host, often under the same
 * number: the loop must not be listening meanwhile. */
static void shake(struct connection *connection)
{
    uv_poll_stop(connection->poll);
    connection->events = 0;
    PostgresPollingStatusType step = PQconnectPoll(connection->pg);
    if (step == PGRES_POLLING_OK)
        greet(connection);
    else if (step == PGRES_POLLING_FAILED ||
             !connection_watch(connection, step == PGRES_POLLING_READING ? UV_READABLE
                                                                         : UV_WRITABLE))
        lose_for(connection);
}

/* What the server tells unasked (a notice from a script's SQL) is for nobody here. */
static void drop_notice(void *arg, const PGresult *result)
{
    (void)arg, (void)result;
}

/* Where there is a role with fewer rights that we may take, serving takes it. */
static const char take_role[] =
    "do $$ begin"
    "  if exists (select from pg_roles where rolname = 'aimix_app') then"
    "    set role aimix_app;"
    "  end if;"
    " exception when insufficient_privilege then null; end $$";

/* A pooler hands our statements to whichever server connection is free, so only settings
 * that it carries along make sense; the rest is the business of the role in the URL. */
static const char *setup_sql(const struct connection *connection, char *sql)
{
    const struct db_pool_options *options = &connection->pool->options;
    if (options->pooler)
        return "set timezone = 'UTC'; set datestyle = 'ISO'";
    snprintf(sql, SETUP_MAX,
             "set timezone = 'UTC'; set datestyle = 'ISO'; set client_min_messages = warning;"
             "set statement_timeout = %u; set idle_in_transaction_session_timeout = %u;%s%s",
             options->statement_timeout_ms, options->idle_timeout_ms + 5000,
             connection->batch ? "set plan_cache_mode = force_generic_plan;" : "",
             options->as_owner ? "" : take_role);
    return sql;
}

static void greeted(struct db_statement *own, PGresult *result, const struct err *lost)
{
    struct connection *connection = connection_of(own);
    if (lost)
        return; /* connection_lose() does what there is to do */
    if (PQresultStatus(result) == PGRES_FATAL_ERROR) {
        struct err err;
        err_set(&err, ERR_BUSY, "session set-up failed: %s",
                PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
        PQclear(result);
        connection_lose(connection, &err);
        return;
    }
    PQclear(result);
    connection->ready = true;
    connection->ready_since_ms = pool_now_ms();
    connection_release(connection);
}

static void greet(struct connection *connection)
{
    char sql[SETUP_MAX];
    PQsetnonblocking(connection->pg, 1);
    PQsetNoticeReceiver(connection->pg, drop_notice, NULL);
    connection->wrapped = PQsslInUse(connection->pg) || PQgssEncInUse(connection->pg);
    connection->own = (struct db_statement){
        .sql = setup_sql(connection, sql), .simple = true, .done = greeted,
    };
    exchange_start(connection, &connection->own);
    connection->own.sql = NULL; /* libpq has its copy, and simple statements are sent once */
}

static uint64_t backoff_ms(const struct connection *connection)
{
    unsigned doublings = connection->attempts < 6 ? connection->attempts : 6;
    uint64_t most = (uint64_t)BACKOFF_MS << doublings;
    if (most > BACKOFF_MAX_MS)
        most = BACKOFF_MAX_MS;
    return most / 2 + uv_hrtime() % (most / 2 + 1);
}

/* A server that starts when we do, as the embedded one, is not there at first. */
static void complain(struct connection *connection, const struct err *err)
{
    struct db_pool *pool = connection->pool;
    if (connection->ready)
        pool->totals.lost++;
    bool is_news = !pool->complained && connection->attempts >= PATIENCE;
    enum log_level level = connection->ready || is_news ? LOG_WARN : LOG_DEBUG;
    pool->complained = pool->complained || level == LOG_WARN;
    log_write(level, connection->ready ? "database-connection-lost" : "database-unreachable",
              LOG_TEXT("why", err->text), LOG_INT("attempts", connection->attempts), LOG_END);
}

static void go_down(struct connection *connection)
{
    struct db_pool *pool = connection->pool;
    uint64_t now_ms = pool_now_ms();
    if (connection->ready && now_ms - connection->ready_since_ms >= STEADY_MS)
        connection->attempts = 0;
    hang_up(connection);
    connection->state = CONNECTION_DOWN;
    connection->ready = connection->broken = connection->demoted = false;
    connection->deadline_ms = now_ms + backoff_ms(connection);
    connection->attempts++;
    pool_watch(pool);
}

/* What libpq says names hosts and sockets: that is for the log, and this for the caller. */
static struct err for_caller(const struct err *err)
{
    struct err told = *err;
    if (err->code == ERR_BUSY)
        err_set(&told, ERR_BUSY, "the database connection broke; the outcome is unknown");
    return told;
}

void connection_lose(struct connection *connection, const struct err *err)
{
    struct err told = for_caller(err);
    struct db_statement *statement = connection->statement;
    struct db_session *session = connection->session;
    connection->statement = NULL;
    connection->session = NULL;
    complain(connection, err);
    go_down(connection);
    if (session)
        session_lost(session, &told);
    pool_changed(connection->pool);
    if (statement)
        statement->done(statement, NULL, &told);
}

static void cleaned(struct db_statement *own, PGresult *result, const struct err *lost)
{
    struct connection *connection = connection_of(own);
    PQclear(result);
    if (lost)
        return;
    if (PQtransactionStatus(connection->pg) == PQTRANS_IDLE)
        connection_release(connection);
    else
        lose_for(connection);
}

void connection_release(struct connection *connection)
{
    struct err err;
    PGTransactionStatusType status = PQtransactionStatus(connection->pg);
    if (connection->demoted || status == PQTRANS_ACTIVE || status == PQTRANS_UNKNOWN) {
        err_set(&err, ERR_BUSY, "the server is of no more use: %s",
                connection->demoted ? "it is read-only" : "its state is unknown");
        connection->state = CONNECTION_IDLE;
        connection_lose(connection, &err);
        return;
    }
    connection->state = CONNECTION_IDLE;
    if (status != PQTRANS_IDLE) {
        connection->own = (struct db_statement){
            .sql = "rollback", .simple = true, .done = cleaned,
        };
        exchange_start(connection, &connection->own);
        return;
    }
    pool_changed(connection->pool);
}

/* Too long in one state. */
static void overdue(struct connection *connection)
{
    struct err err;
    if (connection->state == CONNECTION_COMING)
        err_set(&err, ERR_BUSY, "no connection within %u ms",
                connection->pool->options.connect_timeout_ms);
    else
        err_set(&err, ERR_TIMEOUT, "no answer from the database; the outcome is unknown");
    connection_lose(connection, &err);
}

void connection_tick(struct connection *connection, uint64_t now_ms)
{
    if (connection->state == CONNECTION_BUSY && connection->wrapped)
        exchange_read(connection);
    if (connection->state == CONNECTION_IDLE || now_ms < connection->deadline_ms)
        return;
    if (connection->state == CONNECTION_DOWN)
        connection_open(connection);
    else if (connection->state != CONNECTION_HELD)
        overdue(connection);
    else
        session_expire(connection->session);
}
