/*
 * aimix test [service or spec ...]: busted inside the host, so that specs may wait.
 *
 * Without DATABASE_URL the specs get an embedded database of their own, fresh
 * and migrated, which is gone afterwards.  It is made when a spec first asks for
 * it, so that those of services, which ask for none, take milliseconds.
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/err.h"
#include "cli/cli.h"
#include "crypto/keyring.h"
#include "db/server.h"
#include "host/config.h"
#include "host/database.h"
#include "host/engine.h"

enum { STOP_S = 10 };

/* One in a process: the state of the specs asks for it in the middle of a call. */
static struct place_for_tests {
    char folder[64];
    struct db_server *server;
    struct config *config;
    struct engine engine;
    bool is_asked_for;
} place;

static bool make_database(struct config *config, struct err *err)
{
    if (!database_is_embedded(config))
        return database_migrate(config, err);
    snprintf(place.folder, sizeof place.folder, "/tmp/aimix-test-XXXXXX");
    /* Open to all, so that the user the database runs as can get there. */
    if (!mkdtemp(place.folder) || chmod(place.folder, 0755) != 0)
        return err_set(err, ERR_INTERNAL, "no folder for the tests' database");
    char path[80];
    snprintf(path, sizeof path, "%s/data", place.folder);
    config_set_found(config, CONFIG_DATA, path);
    if (!database_locate(config, err) || !database_start(config, path, &place.server, err))
        return false;
    return database_migrate(config, err);
}

static void need_database(struct lib_context *context)
{
    struct err err;
    (void)context;
    if (place.is_asked_for)
        return;
    place.is_asked_for = true;
    if (!make_database(place.config, &err) || !engine_open_database(&place.engine, true, &err))
        fprintf(stderr, "aimix: %s\n", err.text);
}

/* A spec that starts a program of its own tells it where the database is. */
static const char *setting(const struct config *config, const char *name)
{
    if (strcmp(name, "DATABASE_URL") == 0)
        need_database(&place.engine.context);
    return config_find(config, name);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
    (void)st, (void)kind, (void)where;
    return remove(path);
}

static void end(void)
{
    if (place.server) {
        db_server_stop(place.server, STOP_S);
        db_server_free(place.server);
    }
    if (*place.folder && nftw(place.folder, remove_one, 16, FTW_DEPTH | FTW_PHYS) != 0)
        fprintf(stderr, "aimix: %s is left behind\n", place.folder);
}

int cli_test(struct config *config, int argc, char **argv)
{
    struct engine *engine = &place.engine;
    place.config = config;
    engine_init(engine, config, STATE_SPECS);
    engine->context.need_db = need_database;
    engine->context.setting = setting;
    engine->context.keys = keyring_new_random();
    engine_open_fetch(engine);
    int code = engine_run(engine, "runner", argc, argv);
    end();
    return code;
}
