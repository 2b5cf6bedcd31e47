/* aimix openapi [ko|en]: the API document, made from the scripts. */
#include "cli/cli.h"

int cli_openapi(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.openapi", argc, argv);
}
