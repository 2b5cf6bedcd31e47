#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "base/log.h"
#include "cli/cli.h"
#include "host/config.h"

static const struct {
    const char *name;
    cli_run *run;
    const char *usage;
    const char *about;
} commands[] = {
    { "serve", cli_serve, "", "serve, with an embedded database unless DATABASE_URL is set" },
    { "migrate", cli_migrate, "[status]", "bring the database up to date, or say where it is" },
    { "audit", cli_audit, "", "check the books; 1 and the first bad row when they are wrong" },
    { "role", cli_role, "<email> <role>", "make an account a user, an operator or an admin" },
    { "new", cli_new, "<service>", "a service, its prompt and its spec, ready to be changed" },
    { "check", cli_check, "[service|file ...]", "prove scripts as the host does" },
    { "try", cli_try, "<service> [input.json]", "facts, prompt, reading and times" },
    { "facts", cli_facts, "<service>", "a line of facts for each line of JSON input" },
    { "openapi", cli_openapi, "[ko|en]", "the API document, OpenAPI 3.1" },
    { "config", cli_config, "", "every setting, its value and where it came from" },
    { "types", cli_types, "", "what editors are told, scripts/types, made anew" },
    { "test", cli_test, "[service|spec ...]", "run specs inside the host" },
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static int usage(FILE *to)
{
    fprintf(to, "usage: aimix <command> [argument ...]\n\n");
    for (int i = 0; i < COMMANDS; i++)
        fprintf(to, "  %-8s %-23s %s\n", commands[i].name, commands[i].usage, commands[i].about);
    return to == stdout ? 0 : 2;
}

/* A command says itself what it did, so of the log only trouble is heard, unless more is asked
 * for.  `serve` opens a log in each of its processes, with the level that is set. */
static enum log_level level_of(const struct config *config)
{
    if (!config_is_given(config, CONFIG_LOG_LEVEL))
        return LOG_WARN;
    return (enum log_level)log_level_from(config_text(config, CONFIG_LOG_LEVEL));
}

static int run(cli_run *command, int argc, char **argv)
{
    struct err err;
    struct config *config;
    if (!config_load(argv[0], &config, &err)) {
        fprintf(stderr, "aimix: %s\n", err.text);
        return 2;
    }
    log_open("aimix", level_of(config));
    int code = command(config, argc - 2, argv + 2);
    config_free(config);
    return code;
}

/* Whoever starts us without standard files gets our sockets in their place: what is printed
 * would go there, and libuv refuses to close them. */
static void open_standard_files(void)
{
    int fd;
    do
        fd = open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= STDERR_FILENO);
    close(fd);
}

int main(int argc, char **argv)
{
    open_standard_files();
    signal(SIGPIPE, SIG_IGN);
    if (argc < 2)
        return usage(stderr);
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return run(commands[i].run, argc, argv);
    if (strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0)
        return usage(stdout);
    fprintf(stderr, "aimix: there is no command '%s'\n\n", argv[1]);
    return usage(stderr);
}
