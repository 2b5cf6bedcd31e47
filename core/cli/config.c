/* aimix config: every setting with its value and where it came from. */
#include "host/config.h"

#include "cli/cli.h"

int cli_config(struct config *config, int argc, char **argv)
{
    (void)argc, (void)argv;
    config_print(config, stdout);
    return 0;
}
