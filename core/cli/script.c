#include "cli/cli.h"
#include "host/engine.h"

int cli_script(struct config *config, const char *module, int argc, char **argv)
{
    static struct engine engine;
    engine_init(&engine, config, STATE_COMMAND);
    engine_open_fetch(&engine);
    return engine_run(&engine, module, argc, argv);
}
