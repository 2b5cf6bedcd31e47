/*
 * aimix test [spec ...]: busted inside the host, so that specs may wait.
 *
 * Without DATABASE_URL the specs get an embedded database of their own, fresh
 * and migrated, which is gone afterwards.
 */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/err.h"
#include "cli/cli.h"
#include "crypto/keyring.h"
#include "db/server.h"
#include "host/config.h"
#include "host/database.h"
#include "host/engine.h"

enum { STOP_S = 10 };

struct place_for_tests {
    char folder[64];
    struct db_server *server;
};

static bool begin(struct config *config, struct place_for_tests *place, struct err *err)
{
    if (!database_is_embedded(config))
        return database_migrate(config, err);
    snprintf(place->folder, sizeof place->folder, "/tmp/aimix-test-XXXXXX");
    /* Open to all, so that the user the database runs as can get there. */
    if (!mkdtemp(place->folder) || chmod(place->folder, 0755) != 0)
        return err_set(err, ERR_INTERNAL, "no folder for the tests' database");
    char path[80];
    snprintf(path, sizeof path, "%s/data", place->folder);
    config_set_found(config, CONFIG_DATA, path);
    if (!database_locate(config, err) || !database_start(config, path, &place->server, err))
        return false;
    return database_migrate(config, err);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
    (void)st, (void)kind, (void)where;
    return remove(path);
}

static void end(struct place_for_tests *place)
{
    if (!place->server)
        return;
    db_server_stop(place->server, STOP_S);
    db_server_free(place->server);
    if (nftw(place->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS) != 0)
        fprintf(stderr, "aimix: %s is left behind\n", place->folder);
}

static int run(struct config *config, int argc, char **argv)
{
    static struct engine engine;
    struct err err;
    engine_init(&engine, config, STATE_SPECS);
    if (!engine_open_database(&engine, true, &err)) {
        fprintf(stderr, "aimix: %s\n", err.text);
        return 1;
    }
    engine.context.keys = keyring_new_random();
    engine_open_fetch(&engine);
    return engine_run(&engine, "runner", argc, argv);
}

int cli_test(struct config *config, int argc, char **argv)
{
    struct err err;
    struct place_for_tests place = { .server = NULL };
    int code = 1;
    if (begin(config, &place, &err))
        code = run(config, argc, argv);
    else
        fprintf(stderr, "aimix: %s\n", err.text);
    end(&place);
    return code;
}
