#include "host/supervisor.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"
#include "base/log.h"
#include "crypto/keyring.h"
#include "host/child.h"
#include "host/config.h"
#include "host/database.h"
#include "host/keys.h"
#include "host/listen.h"
#include "host/tell.h"
#include "host/worker.h"
#include "script/board.h"

enum {
    WORKERS_MAX = 64,
    CHILDREN_MAX = WORKERS_MAX + 2,
    LOOK_MS = 100,           /* how often heartbeats are looked at */
    FIRST_BEAT_MS = 30000,   /* a process that loads its scripts has this long */
    KILL_AFTER_MS = 5000,    /* beyond the grace period */
};

struct supervisor {
    const struct config *config;
    int signals;
    char address[LISTEN_ADDRESS_MAX];
    struct child children[CHILDREN_MAX];
    int count;
    struct child *database; /* the last to be stopped; NULL when it is not ours */
    bool stopping;
    bool failed;
    bool announced;
    uint64_t refuse_at_ms; /* when stopping: no new connections from then on */
    uint64_t kill_at_ms;
};

static char names[WORKERS_MAX][24];

static struct child *add(struct supervisor *self, const char *name, child_main *main, int fd)
{
    assert(self->count < CHILDREN_MAX);
    struct child *child = &self->children[self->count];
    struct heartbeat *beats = self->children[0].heartbeat;
    *child = (struct child){ .name = name, .main = main, .fd = fd,
                             .heartbeat = beats + self->count,
                             .board = self->children[0].board, .place = (unsigned)self->count };
    self->count++;
    return child;
}

static int worker_count(const struct config *config)
{
    long workers = config_number(config, CONFIG_WORKERS);
    if (workers == 0)
        workers = sysconf(_SC_NPROCESSORS_ONLN);
    if (workers < 1)
        return 1;
    return workers < WORKERS_MAX ? (int)workers : WORKERS_MAX;
}

static bool keeps_database(const struct config *config)
{
    return database_is_embedded(config) ||
           strcmp(config_text(config, CONFIG_MIGRATE), "always") == 0;
}

static bool set_up_children(struct supervisor *self, struct err *err)
{
    int fds[WORKERS_MAX];
    int workers = worker_count(self->config);
    if (!listen_open(config_text(self->config, CONFIG_LISTEN), workers, fds, self->address, err))
        return false;

    void *beats = mmap(NULL, CHILDREN_MAX * sizeof(struct heartbeat), PROT_READ | PROT_WRITE,
                       MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (beats == MAP_FAILED)
        return err_set(err, ERR_INTERNAL, "no shared memory: %s", strerror(errno));
    self->children[0].heartbeat = beats;
    struct board *board = board_new(CHILDREN_MAX + 1, err); /* one place is our own */
    if (!board)
        return false;
    self->children[0].board = board;
    for (int i = 0; i < workers; i++) {
        snprintf(names[i], sizeof names[i], "worker %d", i + 1);
        add(self, names[i], worker_main, fds[i]);
    }
    add(self, "jobs", jobs_main, -1);
    if (keeps_database(self->config)) {
        self->database = add(self, "database", database_main, -1);
        self->database->heartbeat = NULL;
    }
    return true;
}

/* Each request may hold two descriptors, so as many as we are allowed. */
static void raise_open_files(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

static bool take_signals(struct supervisor *self, struct err *err)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, NULL);
    self->signals = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (self->signals < 0)
        return err_set(err, ERR_INTERNAL, "no signalfd: %s", strerror(errno));
    return true;
}

static void signal_all(const struct supervisor *self, int number)
{
    for (int i = 0; i < self->count; i++) {
        const struct child *child = &self->children[i];
        if (child->pid > 0 && child != self->database)
            kill(child->pid, number);
    }
}

static bool all_ended(const struct supervisor *self)
{
    for (int i = 0; i < self->count; i++)
        if (self->children[i].pid > 0 && &self->children[i] != self->database)
            return false;
    return true;
}

static void stop(struct supervisor *self)
{
    if (self->stopping) {
        self->failed = true; /* asked twice: what is in flight is refunded later */
        signal_all(self, SIGKILL);
        return;
    }
    self->stopping = true;
    uint64_t delay = (uint64_t)config_number(self->config, CONFIG_DRAIN_DELAY_MS);
    uint64_t grace = (uint64_t)config_number(self->config, CONFIG_GRACE) * 1000;
    self->refuse_at_ms = child_now_ms() + delay;
    self->kill_at_ms = self->refuse_at_ms + grace + KILL_AFTER_MS;
    log_write(LOG_INFO, "draining", LOG_END);
    signal_all(self, SIGTERM);
}

static void reap(struct supervisor *self)
{
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        for (int i = 0; i < self->count; i++)
            if (self->children[i].pid == pid) {
                bool clean = WIFEXITED(status) && WEXITSTATUS(status) == 0;
                self->failed = self->failed || (self->stopping && !clean);
                child_ended(&self->children[i], status);
            }
    }
}

