/* aimix check [service ...]: proves services as the host does before it sells them. */
#include "cli/cli.h"

int cli_check(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.check", argc, argv);
}
