/* aimix new <service>: a service, its prompt and its spec, ready to be changed. */
#include "cli/cli.h"

int cli_new(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.new", argc, argv);
}
