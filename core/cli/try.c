/* aimix try <service> [input.json]: facts, prompt and reading, without a model. */
#include <stdio.h>

#include "cli/cli.h"

int cli_try(struct config *config, int argc, char **argv)
{
    if (argc < 1 || argc > 3) {
        fprintf(stderr, "usage: aimix try <service> [input.json [ko|en]]\n");
        return 2;
    }
    if (argc > 1 && !freopen(argv[1], "r", stdin)) {
        perror(argv[1]);
        return 1;
    }
    return cli_script(config, "run.try", argc, argv);
}
