/* aimix try <service> [input.json|-] [options]: facts, prompt, reading and time of a reading. */
#include "cli/cli.h"

int cli_try(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.try", argc, argv);
}
