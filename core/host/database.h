/*
 * Getting a database to work with: the one of DATABASE_URL, or the embedded
 * one, with the migrations applied.
 */
#pragma once

#include <stdbool.h>

struct config;
struct db_server;
struct err;

/* Says where the embedded database is when DATABASE_URL says nothing, so that
 * from now on CONFIG_DATABASE is where to connect to.  Starts nothing. */
bool database_locate(struct config *config, struct err *err);

/* Starts the embedded database of the data folder 'data' and waits for it. */
bool database_start(const struct config *config, const char *data, struct db_server **ret_server,
                    struct err *err);

/* For a command: the embedded database, if it is ours to start and does not run already, is
 * started for as long as the command takes.  'ret_server' is NULL otherwise. */
bool database_borrow(struct config *config, struct db_server **ret_server, struct err *err);

/* Stops what database_borrow() started; NULL is fine. */
void database_give_back(struct db_server *server);

/* Whether the database is our own to start. */
bool database_is_embedded(const struct config *config);

/* Applies the migrations that are missing to CONFIG_DATABASE, and logs each. */
bool database_migrate(const struct config *config, struct err *err);