static void read_signals(struct supervisor *self)
{
    struct signalfd_siginfo info;
    while (read(self->signals, &info, sizeof info) == (ssize_t)sizeof info) {
        if (info.ssi_signo == SIGCHLD)
            reap(self);
        else if (info.ssi_signo == SIGHUP)
            signal_all(self, SIGHUP);
        else
            stop(self);
    }
}

/* Starts what has ended, when its time has come. */
static void start_due(struct supervisor *self)
{
    uint64_t now = child_now_ms();
    for (int i = 0; i < self->count; i++) {
        struct child *child = &self->children[i];
        if (child->pid == 0 && child->start_at_ms <= now) {
            child_start(child, self->config);
            tell_restarts(child->board, CHILDREN_MAX, self->children, self->count);
        }
    }
}

static void kill_silent(const struct supervisor *self)
{
    uint64_t now = child_now_ms();
    uint64_t silence_max = (uint64_t)config_number(self->config, CONFIG_HEARTBEAT_MS);
    for (int i = 0; i < self->count; i++) {
        const struct child *child = &self->children[i];
        if (child->pid <= 0 || !child->heartbeat)
            continue;
        uint64_t beat = atomic_load(&child->heartbeat->beat_ms);
        uint64_t limit = beat ? beat + silence_max : child->started_ms + FIRST_BEAT_MS;
        if (now <= limit)
            continue;
        log_write(LOG_ERROR, "child-silent", LOG_TEXT("child", child->name),
                  LOG_INT("pid", child->pid), LOG_END);
        kill(child->pid, SIGKILL);
    }
}

static bool all_ready(const struct supervisor *self)
{
    for (int i = 0; i < self->count; i++) {
        const struct child *child = &self->children[i];
        if (child->fd >= 0 && !atomic_load(&child->heartbeat->ready))
            return false;
    }
    return true;
}

/* The line to paste: it signs somebody up and gets a reading. */
static void announce(struct supervisor *self)
{
    if (self->announced || !all_ready(self))
        return;
    self->announced = true;
    log_write(LOG_INFO, "ready", LOG_TEXT("address", self->address), LOG_END);
    log_flush();
    printf("\naimix is ready on http://%s\n\nPaste this for a saju reading:\n\n", self->address);
    printf("  TOKEN=$(curl -s %s/v1/auth/signup --json"
           " '{\"email\":\"me'$(date +%%s%%N)'@example.com\",\"password\":\"correct horse\"}'"
           " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/');",
           self->address);
    printf(" curl -s %s/v1/services/saju/readings -H \"Authorization: Bearer $TOKEN\" --json"
           " '{\"input\":{\"birth\":{\"calendar\":\"solar\",\"year\":1990,\"month\":5,\"day\":15,"
           "\"hour\":14,\"minute\":30,\"gender\":\"female\",\"place\":\"서울\"}},"
           "\"lang\":\"ko\"}'; echo\n\n",
           self->address);
    fflush(stdout);
}

/* One look around at the end; false when everything has ended. */
static bool look_at_end(const struct supervisor *self)
{
    if (child_now_ms() >= self->refuse_at_ms)
        listen_close_others(-1);
    if (!all_ended(self)) {
        if (child_now_ms() > self->kill_at_ms)
            signal_all(self, SIGKILL);
        return true;
    }
    if (self->database && self->database->pid > 0) {
        kill(self->database->pid, SIGTERM);
        return true;
    }
    return false;
}

/* One look around; false when everything has ended. */
static bool look(struct supervisor *self)
{
    read_signals(self);
    if (self->stopping)
        return look_at_end(self);
    kill_silent(self);
    start_due(self);
    announce(self);
    return true;
}

/* What every child would fail with is said once, and at the start. */
static bool check_settings(struct config *config, struct err *err)
{
    struct keyring *keys;
    if (!database_locate(config, err) || !keys_load(config, &keys, err))
        return false;
    keyring_free(keys);
    return true;
}

int supervisor_run(struct config *config)
{
    struct err err;
    struct supervisor *self = calloc(1, sizeof *self);
    assert(self);
    self->config = config;
    log_open("supervisor", (enum log_level)log_level_from(config_text(config, CONFIG_LOG_LEVEL)));
    if (!check_settings(config, &err) || !set_up_children(self, &err) ||
        !take_signals(self, &err)) {
        fprintf(stderr, "aimix: %s\n", err.text);
        return 1;
    }
    raise_open_files();

    struct pollfd poll_signals = { .fd = self->signals, .events = POLLIN };
    while (look(self)) {
        log_flush();
        poll(&poll_signals, 1, LOOK_MS);
    }
    log_write(LOG_INFO, "stopped", LOG_END);
    log_flush();
    int code = self->failed ? 1 : 0;
    free(self);
    return code;
}
