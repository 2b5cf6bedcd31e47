/* aimix serve: the supervisor and its processes, until SIGTERM. */
#include "cli/cli.h"
#include "host/supervisor.h"

int cli_serve(struct config *config, int argc, char **argv)
{
    (void)argc, (void)argv;
    return supervisor_run(config);
}
