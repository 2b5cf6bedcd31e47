/* aimix facts <service>: one line of facts for each line of JSON input. */
#include "cli/cli.h"

int cli_facts(struct config *config, int argc, char **argv)
{
    return cli_script(config, "run.facts", argc, argv);
}
