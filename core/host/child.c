#include "host/child.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "host/listen.h"
#include "script/board.h"

enum { LONG_LIFE_MS = 5000, BACK_OFF_MS = 100, BACK_OFF_MAX_MS = 10000 };

uint64_t child_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void run(const struct child *child, const struct config *config, pid_t parent)
{
    sigset_t later;
    sigemptyset(&later);
    sigaddset(&later, SIGHUP);
    sigaddset(&later, SIGTERM);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(1); /* it was gone before we asked */
    listen_close_others(child->fd);
    signal(SIGINT, SIG_IGN); /* the terminal's goes to all; the supervisor decides */
    sigprocmask(SIG_SETMASK, &later, NULL);
    prctl(PR_SET_NAME, child->name); /* as in ps */
    int code = child->main(child, config);
    log_flush();
    exit(code);
}

void child_start(struct child *child, const struct config *config)
{
    pid_t parent = getpid();
    log_flush();
    if (child->heartbeat) {
        atomic_store(&child->heartbeat->beat_ms, 0);
        atomic_store(&child->heartbeat->ready, false);
    }
    child->started_ms = child_now_ms();

    pid_t pid = fork();
    if (pid == 0)
        run(child, config, parent);
    if (pid < 0) {
        log_write(LOG_ERROR, "fork-failed", LOG_TEXT("child", child->name),
                  LOG_TEXT("error", strerror(errno)), LOG_END);
        child->start_at_ms = child->started_ms + BACK_OFF_MAX_MS;
        return;
    }
    child->pid = pid;
    child->starts++;
    log_write(LOG_DEBUG, "child-started", LOG_TEXT("child", child->name), LOG_INT("pid", pid),
              LOG_END);
}

static uint64_t back_off_ms(unsigned failures)
{
    if (failures == 0)
        return 0;
    unsigned shift = failures - 1 < 7 ? failures - 1 : 7;
    uint64_t wait = (uint64_t)BACK_OFF_MS << shift;
    return wait < BACK_OFF_MAX_MS ? wait : BACK_OFF_MAX_MS;
}

void child_ended(struct child *child, int wait_status)
{
    uint64_t now = child_now_ms();
    bool long_life = now - child->started_ms >= LONG_LIFE_MS;
    child->failures = long_life ? 0 : child->failures + 1;
    /* The first death is not held against it: a killed worker is back at once. */
    child->start_at_ms = now + back_off_ms(child->failures > 0 ? child->failures - 1 : 0);

    bool clean = WIFEXITED(wait_status) && WEXITSTATUS(wait_status) == 0;
    log_write(clean ? LOG_INFO : LOG_WARN, "child-ended", LOG_TEXT("child", child->name),
              LOG_INT("pid", child->pid),
              LOG_INT("code", WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : -1),
              LOG_INT("signal", WIFSIGNALED(wait_status) ? WTERMSIG(wait_status) : 0), LOG_END);
    child->pid = 0;
    if (child->board)
        board_leave(child->board, child->place);
}
