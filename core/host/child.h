/*
 * A child process of the supervisor: what runs in it, whether it lives, and
 * when it may be started again.
 */
#pragma once

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct board;
struct config;

/* In memory shared with the child, which sets it a few times a second. */
struct heartbeat {
    _Atomic uint64_t beat_ms; /* monotonic; 0 until the first */
    atomic_bool ready;        /* it has served, or could have */
};

struct child;

/* What a child does after the fork; its result is the exit code. */
typedef int child_main(const struct child *child, const struct config *config);

struct child {
    const char *name; /* as in the log */
    child_main *main;
    int fd;           /* listening socket of a worker, else -1 */
    struct heartbeat *heartbeat;
    struct board *board; /* shared by all; NULL for one that has nothing to show */
    unsigned place;      /* its own there */

    pid_t pid;        /* 0 while it does not run */
    uint64_t started_ms;
    uint64_t start_at_ms; /* while it does not run: not before */
    unsigned failures;    /* short lives in a row */
    unsigned starts;      /* all there were */
};

uint64_t child_now_ms(void);

/* Forks.  In the child, main runs and the process ends with its result; it also is told to
 * end when the supervisor does.  SIGTERM and SIGHUP are blocked until main listens to them
 * and unblocks them: one that comes while it starts must wait, not kill. */
void child_start(struct child *child, const struct config *config);

/* To be called when the process has ended: says in the log how, and sets when
 * the next may start.  One that lived long starts at once; short lives in a
 * row wait longer and longer, up to ten seconds. */
void child_ended(struct child *child, int wait_status);
