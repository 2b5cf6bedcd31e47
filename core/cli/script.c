#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "host/engine.h"

enum { PATIENCE_S = 10, PATH_SIZE = 512 };

static char file[PATH_SIZE];

static void say(const char *text)
{
    (void)!write(STDERR_FILENO, text, strlen(text));
}

static void give_up(int signal_number)
{
    (void)signal_number;
    say(file);
    say(":1: reading and proving this file does not end\n");
    _exit(1);
}

/* A script that does not end is stopped by its budget, but not what hangs inside of C, as a
 * pathological pattern does; then this process ends, and says of what. */
static void reading(const char *path)
{
    snprintf(file, sizeof file, "%s", path);
    alarm(*path ? PATIENCE_S : 0);
}

int cli_script(struct config *config, const char *module, int argc, char **argv)
{
    static struct engine engine;
    signal(SIGALRM, give_up);
    engine_init(&engine, config, STATE_COMMAND);
    engine.context.reading = reading;
    return engine_run(&engine, module, argc, argv);
}
