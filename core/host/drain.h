/*
 * The end of a process that serves, in order:
 *
 *     SIGTERM      readyz says 503; everything else goes on, so that whoever
 *                  balances the load can look away       AIMIX_DRAIN_DELAY_MS
 *     then         no new connections; what is in flight goes on   AIMIX_GRACE
 *     nothing left, or the grace is over: the main task is told, and returns
 *
 * What is cut off after the grace keeps its pending row, and is refunded when
 * its deadline has passed.
 */
#pragma once

#include <stdbool.h>
#include <uv.h>

struct engine;

struct drain {
    struct engine *engine;
    uv_signal_t on_term;
    uv_signal_t on_hup;
    uv_timer_t timer;
    uint64_t refuse_at_ms;
    uint64_t give_up_at_ms;
    bool refusing;
};

/* Listens for SIGTERM and SIGHUP (which asks the scripts to reload). */
void drain_start(struct drain *drain, struct engine *engine);
