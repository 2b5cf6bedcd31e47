/*
 * Settings: environment variables, and nothing else.
 *
 * The table says all there is: name, default, what it may be, and what it is
 * for.  A wrong value stops the start with a line that names it.  A secret is
 * never printed, and of a URL neither the password nor what follows a '?'.
 */
#pragma once

#include <stdbool.h>
#include <stdio.h>

struct err;

enum config_kind { CONFIG_TEXT, CONFIG_URL, CONFIG_SECRET, CONFIG_NUMBER, CONFIG_CHOICE };

/* clang-format off */
/* ROW(enumerator, name, kind, default, least or choices, most, what for) */
#define CONFIG_TABLE(ROW) \
    ROW(LISTEN, "AIMIX_LISTEN", TEXT, "127.0.0.1:8080", 0, 0,                              \
        "address and port to serve on")                                                    \
    ROW(WORKERS, "AIMIX_WORKERS", NUMBER, "0", 0, 64,                                      \
        "worker processes; 0 is one per core")                                             \
    ROW(DATA, "AIMIX_DATA", TEXT, "var", 0, 0,                                             \
        "folder of the embedded database and the keys")                                    \
    ROW(SCRIPTS, "AIMIX_SCRIPTS", TEXT, "", 0, 0,                                          \
        "folder of the scripts")                                                           \
    ROW(PROMPTS, "AIMIX_PROMPTS", TEXT, "", 0, 0,                                          \
        "folder of the prompts")                                                           \
    ROW(MIGRATIONS, "AIMIX_MIGRATIONS", TEXT, "", 0, 0,                                    \
        "folder of the migrations")                                                        \
    ROW(WATCH, "AIMIX_WATCH", NUMBER, "1", 0, 1,                                           \
        "1 reloads scripts and prompts when they change; 0 only on SIGHUP")                \
    ROW(DATABASE, "DATABASE_URL", SECRET, "", 0, 0,                                        \
        "PostgreSQL; empty starts the embedded one")                                       \
    ROW(DB_PLAIN, "AIMIX_DB_CONNECTIONS", NUMBER, "4", 1, 64,                              \
        "connections for ordinary statements, each worker")                                \
    ROW(DB_BATCH, "AIMIX_DB_LEDGER_CONNECTIONS", NUMBER, "2", 1, 8,                        \
        "connections for the ledger, each worker")                                         \
    ROW(DB_QUEUE, "AIMIX_DB_QUEUE", NUMBER, "1000", 1, 100000,                             \
        "statements that may wait for a connection")                                       \
    ROW(DB_WAIT_MS, "AIMIX_DB_WAIT_MS", NUMBER, "5000", 10, 60000,                         \
        "how long they may wait")                                                          \
    ROW(DB_STATEMENT_MS, "AIMIX_DB_STATEMENT_MS", NUMBER, "10000", 100, 600000,            \
        "how long a statement may run")                                                    \
    ROW(DB_POOLER, "AIMIX_DB_POOLER", NUMBER, "0", 0, 1,                                   \
        "1 behind a transaction pooler such as PgBouncer")                                 \
    ROW(MIGRATE, "AIMIX_MIGRATE", CHOICE, "embedded", "embedded,always,never", 0,          \
        "when serve migrates the database")                                                \
    ROW(POSTGRES, "AIMIX_POSTGRES_BIN", TEXT, "", 0, 0,                                    \
        "folder of initdb and postgres; empty looks for it")                               \
    ROW(TOKEN_KEY, "AIMIX_TOKEN_KEY", SECRET, "", 0, 0,                                    \
        "base64url seeds of the token keys; empty keeps one in the data folder")           \
    ROW(TOKEN_TTL, "AIMIX_TOKEN_TTL", NUMBER, "3600", 60, 86400,                           \
        "seconds an access token is good for")                                             \
    ROW(MODEL, "AIMIX_MODEL", TEXT, "offline", 0, 0,                                       \
        "the model readings are written by")                                               \
    ROW(MODEL_TIMEOUT, "AIMIX_MODEL_TIMEOUT", NUMBER, "60", 1, 600,                        \
        "seconds a model may take, retries included")                                      \
    ROW(VISION, "AIMIX_VISION", CHOICE, "auto", "auto,yes,no", 0,                          \
        "whether that model sees pictures; auto: as its provider knows by its name")       \
    ROW(FALLBACK, "AIMIX_FALLBACK", CHOICE, "refund", "refund,offline", 0,                 \
        "when a model fails: refund, or the offline reading")                              \
    ROW(OPENAI_URL, "AIMIX_OPENAI_URL", URL, "https://api.openai.com/v1", 0, 0,            \
        "base address of a chat-completions service")                                      \
    ROW(OPENAI_KEY, "AIMIX_OPENAI_KEY", SECRET, "", 0, 0,                                  \
        "its key")                                                                         \
    ROW(DEADLINE, "AIMIX_READING_DEADLINE", NUMBER, "180", 1, 3600,                        \
        "seconds after which an unfinished reading is refunded")                           \
    ROW(SERVICE_READINGS, "AIMIX_SERVICE_READINGS", NUMBER, "10000", 1, 1000000,           \
        "readings of one service that a worker makes at once")                             \
    ROW(BODY_MAX, "AIMIX_BODY_MAX", NUMBER, "1048576", 1024, 67108864,                     \
        "bytes a request body may have")                                                   \
    ROW(UPLOAD_MAX, "AIMIX_UPLOAD_MAX", NUMBER, "12582912", 1024, 67108864,                \
        "bytes a multipart body may have, and one with a picture in it")                   \
    ROW(CONNECTIONS, "AIMIX_CONNECTIONS", NUMBER, "0", 0, 1000000,                         \
        "clients of a worker; 0 is what the open-files limit allows")                      \
    ROW(HEAD_MS, "AIMIX_HEAD_MS", NUMBER, "10000", 100, 600000,                            \
        "how long the head of a request may take to come")                                 \
    ROW(BODY_MS, "AIMIX_BODY_MS", NUMBER, "30000", 100, 600000,                            \
        "how long its body may, besides a second for every 16 KiB")                        \
    ROW(DRAIN_DELAY_MS, "AIMIX_DRAIN_DELAY_MS", NUMBER, "1000", 0, 60000,                  \
        "how long readyz says 503 before connections are refused")                         \
    ROW(GRACE, "AIMIX_GRACE", NUMBER, "30", 0, 3600,                                       \
        "seconds that readings in flight get at shutdown")                                 \
    ROW(HEARTBEAT_MS, "AIMIX_HEARTBEAT_MS", NUMBER, "5000", 500, 600000,                   \
        "silence after which a worker is killed and replaced")                             \
    ROW(LOG_LEVEL, "AIMIX_LOG_LEVEL", CHOICE, "info", "debug,info,warn,error", 0,          \
        "what is logged; of other commands than serve, warn unless set")
/* clang-format on */

enum config_id {
#define ROW(id, name, kind, value, low, high, about) CONFIG_##id,
    CONFIG_TABLE(ROW)
#undef ROW
    CONFIG_COUNT,
};

struct config;

/* Reads the environment; 'program' is argv[0], from which the folders are found
 * that are not set: beside the program, or where it was started.  False when a
 * value is not what the table allows. */
bool config_load(const char *program, struct config **ret_config, struct err *err);
void config_free(struct config *config);

/* Never NULL; "" where nothing is set. */
const char *config_text(const struct config *config, enum config_id id);
long config_number(const struct config *config, enum config_id id);

/* Whether it comes from the environment. */
bool config_is_given(const struct config *config, enum config_id id);

/* For a setting that was not given and has been found out since. */
void config_set_found(struct config *config, enum config_id id, const char *value);

/* By name, for scripts; NULL when there is no such setting. */
const char *config_find(const struct config *config, const char *name);

/* One line for each: name, value, where it came from, what for. */
void config_print(const struct config *config, FILE *to);
