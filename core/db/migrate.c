#include "db/migrate.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/err.h"
#include "db/conninfo.h"
#include "db/migration_files.h"
#include "db/sqlstate.h"

enum { CONNECT_S = 5, NAP_MS = 200, BYTEA = 17 };

/* The lock's number is "aimix" in ASCII.  Time-outs that a role may have are for its customers'
 * statements, not for these; but nobody waits for a lock for ever. */
static const char BEGIN[] =
    "begin;"
    "set local timezone = 'UTC'; set local client_min_messages = warning;"
    "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;"
    "set local lock_timeout = '60s';"
    "select pg_advisory_xact_lock(418380605816);"
    "create table if not exists schema_migrations ("
    "  version int constraint schema_migrations_pkey primary key,"
    "  name text not null,"
    "  checksum text not null,"
    "  applied_at timestamptz not null default now())";

static const char APPLIED[] =
    "select version, checksum, name,"
    "       to_char(applied_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    "  from schema_migrations order by version";

static void drop_notice(void *arg, const PGresult *result)
{
    (void)arg, (void)result;
}

/* False, with the server's own words behind 'what'. */
static bool refused(const PGresult *result, const char *what, struct err *err)
{
    struct err why;
    char sqlstate[DB_SQLSTATE_SIZE], constraint[DB_CONSTRAINT_SIZE];
    db_failure_read(result, &why, sqlstate, constraint);
    return err_set(err, why.code, "%s: %.110s", what, why.text);
}

static bool run(PGconn *pg, const char *sql, const char *what, struct err *err)
{
    PGresult *result = PQexec(pg, sql);
    ExecStatusType status = PQresultStatus(result);
    bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (!ok)
        refused(result, what, err);
    PQclear(result);
    return ok;
}

/* Waits for a server that does not answer yet.  When one answers and still does not let us in, that
 * is final, but for the one attempt that may have come a moment too early. */
static PGconn *connect_patiently(const struct conninfo *conninfo, struct err *err)
{
    const struct timespec nap = { .tv_nsec = NAP_MS * 1000000L };
    bool last = false;
    for (unsigned waited_ms = 0;; waited_ms += NAP_MS) {
        PGconn *pg = conninfo_take_connected(conninfo, CONNECT_S);
        if (PQstatus(pg) == CONNECTION_OK) {
            PQsetNoticeReceiver(pg, drop_notice, NULL);
            return pg;
        }
        db_failure_lost(pg, err);
        PQfinish(pg);
        if (last || waited_ms >= DB_MIGRATE_WAIT_S * 1000)
            return NULL;
        last = conninfo_answers(conninfo, CONNECT_S);
        nanosleep(&nap, NULL);
    }
}

static bool compute_checksum(PGconn *pg, struct migration_file *file, struct err *err)
{
    const Oid types[] = { BYTEA };
    const char *values[] = { file->text };
    const int lengths[] = { (int)file->len };
    const int formats[] = { 1 };
    PGresult *result = PQexecParams(pg, "select encode(sha256($1), 'hex')", 1, types, values,
                                    lengths, formats, 0);
    bool ok = PQresultStatus(result) == PGRES_TUPLES_OK;
    if (ok)
        snprintf(file->checksum, sizeof file->checksum, "%s", PQgetvalue(result, 0, 0));
    else
        refused(result, file->file, err);
    PQclear(result);
    return ok;
}

static bool compute_checksums(PGconn *pg, struct migration_files *files, struct err *err)
{
    for (unsigned i = 0; i < files->count; i++)
        if (!compute_checksum(pg, &files->files[i], err))
            return false;
    return true;
}

/* Row 'i' of what was applied against the i-th file: they must be the same thing. */
static bool same(const PGresult *applied, int i, struct migration_files *files, struct err *err)
{
    unsigned version = (unsigned)strtoul(PQgetvalue(applied, i, 0), NULL, 10);
    if (version > files->count)
        return err_set(err, ERR_CONFLICT,
                       "the database has migration %03u_%.60s.sql, which is not here: "
                       "it is newer than this aimix",
                       version, PQgetvalue(applied, i, 2));
    struct migration_file *file = &files->files[i];
    if (version != file->version)
        return err_set(err, ERR_CONFLICT, "%.100s was left out, and %03u is applied",
                       file->file, version);
    if (strcmp(PQgetvalue(applied, i, 1), file->checksum) != 0)
        return err_set(err, ERR_CONFLICT,
                       "%.100s has changed since it was applied: make a new one instead",
                       file->file);
    snprintf(file->applied_at, sizeof file->applied_at, "%s", PQgetvalue(applied, i, 3));
    return true;
}

/* How many of the files are applied; false when the two do not fit together. */
static bool compare(PGconn *pg, struct migration_files *files, unsigned *ret_applied,
                    struct err *err)
{
    PGresult *applied = PQexec(pg, APPLIED);
    bool ok = PQresultStatus(applied) == PGRES_TUPLES_OK;
    if (!ok)
        refused(applied, "schema_migrations", err);
    for (int i = 0; ok && i < PQntuples(applied); i++)
        ok = same(applied, i, files, err);
    if (ok)
        *ret_applied = (unsigned)PQntuples(applied);
    PQclear(applied);
    return ok;
}

