/* aimix test [spec ...]: busted inside the host, so that specs may wait. */
#include "cli/cli.h"
#include "crypto/keyring.h"
#include "host/engine.h"

int cli_test(const struct config *config, int argc, char **argv)
{
    struct engine engine;
    engine_init(&engine, config, STATE_SPECS);
    engine.context.keys = keyring_new_random(); /* specs leave no file behind */
    return engine_run(&engine, "runner", argc, argv);
}
