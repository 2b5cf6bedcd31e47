/*
 * Migrations: migrations/NNN_name.sql, forward only, in the order of their numbers.
 *
 * Each runs in one transaction with the row in schema_migrations that says so, and under a
 * lock that goes with it, so that any number of nodes may start at once, also through
 * a transaction pooler.  An applied file never changes: its SHA-256 is kept and compared.
 *
 * A file gets its own transaction and must leave it alone: one that commits is refused (what it
 * had done by then stays done), and so is what PostgreSQL does only outside of one.
 *
 * This waits for the server, and for other migrations.  It is for commands and for the start
 * of the supervisor, never for a worker.
 */
#pragma once

#include <stdbool.h>

struct err;

enum {
    DB_MIGRATE_NAME_SIZE = 96,
    DB_MIGRATE_WAIT_S = 10, /* for a server that is not there yet */
};

struct db_migration {
    unsigned version;
    char name[DB_MIGRATE_NAME_SIZE]; /* "initial_schema" */
    char applied_at[32];             /* ISO 8601 in UTC; "" while it is pending */
};

struct db_migrate_report {
    struct db_migration *migrations; /* all that there are, by version */
    unsigned count;
    unsigned applied; /* of them, from the first on */
    unsigned fresh;   /* of these, by this call */
};

/* Applies what is pending, up to version 'limit' (0: all).  Fails, naming the file, when one
 * fails or has changed since, when a number is missing or there twice, and when
 * the database has a version that is not in 'dir': then a newer aimix has been here.
 * The report is the caller's to finish. */
bool db_migrate(const char *url, const char *dir, unsigned limit,
                struct db_migrate_report *ret_report, struct err *err);

/* The same without applying anything. */
bool db_migrate_status(const char *url, const char *dir, struct db_migrate_report *ret_report,
                       struct err *err);

void db_migrate_report_finish(struct db_migrate_report *report);
