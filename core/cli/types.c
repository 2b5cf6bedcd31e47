/* aimix types: what editors are told of the words, the libraries and the services. */
#include "cli/cli.h"

int cli_types(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.types", argc, argv);
}
