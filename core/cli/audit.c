/* aimix audit: the rules of the ledger as queries; 1 and the first bad row when one is broken. */
#include <stdio.h>

#include "base/err.h"
#include "cli/cli.h"
#include "host/config.h"
#include "host/database.h"
#include "host/engine.h"

int cli_audit(struct config *config, int argc, char **argv)
{
    (void)argc, (void)argv;
    struct err err;
    static struct engine engine;
    struct db_server *server;
    int code = 1;
    if (!database_borrow(config, &server, &err)) {
        fprintf(stderr, "aimix: %s\n", err.text);
        return 1;
    }
    engine_init(&engine, config, STATE_COMMAND);
    if (engine_open_database(&engine, true, &err))
        code = engine_run(&engine, "run.audit", 0, NULL);
    else
        fprintf(stderr, "aimix: %s\n", err.text);
    database_give_back(server);
    return code;
}
