/*
 * An empty cluster to start a server in.
 *
 * Whoever calls this holds the cluster's lock, so what still runs in there was left by an aimix
 * that is dead.  Its postmaster has had the signal to stop and may be writing yet; two at
 * once would ruin everything, so we wait for the very last process.
 */
#pragma once

#include <stdbool.h>

struct err;
struct place;

/* False, with ERR_CONFLICT, when somebody does not leave. */
bool vacate(const struct place *place, struct err *err);
