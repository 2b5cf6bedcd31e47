/*
 * `aimix serve`: starts the processes and keeps them.
 *
 * It does no work that could fail: it owns the listening sockets, starts what
 * ends, kills what is silent, and passes signals on.  SIGTERM or SIGINT drains
 * (a second one ends at once), SIGHUP reloads.
 *
 *     supervisor
 *       worker 1 ... n    HTTP; one core each
 *       jobs              chores
 *       database          only without DATABASE_URL: keeps the embedded PostgreSQL
 */
#pragma once

struct config;

/* Fills in where the embedded database is.  Returns the exit code: 0 after a drain in which
 * every process ended well. */
int supervisor_run(struct config *config);
