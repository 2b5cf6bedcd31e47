/* The files of migrations/, read and in order. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "db/migrate.h"

struct err;

enum {
    MIGRATION_FILES_MAX = 999,
    MIGRATION_BYTES_MAX = 4 * 1024 * 1024,
    MIGRATION_CHECKSUM_SIZE = 65, /* SHA-256 as hex */
};

struct migration_file {
    unsigned version;
    char name[DB_MIGRATE_NAME_SIZE];
    char file[DB_MIGRATE_NAME_SIZE + 8]; /* "001_initial_schema.sql" */
    char *text;
    size_t len;
    char checksum[MIGRATION_CHECKSUM_SIZE];   /* "" until somebody computes it */
    char applied_at[32];
};

struct migration_files {
    struct migration_file *files;
    unsigned count;
};

/* Refuses names that are not NNN_name.sql, gaps and doubles. */
bool migration_files_read(const char *dir, struct migration_files *ret_files, struct err *err);
void migration_files_finish(struct migration_files *files);
