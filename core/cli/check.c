/* aimix check [service or file ...]: proves scripts as the host does before it uses them. */
#include "cli/cli.h"

int cli_check(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.check", argc, argv);
}