/* PostgreSQL counts characters of the whole text from 1; people count lines. */
static unsigned line_at(const char *text, const char *position)
{
    unsigned line = 1;
    unsigned long left = strtoul(position, NULL, 10);
    for (const char *c = text; *c && left > 1; c++) {
        line += *c == '\n';
        left -= (c[1] & 0xC0) != 0x80; /* the next byte begins another character */
    }
    return line;
}

static bool run_file(PGconn *pg, const struct migration_file *file, struct err *err)
{
    char what[sizeof file->file + 16];
    PGresult *result = PQexec(pg, file->text);
    ExecStatusType status = PQresultStatus(result);
    const char *position = PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION);
    bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
              status == PGRES_EMPTY_QUERY;

    snprintf(what, sizeof what, position ? "%s:%u" : "%s", file->file,
             position ? line_at(file->text, position) : 0);
    if (!ok)
        refused(result, what, err);
    else if (PQtransactionStatus(pg) != PQTRANS_INTRANS)
        ok = err_set(err, ERR_INVALID, "%s: a migration must not end its transaction", what);
    PQclear(result);
    return ok;
}

static bool note(PGconn *pg, const struct migration_file *file, struct err *err)
{
    char version[16];
    snprintf(version, sizeof version, "%u", file->version);
    const char *values[] = { version, file->name, file->checksum };
    PGresult *result = PQexecParams(
        pg, "insert into schema_migrations (version, name, checksum) values ($1, $2, $3)", 3,
        NULL, values, NULL, NULL, 0);
    bool ok = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!ok)
        refused(result, file->file, err);
    PQclear(result);
    return ok;
}

/* One transaction: the next pending file, or nothing when there is none up to 'limit'. What is
 * applied is looked up again under the lock, since another may just have done it. */
static bool apply_next(PGconn *pg, struct migration_files *files, unsigned limit,
                       unsigned *ret_applied, bool *ret_more, struct err *err)
{
    unsigned applied = 0;
    bool ok = run(pg, BEGIN, "migrations", err) && compare(pg, files, &applied, err);
    bool pending = ok && applied < files->count && (limit == 0 || applied < limit);
    if (pending) {
        const struct migration_file *file = &files->files[applied];
        ok = run_file(pg, file, err) && note(pg, file, err);
    }
    if (ok)
        ok = run(pg, "commit", pending ? files->files[applied].file : "migrations", err);
    if (!ok)
        return false; /* the connection ends with it, and so does the transaction */
    *ret_applied = applied + pending;
    *ret_more = pending;
    return true;
}

static bool apply_all(PGconn *pg, struct migration_files *files, unsigned limit,
                      unsigned *ret_fresh, struct err *err)
{
    unsigned applied = 0;
    *ret_fresh = 0;
    for (bool more = true; more; *ret_fresh += more)
        if (!apply_next(pg, files, limit, &applied, &more, err))
            return false;
    return true;
}

static bool report(const struct migration_files *files, unsigned fresh,
                   struct db_migrate_report *ret_report, struct err *err)
{
    struct db_migrate_report made = { .count = files->count, .fresh = fresh };
    made.migrations = calloc(files->count + 1, sizeof *made.migrations);
    if (!made.migrations)
        return err_set(err, ERR_INTERNAL, "no memory for migrations");
    for (unsigned i = 0; i < files->count; i++) {
        const struct migration_file *file = &files->files[i];
        struct db_migration *migration = &made.migrations[i];
        migration->version = file->version;
        memcpy(migration->name, file->name, sizeof migration->name);
        memcpy(migration->applied_at, file->applied_at, sizeof migration->applied_at);
        made.applied += file->applied_at[0] != '\0';
    }
    *ret_report = made;
    return true;
}

void db_migrate_report_finish(struct db_migrate_report *made)
{
    free(made->migrations);
    *made = (struct db_migrate_report){ 0 };
}

static bool is_there(PGconn *pg)
{
    PGresult *result = PQexec(pg, "select where to_regclass('schema_migrations') is not null");
    bool there = PQntuples(result) > 0;
    PQclear(result);
    return there;
}

struct work {
    bool apply;
    unsigned limit;
};

static bool work_on(PGconn *pg, struct migration_files *files, struct work work,
                    struct db_migrate_report *ret_report, struct err *err)
{
    unsigned applied, fresh = 0;
    if (!compute_checksums(pg, files, err))
        return false;
    if (work.apply && !apply_all(pg, files, work.limit, &fresh, err))
        return false;
    if (!work.apply && is_there(pg) && !compare(pg, files, &applied, err))
        return false;
    return report(files, fresh, ret_report, err);
}

static bool work_at(const char *url, const char *dir, struct work work,
                    struct db_migrate_report *ret_report, struct err *err)
{
    struct migration_files files;
    bool ok = false;
    if (!migration_files_read(dir, &files, err))
        return false;
    struct conninfo *conninfo = conninfo_new(url, err);
    PGconn *pg = conninfo ? connect_patiently(conninfo, err) : NULL;
    if (pg)
        ok = work_on(pg, &files, work, ret_report, err);
    PQfinish(pg);
    conninfo_free(conninfo);
    migration_files_finish(&files);
    return ok;
}

bool db_migrate(const char *url, const char *dir, unsigned limit,
                struct db_migrate_report *ret_report, struct err *err)
{
    return work_at(url, dir, (struct work){ .apply = true, .limit = limit }, ret_report, err);
}

bool db_migrate_status(const char *url, const char *dir, struct db_migrate_report *ret_report,
                       struct err *err)
{
    return work_at(url, dir, (struct work){ .apply = false }, ret_report, err);
}
