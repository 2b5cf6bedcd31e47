#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"
#include "base/log.h"
#include "db/server.h"
#include "host/config.h"
#include "host/database.h"
#include "host/worker.h"

enum { STOP_S = 20 };

static int fail(const char *event, const struct err *err)
{
    log_write(LOG_ERROR, event, LOG_TEXT("error", err->text), LOG_END);
    return 1; /* and the supervisor tries again, later and later */
}

static bool wants_migrations(const struct config *config, bool embedded)
{
    const char *when = config_text(config, CONFIG_MIGRATE);
    return strcmp(when, "always") == 0 || (embedded && strcmp(when, "embedded") == 0);
}

/* A service manager's SIGTERM goes to all processes at once, and the workers may still need
 * the database: only the supervisor's counts, or its death. */
static bool is_the_end(int number, const siginfo_t *info, pid_t supervisor)
{
    return number == SIGTERM && (info->si_pid == supervisor || getppid() != supervisor);
}

/* Until we are to stop (0) or the server has ended by itself (1). */
static int keep(const struct db_server *server, const sigset_t *signals, pid_t supervisor)
{
    for (;;) {
        siginfo_t info = { .si_pid = 0 };
        if (is_the_end(sigwaitinfo(signals, &info), &info, supervisor))
            return 0;
        if (server && waitpid(db_server_pid(server), NULL, WNOHANG) == db_server_pid(server)) {
            log_write(LOG_ERROR, "database-ended", LOG_TEXT("log", db_server_log(server)), LOG_END);
            return 1;
        }
    }
}

static int migrate_and_keep(const struct config *config, const struct db_server *server,
                            const sigset_t *signals, pid_t supervisor)
{
    struct err err;
    if (wants_migrations(config, server != NULL) && !database_migrate(config, &err))
        return fail("migration-failed", &err);
    log_flush();
    return keep(server, signals, supervisor);
}

int database_main(const struct child *child, const struct config *config)
{
    struct err err;
    struct db_server *server = NULL;
    pid_t supervisor = getppid();
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGCHLD);
    sigprocmask(SIG_BLOCK, &signals, NULL);

    log_open(child->name, (enum log_level)log_level_from(config_text(config, CONFIG_LOG_LEVEL)));
    if (database_is_embedded(config) &&
        !database_start(config, config_text(config, CONFIG_DATA), &server, &err))
        return fail("database-failed", &err);
    int code = migrate_and_keep(config, server, &signals, supervisor);
    if (server && code == 0)
        db_server_stop(server, STOP_S);
    db_server_free(server);
    return code;
}
