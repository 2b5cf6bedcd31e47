/* aimix role: makes an account an operator or an admin, or a user again. */
#include <stdio.h>

#include "base/err.h"
#include "cli/cli.h"
#include "host/config.h"
#include "host/database.h"
#include "host/engine.h"

static int run(struct config *config, int argc, char **argv)
{
    struct err err;
    static struct engine engine;
    engine_init(&engine, config, STATE_COMMAND);
    if (engine_open_database(&engine, true, &err))
        return engine_run(&engine, "run.role", argc, argv);
    fprintf(stderr, "aimix: %s\n", err.text);
    return 1;
}

int cli_role(struct config *config, int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: aimix role <email> <user|operator|admin>\n");
        return 2;
    }
    struct err err;
    struct db_server *server;
    if (!database_borrow(config, &server, &err)) {
        fprintf(stderr, "aimix: %s\n", err.text);
        return 1;
    }
    int code = run(config, argc, argv);
    database_give_back(server);
    return code;
}
